"""Draws every page of the example to PNG, for eyes, for the README and for comparison.

Waits for pages by the runner's `settled` and the keychain's answer, never by time. Must not know
what a page shows: each page names its own states.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from journal_app.errors import AftershiftError
from journal_app.options import Options
from ui.dialogs import SystemDialogs
from ui.keychain import KeychainWait
from ui.pages import PAGES
from ui.shell import Outside, Shell

WIDTH, HEIGHT = 1280, 820
_MAIN = ("today", "timeline", "people", "lines", "insights", "reports", "settings")


@dataclass(frozen=True)
class Dress:
    """One theme at one text size, in per cent."""

    theme: str
    scale: int

    @property
    def suffix(self) -> str:
        """What file names end with; the usual dress is left out."""
        size = "" if self.scale == 100 else f"-x{self.scale / 100:g}"
        return f"-{self.theme}{size}"


LIGHT = Dress("light", 100)
_LAYOUT_ROUNDS = 3  # wrapped words get their height, then what is around them its own
OTHERS = (Dress("dark", 100), Dress("light", 160), Dress("dark", 160))


def draw_gallery(application: QApplication, options: Options) -> int:
    """Draw into `options.pictures`; 0 once all is drawn, 1 where something failed."""
    folder = (options.pictures or Path("pictures")).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    gallery = Gallery(application, folder, every=options.all)
    with tempfile.TemporaryDirectory(prefix="aftershift-") as private:
        gallery.draw_first_run(Path(private) / "first")
        gallery.draw_empty(Path(private) / "empty")
    gallery.draw_example()
    for sentence in gallery.faults:
        sys.stderr.write(f"{sentence}\n")
    return 1 if gallery.faults else 0


class StandingClock:
    """Saturday 21 November 2026, 18:30 in London: the same pictures on every day."""

    def now(self) -> datetime:
        """The instant, always the same."""
        return datetime(2026, 11, 21, 18, 30, tzinfo=UTC)

    def zone(self) -> str:
        """London."""
        return "Europe/London"

    def monotonic(self) -> float:
        """It stands too: on a slow machine the window would else lock as idle half way."""
        return 0.0


class Gallery(QObject):
    """Opens one window after the other and draws what it shows; `faults` are sentences."""

    def __init__(self, application: QApplication, folder: Path, *, every: bool) -> None:
        super().__init__()
        self._application = application
        self._folder = folder
        self._every = every
        self.faults: list[str] = []

    def draw_first_run(self, folder: Path) -> None:
        """The page that makes a journal."""
        shell = self._start(Options(journal=folder))
        for dress in (LIGHT, *OTHERS):
            self._dress(shell, dress)
            self._shoot(shell, f"first-run{dress.suffix}")
        self._end(shell)

    def draw_empty(self, folder: Path) -> None:
        """The unlock page, and every page of a journal in which nothing was noted yet."""
        from journal_app.journal import door

        passphrase = door.suggest_words()
        cost = door.KdfCost(19 * 1024, 2, 1)
        journal, _ = door.create(folder, passphrase, cost=cost, clock=StandingClock())
        journal.close()
        shell = self._start(Options(journal=folder))
        for dress in (LIGHT, *OTHERS):
            self._dress(shell, dress)
            self._shoot(shell, f"unlock{dress.suffix}")
        self._dress(shell, LIGHT)
        shell.open_with(passphrase)
        self._settle(shell)
        self._draw_pages(shell, "empty-", filled=False)
        self._end(shell)

    def draw_example(self) -> None:
        """Every state of every page of the example."""
        shell = self._start(Options(demo=True))
        self._draw_pages(shell, "", filled=True)
        self._draw_reports(shell)
        self._end(shell)

    def _draw_reports(self, shell: Shell) -> None:
        from ui.reports.pictures import ReportPictures  # as late as the page it belongs to

        reports = ReportPictures(shell.runner, self._folder)
        reports.draw()
        self._settle(shell)
        self.faults += [f"{name} could not be written." for name in reports.faults]

    def _start(self, options: Options) -> Shell:
        outside = Outside(
            clock=StandingClock(),
            dialogs=SystemDialogs(),
            replace=self._on_replace,
            start_beside=self._on_replace,
        )
        shell = Shell(options, outside, self._application)
        shell.runner.failed.connect(self._on_runner_failed)
        shell.window.resize(WIDTH, HEIGHT)
        shell.start()
        self._settle(shell)
        return shell

    def _end(self, shell: Shell) -> None:
        self._dress(shell, LIGHT)
        shell.close()
        self._finish(shell)

    def _draw_pages(self, shell: Shell, prefix: str, *, filled: bool) -> None:
        if shell.workspace is None:
            self.faults.append("The journal to be drawn did not open.")
            return
        for key in PAGES:
            states = shell.workspace.page_named(key).gallery_states()
            for state in states if filled else states[:1]:
                for dress in self._dresses(key, state, filled=filled):
                    self._draw_state(shell, key, state, dress, prefix)

    def _draw_state(self, shell: Shell, key: str, state: str, dress: Dress, prefix: str) -> None:
        workspace = shell.workspace
        if workspace is None:
            return
        self._dress(shell, dress)
        workspace.context.navigation.go(key)
        self._settle(shell)
        if state:
            workspace.page_named(key).show_gallery_state(state)
        name = "-".join(part for part in (key, state.replace(" ", "-")) if part)
        self._shoot(shell, f"{prefix}{name}{dress.suffix}")

    def _dresses(self, key: str, state: str, *, filled: bool) -> Iterator[Dress]:
        yield LIGHT
        if self._every or (filled and key in _MAIN and not state):
            yield from OTHERS

    def _dress(self, shell: Shell, dress: Dress) -> None:
        shell.preferences.change(theme=dress.theme, text_scale=dress.scale)

    def _settle(self, shell: Shell) -> None:
        """Let everything asked for be answered and drawn."""
        self._finish(shell)
        for wait in shell.window.findChildren(KeychainWait):
            self._hear_out(wait)

    def _finish(self, shell: Shell) -> None:
        """Let the runner come to its end."""
        self._application.processEvents()
        while shell.runner.busy:
            loop = QEventLoop()
            shell.runner.settled.connect(loop.quit)
            loop.exec()
            self._application.processEvents()

    def _hear_out(self, wait: KeychainWait) -> None:
        """Let a keychain say whether it is there; it is asked beside the runner."""
        if wait.waiting:
            loop = QEventLoop()
            wait.answered.connect(loop.quit)
            wait.refused.connect(loop.quit)
            loop.exec()
            self._application.processEvents()

    def _shoot(self, shell: Shell, name: str) -> None:
        self._settle(shell)
        for _ in range(_LAYOUT_ROUNDS):
            self._application.processEvents()
        path = self._folder / f"{name}.png"
        if not shell.window.grab().save(str(path)):
            self.faults.append(f"{path.name} could not be written.")

    def _on_runner_failed(self, error: AftershiftError) -> None:
        self.faults.append(str(error))

    def _on_replace(self, _options: Options) -> None:
        """Nothing is started while pictures are drawn."""
