"""Following somebody: what an alias may be, renaming, drafts, and taking it back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journal_app.model.customer import Customer
from tests.ui.people.conftest import Seat, contact, customer
from ui.navigation import Target
from ui.people.alias_editor import AliasEditor, numbered
from ui.people.page import PeoplePage


def follow(seat: Seat, alias: str = "") -> AliasEditor:
    """Open the form and type an alias."""
    seat.settle(lambda: seat.page.activate(Target(action="follow")))
    editor = seat.page.right.form.alias
    QTest.keyClicks(editor.box, alias)
    return editor


def keep(seat: Seat) -> None:
    """Press Keep where something will be kept."""
    seat.settle(lambda: seat.page.perform("keep"))


def followed(ask: Any) -> list[str]:
    lines = ask(lambda journal: journal.customers(include_retired=True))
    return sorted(line.customer.alias for line in lines)


def undo(seat: Seat) -> None:
    seat.settle(lambda: seat.context.runner.change(lambda journal: journal.undo()))


def test_a_letter_is_followed_with_keys_alone(seat: Seat, ask: Any) -> None:
    editor = follow(seat, "K")
    assert editor.box.hasFocus()
    keep(seat)
    assert followed(ask) == ["K"]
    assert seat.toasts == ["You follow K now."]
    assert seat.page.right.view.title.text() == "K"
    assert seat.page.right.is_view_shown()


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("anna@example.org", "an e-mail address"),
        ("020 7946 0018", "a phone number"),
        ("4111 1111 1111 1111", "a card number"),
        ("AB-123456", "a record number"),
    ],
)
def test_what_identifies_somebody_is_refused_and_stays_in_the_box(
    seat: Seat, ask: Any, typed: str, what: str
) -> None:
    editor = follow(seat, typed)
    complaint = f"That looks like {what}. Take a nickname; the text stays in the box."
    assert editor._problem.text() == complaint
    seat.page.perform("keep")
    assert editor.box.text() == typed
    assert editor.box.hasFocus()
    assert not editor.letter.isVisible()
    assert followed(ask) == []


def test_a_real_name_can_be_turned_into_a_letter(seat: Seat, ask: Any) -> None:
    editor = follow(seat, "Karla Brand")
    said = "That looks like a real name. A nickname protects both of you."
    assert editor._problem.text() == said
    assert editor.letter.text() == "Use a letter: K"
    editor.letter.click()
    assert editor.box.text() == "K"
    keep(seat)
    assert followed(ask) == ["K"]


def test_a_real_name_is_kept_only_when_the_worker_says_so(seat: Seat, ask: Any) -> None:
    editor = follow(seat, "Karla Brand")
    seat.page.perform("keep")
    assert followed(ask) == []
    editor.keep_name.click()
    keep(seat)
    assert followed(ask) == ["Karla Brand"]


def test_the_same_alias_twice_offers_that_one(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, customer("M"))
    editor = follow(seat, " k")
    assert editor._problem.text() == "You follow a K already."
    seat.settle(editor.that_one.click)
    assert seat.page.right.view.title.text() == "K"
    assert seat.page.right.is_view_shown()


def test_the_same_alias_twice_offers_another_one(seat: Seat, ask: Any) -> None:
    seat.keep(customer("K"))
    editor = follow(seat, "k")
    assert editor.another.text() == "Another one: K2"
    editor.another.click()
    keep(seat)
    assert followed(ask) == ["K", "K2"]


def test_another_one_is_numbered_past_those_that_are_taken() -> None:
    assert numbered("K", ["K", "k2"]) == "K3"
    assert numbered("Till regular", ["Till regular"]) == "Till regular 2"
    assert len(numbered("x" * 60, ["x" * 60])) == 60


def test_an_alias_is_needed(seat: Seat, ask: Any) -> None:
    editor = follow(seat)
    seat.page.perform("keep")
    assert editor._problem.text() == "Give them a letter or a nickname."
    assert followed(ask) == []


def test_renaming_shows_everywhere_and_can_be_taken_back(seat: Seat, ask: Any) -> None:
    k = customer("K")
    note = contact(k, "hard", 2, tier=1)
    seat.keep(k, note)
    seat.open(k)
    seat.page.perform("edit")
    seat.page.right.form.alias.box.selectAll()
    QTest.keyClicks(seat.page.right.form.alias.box, "Till regular")
    keep(seat)
    assert seat.toasts[-1] == "K is now 'Till regular' everywhere."
    assert seat.page.right.view.title.text() == "Till regular"
    found = ask(lambda journal: journal.search("till")).hits
    assert {hit.row.customer_alias for hit in found if hit.row.kind == "contact"} == {
        "Till regular"
    }
    undo(seat)
    assert seat.page.right.view.title.text() == "K"
    assert seat.page.list.view.currentIndex().data() == "K"


def test_answers_of_the_form_are_kept_and_shown(seat: Seat, ask: Any) -> None:
    follow(seat, "K")
    form = seat.page.right.form
    form.give("customer_kind", "account")
    form.give("team_avoids", "yes")
    form.give("note", "Wants it in writing.")
    keep(seat)
    (line,) = ask(lambda journal: journal.customers())
    assert line.customer.customer_kind == "account"
    assert line.customer.note == "Wants it in writing."
    assert seat.page.right.view.lead.text() == "Business account · the team avoids them"


def test_money_is_asked_for_only_where_it_is_switched_on(seat: Seat) -> None:
    follow(seat)
    editors = seat.page.right.form.panel.editors
    assert not editors["value_company"].isVisible()


def test_an_unfinished_form_is_there_again_after_a_restart(seat: Seat) -> None:
    follow(seat, "Kar")
    seat.settle(seat.page.keep_draft_now)
    again = PeoplePage(seat.context)
    seat.qtbot.addWidget(again)
    seat.settle(again.activate)
    assert again.right.is_form_shown()
    assert again.right.form.is_new
    assert again.right.form.alias.box.text() == "Kar"
    seat.settle(again.right.form.foot.cancel.click)
    third = PeoplePage(seat.context)
    seat.qtbot.addWidget(third)
    seat.settle(third.activate)
    assert not third.right.is_form_shown()


def test_an_unfinished_edit_is_still_an_edit_after_a_restart(seat: Seat, ask: Any) -> None:
    k = customer("K")
    seat.keep(k)
    seat.open(k)
    seat.page.perform("edit")
    QTest.keyClicks(seat.page.right.form.alias.box, "ay")
    seat.settle(seat.page.keep_draft_now)
    again = PeoplePage(seat.context)
    seat.qtbot.addWidget(again)
    seat.settle(again.activate)
    assert not again.right.form.is_new
    seat.settle(lambda: again.perform("keep"))
    assert followed(ask) == ["Kay"]


def test_leaving_an_edit_changes_nothing(seat: Seat, ask: Any) -> None:
    k = customer("K")
    seat.keep(k)
    seat.open(k)
    seat.page.perform("edit")
    QTest.keyClicks(seat.page.right.form.alias.box, "zzz")
    seat.settle(seat.page.right.form.foot.cancel.click)
    assert followed(ask) == ["K"]
    assert seat.page.right.is_view_shown()


def test_following_is_taken_back_by_undo(seat: Seat, ask: Any) -> None:
    follow(seat, "K")
    keep(seat)
    undo(seat)
    assert followed(ask) == []
    assert seat.page.right.empty.isVisible()


def test_an_edit_of_somebody_changed_meanwhile_says_so_and_keeps_the_text(
    seat: Seat, ask: Any
) -> None:
    k = customer("K")
    seat.keep(k)
    seat.open(k)
    kept = ask(lambda journal: journal.get(k.id))
    seat.page.perform("edit")
    other = replace(kept, note="Changed in another place.")
    seat.settle(lambda: seat.context.runner.change(lambda journal: journal.revise(other)))
    shown: list[str] = []
    seat.context.messages.wanted.connect(lambda message: shown.append(message.text))
    QTest.keyClicks(seat.page.right.form.alias.box, "2")
    keep(seat)
    assert len(shown) == 1
    assert seat.page.right.form.alias.box.text() == "K2"
    assert followed(ask) == ["K"]


def test_looking_at_somebody_else_loses_nothing_typed(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k)
    editor = follow(seat, "Till reg")
    seat.open(k)
    assert seat.page.right.is_view_shown()
    seat.page.list.add.click()
    assert seat.page.right.is_form_shown()
    assert editor.box.text() == "Till reg"
    QTest.keyClick(editor.box, Qt.Key.Key_Escape)
    assert seat.page.right.is_view_shown()
    assert editor.box.text() == "Till reg"


def test_a_second_form_asks_what_becomes_of_the_first(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k)
    editor = follow(seat, "Till reg")
    seat.open(k)
    asked: list[Any] = []
    seat.context.messages.wanted.connect(asked.append)
    seat.page.perform("edit")
    (message,) = asked
    assert message.text == "Another form is not finished yet."
    assert not seat.page.right.is_form_shown()
    go_on, leave = message.answers
    go_on.chosen()
    assert editor.box.text() == "Till reg"
    seat.settle(leave.chosen)
    assert editor.box.text() == "K"


def test_a_name_kept_before_is_not_questioned_again(seat: Seat, ask: Any) -> None:
    named = customer("Karla Brand")
    seat.keep(named)
    seat.open(named)
    seat.page.perform("edit")
    seat.page.right.form.give("team_avoids", "no")
    keep(seat)
    kept: Customer = ask(lambda journal: journal.get(named.id))
    assert kept.team_avoids == "no"


def test_a_shortcut_key_in_an_alias_is_no_mnemonic(seat: Seat) -> None:
    seat.keep(customer("P&O"))
    editor = follow(seat, "P&O")
    assert editor.another.text() == "Another one: P&&O 2"
