"""How I am right now: filled in from the record, and each part of it can be taken out."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from journal_app.model.decision import Now
from ui.widgets.chipgroup import ChipGroup
from ui.widgets.forms.editor import Editor
from ui.widgets.option import Option

_PARTS = ("mood", "load", "sleep", "hours_since")


class NowEditor(Editor):
    """Owned by the decision sheet; hidden where the record tells nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("now", parent)
        self._filled: dict[str, int] = {}
        note = self.tr("Filled in from your notes. Take out what is not to be kept.")
        self.group = ChipGroup(self.tr("How I am right now"), (), note)
        self.group.setObjectName("decision_now")
        self._hold(self.group)
        self.group.value_changed.connect(self._on_control_changed)

    def value(self) -> Now:
        """What is left in."""
        kept = {part: self._filled[part] for part in self.group.value() if part in self._filled}
        return Now(**kept)

    def set_value(self, value: Any) -> None:
        """Fill it in; all of it is in."""
        found = {part: getattr(value, part) for part in _PARTS}
        self._filled = {part: number for part, number in found.items() if number is not None}
        self.group.set_options([Option(p, self._words(p, n)) for p, n in self._filled.items()])
        self.group.set_value(tuple(self._filled))
        self.setVisible(bool(self._filled))

    def raw(self) -> dict[str, Any]:
        """What was filled in, and what of it is left in."""
        return {"filled": dict(self._filled), "left": list(self.group.value())}

    def set_raw(self, raw: Any) -> None:
        """Show what a draft kept."""
        self.set_value(Now(**raw["filled"]))
        self.group.set_value(tuple(raw["left"]))

    def _words(self, part: str, number: int) -> str:
        if part == "hours_since":
            return self.tr("%n hour(s) after it", "", number)
        words = {
            "mood": self.tr("mood {number}"),
            "load": self.tr("load {number}"),
            "sleep": self.tr("slept about {number} h"),
        }
        return words[part].format(number=number)
