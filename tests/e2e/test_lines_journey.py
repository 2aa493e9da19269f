"""A line from its first word to its second version, in the whole window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from journal_app.journal.journal import Journal
from tests.e2e.desk import Desk
from tests.ui.hands import the, type_into
from ui.lines.page import LinesPage
from ui.today.page import TodayPage
from ui.widgets.boxes import SelectBox
from ui.widgets.fields import TextField
from ui.widgets.textbox import TextBox

W = TypeVar("W", bound=QWidget)
WORDS = "The third refund in a year goes to my manager."
PLAN = "I take it to my manager before I answer"
SENTENCE = f"When K asks for something extra at least 3 times within 365 days, {PLAN}."


@pytest.mark.slow
def test_a_line_is_written_met_decided_on_reviewed_and_moved(desk: Desk) -> None:
    desk.start()
    desk.make_journal("none")
    desk.answer_questions("shop")
    follow(desk, "K")
    write_the_line(desk)
    for day in range(3):
        note_an_ask(desk)
        if day < 2:
            on_another_day(desk, days=1)
    assert not banner(desk).isVisible()

    on_another_day(desk, days=1)
    assert banner(desk).isVisible()
    said = words_in(banner(desk))
    assert WORDS.rstrip(".") in said
    assert PLAN in said
    decide_with_a_wait(desk)
    add_a_follow_up(desk)

    on_another_day(desk, days=2)
    answer_the_urge(desk)
    answer_the_follow_up(desk)
    on_another_day(desk, days=28)
    look_back_and_move(desk)
    see_how_it_moved(desk)
    assert ask(desk, lambda journal: journal.check()).whole


def follow(desk: Desk, alias: str) -> None:
    desk.do("follow")
    desk.type(alias)
    desk.do("keep")


def write_the_line(desk: Desk) -> None:
    desk.do("write_line")
    builder = seen(desk, QWidget, "line_builder")
    type_into(the(builder, TextBox, "field_words_box"), WORDS)
    type_into(the(builder, TextField, "field_plan_box"), PLAN)
    choose(builder, "metric", "asks")
    choose(builder, "scope", "customer")
    choose(builder, "customer", kept_customer(desk))
    when(desk, lambda: SENTENCE in words_in(builder))
    desk.do("keep")
    both_ways(desk, "Undone: a change to a line.")
    reads(desk, WORDS)


def note_an_ask(desk: Desk) -> None:
    """From their page, so that it is about them."""
    desk.do("people")
    page = desk.workspace.page_named("people")
    page.open_first()  # type: ignore[attr-defined]  # a tap on the first of the list
    desk.settle()
    desk.click("customer_hard")
    sheet = seen(desk, QWidget, "sheet_hard")
    pick(sheet, "asks_money_back")
    desk.do("keep")


def decide_with_a_wait(desk: Desk) -> None:
    desk.click("answer_decided")
    sheet = seen(desk, QWidget, "decision_sheet")
    assert WORDS.rstrip(".") in words_in(sheet)
    type_into(the(sheet, TextBox, "field_situation_box"), "The third refund this year.")
    pick(the(sheet, QWidget, "ways_options"), "formal_report")
    desk.settle()
    pick(the(sheet, QWidget, "ways_chosen"), "formal_report")
    desk.settle()
    assert "You chose something hard to take back." in words_in(sheet)
    pick(the(sheet, QWidget, "decision_urge"), 9)
    type_into(the(sheet, TextBox, "field_reason_box"), "It has to be on paper.")
    desk.do("keep")
    reads(desk, "It waits until")
    both_ways(desk, "Undone: ")
    desk.do("today")
    assert not banner(desk).isVisible()


def add_a_follow_up(desk: Desk) -> None:
    desk.do("lines")
    reads(desk, "Report it formally")
    desk.click("decision_follow_up")
    sheet = seen(desk, QWidget, "follow_up_sheet")
    type_into(the(sheet, TextField, "field_what_box"), "Talk with my manager")
    type_into(the(sheet, TextField, "field_due_box"), "25 Nov 2026")
    desk.do("keep")
    both_ways(desk, "Undone: a follow-up.")


def answer_the_urge(desk: Desk) -> None:
    assert the(desk.window, QWidget, "due_card").isVisible()
    desk.click("due_look")
    reads(desk, "The same urge now")
    pick(the(lines(desk), QWidget, "urge_after"), 4)
    desk.settle()
    reads(desk, "Then 9, now 4.")
    both_ways(desk, "Undone: decision of ")


def answer_the_follow_up(desk: Desk) -> None:
    on_another_day(desk, days=1)
    desk.do("due")
    reads(desk, "Talk with my manager")
    desk.click("follow_up_done")
    desk.type("She said she will back me.")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    when(desk, lambda: "Talk with my manager" not in words_in(lines(desk)))
    both_ways(desk, "Undone: a follow-up.")


def look_back_and_move(desk: Desk) -> None:
    desk.do("due")
    reads(desk, "Decisions to look at")
    desk.click("look_back")
    sheet = seen(desk, QWidget, "review_sheet")
    for path, value in (("outcome", "better"), ("again", "yes"), ("line_action", "move")):
        pick(the(sheet, QWidget, f"field_{path}"), value)
    desk.do("keep")
    builder = seen(desk, QWidget, "line_builder")
    assert "The old line keeps its crossings." in words_in(builder)
    pick(the(builder, QWidget, "field_moved_why"), "learned")
    number = the(builder, TextField, "condition_value_box")
    number.setFocus()
    number.selectAll()
    desk.type("2")
    desk.do("keep")
    both_ways(desk, "Undone: a change to a line.")
    reads(desk, "at least 2 times")


def see_how_it_moved(desk: Desk) -> None:
    reads(desk, SENTENCE.replace("3", "2", 1))
    desk.click("line_history")
    for said in ("Version 2", "I learned something", "a hard one with K"):
        reads(desk, said)


def on_another_day(desk: Desk, days: int) -> None:
    desk.do("lock")
    desk.clock.move(days=days)
    desk.start(desk.replaced.pop())
    desk.unlock()


def both_ways(desk: Desk, undone: str) -> None:
    """Take the last step back, and do it again."""
    before = words_in(lines(desk))
    desk.do("undo")
    assert desk.toast().startswith(undone)
    when(desk, lambda: words_in(lines(desk)) != before)
    desk.do("redo")


def reads(desk: Desk, words: str) -> None:
    """The page says so, as soon as it is laid out."""
    when(desk, lambda: words in words_in(lines(desk)))


def banner(desk: Desk) -> QWidget:
    return the(the(desk.window, TodayPage), QWidget, "crossing_banner")


def lines(desk: Desk) -> LinesPage:
    return the(desk.window, LinesPage)


def seen(desk: Desk, kind: type[W], name: str) -> W:
    found = the(desk.window, kind, name)
    assert found.isVisible(), name
    return found


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def choose(builder: QWidget, part: str, key: str) -> None:
    box = the(builder, SelectBox, f"condition_{part}_box")
    at = box.findData(key)
    assert at >= 0, f"{key} is not offered"
    box.setCurrentIndex(at)


def pick(widget: QWidget, value: object) -> None:
    """Click the chip or the cell that stands for a value."""
    found = [
        button
        for button in widget.findChildren(QAbstractButton)
        if (getattr(button, "value", None) == value or button.text() == value)
        and button.isVisible()
    ]
    assert found, f"nothing to pick for {value}"
    found[0].click()


def kept_customer(desk: Desk) -> str:
    lines = ask(desk, lambda journal: journal.customers())
    return str(lines[0].customer.id)


def ask(desk: Desk, question: Callable[[Journal], Any]) -> Any:
    """Put a question to the open journal."""
    found: list[Any] = []
    desk.workspace.context.runner.run(lambda journal: found.append(question(journal)))
    desk.settle()
    return found[0]


def when(desk: Desk, true: Callable[[], bool]) -> None:
    """Wait for what comes a moment after the hands rest."""
    desk._qtbot.waitUntil(true, timeout=5_000)
    desk.settle()
