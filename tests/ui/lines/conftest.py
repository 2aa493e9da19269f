"""A Lines page over a real journal, with hands and eyes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.model.condition import Condition
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.day import at_instant
from journal_app.model.line import Line
from tests.ui.conftest import Ask
from tests.ui.fakes import SetClock
from ui.context import Context
from ui.lines.page import LinesPage

SWORE = Condition(
    metric="behaviour", op="ge", value=1, window="shift", scope="anyone", kinds=("swore",)
)


def header(now: datetime, days_ago: float = 0) -> dict[str, Any]:
    """`day` and `when` of something so long ago."""
    when = at_instant(now - timedelta(days=days_ago), "Europe/London")
    return {"when": when, "day": when.local.date()}


def words_in(widget: QWidget) -> str:
    """All words that can be read."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@dataclass
class Place:
    """A widget in a window, and what a test does with it."""

    context: Context
    qtbot: QtBot
    ask: Ask
    clock: SetClock
    toasts: list[str]
    messages: list[str]
    went: list[Any]

    def settle(self, act: Callable[[], Any] | None = None) -> None:
        """Do something and wait for every answer, and for what it lays out."""
        if act is not None:
            act()
        self.qtbot.waitUntil(lambda: not self.context.runner.busy, timeout=10_000)

    def reads(self, widget: QWidget, words: str) -> None:
        """Wait until these words can be read."""
        self.qtbot.waitUntil(lambda: words in words_in(widget), timeout=5_000)
        self.settle()

    def click(self, widget: QWidget, name: str) -> None:
        """Click the one button of this name that can be seen."""

        def found() -> list[QPushButton]:
            buttons = widget.findChildren(QPushButton, name)
            return [one for one in buttons if one.isVisible() and one.isEnabled()]

        self.qtbot.waitUntil(lambda: bool(found()), timeout=5_000)
        assert len(found()) == 1, f"{len(found())} buttons {name}"
        self.settle(found()[0].click)

    def pick(self, widget: QWidget, value: object) -> None:
        """Click the chip or cell of a value."""
        found = [
            one
            for one in widget.findChildren(QAbstractButton)
            if getattr(one, "value", None) == value and one.isVisible()
        ]
        assert found, f"nothing to pick for {value}"
        self.settle(found[0].click)

    def write(self, words: str, condition: Condition = SWORE, **values: Any) -> Line:
        """Keep a line, as the builder would."""
        blank = self.ask(lambda journal: journal.boundaries.new_line(words))
        line: Line = replace(blank, condition=condition, **values)
        self.settle(
            lambda: self.context.runner.change(lambda journal: journal.boundaries.write(line))
        )
        return line

    def keep(self, *records: Any) -> None:
        """Put records into the journal, as another page would."""
        self.settle(
            lambda: self.context.runner.change(lambda journal: journal.record_many(records))
        )

    def swear(self, days_ago: float = 0, **values: Any) -> Contact:
        """A hard one in which somebody swore."""
        made = Contact(
            **header(self.clock.now(), days_ago), tone="hard", kinds=("swore",), tier=4, **values
        )
        self.keep(made)
        return made

    def follow(self, alias: str) -> Customer:
        """Somebody followed."""
        made = Customer(**header(self.clock.now(), 100), alias=alias)
        self.keep(made)
        return made

    def undo(self) -> None:
        """Take the last step back."""
        self.settle(lambda: self.context.runner.change(lambda journal: journal.undo()))

    def show(self, widget: QWidget) -> None:
        """Put a widget into a window."""
        self.qtbot.addWidget(widget)
        widget.resize(1080, 900)
        widget.show()


@pytest.fixture
def place(qtbot: QtBot, context: Context, ask: Ask, clock: SetClock) -> Place:
    """A window's surroundings without a page."""
    made = Place(context, qtbot, ask, clock, [], [], [])
    context.toasts.wanted.connect(lambda toast: made.toasts.append(toast.text))
    context.messages.wanted.connect(lambda message: made.messages.append(message.text))
    context.navigation.went.connect(made.went.append)
    return made


@pytest.fixture
def page(place: Place) -> LinesPage:
    """The page, gone to."""
    made = LinesPage(place.context)
    place.show(made)
    place.settle(made.activate)
    return made
