"""Stand-ins for what a window test cannot have: a settable clock, a worker who answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ui.clipboard import Clipboard


class SetClock:
    """A clock that stands still until it is moved; Saturday 21 November 2026, 18:30."""

    def __init__(self, now: datetime = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)) -> None:
        self.instant = now
        self.counter = 1000.0

    def now(self) -> datetime:
        return self.instant

    def zone(self) -> str:
        return "Europe/London"

    def monotonic(self) -> float:
        return self.counter

    def move(self, **step: float) -> None:
        """Let time pass on both clocks, for example `move(minutes=5)`."""
        passed = timedelta(**step)
        self.instant += passed
        self.counter += passed.total_seconds()


class AnsweringDialogs:
    """Answers every dialog as told before, and remembers what was asked, of whom."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.agrees = True
        self.asked: list[tuple[str, ...]] = []

    def folder(self, parent: QWidget, title: str) -> Path | None:
        self.asked.append((parent.objectName(), title))
        return self.path

    def file_to_open(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        self.asked.append((parent.objectName(), title, kinds))
        return self.path

    def file_to_save(self, parent: QWidget, title: str, name: str) -> Path | None:
        self.asked.append((parent.objectName(), title, name))
        return self.path

    def confirm(self, parent: QWidget, question: str, yes: str, no: str) -> bool:
        self.asked.append((parent.objectName(), question, yes, no))
        return self.agrees

    def printer(self, parent: QWidget, paper: str) -> QPrinter | None:
        self.asked.append((parent.objectName(), "printer", paper))
        if self.path is None:
            return None
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        return printer

    def show_folder(self, folder: Path) -> None:
        self.asked.append(("show_folder", str(folder)))


class OwningClipboard(Clipboard):
    """Knows its own text, which the offscreen platform's clipboard does not."""

    def owns(self, mode: QClipboard.Mode) -> bool:
        return mode is QClipboard.Mode.Clipboard and bool(QGuiApplication.clipboard().text())
