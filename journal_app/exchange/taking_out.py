"""Writing the portable file, a thousand changes at a time.

`TakingOut` is advanced step by step by whoever owns the journal's thread, so that saves find room
between the steps; what is kept meanwhile is not in the file. Nothing is held but the step at hand.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from journal_app.errors import Stopped, TargetRefused, UsageError
from journal_app.exchange import portable
from journal_app.journal.journal import Journal
from journal_app.journal.transfer import Progress
from journal_app.model.canonical import canonical, write_instant
from journal_app.model.revision import Revision
from journal_app.paths import writing_whole

Spelled = Callable[[Revision], str]
"""How one change is written."""


class HashedFile:
    """A file, and the SHA-256 of all that was written to it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()

    def write(self, raw: bytes) -> None:
        """Add bytes; raises OSError."""
        self._digest.update(raw)
        self._file.write(raw)

    def end(self) -> None:
        """Add the last line."""
        self._file.write(portable.last_line(self._digest.hexdigest()))


class TakingOut:
    """The portable file on its way out; a context that leaves nothing behind unless it is done.

    Outside a `with`, `close` ends it.

    Raises:
        TargetRefused: the system did not take it; from `advance`, or on leaving.
    """

    def __init__(
        self,
        journal: Journal,
        target: Path,
        made: datetime,
        *,
        shape: str = portable.WHOLE,
        spelled: Spelled = portable.revision_line,
    ) -> None:
        self._journal = journal
        self._target = target
        self._made = made
        self._shape = shape
        self._spelled = spelled
        self._end = journal.head()
        self._reached = 0
        self._stack = ExitStack()
        self._file: HashedFile | None = None

    def __enter__(self) -> TakingOut:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close(whole=kind is None)

    def close(self, *, whole: bool = True) -> None:
        """Give the file its name if it is done and `whole`; else leave nothing of it.

        Raises:
            TargetRefused: the system did not take it.
        """
        try:
            if whole and self.is_done:
                self._stack.close()
                return
            with suppress(Stopped):
                self._stack.__exit__(Stopped, Stopped(), None)
        except OSError as error:
            raise refusal(self._target, error) from error

    @property
    def changes(self) -> int:
        """How many changes the file holds."""
        return self._end.sequence

    @property
    def is_done(self) -> bool:
        """Whether all of it is written."""
        return self._file is not None and self._reached >= self._end.sequence

    def advance(self) -> float:
        """Write some more; the part that is done, 0 to 1. The last step writes the end."""
        try:
            return self._advance()
        except OSError as error:
            raise refusal(self._target, error) from error

    def _advance(self) -> float:
        file = self._file or self._begin()
        some = self._journal.transfer.stretch(self._reached, self._end.sequence)
        file.write("".join(self._lines(some)).encode())
        self._reached += len(some)
        if self.is_done:
            self._write_rest(file)
        return self._reached / max(self._end.sequence, 1)

    def _begin(self) -> HashedFile:
        self._file = HashedFile(self._stack.enter_context(writing_whole(self._target)))
        self._file.write(portable.first_line(self._shape, self._made))
        self._file.write(b'"revisions":[\n')
        return self._file

    def _lines(self, some: Iterable[Revision]) -> Iterable[str]:
        for one in some:
            ending = "\n" if one.sequence == self._end.sequence else ",\n"
            yield self._spelled(one) + ending

    def _write_rest(self, file: HashedFile) -> None:
        whole = self._shape == portable.WHOLE
        kept = self._journal.transfer.crossings() if whole else ()
        drafts = self._journal.drafts() if whole else ()
        file.write(b"],\n")
        _write_list(file, "crossings", [one._asdict() for one in kept])
        _write_list(
            file,
            "drafts",
            [
                {"slot": one.slot, "at": write_instant(one.at), "text": _as_typed(one.document)}
                for one in drafts
            ],
        )
        end = {"sequence": self._end.sequence, "chain": self._end.chain.hex()}
        file.write(f'"head":{canonical(end)},\n'.encode())
        file.end()


def take_out(
    journal: Journal, target: Path, made: datetime, progress: Progress | None = None
) -> int:
    """Write the whole journal to `target`; how many changes it holds.

    Raises:
        TargetRefused: the system did not take it.
    """
    with TakingOut(journal, target, made) as leaving:
        while not leaving.is_done:
            part = leaving.advance()
            if progress:
                progress(part)
    return leaving.changes


def refuse_target(target: Path, journal: Path, *, replacing: bool = False) -> None:
    """Say no before anything is written.

    Raises:
        UsageError: `target` exists, is a folder, lies in the journal's folder or in none.
    """
    inside, place = journal.resolve(), target.resolve()
    if place == inside or inside in place.parents:
        raise UsageError(message="The journal's own folder takes no such file. Name another place.")
    if not target.parent.is_dir():
        raise UsageError(message=f"There is no folder {target.parent}.")
    if target.is_dir() or (os.path.lexists(target) and not replacing):
        raise UsageError(message=f"{target} is there already. Name a new file.")


def refusal(target: Path, error: OSError) -> TargetRefused:
    """What the system's refusal means."""
    return TargetRefused(file=target, reason=error.strerror or "the disk did not take it")


def _write_list(file: HashedFile, name: str, documents: list[dict[str, object]]) -> None:
    lines = ",\n".join(canonical(one) for one in documents)
    file.write(f'"{name}":[\n{lines}{chr(10) if lines else ""}],\n'.encode())


def _as_typed(document: Mapping[str, object]) -> str:
    """A draft as ASCII JSON within a text: it may hold what is no Unicode text yet."""
    return json.dumps(document, separators=(",", ":"))
