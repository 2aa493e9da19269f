"""What belongs to a final step: the wait, how strong the urge is, what is settled before it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.lines.cooling_box import WaitRow
from ui.widgets.chipgroup import ChipGroup
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.wording import scale_words
from ui.widgets.scalerow import ScaleRow
from ui.words import options


class FinalBox(Editor):
    """Owned by the decision sheet; hidden while what is chosen can be taken back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("cool_until", parent)
        self.wait = WaitRow(context)
        self.urge = ScaleRow(self.tr("How strong is it now"), scale_words("urge"))
        self.urge.setObjectName("decision_urge")
        self.before = ChipGroup(
            self.tr("Before it is final"),
            options(context.lists.now.choices("before_final")),
            self.tr("Tick what is settled. None of it is needed."),
        )
        self.before.setObjectName("decision_before_final")
        self._rows.setSpacing(20)
        for part in (self.wait, self.urge, self.before):
            self._hold(part)
        self.wait.edited.connect(self._on_control_changed)
        self.urge.value_changed.connect(self._on_control_changed)
        self.before.value_changed.connect(self._on_control_changed)
        self.hide()

    def offer(self, *, final: bool, until: datetime | None, sentence: str) -> None:
        """Show what fits the step chosen; without `until` there is nothing to wait for."""
        self.setVisible(final)
        waits = final and until is not None
        self.wait.setVisible(waits)
        self.urge.setVisible(waits)
        if until is not None and final:
            self.wait.offer(until, sentence)
        else:
            self.wait.begin()

    def values(self) -> dict[str, Any]:
        """The fields of the decision."""
        if self.isHidden():
            return {"cool_until": None, "urge": None, "before_final": ()}
        waits = not self.wait.isHidden()
        return {
            "cool_until": self.wait.until() if waits else None,
            "urge": self.urge.value() if waits else None,
            "before_final": self.before.value(),
        }

    def value(self) -> Any:
        """When the wait is over."""
        return self.values()["cool_until"]

    def set_value(self, value: Any) -> None:
        """As in the beginning: it is filled by `offer`."""
        del value
        self.hide()
        self.wait.begin()
        self.urge.set_value(None)
        self.before.set_value(())

    def raw(self) -> dict[str, Any]:
        """Plain values for a draft."""
        before = list(self.before.value())
        return {"wait": self.wait.raw(), "urge": self.urge.value(), "before": before}

    def set_raw(self, raw: Any) -> None:
        """Show what a draft kept."""
        self.wait.set_raw(raw["wait"])
        self.urge.set_value(raw["urge"])
        self.before.set_value(tuple(raw["before"]))
