"""When a condition is met: pure, one note after the other, with what was known at each and no more.

Notes are taken in order of their day, then their moment, then their number. A note *crosses* a
line when the condition holds with it and did not hold before it:

- of what is added up (asks, minutes, contacts ...) "before" is the same window without this note.
  So "in one shift" and "in a calendar month" cross once a shift and once a month, and a window of
  days crosses again once older notes have left it;
- of what is counted one by one within 365 days or in the last n contacts, each further one
  crosses too, once a day at most: the third ask of a year, and the fourth. Such a window never
  empties for who asks often, and the line would say nothing for ever;
- of what stands (load, rows, shares, dread, days since) and of "at most" and "fewer than",
  "before" is how it stood at the last note that told. While it stays met there is no new crossing.

Windows count the worker's days, the note's own among them: "within 1 day" is that day, "within 1
week" seven days. A share needs five notes, or all n of the last n, before it says anything.
Knows nothing of the store.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

from journal_app.model.condition import Condition
from journal_app.model.fact import Fact
from journal_app.model.line import Line
from journal_app.model.metrics import METRICS, OWN_STRAIN, Family, Metric, metric_of

HALF_LIFE = 2.0
LEAST_FOR_A_SHARE = 5
EVIDENCE = 50
FORGOTTEN = 80  # days: 40 half-lives, a millionth of a millionth of any load
_LONG_AGO = 3 * 366
_LOAD_EVIDENCE = 7
_A_YEAR, _A_WEEK, _A_MONTH = 365, 7, 31


class Event(NamedTuple):
    """One note that belongs to what a line measures; the first three say where it stands."""

    day: int
    occurred: int
    number: int
    weight: int

    @property
    def position(self) -> tuple[int, int, int]:
        """Its place in the order."""
        return self[:3]


@dataclass(frozen=True, slots=True)
class Phase:
    """One version of a line while it was watched.

    `number` is the entry number of the version; `first_day` the day the line was first written,
    from which on moments count; `start` and `end` are seconds since 1970, absent where open.
    """

    number: int
    version_id: str
    identity: str
    condition: Condition
    first_day: int
    start: int | None = None
    end: int | None = None

    def in_force(self, event: Event) -> bool:
        """Whether a moment counts; what comes after the end is not `taken` at all."""
        return event.day >= self.first_day and (self.start is None or event.occurred >= self.start)

    @property
    def from_day(self) -> int:
        """The first day whose notes can matter."""
        return self.first_day - reach(self.condition)


def phases_of(lines: Iterable[tuple[int, Line]]) -> tuple[Phase, ...]:
    """What was watched when, from all versions of all lines with their entry numbers."""
    by_line: dict[str, list[tuple[int, Line]]] = {}
    for number, line in lines:
        by_line.setdefault(line.identity, []).append((number, line))
    found: list[Phase] = []
    for identity, versions in by_line.items():
        versions.sort(key=lambda pair: version_order(pair[1]))
        first_day = min(line.day for _, line in versions).toordinal()
        starts = [_seconds(line) for _, line in versions]
        for place, (number, line) in enumerate(versions):
            condition = line.condition
            if not (line.active and condition.measured and condition.metric in METRICS):
                continue
            start = starts[place] if place else None
            end = starts[place + 1] if place + 1 < len(starts) else None
            found.append(Phase(number, line.id, identity, condition, first_day, start, end))
    return tuple(found)


def version_order(line: Line) -> tuple[float, int, str]:
    """Versions of one line in the order they came into force."""
    return line.when.instant.timestamp(), line.version or 1, line.id


def weigh(condition: Condition, fact: Fact) -> int | None:
    """What a note adds to what a condition measures; None where it does not belong to it."""
    metric = metric_of(condition)
    if fact.kind not in metric.records:
        return None
    if condition.scope == "customer" and fact.customer != condition.customer:
        return None
    if condition.scope == "kind" and fact.customer_kind != condition.customer_kind:
        return None
    weight = metric.weigh(condition, fact)
    return weight if weight or _zeros_tell(metric, condition) else None


def taken(phase: Phase, fact: Fact) -> Event | None:
    """The note as an event of a phase, or None where the phase does not ask for it."""
    if fact.day < phase.from_day or (phase.end is not None and fact.occurred >= phase.end):
        return None
    weight = weigh(phase.condition, fact)
    return None if weight is None else Event(fact.day, fact.occurred, fact.number, weight)


def reach(condition: Condition) -> int:
    """How many days back a condition can look."""
    if metric_of(condition).family is Family.LOAD:
        return FORGOTTEN
    if condition.window == "month":
        return 2 * _A_MONTH
    span = _span(condition)
    return _LONG_AGO if span is None else 2 * span


def holds(condition: Condition, value: float | None) -> bool | None:
    """Whether a value meets the condition; None where there is no value yet."""
    if value is None:
        return None
    threshold = condition.threshold
    answers = {"ge": value >= threshold, "gt": value > threshold, "le": value <= threshold}
    return answers.get(condition.op or "ge", value < threshold)


def crosses(condition: Condition, before: float | None, after: float | None) -> bool:
    """Whether a condition became met; nothing known before counts as kept within the line."""
    return (
        bool(holds(condition, after))
        and not holds(condition, before)
        and (before is not None or not _asks_for_less(condition))
    )


class Gauge(Protocol):
    """Takes events in order and says how what is measured stood before and after each."""

    def step(self, event: Event) -> tuple[float | None, float | None]:
        """Before and after this event; None where nothing can be said yet."""


def gauge_for(condition: Condition, half_life: float = HALF_LIFE) -> Gauge:
    """A gauge at its beginning."""
    family = metric_of(condition).family
    if family is Family.LOAD:
        return _LoadGauge(half_life)
    if family is Family.RUN:
        return _RunGauge()
    if family is Family.SINCE:
        return _SinceGauge()
    return _WindowGauge(condition, family)


def crossings(
    phase: Phase, before: Iterable[Event], events: Iterable[Event]
) -> Iterator[tuple[Event, float]]:
    """Which of the events cross, with the value then; `before` is what `wanted_before` kept."""
    gauge = gauge_for(phase.condition)
    for event in before:
        gauge.step(event)
    for event in events:
        was, now = gauge.step(event)
        if now is not None and crosses(phase.condition, was, now) and phase.in_force(event):
            yield event, now


def wanted_before(condition: Condition, first_day: int, backwards: Iterable[Event]) -> list[Event]:
    """Of the events before a place, newest first, those its measuring depends on; oldest first.

    Load depends on so many that they are asked for by whole days, see `load_before`.
    """
    enough = _enough_for(condition, first_day)
    kept: list[Event] = []
    for event in backwards:
        if enough(kept, event):
            break
        kept.append(event)
    return kept[::-1]


def year_before(condition: Condition, first_day: int, last_day: int) -> tuple[int, int] | None:
    """The first days of the years that end on two days, where sums of days are wanted before.

    Where each further one of a year crosses, its value says which one it was, so that all of the
    year are counted, met already or not. None where `wanted_before` is to be asked.
    """
    if condition.window != "year" or not counts_each(condition):
        return None
    beginning = _beginning_of(condition)
    return beginning(first_day), beginning(last_day)


def sums_before(days: Iterable[tuple[int, int]]) -> list[Event]:
    """Whole days as events: the day, and all that its notes added."""
    return [Event(day, 0, 0, weight) for day, weight in days]


def load_before(days: Iterable[tuple[int, int | None, int]]) -> list[Event]:
    """Whole days as events of load: the day, the sum of its contacts' strain, the shift's own."""
    return [
        Event(day, 0, 0, OWN_STRAIN + own if contacts is None else contacts)
        for day, contacts, own in days
    ]


def evidence(condition: Condition, backwards: Iterable[Event]) -> list[int]:
    """The numbers of the notes behind a moment, newest first; the first event is the moment's."""
    metric = metric_of(condition)
    found: list[int] = []
    last: Event | None = None
    for place, event in enumerate(backwards):
        last = last or event
        if len(found) == EVIDENCE or _beyond(condition, metric, place, (last, event)):
            break
        if event.weight or metric.family in {Family.SHARE, Family.EACH} or event is last:
            found.append(event.number)
        if metric.family is Family.SINCE and event.weight and event is not last:
            break
    return found


def counts_each(condition: Condition) -> bool:
    """Whether each further one crosses while the condition is met already."""
    long = condition.window in {"year", "last"} and not _asks_for_less(condition)
    return long and metric_of(condition).one_by_one


def load_of(days: Sequence[tuple[int, float]], today: int, half_life: float = HALF_LIFE) -> float:
    """Load on a day from (day, strain), the sum of strains halved every `half_life` days.

    Source: leaky bucket, L(t) = sum s_i 2^(-(t - t_i) / half-life).
    """
    return math.fsum(s * 2 ** ((day - today) / half_life) for day, s in days if day <= today)


class _WindowGauge:
    """Adds up, averages or takes the least of a window that moves along."""

    def __init__(self, condition: Condition, family: Family) -> None:
        self._condition = condition
        self._family = family
        self._last = condition.length or 1 if condition.window == "last" else None
        self._beginning = _beginning_of(condition) if self._last is None else None
        self._events: deque[tuple[int, int]] = deque()
        self._total = 0
        self._value: float | None = None
        self._as_it_stood = family is not Family.SUM or _asks_for_less(condition)
        self._each_counts = counts_each(condition)

    def step(self, event: Event) -> tuple[float | None, float | None]:
        before = self._value
        self._leave_behind(event)
        if self._each_counts and event.weight:
            before = self._total if self._counted_on(event.day) else None
        elif not self._as_it_stood:
            before = self._total
        self._events.append((event.day, event.weight))
        self._total += event.weight
        if self._last is not None and len(self._events) > self._last:
            self._total -= self._events.popleft()[1]
        self._value = self._read()
        return before, self._value

    def _counted_on(self, day: int) -> bool:
        """Whether one that counted is in the window from the same day."""
        for other, weight in reversed(self._events):
            if other != day:
                return False
            if weight:
                return True
        return False

    def _leave_behind(self, event: Event) -> None:
        if self._beginning is None:
            return
        events, oldest = self._events, self._beginning(event.day)
        while events and events[0][0] < oldest:
            self._total -= events.popleft()[1]

    def _read(self) -> float | None:
        count = len(self._events)
        if self._family is Family.SUM:
            too_few = self._last is not None and self._as_it_stood and count < self._last
            return None if too_few else self._total
        if self._last is not None and count < self._last:
            return None
        if self._family is Family.SHARE:
            least = 1 if self._last is not None else LEAST_FOR_A_SHARE
            return None if count < least else 100 * self._total / count
        weights = [weight for _day, weight in self._events]
        return max(weights) if _asks_for_less(self._condition) else min(weights)


class _RunGauge:
    """Counts what comes in a row."""

    def __init__(self) -> None:
        self._count: int | None = None

    def step(self, event: Event) -> tuple[float | None, float | None]:
        before = self._count
        self._count = (self._count or 0) + 1 if event.weight else 0
        return before, self._count


class _SinceGauge:
    """Counts the days since the last one that counts; before the first nothing can be said."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._value: int | None = None

    def step(self, event: Event) -> tuple[float | None, float | None]:
        before = self._value
        if event.weight:
            self._last = event.day
        self._value = None if self._last is None else event.day - self._last
        return before, self._value


class _LoadGauge:
    """The leaky sum by days: contacts' strain where any is noted, else the shift's own."""

    def __init__(self, half_life: float) -> None:
        self._half_life = half_life
        self._day: int | None = None
        self._carried = 0.0
        self._contacts: int | None = None
        self._own = 0
        self._value: float | None = None

    def step(self, event: Event) -> tuple[float | None, float | None]:
        before = self._value
        if self._day is not None and event.day != self._day:
            gone = 2 ** ((self._day - event.day) / self._half_life)
            self._carried = (self._value or 0.0) * gone
            self._contacts, self._own = None, 0
        self._day = event.day
        if event.weight >= OWN_STRAIN:
            self._own = event.weight - OWN_STRAIN
        else:
            self._contacts = (self._contacts or 0) + event.weight
        today = self._own if self._contacts is None else self._contacts
        self._value = self._carried + today
        rounded = None if before is None else round(before, 6)
        return rounded, round(self._value, 6)


def _asks_for_less(condition: Condition) -> bool:
    return condition.op in {"le", "lt"}


def _zeros_tell(metric: Metric, condition: Condition) -> bool:
    """Whether a note that adds nothing still moves the window, ends a row, or is a moment."""
    return (
        metric.family is not Family.SUM or condition.window == "last" or _asks_for_less(condition)
    )


def _span(condition: Condition) -> int | None:
    """How many days a window of days has."""
    length = condition.length or 1
    spans = {"shift": 1, "days": length, "weeks": _A_WEEK * length, "year": _A_YEAR}
    return spans.get(condition.window or "now")


def _seconds(line: Line) -> int:
    return int(line.when.instant.timestamp())


def _enough_for(condition: Condition, first_day: int) -> Callable[[list[Event], Event], bool]:
    """Whether what is kept already is enough, so that the next older event is not wanted."""
    family = metric_of(condition).family
    if family is Family.RUN:
        return lambda kept, _older: bool(kept) and not kept[-1].weight
    if family is Family.SINCE:
        return lambda kept, _older: bool(kept) and bool(kept[-1].weight)
    if condition.window == "last":
        return lambda kept, _older: len(kept) > (condition.length or 1)
    if family is Family.SUM and not _asks_for_less(condition):
        return _Filled(condition, first_day)
    first_of = _beginning_of(condition)
    return lambda kept, older: bool(kept) and older.day < first_of(kept[0].day)


class _Filled:
    """Enough once the window has been left, or the sum is met whatever is older."""

    def __init__(self, condition: Condition, first_day: int) -> None:
        self._condition = condition
        self._oldest = _beginning_of(condition)(first_day)
        self._total = 0

    def __call__(self, _kept: list[Event], older: Event) -> bool:
        if older.day < self._oldest or holds(self._condition, self._total):
            return True
        self._total += older.weight
        return False


def _beginning_of(condition: Condition) -> Callable[[int], int]:
    """The first day of the window that ends on a day."""
    if condition.window == "month":
        return lambda day: date.fromordinal(day).replace(day=1).toordinal()
    span = _span(condition) or 1
    return lambda day: day - span + 1


def _beyond(condition: Condition, metric: Metric, place: int, pair: tuple[Event, Event]) -> bool:
    last, event = pair
    if metric.family is Family.LOAD:
        return event.day <= last.day - _LOAD_EVIDENCE
    if metric.family is Family.RUN:
        return not event.weight
    if metric.family is Family.SINCE:
        return False
    if condition.window == "last":
        return place >= (condition.length or 1)
    return event.day < _beginning_of(condition)(last.day)
