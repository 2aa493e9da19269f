"""Simulations with known truth: how often a method is wrong, how near it comes, what it finds.

The suite runs them small, `make validate` at full size; a target is missed only beyond what chance
allows at that size.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from journal_app.example import TRUTH, generate
from journal_app.insight.association import benjamini_hochberg, differences
from journal_app.insight.back_test import Alarms, track
from journal_app.insight.breaking_point import fit
from journal_app.insight.course import level, noted
from journal_app.insight.everything import InsightSettings, all_results
from journal_app.insight.gathering import from_records
from journal_app.insight.load import load, time_constant
from journal_app.insight.missing import unlogged
from journal_app.insight.recovery import recovery
from journal_app.insight.result import Coverage, Estimate, Floats
from journal_app.insight.series import Rota, Series
from journal_app.insight.shrinkage import pulled_means
from journal_app.insight.slope import theil_sen
from journal_app.insight.split import judge_split
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.profile import Profile
from journal_app.model.shift import Shift
from tests.support.made_series import (
    FIRST_DAY,
    ar_series,
    plain_check_ins,
    plain_contacts,
    plain_shifts,
)

Rng = np.random.Generator
_EPOCH = 719163
_END = date(2026, 11, 20)


@dataclass(frozen=True)
class Measured:
    """One figure and the bounds it must keep; `error` is its Monte Carlo standard error."""

    name: str
    value: float
    error: float
    lowest: float = -math.inf
    highest: float = math.inf

    def met(self, errors: float) -> bool:
        """Whether the figure keeps its bounds, give or take so many standard errors."""
        slack = errors * self.error
        return self.lowest - slack <= self.value <= self.highest + slack


def rate(name: str, found: list[bool], lowest: float = 0.0, highest: float = 1.0) -> Measured:
    """A share with its bounds; its error is that of the nearer bound, or of itself."""
    value = sum(found) / len(found)
    bound = min(max(value, lowest), highest)
    spread = max(bound * (1 - bound), 0.01)
    return Measured(name, value, math.sqrt(spread / len(found)), lowest, highest)


def mean(name: str, found: list[float], lowest: float, highest: float) -> Measured:
    """A mean with its bounds."""
    error = float(np.std(found)) / math.sqrt(len(found))
    return Measured(name, float(np.mean(found)), error, lowest, highest)


def direction_false_alarms(phi: float, n: int, highest: float, rounds: int) -> list[Measured]:
    """Noise without a trend, on irregular days: how often a direction is told."""
    rng = np.random.default_rng((1, n))
    wide, narrow = [], []
    for _ in range(rounds):
        day = np.sort(rng.choice(n * 7 // 5, n, replace=False)).astype(np.float64)
        found = theil_sen(day, ar_series(rng, phi, n))
        assert found is not None
        wide.append(found.estimate.outer.excludes(0.0))
        narrow.append(found.naive.outer.excludes(0.0))
    name = f"direction: false alarms, phi {phi}, n {n}"
    return [rate(name, wide, highest=highest), rate(f"{name} (naive)", narrow)]


def change_false_alarms(phi: float, n: int, highest: float, rounds: int) -> list[Measured]:
    """Noise at one level: how often a change is told."""
    found = _changes(np.random.default_rng((2, n)), (phi, n, 0.0), rounds)
    return [rate(f"change of level: false alarms, phi {phi}, n {n}", found, highest=highest)]


def change_power(phi: float, n: int, step: float, rounds: int) -> list[Measured]:
    """A step in the middle: how often it is told."""
    found = _changes(np.random.default_rng((3, n)), (phi, n, step), rounds)
    return [rate(f"change of level: a step of {step} SD found, phi {phi}, n {n}", found)]


def _changes(rng: Rng, made: tuple[float, int, float], rounds: int) -> list[bool]:
    phi, n, step = made
    day: Floats = FIRST_DAY + np.arange(n, dtype=np.float64) * 1.4
    found = []
    for _ in range(rounds):
        value = ar_series(rng, phi, n) + step * (np.arange(n) >= n // 2)
        split = judge_split(day, value)
        found.append(split is not None and split.p < 0.05)
    return found


def breaking_points(n: int, rounds: int) -> list[Measured]:
    """Shifts that mark "enough" by a logistic of their load: how often ranges hold the truth."""
    rng = np.random.default_rng((4, n))
    inner, outer = [], []
    for estimate, theta in _breaking_points(rng, n, rounds):
        inner.append(not estimate.inner.excludes(theta))
        outer.append(not estimate.outer.excludes(theta))
    name = f"breaking point, n {n}:"
    return [
        rate(f"{name} 80 % range holds the truth", inner, 0.73, 0.84),
        rate(f"{name} 95 % range holds the truth", outer, 0.91, 0.98),
    ]


def _breaking_points(rng: Rng, n: int, rounds: int) -> Iterator[tuple[Estimate, float]]:
    at = np.cumsum(rng.choice([24.0, 24.0, 24.0, 24.0, 72.0], n))
    done = 0
    while done < rounds:
        strain = np.clip(np.round(4.5 + 2.2 * ar_series(rng, 0.3, n)), 0, 10)
        loads = load(at, strain, time_constant(48.0))
        theta = float(loads.max() * rng.uniform(0.3, 1.2))
        width = float(loads.std() * np.exp(rng.normal(-0.5, 0.5)))
        enough = rng.random(n) < 1 / (1 + np.exp(-(loads - theta) / width))
        if enough.sum() >= 5 and n - enough.sum() >= 10:
            done += 1
            yield fit(loads, enough.astype(np.float64)).estimate(), theta


def association_false_alarms(phi: float, n: int, rounds: int) -> list[Measured]:
    """A factor and noise that both depend in time but not on each other."""
    rng = np.random.default_rng((5, n))
    alarms, inner, outer = [], [], []
    for _ in range(rounds):
        found = differences(ar_series(rng, phi, n), _factor(rng, phi, n)[:, None])
        estimate = found.estimate(0)
        alarms.append(bool(found.p[0] < 0.05))
        inner.append(not estimate.inner.excludes(0.0))
        outer.append(not estimate.outer.excludes(0.0))
    name = f"goes with strain, phi {phi}, n {n}:"
    return [
        rate(f"{name} false alarms", alarms, highest=0.06),
        rate(f"{name} 80 % range holds none", inner, 0.75, 0.85),
        rate(f"{name} 95 % range holds none", outer, 0.91, 0.98),
    ]


def twenty_factors(phi: float, rounds: int) -> list[Measured]:
    """Twenty factors, three of them true (d = .8), 160 shifts, after Benjamini-Hochberg."""
    rng = np.random.default_rng(6)
    power, false = [], []
    for _ in range(rounds):
        present = np.stack([_factor(rng, 0.3, 160) for _ in range(20)], axis=1)
        outcome = ar_series(rng, phi, 160) + 0.8 * present[:, :3].sum(axis=1)
        kept = benjamini_hochberg(differences(outcome, present).p, 0.1)
        true = int((kept < 3).sum())
        power.append(true / 3)
        false.append((kept.size - true) / max(kept.size, 1))
    name = f"20 factors, 3 true, phi {phi}:"
    return [mean(f"{name} power", power, 0.85, 1.0), mean(f"{name} FDR", false, 0.0, 0.12)]


def weekend(rounds: int) -> list[Measured]:
    """A factor in step with the week: moving it along meets itself again."""
    rng = np.random.default_rng(7)
    present = (np.arange(160) % 5 == 4).astype(np.float64)
    alarms, found = [], []
    for _ in range(rounds):
        noise = ar_series(rng, 0.3, 160)
        alarms.append(bool(differences(noise, present[:, None]).p[0] < 0.05))
        found.append(bool(differences(noise + 0.8 * present, present[:, None]).p[0] < 0.05))
    return [
        rate("one shift in five, always the same: false alarms", alarms, highest=0.07),
        rate("one shift in five, always the same: found (d = .8)", found, 0.85),
    ]


def _factor(rng: Rng, phi: float, n: int) -> Floats:
    """Present on three in ten shifts, dependent in time."""
    series = ar_series(rng, phi, n)
    return (series > np.quantile(series, 0.7)).astype(np.float64)


def shrinkage(rounds: int) -> list[Measured]:
    """Eight customers with three visits each: the error of pulled-in means against raw ones."""
    rng = np.random.default_rng(8)
    group = np.repeat(np.arange(8), 3)
    pulled, raw = [], []
    for _ in range(rounds):
        truth = rng.normal(5, 1, 8)
        value = truth[group] + rng.normal(0, 2, 24)
        pulled.append(float(((pulled_means(value, group, 8).mean - truth) ** 2).mean()))
        raw.append(float(((value.reshape(8, 3).mean(axis=1) - truth) ** 2).mean()))
    cut = 1 - math.sqrt(np.mean(pulled) / np.mean(raw))
    return [Measured("8 x 3 visits: error cut by", cut, 0.2 / math.sqrt(rounds), 0.2)]


def recoveries(rounds: int) -> list[Measured]:
    """Twenty hard events, half gone after 18 hours: quartiles of the estimate, and its range."""
    rng = np.random.default_rng(9)
    points, inner = [], []
    for _ in range(rounds):
        event = np.arange(20) * 240.0 + rng.uniform(0, 24, 20)
        after = np.concatenate([rng.uniform(2, 48, (20, 3)), rng.uniform(48, 220, (20, 4))], axis=1)
        since = after.ravel()
        unrest = 2 + 6 * 2 ** (-since / 18) + rng.normal(0, 1, since.size)
        at = (event[:, None] + after).ravel()
        order = np.argsort(at)
        contacts = plain_contacts(
            (event // 24).astype(np.int64) + _EPOCH, event, strain=np.full(20, 8.0)
        )
        checks = plain_check_ins(at[order], np.clip(np.round(unrest[order]), 0, 10))
        found = recovery(contacts, checks, Coverage(100)).half_life
        assert found is not None
        points.append(found.point)
        inner.append(not found.inner.excludes(18.0))
    low, high = np.quantile(points, [0.25, 0.75]).tolist()
    error = 6 / math.sqrt(rounds)
    return [
        Measured("recovery of 18 h, 20 events: lower quartile", low, error, 15, 21),
        Measured("recovery of 18 h, 20 events: upper quartile", high, error, 15, 21),
        rate("recovery of 18 h, 20 events: 80 % range holds the truth", inner, 0.7, 0.88),
    ]


def best_cut_off(rounds: int) -> list[Measured]:
    """The best of 40 cut-offs on noise, chosen on 60 % of the days, tried on the other 40 %."""
    rng = np.random.default_rng(10)
    chosen, held_out = [], []
    for _ in range(rounds):
        days = 500
        noise = ar_series(rng, 0.7, days)
        enough = np.flatnonzero(rng.random(days) < 0.06)
        cut_offs = np.quantile(noise, np.linspace(0.5, 0.97, 40))
        tried = [_skill(noise > cut, enough, 0, 299) for cut in cut_offs]
        best = int(np.argmax(tried))
        chosen.append(tried[best])
        held_out.append(_skill(noise > cut_offs[best], enough, 300, 499))
    return [
        mean("best of 40 cut-offs on noise: skill where it was chosen", chosen, -1, 1),
        mean("best of 40 cut-offs on noise: skill on the held-out 40 %", held_out, -0.02, 0.02),
    ]


def _skill(active: np.ndarray, enough: np.ndarray, first: int, last: int) -> float:
    found = track(Alarms(np.flatnonzero(active), enough, enough[:0]), first, last)
    return found.skill if found else 0.0


def bad_days_only(rounds: int) -> list[Measured]:
    """Three in four good shifts never logged: does the band hold the true mean?"""
    rng = np.random.default_rng(11)
    held, misled = [], []
    for _ in range(rounds):
        n = 150
        strain = np.clip(np.round(4.5 + 2.2 * ar_series(rng, 0.3, n)), 0, 10)
        day = FIRST_DAY + np.arange(n) // 5 * 7 + np.arange(n) % 5
        logged = (strain >= 6) | (rng.random(n) < 0.45)
        shifts = plain_shifts(day[logged], strain[logged])
        none = np.zeros(0, dtype=np.int64)
        series = Series(
            shifts,
            plain_contacts(none, np.zeros(0)),
            plain_check_ins(np.zeros(0), np.zeros(0)),
            (Rota(FIRST_DAY, (0, 1, 2, 3, 4)),),
        )
        absent = unlogged(series, int(day[-1]))
        found = level(noted("strain", shifts, shifts.strain), absent)
        assert found.if_missing is not None
        truth = float(strain.mean())
        held.append(not found.if_missing.excludes(truth))
        misled.append(abs(float(shifts.strain.mean()) - truth) < 0.3)
    return [
        rate("bad days only: the band holds the true mean", held, 0.97),
        rate("bad days only: the plain mean is near the true one", misled),
    ]


def example_journals(rounds: int) -> list[Measured]:
    """The example under many seeds: do the stated ranges hold what its notes are drawn from?"""
    found: dict[str, list[bool]] = {"theta": [], "half-life": []}
    for seed in range(1, rounds + 1):
        results = all_results(_example(seed), InsightSettings(), _END.toordinal())
        theta, half_life = results.breaking_point.estimate, results.recovery.half_life
        if theta is not None:
            found["theta"].append(not theta.outer.excludes(TRUTH.theta))
        if half_life is not None:
            found["half-life"].append(not half_life.outer.excludes(TRUTH.half_life_hours))
    return [
        rate(f"example journal: 95 % range holds the true {name}", held, 0.9)
        for name, held in found.items()
    ]


def _example(seed: int) -> Series:
    notes = tuple(generate(_END, "Europe/London", seed))
    return from_records(
        (one for one in notes if isinstance(one, Shift)),
        (one for one in notes if isinstance(one, Contact)),
        (one for one in notes if isinstance(one, CheckIn)),
        ((one.when.instant, one) for one in notes if isinstance(one, Profile)),
        (one for one in notes if isinstance(one, Customer)),
    )


ALL: tuple[tuple[Callable[..., list[Measured]], tuple[object, ...], int, int], ...] = (
    (direction_false_alarms, (0.3, 60, 0.07), 300, 4000),
    (direction_false_alarms, (0.3, 120, 0.07), 200, 4000),
    (direction_false_alarms, (0.5, 150, 0.06), 200, 4000),
    (change_false_alarms, (0.3, 120, 0.09), 200, 2000),
    (change_power, (0.3, 120, 1.0), 60, 1000),
    (breaking_points, (60,), 200, 2000),
    (breaking_points, (200,), 100, 1000),
    (association_false_alarms, (0.6, 100), 300, 5000),
    (association_false_alarms, (0.3, 160), 200, 5000),
    (twenty_factors, (0.3,), 60, 1000),
    (twenty_factors, (0.6,), 60, 1000),
    (weekend, (), 200, 3000),
    (shrinkage, (), 300, 3000),
    (recoveries, (), 80, 1000),
    (best_cut_off, (), 60, 400),
    (bad_days_only, (), 60, 1000),
    (example_journals, (), 6, 80),
)
"""Each simulation with what it takes before its rounds, and its rounds small and full."""
