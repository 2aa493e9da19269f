"""When a line is met: each metric by itself, windows, and what counts as a new crossing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.journal.conditions import (
    Event,
    Phase,
    crossings,
    evidence,
    gauge_for,
    load_of,
    taken,
    wanted_before,
    weigh,
)
from journal_app.model.condition import Condition
from journal_app.model.fact import Fact
from journal_app.model.metrics import METRICS, OWN_STRAIN

FIRST = date(2026, 3, 2).toordinal()  # a Monday
K = "018f0000-0000-7000-8000-000000000000"
OTHER = "018f0000-0000-7000-8000-000000000001"
RUN = ("hard", "hard", "off", "hard", "hard")


def condition(metric: str, value: int = 1, window: str = "shift", **fields: Any) -> Condition:
    given_fields: dict[str, Any] = {"metric": metric, "op": "ge", "value": value}
    return Condition(**(given_fields | {"window": window} | fields))


def fact(day: int, kind: str = "contact", **fields: Any) -> Fact:
    words = frozenset(fields.pop("words", ()))
    number = fields.pop("number", day * 10)
    return Fact(number, kind, FIRST + day, (FIRST + day) * 86400, words=words, **fields)


def crossed(which: Condition, facts: list[Fact]) -> list[tuple[int, float]]:
    """Places in the list of facts that cross, with the value then."""
    phase = Phase(1, "v", "l", which, FIRST)
    numbered = [one._replace(number=place) for place, one in enumerate(facts)]
    events = [event for one in numbered if (event := taken(phase, one))]
    return [(event.number, value) for event, value in crossings(phase, (), events)]


METRIC_CASES: dict[str, tuple[Condition, list[Fact], list[tuple[int, float]]]] = {
    "tier": (
        condition("tier", 2, "weeks", length=1, tier=3),
        [fact(0, tier=3), fact(1, tier=2), fact(2), fact(3, tier=4), fact(4, tier=4)],
        [(3, 2)],
    ),
    "behaviour": (
        condition("behaviour", 1, "shift", kinds=("swore", "slur")),
        [fact(0, words=["kinds:curt"]), fact(1, words=["kinds:slur", "kinds:curt"])],
        [(1, 1)],
    ),
    "asks": (
        condition("asks", 3, "year"),
        [
            fact(0, granted="no"),
            fact(1, words=["kinds:asks_exception"]),
            fact(2),
            fact(3, words=["compensation_asked:discount"]),
        ],
        [(3, 3)],
    ),
    "grants": (
        condition("grants", 2, "year"),
        [fact(0, granted="yes"), fact(1, granted="no"), fact(2, granted="partly")],
        [(2, 2)],
    ),
    "sum_granted": (
        condition("sum_granted", 10_000, "year"),
        [
            fact(0, granted="yes", amount=6000),
            fact(1, granted="no", amount=9000),
            fact(2, granted="yes", amount=5000),
        ],
        [(2, 11_000)],
    ),
    "contacts": (
        condition("contacts", 2, "days", length=1, op="gt", scope="customer", customer=K),
        [fact(0, customer=K), fact(0, customer=OTHER), fact(0, customer=K), fact(0, customer=K)],
        [(3, 3)],
    ),
    "minutes": (
        condition("minutes", 240, "weeks", length=1),
        [fact(0, minutes_on=200), fact(6, minutes_on=39), fact(6, minutes_on=1)],
        [(2, 240)],
    ),
    "minutes_after": (
        condition("minutes_after", 60, "weeks", length=1),
        [fact(0, minutes_after=45, minutes_on=600), fact(1, minutes_after=15)],
        [(1, 60)],
    ),
    "calm_free": (
        condition("calm_free", 2, "now", scope="customer", customer=K),
        [
            fact(0, tone="hard", customer=K),
            fact(1, tone="calm", customer=K),
            fact(2, tone="hard", customer=K),
            fact(3, tone="good", customer=OTHER),
            fact(4, tone="hard", customer=K),
            fact(5, tone="hard", customer=K),
        ],
        [(4, 2)],
    ),
    "load": (
        condition("load", 15, "now"),
        [fact(0, strain=10), fact(2, strain=10), fact(3, strain=9), fact(30, strain=10)],
        [(1, 15)],
    ),
    "enough": (
        condition("enough", 2, "weeks", length=2),
        [
            fact(0, "shift", enough="yes"),
            fact(5, "shift", enough="nearly"),
            fact(13, "shift", enough="yes"),
        ],
        [(2, 2)],
    ),
    "hard_run": (
        condition("hard_run", 3, "now"),
        [fact(day, "shift", state=s) for day, s in enumerate(RUN)],
        [(3, 3)],
    ),
    "since_good": (
        condition("since_good", 10, "now", op="gt"),
        [
            fact(0, tone="hard"),
            fact(1, tone="good"),
            fact(11, tone="hard"),
            fact(12, tone="hard"),
            fact(13, tone="calm"),
        ],
        [(3, 11)],
    ),
    "spillover": (
        condition("spillover", 2, "month"),
        [
            fact(0, words=["toll_spillover:none"]),
            fact(1, words=["toll_spillover:others_waited"]),
            fact(2, words=["toll_spillover:people_at_home", "toll_spillover:others_waited"]),
        ],
        [(2, 2)],
    ),
    "missed_breaks": (
        condition("missed_breaks", 3, "weeks", length=1),
        [fact(0, "shift", missed_breaks=2), fact(1, "shift"), fact(2, "shift", missed_breaks=1)],
        [(2, 3)],
    ),
    "short_sleep": (
        condition("short_sleep", 2, "weeks", length=1, hours=6),
        [fact(0, "shift", sleep=5), fact(1, "shift", sleep=6), fact(2, "shift", sleep=4)],
        [(2, 2)],
    ),
    "not_backed": (
        condition("not_backed", 2, "month"),
        [fact(0, backed="no"), fact(1, backed="partly"), fact(2, backed="no")],
        [(2, 2)],
    ),
    "autopilot": (
        condition("autopilot", 50, "weeks", length=2),
        [
            *(fact(0, tone="hard", mode="autopilot") for _ in range(2)),
            *(fact(1, tone="hard", mode="normal") for _ in range(3)),
            fact(2, tone="hard"),
            fact(2, tone="good", mode="autopilot"),
            fact(3, tone="hard", mode="autopilot"),
        ],
        [(7, 50)],
    ),
    "dread": (
        condition("dread", 8, "last", length=2, scope="customer", customer=K),
        [
            fact(0, dread=9, customer=K),
            fact(1, customer=K),
            fact(2, "check_in", dread=8, customer=K),
        ],
        [(2, 8)],
    ),
    "avoided": (
        condition("avoided", 2, "weeks", length=4, scope="customer", customer=K),
        [
            fact(0, words=["response:put_off"], customer=K),
            fact(9, "check_in", words=["avoidance:swapped"], customer=K),
        ],
        [(1, 2)],
    ),
    "gave_back": (
        condition("gave_back"),
        [fact(0, words=["response:told_calmly", "response:gave_it_back"])],
        [(0, 1)],
    ),
    "by_hand": (condition("by_hand"), [fact(0)], []),
}


@pytest.mark.parametrize("key", METRICS)
def test_each_metric_is_met_by_what_it_says(key: str) -> None:
    which, facts, expected = METRIC_CASES[key]
    assert crossed(which, facts) == expected


def test_the_third_ask_of_a_year_crosses_and_so_does_each_further_one() -> None:
    which = condition("asks", 3, "year")
    days = [0, 100, 200, 250, 600]
    assert crossed(which, [fact(day, granted="no") for day in days]) == [(2, 3), (3, 4)]


def test_asks_of_one_day_cross_once() -> None:
    which = condition("asks", 3, "year")
    days = [0, 100, 200, 200, 201]
    assert crossed(which, [fact(day, granted="no") for day in days]) == [(2, 3), (4, 5)]


def test_a_line_written_when_it_is_met_already_crosses_with_the_next_ask() -> None:
    phase = Phase(1, "v", "l", condition("asks", 3, "year"), FIRST + 50)
    events = [Event(FIRST + day, 0, day, 1) for day in (0, 10, 20, 30, 60)]
    assert [(e.number, value) for e, value in crossings(phase, (), events)] == [(60, 5)]


def test_within_days_it_crosses_again_only_once_older_ones_have_left() -> None:
    which = condition("behaviour", 2, "weeks", length=1, kinds=("swore",))
    days = [0, 3, 5, 20, 21]
    facts = [fact(day, words=["kinds:swore"]) for day in days]
    assert [place for place, _ in crossed(which, facts)] == [1, 4]


def test_money_in_a_year_crosses_once_while_it_stays_met() -> None:
    which = condition("sum_granted", 100, "year")
    days = [0, 10, 20]
    assert [
        place for place, _ in crossed(which, [fact(day, granted="yes", amount=60) for day in days])
    ] == [1]


def test_in_one_shift_crosses_once_a_shift() -> None:
    which = condition("tier", 1, "shift")
    facts = [fact(0, tier=4), fact(0, tier=4), fact(1, tier=4)]
    assert crossed(which, facts) == [(0, 1), (2, 1)]


def test_a_calendar_month_ends_with_the_month() -> None:
    which = condition("not_backed", 2, "month")
    days = [28, 30, 31]  # 30 March, 1 and 2 April
    assert crossed(which, [fact(day, backed="no") for day in days]) == [(2, 2)]


def test_a_window_of_days_counts_the_day_itself() -> None:
    which = condition("minutes", 2, "days", length=3)
    assert crossed(which, [fact(0, minutes_on=1), fact(3, minutes_on=1)]) == []
    assert crossed(which, [fact(0, minutes_on=1), fact(2, minutes_on=1)]) == [(1, 2)]


def test_the_last_n_contacts_count_also_those_without() -> None:
    which = condition("asks", 2, "last", length=3, scope="customer", customer=K)
    asked = {"granted": "no", "customer": K}
    facts = [fact(0, **asked), fact(1, customer=K), fact(2, customer=K), fact(3, **asked)]
    assert crossed(which, facts) == []
    assert crossed(which, [facts[0], facts[1], facts[3]]) == [(2, 2)]


def test_at_most_waits_until_it_was_more() -> None:
    which = condition("contacts", 1, "days", length=3, op="le", scope="customer", customer=K)
    days = [0, 10, 11, 20, 21]
    facts = [fact(day, customer=K) for day in days]
    assert crossed(which, facts) == [(3, 1)]


def test_load_stays_met_without_crossing_again() -> None:
    which = condition("load", 20, "now")
    facts = [fact(day, "shift", strain=10) for day in range(10)]
    assert [place for place, _ in crossed(which, facts)] == [2]


def test_load_takes_contacts_or_the_shift_and_never_both() -> None:
    which = condition("load", 12, "now")
    both = [fact(0, strain=5), fact(0, strain=6), fact(0, "shift", strain=10)]
    assert crossed(which, both) == []
    ((place, value),) = crossed(which, [fact(0, "shift", strain=10), fact(1, "shift", strain=6)])
    assert (place, round(value, 4)) == (1, round(10 * 2**-0.5 + 6, 4))


def test_load_is_half_gone_after_its_half_life() -> None:
    assert load_of([(0, 8), (2, 4), (9, 100)], 2) == pytest.approx(8.0)
    steady = [(day, 10.0) for day in range(200)]
    assert load_of(steady, 199, half_life=0.6931471805599453) == pytest.approx(15.820, abs=1e-3)


def test_moments_before_the_line_was_written_do_not_count_and_their_notes_do() -> None:
    which = condition("asks", 3, "year")
    phase = Phase(1, "v", "l", which, FIRST + 50)
    events = [Event(FIRST + day, 0, day, 1) for day in (0, 10, 20, 60)]
    assert list(crossings(phase, (), events[:3])) == []
    assert [(e.number, value) for e, value in crossings(phase, (), events)] == [(60, 4)]


def test_the_notes_behind_a_moment_are_those_of_its_window() -> None:
    which = condition("asks", 2, "days", length=3)
    events = [Event(FIRST + day, 0, day, 1) for day in (0, 3, 4, 5)]
    assert evidence(which, events[::-1]) == [5, 4, 3]
    run = condition("hard_run", 2, "now")
    steps = [Event(FIRST + day, 0, day, w) for day, w in ((0, 1), (1, 0), (2, 1), (3, 1))]
    assert evidence(run, steps[::-1]) == [3, 2]


def test_somebody_else_is_not_weighed() -> None:
    mine = condition("asks", 1, "year", scope="customer", customer=K)
    kind = condition("asks", 1, "year", scope="kind", customer_kind="department")
    asked = fact(0, granted="no", customer=OTHER, customer_kind="account")
    assert (weigh(mine, asked), weigh(kind, asked)) == (None, None)
    assert weigh(kind, asked._replace(customer_kind="department")) == 1


MADE = st.builds(
    condition,
    st.sampled_from(["asks", "since_good", "hard_run", "autopilot", "dread", "minutes"]),
    st.integers(1, 6),
    st.sampled_from(["shift", "days", "weeks", "month", "year", "last"]),
    op=st.sampled_from(["ge", "gt", "le", "lt"]),
    length=st.integers(1, 5),
)


@given(MADE, st.lists(st.tuples(st.integers(0, 90), st.integers(0, 3)), max_size=40), st.data())
def test_measuring_from_the_middle_gives_what_measuring_from_the_beginning_gives(
    which: Condition, given_days: list[tuple[int, int]], data: st.DataObject
) -> None:
    most = 3 if which.metric == "minutes" else 1
    events = [
        Event(FIRST + day, 0, place, min(weight, most))
        for place, (day, weight) in enumerate(sorted(given_days))
    ]
    phase = Phase(1, "v", "l", which, FIRST)
    middle = data.draw(st.integers(0, len(events)))
    whole = [e for e, _ in crossings(phase, (), events) if e in events[middle:]]
    if not events[middle:]:
        return
    before = wanted_before(which, events[middle].day, events[:middle][::-1])
    assert [e for e, _ in crossings(phase, before, events[middle:])] == whole


def test_a_gauge_of_load_knows_the_shifts_own_strain_by_its_mark() -> None:
    gauge = gauge_for(condition("load", 1, "now"))
    assert gauge.step(Event(FIRST, 0, 1, OWN_STRAIN + 7)) == (None, 7)
    assert gauge.step(Event(FIRST, 1, 2, 3)) == (7, 3)
