"""One customer as the list shows them: what stands on the two lines, and what search sees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from journal_app.journal.lists import folded
from journal_app.model.views import CustomerLine
from ui.people import sentences

if TYPE_CHECKING:
    from journal_app.journal.lists import Lists


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Alias and count above, `details` and `minutes` below; `found_by` is folded."""

    id: str
    alias: str
    count: str
    details: str
    minutes: str
    retired: bool
    found_by: str


def person_line(lists: Lists, line: CustomerLine, today: date) -> PersonLine:
    """The words of one line; found by alias, kind and tags."""
    customer = line.customer
    return PersonLine(
        id=customer.id,
        alias=customer.alias,
        count=sentences.contact_count(line.contacts),
        details=" · ".join(sentences.list_details(lists, line, today)),
        minutes=sentences.weekly_minutes(line),
        retired=bool(customer.retired),
        found_by=folded(f"{customer.alias} {sentences.about(lists, line)}"),
    )
