"""Records made into arrays. Pure: the same records in any order give the same arrays."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, time
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
_CALLED_FOR_HELP = {"referred_up", "handed_over", "second_person"}


def from_records(
    shifts: Iterable[Shift],
    contacts: Iterable[Contact],
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


def _contacts(records: Iterable[Contact], kind_of: dict[str, str | None]) -> ContactSeries:
    rows = sorted(records, key=lambda row: (row.when.instant, row.id))
    customers, customer = _indexed(row.customer for row in rows)
    customer_kinds, customer_kind = _indexed(kind_of.get(row.customer or "") for row in rows)
    channels, channel = _indexed(row.setting.channel for row in rows)
    places, place = _indexed(row.setting.place for row in rows)
    return ContactSeries(
        id=tuple(row.id for row in rows),
        day=_ints(row.day.toordinal() for row in rows),
        at=_floats(_instant(row) for row in rows),
        timed=_bools(row.when.precision != "shift" for row in rows),
        local_hour=_floats(_local_hour(row) for row in rows),
        tone=_codes((row.tone for row in rows), TONES),
        tier=_ints(-1 if row.tier is None else row.tier for row in rows),
        strain=_floats(row.toll.strain for row in rows),
        lift=_floats(row.lift for row in rows),
        mood_after=_floats(row.toll.mood_after for row in rows),
        dread=_floats(row.setting.dread_before for row in rows),
        minutes=_floats(row.setting.minutes_on for row in rows),
        minutes_after=_floats(row.setting.minutes_after for row in rows),
        customers=customers,
        customer=customer,
        customer_kinds=customer_kinds,
        customer_kind=customer_kind,
        channels=channels,
        channel=channel,
        places=places,
        place=place,
        first_read=_codes((row.setting.first_read for row in rows), _READS),
        verdict=_codes((row.course.later_verdict for row in rows), _READS),
        ended_well=_yes_no((row.course.ended for row in rows), set(_WELL)),
        faked=_bools("faked_it" in row.response or (row.conduct.faked or 0) >= 5 for row in rows),
        gave_back=_bools("gave_it_back" in row.response for row in rows),
        fault_ours=_bools(row.course.fault in {"ours_long", "ours_blip"} for row in rows),
        autopilot=_bools(row.mode == "autopilot" for row in rows),
        not_backed=_bools(_left_alone(row) for row in rows),
        personal=_bools(
            "personal_remark" in row.kinds and "me" in row.setting.aimed_at for row in rows
        ),
        cost_others=_bools(bool(set(row.toll.spillover) - {"none"}) for row in rows),
        asked=_bools(bool(row.compensation.asked) for row in rows),
        kinds=_words(rows, lambda row: [(key, None) for key in row.kinds]),
        responses=_words(rows, lambda row: [(key, None) for key in row.response]),
        moves=_words(rows, lambda row: [(key, None) for key in row.conduct.moves]),
        coping=_words(rows, lambda row: row.conduct.coping),
    )


def _left_alone(row: Contact) -> bool:
    """Called for help and got none, or was not backed."""
    called = row.backing.escalated_to or not _CALLED_FOR_HELP.isdisjoint(row.response)
    return bool(called and row.backing.backed == "no") or bool(row.backing.nobody_came)


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


def _instant(row: Contact | CheckIn) -> float:
    return (row.when.instant - _EPOCH).total_seconds() / 3600


def _local_hour(row: Contact | CheckIn) -> float:
    return (_instant(row) + row.when.offset / 60) % 24


def _floats(values: Iterable[float | None]) -> Floats:
    return np.array([np.nan if v is None else v for v in values], dtype=np.float64)


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


def _words(rows: Sequence[Contact], of: Callable[[Any], Pairs]) -> Words:
    chosen = [(i, key, rating) for i, row in enumerate(rows) for key, rating in of(row)]
    names, word = _indexed(key for _i, key, _rating in chosen)
    row = _ints(i for i, _key, _rating in chosen)
    return Words(names, row, word, _floats(rating for _i, _key, rating in chosen))
