"""Open questions: parked, asked again, closed with or without an answer."""

from __future__ import annotations

from journal_app.model.question import STARTERS
from tests.ui.hands import type_into
from tests.ui.lines.conftest import Place, words_in
from ui.lines.page import LinesPage
from ui.navigation import Target


def parked(place: Place, page: LinesPage, asks: str, *, monthly: bool = False) -> None:
    place.settle(lambda: page.activate(Target(action="park")))
    box = page.tabs.questions.box
    type_into(box.box, asks)
    box.monthly.setChecked(monthly)
    place.click(page, "park_keep")


def test_a_question_is_parked_and_stays_open(place: Place, page: LinesPage) -> None:
    parked(place, page, "What may I refuse?")
    assert place.toasts == ["Parked. It may stay open."]
    place.reads(page, "parked on 21 November")
    assert "What may I refuse?" in words_in(page)
    place.undo()
    place.reads(page, "No open question.")


def test_a_starter_goes_into_the_box_and_nothing_is_preset(place: Place, page: LinesPage) -> None:
    place.settle(lambda: page.show_tab("questions"))
    place.click(page, "starters")
    place.click(page, "starter_2")
    assert page.tabs.questions.box.box.text() == STARTERS[2]
    assert place.ask(lambda journal: journal.questions.every()) == ()


def test_a_monthly_one_is_asked_again_after_a_month(place: Place, page: LinesPage) -> None:
    parked(place, page, "What may I refuse?", monthly=True)
    place.clock.move(days=32)
    place.settle(lambda: page.activate(Target(action="due")))
    place.reads(page, "Still open?")
    place.click(page, "question_still_open")
    place.reads(page, "Nothing is due.")


def test_by_the_settings_a_question_is_asked_monthly_unless_it_is_said_otherwise(
    place: Place, page: LinesPage
) -> None:
    box = page.tabs.questions.box
    place.settle(lambda: page.activate(Target(action="park")))
    assert not box.monthly.isChecked()
    box.hide()
    page.context.preferences.change(monthly_questions=True)
    place.settle(lambda: page.activate(Target(action="park")))
    assert box.monthly.isChecked()
    type_into(box.box, "What may I refuse?")
    place.click(page, "park_keep")
    (question,) = place.ask(lambda journal: journal.questions.every())
    assert question.monthly


def test_it_is_closed_with_an_answer_or_without_one(place: Place, page: LinesPage) -> None:
    parked(place, page, "What may I refuse?")
    place.click(page, "question_answered")
    card = page.tabs.questions.findChildren(type(page.tabs.questions.box.box), "because_box")[0]
    type_into(card, "Whatever is not mine.")
    place.click(page, "because_keep")
    question = place.ask(lambda journal: journal.questions.every()[0])
    assert question.state == "answered"
    assert question.conclusion == "Whatever is not mine."
    parked(place, page, "And what not?")
    place.click(page, "question_unanswered")
    states = place.ask(lambda journal: [one.state for one in journal.questions.every()])
    assert sorted(states) == ["answered", "unanswered"]
