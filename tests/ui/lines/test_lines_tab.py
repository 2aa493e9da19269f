"""The cards of lines, and what can be done with one; every act can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from journal_app.model.condition import Condition
from tests.ui.hands import press
from tests.ui.lines.conftest import SWORE, Place, words_in
from ui.lines.page import LinesPage
from ui.navigation import Target

WORDS = "Nobody swears at me twice."


def test_without_lines_the_page_says_what_one_is_and_leads_to_writing(
    place: Place, page: LinesPage
) -> None:
    place.reads(page, "A line is one sentence: when X happens, I do Y.")
    place.click(page, "write")
    assert page.sheets.builder.isVisible()


@pytest.mark.parametrize(
    ("tab", "sentence"),
    [
        ("due", "Nothing is due."),
        ("decisions", "No decision yet. One starts from a line, or from here."),
        ("questions", "No open question."),
        ("moves", "No line has moved yet."),
    ],
)
def test_every_list_says_that_it_is_empty(
    place: Place, page: LinesPage, tab: str, sentence: str
) -> None:
    place.settle(lambda: page.show_tab(tab))
    place.reads(page, sentence)


def test_arrows_choose_a_tab_and_one_is_always_chosen(place: Place, page: LinesPage) -> None:
    page.tabs.row.setFocus()
    first = page.tabs.row.cells()[0]
    place.settle(lambda: press(first, Qt.Key.Key_Right))
    assert page.tabs.row.value() == "due"
    place.settle(lambda: press(page.tabs.row.cells()[1], Qt.Key.Key_Backspace))
    assert page.tabs.row.value() == "due"


def test_a_card_says_my_words_the_sentence_and_how_firm(place: Place, page: LinesPage) -> None:
    place.write(WORDS, plan="I give one warning", firm="firm")
    place.reads(page, WORDS)
    said = words_in(page)
    assert "When I note 'Swore at me' once in one shift, I give one warning." in said
    assert "firm, version 1 since November" in said
    assert "Not crossed so far." in said


def test_the_strip_is_walked_by_keys_and_says_each_month(place: Place, page: LinesPage) -> None:
    place.write(WORDS)
    place.swear()
    place.reads(page, WORDS)
    strip = page.tabs.lines.cards[0].strip
    strip.setFocus()
    press(strip, Qt.Key.Key_End)
    month = strip.current_month()
    assert month is not None
    assert month.state == "crossed"
    assert strip.accessibleDescription().startswith("November 2026: crossed")
    place.settle(lambda: press(strip, Qt.Key.Key_Return))
    assert page.sheets.history.isVisible()


@pytest.mark.parametrize(
    ("button", "toast", "gone"),
    [
        ("line_rest", "The line rests.", False),
        ("line_retire", "The line is retired.", True),
        ("line_bin", "Moved to the bin.", True),
    ],
)
def test_a_line_is_put_away_and_brought_back_by_undo(
    place: Place, page: LinesPage, button: str, toast: str, gone: bool
) -> None:
    place.write(WORDS)
    place.click(page, button)
    assert place.toasts[-1] == toast
    assert bool(page.tabs.lines.cards) is not gone
    place.undo()
    assert page.tabs.lines.cards[0].buttons["rest"].isEnabled()
    assert page.tabs.lines.cards[0].title.text() == WORDS


def test_a_resting_line_is_watched_again_in_one_tap(place: Place, page: LinesPage) -> None:
    place.write(WORDS)
    place.click(page, "line_rest")
    place.clock.move(minutes=1)
    place.click(page, "line_wake")
    assert "decide" in page.tabs.lines.cards[0].buttons


def test_retired_lines_are_shown_on_request(place: Place, page: LinesPage) -> None:
    place.write(WORDS)
    place.click(page, "line_retire")
    assert page.tabs.lines.cards == []
    place.click(page, "show_retired")
    place.reads(page, WORDS)
    place.click(page, "show_retired")
    assert page.tabs.lines.cards == []


def test_a_retired_customers_line_says_so_plainly(place: Place, page: LinesPage) -> None:
    k = place.follow("K")
    asks = Condition(
        metric="asks", op="ge", value=3, window="year", scope="customer", customer=k.id
    )
    place.write("The third ask is not mine.", asks)
    place.settle(lambda: place.context.runner.change(lambda journal: journal.move_to_bin([k.id])))
    problem = place.ask(lambda journal: journal.boundaries.cards()[0].problem)
    assert problem
    place.reads(page, problem)


def test_a_line_is_said_to_be_crossed_with_a_sentence(place: Place, page: LinesPage) -> None:
    place.write("When my stomach knots.", Condition())
    place.click(page, "line_crossed")
    card = page.tabs.lines.cards[0]
    card.because.box.insertPlainText("On the bus already.")
    place.click(page, "because_keep")
    assert place.toasts == ["Kept: it crossed this line."]
    crossing = place.ask(lambda journal: journal.boundaries.due()[0].crossing)
    assert crossing.note == "On the bus already."


def test_history_shows_versions_as_steps_with_their_moments(place: Place, page: LinesPage) -> None:
    line = place.write(WORDS)
    place.swear(statement="He swore across the counter.")
    place.settle(lambda: page.activate(Target(entry=line.id)))
    place.reads(page, "He swore across the counter.")
    assert "Version 1" in words_in(page)
    assert SWORE.metric == "behaviour"
