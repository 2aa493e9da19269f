"""Where the worker is, was and wants to go. Must not know how pages are made or shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

_LONGEST = 50


@dataclass(frozen=True)
class Target:
    """What to do on the page one goes to.

    `action`: on Today "hard", "good", "check_in", "weekly_five", "score", "calm", "shift",
    "earlier"; on Timeline "find";
    on People "follow"; on Reports "new", or "use" with a note that is in it; on Insights a chart,
    "counts" or "range"; in Settings the key of a section.
    `entry` is a record to open, or on Today the customer a note is about; `text` is something to
    look for, `day` a day to go to. All empty: just the page.
    """

    action: str = ""
    entry: str = ""
    text: str = ""
    day: date | None = None


NOWHERE = Target()


@dataclass(frozen=True)
class Place:
    """A page by its key, and the target on it."""

    page: str
    target: Target = NOWHERE


class Navigation(QObject):
    """Steps between pages, with a way back.

    Signals:
        went(Place): show this page and activate it with the target.
        moved(): back or forward became possible or impossible.
        undo_wanted(): take the journal's last step back, as Ctrl+Z does.
    """

    went = Signal(object)
    moved = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self._at = -1

    def go(self, page: str, target: Target = NOWHERE) -> None:
        """Go to the page with this key ("today", "timeline", "people", "settings", ...)."""
        place = Place(page, target)
        if self._at < 0 or self._places[self._at] != place:
            self._places = [*self._places[: self._at + 1], place][-_LONGEST:]
            self._at = len(self._places) - 1
        self._arrive()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether a step back can be taken back."""
        return self._at < len(self._places) - 1

    def back(self) -> None:
        """Go to the place before this one, if any."""
        if self.can_go_back:
            self._at -= 1
            self._arrive()

    def forward(self) -> None:
        """Go where the last step back came from, if anywhere."""
        if self.can_go_forward:
            self._at += 1
            self._arrive()

    def _arrive(self) -> None:
        self.went.emit(self._places[self._at])
        self.moved.emit()
