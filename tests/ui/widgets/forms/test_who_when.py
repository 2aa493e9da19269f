"""**Who and when**: aliases, offers to follow, typed times said back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal_app.errors import InvalidValue
from journal_app.model.customer import Customer
from tests.ui.fakes import SetClock
from ui.context import Context
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.who_when import WhoWhen

AT, NOW = "AT", "NOW"


@pytest.fixture
def line(shown: Callable[[type[WhoWhen]], WhoWhen]) -> WhoWhen:
    made = shown(WhoWhen)
    made.set_open(is_open=True)
    return made


def type_who(qtbot: QtBot, line: WhoWhen, text: str) -> None:
    line.who.box.clear()
    QTest.keyClicks(line.who.box, text)


def type_when(qtbot: QtBot, line: WhoWhen, text: str) -> None:
    cell = next(cell for cell in line.when.stretch.cells() if cell.value == AT)
    if line.when.stretch.value() != AT:
        cell.click()
    line.when.typed.clear()
    QTest.keyClicks(line.when.typed, text)


def test_nobody_in_particular_in_this_shift_is_the_default(line: WhoWhen) -> None:
    when, day = line.read_when()
    assert line.customer_id() is None
    assert when.precision == "shift"
    assert day.isoformat() == "2026-11-21"
    assert line.header.hint == "Somebody I don't follow · in this shift, time not set"


@pytest.mark.qt_log_ignore("does not support")
def test_an_alias_is_found_whatever_its_case(qtbot: QtBot, line: WhoWhen, context: Context) -> None:
    customer = Customer(**fresh_header(context), alias="Till regular")
    with qtbot.waitSignal(context.runner.settled, timeout=5000):
        context.runner.change(lambda journal: journal.record(customer))
    type_who(qtbot, line, "till REGULAR")
    assert line.customer_id() == customer.id
    assert line.who.follow.isHidden()


def test_new_text_is_offered_to_be_followed_and_return_takes_it(
    qtbot: QtBot, line: WhoWhen, context: Context, ask: Any
) -> None:
    type_who(qtbot, line, "K")
    assert line.who.follow.text() == "Follow them as 'K'"
    assert line.customer_id() is None
    with qtbot.waitSignal(line.followed, timeout=5000):
        QTest.keyClick(line.who.box, Qt.Key.Key_Return)
    followed = ask(lambda journal: journal.customers())
    assert [one.customer.alias for one in followed] == ["K"]
    assert line.customer_id() == followed[0].customer.id
    assert line.newly_followed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("0171 555 01 99", "phone number"),
        ("k@example.org", "e-mail address"),
        ("AB 1234567", "record number"),
    ],
)
def test_what_looks_like_an_identity_is_refused_and_the_text_stays(
    qtbot: QtBot, line: WhoWhen, text: str, said: str
) -> None:
    type_who(qtbot, line, text)
    assert said in line.who.says.text()
    assert line.who.follow.isHidden()
    with pytest.raises(InvalidValue):
        line.settle()
    assert line.who.box.text() == text


def test_a_full_name_is_warned_of_and_can_become_a_letter(
    qtbot: QtBot, line: WhoWhen, ask: Any
) -> None:
    type_who(qtbot, line, "Karl Bauer")
    assert line.who.says.text() == "That looks like a real name. A nickname protects both of you."
    assert line.who.letter.text() == "Use a letter: K"
    with qtbot.waitSignal(line.followed, timeout=5000):
        line.who.letter.click()
    assert line.alias() == "K"


def test_a_full_name_can_be_kept(qtbot: QtBot, line: WhoWhen) -> None:
    type_who(qtbot, line, "Karl Bauer")
    with qtbot.waitSignal(line.followed, timeout=5000):
        line.who.keep.click()
    assert line.alias() == "Karl Bauer"


def test_text_left_in_the_box_is_followed_when_the_note_is_kept(
    qtbot: QtBot, line: WhoWhen
) -> None:
    type_who(qtbot, line, "K")
    with qtbot.waitSignal(line.followed, timeout=5000):
        line.settle()
    assert line.customer_id() is not None


def test_a_typed_time_is_said_back(qtbot: QtBot, line: WhoWhen) -> None:
    type_when(qtbot, line, "yesterday 3pm")
    assert line.when.says.text() == "Fri 20 Nov, 15:00"
    assert line.when.date.date() == QDate(2026, 11, 20)
    assert line.read_when()[0].instant == datetime(2026, 11, 20, 15, tzinfo=UTC)


def test_picking_a_day_writes_it_into_the_box(qtbot: QtBot, line: WhoWhen) -> None:
    type_when(qtbot, line, "yesterday 3pm")
    line.when.date.setDate(QDate(2026, 11, 17))
    assert line.when.typed.text() == "2026-11-17 15:00"
    assert line.read_when()[0].instant == datetime(2026, 11, 17, 15, tzinfo=UTC)


def test_a_time_that_cannot_be_read_is_said_and_blocks_nothing_typed(
    qtbot: QtBot, line: WhoWhen
) -> None:
    type_when(qtbot, line, "when it rained")
    assert "could not be read" in line.when.says.text()
    with pytest.raises(InvalidValue):
        line.read_when()
    assert line.when.typed.text() == "when it rained"


def test_a_future_time_is_asked_about_and_can_be_kept(qtbot: QtBot, line: WhoWhen) -> None:
    type_when(qtbot, line, "2026-12-24 18:00")
    assert "That time is in the future. Keep it anyway?" in line.when.says.text()
    with pytest.raises(InvalidValue):
        line.read_when()
    line.when.agree.click()
    assert line.read_when()[0].instant == datetime(2026, 12, 24, 18, tzinfo=UTC)


def test_an_hour_that_was_skipped_is_told(qtbot: QtBot, line: WhoWhen) -> None:
    type_when(qtbot, line, "2026-03-29 01:30")
    told = "01:30 did not exist on that night; stored as 02:30."
    assert told in line.when.says.text()


def test_just_now_is_when_the_note_was_begun(line: WhoWhen, clock: SetClock) -> None:
    next(cell for cell in line.when.stretch.cells() if cell.value == NOW).click()
    clock.move(hours=1)
    assert line.read_when()[0].instant == datetime(2026, 11, 21, 18, 30, tzinfo=UTC)


def test_the_moment_of_a_kept_note_keeps_its_capitals(line: WhoWhen) -> None:
    when, day = line.read_when()
    line.when.set_kept(when, day)
    line._summarise()
    assert line.header.hint == "Somebody I don't follow · Sat 21 Nov, in the shift"
