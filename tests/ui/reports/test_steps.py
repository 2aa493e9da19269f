"""The four steps: each answer changes what is printed, and nothing is printed without one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.ui.hands import press, the
from tests.ui.reports.conftest import Seat
from ui.reports.hit_row import HitRow
from ui.reports.note_list import LINE
from ui.widgets.emptystate import EmptyState


def test_the_reader_sets_the_period_and_what_may_be_seen(seat: Seat) -> None:
    seat.begin("counsellor")
    assert seat.bench.request is not None
    assert str(seat.bench.request.first) == "2026-10-25"
    assert "Mood" in seat.wizard.shows.in_it.text() or seat.wizard.shows.in_it.text()
    counsellor = seat.wizard.shows.left_out.text()
    seat.pick("report_audience", "manager")
    assert seat.wizard.shows.left_out.text() != counsellor


def test_a_yes_to_one_reader_is_none_to_another(seat: Seat) -> None:
    seat.begin()
    seat.show_all()
    assert seat.bench.round is not None
    assert seat.bench.round.made.waiting == 0
    seat.do(lambda: seat.wizard.go(1))
    seat.pick("report_audience", "representative")
    assert seat.bench.round.made.waiting == 3


def test_notes_that_fit_are_in_and_can_be_taken_out_one_by_one(seat: Seat) -> None:
    seat.begin(step=2)
    assert seat.bench.round is not None
    assert seat.bench.round.made.fitting == 3
    notes = seat.wizard.which.notes
    lines = [notes.lines.index(row).data(LINE) for row in range(notes.lines.rowCount())]
    assert [line.taken for line in lines] == [False, True, True, True]
    notes.setCurrentIndex(notes.lines.index(0))
    press(notes, Qt.Key.Key_Space)
    seat.wait()
    assert seat.bench.round.made.fitting == 4
    notes.setCurrentIndex(notes.lines.index(1))
    press(notes, Qt.Key.Key_Space)
    seat.wait()
    assert seat.bench.round.made.fitting == 3
    assert seat.bench.request is not None
    assert len(seat.bench.request.left) == 1


def test_the_list_can_be_searched_and_narrowed(seat: Seat) -> None:
    seat.begin(step=2)
    notes, which = seat.wizard.which.notes, seat.wizard.which
    which.search.setText("17 nov")
    assert notes.lines.rowCount() == 1
    which.search.setText("")
    seat.pick("report_only", "in")
    assert notes.lines.rowCount() == 3
    which.search.setText("nothing like that")
    assert the(which, EmptyState).isVisible()


def test_another_period_reads_other_notes(seat: Seat) -> None:
    seat.begin(step=2)
    seat.pick("report_period", "own")
    box = seat.wizard.which.first_day
    seat.do(lambda: box.setDate(box.date().fromString("2026-11-10", Qt.DateFormat.ISODate)))
    assert seat.bench.round is not None
    assert seat.bench.round.made.fitting == 1


def test_without_a_note_that_fits_it_says_so_and_shows_the_way(empty: Seat) -> None:
    empty.begin(step=4)
    assert the(empty.page, QLabel, "report_ready").text() == (
        "No notes from this period fit a manager report (tier 3 or above, or chosen by you)."
    )
    assert not the(empty.page, QPushButton, "report_save").isEnabled()
    empty.click("report_choose_notes")
    assert empty.wizard.rail.step == 2


@pytest.mark.parametrize("way", ["show", "leave_out", "reword"])
def test_each_text_is_shown_left_out_or_said_in_other_words(seat: Seat, way: str) -> None:
    seat.begin(step=3)
    desk = seat.wizard.shows.passages
    passage = next(one for one in seat.passages() if "queue" in one.text)
    assert "queue" not in seat.printed()
    seat.do(lambda: desk.go(passage.key))
    seat.pick("passage_way", way)
    if way == "reword":
        desk.box.set_text("I was sworn at in line.")
        seat.do(desk.box.edited.emit)
    assert ("queue" in seat.printed()) is (way == "show")
    assert ("sworn at in line" in seat.printed()) is (way == "reword")


def test_nudges_are_told_in_words_and_force_nothing(seat: Seat) -> None:
    seat.begin(step=3)
    desk = seat.wizard.shows.passages
    passage = next(one for one in seat.passages() if "always" in one.text)
    seat.do(lambda: desk.go(passage.key))
    assert "a number is not" in the(desk, QLabel, "passage_nudges").text()
    seat.pick("passage_way", "show")
    assert "He always shouts." in seat.printed()


def test_a_marked_place_is_masked_kept_or_reworded(seat: Seat) -> None:
    seat.begin(step=3)
    seat.show_all()
    assert "0171" not in seat.printed()
    assert "Krawall" not in seat.printed()
    seat.do(lambda: seat.wizard.go(4))
    phone = next(row for row in seat.wizard.check.hits.rows if "0171" in row.told.text())
    seat.do(lambda: phone.choice._pick("keep"))
    assert "0171 5550123" in seat.printed()
    phone = next(row for row in seat.wizard.check.hits.rows if "0171" in row.told.text())
    seat.do(lambda: phone.choice._pick("reword"))
    seat.do(lambda: phone.words.textEdited.emit("a mobile number"))
    assert "0171" not in seat.printed()
    assert "a mobile number" in seat.printed()


def test_a_marked_place_leads_to_its_text(seat: Seat) -> None:
    seat.begin(step=4)
    row = the(seat.wizard.check, HitRow)
    seat.do(the(row, QPushButton, "hit_jump").click)
    assert seat.wizard.rail.step == 3
    current = seat.wizard.shows.passages.current()
    assert current is not None
    assert current.key == row.place()[0]


def test_words_can_be_masked_wherever_they_stand(seat: Seat) -> None:
    seat.begin(step=3)
    seat.show_all()
    assert "receipt" in seat.printed()
    seat.do(lambda: seat.wizard.check.names.textEdited.emit("receipt, queue"))
    assert seat.bench.round is not None
    for word in ("receipt", "queue"):
        passage = next(one for one in seat.passages() if word in one.text)
        assert any(passage.text[hit.start : hit.end] == word for hit in passage.hits)
        assert word not in passage.printed


def test_what_waits_is_counted_and_can_be_left_out_at_once(seat: Seat) -> None:
    seat.begin(step=4)
    told = the(seat.page, QLabel, "report_ready")
    assert "3 passage" in told.text()
    assert not the(seat.page, QPushButton, "report_save").isEnabled()
    seat.click("report_go_waiting")
    assert seat.wizard.rail.step == 3
    seat.do(lambda: seat.wizard.go(4))
    seat.click("report_leave_waiting")
    assert told.text().startswith("Ready")
    assert the(seat.page, QPushButton, "report_save").isEnabled()
    assert "threw the" not in seat.printed()


def test_requests_say_what_who_and_by_when(seat: Seat) -> None:
    seat.begin(step=3)
    what, who, by = seat.wizard.shows.typed.asks["asks"].rows[0]
    for field, words in ((what, "A second person"), (who, "Floor manager"), (by, "1 February")):
        field.setText(words)
        field.textEdited.emit(words)
    seat.wait()
    for words in ("A second person", "Floor manager", "1 February"):
        assert words in seat.printed()


def test_wishes_are_for_the_session_alone(seat: Seat) -> None:
    seat.begin("counsellor", step=3)
    field = seat.wizard.shows.typed.lines["wishes"].fields[0]
    assert field.isVisible()
    assert not seat.wizard.shows.typed.asks["asks"].isVisible()
    field.setText("To sleep again.")
    seat.do(lambda: field.textEdited.emit("To sleep again."))
    assert "To sleep again." in seat.printed()


def test_one_contact_is_one_page(seat: Seat) -> None:
    seat.begin("incident", step=2)
    assert seat.bench.round is not None
    assert not seat.bench.round.made.included
    notes = seat.wizard.which.notes
    for row in (1, 2):
        notes.setCurrentIndex(notes.lines.index(row))
        press(notes, Qt.Key.Key_Space)
        seat.wait()
        assert len(seat.bench.round.made.included) == 1
    assert seat.wizard.preview.of == 1


def test_myself_gets_everything_without_being_asked(seat: Seat) -> None:
    seat.begin("myself", step=3)
    assert not seat.wizard.shows.passages.isVisible()
    assert "Karl Krawall threw the receipt" in seat.printed()


def test_every_control_has_a_name(seat: Seat) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    for step in (1, 2, 3, 4):
        seat.begin(step=step)
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
            for control in seat.wizard.findChildren(kind):
                if not control.isVisible():
                    continue
                text = control.text() if isinstance(control, QAbstractButton) else ""
                inner = control.objectName().startswith("qt_")
                assert inner or control.accessibleName() or text, control.objectName()


def test_f6_goes_from_the_steps_to_the_step_to_the_pages(seat: Seat) -> None:
    seat.begin(step=1)
    panes = seat.page.panes()
    assert len(panes) == 3
    assert all(isinstance(pane, QWidget) and pane.isVisible() for pane in panes)


def test_the_steps_can_be_walked_with_the_keyboard(seat: Seat) -> None:
    seat.begin(step=1)
    seat.wizard.rail.setFocus()
    first = next(cell for cell in seat.wizard.rail.cells() if cell.value == 1)
    press(first, Qt.Key.Key_Down)
    assert seat.wizard.rail.step == 2
    press(seat.wizard, Qt.Key.Key_Escape)
    seat.wait()
    assert seat.page.home.isVisible()
