"""What I could do, and what I choose: at least two ways, "nothing yet" always one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.chipgroup import ChipGroup
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import Field, TextField
from ui.widgets.forms.editor import Editor
from ui.widgets.option import Option
from ui.words import options

if TYPE_CHECKING:
    from journal_app.model.vocabularies import Choice

NOTHING_YET = "nothing_yet"
OWN = "own"


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways thought of, the words of my own one, and the one chosen."""

    options: tuple[str, ...] = (NOTHING_YET,)
    own: str = ""
    chosen: str | None = None


class WaysEditor(Editor):
    """Owned by the decision sheet.

    Signals:
        chosen_changed(str or None): another way was chosen.
    """

    chosen_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("options", parent)
        self._ladder: tuple[Option, ...] = ()
        self.options = ChipGroup(
            self.tr("What could I do?"),
            (),
            self.tr("At least two. From the least to the most final."),
        )
        self.options.setObjectName("ways_options")
        self.own = TextField()
        self.own.setObjectName("ways_own")
        self._own_field = Field(self.tr("My own way"), self.own)
        self.chosen = ChoiceRow(self.tr("What I choose"), ())
        self.chosen.setObjectName("ways_chosen")
        for part in (self.options, self._own_field, self.chosen):
            self._hold(part)
        self.options.value_changed.connect(self._on_options_changed)
        self.own.textEdited.connect(self._on_own_edited)
        self.chosen.value_changed.connect(self._on_chosen_changed)
        self._rows.setSpacing(16)

    def set_ladder(self, ladder: Sequence[Choice]) -> None:
        """Offer these, in this order; what was answered stays."""
        ways = self.value()
        self._ladder = options(ladder)
        self.options.set_options(self._ladder)
        self.set_value(ways)

    def value(self) -> Ways:
        """The answer as it stands, whole or not."""
        chosen = self.options.value()
        ordered = tuple(option.key for option in self._ladder if option.key in chosen)
        rest = tuple(key for key in chosen if key not in ordered)
        return Ways(ordered + rest or (NOTHING_YET,), self.own.text().strip(), self.chosen.value())

    def set_value(self, value: Any) -> None:
        """Show an answer."""
        ways: Ways = value
        self.options.set_value(ways.options)
        self.own.setText(ways.own)
        self._offer_chosen()
        self.chosen.set_value(ways.chosen)

    def raw(self) -> dict[str, Any]:
        """Plain values for a draft."""
        ways = self.value()
        return {"options": list(ways.options), "own": ways.own, "chosen": ways.chosen}

    def set_raw(self, raw: Any) -> None:
        """Show what a draft kept."""
        self.set_value(Ways(tuple(raw["options"]), raw["own"], raw["chosen"]))

    def _offer_chosen(self) -> None:
        ways = self.options.value()
        offered = [option for option in self._ladder if option.key in ways]
        own = self.own.text().strip()
        if own:
            offered = [o._replace(text=own) if o.key == OWN else o for o in offered]
        self.chosen.set_options(offered)
        self.chosen.setVisible(len(offered) > 1)
        self._own_field.setVisible(OWN in ways)

    def _on_options_changed(self, keys: tuple[str, ...]) -> None:
        if NOTHING_YET not in keys:
            self.options.set_value((NOTHING_YET, *keys))
        lost = self.chosen.value() not in (None, *self.options.value())
        self._offer_chosen()
        if lost:
            self.chosen.set_value(None)
            self.chosen_changed.emit(None)
        self._on_control_changed()

    def _on_own_edited(self) -> None:
        self._offer_chosen()
        self._on_control_changed()

    def _on_chosen_changed(self, key: str | None) -> None:
        self.chosen_changed.emit(key)
        self._on_control_changed()
