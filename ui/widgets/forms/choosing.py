"""Editors whose answer is chosen: scales, steps, tiers, and the worker's lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.widgets.chipgroup import ChipGroup
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.options import first_keys, more_text, options_of, own_text
from ui.widgets.forms.own_entry import OwnEntry
from ui.widgets.option import Option
from ui.widgets.pickone import PickOne
from ui.widgets.ticks import Tick


class PickEditor(Editor):
    """A row with one answer that is a number: a scale, five steps, a tier."""

    def __init__(self, path: str, row: PickOne, parent: QWidget | None = None) -> None:
        super().__init__(path, parent)
        self.row = row
        self._hold(row)
        row.value_changed.connect(self._on_control_changed)

    def value(self) -> Any:
        """The number chosen, or None."""
        return self.row.value()

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self.row.set_value(value)


class MappedEditor(Editor):
    """Chips that stand for values of the record that are no keys: yes and no, 0 to 3."""

    def __init__(
        self, path: str, label: str, answers: Mapping[Any, str], parent: QWidget | None = None
    ) -> None:
        """`answers` gives each value its words, in order."""
        super().__init__(path, parent)
        self._values = {str(number): value for number, value in enumerate(answers)}
        keys = {value: key for key, value in self._values.items()}
        self._keys = keys
        self.row = ChoiceRow(label, [Option(keys[value], answers[value]) for value in answers])
        self._hold(self.row)
        self.row.value_changed.connect(self._on_control_changed)

    def value(self) -> Any:
        """The value the chosen chip stands for, or None."""
        key = self.row.value()
        return None if key is None else self._values[key]

    def set_value(self, value: Any) -> None:
        """Choose the chip of a value."""
        self.row.set_value(None if value is None else self._keys.get(value))


class TickEditor(Editor):
    """One box that is ticked or says nothing."""

    def __init__(self, path: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(path, parent)
        self.box = Tick(label)
        self._hold(self.box)
        self.box.clicked.connect(self._on_control_changed)

    def value(self) -> bool | None:
        """True, or None where it is not ticked."""
        return self.box.isChecked() or None

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        self.box.setChecked(bool(value))


class ListEditor(Editor):
    """One or some out of a list of the worker's, with *Add my own...* where it grows."""

    def __init__(
        self,
        path: str,
        vocabulary: str,
        control: ChipGroup | ChoiceRow,
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(path, parent)
        self._vocabulary = vocabulary
        self._context = context
        self.control = control
        self._also: tuple[str, ...] = ()
        self._offered = {option.key for option in options_of(context.lists.now, vocabulary)}
        self._own: OwnEntry | None = None
        self._hold(control)
        control.value_changed.connect(self._on_control_changed)
        control.own_requested.connect(self._on_control_own_requested)

    def value(self) -> Any:
        """A key or None; a tuple of keys where several can be chosen."""
        return self.control.value()

    def set_value(self, value: Any) -> None:
        """Show an answer, also one that is not offered any more."""
        keys = value if isinstance(self.control, ChipGroup) else (value,)
        unseen = {key for key in keys or () if key} - self._offered
        if unseen:
            self._also = tuple(unseen)
            self.refresh()
        if isinstance(self.control, ChipGroup):
            self.control.set_value(tuple(value or ()))
        else:
            self.control.set_value(value)

    def refresh(self) -> None:
        """Offer the list as it is now."""
        lists = self._context.lists.now
        options = options_of(lists, self._vocabulary, self._also)
        self._offered = {option.key for option in options}
        self.control.set_options(options, first_keys(lists, self._vocabulary))

    def _on_control_own_requested(self) -> None:
        if self._own is None:
            self._own = OwnEntry(self._vocabulary, self._context)
            self._own.added.connect(self._on_own_added)
            self._rows.insertWidget(1, self._own)
        self._own.ask()

    def _on_own_added(self, key: str) -> None:
        chosen = self.value()
        self.set_value((*chosen, key) if isinstance(chosen, tuple) else key)
        self._on_control_changed()


def list_editor(
    path: str,
    vocabulary: str,
    words: tuple[str, str],
    context: Context,
    *,
    several: bool,
) -> ListEditor:
    """The editor of a list; `words` are label and help. What I did is ranked: main one first."""
    lists = context.lists.now
    options = options_of(lists, vocabulary)
    shown = first_keys(lists, vocabulary)
    more, own = more_text(vocabulary), own_text(vocabulary)
    control: ChipGroup | ChoiceRow
    if several:
        ranked = vocabulary == "response"
        control = ChipGroup(
            words[0],
            options,
            words[1],
            shown=shown,
            more_text=more,
            own_text=own,
            ordered=ranked,
        )
    else:
        control = ChoiceRow(words[0], options, words[1], shown=shown, more_text=more, own_text=own)
    return ListEditor(path, vocabulary, control, context)
