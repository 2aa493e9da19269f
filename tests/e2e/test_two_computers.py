"""One journal on two computers, written in apart: merged in the window, read, and taken back."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from journal_app.journal import door
from journal_app.journal.journal import Journal
from tests.e2e.desk import PASSPHRASE, Desk
from tests.support.notebook import contact
from tests.support.opened import everything
from tests.ui.hands import the
from ui.timeline.page import TimelinePage
from ui.timeline.versions_view import VersionsView
from ui.widgets.labels import Note


def stand(folder: Path, desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """All that is kept, asked while the window is closed."""
    journal = door.unlock(folder, PASSPHRASE, clock=desk.clock)
    found = everything(journal._database)
    journal.close()
    return found


def write(folder: Path, desk: Desk, words: str, also: str) -> None:
    """What is done on one of the computers: the shared note in other words, and one of its own."""
    journal: Journal = door.unlock(folder, PASSPHRASE, clock=desk.clock)
    (hit,) = journal.search("refund").hits
    journal.revise(replace(journal.get(hit.row.id), statement=words))  # type: ignore[call-arg]  # a contact
    journal.record(contact(statement=also))
    journal.close()
    desk.clock.move(minutes=5)


def test_two_computers_are_merged_read_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    desk.start()
    desk.make_journal("none")
    desk.answer_questions()
    desk.note("hard", "The refund again, and the till.")
    desk.leave()
    stick = tmp_path / "stick"
    shutil.copytree(desk.folder, stick)
    write(desk.folder, desk, "The refund, told at the shop.", "Only on the laptop.")
    write(stick, desk, "The refund, told at home.", "Only at home.")
    before = stand(desk.folder, desk)

    # Compared and merged in Settings, Backup.
    desk.start()
    desk.unlock()
    desk.dialogs.path = stick
    desk.do("settings")
    desk.click("merge_folder")
    told = " ".join(note.text() for note in desk.window.findChildren(Note) if note.isVisible())
    assert "The refund, told at the shop." in told
    assert "The refund, told at home." in told
    desk.click("merge_go")
    assert desk.toast() == "Merged: 2 things are as in both now."

    # Both versions are in the history; what stands is the later one.
    assert "told at home" in desk.find("refund")
    assert "Only at home" in desk.find("home. -refund")
    assert "Only on the laptop" in desk.find("laptop")
    desk.find("refund")
    page = the(desk.window, TimelinePage)
    page.perform("versions")
    desk.settle()
    view = the(desk.window, VersionsView)
    looks = [b for b in view.findChildren(QPushButton) if b.objectName().startswith("version_")]
    seen = []
    for name in [look.objectName() for look in looks]:
        desk.click(name)
        seen.append(desk.read())
        page.reader.perform("leave_version")
        desk.settle()
    assert any("told at the shop" in words for words in seen)

    # One undo takes all of it back.
    desk.do("undo")
    desk.leave()
    assert stand(desk.folder, desk) == before
