"""What Today does to the journal in one go, on the database thread. Knows no widget."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journal_app.model.contact import Closing, Contact
from journal_app.model.shape import leaves
from journal_app.model.shift import Shift

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal


def keep_shift(journal: Journal, wanted: Shift) -> Changes | None:
    """Keep a shift, over the one its day has; nothing is written where nothing differs."""
    kept = journal.shift_on(wanted.day)
    if kept is None:
        return journal.record(wanted)
    if same_answers(kept, wanted):
        return None
    return journal.revise(
        replace(wanted, id=kept.id, when=kept.when, written=kept.written, edited=kept.edited)
    )


def keep_other_side(journal: Journal, good: Contact, hard_id: str) -> Changes:
    """Keep the good side of a hard one and link both ways."""
    changes = journal.record(replace(good, other_side=hard_id))
    hard = journal.get(hard_id)
    if not isinstance(hard, Contact):
        return changes
    linked = journal.revise(replace(hard, other_side=good.id))
    return replace(linked, changed=changes.changed + linked.changed)


def end_on(journal: Journal, contact_id: str, closing: Closing) -> Changes | None:
    """Add to a kept contact what it ended on."""
    contact = journal.get(contact_id)
    if not isinstance(contact, Contact):
        return None
    return journal.revise(replace(contact, closing=closing))


def same_answers(one: Shift, other: Shift) -> bool:
    """Whether two shifts say the same."""
    return all(leaf.get(one) == leaf.get(other) for leaf in leaves(Shift))
