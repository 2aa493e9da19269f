"""The pages beside the steps: the renderer's own, the latest change wins, the old one stays."""

from __future__ import annotations

import threading
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.ui.hands import press
from tests.ui.reports.conftest import PATIENCE, Seat, bad


def shown(seat: Seat) -> QImage:
    return seat.wizard.preview.paper.image.copy()


def test_before_the_first_page_there_are_grey_bars_and_words(seat: Seat) -> None:
    seat.page.begin()
    assert seat.wizard.preview.paper.image.isNull()
    assert seat.wizard.preview.counter.text() == "Making the pages..."
    seat.wait()
    assert not seat.wizard.preview.paper.image.isNull()
    assert seat.wizard.preview.counter.text() == f"Page 1 of {seat.wizard.preview.of}"


def test_the_page_is_the_picture_of_the_same_renderer(seat: Seat) -> None:
    from journal_app.reports.rendering.preview import pages

    seat.begin()
    preview, turned = seat.wizard.preview, seat.bench.round
    assert turned is not None
    (first, *_) = pages(turned.made.document, preview.paper.width(), preview.devicePixelRatioF())
    assert QImage.fromData(first.png) == preview.paper.image


def test_the_old_page_stays_until_the_new_one_is_there(seat: Seat) -> None:
    seat.begin()
    before = shown(seat)
    gate = threading.Event()
    seat.context.runner.compute(lambda: gate.wait(PATIENCE / 1000))
    assert seat.bench.request is not None
    seat.bench.change(replace(seat.bench.request, from_whom="Robin"))
    seat.bench.flush()
    assert shown(seat) == before
    assert seat.wizard.preview.counter.text().endswith("…")
    gate.set()
    seat.wait()
    assert shown(seat) != before


def test_of_many_changes_only_the_last_is_shown(seat: Seat) -> None:
    seat.begin()
    turned: list[str] = []
    seat.bench.turned.connect(lambda answer: turned.append(answer.request.from_whom))
    gate = threading.Event()
    seat.context.runner.compute(lambda: gate.wait(PATIENCE / 1000))
    for letters in ("R", "Ro", "Rob", "Robin"):
        assert seat.bench.request is not None
        seat.bench.change(replace(seat.bench.request, from_whom=letters))
        seat.bench.flush()
    gate.set()
    seat.wait()
    assert turned == ["Robin"]


def test_page_keys_turn_pages_and_plus_and_minus_zoom(seat: Seat) -> None:
    seat.begin()
    preview = seat.wizard.preview
    assert preview.of > 1
    first = shown(seat)
    press(preview.desk, Qt.Key.Key_PageDown)
    seat.wait()
    assert preview.number == 2
    assert shown(seat) != first
    press(preview.desk, Qt.Key.Key_End)
    seat.wait()
    assert preview.number == preview.of
    press(preview.desk, Qt.Key.Key_Home)
    seat.wait()
    assert shown(seat) == first
    press(preview.desk, Qt.Key.Key_Plus)
    seat.wait()
    assert shown(seat).width() > first.width()
    press(preview.desk, Qt.Key.Key_0)
    seat.wait()
    assert shown(seat).width() == first.width()


def test_a_change_on_another_page_brings_that_page(seat: Seat) -> None:
    seat.begin(step=3)
    seat.show_all()
    passage = seat.passages()[0]
    seat.do(lambda: seat.wizard.preview.go(2))
    seat.do(lambda: seat.wizard.answers.reword(passage, "Other words, said on the first page."))
    assert seat.wizard.preview.number == 1
    assert seat.wizard.preview.counter.text() == "Page 1 of 2"


def test_a_note_that_changes_elsewhere_is_read_again(seat: Seat) -> None:
    seat.begin()
    assert seat.bench.round is not None
    fitting = seat.bench.round.made.fitting
    seat.keep(bad("2026-11-18", "Another."))
    assert seat.bench.round.made.fitting == fitting + 1


def test_in_a_narrow_window_the_pages_are_behind_a_switch(seat: Seat) -> None:
    seat.page.resize(560, 700)
    seat.begin()
    assert not seat.wizard.preview.isVisible()
    seat.click("report_see_pages")
    assert seat.wizard.preview.isVisible()
    assert not seat.wizard.preview.paper.image.isNull()
    seat.click("report_see_pages")
    assert seat.wizard.for_whom.isVisible()


def test_a_page_that_nobody_sees_is_not_painted(seat: Seat) -> None:
    seat.page.resize(560, 700)
    seat.begin()
    assert seat.bench.round is not None
    assert seat.bench.round.proof is None
    assert seat.bench.round.made.fitting == 3
