"""What every result carries: ranges, counts, coverage, its gate, and the parts of its sentences.

Knows nothing of any one method. A result below its gate is not computed, and its gate says what is
still missing, in counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

Z80 = 1.2815515655446004
Z95 = 1.959963984540054
LEAST_COVERAGE = 0.5


class State(Enum):
    """How far a result has come.

    `TOO_EARLY` and `HIDDEN` results hold no estimate: the first for want of notes, the second
    because under half of the shifts are logged. `ROUGH` ones are shown as a first idea.
    """

    TOO_EARLY = "too_early"
    HIDDEN = "hidden"
    ROUGH = "rough"
    USABLE = "usable"


@dataclass(frozen=True, slots=True)
class Need:
    """What is still missing: how many more, of what (a key of `words.COUNTED`)."""

    what: str
    count: int


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether a result may be shown, and what it still waits for."""

    state: State
    missing: tuple[Need, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether there is an estimate to show."""
        return self.state in {State.ROUGH, State.USABLE}


OPEN = Gate(State.USABLE)


@dataclass(frozen=True, slots=True)
class Range:
    """Two ends, the lower first."""

    low: float
    high: float

    def excludes(self, value: float) -> bool:
        """Whether a value lies outside."""
        return value < self.low or value > self.high


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its 80 % and 95 % range."""

    point: float
    inner: Range
    outer: Range


class Word(Enum):
    """The ladder of how much can be said."""

    TOO_EARLY = "too_early"
    NOTHING = "nothing"
    HINT = "hint"
    FAIRLY_CLEAR = "fairly_clear"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Coverage:
    """Logged shifts out of rostered ones; `rostered` is absent where the rota is left open."""

    logged: int
    rostered: int | None = None

    @property
    def share(self) -> float | None:
        """Logged over rostered, 0 to 1, or `None` where it is not known."""
        return min(1.0, self.logged / self.rostered) if self.rostered else None

    @property
    def thin(self) -> bool:
        """Whether averages and curves would mislead: less than half is logged."""
        share = self.share
        return share is not None and share < LEAST_COVERAGE


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence as a template's key and what fills it; numbers are rounded by the template."""

    key: str
    values: tuple[tuple[str, float | int | str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Result:
    """What all results share; `n` counts what the method stands on (see each result)."""

    n: int
    coverage: Coverage
    gate: Gate
    said: tuple[Said, ...] = ()


def said(key: str, **values: float | str) -> Said:
    """A sentence by its key and named values."""
    return Said(key, tuple(values.items()))


def gate(coverage: Coverage, *needs: Need, per_event: bool = False) -> Gate:
    """Open where nothing is missing; `per_event` results stand also on a thin record."""
    missing = tuple(need for need in needs if need.count > 0)
    if missing:
        return Gate(State.TOO_EARLY, missing)
    return Gate(State.HIDDEN) if coverage.thin and not per_event else OPEN


def ladder(estimate: Estimate | None, *, beyond_chance: bool, none: float = 0.0) -> Word:
    """The word for an estimate: 80 % range off `none`, 95 % range, 95 % and a second check."""
    if estimate is None:
        return Word.TOO_EARLY
    if estimate.outer.excludes(none):
        return Word.CLEAR if beyond_chance else Word.FAIRLY_CLEAR
    return Word.HINT if estimate.inner.excludes(none) else Word.NOTHING


def around(point: float, error: float, t80: float = Z80, t95: float = Z95) -> Estimate:
    """An estimate with symmetric ranges of so many standard errors."""
    return Estimate(
        float(point),
        Range(float(point - t80 * error), float(point + t80 * error)),
        Range(float(point - t95 * error), float(point + t95 * error)),
    )
