"""Help: what the program says about itself, and what it copies for others to read."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app import logs
from journal_app.paths import resource
from tests.ui.fakes import AnsweringDialogs
from tests.ui.hands import the
from ui.context import Context
from ui.help_page import HelpPage
from ui.navigation import Place, Target
from ui.own_lines import keep_line
from ui.widgets.foldout import FoldOut
from ui.widgets.forms.fresh import fresh_header


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[HelpPage]:
    made = HelpPage(context)
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not context.runner.busy)


def words(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel))


def test_the_card_shows_my_own_lines_and_leads_to_where_they_are_changed(
    page: HelpPage, qtbot: QtBot
) -> None:
    context = page.context
    header = fresh_header(context)
    context.runner.change(lambda journal: keep_line(journal, header, "near", "Sam, 12"))
    qtbot.waitUntil(lambda: not context.runner.busy)
    page.activate(Target(action="card"))
    assert "Somebody near: Sam, 12." in words(page)
    went: list[Place] = []
    context.navigation.went.connect(went.append)
    the(page, QPushButton, "change_card").click()
    assert went == [Place("settings", Target(action="help_card"))]


def test_privacy_names_the_folder_and_shows_it(page: HelpPage, dialogs: AnsweringDialogs) -> None:
    page.activate(Target(action="privacy"))
    said = words(page)
    assert str(page.context.folder) in said
    assert "It has no code that sends anything anywhere." in said
    the(page, QPushButton, "show_folder").click()
    assert dialogs.asked == [("show_folder", str(page.context.folder))]


def test_what_this_is_not_says_so(page: HelpPage) -> None:
    page.activate(Target(action="not"))
    assert "does not diagnose" in words(page)
    assert "Not a medical record." in words(page)


def test_every_shipped_notice_is_listed_and_read_when_unfolded(page: HelpPage) -> None:
    page.activate(Target(action="licences"))
    shipped = {path.stem for path in resource("licences").glob("*.txt")} - {"INDEX"}
    folds = {fold.header.text(): fold for fold in page.findChildren(FoldOut)}
    assert set(folds) == shipped
    fold = folds["lucide-ISC"]
    assert fold.body.count() == 0
    fold.header.click()
    assert "ISC License" in words(fold)


def test_diagnostics_copy_what_they_show_and_no_content_nor_path(
    page: HelpPage, qtbot: QtBot, tmp_path: Path
) -> None:
    secret = tmp_path / "a secret word"
    try:
        secret.read_text(encoding="utf-8")
    except OSError as error:
        log = logging.getLogger("ui.somewhere")
        log.addHandler(logs._Lines())
        log.handlers[-1].setFormatter(logs._WithoutContent("%(message)s"))
        log.error("could not read %s", secret, exc_info=error)
        log.handlers.clear()
    page.activate(Target(action="diagnostics"))
    shown = words(page)
    the(page, QPushButton, "copy_diagnostics").click()
    copied = QGuiApplication.clipboard().text()
    assert copied in shown
    assert "Aftershift" in copied
    assert "Qt" in copied
    assert "test_help_page.py:" in copied
    assert "secret" not in copied
    assert str(tmp_path) not in copied
    assert str(Path.home()) not in copied
