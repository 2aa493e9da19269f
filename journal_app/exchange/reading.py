"""Reading a portable file line by line, with every question asked of it on the way.

Each pass over the file recomputes the chain and the sum of its bytes, so nothing that comes out of
a pass that ended was changed since it was written. Holds one line at a time.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Container, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from journal_app.errors import (
    FileUnfit,
    FileUnreadable,
    NotPortable,
    PortableAltered,
    PortableChanged,
    PortableCutShort,
    PortableNewer,
)
from journal_app.exchange import portable
from journal_app.exchange.portable import commitments_of, document_of, octets
from journal_app.model import sealing
from journal_app.model.canonical import canonical, write_instant
from journal_app.model.revision import Revision
from journal_app.model.sealing import DIGEST, FIRST_CHAIN, SALT, SEED

Told = Callable[[float], object]
"""Told the part of the file that was read, 0 to 1; it may raise Stopped."""

_EVERY = 500
_ALWAYS = frozenset({"sequence", "record", "operation", "at", "chain"})
_NAMED = _ALWAYS | {"kind", "device"}


@dataclass(frozen=True, slots=True)
class Seen:
    """One change as it was read; `document` is None where it is gone, purged or not shown.

    `revision` is None where it is a sealed record's, which cannot be kept.
    """

    sequence: int
    record: str
    at: int
    chain: bytes
    revision: Revision | None
    document: Mapping[str, Any] | None
    shown: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class End:
    """What stands after the history."""

    sequence: int
    chain: bytes
    sections: Mapping[str, tuple[dict[str, Any], ...]]


class PortableFile:
    """One file that claims to be portable; read anew with each call.

    Raises, from everything:
        FileUnreadable, NotPortable, PortableNewer, PortableCutShort, PortableChanged,
        PortableAltered: as they say; the first of them that holds.
    """

    def __init__(self, path: Path, told: Told | None = None) -> None:
        self.path = path
        self.told = told
        with self._lines() as lines:
            self.header = lines.header()

    @property
    def is_sealed(self) -> bool:
        """Whether it is the record of a report."""
        return bool(self.header["shape"] == portable.SEALED)

    def walk(self) -> Iterator[Seen | End]:
        """Every change in order, each checked, and at last the end."""
        with self._lines() as lines:
            lines.header()
            chain = FIRST_CHAIN
            sequence = 0
            for line in lines.section("revisions"):
                sequence += 1
                lines.reached = sequence
                try:
                    seen = _read_change(line, sequence, chain, sealed=self.is_sealed)
                except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
                    raise PortableChanged(file=self.path.name, sequence=sequence) from error
                chain = seen.chain
                yield seen
                if self.told and sequence % _EVERY == 0:
                    self.told(lines.part)
            yield self._end(lines, sequence, chain)
            if self.told:
                self.told(1.0)

    def bodies(self, wanted: Container[int], last: int) -> Iterator[tuple[int, dict[str, Any]]]:
        """The bodies of these changes up to number `last`, of a file that was walked before."""
        with self._lines() as lines:
            lines.header()
            for sequence, line in enumerate(lines.section("revisions"), start=1):
                if sequence > last:
                    return
                if sequence in wanted:
                    yield sequence, document_of(line)["body"]

    def _end(self, lines: _Lines, sequence: int, chain: bytes) -> End:
        try:
            sections = {
                name: tuple(document_of(line) for line in lines.section(name))
                for name in portable.SECTIONS[1:]
            }
            end = lines.head()
        except (ValueError, TypeError, KeyError) as error:
            raise PortableAltered(file=self.path.name) from error
        if end != (sequence, chain):
            first = sequence if end[0] == sequence else min(end[0], sequence) + 1
            raise PortableChanged(file=self.path.name, sequence=first)
        lines.finish()
        return End(sequence, chain, sections)

    @contextmanager
    def _lines(self) -> Iterator[_Lines]:
        try:
            with self.path.open("rb") as file:
                yield _Lines(file, self.path)
        except OSError as error:
            raise FileUnreadable(file=self.path.name) from error


class _Lines:
    """The lines of one pass, and the sum of those that were read."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._name = path.name
        self._digest = hashlib.sha256()
        self._size = max(os.fstat(file.fileno()).st_size, 1)
        self._read = 0
        self._section = ""
        self.reached = 0

    @property
    def part(self) -> float:
        """How much of the file was read."""
        return self._read / self._size

    def header(self) -> dict[str, Any]:
        """The first line."""
        line = self._file.readline(4096)
        if not portable.is_portable(line):
            raise NotPortable(file=self._name)
        self._took(line)
        try:
            found = document_of(line.removesuffix(b",\n") + b"}")
            version, shape = found["version"], found["shape"]
        except (ValueError, KeyError) as error:
            raise PortableAltered(file=self._name) from error
        if type(version) is not int or version < 1:
            raise NotPortable(file=self._name)
        if version > portable.VERSION:
            raise PortableNewer(file=self._name)
        if shape not in {portable.WHOLE, portable.SEALED}:
            raise PortableAltered(file=self._name)
        return found

    def section(self, name: str) -> Iterator[bytes]:
        """The lines of a list, without what stands between them."""
        self._section = name
        if self._next() != f'"{name}":[\n'.encode():
            raise self._broken()
        goes_on: bool | None = None
        while (line := self._next()) != b"],\n":
            if goes_on is False:
                raise self._broken()
            goes_on = line.endswith(b",\n")
            yield line.removesuffix(b"\n").removesuffix(b",")
        if goes_on:
            raise self._broken()

    def head(self) -> tuple[int, bytes]:
        """Sequence and chain of the last change as the file tells them."""
        line = self._next()
        if not (line.startswith(b'"head":') and line.endswith(b",\n")):
            raise ValueError("no head")
        found = document_of(line.removeprefix(b'"head":').removesuffix(b",\n"))
        sequence, chain = found.pop("sequence"), found.pop("chain")
        if found or type(sequence) is not int:
            raise ValueError("not a head")
        return sequence, octets(chain, DIGEST)

    def finish(self) -> None:
        """The last line, and nothing after it."""
        made = portable.last_line(self._digest.hexdigest())
        line = self._file.readline(len(made) + 1)
        if made.startswith(line) and line != made:
            raise PortableCutShort(file=self._name, sequence=self.reached)
        if line != made or self._file.read(1):
            raise PortableAltered(file=self._name)

    def _next(self) -> bytes:
        line = self._file.readline(portable.LONGEST_LINE + 1)
        if len(line) > portable.LONGEST_LINE:
            raise self._broken()
        if not line.endswith(b"\n"):
            raise PortableCutShort(file=self._name, sequence=self.reached)
        self._took(line)
        return line

    def _took(self, line: bytes) -> None:
        self._digest.update(line)
        self._read += len(line)

    def _broken(self) -> FileUnfit:
        if self._section == "revisions":
            return PortableChanged(file=self._name, sequence=self.reached + 1)
        return PortableAltered(file=self._name)


def _read_change(line: bytes, sequence: int, chain: bytes, *, sealed: bool) -> Seen:
    """Read and check one change; raises ValueError and its like where it does not hold."""
    found = document_of(line)
    if found["sequence"] != sequence or type(found["sequence"]) is not int:
        raise ValueError("out of order")
    moment = datetime.fromisoformat(found["at"])
    if write_instant(moment) != found["at"]:
        raise ValueError("not an instant as it is written here")
    at = int(moment.timestamp())
    made, document, shown = _commitments(found, sealed=sealed)
    leaf = sealing.leaf(sequence, found["record"], found["operation"], found["at"], made)
    after = sealing.link(chain, leaf)
    if after != octets(found["chain"], DIGEST):
        raise ValueError("the chain does not hold")
    revision = None if sealed else _revision(found, at, after, document)
    return Seen(sequence, found["record"], at, after, revision, document, shown)


def _commitments(
    found: Mapping[str, Any], *, sealed: bool
) -> tuple[list[bytes], Mapping[str, Any] | None, Mapping[str, Any]]:
    """The commitments of a change, its body where all is shown, the fields where some are."""
    names = found.keys() - (_NAMED if "kind" in found or not sealed else _ALWAYS)
    if names == {"body", "seed"}:
        body = found["body"]
        fits = (body["id"], body["kind"]) == (found["record"], found["kind"])
        if not fits or not sealing.is_unambiguous(body):
            raise ValueError("a body of something else")
        return sealing.commitments(body, octets(found["seed"], SEED)), body, {}
    if names == {"commitments"}:
        kept = commitments_of(found["commitments"])
        _refuse_unsorted(kept)
        return kept, None, {}
    if sealed and names == {"commitments", "shown"}:
        hidden = commitments_of(found["commitments"])
        _refuse_unsorted(hidden)
        pairs = found["shown"]
        opened = [
            sealing.commitment(name, value, octets(salt, SALT))
            for name, (salt, value) in pairs.items()
        ]
        return sorted([*hidden, *opened]), None, {name: pair[1] for name, pair in pairs.items()}
    if names:
        raise ValueError("other members")
    return [], None, {}


def _refuse_unsorted(kept: list[bytes]) -> None:
    if kept != sorted(kept):
        raise ValueError("commitments out of order")


def _revision(
    found: Mapping[str, Any], at: int, chain: bytes, document: Mapping[str, Any] | None
) -> Revision:
    texts = {name: found[name] for name in ("record", "kind", "operation", "device")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise ValueError("not words")
    kept = found.get("commitments")
    return Revision(
        sequence=found["sequence"],
        **texts,
        at=at,
        seed=None if document is None else bytes.fromhex(found["seed"]),
        body=None if document is None else canonical(document),
        commitments=None if kept is None else bytes.fromhex(kept),
        chain=chain,
    )


def beginning(path: Path) -> bytes:
    """The first bytes of a file; raises FileUnreadable."""
    try:
        with path.open("rb") as file:
            return file.read(4096)
    except OSError as error:
        raise FileUnreadable(file=path.name) from error


def drafts_text(found: Mapping[str, Any]) -> Any:
    """What was being typed, from its text; raises ValueError."""
    return json.loads(found["text"])
