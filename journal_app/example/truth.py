"""What is true of the worker in the example: every parameter its notes are drawn from.

The generator reads these and no others, so that a result found in the notes can be held against
them. Shares are probabilities, strains points of 0-10, times in the unit of the name.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, kw_only=True)
class PersonTruth:
    """One who comes again and again.

    `rate` is contacts a logged shift (Poisson); `hard` and `good` are shares of them, the rest is
    calm; `tier` is the mean severity of the hard ones; `dread` the mean dread before, if any;
    `nature` what the worker comes to think: *always* or *bad_day*; `minutes` the mean on a contact.
    """

    rate: float
    hard: float
    good: float
    tier: float
    dread: float | None = None
    nature: str = "bad_day"
    minutes: int = 6


def _always(rate: float, hard: float, good: float, tier: float, dread: float) -> PersonTruth:
    return PersonTruth(
        rate=rate, hard=hard, good=good, tier=tier, dread=dread, nature="always", minutes=11
    )


def _mixed(rate: float, hard: float, good: float, tier: float) -> PersonTruth:
    return PersonTruth(rate=rate, hard=hard, good=good, tier=tier)


_PEOPLE = {
    "k": _always(0.065, 0.70, 0.03, 2.0, 5.5),
    "till_regular": _mixed(0.30, 0.09, 0.12, 1.2),
    "coupon_lady": _always(0.12, 0.45, 0.05, 1.9, 3.0),
    "colonel": _always(0.09, 0.60, 0.04, 2.4, 6.0),
    "paint_couple": _mixed(0.09, 0.25, 0.25, 1.4),
    "landscaper": _always(0.13, 0.42, 0.10, 2.0, 4.0),
    "magnolia": _mixed(0.13, 0.04, 0.45, 0.2),
    "r": _always(0.05, 0.85, 0.0, 3.2, 7.0),
    "dog_man": _mixed(0.18, 0.04, 0.18, 1.5),
    "web_orders": _always(0.12, 0.48, 0.08, 1.8, 2.5),
    "area_boss": _always(0.05, 0.55, 0.08, 2.1, 5.0),
    "pallet_driver": _mixed(0.11, 0.28, 0.12, 1.6),
}


def _fixed(**values: float) -> Mapping[str, float]:
    return MappingProxyType(values)


def _weekdays(*values: float) -> Mapping[int, float]:
    return MappingProxyType(dict(enumerate(values)))


@dataclass(frozen=True, kw_only=True)
class Truth:
    """The parameters, by what they are for.

    Strain of a worked shift = `strain_base` + `weekday[...]` (Monday is 0) + `staffing` if short
    or alone + `short_sleep` if under six hours + `missed_break` if any was missed + `season` in
    spring and around Christmas + `per_hard_contact` for each + `new_manager` after the change +
    x(t), x an AR(1) over worked shifts with `phi` and innovations of deviation `strain_noise`;
    rounded to 0-10. Staffing, sleep and breaks are drawn independently of everything else.

    Mood = `mood_base` - `mood_per_strain` x strain + `mood_per_good` x good contacts + noise.

    An enough mark is *yes* with probability logistic((L - `theta`) / `w`). L is the load of the
    *record* at the end of the shift, its own strain included: leaky bucket of half-life
    `load_half_life_days`, fed by the strains of the shift's contacts, or by its own where none of
    them has one; shifts nobody noted add nothing. What is not *yes* is *nearly* with probability
    logistic((L - `theta` + `nearly_before`) / `w`).

    After an event (a hard contact of strain 7 or tier 3 and more) tension stands above its quiet
    level at that part of the day by `jump` x 2^(-hours / `half_life_hours`), counted from the last
    event alone, with noise of deviation `tension_noise`, rounded.

    From `weekly_from` of the span on, each Weekly Five is answered with probability `weekly_share`;
    an answer is base + slope x the mean noted strain of the last seven days, by `weekly`, with
    noise of deviation `weekly_noise`, rounded. The wellbeing index from elsewhere goes likewise
    with the last fourteen days.
    """

    strain_base: float = 2.7
    strain_noise: float = 1.05
    phi: float = 0.45
    weekday: Mapping[int, float] = field(
        default_factory=lambda: _weekdays(0.3, 0.0, 0.0, 0.0, 0.3, 0.9, 0.0)
    )
    staffing: float = 1.8
    short_share: float = 0.18
    alone_share: float = 0.06
    short_sleep: float = 1.1
    short_sleep_share: float = 0.16
    missed_break: float = 0.6
    missed_break_share: float = 0.22
    season: float = 0.6
    per_hard_contact: float = 0.5
    new_manager: float = -0.7

    mood_base: float = 4.9
    mood_per_strain: float = 0.42
    mood_per_good: float = 0.3
    mood_noise: float = 0.45

    load_half_life_days: float = 2.0
    theta: float = 21.5
    w: float = 2.2
    nearly_before: float = 4.0

    half_life_hours: float = 18.0
    jump: float = 5.0
    tension_noise: float = 0.7
    quiet_tension: Mapping[str, float] = field(
        default_factory=lambda: _fixed(morning=1.0, afternoon=2.0, evening=2.0)
    )

    public_hard: float = 0.55
    public_hard_in_season: float = 0.75
    public_good: float = 0.38
    public_tiers: Mapping[str, float] = field(
        default_factory=lambda: MappingProxyType(
            {"0": 0.12, "1": 0.22, "2": 0.39, "3": 0.20, "4": 0.07}
        )
    )
    public_bad_day: float = 0.65
    tier_spread: float = 0.55
    contact_strain: tuple[float, ...] = (3.6, 2.2, 3.8, 5.8, 7.6)
    contact_noise: float = 1.0
    not_backed: float = 1.0

    manager_change: float = 0.55
    backed_before: Mapping[str, float] = field(
        default_factory=lambda: _fixed(yes=0.28, partly=0.27, no=0.45)
    )
    backed_after: Mapping[str, float] = field(
        default_factory=lambda: _fixed(yes=0.66, partly=0.22, no=0.12)
    )
    wait_before: float = 14.0
    wait_after: float = 6.0
    nobody_before: float = 0.18
    nobody_after: float = 0.04

    first_read_right: float = 0.7
    helped: Mapping[str, float] = field(
        default_factory=lambda: _fixed(
            plants=1.4,
            moved=1.2,
            told_colleague=1.0,
            wrote=0.6,
            water_air=0.6,
            slept=0.6,
            told_home=0.4,
            next_task=0.0,
            drink_smoke_screen=-0.4,
            went_over_it=-1.2,
        )
    )
    helped_noise: float = 0.7

    weekly_from: float = 0.25
    weekly_share: float = 0.82
    weekly: Mapping[str, tuple[float, float]] = field(
        default_factory=lambda: MappingProxyType(
            {
                "energy_left": (8.6, -0.75),
                "dread_next": (0.2, 0.85),
                "caring": (8.2, -0.35),
                "switch_off": (8.4, -0.7),
                "sleep": (8.0, -0.5),
            }
        )
    )
    weekly_noise: float = 0.9
    wellbeing_base: float = 21.0
    wellbeing_per_strain: float = -1.8
    wellbeing_noise: float = 1.2

    unlogged_share: float = 0.07
    late_share: float = 0.12
    people: Mapping[str, PersonTruth] = field(default_factory=lambda: MappingProxyType(_PEOPLE))

    @property
    def tau_days(self) -> float:
        """The time constant of the load, h / ln 2."""
        return self.load_half_life_days / math.log(2)

    def enough_at(self, load: float) -> float:
        """The probability of *yes* at a load."""
        return logistic((load - self.theta) / self.w)

    def nearly_at(self, load: float) -> float:
        """The probability of *nearly* at a load, where it is not *yes*."""
        return logistic((load - self.theta + self.nearly_before) / self.w)


def logistic(value: float) -> float:
    """1 / (1 + e^-value)."""
    return 1.0 / (1.0 + math.exp(-value))


TRUTH = Truth()
