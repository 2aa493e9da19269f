"""Journals made by chance, as arrays: for benchmarks, simulations and tests of many results."""

from __future__ import annotations

import numpy as np

from journal_app.insight.load import load, time_constant
from journal_app.insight.result import Bools, Floats, Ints
from journal_app.insight.series import (
    HARD,
    NO,
    OK,
    YES,
    CheckInSeries,
    ContactSeries,
    Rota,
    Series,
    ShiftSeries,
    Words,
)

FIRST_DAY = 737430  # a Monday, 6 January 2020
_EPOCH = 719163
KINDS = tuple(sorted(f"kind_{letter}" for letter in "abcdefghijklmnopqrst"))
CUSTOMERS = tuple(f"customer-{number:03d}" for number in range(40))


def ar_series(rng: np.random.Generator, phi: float, n: int) -> Floats:
    """One AR(1) series of unit variance (n,)."""
    noise = rng.standard_normal(n)
    noise[1:] *= np.sqrt(1 - phi * phi)
    for i in range(1, n):
        noise[i] += phi * noise[i - 1]
    return noise


def made_shifts(
    rng: np.random.Generator, n: int, *, theta: float = 26.0, width: float = 5.0
) -> ShiftSeries:
    """Shifts on weekdays, strain AR(1), "enough" by the load of two days' half-life."""
    day = FIRST_DAY + np.arange(n) // 5 * 7 + np.arange(n) % 5
    end: Floats = np.asarray((day - _EPOCH) * 24.0 + 18.0, dtype=np.float64)
    strain = np.clip(np.round(4.5 + 2.2 * ar_series(rng, 0.3, n)), 0, 10)
    loads = load(end, strain, time_constant(48.0))
    enough = rng.random(n) < 1 / (1 + np.exp(-(loads - theta) / width))
    mood = np.clip(np.round(5 - strain / 2.5 + 0.5 * rng.standard_normal(n)), 1, 5)
    return ShiftSeries(
        id=_ids("shift", n),
        day=day,
        start=end - 8,
        end=end,
        state=np.where(strain >= 6, HARD, OK),
        mood=mood,
        strain=strain,
        enough=np.where(enough, YES, NO),
        late=rng.integers(-1, 2, n),
        busier=rng.integers(-1, 2, n),
        short=rng.integers(-1, 2, n),
        missed_breaks=rng.integers(0, 3, n).astype(np.float64),
        sleep=rng.integers(4, 9, n).astype(np.float64),
    )


def made_contacts(rng: np.random.Generator, shifts: ShiftSeries, n: int) -> ContactSeries:
    """Contacts on the days of shifts, evenly by chance; a tenth have a strain of their own."""
    row = np.sort(rng.integers(0, shifts.day.size, n))
    hour = rng.uniform(9, 17, n)
    at = (shifts.day[row] - _EPOCH) * 24.0 + hour
    order = np.argsort(at, kind="stable")
    day, at, hour = shifts.day[row][order], at[order], hour[order]
    return ContactSeries(
        id=_ids("contact", n),
        day=day,
        at=at,
        timed=np.ones(n, dtype=bool),
        local_hour=hour,
        tone=rng.choice(3, n, p=[0.3, 0.2, 0.5]),
        tier=rng.choice([-1, 0, 1, 2, 3, 4], n, p=[0.5, 0.1, 0.15, 0.15, 0.08, 0.02]),
        strain=np.where(rng.random(n) < 0.1, rng.integers(0, 11, n), np.nan),
        lift=np.full(n, np.nan),
        mood_after=np.full(n, np.nan),
        dread=np.full(n, np.nan),
        minutes=rng.integers(1, 30, n).astype(np.float64),
        minutes_after=np.where(rng.random(n) < 0.1, 10.0, np.nan),
        customers=CUSTOMERS,
        customer=rng.integers(-1, len(CUSTOMERS), n),
        customer_kinds=("guest", "outside", "relative"),
        customer_kind=rng.integers(-1, 3, n),
        channels=("counter", "phone"),
        channel=rng.integers(-1, 2, n),
        places=(),
        place=np.full(n, -1),
        first_read=rng.integers(-1, 2, n),
        verdict=rng.integers(-1, 2, n),
        ended_well=rng.integers(-1, 2, n),
        faked=_some(rng, n),
        gave_back=_some(rng, n),
        fault_ours=_some(rng, n),
        autopilot=_some(rng, n),
        not_backed=_some(rng, n),
        personal=_some(rng, n),
        cost_others=_some(rng, n),
        asked=_some(rng, n),
        kinds=_words(rng, KINDS, n, rated=False),
        responses=_words(rng, ("carried_on", "referred_up", "told_calmly"), n, rated=False),
        moves=_words(rng, ("listened", "referred_up", "said_sorry"), n, rated=False),
        coping=_words(rng, ("paused", "slept", "water_air"), n, rated=True),
    )


def made_check_ins(rng: np.random.Generator, shifts: ShiftSeries, n: int) -> CheckInSeries:
    """Check-ins at any time of the record."""
    first, last = float(shifts.end[0]), float(shifts.end[-1])
    at = np.sort(rng.uniform(first, last, n))
    return CheckInSeries(
        id=_ids("check-in", n),
        day=(at // 24).astype(np.int64) + _EPOCH,
        at=at,
        local_hour=at % 24,
        mood=rng.integers(1, 6, n).astype(np.float64),
        energy=rng.integers(1, 6, n).astype(np.float64),
        unrest=rng.integers(0, 11, n).astype(np.float64),
    )


def made_series(seed: int, shifts: int, contacts: int, check_ins: int) -> Series:
    """A whole record of so many notes."""
    rng = np.random.default_rng(seed)
    made = made_shifts(rng, shifts)
    rota = Rota(int(made.day[0]), weekdays=(0, 1, 2, 3, 4))
    return Series(
        made, made_contacts(rng, made, contacts), made_check_ins(rng, made, check_ins), (rota,)
    )


def _ids(kind: str, n: int) -> tuple[str, ...]:
    return tuple(f"{kind}-{number:05d}" for number in range(n))


def _some(rng: np.random.Generator, n: int) -> Bools:
    return np.asarray(rng.random(n) < 0.05)


def _words(rng: np.random.Generator, names: tuple[str, ...], n: int, *, rated: bool) -> Words:
    row: Ints = np.flatnonzero(rng.random(n) < 0.4)
    word = rng.integers(0, len(names), row.size)
    marks = rng.integers(-2, 3, row.size).astype(np.float64)
    return Words(names, row, word, marks if rated else np.full(row.size, np.nan))


def no_words(n: int = 0) -> Words:
    """A list field in which nothing was chosen."""
    none = np.zeros(n, dtype=np.int64)
    return Words((), none, none, np.zeros(n))


def plain_contacts(day: Ints, at: Floats, **columns: object) -> ContactSeries:
    """Hard contacts of nobody in particular, with the given columns instead of unknown ones."""
    n = day.size
    codes = dict.fromkeys(
        ("customer", "customer_kind", "channel", "place", "first_read", "verdict", "ended_well"),
        np.full(n, -1),
    )
    numbers = dict.fromkeys(
        ("strain", "lift", "mood_after", "dread", "minutes", "minutes_after"), np.full(n, np.nan)
    )
    truths = dict.fromkeys(
        (
            *("faked", "gave_back", "fault_ours", "autopilot", "not_backed", "personal"),
            *("cost_others", "asked"),
        ),
        np.zeros(n, dtype=bool),
    )
    lists = dict.fromkeys(("kinds", "responses", "moves", "coping"), no_words())
    names = dict.fromkeys(("customers", "customer_kinds", "channels", "places"), ())
    given = {
        "id": _ids("contact", n),
        "day": day,
        "at": at,
        "timed": np.ones(n, dtype=bool),
        "local_hour": at % 24,
        "tone": np.zeros(n, dtype=np.int64),
        "tier": np.full(n, -1),
    }
    return ContactSeries(**codes | numbers | truths | lists | names | given | columns)  # type: ignore[arg-type]


def plain_shifts(day: Ints, strain: Floats, **columns: object) -> ShiftSeries:
    """Shifts with a strain and nothing else known; hard from a strain of 6 on."""
    n = day.size
    end: Floats = np.asarray((day - _EPOCH) * 24.0 + 18.0, dtype=np.float64)
    given = {
        "id": _ids("shift", n),
        "day": day,
        "start": end - 8,
        "end": end,
        "state": np.where(strain >= 6, HARD, OK),
        "mood": np.full(n, np.nan),
        "strain": strain,
        "enough": np.full(n, -1),
        "late": np.full(n, -1),
        "busier": np.full(n, -1),
        "short": np.full(n, -1),
        "missed_breaks": np.full(n, np.nan),
        "sleep": np.full(n, np.nan),
    }
    return ShiftSeries(**given | columns)  # type: ignore[arg-type]


def plain_check_ins(at: Floats, unrest: Floats) -> CheckInSeries:
    """Check-ins of which the unrest alone is known."""
    n = at.size
    unknown = np.full(n, np.nan)
    day = (at // 24).astype(np.int64) + _EPOCH
    return CheckInSeries(_ids("check-in", n), day, at, at % 24, unknown, unknown, unrest)
