"""Days and counts: shifts by day, days without an answer, the year, counts so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from journal_app.journal import days
from journal_app.model.contact import Course
from journal_app.model.views import Counts, DayMark, WordCount
from tests.support.notebook import TODAY, Notebook, contact, open_notebook, profile, shift


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with open_notebook(tmp_path) as opened:
        yield opened


def november(*numbers: int) -> tuple[date, ...]:
    return tuple(date(2026, 11, number) for number in numbers)


def unanswered(notebook: Notebook) -> tuple[date, ...]:
    return days.unanswered_days(notebook.database, TODAY)


def test_a_day_has_its_shift_or_none(notebook: Notebook) -> None:
    noted = shift("2026-11-20", state="hard", strain=8)
    notebook.keep(noted)
    found = days.shift_on(notebook.database, date(2026, 11, 20))
    assert found is not None
    assert (found.id, found.strain) == (noted.id, 8)
    assert days.shift_on(notebook.database, TODAY) is None


def test_a_shift_in_the_bin_leaves_its_day_free(notebook: Notebook) -> None:
    notebook.keep(shift("2026-11-20"), binned=True)
    assert days.shift_on(notebook.database, date(2026, 11, 20)) is None
    assert date(2026, 11, 20) in unanswered(notebook)


def test_shifts_of_a_span_come_in_order_with_both_ends(notebook: Notebook) -> None:
    notebook.keep(*(shift(f"2026-11-{day:02}") for day in (5, 3, 4, 2, 6)))
    found = days.shifts_between(notebook.database, date(2026, 11, 3), date(2026, 11, 5))
    assert tuple(one.day for one in found) == november(3, 4, 5)


def test_without_a_rota_all_of_the_last_seven_days_are_asked_for(notebook: Notebook) -> None:
    notebook.keep(shift("2026-11-20", state="off"), shift("2026-11-16"))
    assert unanswered(notebook) == november(14, 15, 17, 18, 19)


def test_with_a_rota_only_its_days_are_asked_for(notebook: Notebook) -> None:
    """14 November 2026 is a Saturday."""
    notebook.keep(profile(when_work="fixed", weekdays=("mon", "wed", "sat")))
    assert unanswered(notebook) == november(14, 16, 18)


def test_a_rota_that_varies_asks_for_every_day(notebook: Notebook) -> None:
    notebook.keep(profile(when_work="about", weekdays=("mon",)))
    assert len(unanswered(notebook)) == 7


def test_each_day_is_asked_for_by_the_rota_then_in_force(notebook: Notebook) -> None:
    """Mondays until Wednesday the 18th, Fridays from then on."""
    first = profile(when_work="fixed", weekdays=("mon",))
    notebook.keep(first, at=datetime(2026, 1, 1, tzinfo=UTC))
    revise(notebook, replace(first, weekdays=("fri",)), datetime(2026, 11, 18, tzinfo=UTC))
    assert unanswered(notebook) == november(16, 20)


def test_the_year_has_a_mark_for_each_shift_of_365_days(notebook: Notebook) -> None:
    notebook.keep(
        shift("2026-11-21", state="hard", mood=2, strain=8, enough="yes"),
        shift("2025-11-22"),
        shift("2025-11-21"),
    )
    assert days.year(notebook.database, TODAY) == (
        DayMark(date(2025, 11, 22), "ok"),
        DayMark(date(2026, 11, 21), "hard", mood=2, strain=8, enough="yes"),
    )


def test_counts_of_an_empty_journal_are_nothing(notebook: Notebook) -> None:
    assert days.counts(notebook.database, notebook.lists) == Counts()


def test_counts_so_far_say_what_is_there(notebook: Notebook) -> None:
    notebook.keep(
        shift("2026-11-02", state="ok", enough="no"),
        shift("2026-11-03", state="hard", enough="yes"),
        shift("2026-11-09", state="hard", enough="nearly"),
        shift("2026-11-10", state="off"),
        contact(
            kinds=("asks_money_back", "curt"),
            response=("told_calmly",),
            course=Course(ended="settled"),
        ),
        contact(kinds=("asks_money_back",), course=Course(ended="settled")),
        contact(course=Course(ended="turned_round")),
        contact(tone="good", good_kind=("thanks",), response=("dazzled",)),
        contact(tone="calm"),
    )
    notebook.keep(contact(kinds=("curt",)), contact(kinds=("curt",)), binned=True)
    assert days.counts(notebook.database, notebook.lists) == Counts(
        shifts=3,
        ok=1,
        hard_shifts=2,
        enough=1,
        not_enough=2,
        weeks=2,
        hard=3,
        good=1,
        calm=1,
        behaviour=WordCount("kinds", "asks_money_back", "Asked for money back or off", 2),
        response=WordCount("response", "told_calmly", "Told them calmly", 1),
        endings=(
            WordCount("ended", "settled", "Settled", 2),
            WordCount("ended", "turned_round", "Turned round", 1),
        ),
    )


def revise(notebook: Notebook, changed: object, at: datetime) -> None:
    """Put another version of the profile into record and history."""
    from journal_app.model.profile import Profile
    from journal_app.store import records, revisions
    from journal_app.store.records import State

    assert isinstance(changed, Profile)
    database = notebook.database
    with database.write() as connection:
        held = records.find(connection, changed.id)
        assert held is not None
        records.replace(connection, held[0], held[1], State(changed), notebook.lists.label)
        entry = revisions.Entry(changed.id, "profile", "revise", State(changed).document())
        revisions.append(connection, [entry], known=database.head, at=at, device=database.device)
