"""Light values the journal answers with: rows of lists, hits, counts, marks of a day.

They are read, never kept. The store makes most of them, the window and the commands draw them;
nothing in here knows how they were found.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from journal_app.model.customer import Customer
from journal_app.model.instant import When

NOTE_KINDS = ("shift", "contact", "check_in", "weekly_five", "outside_score")
TIMELINE_KINDS = (*NOTE_KINDS, "decision", "crossing")
SEARCHED_KINDS = (*TIMELINE_KINDS, "customer", "line", "follow_up", "review", "question")


@dataclass(frozen=True, slots=True)
class Row:
    """One record as a list shows it.

    `number` is its place in the spine; `label` names the first kinds of behaviour, or what was
    good; `excerpt` is the beginning of its text on one line. `mood` is the mood after a contact,
    and how a shift or check-in left me; `lift` what a good contact gave. Of an outside score
    `label` is the name and `value` the number as typed. `answer` is the key
    of the step a decision chose, or of what was said to a crossing, whose `excerpt` is the line's
    words; a decision's `label` is its own way. `edited` is absent where it never was.
    """

    number: int
    id: str
    kind: str
    day: date
    when: When
    tone: str | None = None
    tier: int | None = None
    strain: int | None = None
    mood: int | None = None
    state: str | None = None
    enough: str | None = None
    customer_alias: str = ""
    label: str = ""
    excerpt: str = ""
    edited: datetime | None = None
    written_later: bool = False
    binned: bool = False
    lift: int | None = None
    value: str = ""
    answer: str | None = None

    @property
    def place(self) -> Place:
        """Where this row stands in the Timeline; the next page starts after it."""
        return Place(self.when.instant, self.number)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A row's place in the Timeline: when it happened, and its number among equals."""

    occurred: datetime
    number: int


@dataclass(frozen=True, slots=True)
class Filter:
    """What the Timeline is narrowed to; everything by default.

    `customer` is an id, `behaviour` and `place` are keys of lists, `first` and `last` are days and
    belong to the span. `lines_met` leaves crossings, and notes that met a line unanswered.
    """

    tones: frozenset[str] = frozenset()
    kinds_of_record: frozenset[str] = frozenset()
    customer: str | None = None
    behaviour: str | None = None
    tier_at_least: int | None = None
    place: str | None = None
    first: date | None = None
    last: date | None = None
    lines_met: bool = False


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a hit's text on one line; `marks` are the (start, end) of what was looked for."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A record a search found, and where in its text."""

    row: Row
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search found, best first.

    `total` counts all that fit, also beyond the hits handed over; `ignored` are sentences about
    parts of the text that were left out; `nearest` is a single word that would have been found,
    and how often, where nothing was.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    ignored: tuple[str, ...] = ()
    nearest: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """One customer as the list of people shows it.

    `minutes_per_week` is the mean of minutes on and after, over the weeks of the last twelve in
    which there was a contact; absent where no minutes were noted in them.
    """

    customer: Customer
    hard: int = 0
    good: int = 0
    calm: int = 0
    last: date | None = None
    minutes_per_week: int | None = None

    @property
    def contacts(self) -> int:
        """All contacts noted with them."""
        return self.hard + self.good + self.calm


@dataclass(frozen=True, slots=True)
class WordCount:
    """How often a word of a list was chosen."""

    vocabulary: str
    key: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class DreadPair:
    """Dread before a contact, and how it then was."""

    id: str
    day: date
    dread: int
    tone: str
    strain: int | None
    mood: int | None


@dataclass(frozen=True, slots=True)
class ReadPair:
    """What I thought at first, what I think looking back, and how often that pair was noted."""

    first_read: str
    later_verdict: str | None
    count: int


@dataclass(frozen=True, slots=True)
class AskCount:
    """Asks for something extra within 365 days, and how many were granted, in full or partly."""

    asks: int = 0
    granted: int = 0


@dataclass(frozen=True, slots=True)
class CustomerPage:
    """All that a customer's page shows.

    `course` holds their contacts, oldest first; `settled` the responses and moves of those that
    ended settled or turned round, most frequent first; `put_off` counts marks of avoidance.
    """

    line: CustomerLine
    course: tuple[Row, ...] = ()
    dread: tuple[DreadPair, ...] = ()
    asks: AskCount = AskCount()
    settled: tuple[WordCount, ...] = ()
    reads: tuple[ReadPair, ...] = ()
    put_off: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts so far; counts are not findings.

    `shifts` are those marked OK or hard, `weeks` the calendar weeks they lie in; `not_enough`
    counts *no* and *nearly*. `endings` are how hard contacts ended, most frequent first.
    """

    shifts: int = 0
    ok: int = 0
    hard_shifts: int = 0
    enough: int = 0
    not_enough: int = 0
    weeks: int = 0
    hard: int = 0
    good: int = 0
    calm: int = 0
    behaviour: WordCount | None = None
    response: WordCount | None = None
    endings: tuple[WordCount, ...] = ()


@dataclass(frozen=True, slots=True)
class DayMark:
    """One day of the year strip: its shift, in short."""

    day: date
    state: str
    mood: int | None = None
    strain: int | None = None
    enough: str | None = None
