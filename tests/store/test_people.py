"""What the contacts with one customer add up to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from journal_app.errors import StaleRecord
from journal_app.journal import following
from journal_app.model.contact import Compensation, Conduct, Course, Setting, Toll
from journal_app.model.customer import Customer
from journal_app.model.views import AskCount, CustomerLine, CustomerPage, DreadPair, ReadPair
from tests.support.notebook import (
    NOW,
    Notebook,
    check_in,
    contact,
    customer,
    days_before,
    open_notebook,
)


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with open_notebook(tmp_path) as opened:
        yield opened


@pytest.fixture
def k(notebook: Notebook) -> Customer:
    found = customer("K")
    notebook.keep(found)
    return found


def lines(notebook: Notebook, include_retired: bool = False) -> tuple[CustomerLine, ...]:
    return following.customer_lines(
        notebook.database, notebook.lists, NOW, include_retired=include_retired
    )


def page(notebook: Notebook, of: Customer) -> CustomerPage:
    return following.customer_page(notebook.database, notebook.lists, NOW, of.id)


def test_nobody_is_followed_at_first(notebook: Notebook) -> None:
    assert lines(notebook) == ()
    assert following.calm_customers(notebook.database, NOW) == ()


def test_contacts_are_counted_by_tone_without_those_in_the_bin(
    notebook: Notebook, k: Customer
) -> None:
    notebook.keep(
        contact("2026-11-02", customer=k.id),
        contact("2026-11-03", customer=k.id, tone="good"),
        contact("2026-11-04", customer=k.id, tone="calm"),
        contact("2026-11-05", customer=k.id, tone="calm"),
        contact("2026-11-06"),
    )
    notebook.keep(contact("2026-11-07", customer=k.id), binned=True)
    (line,) = lines(notebook)
    assert (line.hard, line.good, line.calm, line.contacts) == (1, 1, 2, 4)
    assert line.last == date(2026, 11, 5)
    assert line.customer.alias == "K"


def test_who_was_met_last_comes_first_and_who_never_was_by_alias(notebook: Notebook) -> None:
    early, late, bee, ant = (customer(alias) for alias in ("E", "L", "bee", "Ant"))
    notebook.keep(early, late, bee, ant)
    notebook.keep(contact("2026-10-01", customer=early.id))
    notebook.keep(contact("2026-11-01", customer=late.id))
    assert [line.customer.alias for line in lines(notebook)] == ["L", "E", "Ant", "bee"]


def test_the_retired_show_when_asked_for_and_the_binned_never(notebook: Notebook) -> None:
    notebook.keep(customer("Done", retired=True))
    notebook.keep(customer("Gone"), binned=True)
    assert lines(notebook) == ()
    assert [line.customer.alias for line in lines(notebook, include_retired=True)] == ["Done"]


def test_minutes_a_week_are_taken_over_weeks_with_a_contact(
    notebook: Notebook, k: Customer
) -> None:
    """Twelve weeks back from Saturday 21 November begin on Monday 31 August."""
    notebook.keep(
        contact("2026-11-17", customer=k.id, setting=Setting(minutes_on=60, minutes_after=15)),
        contact("2026-11-18", customer=k.id, setting=Setting(minutes_on=20)),
        contact("2026-11-10", customer=k.id),
        contact("2026-08-31", customer=k.id, setting=Setting(minutes_after=40)),
        contact("2026-08-30", customer=k.id, setting=Setting(minutes_on=999)),
    )
    assert page(notebook, k).line.minutes_per_week == 45
    assert lines(notebook)[0].minutes_per_week == 45


def test_minutes_that_were_never_noted_are_absent(notebook: Notebook, k: Customer) -> None:
    notebook.keep(contact("2026-11-17", customer=k.id))
    assert page(notebook, k).line.minutes_per_week is None


def test_a_page_without_contacts_is_empty(notebook: Notebook, k: Customer) -> None:
    assert page(notebook, k) == CustomerPage(CustomerLine(page(notebook, k).line.customer))


def test_a_page_of_nobody_is_refused(notebook: Notebook) -> None:
    with pytest.raises(StaleRecord):
        page(notebook, customer("Z"))


def test_the_course_goes_from_the_first_contact_to_the_last(
    notebook: Notebook, k: Customer
) -> None:
    late, early = contact("2026-11-02", customer=k.id), contact("2026-03-01", customer=k.id)
    notebook.keep(late, early, contact("2026-05-05"))
    assert [row.id for row in page(notebook, k).course] == [early.id, late.id]


def test_dread_is_paired_with_how_it_then_was(notebook: Notebook, k: Customer) -> None:
    note = contact(
        "2026-11-02",
        customer=k.id,
        setting=Setting(dread_before=8),
        toll=Toll(strain=3, mood_after=4),
    )
    notebook.keep(note, contact("2026-11-03", customer=k.id))
    assert page(notebook, k).dread == (
        DreadPair(note.id, date(2026, 11, 2), dread=8, tone="hard", strain=3, mood=4),
    )


def test_what_settled_it_counts_contacts_that_ended_well(notebook: Notebook, k: Customer) -> None:
    settled: dict[str, Any] = {
        "customer": k.id,
        "course": Course(ended="settled"),
        "response": ("told_calmly",),
    }
    notebook.keep(
        contact(**settled, conduct=Conduct(moves=("listened",))),
        contact(**settled | {"course": Course(ended="turned_round")}),
        contact(**settled | {"course": Course(ended="worse"), "response": ("faked_it",)}),
    )
    found = [(word.vocabulary, word.label, word.count) for word in page(notebook, k).settled]
    assert found == [
        ("response", "Told them calmly", 2),
        ("moves", "Listened without arguing", 1),
    ]


def test_first_reads_stand_beside_what_i_think_now(notebook: Notebook, k: Customer) -> None:
    always = Setting(first_read="always")
    notebook.keep(
        contact(customer=k.id, setting=always, course=Course(later_verdict="bad_day")),
        contact(customer=k.id, setting=always, course=Course(later_verdict="bad_day")),
        contact(customer=k.id, setting=always),
        contact(customer=k.id),
    )
    assert page(notebook, k).reads == (
        ReadPair("always", "bad_day", 2),
        ReadPair("always", None, 1),
    )


def test_marks_of_avoidance_are_counted(notebook: Notebook, k: Customer) -> None:
    notebook.keep(
        check_in("2026-11-02", customer=k.id, avoidance=("let_it_ring",)),
        check_in("2026-11-03", customer=k.id, dread_before=5),
    )
    assert page(notebook, k).put_off == 1


def test_asks_are_counted_over_365_days(notebook: Notebook, k: Customer) -> None:
    asked = Compensation(asked=("money_back",), granted="no")
    notebook.keep(
        contact("2026-11-02", customer=k.id, compensation=asked),
        contact("2026-10-02", customer=k.id, compensation=Compensation(granted="partly")),
        contact("2026-09-02", customer=k.id, kinds=("asks_exception",)),
        contact("2026-08-02", customer=k.id, kinds=("argued",)),
        contact("2025-11-20", customer=k.id, compensation=asked),
        contact("2026-11-02", compensation=asked),
    )
    assert following.ask_count(notebook.database, k.id, NOW) == AskCount(asks=3, granted=1)
    assert page(notebook, k).asks == AskCount(asks=3, granted=1)


def test_calm_chips_are_for_whom_i_met_in_30_days_five_at_most(notebook: Notebook) -> None:
    met = [customer(f"C{n}") for n in range(7)]
    notebook.keep(*met)
    notebook.keep(*(contact(days_before(n), customer=c.id) for n, c in enumerate(met)))
    chips = following.calm_customers(notebook.database, NOW)
    assert [c.alias for c in chips] == ["C0", "C1", "C2", "C3", "C4"]


def test_no_calm_chip_for_the_retired_the_binned_and_those_not_met_lately(
    notebook: Notebook,
) -> None:
    retired, gone, rare = customer("R", retired=True), customer("G"), customer("S")
    notebook.keep(retired, rare)
    notebook.keep(gone, binned=True)
    notebook.keep(
        contact(days_before(1), customer=retired.id),
        contact(days_before(1), customer=gone.id),
        contact(days_before(31), customer=rare.id),
    )
    assert following.calm_customers(notebook.database, NOW) == ()


def test_dread_noted_before_a_meeting_waits_for_the_contact(
    notebook: Notebook, k: Customer
) -> None:
    mark = check_in(days_before(3), customer=k.id, dread_before=8)
    notebook.keep(mark, check_in(days_before(2), customer=k.id, avoidance=("put_off",)))
    found = following.pending_dread(notebook.database, k.id, NOW)
    assert found is not None
    assert (found.id, found.dread_before) == (mark.id, 8)
    notebook.keep(contact(days_before(1), customer=k.id))
    assert following.pending_dread(notebook.database, k.id, NOW) is None


def test_dread_from_more_than_14_days_ago_is_let_go(notebook: Notebook, k: Customer) -> None:
    notebook.keep(check_in(days_before(15), customer=k.id, dread_before=8))
    assert following.pending_dread(notebook.database, k.id, NOW) is None


def test_nobody_has_no_dread_and_no_asks(notebook: Notebook) -> None:
    nobody = customer("Z").id
    assert following.pending_dread(notebook.database, nobody, NOW) is None
    assert following.ask_count(notebook.database, nobody, NOW) == AskCount()
