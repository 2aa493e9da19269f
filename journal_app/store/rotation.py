"""Which copies stay: the last ten, and the newest of 14 days, 8 weeks and 12 months.

Newest means highest in the history, never latest by the clock. A day, a week or a month is a name
for copies, read in UTC; the names are counted from the newest copy back, and one met again counts
once. So a clock that was set back, a zone that was left or a summer that ended changes which name
a copy has, and nothing else. Pure: takes values, gives values.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

LAST, DAYS, WEEKS, MONTHS = 10, 14, 8, 12
AnyCopy = TypeVar("AnyCopy", bound=Hashable)

_LABELS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (DAYS, lambda made: made.date()),
    (WEEKS, lambda made: made.isocalendar()[:2]),
    (MONTHS, lambda made: (made.year, made.month)),
)


def surplus(copies: Sequence[tuple[AnyCopy, datetime]]) -> list[AnyCopy]:
    """The copies that may go, given all of them with when they were made, oldest first."""
    newest_first = [(copy, made.astimezone(UTC)) for copy, made in reversed(copies)]
    kept = {copy for copy, _ in newest_first[:LAST]}
    for most, label in _LABELS:
        seen: dict[Hashable, AnyCopy] = {}
        for copy, made in newest_first:
            if len(seen) == most:
                break
            seen.setdefault(label(made), copy)
        kept.update(seen.values())
    return [copy for copy, _ in copies if copy not in kept]
