"""One entry of another program, as a check-in; the same entry is the same record each time.

An entry becomes a check-in with its words as the note: what another program calls a day may be a
shift, a feeling or a dream, and only the worker knows which.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from journal_app.model.check_in import CheckIn
from journal_app.model.day import day_of
from journal_app.model.fields import TEXT_LIMIT, clean_text
from journal_app.model.identity import format_id
from journal_app.model.instant import When

LONGEST_FILE = 256 * 1024 * 1024
"""Bytes of a file of another program, which is held whole."""


@dataclass(frozen=True, slots=True)
class Entry:
    """When it was written, how it felt (1 to 5), what it says.

    `at` without a zone is a wall clock in `zone`, or where the worker is; `exact` is False where
    the file has the day alone. `key` tells it from others of its program.
    """

    at: datetime
    mood: int | None = None
    heading: str = ""
    words: str = ""
    tags: tuple[str, ...] = ()
    zone: str = ""
    exact: bool = True
    key: str = ""

    @property
    def text(self) -> str:
        """All its words as one text."""
        tags = ", ".join(tag for tag in self.tags if tag)
        parts = (self.heading.strip(), self.words.strip(), tags)
        return clean_text("\n\n".join(part for part in parts if part))[:TEXT_LIMIT]


def check_in_of(entry: Entry, program: str, zone: str, turns_at: time) -> CheckIn:
    """The entry as a record; raises InvalidValue or ValueError where it cannot be one."""
    home = _zone(entry.zone) or _zone(zone) or ZoneInfo("UTC")
    local = entry.at if entry.at.tzinfo else entry.at.replace(tzinfo=home)
    local = local.astimezone(home)
    instant = local.astimezone(UTC).replace(microsecond=0)
    offset = local.utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset else 0
    precision = "exact" if entry.exact else "shift"
    return CheckIn(
        id=_id_of(entry, program, instant),
        day=day_of(local, turns_at) if entry.exact else local.date(),
        when=When(instant, home.key, minutes, precision),
        written=instant,
        mood=entry.mood,
        note=entry.text,
    )


def _id_of(entry: Entry, program: str, instant: datetime) -> str:
    """A UUIDv7 of its instant and of what it says, so that it is never brought in twice."""
    told = "\0".join((program, entry.key or f"{entry.mood}\0{entry.text}", str(instant)))
    digest = int.from_bytes(hashlib.sha256(told.encode()).digest())
    milliseconds = max(int(instant.timestamp() * 1000), 0) & (1 << 48) - 1
    value = milliseconds << 80 | 7 << 76 | (digest >> 64 & 0xFFF) << 64 | 0b10 << 62
    return format_id(value | digest & (1 << 62) - 1)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None
