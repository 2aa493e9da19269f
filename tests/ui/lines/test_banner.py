"""A met line on Today, in the reader and after a note: quiet, answered in place, undone."""

from __future__ import annotations

import pytest

from tests.ui.lines.conftest import Place, words_in
from ui.navigation import Target
from ui.timeline.page import TimelinePage
from ui.today.after_keep import AfterKeep
from ui.today.page import TodayPage
from ui.widgets.boundaries.banner import CrossingBanner
from ui.widgets.boundaries.due_card import DueCard

WORDS = "Nobody swears at me twice."
PLAN = "I give one warning"


@pytest.fixture
def banner(place: Place) -> CrossingBanner:
    place.write(WORDS, plan=PLAN)
    made = CrossingBanner(place.context)
    place.show(made)
    place.settle(made.load)
    made.hide()
    return made


def test_it_never_comes_up_by_itself_but_at_the_next_opening(
    place: Place, banner: CrossingBanner
) -> None:
    place.swear()
    assert banner.isHidden()
    place.settle(banner.load)
    assert banner.isVisible()
    assert "Nobody swears at me twice" in words_in(banner)
    assert PLAN in words_in(banner)


def test_i_do_it_settles_it_and_undo_brings_it_back(place: Place, banner: CrossingBanner) -> None:
    place.swear()
    place.settle(banner.load)
    place.click(banner, "answer_i_do_it")
    assert banner.isHidden()
    assert place.toasts == ["Kept: you do it."]
    place.undo()
    assert banner.isVisible()


@pytest.mark.parametrize("answer", ["not_this_time", "does_not_count"])
def test_why_not_is_asked_in_place_and_not_needed(
    place: Place, banner: CrossingBanner, answer: str
) -> None:
    note = place.swear()
    place.settle(banner.load)
    place.click(banner, f"answer_{answer}")
    assert banner.panel.because.box.hasFocus() or banner.panel.because.isVisible()
    banner.panel.because.box.insertPlainText("The shop was full.")
    place.click(banner, "because_keep")
    moment = place.ask(lambda journal: journal.boundaries.moments_of_entry(note.id)[0])
    assert moment.crossing.answer == answer
    assert moment.crossing.because == "The shop was full."


def test_several_are_looked_at_one_by_one(place: Place, banner: CrossingBanner) -> None:
    place.clock.move(hours=1)
    place.swear()
    place.clock.move(days=1)
    place.swear()
    place.settle(banner.load)
    assert "One of your lines was met" in words_in(banner)
    assert not banner.panel.isVisible()
    place.click(banner, "banner_look")
    assert banner.panel.isVisible()
    place.click(banner, "answer_i_do_it")
    assert banner.isVisible()
    place.click(banner, "answer_later")
    assert banner.isHidden()
    place.clock.move(days=1)
    place.settle(banner.load)
    assert banner.isVisible()


def test_decide_leads_to_the_sheet_about_this_moment(place: Place, banner: CrossingBanner) -> None:
    note = place.swear()
    place.settle(banner.load)
    place.click(banner, "answer_decided")
    went = place.went[-1]
    assert went.page == "lines"
    assert (went.target.action, went.target.entry) == ("decide", note.id)


def test_today_shows_the_banner_above_the_shift(place: Place) -> None:
    place.write(WORDS)
    place.swear()
    page = TodayPage(place.context)
    place.show(page)
    place.settle(page.activate)
    assert page.banner.isVisible()
    assert (
        page.banner.mapTo(page, page.banner.rect().topLeft()).y()
        < page.shift.mapTo(page, page.shift.rect().topLeft()).y()
    )


def test_the_banner_stays_in_sight_where_the_shift_is_gone_to(place: Place) -> None:
    place.write(WORDS)
    place.swear()
    page = TodayPage(place.context)
    place.show(page)
    page.resize(900, 420)
    place.settle(page.activate)
    place.qtbot.waitUntil(lambda: page.frame.verticalScrollBar().maximum() > 0)
    bar = page.frame.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.focus_first()
    top = page.banner.mapTo(page, page.banner.rect().topLeft()).y()
    assert 0 <= top < page.height()


def test_the_reader_shows_the_line_a_note_met(place: Place) -> None:
    place.write(WORDS, plan=PLAN)
    note = place.swear()
    page = TimelinePage(place.context)
    place.show(page)
    place.settle(lambda: page.activate(Target(entry=note.id)))
    place.reads(page, PLAN)
    place.click(page, "answer_i_do_it")
    place.reads(page, "You said: I'll do it.")
    assert "decide" in page.verbs()
    page.perform("decide")
    assert place.went[-1].target == Target(action="decide", entry=note.id)


def test_the_reader_asks_which_line_was_crossed(place: Place) -> None:
    note = place.swear()
    place.clock.move(minutes=1)
    place.write("I don't pass it on.")
    page = TimelinePage(place.context)
    place.show(page)
    place.settle(lambda: page.activate(Target(entry=note.id)))
    place.click(page, "reader_crossed")
    which = page.reader.which
    assert which.isVisible()
    which.note.insertPlainText("I snapped at the next one.")
    place.click(page, "which_line_keep")
    place.reads(page, "I snapped at the next one.")


def test_where_there_is_no_line_it_leads_to_writing_one(place: Place) -> None:
    note = place.swear()
    page = TimelinePage(place.context)
    place.show(page)
    place.settle(lambda: page.activate(Target(entry=note.id)))
    place.click(page, "reader_crossed")
    place.click(page, "which_line_write")
    assert place.went[-1].target == Target(action="write")


def test_after_a_note_it_is_offered_only_if_lines_exist(place: Place) -> None:
    after = AfterKeep(place.context)
    place.show(after)
    note = place.swear()
    place.settle(lambda: after.show_kept(note))
    assert not after.crossed.isVisible()
    place.write(WORDS)
    place.settle(lambda: after.show_kept(note))
    assert after.crossed.isVisible()
    place.settle(after.crossed.click)
    assert after.which.isVisible()


def test_what_is_due_stands_on_today_without_a_number(place: Place) -> None:
    card = DueCard(place.context)
    place.show(card)
    place.settle(card.load)
    assert card.isHidden()
    place.write(WORDS, review_on=place.clock.now().date())
    place.reads(card, f"Look at your line again: {WORDS}")
    place.click(card, "due_look")
    assert place.went[-1].target == Target(action="due")


def test_what_is_due_stays_off_today_where_the_worker_wants_it_so(place: Place) -> None:
    card = DueCard(place.context)
    place.qtbot.addWidget(card)
    place.ask(lambda journal: journal.questions.park("What may I refuse?", monthly=True))
    place.clock.move(days=32)
    place.settle(card.load)
    assert not card.isHidden()
    place.context.preferences.change(due_on_today=False)
    assert card.isHidden()
    place.settle(lambda: place.context.preferences.change(due_on_today=True))
    assert not card.isHidden()
