"""Keys for the program in a real window on a virtual screen, and what can be seen there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.e2e.desk import Desk
from tests.support.project import ROOT
from tests.support.screen import Glimpse, virtual_screen
from tests.support.tools import require_tool
from tests.ui.hands import press

PATIENCE = 120_000  # of a machine that is busy with other things
ANOTHER_PAGE = 0.1  # of the screen: a status that moves a card is less, any page or form more
STILL = 15


class Hands:
    """Keys for the window of one process on a virtual screen.

    A key is pressed once, when the page it is meant for can be seen: pressed again because an
    effect was late, it would be taken twice.
    """

    def __init__(
        self, program: subprocess.Popen[bytes], screen: dict[str, str], qtbot: QtBot, kept: Path
    ) -> None:
        """`kept` holds the pixels of the screen and the log of the program."""
        self._program, self._screen, self._qtbot, self._kept = program, screen, qtbot, kept
        self.window = ""

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(
            [require_tool("xdotool"), *words],
            env=self._screen, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout.strip()

    def windows(self) -> set[str]:
        """The windows of this process that can be seen and bear its name."""
        found = self.xdotool(
            *("search", "--onlyvisible", "--all", "--pid", str(self._program.pid)),
            *("--name", "^Aftershift$"),
        )
        return set(found.split())

    def take_window(self) -> None:
        """Wait for the window and put the focus on it."""
        self.until(lambda: len(self.windows()) == 1)
        (self.window,) = self.windows()
        self.xdotool("windowfocus", "--sync", self.window)

    def type(self, words: str) -> None:
        self.xdotool("type", "--delay", "4", "--", words)

    def keys(self, *chords: str) -> None:
        self.xdotool("key", *chords)

    def until(self, seen: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(lambda: self._program.poll() is not None or seen(), timeout=PATIENCE)
        assert self._program.poll() is None, (self._kept / "log").read_text("utf-8")

    def look(self) -> Glimpse:
        """What can be seen now."""
        return Glimpse(self._kept)

    def press_for(self, seen: Callable[[], bool], *chords: str) -> None:
        """Press once and wait for what it does."""
        self.keys(*chords)
        self.until(seen)

    def press_for_page(self, *chords: str) -> None:
        """Press once, wait for another page or form, and until it has all it shows."""
        before = self.look()
        self.press_for(lambda: self.look().changed_part(before) > ANOTHER_PAGE, *chords)
        self.until_still()

    def until_still(self) -> None:
        """Wait until the screen has looked the same for a good while."""
        looks = [self.look()]

        def still() -> bool:
            now = self.look()
            if now.changed_part(looks[0]):
                looks.clear()
            looks.append(now)
            return len(looks) > STILL

        self.until(still)

    def ended(self) -> None:
        """Wait for the program to end by itself."""
        self._qtbot.waitUntil(lambda: self._program.poll() is not None, timeout=PATIENCE)
        assert self._program.returncode == 0

    @property
    def process(self) -> Path:
        """What the system shows of the process."""
        return Path(f"/proc/{self._program.pid}")

    def is_locked(self) -> bool:
        """Whether the process has become the one that shows the unlock page.

        Once it has loaded Qt's part for X anew, the window of before is gone for certain.
        """
        process = self.process
        words = (process / "cmdline").read_bytes().split(b"\0")
        return b"--locked" in words and b"libqxcb" in (process / "maps").read_bytes()


@contextmanager
def program_on_screen(
    home: Path, folder: Path, qtbot: QtBot, environment: Mapping[str, str] | None = None
) -> Iterator[Hands]:
    """The program, started on a screen of its own; `folder` takes pixels and log."""
    with virtual_screen(pixels_in=folder) as screen, (folder / "log").open("wb") as log:
        screen.update(environment or {})
        program = subprocess.Popen(
            [sys.executable, "-m", "journal_app", "--journal", str(home / "journal")],
            env=screen, cwd=ROOT, stdout=log, stderr=log,
        )  # fmt: skip
        try:
            yield Hands(program, screen, qtbot, folder)
        finally:
            program.kill()
            program.wait()


def changes_of(path: Path) -> Callable[[], bool]:
    """Whether the file has been written since the last time it was so."""
    before = path.stat().st_mtime_ns if path.exists() else 0

    def changed() -> bool:
        return path.exists() and path.stat().st_mtime_ns != before

    return changed


def tabs_to_the_words(desk: Desk) -> int:
    """How often Tab is pressed from opening a hard one to its first text box."""
    desk.start()
    desk.make_journal("none")
    desk.answer_questions()
    desk.do("hard")
    pressed = 0
    while desk.focused.objectName() != "field_statement_box":
        press(desk.focused, Qt.Key.Key_Tab)
        pressed += 1
        assert pressed < 80
    desk.leave()
    return pressed
