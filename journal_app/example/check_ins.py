"""Check-ins between shifts: quiet ones, those after something hard, marks about a customer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

from journal_app.example.cast import Cast
from journal_app.example.draw import Draw, on_scale
from journal_app.example.pen import Pen
from journal_app.example.rota import SPAN_DAYS, first_day
from journal_app.example.texts import around
from journal_app.example.truth import Truth
from journal_app.example.words import Words
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.instant import When

_EVENT_STRAIN, _EVENT_TIER = 7, 3
_AFTER_HOURS = ((2, 5), (8, 14), (17, 28), (32, 46), (50, 64))
_HOUR_TURNS, _BEDTIME, _AWAKE = 5, 23, 7
_HOUR = 3600


class CheckIns:
    """Writes check-ins around the contacts of the whole span."""

    def __init__(self, seed: int, truth: Truth, pen: Pen, words: Words) -> None:
        self._draw = Draw(seed, "check-ins")
        self._truth = truth
        self._pen = pen
        self._words = words

    def all(self, contacts: Sequence[Contact], cast: Cast, end: date) -> Iterator[CheckIn]:
        """All of them, in no order."""
        events = sorted((c for c in contacts if _is_event(c)), key=lambda c: c.when.instant)
        moments = {*self._after(events), *self._quiet(end)}
        latest = self._pen.when(datetime.combine(end, time(23))).instant
        for local in sorted(moments):
            when = self._pen.when(local)
            if when.instant <= latest:
                yield self._check_in(when, events)
        yield from self._dreads(contacts, cast)
        yield from self._put_offs(contacts, cast)

    def _after(self, events: Sequence[Contact]) -> Iterator[datetime]:
        for event in events:
            if not self._draw.chance(0.75):
                continue
            local = event.when.local.replace(tzinfo=None, second=0)
            for low, high in _AFTER_HOURS:
                moment = local + timedelta(minutes=self._draw.whole(low * 60, high * 60))
                if _AWAKE <= moment.hour < _BEDTIME and self._draw.chance(0.8):
                    yield moment

    def _quiet(self, end: date) -> Iterator[datetime]:
        for number in range(SPAN_DAYS):
            if self._draw.chance(0.26):
                day = first_day(end) + timedelta(days=number)
                hour = self._draw.one((8, 9, 14, 16, 20, 21, 21))
                yield datetime.combine(day, time(hour, self._draw.whole(0, 59)))

    def _check_in(self, when: When, events: Sequence[Contact]) -> CheckIn:
        draw, truth = self._draw, self._truth
        last = max((e.when.instant for e in events if e.when.instant <= when.instant), default=None)
        dev = 0.0
        if last is not None:
            hours = (when.instant - last).total_seconds() / _HOUR
            dev = truth.jump * 2 ** (-hours / truth.half_life_hours)
        level = truth.quiet_tension[_part_of_day(when.local.hour)] + dev
        note = draw.chance(0.24)
        return CheckIn(
            **self._pen.head(_day(when), when, when.instant.astimezone(UTC)),
            mood=draw.scale(4.0 - 0.3 * dev, 0.5, 1, 5),
            energy=draw.scale(3.4 - 0.2 * dev, 0.6, 1, 5) if draw.chance(0.9) else None,
            tension=on_scale(draw.normal(level, truth.tension_noise)),
            going_round=on_scale(draw.normal(1.1 * dev, 0.8)) if draw.chance(0.8) else None,
            note=self._words.text(around.CHECK_IN_NOTES) if note else "",
        )

    def _dreads(self, contacts: Sequence[Contact], cast: Cast) -> Iterator[CheckIn]:
        """Dread noted the evening before some meetings: the same mark as in the contact."""
        feared = {cast.people[name] for name in ("k", "colonel", "area_boss", "landscaper")}
        for contact in contacts:
            dread = contact.setting.dread_before
            if contact.customer not in feared or not dread or not self._draw.chance(0.4):
                continue
            evening = datetime.combine(contact.day - timedelta(days=1), time(20))
            when = self._pen.when(evening + timedelta(minutes=self._draw.whole(0, 99)))
            yield CheckIn(
                **self._pen.head(_day(when), when, when.instant),
                customer=contact.customer,
                dread_before=dread,
                note=self._words.text(around.DREAD_NOTES) if self._draw.chance(0.25) else "",
            )

    def _put_offs(self, contacts: Sequence[Contact], cast: Cast) -> Iterator[CheckIn]:
        ways = {"let_it_ring": 3, "put_off": 2, "slow_reply": 2, "swapped": 2, "out_of_sight": 2}
        days = sorted({contact.day for contact in contacts})
        for name in ("landscaper", "colonel", "k", "area_boss"):
            for day in self._draw.random.sample(days, 5):
                local = datetime.combine(day, time(self._draw.whole(12, 14)))
                when = self._pen.when(local + timedelta(minutes=self._draw.whole(0, 59)))
                note = self._draw.chance(0.35)
                yield CheckIn(
                    **self._pen.head(day, when, when.instant),
                    customer=cast.people[name],
                    avoidance=(self._draw.among(ways),),
                    note=self._words.text(around.PUT_OFF_NOTES) if note else "",
                )


def _is_event(contact: Contact) -> bool:
    strain, tier = contact.toll.strain or 0, contact.tier or 0
    return contact.tone == "hard" and (strain >= _EVENT_STRAIN or tier >= _EVENT_TIER)


def _part_of_day(hour: int) -> str:
    return "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"


def _day(when: When) -> date:
    return (when.local - timedelta(hours=_HOUR_TURNS)).date()
