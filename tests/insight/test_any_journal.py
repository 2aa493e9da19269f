"""Any journal at all: no exception, no NaN, and what must not matter does not."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from journal_app.insight.everything import InsightSettings, Results, all_results
from journal_app.insight.gathering import ProfileVersion, from_records
from journal_app.insight.plain import as_plain
from journal_app.insight.result import Range, Result
from journal_app.insight.words import sentence
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Backing, Compensation, Conduct, Contact, Course, Setting, Toll
from journal_app.model.customer import Customer
from journal_app.model.instant import When
from journal_app.model.profile import Profile
from journal_app.model.shift import Shift

TODAY = date(2026, 11, 21)
PEOPLE = tuple(
    Customer(day=TODAY, when=When(datetime(2026, 1, 1, tzinfo=UTC), "UTC", 0), alias=alias)
    for alias in "KLM"
)
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

maybe = st.none() | st.integers(0, 10)
steps = st.none() | st.integers(1, 5)
days = st.sampled_from(
    [TODAY - timedelta(days=back) for back in (*range(60), 400, 401, 402, 4000, 40000)]
) | st.just(TODAY + timedelta(days=3))


@dataclass(frozen=True)
class Journal:
    """What was noted; told by its size, because failing examples are printed."""

    shifts: list[Shift]
    contacts: list[Contact]
    check_ins: list[CheckIn]

    def __repr__(self) -> str:
        seen = [
            *(f"{s.day} {s.state} {s.strain} {s.enough} {s.mood}" for s in self.shifts),
            *(f"{c.when.instant} {c.tone} {c.tier} {c.toll.strain}" for c in self.contacts),
            *(f"{c.when.instant} {c.tension} {c.going_round}" for c in self.check_ins),
        ]
        return "\n".join(seen[:60])

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:
        printer.text(repr(self))


def one_of(*words: str) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(words)


@st.composite
def header(draw: st.DrawFn) -> dict[str, Any]:
    day = draw(days)
    hour = draw(st.integers(5, 28))
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour)
    precision = draw(st.sampled_from(["exact", "about", "shift"]))
    return {"day": day, "when": When(moment, "UTC", 0, precision)}


@st.composite
def shifts(draw: st.DrawFn) -> Shift:
    return Shift(
        **draw(header()),
        state=draw(st.sampled_from(["ok", "hard", "off", "unknown"])),
        mood=draw(steps),
        strain=draw(maybe),
        enough=draw(one_of("no", "nearly", "yes")),
        part=draw(one_of("early", "late", "night", "split")),
        busy=draw(one_of("busier", "usual")),
        staffing=draw(one_of("short", "normal")),
        missed_breaks=draw(st.none() | st.integers(0, 3)),
        sleep_before=draw(st.none() | st.integers(0, 12)),
    )


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    return Contact(
        **draw(header()),
        tone=draw(st.sampled_from(["hard", "good", "calm"])),
        tier=draw(st.none() | st.integers(0, 4)),
        customer=draw(st.none() | st.sampled_from([one.id for one in PEOPLE])),
        kinds=tuple(draw(st.lists(st.sampled_from(["shouted", "swore", "argued"]), max_size=2))),
        mode=draw(one_of("autopilot", "normal")),
        response=tuple(draw(st.lists(st.sampled_from(["referred_up", "faked_it"]), max_size=2))),
        setting=Setting(
            channel=draw(one_of("phone", "counter")),
            minutes_after=draw(maybe),
            first_read=draw(one_of("bad_day", "always", "unsure")),
        ),
        compensation=Compensation(asked=draw(st.sampled_from([(), ("discount",)]))),
        course=Course(
            ended=draw(one_of("worse", "settled")), later_verdict=draw(one_of("bad_day", "always"))
        ),
        conduct=Conduct(
            moves=draw(st.sampled_from([(), ("listened",), ("referred_up",)])),
            coping=draw(st.sampled_from([(), (("paused", 1),), (("slept", None),)])),
        ),
        backing=Backing(backed=draw(one_of("yes", "no"))),
        toll=Toll(strain=draw(maybe)),
    )


@st.composite
def check_ins(draw: st.DrawFn) -> CheckIn:
    return CheckIn(**draw(header()), mood=draw(steps), tension=draw(maybe), going_round=draw(maybe))


@st.composite
def profiles(draw: st.DrawFn) -> ProfileVersion:
    given = draw(header())
    how = draw(one_of("fixed", "about", "unknown"))
    weekdays = tuple(draw(st.lists(st.sampled_from(["mon", "tue", "sat"]), max_size=3)))
    hours = draw(st.sampled_from([("", ""), ("09:00", "17:00"), ("22:00", "06:00")]))
    profile = Profile(
        **given,
        when_work=how,
        weekdays=weekdays,
        per_week=draw(st.none() | st.integers(1, 14)),
        starts=hours[0],
        ends=hours[1],
    )
    return given["when"].instant, profile


@st.composite
def long_journals(draw: st.DrawFn) -> Journal:
    """Enough notes to open the gates, from a few values alone."""
    size, step = draw(st.integers(20, 130)), draw(st.sampled_from([1, 2, 9]))
    rng = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311 - a made journal
    values: list[list[int | None]] = [[5], [0, 10], [None, 3, 7], list(range(11))]
    strains = draw(st.sampled_from(values))
    marks = draw(st.sampled_from([["no"], ["yes"], ["no", "yes", ""], ["nearly", "yes"]]))
    made = Journal([], [], [])
    for back in range(size):
        day = TODAY - timedelta(days=back * step)
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        when = When(noon, "UTC", 0)
        later = When(noon + timedelta(hours=rng.choice([3, 20])), "UTC", 0)
        state, mark = rng.choice(["ok", "hard", "off"]), rng.choice(marks)
        strain, mood = rng.choice(strains), rng.choice([1, 5])
        made.shifts.append(
            Shift(day=day, when=when, state=state, strain=strain, enough=mark or None, mood=mood)
        )
        made.contacts.append(
            Contact(
                day=day,
                when=when,
                tone=rng.choice(["hard", "good"]),
                tier=rng.choice([None, 3]),
                customer=rng.choice(PEOPLE).id,
                kinds=rng.choice([(), ("shouted",)]),
                toll=Toll(strain=rng.choice(strains)),
            )
        )
        made.check_ins.append(CheckIn(day=day, when=later, tension=rng.choice(strains)))
    return made


@st.composite
def short_journals(draw: st.DrawFn) -> Journal:
    """A few notes of any content."""
    return Journal(
        draw(st.lists(shifts(), max_size=12)),
        draw(st.lists(contacts(), max_size=12)),
        draw(st.lists(check_ins(), max_size=8)),
    )


journals = short_journals() | long_journals()
rotas = st.lists(profiles(), max_size=2)
choices = st.builds(
    InsightSettings,
    half_life_days=st.sampled_from([1.0, 2.0, 7.0]),
    tier_weights=st.sampled_from([(1.0,) * 5, (0.0, 0.0, 0.0, 2.0, 3.0)]),
    since=st.sampled_from([None, TODAY.toordinal() - 28, TODAY.toordinal() + 1]),
)


def numbers(value: object) -> Iterator[float]:
    """Every number anywhere in a result."""
    if isinstance(value, np.ndarray):
        yield from np.ravel(value).astype(float).tolist()
    elif isinstance(value, float):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from numbers(getattr(value, one.name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from numbers(item)


def ranges(value: object) -> Iterator[Range]:
    """Every range anywhere in a result."""
    if isinstance(value, Range):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from ranges(getattr(value, one.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from ranges(item)


def everything(
    journal: Journal,
    rota: list[ProfileVersion],
    today: date = TODAY,
    chosen: InsightSettings | None = None,
) -> Results:
    series = from_records(journal.shifts, journal.contacts, journal.check_ins, rota, PEOPLE)
    return all_results(series, chosen or InsightSettings(), today.toordinal())


def same(one: object, other: object, moved: float = 0.0) -> bool:
    """Whether two plain results are equal but for rounding, and for days moved by so many."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(
            same(one[key], other[key], moved) for key in one if key not in {"id", "at", "sentence"}
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(lambda a, b: same(a, b, moved), one, other))
    if isinstance(one, int | float) and isinstance(other, int | float):
        near = 1e-6 * max(1.0, abs(one))
        return abs(one - other) <= near or (moved > 0 and abs(other - one - moved) <= near)
    return one == other or (moved > 0 and isinstance(one, str))


@SLOW
@given(journals, rotas, choices)
@example(Journal([], [], []), [], InsightSettings())
def test_any_journal_gives_numbers_and_sentences(
    journal: Journal, rota: list[ProfileVersion], chosen: InsightSettings
) -> None:
    results = everything(journal, rota, chosen=chosen)

    assert all(math.isfinite(number) for number in numbers(results))
    assert all(one.low <= one.high for one in ranges(results))
    for one in fields(results):
        value = getattr(results, one.name)
        for result in value if isinstance(value, tuple) else (value,):
            if isinstance(result, Result):
                assert "nan" not in sentence(result).split()
                assert result.gate.is_open or result.gate.missing or result.coverage.thin


@SLOW
@given(journals, rotas, st.randoms(use_true_random=False))
def test_the_order_of_records_makes_no_difference(
    journal: Journal, rota: list[ProfileVersion], chance: random.Random
) -> None:
    mixed = Journal(
        chance.sample(journal.shifts, len(journal.shifts)),
        chance.sample(journal.contacts, len(journal.contacts)),
        chance.sample(journal.check_ins, len(journal.check_ins)),
    )

    assert as_plain(everything(mixed, rota)) == as_plain(everything(journal, rota))


@SLOW
@given(journals)
def test_a_journal_of_other_years_says_the_same(journal: Journal) -> None:
    weeks = timedelta(days=7 * 60)

    def earlier(record: Any) -> Any:
        when = replace(record.when, instant=record.when.instant - weeks)
        return replace(record, day=record.day - weeks, when=when)

    then = Journal(
        [earlier(shift) for shift in journal.shifts],
        [earlier(contact) for contact in journal.contacts],
        [earlier(check_in) for check_in in journal.check_ins],
    )

    moved = as_plain(everything(then, [], TODAY - weeks))
    assert same(moved, as_plain(everything(journal, [])), moved=weeks.days)


@SLOW
@given(journals)
def test_whom_contacts_were_with_changes_only_what_is_told_by_customer(
    journal: Journal,
) -> None:
    made_one = [replace(contact, customer=PEOPLE[0].id) for contact in journal.contacts]

    one = everything(replace(journal, contacts=made_one), [])
    several = everything(journal, [])

    for name in ("strain", "mood", "load", "breaking_point", "helped", "recovery", "echo", "week"):
        assert as_plain(getattr(one, name)) == as_plain(getattr(several, name))
    by_kind = [as_plain(r.comparisons[0]) for r in (one, several)]
    assert by_kind[0] == by_kind[1]
