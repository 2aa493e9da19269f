"""What has been in the bin for too long, told by the history: what lies there was moved last."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from journal_app.store.tables import entry, revision

_BINNED_BEFORE = (
    select(entry.c.id)
    .join(revision, revision.c.record == entry.c.id)
    .where(entry.c.binned == 1)
    .group_by(entry.c.id)
    .having(func.max(revision.c.at) < bindparam("before"))
    .order_by(entry.c.number)
)


def binned_before(connection: Connection, moment: datetime) -> tuple[str, ...]:
    """The ids of what lies in the bin and was changed last before an instant."""
    asked = {"before": int(moment.timestamp())}
    return tuple(connection.execute(_BINNED_BEFORE, asked).scalars())
