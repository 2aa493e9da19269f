"""What the worker types for one report: a few lines, what they ask for, what they wish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from journal_app.reports.request import MOST_ASKS, MOST_LINES, Ask
from ui.reports.bench import Bench
from ui.widgets.card import Card
from ui.widgets.fields import TextField
from ui.widgets.labels import FieldLabel, Note

if TYPE_CHECKING:
    from journal_app.reports.request import Request

LINES = {
    "manager": ("in_short",),
    "counsellor": ("wishes",),
    "representative": ("in_short",),
    "myself": ("in_short",),
}
ASKS = {"manager": ("asks", "agreed")}


class LineFields(QWidget):
    """Up to three lines under one heading.

    Signals:
        edited(): something was typed.
    """

    edited = Signal()

    def __init__(self, name: str, label: str, note: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(FieldLabel(label))
        if note:
            column.addWidget(Note(note))
        self.fields = []
        for number in range(1, MOST_LINES + 1):
            field = TextField()
            field.setObjectName(f"report_{name}_{number}")
            field.setAccessibleName(
                self.tr("{label}, line {number}").format(label=label, number=number)
            )
            field.textEdited.connect(self._on_field_text_edited)
            column.addWidget(field)
            self.fields.append(field)
        self._unfold()

    def value(self) -> tuple[str, ...]:
        """The lines as typed, without the empty ones at the end."""
        return _trimmed([field.text() for field in self.fields])

    def set_value(self, lines: Sequence[str]) -> None:
        """Show lines."""
        for field, words in zip(self.fields, [*lines, "", "", ""], strict=False):
            _show(field, words)
        self._unfold()

    def _unfold(self) -> None:
        """One more than are filled."""
        for number, field in enumerate(self.fields):
            field.setVisible(number <= len(self.value()))

    def _on_field_text_edited(self) -> None:
        self._unfold()
        self.edited.emit()


class AskFields(QWidget):
    """Up to three rows of what, who and by when.

    Signals:
        edited(): something was typed.
    """

    edited = Signal()

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.rows: list[tuple[TextField, TextField, TextField]] = []
        self._blocks: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(FieldLabel(label))
        for number in range(1, MOST_ASKS + 1):
            block = self._block(name, f"{label}, {number}")
            column.addWidget(block)
            self._blocks.append(block)
        self._unfold()

    def _block(self, name: str, label: str) -> QWidget:
        """What over the whole width; who and by when below it."""
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        titles = (self.tr("What"), self.tr("Who, by role"), self.tr("By when"))
        row = (TextField(titles[0]), TextField(titles[1]), TextField(titles[2]))
        for place, (field, title) in enumerate(zip(row, titles, strict=True), 1):
            field.setObjectName(f"report_{name}_{len(self.rows) + 1}_{place}")
            field.setAccessibleName(f"{label}, {title}")
            field.textEdited.connect(self._on_field_text_edited)
        grid.addWidget(row[0], 0, 0, 1, 2)
        grid.addWidget(row[1], 1, 0)
        grid.addWidget(row[2], 1, 1)
        self.rows.append(row)
        return block

    def _unfold(self) -> None:
        """One more than are filled."""
        for number, block in enumerate(self._blocks):
            block.setVisible(number <= len(self.value()))

    def _on_field_text_edited(self) -> None:
        self._unfold()
        self.edited.emit()

    def value(self) -> tuple[Ask, ...]:
        """The rows as typed, without the empty ones at the end."""
        found = [Ask(*(field.text() for field in row)) for row in self.rows]
        while found and found[-1] == Ask():
            found.pop()
        return tuple(found)

    def set_value(self, asks: Sequence[Ask]) -> None:
        """Show rows."""
        for row, ask in zip(self.rows, [*asks, Ask(), Ask(), Ask()], strict=False):
            for field, words in zip(row, (ask.what, ask.who, ask.by), strict=True):
                _show(field, words)
        self._unfold()


class TypedCard(Card):
    """Those that the chosen reader gets."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._bench = bench
        self.lines = {
            "in_short": LineFields(
                "in_short", self.tr("In short"), self.tr("Three lines, in your words.")
            ),
            "wishes": LineFields("wishes", self.tr("What I'd like from this session")),
        }
        self.asks = {
            "asks": AskFields("asks", self.tr("What I ask for")),
            "agreed": AskFields("agreed", self.tr("Agreed")),
        }
        for part in (self.lines["in_short"], self.asks["asks"], self.asks["agreed"]):
            self.add(part)
        self.add(self.lines["wishes"])
        for lines in self.lines.values():
            lines.edited.connect(self._on_block_edited)
        for asks in self.asks.values():
            asks.edited.connect(self._on_block_edited)
        self.setAccessibleName(self.tr("My words for this report"))

    def show_request(self, request: Request) -> None:
        """What was typed, and the fields of this reader."""
        for name, lines in self.lines.items():
            lines.set_value(getattr(request, name))
            lines.setVisible(name in LINES.get(request.audience, ()))
        for name, asks in self.asks.items():
            asks.set_value(getattr(request, name))
            asks.setVisible(name in ASKS.get(request.audience, ()))
        self.setVisible(request.audience in LINES)

    def _on_block_edited(self) -> None:
        request = self._bench.request
        if request is not None:
            lines = {name: block.value() for name, block in self.lines.items()}
            asks = {name: block.value() for name, block in self.asks.items()}
            self._bench.change(
                replace(
                    request,
                    in_short=lines["in_short"],
                    wishes=lines["wishes"],
                    asks=asks["asks"],
                    agreed=asks["agreed"],
                )
            )


def _show(field: TextField, words: str) -> None:
    """Words from their beginning, unless they are being typed."""
    if field.text() != words:
        field.setText(words)
        field.setCursorPosition(0)


def _trimmed(lines: list[str]) -> tuple[str, ...]:
    while lines and not lines[-1].strip():
        lines.pop()
    return tuple(lines)
