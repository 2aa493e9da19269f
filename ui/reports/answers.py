"""What the worker says to each passage and each marked place, as changes of the request.

Answers to marked places of a passage that has no yes yet wait here for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal_app.reports.request import Mask, Request, Spot, Verdict, Way, text_digest
from ui.reports.bench import Bench

if TYPE_CHECKING:
    from journal_app.reports.masking import Hit
    from journal_app.reports.passages import Passage


class Answers(QObject):
    """Owned by the wizard; every answer is a change on the bench."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._early: dict[str, tuple[str, tuple[Spot, ...]]] = {}

    def verdict(self, passage: Passage) -> Verdict | None:
        """The word on exactly this text, if there is one."""
        request = self._bench.request
        found = request.verdicts.get(passage.key) if request else None
        return found if found and found.digest == text_digest(passage.original) else None

    def spots(self, passage: Passage) -> tuple[Spot, ...]:
        """What was said to its marked places."""
        said = self.verdict(passage)
        if said is not None and said.way is not Way.LEAVE_OUT:
            return said.spots
        digest, early = self._early.get(passage.key, ("", ()))
        return early if digest == text_digest(passage.text) else ()

    def spot(self, passage: Passage, hit: Hit) -> Spot | None:
        """What was said to one of them."""
        places = ((spot.start, spot.end) for spot in self.spots(passage))
        found = dict(zip(places, self.spots(passage), strict=True))
        return found.get((hit.start, hit.end))

    def show(self, passage: Passage) -> None:
        """Yes to this text as it stands."""
        self._say(passage, passage.verdict(Way.SHOW, spots=self.spots(passage)))

    def leave_out(self, passage: Passage) -> None:
        """No to it."""
        self._say(passage, passage.verdict(Way.LEAVE_OUT))

    def reword(self, passage: Passage, words: str) -> None:
        """Other words for this report; answers before the place that changed stay."""
        kept = tuple(
            spot
            for spot in self.spots(passage)
            if passage.text[: spot.end + 1] == words[: spot.end + 1]
        )
        self._say(passage, passage.verdict(Way.REWORD, words, kept))

    def take_back(self, passage: Passage) -> None:
        """Nothing is said to it any more."""
        self._say(passage, None)

    def answer(self, passage: Passage, spot: Spot) -> None:
        """Say what is done with one marked place."""
        others = [
            one for one in self.spots(passage) if (one.start, one.end) != (spot.start, spot.end)
        ]
        spots = tuple(sorted((*others, spot), key=lambda one: one.start))
        said = self.verdict(passage)
        if said is not None and said.way is not Way.LEAVE_OUT:
            self._say(passage, passage.verdict(said.way, said.words, spots))
        elif not passage.record:
            self._say(passage, passage.verdict(Way.SHOW, spots=spots))
        else:
            self._early[passage.key] = (text_digest(passage.text), spots)

    def leave_out_waiting(self, passages: tuple[Passage, ...]) -> None:
        """No to all of these at once."""
        request = self._bench.request
        for passage in passages:
            if request is not None:
                request = request.with_verdict(passage.key, passage.verdict(Way.LEAVE_OUT))
        self._change(request)

    def _say(self, passage: Passage, verdict: Verdict | None) -> None:
        request = self._bench.request
        self._change(request.with_verdict(passage.key, verdict) if request else None)

    def _change(self, request: Request | None) -> None:
        if request is not None:
            self._bench.change(request)


def spot_for(hit: Hit, way: Mask, words: str = "") -> Spot:
    """An answer to a marked place."""
    return Spot(hit.start, hit.end, way, words)
