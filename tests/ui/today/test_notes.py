"""Noting on Today: forms in place, drafts, and what follows Keep."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.views import Filter
from tests.ui.fakes import SetClock
from tests.ui.widgets.forms.looking import focused
from ui.context import Context
from ui.navigation import Target
from ui.today.note_sheet import NoteSheet
from ui.today.page import TodayPage
from ui.widgets.forms.fresh import fresh_header


def settled(qtbot: QtBot, page: TodayPage) -> Any:
    return qtbot.waitSignal(page.context.runner.settled, timeout=5000)


def open_sheet(qtbot: QtBot, page: TodayPage, key: str) -> NoteSheet:
    with settled(qtbot, page):
        sheet = page.notes.open(key)
        page.calm.load()
    return sheet


def answer(sheet: NoteSheet, path: str, value: object) -> None:
    sheet.form.give(path, value)
    editor = dict(sheet.form._editors()).get(path)
    if editor is None:
        sheet.form._on_field_edited(path)
    else:
        editor.edited.emit()


def keep(qtbot: QtBot, page: TodayPage) -> None:
    with settled(qtbot, page):
        page.perform("keep")


def contacts(ask: Any) -> list[Contact]:
    def read(journal: Any) -> list[Any]:
        rows = journal.timeline_page(Filter(kinds_of_record=frozenset({"contact"})), 0, 50)
        return [journal.get(row.id) for row in rows]

    found: list[Contact] = ask(read)
    return found


def test_a_hard_one_is_kept_and_the_focus_goes_back_to_the_top(
    qtbot: QtBot, page: TodayPage, ask: Any
) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "kinds", ("shouted",))
    answer(sheet, "statement", "He shouted twice.")
    assert page.verbs() == {"keep"}
    said: list[str] = []
    page.busy_status.connect(said.append)
    keep(qtbot, page)
    assert said[-1] == ""  # no draft is left to speak of
    (kept,) = contacts(ask)
    assert (kept.kinds, kept.tier, kept.statement) == (("shouted",), 3, "He shouted twice.")
    assert page.notes.after.line.text() == "Kept."
    assert sheet.isHidden()
    assert page.verbs() == frozenset()
    assert page.shift.form.state.isAncestorOf(focused())


def test_a_good_one_is_kept_for_a_day_that_needs_it(
    qtbot: QtBot, page: TodayPage, ask: Any
) -> None:
    sheet = open_sheet(qtbot, page, "good")
    answer(sheet, "good_kind", ("gift",))
    keep(qtbot, page)
    assert contacts(ask)[0].tone == "good"
    assert page.notes.after.line.text() == "Kept, for a day that needs it."
    assert not page.notes.after.gift.isHidden()
    sheet = open_sheet(qtbot, page, "good")
    answer(sheet, "good_kind", ("tip",))
    keep(qtbot, page)
    assert page.notes.after.gift.isHidden()


def test_a_check_in_takes_one_tap(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    sheet = open_sheet(qtbot, page, "check_in")
    answer(sheet, "mood", 2)
    keep(qtbot, page)
    rows = ask(lambda j: j.timeline_page(Filter(kinds_of_record=frozenset({"check_in"})), 0, 5))
    assert rows[0].mood == 2
    assert page.notes.after.closing.isHidden()


def test_one_form_is_open_at_a_time_and_closing_keeps_the_draft(
    qtbot: QtBot, page: TodayPage, ask: Any
) -> None:
    hard = open_sheet(qtbot, page, "hard")
    answer(hard, "statement", "Half a sent")
    good = open_sheet(qtbot, page, "good")
    assert page.notes.open_sheet() is good
    assert ask(lambda journal: journal.draft("hard")) is not None
    QTest.keyClick(good, Qt.Key.Key_Escape)
    assert page.notes.open_sheet() is None
    assert open_sheet(qtbot, page, "hard").form.answer("statement") == "Half a sent"


def test_a_draft_is_kept_a_second_after_the_last_key(
    qtbot: QtBot, page: TodayPage, ask: Any
) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "statement", "Half a sent")
    assert sheet.drafts._quiet.interval() == 1000
    assert sheet.drafts._latest.interval() == 2000
    with qtbot.waitSignal(page.busy_status, timeout=5000) as said:
        sheet.drafts._quiet.timeout.emit()
    assert said.args == ["Draft kept 18:30"]
    assert sheet.form.foot.status.text() == "Draft kept 18:30"


def test_a_draft_is_kept_when_the_box_is_left(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    box = sheet.form.panel.editors["statement"]
    box.setFocus()
    QTest.keyClicks(focused(), "Half")
    with qtbot.waitSignal(page.busy_status, timeout=5000):
        page.shift.form.state.setFocus()
    assert ask(lambda journal: journal.draft("hard")).document["answers"]["statement"] == "Half"


def test_drafts_are_offered_again_after_a_restart(
    qtbot: QtBot, page: TodayPage, context: Context
) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "statement", "Half a sent")
    with settled(qtbot, page):
        page.keep_draft_now()
    with settled(qtbot, page):
        tomorrow = TodayPage(context)
        qtbot.addWidget(tomorrow)
        tomorrow.show()
        tomorrow.activate()
    assert not tomorrow.notes.offer.isHidden()
    (button,) = tomorrow.notes.offer._slots
    with settled(qtbot, page):
        button.click()
        tomorrow.calm.load()
    again = tomorrow.notes.open_sheet()
    assert again is not None
    assert again.form.answer("statement") == "Half a sent"
    assert tomorrow.notes.offer.isHidden()


def test_a_note_that_is_opened_is_brought_into_view(qtbot: QtBot, page: TodayPage) -> None:
    page.resize(900, 500)
    sheet = open_sheet(qtbot, page, "hard")

    def is_in_view() -> bool:
        top = sheet.mapTo(page.frame.viewport(), QPoint()).y()
        return 0 <= top <= 60

    qtbot.waitUntil(is_in_view)


def test_a_draft_read_late_goes_into_the_form_that_is_open_already(
    qtbot: QtBot, page: TodayPage, context: Context
) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "statement", "Half a sent")
    with settled(qtbot, page):
        page.keep_draft_now()
    with settled(qtbot, page):
        tomorrow = TodayPage(context)
        qtbot.addWidget(tomorrow)
        tomorrow.show()
        tomorrow.activate()
        opened = tomorrow.notes.open("hard")  # before the journal has answered
    assert opened.form.answer("statement") == "Half a sent"
    assert tomorrow.notes.offer.isHidden()


def test_keeping_forgets_the_draft(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "statement", "A sentence.")
    with settled(qtbot, page):
        page.keep_draft_now()
    keep(qtbot, page)
    assert ask(lambda journal: journal.drafts()) == ()


def test_a_note_that_cannot_be_kept_stays_in_the_form(qtbot: QtBot, page: TodayPage) -> None:
    from journal_app.errors import DiskFull

    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "statement", "A sentence.")

    def refuse(journal: Any, record: Any) -> Any:
        raise DiskFull

    sheet.keep_with(refuse)
    with qtbot.waitSignal(page.context.messages.wanted, timeout=5000) as said:
        page.perform("keep")
    assert said.args[0].text.startswith("Not kept yet: the disk is full.")
    assert said.args[0].answers[0].text == "Try again"
    assert sheet.form.answer("statement") == "A sentence."
    assert not sheet.isHidden()


def test_it_can_end_on_one_thing(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "kinds", ("curt",))
    keep(qtbot, page)
    closing = page.notes.after.closing
    next(cell for cell in closing.way.cells() if cell.value == "park").click()
    QTest.keyClicks(closing.words, "The refund rule")
    with settled(qtbot, page):
        closing.keep.click()
    kept = contacts(ask)[0].closing
    assert (kept.way, kept.words, str(kept.until)) == ("park", "The refund rule", "2026-11-28")


def test_another_like_it_has_a_new_time(
    qtbot: QtBot, page: TodayPage, ask: Any, clock: SetClock
) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "kinds", ("curt", "argued"))
    answer(sheet, "statement", "First.")
    keep(qtbot, page)
    clock.move(minutes=20)
    with settled(qtbot, page):
        page.notes.after.like.click()
        page.calm.load()
    keep(qtbot, page)
    second, first = contacts(ask)
    assert second.kinds == first.kinds
    assert second.statement == ""
    assert second.id != first.id


def test_one_that_turned_round_offers_its_good_side_and_links_both(
    qtbot: QtBot, page: TodayPage, ask: Any
) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "kinds", ("curt",))
    answer(sheet, "course.ended", "turned_round")
    keep(qtbot, page)
    assert not page.notes.after.good_side.isHidden()
    with settled(qtbot, page):
        page.notes.after.good_side.click()
        page.calm.load()
    good = page.notes.open_sheet()
    assert good is not None
    answer(good, "good_kind", ("thanks",))
    keep(qtbot, page)
    by_tone = {contact.tone: contact for contact in contacts(ask)}
    assert by_tone["good"].other_side == by_tone["hard"].id
    assert by_tone["hard"].other_side == by_tone["good"].id


def test_the_good_side_is_never_offered_at_tier_three(qtbot: QtBot, page: TodayPage) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "kinds", ("shouted",))
    answer(sheet, "course.ended", "turned_round")
    keep(qtbot, page)
    assert page.notes.after.good_side.isHidden()


def test_calm_plus_one_counts_at_once(
    qtbot: QtBot, page: TodayPage, ask: Any, context: Context
) -> None:
    assert page.calm.isHidden()
    customer = Customer(**fresh_header(context), alias="K")
    met = Contact(**fresh_header(context), tone="hard", kinds=("curt",), customer=customer.id)
    with settled(qtbot, page):
        context.runner.change(lambda journal: journal.record_many([customer, met]))
    (chip,) = page.calm.buttons()
    assert chip.text() == "K +1"
    with qtbot.waitSignal(context.toasts.wanted, timeout=5000) as said, settled(qtbot, page):
        chip.click()
    assert said.args[0].text == "Calm contact with K, 18:30."
    assert [contact.tone for contact in contacts(ask)].count("calm") == 1


@pytest.mark.parametrize("action", ["hard", "good", "check_in"])
def test_the_menu_opens_a_form_and_puts_the_focus_in_it(
    qtbot: QtBot, page: TodayPage, action: str
) -> None:
    with settled(qtbot, page):
        page.activate(Target(action=action))
    sheet = page.notes.open_sheet()
    assert sheet is not None
    assert sheet.isAncestorOf(focused())


def test_what_was_thrown_away_can_be_brought_back(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    sheet = open_sheet(qtbot, page, "hard")
    answer(sheet, "statement", "Half a sent")
    with qtbot.waitSignal(page.context.messages.wanted, timeout=5000) as said:
        sheet.form.foot.cancel.click()
    assert said.args[0].text == "Thrown away."
    assert page.notes.open_sheet() is None
    assert ask(lambda journal: journal.drafts()) == ()
    said.args[0].answers[0].chosen()
    assert page.notes.open_sheet() is sheet
    assert sheet.form.answer("statement") == "Half a sent"
