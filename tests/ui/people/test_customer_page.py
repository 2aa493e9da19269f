"""One customer's page: what it says, what it leaves out, and what can be done from it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.people.conftest import Seat, contact, customer, full_story, hard
from ui.people.course_strip import CourseStrip
from ui.widgets.card import Card


def sections(seat: Seat) -> list[str]:
    seat.qtbot.waitUntil(seat.page.right.view.isVisible)
    QApplication.processEvents()  # what a layout takes in is shown with the next event
    cards = seat.page.right.view.findChildren(Card)
    return [card.title.text() for card in cards if card.isVisible() and card.title.text()]


def walked(seat: Seat) -> CourseStrip:
    course = seat.page.right.view.course
    course.setFocus()
    return course


def test_a_full_story_fills_every_section(seat: Seat) -> None:
    k = customer("K", note="Wants it in writing.")
    seat.keep(k, *full_story(k))
    seat.open(k)
    head = seat.page.right.view.head.text()
    assert head.startswith("12 contact")
    assert head.endswith(": 5 hard, 5 calm, 2 good; last Tue 17 Nov.")
    assert set(sections(seat)) == {
        "Course",
        "Dread, and how it then was",
        "Asks in 365 days",
        "Minutes of my week",
        "What settled it",
        "What I first thought, and now",
        "Good to know",
    }


def test_a_page_without_contacts_draws_no_empty_section(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k)
    seat.open(k)
    assert sections(seat) == []
    assert seat.page.right.view.head.text() == "Nothing noted with them yet."


def test_those_without_hard_ones_are_told_in_words(seat: Seat) -> None:
    k, m, n = customer("K"), customer("M"), customer("N")
    seat.keep(
        k,
        m,
        n,
        *(contact(k, tone, 3 + at) for at, tone in enumerate(("calm", "calm", "good"))),
        contact(m, "calm", 1),
        *(contact(n, "good", at + 1) for at in range(13)),
    )
    seat.open(k)
    assert seat.page.right.view.head.text() == "Two calm, one good, none hard."
    assert seat.page.right.view.last.text() == "Last on Wed 18 Nov."
    seat.open(m)
    assert seat.page.right.view.head.text() == "One calm, none hard."
    seat.open(n)
    assert seat.page.right.view.head.text() == "13 good, none hard."


def test_the_course_is_walked_by_keys_and_said(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, hard(k, 30, strain=9, tier=3), contact(k, "calm", 20), hard(k, 4))
    seat.open(k)
    course = walked(seat)
    words = seat.page.right.view.pointed
    assert course.accessibleDescription().startswith("Tue 17 Nov")
    QTest.keyClick(course, Qt.Key.Key_Left)
    assert "calm" in words.text()
    QTest.keyClick(course, Qt.Key.Key_Home)
    assert words.text().endswith("hard, tier 3, it took 9")
    QTest.keyClick(course, Qt.Key.Key_Left)
    assert words.text().endswith("hard, tier 3, it took 9")


def test_a_visit_opens_in_the_timeline_by_enter_and_by_click(seat: Seat) -> None:
    k = customer("K")
    first, last = hard(k, 30), hard(k, 4)
    seat.keep(k, first, last)
    seat.open(k)
    course = walked(seat)
    QTest.keyClick(course, Qt.Key.Key_Return)
    QTest.mouseClick(course, Qt.MouseButton.LeftButton, pos=course.centre_of(0).toPoint())
    assert [(place.page, place.target.entry) for place in seat.went] == [
        ("timeline", last.id),
        ("timeline", first.id),
    ]


def test_a_long_course_shows_the_newest_and_is_walked_to_the_oldest(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, *(hard(k, 0.5 * n + 1, strain=n % 11) for n in range(300)))
    seat.open(k)
    course = walked(seat)
    newest = course.current_visit()
    assert course.rect().contains(course.centre_of(299).toPoint())
    assert not course.rect().contains(course.centre_of(0).toPoint())
    QTest.keyClick(course, Qt.Key.Key_Home)
    assert course.rect().contains(course.centre_of(0).toPoint())
    assert course.index_at(course.centre_of(0).toPoint()) == 0
    assert course.current_visit() != newest
    assert not course.grab().isNull()


def test_pointing_with_the_mouse_says_the_visit_and_leaves_again(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, hard(k, 4))
    seat.open(k)
    course, words = seat.page.right.view.course, seat.page.right.view.pointed
    legend = words.text()
    QTest.mouseMove(course, course.centre_of(0).toPoint())
    course._hover(0)
    assert words.text().startswith("Tue 17 Nov")
    course._hover(-1)
    assert words.text() == legend


def test_higher_strain_stands_higher_and_good_ones_below(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, hard(k, 9, strain=2), hard(k, 8, strain=8), contact(k, "good", 7, lift=9))
    seat.open(k)
    low, high, good = (seat.page.right.view.course.centre_of(n).y() for n in range(3))
    assert high < low < good


def test_calm_plus_one_is_counted_told_and_taken_back(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, hard(k, 3))
    seat.open(k)
    button = seat.page.right.view.noting.buttons["calm"]
    button.setFocus()
    seat.settle(lambda: QTest.keyClick(button, Qt.Key.Key_Space))
    assert seat.toasts == ["Calm contact with K, 18:30."]
    assert "1 hard, 1 calm" in seat.page.right.view.head.text()
    seat.settle(lambda: seat.context.runner.change(lambda journal: journal.undo()))
    assert "1 hard, 0 calm" in seat.page.right.view.head.text()


def test_put_off_is_counted_with_what_was_done(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k)
    seat.open(k)
    view = seat.page.right.view
    view.noting.buttons["put_off"].click()
    seat.page.perform("keep")
    assert view.mark.isVisible()
    view.mark._panels["avoidance"].editors["avoidance"].set_value(("let_it_ring",))
    seat.settle(view.mark.keep.click)
    assert not view.mark.isVisible()
    assert seat.toasts == ["Kept."]
    assert "Put off" in sections(seat)


def test_dread_before_a_meeting_goes_into_the_next_contact(seat: Seat, ask: Any) -> None:
    k = customer("K")
    seat.keep(k)
    seat.open(k)
    view = seat.page.right.view
    view.noting.buttons["before"].click()
    focused = seat.page.focusWidget()
    QTest.keyClick(focused, Qt.Key.Key_7)
    seat.settle(lambda: seat.page.perform("keep"))
    assert view.pending.text() == "Dread noted for the next meeting: 7, on Sat 21 Nov."
    calm = contact(k, "calm", -0.01)
    seat.settle(lambda: seat.context.runner.change(lambda journal: journal.record(calm)))
    assert not view.pending.isVisible()
    assert "Dread, and how it then was" in sections(seat)


def test_escape_leaves_a_question_about_them(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k)
    seat.open(k)
    seat.page.right.view.noting.buttons["put_off"].click()
    QTest.keyClick(seat.page.right.view.mark, Qt.Key.Key_Escape)
    assert not seat.page.right.view.mark.isVisible()
    assert "keep" not in seat.page.verbs()


def test_a_hard_or_good_one_is_noted_on_today_with_them(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k)
    seat.open(k)
    for key in ("hard", "good"):
        seat.page.right.view.noting.buttons[key].click()
    places = [(place.page, place.target.action, place.target.entry) for place in seat.went]
    assert places == [("today", "hard", k.id), ("today", "good", k.id)]


def test_done_with_somebody_and_back_again(seat: Seat, ask: Any) -> None:
    k = customer("K")
    seat.keep(k, customer("M"))
    seat.open(k)
    retire = seat.page.right.view.keeping.buttons["retire"]
    seat.settle(retire.click)
    assert seat.toasts[-1] == "You are done with K. What you noted stays."
    assert ask(lambda journal: journal.get(k.id)).retired is True
    assert seat.page.right.view.title.text() == "K"
    assert not seat.page.right.view.noting.isVisible()
    seat.settle(retire.click)
    assert seat.toasts[-1] == "You follow K again."
    assert ask(lambda journal: journal.get(k.id)).retired is None


def test_the_bin_takes_somebody_and_undo_brings_them_back(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, customer("M"), hard(k, 3))
    seat.open(k)
    seat.settle(lambda: seat.page.perform("bin"))
    assert seat.toasts == ["Moved to the bin."]
    assert seat.page.list.model.rowCount() == 1
    assert not seat.page.right.is_view_shown()
    seat.settle(lambda: seat.context.runner.change(lambda journal: journal.undo()))
    assert seat.page.list.model.rowCount() == 2


def test_verbs_follow_what_is_shown(seat: Seat) -> None:
    assert seat.page.verbs() == frozenset()
    k = customer("K")
    seat.keep(k)
    assert seat.page.verbs() == {"find"}
    seat.open(k)
    assert seat.page.verbs() == {"find", "edit", "bin", "print"}
    seat.page.perform("edit")
    assert seat.page.verbs() == {"find", "keep"}
    assert len(seat.page.panes()) == 3
