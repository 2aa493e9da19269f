"""What is typed as a time: a moment, or refused."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from journal_app.errors import InvalidValue
from journal_app.model.when import read_when

_ZONES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC")
_TURNS = (time(0), time(3), time(5), time(12))
_SPAN = timedelta(days=365 * 60, seconds=1).total_seconds()


class FuzzedWhen:
    """The first four bytes say when and where it was typed, the rest is the text."""

    def __init__(self, folder: Path) -> None:
        del folder  # nothing is kept
        texts = (
            "tue 14:30", "yesterday 3pm", "20 min ago", "late in the shift", "2026-03-01",
            "last friday at about 9", "29 feb 2024 1am", "2026-03-29T01:30:00+01:00", "9999-12-31",
            "half an hour ago", "01/03/2026 noon", "0001-01-01 00:00", "midnight", "this morning",
        )  # fmt: skip
        self.seeds = [bytes([7 * n, n, n, n]) + text.encode() for n, text in enumerate(texts)]

    def try_one(self, content: bytes) -> None:
        """Read it; what was read reads back from its ISO form."""
        start, text = content[:4].ljust(4, b"\0"), content[4:].decode("utf-8", "surrogateescape")
        part = int.from_bytes(start[:2], "big") / 65536
        now = datetime(1995, 1, 1, tzinfo=UTC) + timedelta(seconds=int(_SPAN * part))
        zone, turns_at = _ZONES[start[2] % len(_ZONES)], _TURNS[start[3] % len(_TURNS)]
        try:
            when = read_when(text, now, zone, turns_at).when
        except InvalidValue:
            return
        assert when.zone == zone
        again = read_when(when.local.isoformat(), now, zone, turns_at).when
        assert again.instant == when.instant

    def close(self) -> None:
        """Nothing is open."""
