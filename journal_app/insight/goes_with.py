"""What goes with strain: every factor that passes its gate, compared and held against chance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.association import benjamini_hochberg, differences
from journal_app.insight.factors import Factor, FactorTable
from journal_app.insight.missing import Unlogged
from journal_app.insight.result import (
    Bools,
    Estimate,
    Floats,
    Gate,
    Ints,
    Need,
    Result,
    Said,
    State,
    Word,
    gate,
    ladder,
    said,
)
from journal_app.insight.series import ShiftSeries

LEAST_OF_EACH = 8
FALSE_RATE = 0.1
_TOLD = 5


@dataclass(frozen=True, slots=True)
class GoingWith:
    """One factor: strain with it less strain without, in points of the 0-10 scale.

    `beyond_chance` holds after all factors looked at are counted (Benjamini-Hochberg at 10 %).
    """

    factor: Factor
    with_n: int
    without_n: int
    estimate: Estimate
    p: float
    beyond_chance: bool
    word: Word
    said: Said


@dataclass(frozen=True, slots=True)
class NotYet:
    """A factor below its gate: how often it was there and not, and what is missing."""

    factor: Factor
    with_n: int
    without_n: int
    gate: Gate


@dataclass(frozen=True, kw_only=True)
class GoesWith(Result):
    """All factors looked at, the clearest first; n counts shifts with a known strain."""

    factors: tuple[GoingWith, ...]
    not_yet: tuple[NotYet, ...]

    @property
    def looked_at(self) -> int:
        """How many factors passed their gate."""
        return len(self.factors)

    @property
    def standing_out(self) -> tuple[GoingWith, ...]:
        """The factors to show: at least a hint, at most five."""
        heard = [one for one in self.factors if one.word is not Word.NOTHING]
        return tuple(heard[:_TOLD])


def goes_with(shifts: ShiftSeries, table: FactorTable, unlogged: Unlogged) -> GoesWith:
    """Compare strain with and without each factor that has 8 shifts of both kinds.

    Args:
        shifts: the shifts in view (n,).
        table: all factors for these shifts.
        unlogged: coverage.
    """
    known = shifts.known
    strain, present = shifts.strain[known], table.present[known]
    with_n = (present == 1).sum(axis=0)
    without_n = (present == 0).sum(axis=0)
    passed = (with_n >= LEAST_OF_EACH) & (without_n >= LEAST_OF_EACH)
    factors = _compared(strain, present, table.factors, passed)
    opened = gate(unlogged.coverage, Need("factors", 0 if passed.any() else 1))
    if not opened.is_open:
        factors = ()
    return GoesWith(
        n=int(known.sum()),
        coverage=unlogged.coverage,
        gate=opened,
        said=_said(factors) if opened.is_open else (),
        factors=factors,
        not_yet=_not_yet(table.factors, with_n, without_n, passed),
    )


def _compared(
    strain: Floats, present: Floats, factors: tuple[Factor, ...], passed: Bools
) -> tuple[GoingWith, ...]:
    places = np.flatnonzero(passed)
    if not places.size:
        return ()
    found = differences(strain, present[:, places])
    kept = set(benjamini_hochberg(found.p, FALSE_RATE).tolist())
    compared = []
    for i, place in enumerate(places):
        estimate = found.estimate(i)
        word = ladder(estimate, beyond_chance=i in kept)
        counts = int(found.with_n[i]), int(found.without_n[i])
        compared.append(
            GoingWith(
                factors[place],
                *counts,
                estimate,
                float(found.p[i]),
                i in kept,
                word,
                _factor_said(factors[place], estimate, counts),
            )
        )
    return tuple(sorted(compared, key=_by_clarity))


_RUNGS = (Word.CLEAR, Word.FAIRLY_CLEAR, Word.HINT, Word.NOTHING)


def _by_clarity(one: GoingWith) -> tuple[int, float, str, str]:
    factor = one.factor
    return _RUNGS.index(one.word), -abs(one.estimate.point), factor.family, factor.word


def _not_yet(
    factors: tuple[Factor, ...], with_n: Ints, without_n: Ints, passed: Bools
) -> tuple[NotYet, ...]:
    """Factors seen at least once that lack shifts of one kind."""
    found = []
    for place in np.flatnonzero(~passed & (with_n > 0)):
        counts = int(with_n[place]), int(without_n[place])
        needs = Need("with", LEAST_OF_EACH - counts[0]), Need("without", LEAST_OF_EACH - counts[1])
        missing = tuple(need for need in needs if need.count > 0)
        found.append(NotYet(factors[place], *counts, Gate(State.TOO_EARLY, missing)))
    return tuple(found)


def _factor_said(factor: Factor, estimate: Estimate, counts: tuple[int, int]) -> Said:
    outer = estimate.outer
    ends = (outer.low, outer.high) if estimate.point >= 0 else (-outer.high, -outer.low)
    return said(
        "goes_with_higher" if estimate.point >= 0 else "goes_with_lower",
        family=factor.family,
        word=factor.word,
        point=abs(estimate.point),
        low=ends[0],
        high=ends[1],
        with_n=counts[0],
        without_n=counts[1],
    )


def _said(factors: tuple[GoingWith, ...]) -> tuple[Said, ...]:
    looked = said("looked_at", count=len(factors))
    clear = [one.said for one in factors if one.word is Word.CLEAR][:_TOLD]
    if clear:
        return (looked, *clear)
    return (said("none_stands_out", count=len(factors)),)
