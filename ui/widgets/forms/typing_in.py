"""Editors whose answer is typed: short lines, minutes, counts, money, days, and long words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.errors import InvalidValue
from ui.theme import current
from ui.widgets.buttons import QuietButton
from ui.widgets.fields import TextField
from ui.widgets.forms.editor import Editor
from ui.widgets.labels import FieldLabel
from ui.words import error_text

translate = QCoreApplication.translate

Read = Callable[[str], Any]
Write = Callable[[Any], str]


class LineEditor(Editor):
    """A label above one line; `read` and `write` turn what is typed into the record's value."""

    def __init__(
        self,
        path: str,
        label: str,
        read: Read,
        write: Write,
        *,
        wide: bool = False,
        quick: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`quick` are answers of one tap beside the box; `wide` is for words, not for numbers."""
        super().__init__(path, parent)
        self._read = read
        self._write = write
        self._wide = wide
        self.box = TextField()
        self.box.setAccessibleName(label)
        self.box.setObjectName(f"{self.objectName()}_box")
        self.box.textEdited.connect(self._on_control_changed)
        self.box.editingFinished.connect(self._on_box_editing_finished)
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        self.line.addWidget(self.box, 1)
        for answer in quick:
            self._add_quick(answer, label)
        if not wide:
            self.line.addStretch(2)
        self._hold(self._labelled(label))
        self.setFocusProxy(self.box)

    def value(self) -> Any:
        """What was typed, read.

        Raises:
            InvalidValue: it cannot be read.
        """
        typed = self.box.text()
        if not typed.strip():
            return "" if self._wide else None
        return self._read(typed)

    def set_value(self, value: Any) -> None:
        """Show a value as it would be typed."""
        self.box.setText("" if value is None else self._write(value))

    def raw(self) -> str | None:
        """The text as it stands."""
        return self.box.text() or None

    def set_raw(self, raw: Any) -> None:
        """Put the text back."""
        self.box.setText(raw or "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A number needs no wide box, at any text size."""
        del event
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._limit()

    def _limit(self) -> None:
        if not self._wide:
            self.box.setMaximumWidth(current().scaled(180))

    def _labelled(self, label: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        caption = FieldLabel(label)
        caption.setBuddy(self.box)
        column.addWidget(caption)
        column.addLayout(self.line)
        return holder

    def _add_quick(self, answer: str, label: str) -> None:
        button = QuietButton(answer)
        button.setAccessibleName(f"{label}: {answer}")
        button.clicked.connect(self._on_quick_clicked)
        self.line.addWidget(button)

    def _on_quick_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QuietButton):
            self.box.setText(button.text())
            self._on_control_changed()

    def _on_box_editing_finished(self) -> None:
        try:
            self.value()
        except InvalidValue as error:
            self.show_problem(error_text(error))


def read_count(highest: int, path: str) -> Read:
    """A reader of whole numbers from 0 to `highest`."""

    def read(typed: str) -> int:
        number = typed.strip()
        if not (number.isascii() and number.isdecimal() and int(number[:9]) <= highest):
            template = translate("Typing", "A whole number from 0 to {highest}.")
            message = template.format(highest=QLocale().toString(highest))
            raise InvalidValue(field=path, message=message)
        return int(number)

    return read
