"""The list of people: found by typing, walked by keys, shown as written."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.ui.people.conftest import Seat, contact, customer, full_story, hard
from ui.navigation import Target
from ui.people.page import PeoplePage
from ui.people.people_model import Role

ODD_NAMES = ("O'Brien's van", "الأربعاء", "🦊🦊", "<b>Bold</b> & co", "Ünder {braces} %n %1")


def names(seat: Seat) -> list[str]:
    model = seat.page.list.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_a_list_without_anybody_says_why_to_follow_and_how(seat: Seat) -> None:
    empty = seat.page.right.empty
    assert empty.isVisible()
    assert not seat.page.list.isVisible()
    assert empty.sentence.text() == (
        "Give a customer a letter or nickname when you want to follow them. "
        "Real names are not needed."
    )
    button = empty.findChild(QPushButton, "add")
    assert button is not None
    assert seat.page.window().focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert seat.page.right.is_form_shown()
    assert seat.page.right.form.is_new


def test_a_line_tells_kind_last_met_count_and_minutes(seat: Seat) -> None:
    k = customer("K", customer_kind="account")
    seat.keep(k, *full_story(k))
    line = seat.page.list.model.index(0)
    assert line.data() == "K"
    assert line.data(Role.DETAILS) == "Business account · last Tue 17 Nov"
    assert line.data(Role.COUNT).startswith("12 contact")
    assert line.data(Role.MINUTES).endswith("a week")
    spoken = line.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("K, 12 contact")
    assert "last Tue 17 Nov" in spoken


def test_typing_narrows_two_hundred_by_alias_and_kind(seat: Seat) -> None:
    people = [
        customer(f"Regular {n}", customer_kind="guest" if n % 2 else "account")
        for n in range(1, 201)
    ]
    seat.keep(*people)
    assert len(names(seat)) == 200
    QTest.keyClicks(seat.page.list.finder, "REGULAR 20")
    assert sorted(names(seat)) == ["Regular 20", "Regular 200"]
    seat.page.list.finder.setText("guest")
    assert len(names(seat)) == 100
    seat.page.list.finder.setText("nobody")
    assert seat.page.list.none_found.isVisible()
    QTest.keyClick(seat.page.list.finder, Qt.Key.Key_Escape)
    assert len(names(seat)) == 200


def test_keys_alone_find_somebody_and_go_to_their_page(seat: Seat) -> None:
    people = [customer(name) for name in ("Anna", "Ben", "Benno")]
    seat.keep(*people)
    seat.page.focus_first()
    QTest.keyClicks(seat.page.list.finder, "ben")
    seat.settle(lambda: QTest.keyClick(seat.page.list.finder, Qt.Key.Key_Down))
    assert seat.page.right.view.title.text() == "Ben"
    seat.settle(lambda: QTest.keyClick(seat.page.list.view, Qt.Key.Key_Down))
    assert seat.page.right.view.title.text() == "Benno"
    seat.settle(lambda: QTest.keyClick(seat.page.list.view, Qt.Key.Key_Return))
    assert seat.page.right.view.noting.buttons["calm"].hasFocus()


def test_the_search_box_has_the_focus_when_the_page_opens(seat: Seat) -> None:
    seat.keep(customer("K"))
    again = PeoplePage(seat.context)
    seat.qtbot.addWidget(again)
    again.show()
    again.focus_first()
    seat.settle(again.activate)
    assert again.window().focusWidget() is again.list.finder


def test_the_page_opens_on_who_was_met_last(seat: Seat) -> None:
    k, m, gone = customer("K"), customer("M"), customer("G", retired=True)
    seat.keep(k, m, gone, hard(k, 9), hard(m, 2), hard(gone, 1))
    assert not seat.page.right.is_view_shown()
    seat.settle(seat.page.activate)
    assert seat.page.right.view.title.text() == "M"
    assert seat.page.list.isVisible()
    seat.open(k)
    seat.settle(seat.page.activate)
    assert seat.page.right.view.title.text() == "K"


def test_a_tap_opens_somebody_and_leaves_the_focus_in_the_list(seat: Seat) -> None:
    seat.keep(customer("K"), customer("M"))
    view = seat.page.list.view
    middle = view.visualRect(seat.page.list.model.index(1)).center()
    seat.settle(lambda: QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle))
    assert seat.page.right.view.title.text() == "M"
    assert seat.page.window().focusWidget() is view


def test_a_change_elsewhere_moves_no_focus(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, customer("M"))
    seat.page.list.view.setFocus()
    seat.keep(contact(k, "calm", 1))
    assert seat.page.window().focusWidget() is seat.page.list.view


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_is_shown_as_it_was_written(seat: Seat, name: str) -> None:
    who = customer(name)
    seat.keep(who, contact(who, "calm", 1))
    seat.open(who)
    title = seat.page.right.view.title
    assert names(seat) == [name]
    assert title.text() == name
    assert title.textFormat() is Qt.TextFormat.PlainText
    seat.settle(lambda: seat.page.right.view.action_chosen.emit("calm"))
    assert name in seat.toasts[-1]
    assert not seat.page.grab().isNull()


def test_those_i_am_done_with_are_shown_when_asked_for(seat: Seat) -> None:
    seat.keep(customer("K"), customer("Old M", retired=True))
    assert names(seat) == ["K"]
    seat.page.list.retired.click()
    assert sorted(names(seat)) == ["K", "Old M"]


def test_somebody_done_with_is_opened_from_elsewhere_all_the_same(seat: Seat) -> None:
    gone = customer("Old M", retired=True)
    seat.keep(customer("K"), gone)
    seat.settle(lambda: seat.page.activate(Target(entry=gone.id)))
    assert seat.page.right.view.title.text() == "Old M"
    assert "Old M" in names(seat)


def test_the_chosen_one_stays_chosen_while_others_change(seat: Seat) -> None:
    k, m = customer("K"), customer("M")
    seat.keep(k, m)
    seat.open(k)
    seat.keep(contact(m, "calm", 0.01))
    assert names(seat) == ["M", "K"]
    assert seat.page.list.view.currentIndex().data() == "K"
    assert seat.page.right.view.title.text() == "K"


def test_a_narrow_page_shows_one_side_and_a_way_back(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k)
    seat.page.resize(500, 700)
    assert seat.page.list.isVisible()
    assert not seat.page.right.isVisible()
    seat.open(k)
    assert not seat.page.list.isVisible()
    assert seat.page.right.view.back.isVisible()
    QTest.mouseClick(seat.page.right.view.back, Qt.MouseButton.LeftButton)
    assert seat.page.list.isVisible()


def test_every_control_has_a_name_to_be_spoken(seat: Seat) -> None:
    k = customer("K", note="Wants it in writing.")
    seat.keep(k, *full_story(k))
    seat.open(k)
    seat.page.right.view.action_chosen.emit("put_off")
    nameless = [control for control in _controls(seat.page) if not _spoken(control)]
    assert nameless == []


def _controls(page: QWidget) -> list[QWidget]:
    found = page.findChildren(QWidget)
    return [w for w in found if w.isVisible() and w.focusPolicy() != Qt.FocusPolicy.NoFocus]


def _spoken(control: Any) -> str:
    text = getattr(control, "text", None)
    return control.accessibleName() or (text() if callable(text) else "")


def test_gallery_states_can_all_be_shown(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, *full_story(k))
    for state in seat.page.gallery_states():
        seat.page.show_gallery_state(state)
        seat.wait()
        assert not seat.page.grab().isNull()
        assert seat.page.right.is_form_shown() == (state == "follow")


def test_the_noun_of_the_profile_is_used_whole(seat: Seat, ask: Any) -> None:
    profile = ask(lambda journal: journal.profile())
    from dataclasses import replace

    seat.settle(
        lambda: seat.context.runner.change(
            lambda journal: journal.record(replace(profile, noun="patient"))
        )
    )
    assert seat.page.list.finder.placeholderText() == "Find a patient"
    assert seat.page.right.empty.sentence.text().startswith("Give a patient a letter")


def test_labels_of_the_page_never_read_markup(seat: Seat) -> None:
    k = customer("<i>K</i>", note="<b>not bold</b>")
    seat.keep(k)
    seat.open(k)
    rich = [
        label
        for label in seat.page.findChildren(QLabel)
        if "<" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert rich == []
