"""Insights: counts first, then charts; each opens its records, and can be taken along."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from tests.ui.fakes import AnsweringDialogs
from tests.ui.hands import press, the
from tests.ui.insights.conftest import Seat, shifts
from ui.navigation import Target
from ui.theme import Scheme, current
from ui.widgets.card import Card
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.emptystate import EmptyState
from ui.widgets.foldout import FoldOut


def shown(seat: Seat, name: str) -> bytes:
    picture = seat.card(name).view.picture()
    assert picture is not None
    return picture.rgba.tobytes()


def test_without_a_note_the_page_says_what_will_be_here(empty: Seat) -> None:
    assert the(empty.page, EmptyState).isVisible()
    assert not empty.card("course").isVisible()


def test_the_first_notes_bring_the_page_to_life(empty: Seat) -> None:
    empty.keep(shifts(3))
    assert not the(empty.page, EmptyState).isVisible()
    assert "3 of 20 shifts" in the(empty.page, QLabel, "counts_so_far").text()


def test_early_the_card_says_what_is_missing(early: Seat) -> None:
    picture = early.card("breaking-point").view.picture()
    assert picture is not None
    assert "5" in picture.sentence
    assert len(picture.marks) == 8


def test_each_first_chart_is_drawn_and_says_its_sentence(seat: Seat) -> None:
    for name in ("course", "breaking-point", "goes-with", "week"):
        assert seat.sentence(name)


def test_more_charts_are_drawn_when_they_are_unfolded(seat: Seat) -> None:
    assert seat.card("year").view.picture() is None
    fold = the(seat.page, FoldOut, "more_charts")
    seat.settle(fold.header.click)
    for name in ("helped", "customers", "recovery", "lines", "year"):
        assert seat.card(name).view.picture() is not None


def test_another_range_changes_the_results(seat: Seat) -> None:
    before = seat.sentence("course")
    row = the(seat.page, ChoiceRow, "insights_range")

    def choose() -> None:
        row.set_value("4w")
        row.value_changed.emit("4w")

    seat.settle(choose)
    assert seat.sentence("course") != before


def test_the_table_holds_the_numbers_of_the_chart(seat: Seat) -> None:
    card = seat.card("course")
    picture, model = card.view.picture(), the(card, QTableView).model()
    assert picture is not None
    told = tuple(
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    )
    assert told == picture.table.rows
    assert told


def test_enter_in_a_row_of_the_table_opens_its_record(seat: Seat) -> None:
    card = seat.card("course")
    picture, table = card.view.picture(), the(card, QTableView)
    assert picture is not None
    card.turn()
    table.setCurrentIndex(table.model().index(0, 0))
    seat.settle(lambda: press(table, Qt.Key.Key_Return))
    assert seat.went[-1].page == "timeline"
    assert seat.went[-1].target.entry == picture.table.record_ids[0]


def test_enter_on_a_point_opens_its_record(seat: Seat) -> None:
    view = seat.card("course").view
    press(view, Qt.Key.Key_Home)
    mark = view.mark()
    assert mark is not None
    seat.settle(lambda: press(view, Qt.Key.Key_Return))
    assert seat.went[-1].target == Target(entry=mark.record_id or "")


@pytest.mark.parametrize(
    ("form", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_a_chart_is_saved_where_the_worker_says(
    seat: Seat, dialogs: AnsweringDialogs, tmp_path: Path, form: str, start: bytes
) -> None:
    dialogs.path = tmp_path / f"course.{form}"
    seat.settle(lambda: seat.card("course").file_wanted.emit("course", form))
    assert dialogs.path.read_bytes().startswith(start)
    assert seat.toasts == [f"Saved as course.{form}. The file is outside the journal now."]


def test_no_chart_is_saved_into_the_journal(seat: Seat, dialogs: AnsweringDialogs) -> None:
    dialogs.path = seat.context.folder / "course.png"
    seat.settle(lambda: seat.card("course").file_wanted.emit("course", "png"))
    assert not dialogs.path.exists()
    assert seat.toasts == []


def test_a_dialog_that_is_left_saves_nothing(seat: Seat, dialogs: AnsweringDialogs) -> None:
    dialogs.path = None
    seat.card("course").file_wanted.emit("course", "png")
    assert not seat.context.runner.busy
    assert seat.toasts == []


def test_the_picture_can_be_copied(seat: Seat) -> None:
    seat.card("course").copy_wanted.emit("course")
    image = QGuiApplication.clipboard().image()
    picture = seat.card("course").view.picture()
    assert picture is not None
    assert (image.width(), image.height()) == (picture.width, picture.height)
    QGuiApplication.clipboard().clear()


def test_another_theme_draws_the_charts_anew(seat: Seat, dressed: QApplication) -> None:
    before = shown(seat, "course")
    seat.settle(lambda: current().apply(dressed, Scheme.DARK))
    assert shown(seat, "course") != before
    seat.settle(lambda: current().apply(dressed, Scheme.LIGHT))


def test_larger_text_draws_the_charts_anew(seat: Seat, dressed: QApplication) -> None:
    before = shown(seat, "course")
    seat.settle(lambda: current().apply(dressed, Scheme.LIGHT, 160))
    assert shown(seat, "course") != before
    seat.settle(lambda: current().apply(dressed, Scheme.LIGHT))


def test_pictures_of_results_that_are_past_are_not_shown(seat: Seat) -> None:
    before = seat.card("course").view.picture()
    late = seat.page._matter
    assert late is not None
    seat.keep([shifts(61)[60]])
    now = seat.card("course").view.picture()
    assert now is not before
    seat.settle(
        lambda: seat.context.runner.compute(
            lambda: seat.page._studio.draw(late, {"course": seat.page._look("course")}),
            seat.page._on_drawn,
        )
    )
    assert seat.card("course").view.picture() is now


def test_the_breaking_point_has_a_view_of_its_own(seat: Seat) -> None:
    seat.go(Target(action="breaking-point"))
    texts = [label.text() for label in seat.page.findChildren(QLabel) if label.isVisible()]
    assert any("not a forecast" in text for text in texts)
    assert not seat.card("course").isVisible()


def test_counts_stand_above_the_charts_while_it_is_early(early: Seat) -> None:
    counts, charts = (
        the(early.page, Card, "counts_card"),
        the(early.page, QWidget, "insights_charts"),
    )
    assert counts.y() < charts.y()
    assert "A first rough range needs 5 and 10" in the(early.page, QLabel, "counts_so_far").text()


def test_counts_stand_below_the_charts_afterwards(seat: Seat) -> None:
    counts = the(seat.page, Card, "counts_card")
    charts = the(seat.page, QWidget, "insights_charts")
    seat.qtbot.waitUntil(lambda: counts.y() > charts.y())
    assert "A first rough range" not in the(seat.page, QLabel, "counts_so_far").text()


@pytest.mark.parametrize("name", ["course", "week", "year", "recovery"])
def test_a_target_scrolls_to_its_chart_and_focuses_it(seat: Seat, name: str) -> None:
    seat.go(Target(action=name))
    view = seat.card(name).view
    seat.qtbot.waitUntil(view.hasFocus)
    assert view.visibleRegion().boundingRect().height() > view.height() / 2


def test_a_target_goes_to_the_counts(seat: Seat) -> None:
    seat.go(Target(action="counts"))
    counts = the(seat.page, Card, "counts_card")
    seat.qtbot.waitUntil(lambda: not counts.visibleRegion().isEmpty())


def test_the_verb_turns_the_focused_chart_into_its_table_and_back(seat: Seat) -> None:
    assert seat.page.verbs() == {"table"}
    seat.go(Target(action="week"))
    card = seat.card("week")
    seat.qtbot.waitUntil(card.view.hasFocus)
    seat.page.perform("table")
    assert the(card, QTableView).isVisible()
    assert not the(seat.card("course"), QTableView).isVisible()
    seat.page.perform("table")
    assert card.view.isVisible()


def test_without_a_chart_there_is_nothing_to_turn(empty: Seat) -> None:
    assert empty.page.verbs() == frozenset()


def test_another_half_life_moves_the_load_of_the_record(seat: Seat) -> None:
    before = seat.page._matter
    assert before is not None
    seat.context.preferences.change(half_life_days=7)
    seat.go()
    after = seat.page._matter
    assert after is not None
    assert after.results.load.half_life_days == 7
    assert after.results.load.today > before.results.load.today


def test_the_page_opens_at_the_range_of_the_settings(seat: Seat) -> None:
    seat.context.preferences.change(opening_range="all")
    seat.go()
    assert the(seat.page, ChoiceRow, "insights_range").value() == "all"
    assert seat.page._matter is not None
    assert seat.page._matter.since is None


def test_other_settings_compute_nothing_anew(seat: Seat) -> None:
    before = seat.page._matter
    seat.context.preferences.change(sidebar_text=False)
    seat.go()
    assert seat.page._matter is before


def test_large_text_puts_one_chart_below_the_other(seat: Seat, dressed: QApplication) -> None:
    seat.page.resize(1056, 760)
    one, other = seat.card("breaking-point"), seat.card("goes-with")
    assert one.y() == other.y()
    seat.settle(lambda: current().apply(dressed, Scheme.LIGHT, 160))
    seat.qtbot.waitUntil(lambda: one.y() < other.y())
    seat.settle(lambda: current().apply(dressed, Scheme.LIGHT))
