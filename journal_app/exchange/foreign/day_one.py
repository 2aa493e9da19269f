"""Day One's JSON export: `entries`, each with creationDate (UTC), text, timeZone, tags, uuid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from journal_app.exchange.foreign.entry import Entry

PROGRAM = "Day One"
_PHOTO = re.compile(r"!\[[^\]]*\]\(dayone-moment:[^)]*\)")
_ESCAPED = re.compile(r"\\([\\.!()\[\]#*_+>`~|{}-])")


def fits(document: Any) -> bool:
    """Whether it is such an export."""
    found = _entries(document)
    return bool(found) and isinstance(found[0], Mapping) and "creationDate" in found[0]


def entries(document: Any) -> Iterator[Entry | None]:
    """Each entry, None where it cannot be read; pictures stay behind."""
    for one in _entries(document):
        try:
            yield _entry(one)
        except (KeyError, ValueError, TypeError, AttributeError):
            yield None


def _entry(one: Mapping[str, Any]) -> Entry:
    at = datetime.strptime(one["creationDate"][:19], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=UTC)
    words = _ESCAPED.sub(r"\1", _PHOTO.sub("", str(one.get("text") or "")))
    tags = tuple(str(tag) for tag in one.get("tags") or ())
    return Entry(
        *(at, None, "", words, tags, str(one.get("timeZone") or "")), key=str(one.get("uuid") or "")
    )


def _entries(document: Any) -> list[Any]:
    found = document.get("entries") if isinstance(document, Mapping) else None
    return found if isinstance(found, list) else []
