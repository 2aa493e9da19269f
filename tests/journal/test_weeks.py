"""The Weekly Five: when it is due; it and outside scores kept, found, changed, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from journal_app.errors import InvalidValue
from journal_app.journal.journal import Journal
from journal_app.journal.weeks import Rhythm
from journal_app.model.outside_score import OutsideScore
from journal_app.model.views import Filter
from journal_app.model.weekly_five import WeeklyFive
from tests.support.notebook import at
from tests.support.opened import StillClock

SUNDAYS = Rhythm(weekday=7, hour=18)
LAST_SUNDAY = date(2026, 11, 15)  # the clock stands at Saturday 21 November, 18:00


def week(day: str, **answers: int) -> WeeklyFive:
    values = dict.fromkeys(("energy_left",), 4) | answers
    return WeeklyFive(**(at(day, "18:00") | values))


def score(day: str = "2026-11-02", **values: str) -> OutsideScore:
    given = {"name": "Wellbeing index", "value": "13", "taken_on": date.fromisoformat(day)}
    return OutsideScore(**(at(day) | given | values))


def test_the_last_day_asked_stays_due_until_the_next(journal: Journal, clock: StillClock) -> None:
    assert journal.weeks.due(SUNDAYS) == LAST_SUNDAY
    clock.move(hours=23)
    assert journal.weeks.due(SUNDAYS) == LAST_SUNDAY
    clock.move(hours=1)
    assert journal.weeks.due(SUNDAYS) == date(2026, 11, 22)


def test_on_its_day_it_waits_for_its_hour(journal: Journal) -> None:
    assert journal.weeks.due(Rhythm(weekday=6, hour=18)) == date(2026, 11, 21)
    assert journal.weeks.due(Rhythm(weekday=6, hour=19)) == date(2026, 11, 14)


@pytest.mark.parametrize("day", ["2026-11-13", "2026-11-15", "2026-11-20"])
def test_once_answered_it_is_not_due(journal: Journal, day: str) -> None:
    journal.record(week(day))
    assert journal.weeks.due(SUNDAYS) is None


def test_the_week_before_answers_only_itself(journal: Journal) -> None:
    journal.record(week("2026-11-10"))
    assert journal.weeks.due(SUNDAYS) == LAST_SUNDAY


def test_a_week_passed_over_comes_back_with_the_next(journal: Journal, clock: StillClock) -> None:
    rhythm = replace(SUNDAYS, skipped=LAST_SUNDAY)
    assert journal.weeks.due(rhythm) is None
    clock.move(days=1)
    assert journal.weeks.due(rhythm) == date(2026, 11, 22)


def test_what_lies_in_the_bin_answers_nothing(journal: Journal) -> None:
    kept = week("2026-11-15")
    journal.record(kept)
    journal.move_to_bin([kept.id])
    assert journal.weeks.due(SUNDAYS) == LAST_SUNDAY
    assert journal.weeks.history() == ()
    assert [row.id for row in journal.bin()] == [kept.id]


def test_a_week_is_changed_undone_and_keeps_its_versions(journal: Journal) -> None:
    journal.record(week("2026-11-15", sleep=3))
    (kept,) = journal.weeks.history()
    journal.revise(replace(kept, sleep=None, caring=7))
    (changed,) = journal.weeks.history()
    assert (changed.sleep, changed.caring) == (None, 7)
    assert len(journal.versions(kept.id)) == 2
    journal.undo()
    assert journal.weeks.history() == (kept,)
    journal.undo()
    assert journal.weeks.history() == ()
    journal.redo()
    assert journal.weeks.history() == (kept,)


def test_both_stand_in_the_timeline_and_the_counts(journal: Journal) -> None:
    journal.record(week("2026-11-15"))
    journal.record(score(note="After the talk."))
    rows = journal.timeline_page(Filter(), 0, 10)
    assert [(row.kind, row.label, row.value, row.excerpt) for row in rows] == [
        ("weekly_five", "", "", ""),
        ("outside_score", "Wellbeing index", "13", "After the talk."),
    ]
    assert journal.timeline_count(Filter()) == 2
    assert journal.timeline_count(Filter(kinds_of_record=frozenset({"weekly_five"}))) == 1
    journal.move_to_bin([rows[0].id])
    assert journal.timeline_count(Filter()) == 1


def test_a_score_is_found_by_its_name_and_its_note(journal: Journal) -> None:
    journal.record(score(note="After the talk."))
    assert [hit.row.kind for hit in journal.search("wellbeing").hits] == ["outside_score"]
    assert journal.search("talk").total == 1
    assert journal.search("kind:outside_score").total == 1
    assert journal.search("kind:weekly_five").total == 0


def test_scores_come_by_the_day_they_were_taken_on(journal: Journal) -> None:
    for day in ("2026-11-02", "2024-03-01", "2026-11-09"):
        journal.record(score(day))
    assert [str(one.taken_on) for one in journal.weeks.scores()] == [
        "2026-11-09",
        "2026-11-02",
        "2024-03-01",
    ]


def test_a_word_that_is_none_of_the_list_is_refused(journal: Journal) -> None:
    with pytest.raises(InvalidValue) as refused:
        journal.record(score(up_is="sideways"))
    assert refused.value.field == "up_is"


def test_the_numbers_follow_at_once(journal: Journal) -> None:
    assert journal.insights().weeks == ()
    journal.record(week("2026-11-15"))
    journal.record(score())
    material = journal.insights()
    assert [len(material.weeks), len(material.scores)] == [1, 1]
    assert material.series().weeks.answers[0, 0] == 4
    journal.undo()
    assert journal.insights().scores == ()
