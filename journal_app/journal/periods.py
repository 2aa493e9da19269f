"""Spans of days as people type them in a search: 2026, 2026-03, march 2026, 2026-03-01, yesterday.

Knows nothing of the search around it. What is kept with a note is read by `model/when.py`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from journal_app.model.wanted import Period

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTH_PATTERN = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS)
_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_NAMED = re.compile(rf"(?:(\d{{1,2}})\s+)?({MONTH_PATTERN})(?:\s+(\d{{4}}))?", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR = 1900, 2999


def read_period(text: str, today: date) -> Period | None:
    """Read a span of days, or `None`; a month without a year is the latest that has begun."""
    value = " ".join(text.split()).lower()
    if value in {"today", "yesterday"}:
        day = today - timedelta(days=value == "yesterday")
        return Period(day, day)
    first, dots, last = value.partition("..")
    if dots:
        return _between(read_period(first, today), read_period(last, today))
    if match := _ISO.fullmatch(value):
        return _span(*(int(part) if part else None for part in match.groups()))
    if match := _NAMED.fullmatch(value):
        return _named(match, today)
    return None


def read_plain_period(text: str) -> Period | None:
    """Read a date that stands alone among words: 2026-03 and its like, but no bare name or day."""
    match = _ISO.fullmatch(text)
    if not match or not ("-" in text or 1970 <= int(match[1]) <= 2100):
        return None
    return _span(*(int(part) if part else None for part in match.groups()))


def _between(first: Period | None, last: Period | None) -> Period | None:
    ends = [day for span in (first, last) if span for day in (span.first, span.last) if day]
    return Period(min(ends), max(ends)) if first and last else None


def _named(match: re.Match[str], today: date) -> Period | None:
    day, name, year = match.groups()
    month = next(n for n, full in enumerate(MONTHS, 1) if full.startswith(name[:3]))
    chosen = int(year) if year else today.year - (month > today.month)
    return _span(chosen, month, int(day) if day else None)


def _span(year: int | None, month: int | None = None, day: int | None = None) -> Period | None:
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return Period(first, first)
    last_month = month or 12
    return Period(first, date(year, last_month, monthrange(year, last_month)[1]))
