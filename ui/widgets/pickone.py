"""A question with one answer: keys, choosing and clearing, whatever its cells look like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.cell import Cell
from ui.widgets.labels import FieldLabel, Note

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class PickOne(QWidget):
    """A labelled radio row with nothing chosen at first.

    Arrows move, Space, Enter or a shortcut key picks, Backspace clears; Tab enters and leaves it
    in one step. `value_changed` carries the new value, or None, when the worker changed it.
    """

    value_changed = Signal(object)

    def __init__(self, label: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object | None = None
        self._cells: list[Cell] = []
        self._keys: Mapping[str, object] = {}
        self.label = FieldLabel(label)
        self.note = Note(note)
        if not note:
            self.note.hide()
        self.setAccessibleName(label)
        self.setAccessibleDescription(note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.label)

    def value(self) -> object | None:
        """The answer, or None while there is none."""
        return self._value

    def set_value(self, value: object | None) -> None:
        """Show an answer without telling anybody."""
        self._value = value
        for cell in self._cells:
            cell.set_chosen(value is not None and cell.value == value)
        self._set_entry(self._entry())

    def set_suggested(self, value: object | None) -> None:
        """Outline the answer that is kept unless another is picked."""
        for cell in self._cells:
            cell.set_suggested(value is not None and cell.value == value)
        self._set_entry(self._entry())

    def suggested(self) -> object | None:
        """The outlined answer."""
        return next((cell.value for cell in self._cells if cell.suggested), None)

    def set_label(self, label: str) -> None:
        """Reword the question."""
        self.label.setText(label)
        self.setAccessibleName(label)

    def hide_label(self) -> None:
        """Leave the question to the reader's ear; the page shows it another way."""
        self.label.hide()

    def cells(self) -> Sequence[Cell]:
        """The answers in order."""
        return tuple(self._cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, digits, Backspace."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers & ~Qt.KeyboardModifier.ShiftModifier or not self._take_key(event):
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cell last visited is where Tab comes back to."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, Cell):
            self._set_entry(watched)
        return super().eventFilter(watched, event)

    def _adopt(self, cells: Sequence[Cell], keys: Mapping[str, object]) -> None:
        for old in self._cells:
            old.removeEventFilter(self)
        self._cells = list(cells)
        self._keys = keys
        for cell in self._cells:
            cell.picked.connect(self._pick)
            cell.cleared.connect(self._on_cell_cleared)
            cell.installEventFilter(self)
        self.set_value(self._value)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _CLEAR:
            self._pick(None)
        elif event.text().lower() in self._keys:
            self._pick_and_focus(self._keys[event.text().lower()])
        elif key in _BACK or key in _ON:
            self._walk(-1 if key in _BACK else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._jump(0 if key == Qt.Key.Key_Home else -1)
        else:
            return False
        return True

    def _pick_and_focus(self, value: object) -> None:
        self._pick(value)
        for cell in self._cells:
            if cell.value == value and not cell.isHidden():
                cell.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _pick(self, value: object | None) -> None:
        if value != self._value:
            self.set_value(value)
            self.value_changed.emit(value)

    def _on_cell_cleared(self) -> None:
        self._pick(None)

    def _walk(self, step: int) -> None:
        shown = [cell for cell in self._cells if not cell.isHidden()]
        at = next((i for i, cell in enumerate(shown) if cell.hasFocus()), 0)
        if 0 <= at + step < len(shown):
            shown[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _jump(self, index: int) -> None:
        shown = [cell for cell in self._cells if not cell.isHidden()]
        if shown:
            shown[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _entry(self) -> Cell | None:
        chosen = [cell for cell in self._cells if cell.isChecked()]
        suggested = [cell for cell in self._cells if cell.suggested]
        return next(iter((*chosen, *suggested, *self._cells)), None)

    def _set_entry(self, entry: Cell | None) -> None:
        # One tab stop a row: the others can be reached by arrows and clicks.
        for cell in self._cells:
            strong = cell is entry
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)
        if entry is not None:
            self.setFocusProxy(entry)
