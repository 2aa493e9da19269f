"""A chart answers to mouse and keys on the page itself, and can be taken along in every form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTableView

from journal_app.charts.matter import NAMES
from journal_app.model.contact import Contact
from journal_app.model.day import at_instant
from journal_app.model.decision import Decision
from tests.ui.fakes import AnsweringDialogs
from tests.ui.hands import press, the
from tests.ui.insights.conftest import Seat, shift
from ui.navigation import Place, Target
from ui.widgets import chartview
from ui.widgets.choicerow import ChoiceRow

DAYS = {"4w": 28, "3m": 91, "1y": 365, "all": None}


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(chartview, "announce", lambda _widget, text: told.append(text))
    return told


def choose_range(seat: Seat, key: str) -> None:
    row = the(seat.page, ChoiceRow, "insights_range")
    cells = [cell for cell in row.cells() if getattr(cell, "value", None) == key]
    assert cells
    if row.value() != key:
        seat.settle(cells[0].click)


@pytest.mark.parametrize("key", list(DAYS))
def test_each_range_is_chosen_with_the_mouse_and_holds_for_every_chart(
    seat: Seat, key: str
) -> None:
    seat.keep([shift(ago, state="ok", strain=3, mood=4, enough="no") for ago in (120, 400)])
    choose_range(seat, key)
    seat.go(Target(action="year"))
    matter = seat.page._matter
    assert matter is not None
    today = matter.today
    days = DAYS[key]
    expected = [day for day in matter.series.shifts.day if not days or day > today - days]
    for name in ("course", "year"):
        picture = seat.card(name).view.picture()
        assert picture is not None
        assert len(picture.table.rows) == len(expected)


def test_arrow_keys_walk_the_points_and_each_is_announced(seat: Seat, heard: list[str]) -> None:
    view = seat.card("course").view
    view.setFocus()
    marks = view.picture().marks  # type: ignore[union-attr]  # it is drawn
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_End)
    assert heard == [marks[0].sentence, marks[1].sentence, marks[-1].sentence]


def test_pointing_at_a_dot_says_what_it_is_and_a_click_opens_it(
    seat: Seat, heard: list[str]
) -> None:
    view = seat.card("course").view
    picture = view.picture()
    assert picture is not None
    mark = picture.marks[30]
    place = QPoint(round(mark.x), round(mark.y))
    QTest.mouseMove(view, place)
    seat.qtbot.waitUntil(lambda: view.mark() is not None)
    shown = view.mark()
    assert shown is not None
    seat.qtbot.waitUntil(lambda: heard == [shown.sentence])
    seat.settle(lambda: QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place))
    assert seat.went[-1] == Place("timeline", Target(entry=shown.record_id or ""))


def test_a_decided_flag_opens_the_decision_on_lines(seat: Seat) -> None:
    when = shift(4, state="ok").when
    ways = {"options": ("nothing_yet", "name_limit"), "chosen": "name_limit"}
    decided = Decision(when=when, day=when.local.date(), **ways)  # type: ignore[arg-type]
    seat.keep([decided])
    view = seat.card("course").view
    marks = view.picture().marks  # type: ignore[union-attr]  # it is drawn
    flag = next(one for one in marks if one.record_id == decided.id)
    seat.settle(
        lambda: QTest.mouseClick(
            view, Qt.MouseButton.LeftButton, pos=QPoint(round(flag.x), round(flag.y))
        )
    )
    assert seat.went[-1] == Place("lines", Target(action="show", entry=decided.id))


def test_a_crossed_flag_opens_its_line(seat: Seat) -> None:
    line = seat.written("Swearing: I end the call")
    when = at_instant(seat.context.clock.now(), "Europe/London")
    swore = Contact(when=when, day=when.local.date(), tone="hard", kinds=("swore",), tier=4)
    seat.keep([swore])
    view = seat.card("course").view
    marks = view.picture().marks  # type: ignore[union-attr]  # it is drawn
    flag = next(one for one in marks if one.record_id == line.id)
    assert "was crossed" in flag.sentence
    seat.settle(lambda: seat.card("course").record_wanted.emit(flag.record_id))
    assert seat.went[-1] == Place("lines", Target(action="show", entry=line.id))


def test_one_key_turns_a_chart_into_its_table_and_back(seat: Seat) -> None:
    seat.go(Target(action="week"))
    card = seat.card("week")
    seat.qtbot.waitUntil(card.view.hasFocus)
    seat.page.perform("table")
    table = the(card, QTableView)
    assert table.isVisible()
    assert table.hasFocus()
    assert table.accessibleName()
    seat.page.perform("table")
    assert card.view.hasFocus()


def menu_of(seat: Seat, name: str) -> QMenu:
    card = seat.card(name)
    press(card.view, Qt.Key.Key_Menu)
    menu = card._menu()
    seat.qtbot.addWidget(menu)
    return menu


@pytest.mark.parametrize("form", ["PNG", "SVG", "PDF"])
def test_the_menu_saves_in_each_form(
    seat: Seat, dialogs: AnsweringDialogs, tmp_path: Path, form: str
) -> None:
    dialogs.path = tmp_path / f"mine.{form.lower()}"
    save = next(one for one in menu_of(seat, "week").actions() if form in one.text())
    seat.settle(save.trigger)
    assert dialogs.path.stat().st_size > 1000
    assert dialogs.path.stat().st_mode & 0o077 == 0
    assert seat.toasts[-1].startswith("Saved as mine.")


def test_the_menu_copies_the_picture_and_says_so(seat: Seat) -> None:
    copy = next(one for one in menu_of(seat, "week").actions() if "Copy" in one.text())
    assert isinstance(copy, QAction)
    copy.trigger()
    assert not QApplication.clipboard().image().isNull()
    assert seat.toasts == ["The picture is on the clipboard."]
    QApplication.clipboard().clear()


def test_a_name_typed_without_an_ending_is_given_it(
    seat: Seat, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "mine"
    seat.settle(lambda: seat.card("week").file_wanted.emit("week", "svg"))
    assert (tmp_path / "mine.svg").exists()
    assert not dialogs.path.exists()


def test_a_file_the_dialog_was_told_to_replace_is_replaced_whole(
    seat: Seat, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "week.svg"
    dialogs.path.write_text("what was there")
    seat.settle(lambda: seat.card("week").file_wanted.emit("week", "svg"))
    assert dialogs.path.read_bytes().startswith(b"<?xml")


def without_ending(tmp_path: Path) -> Path:
    (tmp_path / "week.svg").write_text("mine")
    return tmp_path / "week"


def nowhere(tmp_path: Path) -> Path:
    return tmp_path / "gone" / "week.svg"


def a_folder(tmp_path: Path) -> Path:
    (tmp_path / "dir.svg" / "full").mkdir(parents=True)
    return tmp_path / "dir.svg"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (without_ending, "A file of that name exists. Name another one; nothing was changed."),
        (nowhere, "The chart was not saved. Choose another place; nothing was changed."),
        (a_folder, "The chart was not saved. Choose another place; nothing was changed."),
    ],
)
def test_what_cannot_be_saved_is_told_plainly_and_changes_nothing(
    seat: Seat,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    make: Callable[[Path], Path],
    says: str,
) -> None:
    failures: list[str] = []
    seat.context.runner.failed.connect(lambda error: failures.append(str(error)))
    dialogs.path = make(tmp_path)
    before = sorted(tmp_path.rglob("*.svg"))
    seat.settle(lambda: seat.card("week").file_wanted.emit("week", "svg"))
    assert failures == [says]
    assert seat.toasts == []
    assert sorted(tmp_path.rglob("*.svg")) == before


def test_the_breaking_point_on_its_own_can_be_taken_along(
    seat: Seat, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    seat.go(Target(action="breaking-point"))
    dialogs.path = tmp_path / "point.svg"
    card = seat.page._own.card
    seat.settle(lambda: card.file_wanted.emit(card.name, "svg"))
    assert dialogs.path.exists()


@pytest.mark.parametrize("name", NAMES)
def test_each_card_says_its_sentence_and_coverage_to_a_screen_reader(seat: Seat, name: str) -> None:
    seat.go(Target(action="year"))
    view = seat.card(name).view
    picture = view.picture()
    assert picture is not None
    assert picture.sentence in view.accessibleName()
    assert picture.coverage in view.accessibleName()


def test_what_the_headline_says_is_not_said_again_below_it(seat: Seat) -> None:
    for name in NAMES:
        said = the(seat.card(name), QLabel, f"chart_said_{name}")
        picture = seat.card(name).view.picture()
        if picture is not None and said.isVisible():
            assert picture.title not in said.text()
