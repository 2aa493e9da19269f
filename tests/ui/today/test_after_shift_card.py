"""After a shift: off until chosen, one line once work is over, gone when the shift is noted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from journal_app.journal.changes import Changes
from journal_app.journal.journal import Journal
from journal_app.model.shift import Shift
from tests.ui.conftest import Ask
from tests.ui.fakes import SetClock
from ui.context import Context
from ui.today.page import TodayPage
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.labels import Strong

Shown = Callable[[], bool]


@pytest.fixture
def shown(page: TodayPage, context: Context, qtbot: QtBot) -> Shown:
    """Whether the card is there, the page read anew."""

    def look() -> bool:
        page.activate()
        qtbot.waitUntil(lambda: not context.runner.busy)
        return not page.after_shift.isHidden()

    return look


@pytest.fixture
def _fixed_hours(context: Context, qtbot: QtBot) -> None:
    """Work from 09:00 to 17:00; it is 18:30."""

    def give(journal: Journal) -> Changes:
        return journal.record(
            replace(journal.profile(), when_work="fixed", starts="09:00", ends="17:00")
        )

    context.runner.change(give)
    qtbot.waitUntil(lambda: context.lists.now.profile.ends == "17:00")


@pytest.mark.usefixtures("_fixed_hours")
def test_it_is_off_until_chosen_and_says_one_thing(
    page: TodayPage, context: Context, shown: Shown
) -> None:
    assert not shown()
    context.preferences.change(after_shift=True)
    assert shown()
    assert [label.text() for label in page.after_shift.findChildren(Strong)] == ["Time for a note?"]
    context.preferences.change(after_shift=False)
    assert page.after_shift.isHidden()


@pytest.mark.usefixtures("_fixed_hours")
def test_a_shift_that_is_noted_is_not_asked_for_until_it_is_undone(
    context: Context, ask: Ask, shown: Shown
) -> None:
    context.preferences.change(after_shift=True)
    ask(lambda journal: journal.record(Shift(**fresh_header(context), state="ok")))
    assert not shown()
    ask(lambda journal: journal.undo())
    assert shown()


@pytest.mark.usefixtures("_fixed_hours")
def test_passed_over_it_is_back_after_the_next_shift(
    page: TodayPage, context: Context, clock: SetClock, shown: Shown
) -> None:
    context.preferences.change(after_shift=True)
    assert shown()
    page.after_shift.skip.click()
    assert page.after_shift.isHidden()
    assert not shown()
    clock.move(hours=14)
    assert not shown()
    clock.move(hours=10)
    assert shown()


def test_without_hours_nobody_knows_the_end(context: Context, shown: Shown) -> None:
    context.preferences.change(after_shift=True)
    assert not shown()
