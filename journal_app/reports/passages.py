"""A passage of the worker's own words on its way into a report: marked, asked about, approved.

A passage is printed after the worker's yes to exactly this text, with a mask over every marked
place the worker did not decide otherwise about. Another text under the same field waits anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from journal_app.reports.folding import Folded
from journal_app.reports.masking import Hit, find_hits, masked, undecided
from journal_app.reports.request import Mask, Spot, Verdict, Way, text_digest
from journal_app.reports.wording import Nudge, nudges


class State(StrEnum):
    """How far a passage is; only a shown or reworded one is in the report."""

    WAITING = "waiting"
    SHOWN = "shown"
    REWORDED = "reworded"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage; `key` is where its verdict is kept in the request.

    `original` is the text of the record, `text` what would be printed before masks: the original
    or the worker's other words. `hits` and `nudges` are places in `text`. `printed` is `text` with
    its masks, empty unless it is in the report. `title` tells which note, `label` which box.
    """

    key: str
    record: str
    field: str
    label: str
    title: str
    original: str
    text: str
    hits: tuple[Hit, ...]
    nudges: tuple[Nudge, ...]
    state: State
    printed: str
    masks: int = 0

    def verdict(self, way: Way, words: str = "", spots: tuple[Spot, ...] = ()) -> Verdict:
        """The worker's word on exactly this text."""
        return Verdict(text_digest(self.original), way, words, spots)


@dataclass(frozen=True)
class Desk:
    """What passages are judged with: who is known, what stands for them, whether care is given."""

    finder: Callable[[Folded], Iterator[Hit]]
    mask_of: Callable[[str], str]
    care: bool = False

    def passage(
        self,
        key: str,
        original: str,
        verdict: Verdict | None,
        *,
        record: str = "",
        field: str = "",
        label: str = "",
        title: str = "",
        typed: bool = False,
    ) -> Passage:
        """Judge one text; `typed` for this report, it needs no yes but for what is asked about."""
        fits = verdict is not None and verdict.digest == text_digest(original)
        said = verdict if verdict and fits else None
        text = said.words if said and said.way is Way.REWORD else original
        out = said is not None and said.way is Way.LEAVE_OUT  # takes no letter of the report
        hits = find_hits(text, self.finder, None if out else self.mask_of)
        spots = said.spots if said else ()
        state = _state(said, typed=typed)
        if state in {State.SHOWN, State.REWORDED} and undecided(hits, spots):
            state = State.WAITING
        printing = state in {State.SHOWN, State.REWORDED}
        kept = {(s.start, s.end) for s in spots if s.way is Mask.KEEP}
        return Passage(
            key=key,
            record=record,
            field=field,
            label=label,
            title=title,
            original=original,
            text=text,
            hits=hits,
            nudges=nudges(text, care=self.care),
            state=state,
            printed=masked(text, hits, spots) if printing else "",
            masks=sum((h.start, h.end) not in kept for h in hits) if printing else 0,
        )

    def label(self, text: str, *, numbers: bool = False) -> str:
        """A short own word with every hit masked; `numbers` stay where they are the point of it."""
        hits = find_hits(text, self.finder, self.mask_of)
        if numbers:
            hits = tuple(hit for hit in hits if hit.about or hit.reason not in _NUMBERS)
        return masked(text, hits, ())


_NUMBERS = frozenset(["number", "phone"])


def _state(verdict: Verdict | None, *, typed: bool) -> State:
    if verdict is None:
        return State.SHOWN if typed else State.WAITING
    ways = {Way.SHOW: State.SHOWN, Way.REWORD: State.REWORDED, Way.LEAVE_OUT: State.LEFT_OUT}
    return ways[verdict.way]
