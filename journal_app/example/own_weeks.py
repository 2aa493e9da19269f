"""Weekly Fives and outside scores of the example, from the strain of the days before them.

They have a stream of chance of their own and are written last, so that nothing else moves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from journal_app.example.draw import Draw, on_scale
from journal_app.example.pen import Pen
from journal_app.example.rota import SPAN_DAYS, first_day
from journal_app.example.truth import Truth
from journal_app.model.outside_score import OutsideScore
from journal_app.model.shift import Shift
from journal_app.model.weekly_five import QUESTIONS, WeeklyFive

_SUNDAY = 6
_NURSE_DAYS, _SURVEY_DAYS = 88, 176
_NOTES = ("From the talk with the nurse.", "Filled in on paper, in the break.", "")


class OwnWeeks:
    """Answers on Sunday evenings, and now and then a number got elsewhere."""

    def __init__(self, seed: int, truth: Truth, pen: Pen) -> None:
        self._draw = Draw(seed, "own weeks")
        self._truth = truth
        self._pen = pen

    def all(self, shifts: Sequence[Shift], end: date) -> Iterator[WeeklyFive | OutsideScore]:
        """All of them, in order of day."""
        strains = {one.day: one.strain for one in shifts if one.strain is not None}
        begin = first_day(end) + timedelta(days=round(SPAN_DAYS * self._truth.weekly_from))
        for number in range(SPAN_DAYS):
            day = first_day(end) + timedelta(days=number)
            if day.weekday() == _SUNDAY and begin <= day <= end:
                yield from self._week(day, _mean(strains, day, 7))
            if number % _NURSE_DAYS == _NURSE_DAYS - 20:
                yield self._wellbeing(day, _mean(strains, day, 14))
            if number % _SURVEY_DAYS == _SURVEY_DAYS - 60:
                yield self._survey(day, _mean(strains, day, 28))

    def _week(self, day: date, strain: float) -> Iterator[WeeklyFive]:
        draw, truth = self._draw, self._truth
        answered = draw.chance(truth.weekly_share)
        minute = draw.whole(0, 170)
        given = {
            question: on_scale(draw.normal(base + slope * strain, truth.weekly_noise))
            for question, (base, slope) in truth.weekly.items()
        }
        left_out = draw.one(QUESTIONS) if draw.chance(0.06) else None
        if answered:
            when = self._pen.when(datetime.combine(day, time(18)) + timedelta(minutes=minute))
            head = self._pen.head(day, when, when.instant)
            values: dict[str, Any] = {key: value for key, value in given.items() if key != left_out}
            yield WeeklyFive(**head, **values)

    def _wellbeing(self, day: date, strain: float) -> OutsideScore:
        truth, draw = self._truth, self._draw
        exact = draw.normal(
            truth.wellbeing_base + truth.wellbeing_per_strain * strain, truth.wellbeing_noise
        )
        value = str(on_scale(exact, 0, 25))
        return self._score(day, "Wellbeing index", value, ("0", "25"), "better")

    def _survey(self, day: date, strain: float) -> OutsideScore:
        exact = min(5.0, max(1.0, self._draw.normal(1.6 + 0.35 * strain, 0.25)))
        return self._score(day, "Staff survey, demands", f"{exact:.1f}", ("1", "5"), "worse")

    def _score(
        self, day: date, name: str, value: str, ends: tuple[str, str], up_is: str
    ) -> OutsideScore:
        when = self._pen.when(datetime.combine(day, time(12)), "shift")
        evening = self._pen.when(datetime.combine(day, time(19))).instant
        return OutsideScore(
            **self._pen.head(day, when, evening),
            name=name,
            taken_on=day,
            value=value,
            low=ends[0],
            high=ends[1],
            up_is=up_is,
            note=self._draw.one(_NOTES),
        )


def _mean(strains: dict[date, int], day: date, days: int) -> float:
    """The mean strain of the shifts of so many days; quiet where there was none."""
    found = [strains[one] for back in range(days) if (one := day - timedelta(days=back)) in strains]
    return sum(found) / len(found) if found else 2.0
