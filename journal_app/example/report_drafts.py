"""The reports the example's worker is about to make: their lines typed, their notes picked.

Nothing is approved in them: that stays to be seen.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from journal_app.example.draw import Draw
from journal_app.example.generator import DEFAULT_SEED
from journal_app.model.contact import Contact
from journal_app.model.identity import format_id

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal

_FOUR_WEEKS, _QUARTER = timedelta(weeks=4), timedelta(days=91)
_SITUATIONS = 3

_MANAGER: dict[str, Any] = {
    "audience": "manager",
    "from_whom": "Tills and phones",
    "in_short": [
        "Refunds are argued about every week, most of them loudly.",
        "Help comes, but I wait for it at the desk while the queue watches.",
        "I want to keep this job and do it well.",
    ],
    "asks": [
        ["A second person at the garden till on Saturdays", "Store manager", "1 February"],
        ["The refund rules on a sign that I can point at", "Store manager", "15 December"],
        ["Leave to end a call after one warning, in writing", "Team leader", "1 January"],
    ],
    "agreed": [["To talk about the sign again", "Store manager and me", "5 January"]],
}
_COUNSELLOR: dict[str, Any] = {
    "audience": "counsellor",
    "wishes": [
        "How to stop answering back in my head at night.",
        "How I tell that it is enough before it is too much.",
    ],
}


def add_report_drafts(journal: Journal, today: date) -> None:
    """Keep one for the manager and one for the counsellor, each up to `today`.

    Raises:
        KeepingError: they were not kept.
    """
    draw = Draw(DEFAULT_SEED, "report drafts")
    first = today - _FOUR_WEEKS + timedelta(days=1)
    picked = _told(journal, first, today)[-_SITUATIONS:]
    for words, begins, more in (
        (_COUNSELLOR, first, {"taken": picked}),
        (_MANAGER, today - _QUARTER, {}),
    ):
        id_ = _id(today, draw)
        period = {"id": id_, "first": begins.isoformat(), "last": today.isoformat()}
        journal.reports.keep_draft(id_, words | period | more)


def _told(journal: Journal, first: date, last: date) -> list[str]:
    """Hard contacts told at length, by id, in the order they happened."""
    found = journal.reports.material(first, last).records["contact"]
    return [
        one.id
        for one in found
        if isinstance(one, Contact) and one.tone == "hard" and one.statement and one.reflection
    ]


def _id(day: date, draw: Draw) -> str:
    """An id of that day's noon (RFC 9562, section 5.7), its random bits from the seed."""
    noon = datetime.combine(day, time(12), UTC)
    bits = draw.random.getrandbits(74)
    high, low = bits >> 62, bits & (1 << 62) - 1
    return format_id(int(noon.timestamp()) * 1000 << 80 | 7 << 76 | high << 64 | 0b10 << 62 | low)
