"""The header of a record that is begun now: its day by the worker's own hour, and its moment."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from journal_app.model.day import at_instant, day_of
from ui.context import Context


def local_now(context: Context) -> datetime:
    """The wall clock where the worker is, naive."""
    here = at_instant(context.clock.now(), context.clock.zone())
    return here.local.replace(tzinfo=None)


def today(context: Context) -> date:
    """The worker's day that is running."""
    return day_of(local_now(context), context.lists.now.turns_at)


def fresh_header(context: Context, precision: str = "exact") -> dict[str, Any]:
    """`day` and `when` of a record made at this moment."""
    when = at_instant(context.clock.now(), context.clock.zone(), precision)
    return {"day": day_of(when.local, context.lists.now.turns_at), "when": when}
