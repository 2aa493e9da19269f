"""An Insights page over a real journal of some weeks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from journal_app.journal.changes import Changes
from journal_app.journal.journal import Journal
from journal_app.model.condition import Condition
from journal_app.model.day import at_instant
from journal_app.model.line import Line
from journal_app.model.shift import Shift
from tests.ui.hands import the
from ui.context import Context
from ui.insights.page import InsightsPage
from ui.navigation import NOWHERE, Place, Target
from ui.widgets.charts.card import ChartCard

SWORE = Condition(
    metric="behaviour", op="ge", value=1, window="shift", scope="anyone", kinds=("swore",)
)
NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)


def shift(days_ago: int, **answers: Any) -> Shift:
    when = at_instant(NOW - timedelta(days=days_ago), "Europe/London")
    return Shift(when=when, day=when.local.date(), **answers)


def shifts(count: int, enough: int = 0) -> list[Shift]:
    """A shift on each of the last days; the last `enough` of them are marked so."""
    return [
        shift(
            ago,
            state="hard" if ago % 3 == 0 or ago < enough else "ok",
            strain=2 + (5 * ago) % 7,
            mood=1 + ago % 5,
            enough="yes" if ago < enough else "no",
        )
        for ago in range(count)
    ]


@dataclass
class Seat:
    """The page and what a test does with it."""

    page: InsightsPage
    context: Context
    qtbot: QtBot
    toasts: list[str] = field(default_factory=list)
    went: list[Place] = field(default_factory=list)

    def settle(self, act: Callable[[], Any]) -> None:
        """Do something and wait for every answer."""
        with self.qtbot.waitSignal(self.context.runner.settled, timeout=20_000):
            act()
        self.wait()

    def wait(self) -> None:
        """Wait until nothing is outstanding."""
        self.qtbot.waitUntil(lambda: not self.context.runner.busy, timeout=20_000)

    def keep(self, records: Sequence[Any]) -> None:
        """Put records into the journal, as another page would."""
        self.settle(
            lambda: self.context.runner.change(lambda journal: journal.record_many(records))
        )

    def written(self, words: str) -> Line:
        """A line about swearing, as the builder would keep it."""
        made: list[Line] = []

        def write(journal: Journal) -> Changes:
            line = replace(journal.boundaries.new_line(words), condition=SWORE)
            changes = journal.boundaries.write(line)
            made.append(line)
            return changes

        self.settle(lambda: self.context.runner.change(write))
        return made[0]

    def go(self, target: Target = NOWHERE) -> None:
        """Come to the page and wait until it is drawn."""
        self.page.activate(target)
        self.wait()

    def card(self, name: str) -> ChartCard:
        return the(self.page, ChartCard, f"chart_{name}")

    def sentence(self, name: str) -> str:
        picture = self.card(name).view.picture()
        assert picture is not None
        return picture.sentence


@pytest.fixture
def empty(qtbot: QtBot, context: Context) -> Seat:
    """A page that has been gone to, over a journal without a note."""
    page = InsightsPage(context)
    qtbot.addWidget(page)
    page.resize(1056, 760)
    made = Seat(page, context, qtbot)
    context.toasts.wanted.connect(lambda toast: made.toasts.append(toast.text))
    context.navigation.went.connect(made.went.append)
    page.show()
    made.settle(page.activate)
    return made


@pytest.fixture
def early(empty: Seat) -> Seat:
    """Eight shifts: counts, and no range yet."""
    empty.keep(shifts(8, enough=3))
    return empty


@pytest.fixture
def seat(empty: Seat) -> Seat:
    """Sixty shifts, twelve of them marked enough."""
    empty.keep(shifts(60, enough=12))
    return empty
