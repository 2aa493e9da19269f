"""The command palette: actions, settings, people one follows and notes, by a few letters.

Must not know what an action does: it triggers it. Lives only while a journal is open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions, plain_title, shown_keys, translated
from ui.context import Context
from ui.fuzzy import fit
from ui.navigation import Target
from ui.runner import Job
from ui.settings_table import SETTINGS, setting_words
from ui.step_words import short_moment
from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.painting import CARD_RADIUS

if TYPE_CHECKING:
    from journal_app.model.views import CustomerLine, SearchResult

_LAST = 5
_MOST = 12
_HITS = 5
_ASK_AFTER_MS = 120
_KEYS_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


@dataclass(frozen=True)
class Choice:
    """One line: what it is called, what stands at its end, and what Enter does."""

    text: str
    note: str
    run: Callable[[], object]
    key: str = ""
    found_by: str = ""


@dataclass(frozen=True)
class Step:
    """Going to a page, as something Enter does."""

    context: Context
    page: str
    target: Target

    def __call__(self) -> None:
        """Go there."""
        self.context.navigation.go(self.page, self.target)


class CommandPalette(QFrame):
    """A sheet over the workspace; Esc or a press beside it closes it."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("command_palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._context = context
        self._actions = actions
        self._last: list[str] = []
        self._people: list[CustomerLine] = []
        self._question: Job | None = None
        self._before: QWidget | None = None
        self._model = _Choices(self)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_ASK_AFTER_MS)
        self._asking.timeout.connect(self._ask_journal)
        self._build()
        self.hide()

    def open_fresh(self) -> None:
        """Open with an empty field: the last five first."""
        window = self.window()
        self._before = QApplication.focusWidget()
        width = min(current().scaled(620), window.width() - 32)
        self.setGeometry((window.width() - width) // 2, 48, width, self.sizeHint().height())
        self._field.clear()
        self._show_found(())
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._context.runner.run(lambda journal: journal.customers(), self._on_people_known)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field move and run the list; leaving it closes the sheet."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if event.type() == QEvent.Type.FocusOut and self._before is not None:
            self._close(give_back=False)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it so
        """A card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour("border"), 1))
        painter.setBrush(current().colour("raised"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), CARD_RADIUS, CARD_RADIUS)

    def texts(self) -> list[str]:
        """What the list shows now, from top to bottom."""
        return [choice.text for choice in self._model.choices]

    def _build(self) -> None:
        self._field = QLineEdit(self)
        self._field.setObjectName("palette_field")
        self._field.setAccessibleName(self.tr("Find an action, somebody or a note"))
        self._field.setPlaceholderText(self.tr("Find an action, somebody or a note"))
        self._field.setFrame(False)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._on_field_text_changed)
        self._list = QListView(self)
        self._list.setObjectName("palette_list")
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_ChoiceDelegate(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.viewport().setAutoFillBackground(False)
        self._list.clicked.connect(self._on_list_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)

    def sizeHint(self) -> QSize:
        """Room for the most lines it shows."""
        return QSize(current().scaled(620), 70 + _MOST * _line_height(self))

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._close(give_back=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentIndex().row())
        elif key in _MOVES:
            rows = self._model.rowCount()
            at = self._list.currentIndex().row() + _MOVES[key]
            self._list.setCurrentIndex(self._model.index(max(0, min(at, rows - 1)), 0))
        else:
            return False
        return True

    def _run(self, row: int) -> None:
        if not 0 <= row < len(self._model.choices):
            return
        choice = self._model.choices[row]
        if choice.key:
            self._last = [choice.key, *(k for k in self._last if k != choice.key)][:_LAST]
        self._close(give_back=True)
        choice.run()

    def _close(self, *, give_back: bool) -> None:
        before, self._before = self._before, None
        self._asking.stop()
        self.hide()
        if give_back and before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list_clicked(self, index: QModelIndex) -> None:
        self._run(index.row())

    def _on_people_known(self, people: tuple[CustomerLine, ...]) -> None:
        self._people = list(people)

    def _on_field_text_changed(self) -> None:
        self._show_found(())
        self._asking.start()

    def _ask_journal(self) -> None:
        typed = self._field.text().strip()
        if self._question is not None:
            self._question.drop()
        if len(typed) >= 2:
            self._question = self._context.runner.run(
                lambda journal: journal.search(typed, _HITS), self._on_search_answered
            )

    def _on_search_answered(self, result: SearchResult) -> None:
        if self.isVisible():
            hits = tuple(
                Choice(
                    hit.snippet.text,
                    short_moment(hit.row.when, hit.row.day),
                    Step(self._context, "timeline", Target(entry=hit.row.id)),
                )
                for hit in result.hits
                if hit.row.kind != "customer"
            )
            self._show_found(hits)

    def _show_found(self, hits: tuple[Choice, ...]) -> None:
        typed = self._field.text()
        found = self._found_actions(typed) if typed.strip() else self._first_actions()
        found += self._found_people(typed) if typed.strip() else []
        kept = found[: _MOST - len(hits)]
        self._model.show((*kept, *hits))
        self._list.setCurrentIndex(self._model.index(0, 0))
        announce(self._field, self.tr("%n found", "", len(kept) + len(hits)))

    def _first_actions(self) -> list[Choice]:
        usable = {choice.key: choice for choice in self._usable()}
        last = [usable.pop(key) for key in self._last if key in usable]
        return [*last, *usable.values()]

    def _found_actions(self, typed: str) -> list[Choice]:
        scored = [(fit(typed, each.text, each.found_by), each) for each in self._usable()]
        ranked = sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])
        return [choice for _, choice in ranked]

    def _found_people(self, typed: str) -> list[Choice]:
        return [
            Choice(
                line.customer.alias,
                self.tr("People"),
                Step(self._context, "people", Target(entry=line.customer.id)),
            )
            for line in self._people
            if fit(typed, line.customer.alias)
        ]

    def _usable(self) -> list[Choice]:
        """Actions that can be chosen now, then every setting."""
        actions = [
            Choice(
                plain_title(action),
                shown_keys(action),
                action.trigger,
                entry.key,
                translated(entry.found_by),
            )
            for entry, action in self._actions
            if action.isEnabled() and entry.key != "palette"
        ]
        return actions + [
            Choice(
                setting_words(entry.text),
                self.tr("Settings"),
                Step(self._context, "settings", Target(entry.section, text=entry.control)),
                entry.key,
                setting_words(entry.found_by),
            )
            for entry in SETTINGS
        ]


class _Choices(QAbstractListModel):
    """The lines now found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def show(self, choices: tuple[Choice, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Text, what stands at its end, or both for a screen reader."""
        choice = self.choices[index.row()]
        texts = {
            Qt.ItemDataRole.DisplayRole: choice.text,
            Qt.ItemDataRole.AccessibleTextRole: f"{choice.text}, {choice.note}".rstrip(", "),
            _KEYS_ROLE: choice.note,
        }
        return texts.get(Qt.ItemDataRole(role))


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints a line: name on the left, shortcut on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt calls it so
        """One line of text with room around."""
        return QSize(100, _line_height(self.parent()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Tint what Enter runs."""
        theme = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & option.state.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(option.rect, 6, 6)
        line: QRect = option.rect.adjusted(10, 0, -10, 0)
        note = str(index.data(_KEYS_ROLE))
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, end, note)
        room = line.width() - painter.fontMetrics().horizontalAdvance(note) - 16
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


def _line_height(widget: QObject | None) -> int:
    metrics = widget.fontMetrics() if isinstance(widget, QWidget) else None
    return max(32, (metrics.height() if metrics else 16) + 14)
