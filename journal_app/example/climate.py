"""How a worked shift was: staffing, sleep, breaks, strain, by the model of `Truth`."""

from __future__ import annotations

import math
from dataclasses import dataclass

from journal_app.example.draw import Draw
from journal_app.example.rota import Stint
from journal_app.example.truth import Truth


@dataclass(frozen=True)
class Conditions:
    """What a shift was like before anybody came; `noise` is the state of the AR(1)."""

    staffing: str
    sleep: int
    missed_breaks: int
    base: float
    noise: float

    def strain(self, hard: int, truth: Truth) -> float:
        """The strain of the shift, unrounded, given how many hard contacts there were."""
        return self.base + truth.per_hard_contact * hard + self.noise


class Climate:
    """Draws the conditions of one shift after the other."""

    def __init__(self, seed: int, truth: Truth) -> None:
        self._draw = Draw(seed, "climate")
        self._truth = truth
        self._noise = self._draw.normal(0, truth.strain_noise / math.sqrt(1 - truth.phi**2))

    def next(self, stint: Stint) -> Conditions:
        """The conditions of the next worked shift, noted or not."""
        truth, draw = self._truth, self._draw
        self._noise = truth.phi * self._noise + draw.normal(0, truth.strain_noise)
        short, alone = truth.short_share, truth.alone_share
        staffing = draw.among({"short": short, "alone": alone, "normal": 1 - short - alone})
        slept_short = draw.chance(truth.short_sleep_share)
        sleep = (
            draw.among({4: 0.3, 5: 0.7}) if slept_short else draw.among({6: 3, 7: 5, 8: 3, 9: 1})
        )
        missed = draw.among({1: 0.7, 2: 0.3}) if draw.chance(truth.missed_break_share) else 0
        base = (
            truth.strain_base
            + truth.weekday[stint.day.weekday()]
            + truth.staffing * (staffing != "normal")
            + truth.short_sleep * slept_short
            + truth.missed_break * (missed > 0)
            + truth.season * stint.in_season
            + truth.new_manager * stint.after_change
        )
        return Conditions(staffing, sleep, missed, base, self._noise)
