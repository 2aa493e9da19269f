"""Which days there are: the fixed rota, extra shifts, holidays, a week ill, days nobody noted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from journal_app.example.draw import Draw
from journal_app.example.truth import Truth

SPAN_DAYS = 548
WEEKDAYS = (0, 1, 3, 4, 5)
_SATURDAY = 5
_HOURS = {
    "early": (time(7, 30), time(15, 30)),
    "late": (time(11, 45), time(20)),
    "day": (time(9), time(17, 30)),
}
_HOLIDAYS = ((0.12, 7), (0.31, 14), (0.50, 7), (0.74, 7), (0.90, 4))
_ILL = (0.66, 7)
_SILENCE = (0.40, 17)
_CLOSED = ((12, 25), (12, 26), (1, 1))
_RECENT = timedelta(days=28)


@dataclass(frozen=True)
class Stint:
    """One rostered or extra day: `state` is worked, silent (worked, not noted), off or ill."""

    day: date
    state: str
    part: str
    in_season: bool
    after_change: bool

    @property
    def starts(self) -> datetime:
        """Wall clock at which the shift starts."""
        return datetime.combine(self.day, _HOURS[self.part][0])

    @property
    def ends(self) -> datetime:
        """Wall clock at which it ends."""
        return datetime.combine(self.day, _HOURS[self.part][1])


def first_day(end: date) -> date:
    """The day the example begins."""
    return end - timedelta(days=SPAN_DAYS - 1)


def change_day(end: date, truth: Truth) -> date:
    """The first day under the new manager."""
    return first_day(end) + timedelta(days=round(SPAN_DAYS * truth.manager_change))


def is_season(day: date) -> bool:
    """Whether it is spring or the weeks around Christmas."""
    return (
        (3, 15) <= (day.month, day.day) <= (5, 31)
        or (day.month, day.day) >= (12, 1)
        or (day.month == 1 and day.day <= 10)
    )


def stints(end: date, truth: Truth, draw: Draw) -> Iterator[Stint]:
    """All days of work in order, extra ones among them."""
    changed = change_day(end, truth)
    for number in range(SPAN_DAYS):
        day = first_day(end) + timedelta(days=number)
        extra = day.weekday() == 2 and draw.chance(0.4 if is_season(day) else 0.07)
        silent = draw.chance(truth.unlogged_share)
        if day.weekday() not in WEEKDAYS and not extra:
            continue
        state = _state(day, number / SPAN_DAYS)
        if extra and state != "worked":
            continue
        if state == "worked" and not extra and _is_silent(silent, end - day):
            state = "silent"
        yield Stint(day, state, _part(day, extra=extra), is_season(day), day >= changed)


def _state(day: date, share: float) -> str:
    if _within(share, _ILL):
        return "ill"
    if (day.month, day.day) in _CLOSED or any(_within(share, one) for one in _HOLIDAYS):
        return "off"
    return "silent" if _within(share, _SILENCE) else "worked"


def _within(share: float, span: tuple[float, int]) -> bool:
    return span[0] <= share < span[0] + span[1] / SPAN_DAYS


def _is_silent(silent: bool, age: timedelta) -> bool:
    """In the last weeks the one day nobody noted is four to five days ago, not left to chance."""
    return silent if age > _RECENT else age.days == 4


def _part(day: date, *, extra: bool) -> str:
    if extra or day.weekday() == _SATURDAY:
        return "day"
    swapped = day.isocalendar().week % 2 == 1
    return "early" if (day.weekday() in {0, 3}) != swapped else "late"
