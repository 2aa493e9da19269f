"""Ids, moments and times of writing, drawn from a seed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TypedDict

from journal_app.example.draw import Draw
from journal_app.model.day import resolve
from journal_app.model.identity import format_id
from journal_app.model.instant import When


class Header(TypedDict):
    """What every record begins with."""

    id: str
    day: date
    when: When
    written: datetime


class Pen:
    """Writes the head of records; `end` is the last day on which anything is written."""

    def __init__(self, seed: int, end: date, zone: str) -> None:
        self._draw = Draw(seed, "pen")
        self._zone = zone
        self._last = resolve(datetime.combine(end, time(23, 30)), zone)[0].instant

    def when(self, local: datetime, precision: str = "exact") -> When:
        """The moment of a wall clock."""
        return resolve(local, self._zone, precision)[0]

    def head(self, day: date, when: When, written: datetime) -> Header:
        """The head of a record: written never before it happened, and never after the end."""
        moment = max(when.instant, min(written, self._last))
        return Header(id=self._id(moment), day=day, when=when, written=moment)

    def soon(self, end: datetime) -> datetime:
        """Some time in the evening after the end of a shift (naive wall clock)."""
        return self._instant(end + timedelta(minutes=self._draw.whole(8, 140)))

    def at_once(self, local: datetime) -> datetime:
        """A few minutes later."""
        return self._instant(local + timedelta(minutes=self._draw.whole(1, 9)))

    def later(self, day: date) -> datetime:
        """In the evening, two to five days later."""
        evening = datetime.combine(day, time(19)) + timedelta(days=self._draw.whole(2, 5))
        return self._instant(evening + timedelta(minutes=self._draw.whole(0, 150)))

    def _instant(self, local: datetime) -> datetime:
        return resolve(local, self._zone)[0].instant

    def _id(self, moment: datetime) -> str:
        """An id of that moment (RFC 9562, section 5.7), its random bits from the seed."""
        milliseconds = int(moment.astimezone(UTC).timestamp()) * 1000 + self._draw.whole(0, 999)
        bits = self._draw.random.getrandbits(74)
        high, low = bits >> 62, bits & (1 << 62) - 1
        return format_id(milliseconds << 80 | 7 << 76 | high << 64 | 0b10 << 62 | low)
