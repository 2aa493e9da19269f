"""Records made into arrays, and coverage by the rota then in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import pytest

from journal_app.insight.gathering import ProfileVersion, from_records
from journal_app.insight.missing import band_of_mean, ok_and_hard_ends, unlogged
from journal_app.insight.result import Coverage
from journal_app.insight.series import HARD, OFF, OK, YES, Series
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Backing, Conduct, Contact, Course, Setting, Toll
from journal_app.model.customer import Customer
from journal_app.model.instant import When
from journal_app.model.profile import Profile
from journal_app.model.shift import Shift
from tests.support.made_series import plain_shifts

MONDAY = date(2026, 3, 2)


def at(day: date, hour: float = 12, precision: str = "exact", offset: int = 60) -> dict[str, Any]:
    """Header of a record at a local clock hour, an hour east of Greenwich unless told otherwise."""
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    moment += timedelta(hours=hour, minutes=-offset)
    return {"day": day, "when": When(moment, "Europe/Berlin", offset, precision)}


def shift(days: int, **fields: Any) -> Shift:
    return Shift(**at(MONDAY + timedelta(days=days)), **({"state": "ok"} | fields))


def version(since: date, **fields: Any) -> ProfileVersion:
    header = at(since)
    return header["when"].instant, Profile(**header, **fields)


def gathered(
    *shifts: Shift, contacts: tuple[Contact, ...] = (), profiles: tuple[ProfileVersion, ...] = ()
) -> Series:
    return from_records(shifts, contacts, (), profiles, ())


def hours(day: date, local: float) -> float:
    return (day - date(1970, 1, 1)).days * 24 + local - 1


def test_a_shift_becomes_a_row_with_unknown_as_nan_and_minus_one() -> None:
    full = shift(
        0, state="hard", enough="yes", strain=7, part="late", staffing="alone", busy="usual"
    )

    found = gathered(shift(1), full).shifts

    assert found.id[0] == full.id
    assert found.day.tolist() == [MONDAY.toordinal(), MONDAY.toordinal() + 1]
    assert found.state.tolist() == [HARD, OK]
    assert found.enough.tolist() == [YES, -1]
    assert found.strain[0] == 7
    assert np.isnan(found.strain[1])
    assert (found.late.tolist(), found.short.tolist()) == ([1, -1], [1, -1])
    assert found.busier.tolist() == [0, -1]


@pytest.mark.parametrize(
    ("part", "profile", "start", "end"),
    [
        ("night", {}, 22, 30),
        ("late", {"starts": "06:00", "ends": "14:00"}, 14, 22),
        (None, {"starts": "06:30", "ends": "14:45"}, 6.5, 14.75),
        (None, {"starts": "20:00", "ends": "04:00"}, 20, 28),
        (None, {}, None, 18),
    ],
)
def test_a_shift_ends_by_its_part_or_the_profile(
    part: str | None, profile: dict[str, str], start: float | None, end: float
) -> None:
    found = gathered(shift(0, part=part), profiles=(version(MONDAY, **profile),)).shifts

    assert found.end.tolist() == [hours(MONDAY, end)]
    assert np.isnan(found.start[0]) if start is None else found.start[0] == hours(MONDAY, start)


def test_of_two_shifts_on_a_day_the_one_edited_last_counts() -> None:
    early = replace(shift(0, strain=2), edited=datetime(2026, 3, 3, tzinfo=UTC))
    late = replace(shift(0, strain=9), edited=datetime(2026, 3, 4, tzinfo=UTC))

    assert gathered(late, early).shifts.strain.tolist() == [9]


def test_a_contact_keeps_what_the_factors_read() -> None:
    somebody = Customer(**at(MONDAY), alias="K", customer_kind="guest")
    contact = Contact(
        **at(MONDAY, 25),
        tone="hard",
        tier=3,
        customer=somebody.id,
        kinds=("personal_remark", "shouted"),
        mode="autopilot",
        response=("referred_up", "gave_it_back"),
        setting=Setting(channel="phone", aimed_at=("me",), first_read="always", minutes_after=20),
        course=Course(fault="ours_blip", ended="settled", later_verdict="bad_day"),
        conduct=Conduct(faked=5, coping=(("paused", 2), ("slept", None))),
        backing=Backing(backed="no"),
        toll=Toll(strain=6, spillover=("others_waited",)),
    )
    calm = Contact(**at(MONDAY, 9, "shift"), tone="calm", toll=Toll(spillover=("none",)))

    found = from_records((), (contact, calm), (), (), (somebody,)).contacts

    assert found.tone.tolist() == [2, 0]
    assert found.timed.tolist() == [False, True]
    assert found.local_hour[1] == 1
    assert (found.customers, found.customer.tolist()) == ((somebody.id,), [-1, 0])
    assert (found.customer_kinds, found.customer_kind.tolist()) == (("guest",), [-1, 0])
    assert (found.first_read[1], found.verdict[1], found.ended_well[1]) == (1, 0, 1)
    for truth in ("faked", "gave_back", "fault_ours", "autopilot", "not_backed", "personal"):
        assert getattr(found, truth).tolist() == [False, True], truth
    assert found.cost_others.tolist() == [False, True]
    assert found.kinds.names == ("personal_remark", "shouted")
    assert found.coping.rating.tolist() == pytest.approx([2, np.nan], nan_ok=True)


def test_check_ins_take_tension_or_what_goes_round_and_leave_marks_about_people_out() -> None:
    marks = CheckIn(**at(MONDAY), customer=Customer(**at(MONDAY), alias="K").id, dread_before=3)
    notes = (
        CheckIn(**at(MONDAY, 14), going_round=4),
        CheckIn(**at(MONDAY, 13), tension=2, going_round=9),
        marks,
    )

    assert from_records((), (), notes, (), ()).check_ins.unrest.tolist() == [2, 4]


FIXED = {"when_work": "fixed", "weekdays": ("mon", "tue", "wed")}


def coverage(*shifts: Shift, profiles: tuple[ProfileVersion, ...], last: int = 13) -> Coverage:
    return unlogged(gathered(*shifts, profiles=profiles), MONDAY.toordinal() + last).coverage


def test_rostered_are_working_days_less_days_off_plus_days_logged() -> None:
    shifts = (shift(0), shift(1, state="off"), shift(5), shift(8, state="unknown"))

    found = coverage(*shifts, profiles=(version(MONDAY, **FIXED),))

    assert found == Coverage(2, 6)


def test_each_day_counts_by_the_rota_then_in_force() -> None:
    later = version(MONDAY + timedelta(days=7), when_work="fixed", weekdays=("mon",))

    assert coverage(shift(0), profiles=(version(MONDAY, **FIXED), later)) == Coverage(1, 4)


def test_so_many_a_week_are_counted_by_the_week() -> None:
    profile = version(MONDAY, when_work="about", per_week=4)

    assert coverage(shift(0), shift(1), profiles=(profile,)) == Coverage(2, 8)
    full = [shift(day) for day in range(6)]
    assert coverage(*full, profiles=(profile,), last=6) == Coverage(6, 6)
    off = [shift(day, state="off") for day in range(1, 7)]
    assert coverage(shift(0), *off, profiles=(profile,), last=6) == Coverage(1, 1)


def test_an_open_rota_leaves_coverage_unknown() -> None:
    open_ = version(MONDAY, when_work="unknown")

    assert coverage(shift(0), profiles=(open_,)) == Coverage(1, None)
    assert coverage(shift(0), profiles=()).share is None


def test_days_of_an_open_rota_are_left_out_where_another_was_told() -> None:
    told = version(MONDAY + timedelta(days=7), **FIXED)

    found = coverage(shift(0), shift(7), profiles=(version(MONDAY, when_work="unknown"), told))

    assert found == Coverage(1, 3)


def test_unlogged_shifts_stand_between_own_easy_and_own_bad_ones() -> None:
    day = np.arange(8)
    shifts = plain_shifts(day, np.array([2.0, 3, 4, 5, 6, 7, 8, 9]))

    assert ok_and_hard_ends(shifts, shifts.strain, (0.0, 10.0)) == (2.75, 8.25)
    bad_only = plain_shifts(day[:2], np.array([8.0, 9]))
    assert ok_and_hard_ends(bad_only, bad_only.strain, (0.0, 10.0)) == (0.0, 8.75)
    mood = np.array([5.0, 5, 4, 4, 3, 2, 2, 1])
    assert ok_and_hard_ends(shifts, mood, (5.0, 1.0)) == (5.0, 1.75)
    band = band_of_mean(np.array([6.0, 8.0]), 2, (2.0, 10.0))
    assert (band.low, band.high) == (4.5, 8.5)


def test_a_day_off_without_a_record_of_work_is_not_worked() -> None:
    assert gathered(shift(0, state="off", strain=3)).shifts.known.tolist() == [False]
    assert gathered(shift(0, state="off")).shifts.state.tolist() == [OFF]
