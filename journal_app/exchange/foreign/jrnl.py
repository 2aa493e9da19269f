"""jrnl's JSON export and its plain file: `[2026-01-02 09:00] Title` and the body below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from journal_app.exchange.foreign.entry import Entry

PROGRAM = "jrnl"
_SHAPES = ("%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %I:%M:%S %p", "%Y-%m-%d %I:%M %p")
_TIME = r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: [AaPp][Mm])?"
HEADING = re.compile(rf"^(?:\[({_TIME})\]|({_TIME}))(?: (.*))?$", re.MULTILINE)


def fits(document: Any) -> bool:
    """Whether it is jrnl's JSON."""
    found = document.get("entries") if isinstance(document, Mapping) else None
    first = found[0] if isinstance(found, list) and found else None
    return isinstance(first, Mapping) and {"date", "time", "title"} <= first.keys()


def entries(document: Any) -> Iterator[Entry | None]:
    """Each entry of the JSON, None where it cannot be read."""
    for one in document["entries"]:
        try:
            at = _moment(f"{one['date']} {one['time']}")
            words, tags = str(one.get("body") or ""), tuple(str(t) for t in one.get("tags") or ())
            missing = tuple(tag for tag in tags if tag not in words and tag not in one["title"])
            yield Entry(at, heading=str(one["title"]), words=words, tags=missing)
        except (KeyError, ValueError, TypeError, AttributeError):
            yield None


def plain_entries(text: str) -> Iterator[Entry | None]:
    """Each entry of the plain file, None where its moment is in no calendar."""
    found = list(HEADING.finditer(text))
    for at, heading in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(text)
        try:
            moment = _moment(heading[1] or heading[2])
        except ValueError:
            yield None
        else:
            yield Entry(moment, heading=heading[3] or "", words=text[heading.end() : end])


def _moment(text: str) -> datetime:
    for shape in _SHAPES:
        try:
            return datetime.strptime(text, shape)  # noqa: DTZ007 - a wall clock; the zone comes later
        except ValueError:
            continue
    raise ValueError("no moment")
