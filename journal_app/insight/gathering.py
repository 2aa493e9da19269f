"""Records made into arrays. Pure: the same records in any order give the same arrays."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from itertools import chain
from operator import attrgetter
from typing import Any

import numpy as np

from journal_app.insight.result import Bools, Floats, Ints
from journal_app.insight.series import (
    MARKS,
    STATES,
    TONES,
    UP_IS,
    CheckInSeries,
    ContactSeries,
    Rota,
    ScoreSeries,
    Series,
    ShiftSeries,
    WeekSeries,
    Words,
)
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.noted_contact import NotedContact, noted
from journal_app.model.outside_score import OutsideScore
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.weekly_five import QUESTIONS, WeeklyFive

ProfileVersion = tuple[datetime, Profile]
Pairs = Sequence[tuple[str, int | None]]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = _EPOCH.toordinal()
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_READS = ("bad_day", "always")
_WELL = ("settled", "turned_round")
# Local hours at which a part is taken to begin and end; past 24 is the next morning.
_PART_HOURS = {
    "early": (6.0, 14.0),
    "day": (9.0, 17.0),
    "late": (14.0, 22.0),
    "night": (22.0, 30.0),
    "split": (9.0, 20.0),
    "on_call": (9.0, 22.0),
}
_USUAL_END = 18.0
_CALLED_FOR_HELP = ("referred_up", "handed_over", "second_person")
_OURS = {"ours_long", "ours_blip"}
_MUCH_FAKED = 5


def from_records(
    shifts: Iterable[Shift],
    contacts: Iterable[Contact | NotedContact],
    check_ins: Iterable[CheckIn],
    profiles: Iterable[ProfileVersion],
    customers: Iterable[Customer],
    *,
    weeks: Iterable[WeeklyFive] = (),
    scores: Iterable[OutsideScore] = (),
) -> Series:
    """Arrays of what was noted.

    Of two shifts on one day the one edited last counts. Check-ins that are marks about a customer
    are left out.

    Args:
        shifts: in any order.
        contacts: in any order.
        check_ins: in any order.
        profiles: every version with the instant it came into force.
        customers: those the contacts name; others make no difference.
        weeks: in any order; of two on one day the one edited last counts.
        scores: in any order.
    """
    versions = sorted(profiles, key=lambda version: version[0])
    return Series(
        _shifts(shifts, versions),
        _contacts(contacts, {customer.id: customer.customer_kind for customer in customers}),
        _check_ins(check_ins),
        tuple(_rota(at, profile) for at, profile in versions),
        _weeks(weeks),
        _scores(scores),
    )


def _rota(at: datetime, profile: Profile) -> Rota:
    since = at.date().toordinal()
    if profile.when_work == "fixed" and profile.weekdays:
        return Rota(since, tuple(sorted(_WEEKDAYS.index(day) for day in profile.weekdays)))
    if profile.when_work == "about" and profile.per_week:
        return Rota(since, per_week=profile.per_week)
    return Rota(since)


def _shifts(records: Iterable[Shift], versions: Sequence[ProfileVersion]) -> ShiftSeries:
    by_day: dict[int, Shift] = {}
    for record in sorted(records, key=_edited):
        by_day[record.day.toordinal()] = record
    rows = [by_day[day] for day in sorted(by_day)]
    since = [at.date().toordinal() for at, _profile in versions]
    hours = [_hours(row, _in_force(row.day.toordinal(), since, versions)) for row in rows]
    return ShiftSeries(
        id=tuple(row.id for row in rows),
        day=_ints(row.day.toordinal() for row in rows),
        start=_floats(start for start, _end in hours),
        end=_floats(end for _start, end in hours),
        state=_codes((row.state for row in rows), STATES),
        mood=_floats(row.mood for row in rows),
        strain=_floats(row.strain for row in rows),
        enough=_codes((row.enough for row in rows), MARKS),
        late=_yes_no((row.part for row in rows), {"late", "night"}),
        busier=_yes_no((row.busy for row in rows), {"busier"}),
        short=_yes_no((row.staffing for row in rows), {"short", "alone"}),
        missed_breaks=_floats(row.missed_breaks for row in rows),
        sleep=_floats(row.sleep_before for row in rows),
    )


def _edited(record: Record) -> tuple[datetime, str]:
    return record.edited or record.written or record.when.instant, record.id


def _in_force(day: int, since: Sequence[int], versions: Sequence[ProfileVersion]) -> Profile | None:
    return versions[max(0, bisect_right(since, day) - 1)][1] if versions else None


def _hours(shift: Shift, profile: Profile | None) -> tuple[float | None, float]:
    """When a shift is taken to begin and end, in hours since 1970."""
    midnight = (shift.day.toordinal() - _EPOCH_DAY) * 24 - shift.when.offset / 60
    if shift.part in _PART_HOURS:
        start, end = _PART_HOURS[shift.part]
        return midnight + start, midnight + end
    if profile is None or not (profile.starts and profile.ends):
        return None, midnight + _USUAL_END
    start, end = _clock(profile.starts), _clock(profile.ends)
    return midnight + start, midnight + end + 24 * (end <= start)


def _clock(text: str) -> float:
    read = time.fromisoformat(text)
    return read.hour + read.minute / 60


def _contacts(
    records: Iterable[Contact | NotedContact], kind_of: dict[str, str | None]
) -> ContactSeries:
    rows = [row if isinstance(row, NotedContact) else noted(row) for row in records]
    rows.sort(key=attrgetter("occurred", "id"))
    of = _columns(rows)
    hours = _floats(of["occurred"]) / 3600
    customers, customer = _indexed(of["customer"])
    customer_kinds, customer_kind = _indexed(kind_of.get(one or "") for one in of["customer"])
    channels, channel = _indexed(of["channel"])
    places, place = _indexed(of["place"])
    responses, kinds = _words(of["response"]), _words(of["kinds"])
    count = len(rows)
    return ContactSeries(
        id=of["id"],
        day=_ints(of["day"]),
        at=hours,
        timed=_bools(one != "shift" for one in of["precision"]),
        local_hour=(hours + _floats(of["offset"]) / 60) % 24,
        tone=_codes(of["tone"], TONES),
        tier=_ints(-1 if one is None else one for one in of["tier"]),
        strain=_floats(of["strain"]),
        lift=_floats(of["lift"]),
        mood_after=_floats(of["mood_after"]),
        dread=_floats(of["dread_before"]),
        minutes=_floats(of["minutes_on"]),
        minutes_after=_floats(of["minutes_after"]),
        customers=customers,
        customer=customer,
        customer_kinds=customer_kinds,
        customer_kind=customer_kind,
        channels=channels,
        channel=channel,
        places=places,
        place=place,
        first_read=_codes(of["first_read"], _READS),
        verdict=_codes(of["later_verdict"], _READS),
        ended_well=_yes_no(of["ended"], set(_WELL)),
        faked=responses.rows_with("faked_it", count) | (_floats(of["faked"]) >= _MUCH_FAKED),
        gave_back=responses.rows_with("gave_it_back", count),
        fault_ours=_bools(one in _OURS for one in of["fault"]),
        autopilot=_bools(one == "autopilot" for one in of["mode"]),
        not_backed=_left_alone(of, responses, count),
        personal=kinds.rows_with("personal_remark", count)
        & _bools("me" in one for one in of["aimed_at"]),
        cost_others=_bools(bool(one) and set(one) != {"none"} for one in of["spillover"]),
        asked=_bools(map(bool, of["asked"])),
        kinds=kinds,
        responses=responses,
        moves=_words(of["moves"]),
        coping=_rated(of["coping"]),
    )


def _columns(rows: Sequence[NotedContact]) -> dict[str, tuple[Any, ...]]:
    """The rows turned: a tuple a field."""
    turned = zip(*rows, strict=True) if rows else ((),) * len(NotedContact._fields)
    return dict(zip(NotedContact._fields, turned, strict=True))


def _left_alone(of: dict[str, tuple[Any, ...]], responses: Words, count: int) -> Bools:
    """Called for help and got none, or was not backed."""
    called = _bools(map(bool, of["escalated_to"]))
    for response in _CALLED_FOR_HELP:
        called = called | responses.rows_with(response, count)
    return called & _bools(one == "no" for one in of["backed"]) | _bools(
        map(bool, of["nobody_came"])
    )


def _check_ins(records: Iterable[CheckIn]) -> CheckInSeries:
    own = [row for row in records if row.customer is None]
    rows = sorted(own, key=lambda row: (row.when.instant, row.id))
    return CheckInSeries(
        id=tuple(row.id for row in rows),
        day=_ints(row.day.toordinal() for row in rows),
        at=_floats(_instant(row) for row in rows),
        local_hour=_floats(_local_hour(row) for row in rows),
        mood=_floats(row.mood for row in rows),
        energy=_floats(row.energy for row in rows),
        unrest=_floats(row.going_round if row.tension is None else row.tension for row in rows),
    )


def _weeks(records: Iterable[WeeklyFive]) -> WeekSeries:
    by_day: dict[int, WeeklyFive] = {}
    for record in sorted(records, key=_edited):
        by_day[record.day.toordinal()] = record
    rows = [by_day[day] for day in sorted(by_day)]
    answers = [_floats(getattr(row, question) for question in QUESTIONS) for row in rows]
    return WeekSeries(
        id=tuple(row.id for row in rows),
        day=_ints(row.day.toordinal() for row in rows),
        answers=np.array(answers, dtype=np.float64).reshape(len(rows), len(QUESTIONS)),
    )


def _scores(records: Iterable[OutsideScore]) -> ScoreSeries:
    rows = sorted(records, key=lambda row: (row.day, row.when.instant, row.id))
    names, name = _indexed(row.name for row in rows)
    return ScoreSeries(
        id=tuple(row.id for row in rows),
        day=_ints(row.day.toordinal() for row in rows),
        names=names,
        name=name,
        typed=np.array([row.value for row in rows], dtype=np.str_),
        value=_floats(row.number for row in rows),
        low=_floats(row.lowest for row in rows),
        high=_floats(row.highest for row in rows),
        up_is=_codes((row.up_is for row in rows), UP_IS),
    )


def _instant(row: CheckIn) -> float:
    return (row.when.instant - _EPOCH).total_seconds() / 3600


def _local_hour(row: CheckIn) -> float:
    return (_instant(row) + row.when.offset / 60) % 24


def _floats(values: Iterable[float | None]) -> Floats:
    listed = values if isinstance(values, tuple | list) else list(values)
    return np.array(listed, dtype=np.float64)  # None is made NaN


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int64)


def _bools(values: Iterable[bool]) -> Bools:
    return np.fromiter(values, dtype=np.bool_)


def _codes(values: Iterable[str | None], words: Sequence[str]) -> Ints:
    place = {word: code for code, word in enumerate(words)}
    return _ints(place.get(value or "", -1) for value in values)


def _yes_no(values: Iterable[str | None], yes: set[str]) -> Ints:
    return _ints(-1 if value is None else int(value in yes) for value in values)


def _indexed(values: Iterable[str | None]) -> tuple[tuple[str, ...], Ints]:
    """The distinct words in order, and each row's place among them."""
    listed = list(values)
    names = tuple(sorted({value for value in listed if value}))
    return names, _codes(listed, names)


def _words(lists: Sequence[Sequence[str]]) -> Words:
    """The words of lists without ratings."""
    chosen = list(chain.from_iterable(lists))
    names, word = _indexed(chosen)
    return Words(names, _rows_of(lists), word, np.full(len(chosen), np.nan))


def _rated(lists: Sequence[Pairs]) -> Words:
    chosen = list(chain.from_iterable(lists))
    names, word = _indexed(key for key, _rating in chosen)
    return Words(names, _rows_of(lists), word, _floats([rating for _key, rating in chosen]))


def _rows_of(lists: Sequence[Sequence[Any]]) -> Ints:
    """The row of each item of all lists."""
    return np.repeat(np.arange(len(lists)), _ints(map(len, lists)))
