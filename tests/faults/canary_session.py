"""A worker's day with a canary in every place that takes words; run as a process of its own.

`python canary_session.py HOME [leaking]`: the program is told nothing of being watched. With
`leaking` the same day is followed by one leak of every kind, for the watchers to be tried on.
"""

from __future__ import annotations

import base64
import gzip
import io
import shutil
import socket
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from journal_app import __main__ as program
from journal_app import logs
from journal_app.commands import dispatch
from journal_app.commands.terminal import Terminal
from journal_app.journal.journal import Journal
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.identity import new_id
from journal_app.model.instant import When
from journal_app.model.shift import Shift
from journal_app.model.term import Term
from journal_app.options import Options
from tests.e2e import desk as desk_of
from tests.e2e.desk import Desk
from tests.faults.canary import CORE, word
from tests.ui.hands import press, the, type_into
from ui.application import make_application
from ui.dialogs import SystemDialogs
from ui.shell import Outside
from ui.widgets.charts.card import ChartCard
from ui.widgets.textbox import TextBox

PASSPHRASE = f"tram lines {word('passphrase')} in the rain"


class Waiting:
    """Waits as pytest-qt does, as long as it takes: who started this process has the patience."""

    def waitUntil(self, condition: Callable[[], bool], **_how: Any) -> None:  # noqa: N802 - its name
        loop, timer = QEventLoop(), QTimer()

        def look() -> None:
            if condition():
                loop.quit()

        timer.timeout.connect(look)
        timer.start(20)
        if not condition():
            loop.exec()
        timer.stop()

    def waitSignal(self, signal: Any, **_how: Any) -> Waited:  # noqa: N802 - its name
        return Waited(signal, self)


class Waited:
    """A block that ends when a signal came."""

    def __init__(self, signal: Any, waiting: Waiting) -> None:
        self._waiting, self._came = waiting, False
        signal.connect(self._on_signal)

    def _on_signal(self, *_values: Any) -> None:
        self._came = True

    def __enter__(self) -> Waited:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self._waiting.waitUntil(lambda: self._came)


class ChoosingDialogs(SystemDialogs):
    """The real dialogs, with a hand that chooses `path` in each."""

    def __init__(self) -> None:
        super().__init__()
        self.path = Path()
        self._hand = QTimer(self)
        self._hand.timeout.connect(self._choose)
        self._hand.start(50)

    def _choose(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QFileDialog) and window.isVisible():
                window.setDirectory(str(self.path.parent))
                the(window, QLineEdit, "fileNameEdit").setText(str(self.path))
                window.accept()


class Day:
    """What the worker does from morning to evening."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.asked = home / "documents" / word("folder")
        self.asked.mkdir(parents=True)
        desk_of.PASSPHRASE = PASSPHRASE
        vars(desk_of)["Outside"] = partial(Outside, state_folder=home / "state")
        self.waiting = Waiting()
        self.desk = Desk(make_application(), self.waiting, home)  # type: ignore[arg-type]  # waits alike
        self.dialogs = ChoosingDialogs()
        self.desk.dialogs = self.dialogs  # type: ignore[assignment]  # the real ones

    def live(self) -> None:
        self.morning()
        self.write()
        self.look_around()
        self.lock_and_unlock()
        self.desk.leave()
        self.make_report()

    def morning(self) -> None:
        self.desk.start()
        self.desk.make_journal("none")
        self.desk.answer_questions("shop")
        self.desk.note_shift("hard")

    def write(self) -> None:
        desk, moment = self.desk, self.desk.clock.now()
        when = When(moment, "Europe/London", 0)
        there: dict[str, Any] = {"day": moment.date(), "when": when}
        term = Term(**there, vocabulary="coping", label=word("term"))
        customer = Customer(**there, alias=word("alias"), note=word("note"))
        self.change(lambda journal: journal.record_many([term, customer]))
        desk.note("hard", f"He said {word('entry')} twice.", f"I thought {word('thought')}.")
        desk.note("good", f"She brought {word('good')}.")
        self.change(lambda journal: journal.record(Contact(**there, customer=customer.id)))
        self.change(lambda journal: journal.record_many(_weeks(there)))
        self.run(lambda j: j.reports.keep_draft(new_id(), {"in_short": [word("report")]}))

    def look_around(self) -> None:
        desk = self.desk
        assert word("entry") in desk.find(word("entry"))
        desk.do("edit")
        desk.do("timeline")
        desk.note("good", word("undone"))
        desk.do("undo")
        self.dialogs.path = self.asked / f"{word('file')}.txt"
        self.dialogs.path.write_text("2026-11-20 Brought in from elsewhere.\n", "utf-8")
        assert self.dialogs.file_to_open(desk.window, "Open", "*.txt") == self.dialogs.path
        self.take_chart()
        desk.do("backup")
        desk.do("diagnostics")
        desk.do("hard")
        desk.window.activateWindow()
        self.waiting.waitUntil(lambda: QApplication.activeWindow() is desk.window)
        sheet = the(desk.window, QWidget, "sheet_hard")
        box = the(sheet, TextBox, "field_statement_box")
        box.setFocus()
        desk.type(word("draft"))
        assert word("draft") in box.text()

    def take_chart(self) -> None:
        """Copy a chart, and save one where the worker wants it."""
        self.desk.do("chart_year")
        name = "year"
        card = the(self.desk.window, ChartCard, f"chart_{name}")
        self.waiting.waitUntil(lambda: card.view.picture is not None)
        card.copy_wanted.emit(name)
        assert not QGuiApplication.clipboard().image().isNull()
        self.dialogs.path = self.asked / "chart.svg"
        card.file_wanted.emit(name, "svg")
        self.waiting.waitUntil(self.dialogs.path.exists)
        self.desk.settle()

    def lock_and_unlock(self) -> None:
        desk = self.desk
        desk.lock()
        field = the(desk.window, QLineEdit, "passphrase")
        type_into(field, word("wrong"))
        press(field, Qt.Key.Key_Return)
        desk.settle()
        field.clear()
        desk.unlock(PASSPHRASE)
        desk.do("hard")
        box = the(the(desk.window, QWidget, "sheet_hard"), TextBox, "field_statement_box")
        assert word("draft") in box.text()

    def make_report(self) -> None:
        """The one file that may say it: the worker asked for it."""
        typed = io.BytesIO(f"{PASSPHRASE}\n".encode())
        words = ["myself", "--approve-all", "-o", str(self.asked / "report.pdf")]
        terminal = Terminal(typed, io.StringIO(), io.StringIO())
        code = dispatch.run("report", words, Options(journal=self.desk.folder), terminal)
        assert code == 0, code

    def change(self, use_case: Callable[[Journal], Any]) -> None:
        self.desk.shell.runner.change(use_case)
        self.desk.settle()

    def run(self, use_case: Callable[[Journal], Any]) -> None:
        self.desk.shell.runner.run(use_case)
        self.desk.settle()


def _weeks(there: dict[str, Any]) -> list[Shift]:
    """Something for a chart to draw."""
    from datetime import timedelta

    day = there["day"]
    return [
        Shift(**(there | {"day": day - timedelta(days=back)}), state="ok", strain=back % 9)
        for back in range(1, 30)
    ]


def leak(home: Path) -> None:
    """One leak of every kind, each in its own place."""
    secret, cache = word("leak"), home / "cache" / "fontconfig"
    (home / "share" / "journal" / "draft.txt").write_text(secret, "utf-8")
    (home / "config" / "settings.json").write_bytes(base64.b64encode(b"x" + secret.encode()))
    cache.mkdir(parents=True, exist_ok=True)
    (cache / "wide").write_bytes(secret.encode("utf-16-le"))
    (cache / "packed").write_bytes(gzip.compress(secret.encode()))
    shutil.copy(home / "documents" / word("folder") / "report.pdf", cache / "printed")
    short_lived = home / "tmp" / "short-lived"
    short_lived.write_text(secret, "utf-8")
    short_lived.unlink()
    folder = home / "tmp" / secret
    folder.mkdir()
    folder.rmdir()
    sys.stderr.write(f"{secret}\n")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(secret.encode().hex().encode(), ("127.0.0.1", 9))


def main() -> None:
    home = Path(sys.argv[1])
    program._keep_private()
    logs.install()
    Day(home).live()
    if "leaking" in sys.argv[2:]:
        leak(home)
    assert not any(CORE in line for line in logs.recent_lines())
    sys.stdout.write("done\n")


if __name__ == "__main__":
    main()
