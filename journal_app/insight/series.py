"""The journal as equal-length arrays: what every method reads.

Not known is NaN in numbers and -1 in codes; a code is the place of a word in its list. Days are
proleptic ordinals (`date.toordinal`), instants hours since 1970 in UTC.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from journal_app.insight.result import Bools, Floats, Ints
from journal_app.model.weekly_five import QUESTIONS

STATES = ("ok", "hard", "off", "unknown")
OK, HARD, OFF, UNKNOWN = range(4)
MARKS = ("no", "nearly", "yes")
NO, NEARLY, YES = range(3)
TONES = ("hard", "good", "calm")
HARD_TONE, GOOD_TONE, CALM_TONE = range(3)

UP_IS = ("better", "worse", "neither")

S = TypeVar("S", bound="ShiftSeries | ContactSeries | CheckInSeries | WeekSeries | ScoreSeries")


@dataclass(frozen=True, eq=False, slots=True)
class Words:
    """Words chosen in a list field: `row` and `word` are pairs (m,), `names` the words themselves.

    `rating` is what goes with each (m,), NaN where none was given.
    """

    names: tuple[str, ...]
    row: Ints
    word: Ints
    rating: Floats

    def chosen(self, rows: int) -> Bools:
        """Which words each row has: (rows, names)."""
        table = np.zeros((rows, len(self.names)), dtype=bool)
        table[self.row, self.word] = True
        return table

    def rows_with(self, name: str, rows: int) -> Bools:
        """Which rows have a word (rows,)."""
        found = np.zeros(rows, dtype=bool)
        if name in self.names:
            found[self.row[self.word == self.names.index(name)]] = True
        return found

    def among(self, kept: Ints) -> Words:
        """The words of the rows at `kept` (k,), renumbered and put in that order."""
        place = np.full(int(max(self.row.max(initial=-1), kept.max(initial=-1))) + 1, -1)
        place[kept] = np.arange(kept.size)
        moved = place[self.row]
        stays = moved >= 0
        order = np.flatnonzero(stays)[np.argsort(moved[stays], kind="stable")]
        return Words(self.names, moved[order], self.word[order], self.rating[order])


@dataclass(frozen=True, eq=False, slots=True)
class ShiftSeries:
    """Shifts in order of day, one a day, all arrays (n,).

    `start` and `end` are the instants the shift is taken to begin and end, from its part or the
    profile's hours; `start` is NaN where neither says. `late` is 1 for a late or night part, 0 for
    another, -1 unknown; `busier` and `short` (staffed short or alone) likewise.
    """

    id: tuple[str, ...]
    day: Ints
    start: Floats
    end: Floats
    state: Ints
    mood: Floats
    strain: Floats
    enough: Ints
    late: Ints
    busier: Ints
    short: Ints
    missed_breaks: Floats
    sleep: Floats

    @property
    def worked(self) -> Bools:
        """Shifts marked OK or hard."""
        return np.isin(self.state, (OK, HARD))

    @property
    def known(self) -> Bools:
        """Worked shifts whose strain is known: what n counts."""
        return self.worked & ~np.isnan(self.strain)


@dataclass(frozen=True, eq=False, slots=True)
class ContactSeries:
    """Contacts in order of time, all arrays (n,), with the words of their lists beside them.

    `timed` is false where only the day is known; `local_hour` is 0 to 24 by the wall clock.
    `customer` is a place in `customers` (ids), `customer_kind` one in `customer_kinds`, `channel`
    and `place` ones in `channels` and `places`. `first_read` and `verdict` are 0 for a bad day, 1
    for always; `ended_well` is 1 for settled or turned round, 0 for worse or the same. The plain
    truths (n,) from `faked` on are of what was noted: nothing noted is no.
    """

    id: tuple[str, ...]
    day: Ints
    at: Floats
    timed: Bools
    local_hour: Floats
    tone: Ints
    tier: Ints
    strain: Floats
    lift: Floats
    mood_after: Floats
    dread: Floats
    minutes: Floats
    minutes_after: Floats
    customers: tuple[str, ...]
    customer: Ints
    customer_kinds: tuple[str, ...]
    customer_kind: Ints
    channels: tuple[str, ...]
    channel: Ints
    places: tuple[str, ...]
    place: Ints
    first_read: Ints
    verdict: Ints
    ended_well: Ints
    faked: Bools
    gave_back: Bools
    fault_ours: Bools
    autopilot: Bools
    not_backed: Bools
    personal: Bools
    cost_others: Bools
    asked: Bools
    kinds: Words
    responses: Words
    moves: Words
    coping: Words


@dataclass(frozen=True, eq=False, slots=True)
class CheckInSeries:
    """Check-ins that say how I am, in order of time, all arrays (n,).

    `unrest` is tension, or "still going round" where tension is absent, 0 to 10.
    """

    id: tuple[str, ...]
    day: Ints
    at: Floats
    local_hour: Floats
    mood: Floats
    energy: Floats
    unrest: Floats


@dataclass(frozen=True, eq=False, slots=True)
class WeekSeries:
    """Weekly Fives in order of day (n,); `answers` (n, 5) in the order of `QUESTIONS`, 0 to 10."""

    id: tuple[str, ...]
    day: Ints
    answers: Floats


@dataclass(frozen=True, eq=False, slots=True)
class ScoreSeries:
    """Outside scores in order of day, all arrays (n,); `name` is a place in `names`.

    `typed` is the number as it was typed, `value` what it says; `low` and `high` are the lowest
    and highest possible, NaN where not known; `up_is` is a place in `UP_IS`, -1 unknown.
    """

    id: tuple[str, ...]
    day: Ints
    names: tuple[str, ...]
    name: Ints
    typed: npt.NDArray[np.str_]
    value: Floats
    low: Floats
    high: Floats
    up_is: Ints


_NONE, _NO_DAYS = np.zeros(0), np.zeros(0, dtype=np.int64)
NO_WEEKS = WeekSeries((), _NO_DAYS, np.zeros((0, len(QUESTIONS))))
NO_SCORES = ScoreSeries(
    (), _NO_DAYS, (), _NO_DAYS, np.zeros(0, dtype=np.str_), _NONE, _NONE, _NONE, _NO_DAYS
)


def pick(series: S, kept: Bools) -> S:
    """The rows of a series where `kept` (n,) is true."""
    return taken(series, np.flatnonzero(kept))


def taken(series: S, rows: Ints) -> S:
    """The rows (m,) of a series, in that order."""
    changed: dict[str, Any] = {"id": tuple(series.id[row] for row in rows.tolist())}
    for field in fields(series):
        column = getattr(series, field.name)
        if isinstance(column, np.ndarray):
            changed[field.name] = column[rows]
        elif isinstance(column, Words):
            changed[field.name] = column.among(rows)
    return replace(series, **changed)


@dataclass(frozen=True, slots=True)
class Rota:
    """When work was planned from a day on: weekdays (Monday is 0), so many a week, or open."""

    since: int
    weekdays: tuple[int, ...] = ()
    per_week: int | None = None

    @property
    def known(self) -> bool:
        """Whether it says anything about when work was planned."""
        return bool(self.weekdays or self.per_week)


@dataclass(frozen=True, eq=False, slots=True)
class Series:
    """All that the methods read. `rotas` by `since`; the first holds for all days before, too."""

    shifts: ShiftSeries
    contacts: ContactSeries
    check_ins: CheckInSeries
    rotas: tuple[Rota, ...] = ()
    weeks: WeekSeries = NO_WEEKS
    scores: ScoreSeries = NO_SCORES

    def until(self, day: int) -> Series:
        """Without what is dated later than a day."""
        return self._where(lambda days: days <= day)

    def since(self, day: int) -> Series:
        """Without what is dated earlier than a day."""
        return self._where(lambda days: days >= day)

    def _where(self, test: Callable[[Ints], Bools]) -> Series:
        parts = (self.shifts, self.contacts, self.check_ins, self.weeks, self.scores)
        if all(bool(np.all(test(part.day))) for part in parts):
            return self
        return replace(
            self,
            shifts=pick(self.shifts, test(self.shifts.day)),
            contacts=pick(self.contacts, test(self.contacts.day)),
            check_ins=pick(self.check_ins, test(self.check_ins.day)),
            weeks=pick(self.weeks, test(self.weeks.day)),
            scores=pick(self.scores, test(self.scores.day)),
        )
