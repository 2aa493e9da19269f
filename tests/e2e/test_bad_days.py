"""When the machine will not: the sentence that is shown, the way on, and the text that stays."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from tests.e2e.desk import PASSPHRASE, Desk
from tests.support.project import ROOT
from tests.ui.hands import press, the, type_into
from ui.today.page import TodayPage
from ui.widgets.messagebar import MessageBar
from ui.widgets.textbox import TextBox

SENTENCE = "He said I was slow, three times, and read my name out loud. " * 400


FULL = "Not kept yet: the disk is full. Your text is still here. Make some room, then try again."
REFUSED = (
    "Not kept yet: the disk did not take it. Your text is still here. "
    "Check the disk, then try again."
)


class Disk:
    """A disk of three megabytes where root runs the tests, else a limit on the size of files."""

    def __init__(self, place: Path) -> None:
        self._place, self._filler = place, place / "filler"
        self.small = _mount("-t", "tmpfs", "-o", "size=3m,mode=700", "tmpfs", place)
        self.says = FULL if self.small else REFUSED
        self._free, self._hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        """From now on nothing has room."""
        if not self.small:
            sizes = [path.stat().st_size for path in self._place.rglob("*.db")]
            resource.setrlimit(resource.RLIMIT_FSIZE, (max(sizes, default=0), self._hard))
            return
        for size in (65_536, 1):
            with self._filler.open("ab", buffering=0) as file:
                while True:
                    try:
                        file.write(b"x" * size)
                    except OSError:
                        break

    def make_room(self) -> None:
        """There is room again."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (self._free, self._hard))
        self._filler.unlink(missing_ok=True)

    def leave(self) -> None:
        self.make_room()
        if self.small:
            _unmount(self._place)


@pytest.fixture
def disk(own_home: Path) -> Iterator[Disk]:
    """Where the journal will be; unmounted after the window is closed."""
    made = Disk(own_home / "share")
    try:
        yield made
    finally:
        made.leave()


@pytest.fixture
def desk_on_disk(disk: Disk, desk: Desk) -> Iterator[Desk]:
    """A desk whose journal is on that disk."""
    yield desk
    disk.make_room()
    desk.leave()


def _mount(*arguments: str | Path) -> bool:
    if os.geteuid() != 0:
        return False
    return not subprocess.run(["mount", *arguments], check=False, capture_output=True).returncode


def _unmount(place: Path) -> None:
    """Take the mount away even where somebody still holds a file of it."""
    subprocess.run(["umount", "--lazy", place], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing in the folder may be changed; for root, who may everything, by a mount."""
    if os.geteuid() != 0:
        modes = {path: path.stat().st_mode for path in (folder, *folder.iterdir())}
        for path in modes:
            path.chmod(0o555 if path.is_dir() else 0o444)
        yield
        for path, mode in modes.items():
            path.chmod(mode)
        return
    if not _mount("--bind", folder, folder):
        pytest.skip("not run: root may write anywhere, and cannot mount here")
    try:
        assert _mount("-o", "remount,ro,bind", folder)
        yield
    finally:
        _unmount(folder)


def answers(desk: Desk, bar: str) -> dict[str, QPushButton]:
    """The buttons of a message bar by their words."""
    return {button.text(): button for button in the(desk.window, MessageBar, bar).buttons()}


def statement_box(desk: Desk) -> TextBox:
    sheet = the(the(desk.window, TodayPage), QWidget, "sheet_hard")
    return the(sheet, TextBox, "field_statement_box")


def test_on_a_full_disk_the_text_stays_until_it_is_kept(desk_on_disk: Desk, disk: Disk) -> None:
    desk = desk_on_disk
    desk.start()
    desk.make_journal("none")
    desk.answer_questions()
    desk.do("hard")
    statement_box(desk).setFocus()
    desk.paste(SENTENCE)
    disk.fill()
    desk.do("keep")
    assert desk.message() == disk.says
    assert statement_box(desk).text() == SENTENCE
    answers(desk, "message_bar")["Try again"].click()
    desk.settle()
    assert desk.message() == disk.says
    disk.make_room()
    answers(desk, "message_bar")["Try again"].click()
    desk.settle()
    assert desk.find("slow").startswith(SENTENCE[:100])


def test_a_first_run_on_a_full_disk_leaves_nothing_and_can_be_tried_again(
    desk_on_disk: Desk, disk: Disk
) -> None:
    desk = desk_on_disk
    desk.start()
    disk.fill()
    desk.make_journal("none")
    page = the(desk.window, QWidget, "first_run_page")
    assert the(page, MessageBar).text.text() == disk.says
    assert the(page, QLineEdit, "passphrase").text() == PASSPHRASE
    assert [path for path in desk.folder.rglob("*") if path.stat().st_size] == []
    disk.make_room()
    desk.click("make_journal")
    desk.answer_questions()
    desk.note_shift("ok")
    assert desk.toast() == "Kept. That is all you need today."


def test_a_read_only_folder_is_read_and_takes_nothing(desk: Desk) -> None:
    desk.start()
    desk.make_journal("none")
    desk.answer_questions()
    desk.note("hard", SENTENCE)
    desk.leave()
    with read_only(desk.folder):
        desk.start()
        desk.unlock()
        told = "This folder is read only. You can read; nothing can be kept."
        assert desk.message().startswith(told)
        assert desk.find("slow").startswith(SENTENCE[:100])
        assert not desk.workspace.actions_table["edit"].isEnabled()
        assert not desk.workspace.actions_table["to_bin"].isEnabled()
        desk.leave()


HOLDER = """
import sys
from pathlib import Path
from journal_app.clock import SystemClock
from journal_app.journal import door
journal = door.unlock(Path(sys.argv[1]), sys.argv[2], clock=SystemClock())
print("open", flush=True)
sys.stdin.read()
journal.close()
"""


def test_a_journal_that_is_open_elsewhere_says_so_and_opens_once_it_is_closed(desk: Desk) -> None:
    desk.start()
    desk.make_journal("none")
    desk.answer_questions()
    desk.leave()
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDER, desk.folder, PASSPHRASE],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        desk.start()
        field = the(desk.window, QLineEdit, "passphrase")
        type_into(field, PASSPHRASE)
        press(field, Qt.Key.Key_Return)
        desk.settle()
        said = the(desk.window, MessageBar, "unlock_message").text.text()
        assert said == "Aftershift is open already. Close it there, or work in that window."
        assert field.text() == PASSPHRASE
        other.communicate("")
    field.clear()
    desk.unlock()
    assert the(desk.window, TodayPage).isVisible()
