"""A file of any known kind: what it would bring into this journal, and bringing it.

A copy of this journal itself, as a backup or as a portable file, is merged; of all others what is
missing is added.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from journal_app.exchange.foreign.detecting import ForeignSource
from journal_app.exchange.portable import is_portable
from journal_app.exchange.portable_source import PortableSource
from journal_app.exchange.reading import Told, beginning
from journal_app.journal.journal import Changes, Journal
from journal_app.journal.merge import Comparison, starts_as_backup
from journal_app.journal.transfer import Preview, Unfit

T = TypeVar("T")
_DATABASE = ".db"
_IN_A_FOLDER = "journal.db"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a file holds and what of it is missing here.

    `whole` says that it takes the place of a journal in which nothing was kept yet, with all its
    history. `program` is where the file is from; `unreadable` counts what could not be read of it.
    `comparison` says what a merge would do, where it is a copy of this journal.
    """

    source: PortableSource | ForeignSource | Path
    program: str
    preview: Preview
    whole: bool
    unreadable: int = 0
    comparison: Comparison | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was added, and how many of those notes crossed a line."""

    changes: Changes
    added: int
    crossed: int
    merged: Comparison | None = None


def look_into(journal: Journal, path: Path, told: Told | None = None) -> Offer:
    """Read a file to its end and hold it against the journal; nothing is changed.

    Raises:
        FileUnfit: which of its classes says what is wrong.
        CopyUnrelated, CopyUnreadable, CopyUnfit, NewerFormat: as `Merging.look`, of a backup.
    """
    if (path / _IN_A_FOLDER).is_file() or path.suffix == _DATABASE or starts_as_backup(path):
        return _merge_offer(journal, path)
    if not is_portable(beginning(path)):
        foreign = ForeignSource(path, journal.lists().zone, journal.lists().turns_at)
        preview = _refusing(foreign, lambda: journal.transfer.preview(foreign))
        return Offer(foreign, foreign.program, preview, whole=False, unreadable=foreign.unreadable)
    source = PortableSource(path, told)
    if journal.transfer.is_blank():
        return Offer(source, "Aftershift", Preview(new=source.records), whole=True)
    if journal.merging.knows(source.first):
        return _merge_offer(journal, source)
    preview = _refusing(source, lambda: journal.transfer.preview(source))
    return Offer(source, "Aftershift", preview, whole=False)


def bring_in(journal: Journal, offer: Offer, told: Told | None = None) -> Outcome:
    """Bring in what was offered: all or nothing.

    Raises:
        FileUnfit: the file is not what it was any more, or does not fit.
        KeepingError: it was not kept.
    """
    source = offer.source
    if isinstance(source, Path) or (offer.comparison and isinstance(source, PortableSource)):
        merged = journal.merging.merge(source)
        added = sum(merged.told.added.values())
        return Outcome(merged.changes, added, merged.crossed, merged.told)
    if isinstance(source, PortableSource):
        source.listen(_first_half(told) if offer.whole else None)
    if offer.whole and isinstance(source, PortableSource):
        changes = _refusing(source, lambda: journal.transfer.lay_down(source, told))
        return Outcome(changes, len(changes.changed), 0)
    done = _Counted(offer.preview.total, told)
    brought = _refusing(source, lambda: journal.transfer.bring_in(source, done.step))
    return Outcome(brought.changes, brought.told.new, brought.crossed)


def _merge_offer(journal: Journal, source: PortableSource | Path) -> Offer:
    found = journal.merging.look(source)
    new = sum(found.added.values())
    differ = sum(found.changed.values()) + len(found.clashes)
    held = source.records if isinstance(source, PortableSource) else 0
    already = max(held - new - differ - found.away, 0)
    told = Preview(new=new, already=already, differ=differ, deleted=found.away)
    return Offer(source, "Aftershift", told, whole=False, comparison=found)


def _first_half(told: Told | None) -> Told | None:
    return (lambda part: told(part / 2)) if told else None


class _Counted:
    """Makes parts of the thousands that were looked at."""

    def __init__(self, total: int, told: Told | None) -> None:
        self._total = max(total, 1)
        self._told = told
        self._done = 0

    def step(self) -> None:
        """Another thousand begins."""
        if self._told:
            self._told(min(self._done / self._total, 1.0))
        self._done += 1000


def _refusing(source: PortableSource | ForeignSource, work: Callable[[], T]) -> T:
    try:
        return work()
    except Unfit as error:
        raise source.refusal(error.place, error) from error
