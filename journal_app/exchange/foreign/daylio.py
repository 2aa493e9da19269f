"""Daylio's CSV: full_date, date, weekday, time, mood, activities, note_title, note."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from journal_app.exchange.foreign.entry import Entry

PROGRAM = "Daylio"
COLUMNS = frozenset({"full_date", "time", "mood"})
MOODS: Mapping[str, int] = {"rad": 5, "good": 4, "meh": 3, "bad": 2, "awful": 1}
_TIMES = ("%H:%M", "%I:%M %p", "%I:%M%p", "%H.%M")


def entries(rows: Iterator[Mapping[str, str]]) -> Iterator[Entry | None]:
    """Each row as an entry, None where it cannot be read; own moods become words of the note."""
    for row in rows:
        at = _moment(row.get("full_date", ""), row.get("time", ""))
        if at is None:
            yield None
            continue
        word = row.get("mood", "").strip()
        mood = MOODS.get(word.casefold())
        done = [part.strip() for part in row.get("activities", "").split("|")]
        tags = tuple(part for part in ([word] if mood is None else []) + done if part)
        yield Entry(
            at=at,
            mood=mood,
            heading=row.get("note_title", ""),
            words=row.get("note", "").replace("<br>", "\n"),
            tags=tags,
        )


def _moment(day: str, time: str) -> datetime | None:
    plain = time.replace("\u202f", " ").strip()
    for shape in _TIMES:
        try:
            return datetime.strptime(f"{day.strip()} {plain}", f"%Y-%m-%d {shape}")  # noqa: DTZ007 - a wall clock; the zone comes later
        except ValueError:
            continue
    return None
