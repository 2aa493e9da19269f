"""The lists in force, read when first asked for and again after a change of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from journal_app.journal.changes import Changes
from journal_app.journal.lists import Lists
from journal_app.model.instant import When
from journal_app.model.profile import Profile
from journal_app.model.term import Term
from journal_app.store import records
from journal_app.store.database import Database
from journal_app.store.tables import entry

_LIVING = entry.c.binned == 0


class ListsNow:
    """Holds one snapshot; owned by one `Journal`. Not to be asked inside a transaction."""

    def __init__(
        self, database: Database, zone: Callable[[], str], now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._zone = zone
        self._now = now
        self._lists: Lists | None = None

    def value(self) -> Lists:
        """The snapshot in force."""
        if self._lists is None:
            self._lists = self._read()
        return self._lists

    def heed(self, changes: Changes) -> None:
        """Read again after a change of the profile or a term."""
        if changes.touches("profile") or changes.touches("term"):
            self._lists = None

    def _read(self) -> Lists:
        with self._database.read() as connection:
            profiles = [s.record for s in records.read(connection, "profile", _LIVING)]
            terms = [s.record for s in records.read(connection, "term", _LIVING)]
        kept = [record for record in profiles if isinstance(record, Profile)]
        own = [record for record in terms if isinstance(record, Term)]
        return Lists.of(kept[-1] if kept else self._unkept(), own, self._zone())

    def _unkept(self) -> Profile:
        """The profile of a journal that has none: all defaults, and not kept by anybody."""
        now = self._now().replace(microsecond=0)
        return Profile(day=now.date(), when=When(now, "UTC", 0))
