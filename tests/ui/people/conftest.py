"""A People page over a real journal, with some people in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from journal_app.model.contact import Compensation, Conduct, Contact, Course, Setting, Toll
from journal_app.model.customer import Customer
from journal_app.model.day import at_instant
from ui.context import Context
from ui.people.page import PeoplePage

NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)


def header(days_ago: float) -> dict[str, Any]:
    """`day` and `when` of something noted so long ago."""
    when = at_instant(NOW - timedelta(days=days_ago), "Europe/London")
    return {"when": when, "day": when.local.date()}


def customer(alias: str, **answers: Any) -> Customer:
    return Customer(**header(200), alias=alias, **answers)


def contact(who: Customer, tone: str, days_ago: float, **answers: Any) -> Contact:
    return Contact(**header(days_ago), tone=tone, customer=who.id, **answers)


def hard(who: Customer, days_ago: float, strain: int | None = 6, tier: int = 2) -> Contact:
    return contact(who, "hard", days_ago, tier=tier, toll=Toll(strain=strain))


def full_story(who: Customer) -> list[Contact]:
    """Twelve contacts that fill every section of a page."""
    asked = Compensation(asked=("money_back",), granted="yes")
    settled = Course(ended="settled", later_verdict="always")
    calmly = Conduct(moves=("compromise",))
    return [
        contact(
            who,
            "hard",
            120 - 20 * n,
            tier=n % 5,
            kinds=("argued",),
            response=("told_calmly",),
            setting=Setting(
                minutes_on=20, minutes_after=15, dread_before=3 + n, first_read="bad_day"
            ),
            toll=Toll(strain=2 + n, mood_after=1 + n % 5),
            compensation=asked if n < 3 else Compensation(),
            course=settled if n % 2 else Course(),
            conduct=calmly if n % 2 else Conduct(),
        )
        for n in range(5)
    ] + [
        *(contact(who, "calm", 100 - 17 * n) for n in range(5)),
        contact(who, "good", 33, lift=7, good_kind=("thanks",), toll=Toll(mood_after=5)),
        contact(who, "good", 4, lift=4),
    ]


@dataclass
class Seat:
    """The page and what a test does with it."""

    page: PeoplePage
    context: Context
    qtbot: QtBot
    toasts: list[str]
    went: list[Any]

    def settle(self, act: Callable[[], Any]) -> None:
        """Do something and wait for every answer."""
        with self.qtbot.waitSignal(self.context.runner.settled, timeout=10_000):
            act()
        self.wait()

    def wait(self) -> None:
        """Wait until nothing is outstanding."""
        self.qtbot.waitUntil(lambda: not self.context.runner.busy, timeout=10_000)

    def keep(self, *records: Any) -> None:
        """Put records into the journal, as another page would."""
        self.settle(
            lambda: self.context.runner.change(lambda journal: journal.record_many(records))
        )

    def open(self, who: Customer) -> None:
        """Open somebody's page from the list."""
        self.settle(lambda: self.page.list.person_opened.emit(who.id))


@pytest.fixture
def seat(qtbot: QtBot, context: Context) -> Seat:
    """A page that has been gone to, in a window of usual size."""
    page = PeoplePage(context)
    qtbot.addWidget(page)
    page.resize(1080, 780)
    made = Seat(page, context, qtbot, [], [])
    context.toasts.wanted.connect(lambda toast: made.toasts.append(toast.text))
    context.navigation.went.connect(made.went.append)
    page.show()
    page.focus_first()
    made.settle(page.activate)
    return made
