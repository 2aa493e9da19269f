"""Light values about lines and decisions that the journal answers with; read, never kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from journal_app.model.decision import Decision, FollowUp, Now, Review
from journal_app.model.instant import When
from journal_app.model.language import say
from journal_app.model.line import Crossing, Line
from journal_app.model.question import Question


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment at which a line was met, measured or said.

    `line` is the line's identity, `version_id` the record of the version that was crossed, with
    its `words`. `entry` is the note that met it, `evidence` the notes behind it, newest first;
    `value` what was measured. `crossing` is what was answered. `still_met` is false where a later
    change of the notes took it back; `uncrossed` says so.
    """

    line: str
    version_id: str
    version: int
    words: str
    day: date
    when: When
    entry: str | None = None
    evidence: tuple[str, ...] = ()
    value: int | None = None
    measured: bool = True
    crossing: Crossing | None = None
    still_met: bool = True
    sentence: str = ""
    uncrossed: str = ""

    @property
    def answer(self) -> str | None:
        """The key of what was answered."""
        return self.crossing.answer if self.crossing else None

    @property
    def counts(self) -> bool:
        """Whether it is a crossing: it is still met, and the worker did not say otherwise."""
        return self.still_met and self.answer != "does_not_count"


@dataclass(frozen=True, slots=True)
class Banner:
    """What Today says about moments that wait for an answer."""

    sentence: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class MonthMark:
    """One month of a line's strip; `state` is quiet, crossed, held or moved."""

    first: date
    state: str
    crossed: int = 0
    held: int = 0


@dataclass(frozen=True, slots=True)
class LineCard:
    """A line as its card shows it; `line` is the version in force.

    `strip` has a mark for each month, oldest first, twelve at most. `moved_note` and `problem` are
    sentences, empty where there is nothing to say.
    """

    identity: str
    line: Line
    sentence: str
    subtitle: str
    strip: tuple[MonthMark, ...] = ()
    next_review: date | None = None
    crossed: int = 0
    held: int = 0
    moved_note: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class LineVersion:
    """One version in the history of a line; `until` is absent for the one in force."""

    line: Line
    sentence: str
    since: When
    until: When | None = None
    why: str = ""
    moments: tuple[Moment, ...] = ()


@dataclass(frozen=True, slots=True)
class LineMove:
    """A line before and after it was moved, and why, in the worker's words."""

    identity: str
    day: date
    before: Line
    after: Line
    why: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a condition cannot be kept; `line` is the identity of the same line, where that is it."""

    field: str
    message: str
    line: str | None = None


@dataclass(frozen=True, slots=True)
class WouldHave:
    """A moment at which a condition would have been met: the note, and the notes behind it."""

    entry: str
    day: date
    value: int
    evidence: tuple[str, ...] = ()
    line: str | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a condition would have done over the last year, newest moment first."""

    sentence: str
    count: int = 0
    since: date | None = None
    moments: tuple[WouldHave, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """How many moments of imported notes would have met a line."""

    sentence: str
    moments: tuple[WouldHave, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionCard:
    """A decision as a list shows it; `waiting` is a sentence while it cools off."""

    decision: Decision
    chosen: str
    line_words: str = ""
    follow_ups: tuple[FollowUp, ...] = ()
    reviews: tuple[Review, ...] = ()
    waiting: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a decision sheet begins with.

    `safety_first` asks first whether anybody's safety is in my hands right now.
    """

    now: Now
    now_text: str
    entries: tuple[str, ...] = ()
    safety_first: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """All that is due: decisions to look at again, follow-ups, lines, urges, questions."""

    reviews: tuple[DecisionCard, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    lines: tuple[LineCard, ...] = ()
    urges: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is due."""
        return not (self.reviews or self.follow_ups or self.lines or self.urges or self.questions)


@dataclass(frozen=True, slots=True)
class Band:
    """Reviews whose expectation was about `expected` per cent, and how many came so.

    `low` and `high` bound the count: 80 % is meant.
    """

    expected: int
    happened: int
    count: int
    low: int
    high: int

    @property
    def sentence(self) -> str:
        """As in: When you said about 70 %, it happened in 5 of 9 (3 to 7)."""
        return say(
            "When you said about {expected} %, it happened in {happened} of {count}"
            " ({low} to {high}).",
            expected=self.expected,
            happened=self.happened,
            count=self.count,
            low=self.low,
            high=self.high,
        )


@dataclass(frozen=True, slots=True)
class Calibration:
    """How expectations came out; `reviews` counts those that can tell."""

    reviews: int
    sentences: tuple[str, ...]
    bands: tuple[Band, ...] = ()
