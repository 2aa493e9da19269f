"""Journals of several sizes as the charts see them, and looks to draw them in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import numpy as np
import pytest

from journal_app.charts.chart import Chart
from journal_app.charts.look import Look
from journal_app.charts.matter import Crossed, Event, LineTrack, Matter, Version
from journal_app.example.generator import generate
from journal_app.insight.everything import InsightSettings, all_results
from journal_app.insight.gathering import from_records
from journal_app.insight.series import Series
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.outside_score import OutsideScore
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.term import Term
from journal_app.model.weekly_five import WeeklyFive
from journal_app.palette import load_palette

# After charts, so that their secluded import of it comes first.
from matplotlib.text import Text  # isort: skip

END = date(2026, 11, 20)
SIZES = {
    "course": (1000, 440),
    "year": (1000, 260),
    "breaking-point": (660, 400),
    "helped": (620, 400),
    "customers": (620, 400),
    "lines": (700, 300),
    "weekly-five": (620, 460),
}


def look_of(name: str, theme: str = "light", points: float = 10.0, dpr: float = 1.0) -> Look:
    """A chart's usual size."""
    return Look(load_palette(theme), points, *SIZES.get(name, (500, 340)), dpr)


def matter_of(records: Iterable[Record], today: date = END) -> Matter:
    """Records up to a day, with three lines."""
    kept = [record for record in records if record.day <= today]
    made = from_records(
        [r for r in kept if isinstance(r, Shift)],
        [r for r in kept if isinstance(r, Contact)],
        [r for r in kept if isinstance(r, CheckIn)],
        [(r.when.instant, r) for r in kept if isinstance(r, Profile)],
        [r for r in kept if isinstance(r, Customer)],
        weeks=[r for r in kept if isinstance(r, WeeklyFive)],
        scores=[r for r in kept if isinstance(r, OutsideScore)],
    )
    names = {r.id: r.alias for r in kept if isinstance(r, Customer)}
    names |= {r.id: r.label for r in kept if isinstance(r, Term)}
    return with_series(made, today.toordinal(), names)


def with_series(series: Series, today: int, names: dict[str, str] | None = None) -> Matter:
    """Everything computed of a series."""
    tracks = tracks_until(today)
    flags = tuple(event for track in tracks for event in track.decisions)
    results = all_results(series, InsightSettings(), today)
    return Matter(results, series, today, names or {}, flags, tracks)


def tracks_until(today: int) -> tuple[LineTrack, ...]:
    """Three lines: one moved, one held, one retired and never crossed."""
    return (
        LineTrack(
            "No third refund in a year for the same customer, whoever it is that asks for it",
            (
                Version(today - 400, 1, "No second refund", "line-1"),
                Version(today - 150, 2, "No third refund", "line-2"),
            ),
            (
                Crossed(today - 380, "held", "contact-1"),
                Crossed(today - 300, "not_held", "contact-2"),
                Crossed(today - 210, "open", "contact-3"),
                Crossed(today - 200, "decided", "contact-4"),
                Crossed(today - 90, "does_not_count", "contact-5"),
            ),
            (Event(today - 199, "decided", "decided: tell my manager", "decision-1"),),
        ),
        LineTrack(
            "Swearing: I end the call",
            (Version(today - 300, 1, "Swearing: I end the call"),),
            tuple(Crossed(today - back, "held") for back in (250, 120, 10)),
        ),
        LineTrack(
            "Home by nine",
            (Version(today - 200, 1, "Home by ten"), Version(today - 100, 2, "Home by nine")),
            retired_on=today - 20,
        ),
    )


def texts(chart: Chart) -> list[Text]:
    """All texts that are drawn: ticks outside the view are made, but are not."""
    unseen = set()
    for axes in chart.figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            low, high = sorted(axis.get_view_interval())
            far = (t for t in axis.get_major_ticks() if not low <= t.get_loc() <= high)
            unseen |= {label for tick in far for label in (tick.label1, tick.label2)}
    found = [one for one in chart.figure.findobj(Text) if isinstance(one, Text)]
    return [t for t in found if t not in unseen and t.get_visible() and t.get_text().strip()]


def plain_text(text: str) -> str:
    """What is drawn, without its line breaks."""
    return text.replace("\n", " ").replace("\u00a0", " ")


@pytest.fixture(scope="session")
def records() -> tuple[Record, ...]:
    """The example journal."""
    return tuple(generate(END, "Europe/London"))


@pytest.fixture(scope="session")
def full(records: tuple[Record, ...]) -> Matter:
    """Eighteen months."""
    return matter_of(records)


@pytest.fixture(scope="session")
def early(records: tuple[Record, ...]) -> Matter:
    """The first twelve days."""
    first = min(record.day for record in records if isinstance(record, Shift))
    return matter_of(records, first + timedelta(days=11))


@pytest.fixture(scope="session")
def nothing() -> Matter:
    """A journal without a note; no line either."""
    matter = with_series(from_records([], [], [], [], []), END.toordinal())
    return Matter(matter.results, matter.series, matter.today)


@pytest.fixture(scope="session")
def thin(records: tuple[Record, ...]) -> Matter:
    """One shift in five logged, the hard ones first."""
    shifts = [r for r in records if isinstance(r, Shift) and r.state in {"ok", "hard"}]
    kept = {r.id for i, r in enumerate(shifts) if i % 5 == 0}
    left = [r for r in records if not isinstance(r, Shift) or r.id in kept]
    return matter_of(left)


@pytest.fixture
def rng() -> np.random.Generator:
    """The same numbers every time."""
    return np.random.default_rng(7)
