"""The Timeline lists what happened, newest first, and pages meet without gap or overlap."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from journal_app.model.contact import Setting, Toll
from journal_app.model.record import Record
from journal_app.model.views import Filter, Place, Row
from journal_app.store import timeline
from journal_app.store.rows import binned_rows
from tests.support.notebook import (
    Notebook,
    check_in,
    contact,
    customer,
    open_notebook,
    profile,
    shift,
    term,
)


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with open_notebook(tmp_path) as opened:
        yield opened


EVERYTHING = Filter()


def page(
    notebook: Notebook,
    chosen: Filter = EVERYTHING,
    start: int = 0,
    limit: int = 128,
    after: Place | None = None,
) -> tuple[Row, ...]:
    with notebook.database.read() as connection:
        return timeline.timeline_page(
            connection, chosen, notebook.lists.label, start=start, limit=limit, after=after
        )


def count(notebook: Notebook, chosen: Filter = EVERYTHING) -> int:
    with notebook.database.read() as connection:
        return timeline.timeline_count(connection, chosen)


def mixed() -> list[Record]:
    return [
        profile(),
        customer("K"),
        shift("2026-11-01", state="hard"),
        contact("2026-11-01", tone="hard"),
        contact("2026-11-02", tone="good"),
        check_in("2026-11-03", mood=3),
        contact("2026-11-03", clock="18:00", tone="calm"),
    ]


def test_an_empty_journal_lists_nothing(notebook: Notebook) -> None:
    assert count(notebook) == 0
    assert page(notebook) == ()


def test_shifts_contacts_and_check_ins_are_listed_newest_first(notebook: Notebook) -> None:
    notebook.keep(*mixed())
    assert [(row.kind, row.tone) for row in page(notebook)] == [
        ("contact", "calm"),
        ("check_in", None),
        ("contact", "good"),
        ("contact", "hard"),
        ("shift", None),
    ]
    assert count(notebook) == 5


def test_what_lies_in_the_bin_is_listed_there_and_nowhere_else(notebook: Notebook) -> None:
    kept, gone = contact("2026-11-01"), contact("2026-11-02")
    notebook.keep(kept)
    notebook.keep(gone, customer("K"), binned=True)
    assert [row.id for row in page(notebook)] == [kept.id]
    assert count(notebook) == 1
    with notebook.database.read() as connection:
        binned = binned_rows(connection, notebook.lists.label)
    assert {(row.kind, row.binned) for row in binned} == {("contact", True), ("customer", True)}


def test_a_row_holds_what_a_list_shows(notebook: Notebook) -> None:
    till, own = customer("Till regular"), term("kinds", "Whistled at me")
    note = contact(
        "2026-11-02",
        customer=till.id,
        kinds=(own.id, "argued", "shouted"),
        tier=3,
        toll=Toll(strain=7, mood_after=2),
        statement="First line.\n" + "word " * 100,
    )
    notebook.keep(own, till, note)
    (row,) = page(notebook)
    assert (row.id, row.tier, row.strain, row.mood) == (note.id, 3, 7, 2)
    assert row.when == note.when
    assert row.customer_alias == "Till regular"
    assert row.label == "Whistled at me, Argued every point"
    assert row.excerpt.startswith("First line. word")
    assert len(row.excerpt) <= 120
    assert not row.written_later


def test_a_shift_row_holds_state_mood_strain_and_mark(notebook: Notebook) -> None:
    notebook.keep(shift("2026-11-01", state="hard", mood=1, strain=9, enough="yes", note="Long."))
    (row,) = page(notebook)
    assert (row.state, row.mood, row.strain, row.enough) == ("hard", 1, 9, "yes")
    assert row.excerpt == "Long."


def test_what_was_written_a_day_later_is_marked(notebook: Notebook) -> None:
    later = contact("2026-11-04").when.instant
    notebook.keep(contact("2026-11-02", written=later))
    assert page(notebook)[0].written_later


def test_notes_from_before_1970_keep_their_moment(notebook: Notebook) -> None:
    old = contact("1931-05-06")
    notebook.keep(old)
    assert page(notebook)[0].when == old.when


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({"tones": frozenset({"hard"})}, ["argued"]),
        ({"tones": frozenset({"hard", "good"})}, ["thanked", "argued"]),
        ({"kinds_of_record": frozenset({"shift"})}, ["shift"]),
        ({"kinds_of_record": frozenset({"shift", "check_in"})}, ["mark", "shift"]),
        ({"behaviour": "argued"}, ["argued"]),
        ({"behaviour": "thanks"}, ["thanked"]),
        ({"tier_at_least": 3}, ["argued"]),
        ({"tier_at_least": 4}, []),
        ({"customer": "K"}, ["mark", "argued"]),
        ({"place": "till2"}, ["argued"]),
        ({"first": date(2026, 11, 2)}, ["mark", "thanked"]),
        ({"last": date(2026, 11, 2)}, ["thanked", "argued", "shift"]),
        ({"first": date(2026, 11, 2), "last": date(2026, 11, 2)}, ["thanked"]),
        ({"tones": frozenset({"hard"}), "first": date(2026, 11, 2)}, []),
    ],
)
def test_each_filter_narrows_list_and_count_alike(
    notebook: Notebook, chosen: dict[str, Any], expected: list[str]
) -> None:
    k = customer("K")
    kept = {
        "shift": shift("2026-10-31"),
        "argued": contact(
            "2026-11-01", customer=k.id, kinds=("argued",), tier=3, setting=Setting(place="till2")
        ),
        "thanked": contact("2026-11-02", tone="good", good_kind=("thanks",)),
        "mark": check_in("2026-11-03", customer=k.id, dread_before=5),
    }
    notebook.keep(k, *kept.values())
    if "customer" in chosen:
        chosen = {"customer": k.id}
    names = {record.id: name for name, record in kept.items()}
    assert [names[row.id] for row in page(notebook, Filter(**chosen))] == expected
    assert count(notebook, Filter(**chosen)) == len(expected)


def test_the_day_counts_and_not_the_calendar_date(notebook: Notebook) -> None:
    """A contact at two at night belongs to the day before."""
    night = contact("2026-11-02", clock="02:00")
    moved = Filter(first=date(2026, 11, 1), last=date(2026, 11, 1))
    late = type(night)(day=date(2026, 11, 1), when=night.when, tone="hard")
    notebook.keep(late)
    assert [row.id for row in page(notebook, moved)] == [late.id]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(size=st.integers(1, 9), jump=st.integers(0, 45))
def test_pages_by_key_and_by_place_agree(notebook: Notebook, size: int, jump: int) -> None:
    if count(notebook) == 0:  # half of them happened at the same moment as another
        notebook.keep(*(contact("2026-11-01", clock=f"10:{n // 2:02}") for n in range(40)))
    every = page(notebook)
    assert page(notebook, start=jump, limit=size) == every[jump : jump + size]
    if jump:
        known = every[min(jump, 40) - 1].place
        assert page(notebook, start=999, limit=size, after=known) == every[jump : jump + size]


@pytest.mark.parametrize("keyed", [True, False])
def test_a_page_is_found_along_the_spines_index_without_sorting(
    notebook: Notebook, keyed: bool
) -> None:
    steps = explain(notebook, timeline._page_statement((), keyed=keyed))
    (inner,) = (step for step in steps if "entry_timeline" in step.detail)
    sorting = [step for step in steps if "B-TREE" in step.detail]
    assert all(step.parent != inner.parent for step in sorting)


def test_the_plain_count_goes_along_small_indexes(notebook: Notebook) -> None:
    details = " ".join(step.detail for step in explain(notebook, timeline._COUNT_ALL))
    assert "entry_aside" in details
    assert "contact_by_customer" in details


class Step(NamedTuple):
    parent: int
    detail: str


def explain(notebook: Notebook, statement: Any) -> list[Step]:
    compiled = statement.compile(
        dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True}
    )
    values = tuple(1 for _ in compiled.positiontup or ())
    with notebook.database.read() as connection:
        found = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)
        return [Step(row[1], row[3]) for row in found]
