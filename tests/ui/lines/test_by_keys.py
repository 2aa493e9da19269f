"""Lines by keys alone: written, decided about, left, and walked in the order it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.hands import press, type_into
from tests.ui.lines.conftest import Place
from ui.lines.page import LinesPage
from ui.navigation import Target


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tab_to(name: str, most: int = 60) -> None:
    for _ in range(most):
        widget: QWidget | None = focused()
        while widget is not None:
            if widget.objectName() == name:
                return
            widget = widget.parentWidget()
        press(focused(), Qt.Key.Key_Tab)
    raise AssertionError(f"{name} cannot be reached with Tab")


def in_front(place: Place, page: LinesPage) -> None:
    page.activateWindow()
    page.focus_first()
    place.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def test_a_line_is_written_by_keys_alone(place: Place, page: LinesPage) -> None:
    in_front(place, page)
    tab_to("write")
    place.settle(lambda: press(focused(), Qt.Key.Key_Space))
    tab_to("field_words")
    type_into(focused(), "Nobody swears at me twice.")
    tab_to("field_plan")
    type_into(focused(), "I give one warning")
    tab_to("condition_metric_box")
    for _ in range(2):
        place.settle(lambda: press(focused(), Qt.Key.Key_Down))
    tab_to("condition_kinds")
    press(focused(), Qt.Key.Key_Space)
    tab_to("field_firm")
    press(focused(), Qt.Key.Key_1)
    tab_to("form_keep")
    place.settle(lambda: press(focused(), Qt.Key.Key_Space))
    line = place.ask(lambda journal: journal.boundaries.cards()[0].line)
    assert line.condition.metric == "behaviour"
    assert line.firm == "firm"


def test_a_decision_is_made_by_keys_alone(place: Place, page: LinesPage) -> None:
    in_front(place, page)
    place.settle(lambda: page.activate(Target(action="decide")))
    tab_to("field_situation")
    type_into(focused(), "Whether to swap.")
    tab_to("ways_options")
    press(focused(), Qt.Key.Key_Right)
    place.settle(lambda: press(focused(), Qt.Key.Key_Space))
    tab_to("ways_chosen")
    place.settle(lambda: press(focused(), Qt.Key.Key_2))
    tab_to("think_it_through")
    press(focused(), Qt.Key.Key_Space)
    tab_to("field_expected_pct")
    press(focused(), Qt.Key.Key_8)
    tab_to("form_keep")
    place.settle(lambda: press(focused(), Qt.Key.Key_Space))
    decision = place.ask(lambda journal: journal.decisions.cards()[0].decision)
    assert decision.chosen == "breathe"
    assert decision.expected_pct == 70


def test_a_sheet_takes_words_at_once(place: Place, page: LinesPage) -> None:
    in_front(place, page)
    place.settle(lambda: page.activate(Target(action="decide")))
    situation = page.sheets.decision.form.panel.editors["situation"]
    assert situation.isAncestorOf(focused())
    type_into(focused(), "Whether to swap.")
    assert situation.value() == "Whether to swap."


def test_the_builder_begins_in_its_words_once_an_example_is_taken(
    place: Place, page: LinesPage
) -> None:
    in_front(place, page)
    place.settle(page.tabs.lines.examples_wanted.emit)
    tab_to("take_touched")
    place.settle(lambda: press(focused(), Qt.Key.Key_Space))
    words = page.sheets.builder.form.panel.editors["words"]
    assert words.isAncestorOf(focused())


def test_a_form_that_is_given_the_focus_hands_it_to_its_first_question(
    place: Place, page: LinesPage
) -> None:
    in_front(place, page)
    place.settle(lambda: page.activate(Target(action="decide")))
    page.sheets.decision.back.setFocus()
    page.panes()[0].setFocus()
    situation = page.sheets.decision.form.panel.editors["situation"]
    assert situation.isAncestorOf(focused())


def test_escape_leaves_a_sheet_and_keeps_a_draft(place: Place, page: LinesPage) -> None:
    in_front(place, page)
    place.settle(lambda: page.activate(Target(action="decide")))
    tab_to("field_situation")
    type_into(focused(), "Whether to swap.")
    place.settle(lambda: press(focused(), Qt.Key.Key_Escape))
    assert page.tabs.isVisible()
    assert place.ask(lambda journal: journal.draft("decision")) is not None


def test_tab_walks_a_card_after_the_tabs(place: Place, page: LinesPage) -> None:
    place.write("Nobody swears at me twice.")
    place.reads(page, "Nobody swears at me twice.")
    in_front(place, page)
    tab_to("month_strip", most=8)
    tab_to("line_decide", most=2)
    tab_to("line_change", most=2)
