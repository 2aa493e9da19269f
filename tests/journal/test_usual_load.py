"""The number a line about load is drawn at is in the units that the line measures in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from journal_app.example.generator import generate
from journal_app.insight.load import load, time_constant
from journal_app.insight.pile_up import strains
from journal_app.insight.usual_load import HALF_LIFE_DAYS, by_days
from journal_app.journal.conditions import HALF_LIFE, gauge_for, phases_of, taken
from journal_app.journal.journal import Journal
from journal_app.model.condition import Condition
from journal_app.model.line import Line
from journal_app.store import watched
from tests.support.notebook import at, contact, shift
from tests.support.opened import StillClock, journal_in

TODAY = date(2026, 11, 20)
HIGH = Condition(metric="load", op="ge", value=24, window="now", scope="anyone")


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """The example journal."""
    folder: Path = tmp_path_factory.mktemp("lived") / "journal"
    with journal_in(folder, StillClock()) as journal:
        journal.record_many(tuple(generate(TODAY, "Europe/London")))
        yield journal


def test_a_line_measures_what_the_range_was_fitted_to(lived_in: Journal) -> None:
    added = by_days(strains(lived_in.insights().series(), (1.0,) * 5))
    tau = time_constant(HALF_LIFE_DAYS * 24)
    fitted = dict(zip(added.day.tolist(), load(added.at, added.strain, tau), strict=True))

    (phase,) = phases_of([(1, Line(**at("2020-01-01"), words="Less.", condition=HIGH))])
    gauge, measured = gauge_for(HIGH), dict[int, float]()
    with lived_in._database.read() as connection:
        for fact in watched.facts_since(connection, 1):
            event = taken(phase, fact)
            if event:
                measured[event.day] = gauge.step(event)[1] or 0.0
    assert HALF_LIFE == HALF_LIFE_DAYS
    assert measured.keys() == fitted.keys()
    assert measured == pytest.approx(fitted, abs=1e-4)


def test_the_template_is_offered_once_there_is_a_range_with_its_upper_end(
    lived_in: Journal,
) -> None:
    usual = lived_in.insights().usual_load()
    assert usual is not None
    offered = {one.key: one for one in lived_in.boundaries.templates(usual)}
    assert offered["load"].condition.value == usual
    line = lived_in.boundaries.from_template("load", usual_load=usual)
    assert lived_in.boundaries.sentence(line).startswith(f"When my load is at least {usual}, ")


def test_the_number_stays_what_it_was_on_the_day_the_line_was_written(
    tmp_path: Path, clock: StillClock
) -> None:
    with journal_in(tmp_path / "journal", clock) as journal:
        line = journal.boundaries.from_template("load", usual_load=18)
        journal.boundaries.write(line)
        for day in range(1, 20):
            journal.record(shift(f"2026-11-{day:02}", strain=9, state="hard", enough="yes"))
        assert journal.boundaries.card(line.identity).line.condition.value == 18


def test_too_early_it_is_not_offered(tmp_path: Path, clock: StillClock) -> None:
    with journal_in(tmp_path / "journal", clock) as journal:
        journal.record(contact("2026-11-02"))
        usual = journal.insights().usual_load()
        assert usual is None
        assert "load" not in [one.key for one in journal.boundaries.templates(usual)]
        with pytest.raises(KeyError):
            journal.boundaries.from_template("load")


def test_a_day_off_adds_nothing_to_the_load(tmp_path: Path, clock: StillClock) -> None:
    with journal_in(tmp_path / "journal", clock) as journal:
        journal.record(Line(**at("2026-11-01"), words="Less.", condition=HIGH))
        journal.record(shift("2026-11-02", strain=10, state="off"))
        with journal._database.read() as connection:
            (phase,) = journal._watch.phases
            assert list(watched.moments_back(connection, phase.number)) == []
