"""A row in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from journal_app.journal.lists import Lists
from journal_app.model.instant import When
from journal_app.model.profile import Profile
from journal_app.model.views import Row
from tests.ui.timeline.notes import Notes
from ui.timeline.row_words import RowWords

TODAY = date(2026, 11, 21)


@pytest.fixture
def words(qapp: object) -> RowWords:
    del qapp
    at = Notes().at()
    return RowWords(Lists.of(Profile(**at), (), "Europe/London"), TODAY, "24", 1)


def row(days: float = 0, **values: object) -> Row:
    at = Notes().at(days)
    return replace(Row(1, "id", "contact", at["day"], at["when"]), **values)  # type: ignore[arg-type]  # any field


def test_a_hard_one_shows_alias_label_moment_tier_and_strain(words: RowWords) -> None:
    hard = row(4, tone="hard", tier=3, strain=7, customer_alias="K", label="Shouted")
    assert words.title(hard) == "K · Shouted"
    assert words.detail(hard).endswith("14:10 · tier 3 · strain 7")


def test_a_time_that_is_not_set_is_not_shown(words: RowWords) -> None:
    when = When(row().when.instant, "Europe/London", 0, "shift")
    assert "14:10" not in words.detail(row(tone="hard", when=when))


def test_a_hard_one_of_more_than_four_weeks_ago_folds_to_a_few_words(words: RowWords) -> None:
    assert words.folds(row(29, tone="hard"))
    assert not words.folds(row(28, tone="hard"))
    assert not words.folds(row(290, tone="good"))
    assert words.folded(row(29, tone="hard", tier=3)) == "hard, tier 3, 14:10"


def test_a_week_is_named_at_its_newest_row_alone(words: RowWords) -> None:
    assert words.week(row(0), None) == "This week"
    assert words.week(row(1), row(0)) == ""
    monday = QLocale().toString(date(2026, 11, 9), "d MMM")  # type: ignore[call-overload]  # the stub knows QDate alone
    assert words.week(row(7), row(4)) == f"Week of {monday}"


def test_a_shift_says_its_state_and_that_it_was_enough(words: RowWords) -> None:
    assert words.title(row(kind="shift", state="ok")) == "OK shift"
    worn = row(kind="shift", state="hard", enough="yes")
    assert words.title(worn) == "Hard shift, and I'd had enough"
    assert words.title(row(kind="shift", state="future")) == "Shift, no answer"


def test_a_note_without_a_label_shows_how_its_text_begins(words: RowWords) -> None:
    assert words.title(row(tone="hard", excerpt="He said")) == "He said"
    assert words.title(row(tone="calm")) == "A calm one"
    assert "calm" not in words.detail(row(tone="calm"))
    assert words.title(row(tone="calm", customer_alias="K")) == "K"
    assert words.detail(row(tone="calm", customer_alias="K")).endswith("calm")
