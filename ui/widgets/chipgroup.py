"""Choose any number from a list of chips, in an order that is kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.chips import CheckChip, ChipFlow
from ui.widgets.labels import FieldLabel, Note
from ui.widgets.option import Option

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class ChipGroup(QWidget):
    """Check boxes as chips. Arrows move, Space switches, Backspace clears all, Tab moves on.

    With `ordered` the chips show their rank from the second on: the first chosen is the main one.
    `value_changed` carries the tuple of keys, in the order chosen.
    """

    value_changed = Signal(object)
    own_requested = Signal()

    def __init__(
        self,
        label: str,
        options: Sequence[Option],
        note: str = "",
        *,
        shown: Collection[str] = (),
        more_text: str = "",
        own_text: str = "",
        ordered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ordered = ordered
        self._value: tuple[str, ...] = ()
        self._chips: list[CheckChip] = []
        self.label = FieldLabel(label)
        self.note = Note(note)
        if not note:
            self.note.hide()
        self.setAccessibleName(label)
        self.setAccessibleDescription(note)
        self._flow = ChipFlow(more_text or self.tr("More"), own_text)
        self._flow.own_requested.connect(self.own_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.label, self._flow, self.note):
            column.addWidget(part)
        self.set_options(options, shown)

    def value(self) -> tuple[str, ...]:
        """Keys in the order chosen; empty while unanswered."""
        return self._value

    def set_value(self, keys: Sequence[str]) -> None:
        """Show an answer without telling anybody."""
        self._value = tuple(keys)
        self._flow.keep_visible(self._value)
        self._show_value()

    def set_suggested(self, keys: Collection[str]) -> None:
        """Outline what is proposed."""
        self._flow.keep_visible(keys)
        for chip in self._chips:
            chip.suggested = chip.value in keys
            chip.update()

    def set_options(self, options: Sequence[Option], shown: Collection[str] = ()) -> None:
        """Replace the list; what was chosen stays chosen."""
        for old in self._chips:
            old.removeEventFilter(self)
        self._chips = [CheckChip(option, ranked=self._ordered) for option in options]
        self._flow.set_chips(self._chips, [option.key for option in options], shown)
        for chip in self._chips:
            chip.clicked.connect(self._on_chip_clicked)
            chip.installEventFilter(self)
        self._show_value()
        self._set_entry(next(iter(self._chips), None))

    def set_unfolded(self, unfolded: bool) -> None:
        """Show the whole list."""
        self._flow.set_unfolded(unfolded)

    def hide_label(self) -> None:
        """Leave the question to the reader's ear; the page shows it another way."""
        self.label.hide()

    def chips(self) -> Sequence[CheckChip]:
        """The answers in order."""
        return tuple(self._chips)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Backspace."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._change(())
        elif key in _BACK or key in _ON:
            self._walk(-1 if key in _BACK else 1)
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The chip last visited is where Tab comes back to."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, CheckChip):
            self._set_entry(watched)
        return super().eventFilter(watched, event)

    def _on_chip_clicked(self) -> None:
        on = {chip.value for chip in self._chips if chip.isChecked()}
        unseen = {chip.value for chip in self._chips}
        kept = tuple(key for key in self._value if key in on or key not in unseen)
        added = tuple(chip.value for chip in self._chips if chip.value in on - set(kept))
        self._change(kept + added)

    def _change(self, value: tuple[str, ...]) -> None:
        if value != self._value:
            self.set_value(value)
            self.value_changed.emit(value)

    def _show_value(self) -> None:
        for chip in self._chips:
            chosen = chip.value in self._value
            chip.setChecked(chosen)
            ranked = self._ordered and chosen and len(self._value) > 1
            chip.place = str(self._value.index(chip.value) + 1) if ranked else ""
            chip.update()

    def _walk(self, step: int) -> None:
        shown = [chip for chip in self._chips if not chip.isHidden()]
        at = next((i for i, chip in enumerate(shown) if chip.hasFocus()), 0)
        if 0 <= at + step < len(shown):
            shown[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _set_entry(self, entry: CheckChip | None) -> None:
        for chip in self._chips:
            chip.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if chip is entry else Qt.FocusPolicy.ClickFocus
            )
        if entry is not None:
            self.setFocusProxy(entry)
