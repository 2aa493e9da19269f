"""The example is the same every time, valid, and looks like the record of one person."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from journal_app.example import generate
from journal_app.model.alias import alias_problem
from journal_app.model.canonical import from_json, to_json
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.day import day_of
from journal_app.model.fields import is_absent
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, leaves
from journal_app.model.shift import Shift
from journal_app.model.term import Term

END = date(2026, 11, 20)
ZONE = "Europe/London"
WEEKDAYS = {0, 1, 3, 4, 5}

NEVER_FILLED = {
    ("customer", "my_income"): "a worker at a till has none from a customer",
    ("term", "key"): "all terms of the example are own entries",
    ("term", "retired"): "and all are in use",
}

Records = tuple[Record, ...]


def test_the_same_seed_gives_the_same_bytes(records: Records) -> None:
    again = tuple(generate(END, ZONE))
    assert [to_json(one) for one in again] == [to_json(one) for one in records]


def test_another_seed_gives_another_life(records: Records) -> None:
    other = {one.id for one in generate(END, ZONE, seed=7)}
    assert not other & {one.id for one in records}


@pytest.mark.parametrize("end", [date(2024, 2, 29), date(2025, 1, 1), date(2027, 7, 4)])
@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/New_York"])
def test_it_can_end_on_any_day_in_any_zone(end: date, zone: str) -> None:
    found = tuple(generate(end, zone))
    assert max(one.day for one in found) <= end
    assert len({one.id for one in found}) == len(found)
    assert all(from_json(to_json(one)) == one for one in found)


def test_it_has_the_size_of_eighteen_months(records: Records) -> None:
    kinds = Counter(one.kind for one in records)
    worked = [s for s in records if isinstance(s, Shift) and s.state != "off"]
    tones = Counter(one.tone for one in records if isinstance(one, Contact))
    assert 310 <= len(worked) <= 350
    assert 700 <= kinds["contact"] <= 900
    assert 10 <= kinds["customer"] <= 12
    assert min(tones["hard"], tones["good"], tones["calm"]) >= 150
    assert END - min(one.day for one in records) == timedelta(days=547)


def test_lists_and_people_come_first_and_the_rest_in_order_of_time(records: Records) -> None:
    heads = [isinstance(one, Profile | Term | Customer) for one in records]
    assert heads == sorted(heads, reverse=True)
    rest = [one.when.instant for one in records if not isinstance(one, Profile | Term | Customer)]
    assert all(earlier <= later for earlier, later in pairwise(rest))


def test_nobody_is_met_before_they_are_followed_and_every_reference_is_known(
    records: Records,
) -> None:
    followed = {one.id: one.day for one in records if isinstance(one, Customer)}
    contacts = {one.id: one for one in records if isinstance(one, Contact)}
    for one in contacts.values():
        assert one.customer is None or followed[one.customer] <= one.day
        assert one.other_side is None or contacts[one.other_side].other_side == one.id


def test_every_note_is_written_after_it_happened_and_some_are_written_later(
    records: Records,
) -> None:
    end = datetime.combine(END + timedelta(days=1), time(), UTC)
    for one in records:
        assert one.written is not None
        assert one.when.instant <= one.written < end
    late = sum(one.written_later for one in records)
    assert 0.04 <= late / len(records) <= 0.12


def test_the_day_of_a_note_is_the_one_its_time_falls_in(records: Records) -> None:
    for one in records:
        assert one.day == day_of(one.when.local, time(5))


def test_there_is_at_most_one_shift_a_day(records: Records) -> None:
    days = [one.day for one in records if isinstance(one, Shift)]
    assert len(days) == len(set(days))


def test_contacts_lie_within_a_noted_shift(records: Records) -> None:
    shifts = {one.day: one for one in records if isinstance(one, Shift)}
    for one in records:
        if isinstance(one, Contact):
            assert shifts[one.day].state != "off"
            assert one.when.instant <= shifts[one.day].when.instant


def test_most_rostered_shifts_are_noted_and_not_all(records: Records) -> None:
    shifts = {one.day: one.state for one in records if isinstance(one, Shift)}
    first = min(one.day for one in records)
    days = [first + timedelta(days=number) for number in range((END - first).days + 1)]
    off = {day for day, state in shifts.items() if state == "off"}
    rostered = {day for day in days if day.weekday() in WEEKDAYS} - off
    logged = set(shifts) - off
    assert 0.80 <= len(logged) / len(rostered | logged) <= 0.95


@pytest.mark.parametrize(
    "kind",
    [
        *("shift", "contact", "customer", "check_in", "profile", "term"),
        *("weekly_five", "outside_score"),
    ],
)
def test_every_field_is_filled_somewhere(kind: str, records: Records) -> None:
    cls = RECORD_TYPES[kind]
    found = [one for one in records if one.kind == kind]
    empty = {
        (kind, leaf.column)
        for leaf in leaves(cls)
        if all(is_absent(leaf.get(one)) for one in found)
    }
    assert empty == {field for field in NEVER_FILLED if field[0] == kind}


def test_no_alias_looks_like_an_identity(records: Records) -> None:
    aliases = [one.alias for one in records if isinstance(one, Customer)]
    assert [alias for alias in aliases if alias_problem(alias)] == []
    kinds = {one.customer_kind for one in records if isinstance(one, Customer)}
    assert {"outside", "account", "department", "leader"} <= kinds


def test_somebody_asks_for_money_back_again_and_again(records: Records) -> None:
    k = next(one.id for one in records if isinstance(one, Customer) and one.alias == "K")
    asks = [c for c in records if isinstance(c, Contact) and c.customer == k and c.kinds]
    assert len(asks) >= 8
    assert [ask.compensation.granted for ask in asks[:3]] == ["yes", "yes", "partly"]
    assert "third refund this year" in asks[2].statement.casefold()
    assert asks[2].day - asks[0].day < timedelta(days=365)
    assert {ask.compensation.granted for ask in asks[5:]} == {"no"}
