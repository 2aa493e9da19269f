"""A contact as far as numbers need it: one flat row, without its texts.

Ten years are 20,000 contacts; whole records of them take four times the room and time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from journal_app.model.contact import Contact

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

PLAIN = (
    *(("tone",), ("tier",), ("lift",), ("mode",)),
    *(("setting", "channel"), ("setting", "place"), ("setting", "minutes_on")),
    *(("setting", "minutes_after"), ("setting", "dread_before"), ("setting", "first_read")),
    *(("course", "fault"), ("course", "later_verdict"), ("course", "ended")),
    *(("conduct", "faked"), ("backing", "escalated_to"), ("backing", "nobody_came")),
    *(("backing", "backed"), ("toll", "strain"), ("toll", "mood_after")),
)
"""The paths of the single values, in the order of a `NotedContact`."""

LISTS = (
    *(("kinds",), ("response",), ("setting", "aimed_at"), ("compensation", "asked")),
    *(("conduct", "moves"), ("conduct", "coping"), ("toll", "spillover")),
)
"""The paths of the lists, which follow."""


class NotedContact(NamedTuple):
    """`day` is an ordinal, `occurred` seconds since 1970 in UTC, `customer` an id or `None`.

    The others are the values of a `Contact`, in the order of `PLAIN` and `LISTS`.
    """

    id: str
    day: int
    occurred: int
    offset: int
    precision: str
    customer: str | None
    tone: str | None
    tier: int | None
    lift: int | None
    mode: str | None
    channel: str | None
    place: str | None
    minutes_on: int | None
    minutes_after: int | None
    dread_before: int | None
    first_read: str | None
    fault: str | None
    later_verdict: str | None
    ended: str | None
    faked: int | None
    escalated_to: str | None
    nobody_came: bool | None
    backed: str | None
    strain: int | None
    mood_after: int | None
    kinds: tuple[str, ...] = ()
    response: tuple[str, ...] = ()
    aimed_at: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    coping: tuple[tuple[str, int | None], ...] = ()
    spillover: tuple[str, ...] = ()


def noted(contact: Contact) -> NotedContact:
    """What numbers need of a contact."""
    return NotedContact._make(_values(contact))


def _values(contact: Contact) -> Iterator[Any]:
    when = contact.when
    yield contact.id
    yield contact.day.toordinal()
    yield int((when.instant - _EPOCH).total_seconds())
    yield when.offset
    yield when.precision
    yield contact.customer
    for path in (*PLAIN, *LISTS):
        value: Any = contact
        for name in path:
            value = getattr(value, name)
        yield value
