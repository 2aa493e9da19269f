"""Choose one of a list of chips."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.chips import ChipFlow, ChoiceChip
from ui.widgets.option import Option
from ui.widgets.pickone import PickOne


class ChoiceRow(PickOne):
    """A radio row of chips. Digits 1-9 pick the chips seen, in order.

    `shown` names the keys first seen; the rest unfold under `more_text`. With `own_text` the row
    ends in a button that emits `own_requested`.
    """

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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, note, parent)
        self._flow = ChipFlow(more_text or self.tr("More"), own_text)
        self._flow.own_requested.connect(self.own_requested)
        self._column.addWidget(self._flow)
        self._column.addWidget(self.note)
        self.set_options(options, shown)

    def value(self) -> str | None:
        """The key chosen, or None."""
        return cast("str | None", super().value())

    def set_options(self, options: Sequence[Option], shown: Collection[str] = ()) -> None:
        """Replace the list; the answer stays, if it is among them."""
        chips = [ChoiceChip(option) for option in options]
        keys = [option.key for option in options]
        self._flow.set_chips(chips, keys, shown)
        digits = {str(n): key for n, key in enumerate(keys[:9], start=1)} if not shown else {}
        self._adopt(chips, digits or self._digits_of(keys, shown))

    def set_value(self, value: object | None) -> None:
        """Show an answer, also one that waits under More."""
        if isinstance(value, str):
            self._flow.keep_visible([value])
        super().set_value(value)

    def set_suggested(self, value: object | None) -> None:
        """Outline an answer, also one that waits under More."""
        if isinstance(value, str):
            self._flow.keep_visible([value])
        super().set_suggested(value)

    def set_unfolded(self, unfolded: bool) -> None:
        """Show the whole list."""
        self._flow.set_unfolded(unfolded)

    @staticmethod
    def _digits_of(keys: Sequence[str], shown: Collection[str]) -> dict[str, object]:
        first = [key for key in keys if key in shown]
        return {str(n): key for n, key in enumerate(first[:9], start=1)}
