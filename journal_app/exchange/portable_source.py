"""A portable file on its way into a journal: all of it into a blank one, else what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from journal_app.errors import (
    FileUnreadable,
    InvalidValue,
    PortableAltered,
    PortableRefused,
    PortableSealed,
)
from journal_app.exchange.reading import End, PortableFile, Seen, Told, drafts_text
from journal_app.journal.journal import Draft, Head
from journal_app.journal.transfer import KeptCrossing, Placed, State
from journal_app.model.canonical import read_instant
from journal_app.model.revision import Revision

_AHEAD = frozenset({"profile", "term", "customer"})
_MOST = 2**63  # whole numbers of the database stay below it


class PortableSource:
    """One file, checked whole when this is made; read again with each use.

    Raises, from everything:
        FileUnfit: which of its classes says what is wrong.
    """

    def __init__(self, path: Path, told: Told | None = None) -> None:
        self._path = path
        self._print = _fingerprint(path)
        self._last: dict[str, int] = {}
        self._lists: set[str] = set()
        self.first = b""
        """The chain value of its first change; empty where it has none."""
        self._file = PortableFile(path, told)
        if self._file.is_sealed:
            raise PortableSealed(file=path.name)
        for seen in self._file.walk():
            if isinstance(seen, End):
                self._end = seen
            else:
                self._learn(seen)

    @property
    def name(self) -> str:
        """What the file is called."""
        return self._path.name

    @property
    def changes(self) -> int:
        """How many changes its history has."""
        return self._end.sequence

    @property
    def records(self) -> int:
        """How many records stand in it."""
        return len(self._last)

    def listen(self, told: Told | None) -> None:
        """Tell the part read to somebody else from now on."""
        self._file.told = told

    def revisions(self) -> Iterator[Revision]:
        """Its history in order."""
        self._refuse_if_changed()
        for seen in self._file.walk():
            if isinstance(seen, Seen) and seen.revision is not None:
                yield seen.revision
        self._refuse_if_changed()

    def crossings(self) -> Sequence[KeptCrossing]:
        """What is kept of its measured crossings."""
        try:
            found = [KeptCrossing(**one) for one in self._end.sections["crossings"]]
        except TypeError as error:
            raise PortableAltered(file=self.name) from error
        shapes = (str, str, int, bool)
        if any(
            tuple(type(value) for value in one) != shapes or abs(one.value) >= _MOST
            for one in found
        ):
            raise PortableAltered(file=self.name)
        return found

    def drafts(self) -> Sequence[Draft]:
        """What was being typed."""
        try:
            return [
                Draft(str(one["slot"]), read_instant(one["at"]), drafts_text(one))
                for one in self._end.sections["drafts"]
            ]
        except (KeyError, ValueError, TypeError, RecursionError) as error:
            raise PortableAltered(file=self.name) from error

    def end(self) -> Head:
        """Its last change."""
        return Head(self._end.sequence, self._end.chain)

    def ahead(self) -> Iterator[Placed]:
        """Profiles, own words and customers as they stand in it."""
        return self._standing(of_lists=True)

    def rest(self) -> Iterator[Placed]:
        """All other records as they stand in it."""
        return self._standing(of_lists=False)

    def _standing(self, *, of_lists: bool) -> Iterator[Placed]:
        self._refuse_if_changed()
        wanted = {
            sequence
            for record, sequence in self._last.items()
            if (record in self._lists) is of_lists
        }
        for sequence, body in self._file.bodies(wanted, max(wanted, default=0)):
            try:
                yield sequence, State.from_document(body)
            except InvalidValue as error:
                raise self.refusal(sequence, error) from error
        self._refuse_if_changed()

    def refusal(self, place: int, error: InvalidValue) -> PortableRefused:
        """Why what stands at a change cannot be brought in, as an error about this file."""
        return PortableRefused(file=self.name, message=f"Change no. {place:,}: {error}")

    def _learn(self, seen: Seen) -> None:
        self.first = self.first or seen.chain
        if seen.document is None:
            self._last.pop(seen.record, None)
        else:
            self._last[seen.record] = seen.sequence
            if seen.document["kind"] in _AHEAD:
                self._lists.add(seen.record)

    def _refuse_if_changed(self) -> None:
        """Nobody may exchange the file between two passes."""
        if _fingerprint(self._path) != self._print:
            raise PortableAltered(file=self.name)


def _fingerprint(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError as error:
        raise FileUnreadable(file=path.name) from error
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
