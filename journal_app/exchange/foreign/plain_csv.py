"""Any CSV with a column for the date: also time, mood (1 to 5), title, note and tags are taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from journal_app.exchange.foreign.entry import Entry

PROGRAM = "CSV"
_MIDDAY = time(12)
_NAMES = {
    "day": ("date", "day", "datum"),
    "clock": ("time", "clock"),
    "mood": ("mood", "rating"),
    "heading": ("title", "heading", "subject"),
    "words": ("note", "notes", "text", "body", "entry"),
    "tags": ("tags", "activities"),
}


def fits(columns: list[str]) -> bool:
    """Whether there is a date, and something beside it."""
    return any(name in columns for name in _NAMES["day"]) and len(columns) > 1


def entries(rows: Iterator[Mapping[str, str]]) -> Iterator[Entry | None]:
    """Each row as an entry, None where its date cannot be read."""
    for row in rows:
        took = {part: _first(row, names) for part, names in _NAMES.items()}
        try:
            moment, exact = _moment(took["day"], took["clock"])
        except ValueError:
            yield None
            continue
        mood = int(took["mood"]) if took["mood"] in {"1", "2", "3", "4", "5"} else None
        spare = () if mood or not took["mood"] else (took["mood"],)
        tags = tuple(part.strip() for part in took["tags"].replace("|", ",").split(","))
        yield Entry(
            moment,
            mood=mood,
            heading=took["heading"],
            words=took["words"],
            tags=spare + tags,
            exact=exact,
        )


def _first(row: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((row[name].strip() for name in names if row.get(name)), "")


def _moment(day: str, clock: str) -> tuple[datetime, bool]:
    if clock:
        return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock)), True
    found = datetime.fromisoformat(day)
    if len(day) > len("2026-01-01"):
        return found, True
    return datetime.combine(found.date(), _MIDDAY), False
