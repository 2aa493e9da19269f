"""What is typed is kept before Keep is pressed."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from tests.ui.conftest import Ask
from ui.context import Context
from ui.drafts import LATEST_MS, QUIET_MS, DraftKeeper


def keeper_of(context: Context, document: dict[str, Any] | None) -> DraftKeeper:
    return DraftKeeper(context.runner, "today", lambda: document)


def test_a_touch_is_kept_when_told_to(context: Context, qtbot: QtBot, ask: Ask) -> None:
    keeper = keeper_of(context, {"statement": "he shouted"})
    keeper.touch()
    with qtbot.waitSignal(keeper.kept) as kept:
        keeper.keep_now()
    assert kept.args == ["18:30"]
    assert ask(lambda journal: journal.draft("today")).document == {"statement": "he shouted"}


def test_it_waits_a_second_after_the_last_key_and_two_at_most(
    context: Context, qtbot: QtBot
) -> None:
    keeper = keeper_of(context, {"statement": "x"})
    keeper.touch()
    assert (keeper._quiet.interval(), keeper._latest.interval()) == (QUIET_MS, LATEST_MS)
    assert (QUIET_MS, LATEST_MS) == (1000, 2000)
    with qtbot.waitSignal(keeper.kept):
        keeper._quiet.timeout.emit()
    assert not keeper._latest.isActive()


def test_typing_without_a_pause_is_kept_all_the_same(
    context: Context, qtbot: QtBot, ask: Ask
) -> None:
    keeper = keeper_of(context, {"statement": "on and on"})
    keeper._latest.setInterval(1)
    keeper.touch()
    keeper._quiet.stop()  # the next key comes before it is over, and the next
    qtbot.waitUntil(lambda: ask(lambda journal: journal.draft("today")) is not None)
    assert not keeper._touched


def test_nothing_touched_writes_nothing(context: Context) -> None:
    keeper_of(context, {"statement": "x"}).keep_now()
    assert not context.runner.busy


def test_an_emptied_form_forgets_its_draft(context: Context, qtbot: QtBot, ask: Ask) -> None:
    full = keeper_of(context, {"statement": "x"})
    full.touch()
    with qtbot.waitSignal(full.kept):
        full.keep_now()
    empty = keeper_of(context, None)
    empty.touch()
    with qtbot.waitSignal(context.runner.settled):
        empty.keep_now()
    assert ask(lambda journal: journal.draft("today")) is None


def test_dropping_forgets_the_draft_and_stops_waiting(
    context: Context, qtbot: QtBot, ask: Ask
) -> None:
    keeper = keeper_of(context, {"statement": "x"})
    keeper.touch()
    with qtbot.waitSignal(context.runner.settled):
        keeper.drop()
    assert not keeper._latest.isActive()
    assert ask(lambda journal: journal.draft("today")) is None
