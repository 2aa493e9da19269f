"""A Reports page over a real journal with some hard contacts in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from journal_app.model.contact import Contact
from journal_app.model.report import Report
from journal_app.reports.passages import Passage
from tests.support.notebook import contact, customer
from tests.ui.conftest import Ask
from tests.ui.fakes import AnsweringDialogs
from ui.context import Context
from ui.messages import Message
from ui.navigation import NOWHERE, Place, Target
from ui.reports.bench import Bench
from ui.reports.page import ReportsPage
from ui.reports.wizard import Wizard

PATIENCE = 20_000


def bad(day: str, statement: str = "", **values: Any) -> Contact:
    """A hard contact of tier 4."""
    said = {"tier": 4, "kinds": ("swore",), "statement": statement}
    return contact(day, "14:10", **(said | values))


@dataclass
class Seat:
    """The page and what a test does with it."""

    page: ReportsPage
    context: Context
    qtbot: QtBot
    ask: Ask
    dialogs: AnsweringDialogs
    folder: Path
    toasts: list[str] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    went: list[Place] = field(default_factory=list)

    @property
    def wizard(self) -> Wizard:
        return self.page.wizard

    @property
    def bench(self) -> Bench:
        return self.page.wizard.bench

    def wait(self) -> None:
        """Wait until nothing is outstanding and nothing is about to be asked for."""

        def still() -> bool:
            waiting = self.bench._gather.isActive() or self.wizard.preview._resting.isActive()
            return not (self.context.runner.busy or waiting)

        self.qtbot.waitUntil(still, timeout=PATIENCE)

    def keep(self, *records: Any) -> None:
        """Put records into the journal, as another page would."""
        self.context.runner.change(lambda journal: journal.record_many(records))
        self.wait()

    def go(self, target: Target = NOWHERE) -> None:
        """Come to the page."""
        self.page.activate(target)
        self.wait()

    def click(self, name: str) -> None:
        """Click the one button of this name that can be seen."""
        found = [one for one in self.page.findChildren(QPushButton, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} buttons {name}"
        assert found[0].isEnabled(), name
        found[0].click()
        self.wait()

    def do(self, act: Callable[[], object]) -> None:
        """Do something and wait for what comes of it."""
        act()
        self.wait()

    def begin(self, audience: str = "manager", step: int = 1) -> None:
        """Open the wizard for a reader."""
        self.page.begin()
        self.wait()
        self.pick("report_audience", audience)
        self.do(lambda: self.wizard.go(step))

    def pick(self, name: str, key: str | None) -> None:
        """Pick an answer of a row that can be seen, as a click would."""
        from ui.widgets.pickone import PickOne

        rows = [row for row in self.page.findChildren(PickOne, name) if row.isVisibleTo(self.page)]
        row = rows[0]
        row._pick(key)
        self.wait()

    def passages(self) -> tuple[Passage, ...]:
        assert self.bench.round is not None
        return tuple(one for one in self.bench.round.made.passages if one.record)

    def show_all(self) -> None:
        """Say yes to every text, one by one."""
        desk = self.wizard.shows.passages
        for passage in self.passages():
            desk.go(passage.key)
            self.do(lambda: desk.way._pick("show"))

    def printed(self) -> str:
        """Every word of the document that would be printed."""
        assert self.bench.round is not None
        return repr(self.bench.round.made.document)

    def sent(self) -> tuple[Report, ...]:
        found: tuple[Report, ...] = self.ask(lambda journal: journal.reports.sent())
        return found

    def save(self, name: str = "out.pdf") -> Path:
        """Go to the last step and save."""
        self.dialogs.path = self.folder / name
        self.do(lambda: self.wizard.go(4))
        self.click("report_save")
        return self.folder / name


@pytest.fixture
def empty(
    qtbot: QtBot, context: Context, ask: Ask, dialogs: AnsweringDialogs, tmp_path: Path
) -> Seat:
    """A page that has been gone to, over a journal without a note."""
    page = ReportsPage(context)
    qtbot.addWidget(page)
    page.resize(1056, 760)
    folder = tmp_path / "out"
    folder.mkdir()
    made = Seat(page, context, qtbot, ask, dialogs, folder)
    context.toasts.wanted.connect(lambda toast: made.toasts.append(toast.text))
    context.messages.wanted.connect(made.messages.append)
    context.navigation.went.connect(made.went.append)
    page.show()
    made.go()
    return made


@pytest.fixture
def seat(empty: Seat) -> Seat:
    """Three hard contacts with words, one mild one without, and a customer called Karl Krawall."""
    known = customer("Karl Krawall")
    empty.keep(known)
    records: Sequence[Any] = (
        bad("2026-11-02", "Karl Krawall threw the receipt. Call me on 0171 5550123, he said."),
        bad("2026-11-09", "She swore at me for the queue."),
        bad("2026-11-16", "He always shouts."),
        contact("2026-11-17", "09:00", tier=1, kinds=("curt",)),
    )
    empty.keep(*records)
    return empty
