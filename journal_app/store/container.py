"""One file that holds a whole journal, `*.aftershift`: header, database and manifest in a zip.

The header is opaque here; the database is copied as it lies on the disk, encrypted. Any bytes can
be given to the reader: it takes three members of known names, unpacks nothing, holds a megabyte at
most, and answers with an error of the tree. Knows no SQL and no key.
"""

from __future__ import annotations

import hashlib
import os
import stat
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TypeAlias

from journal_app.errors import CopyUnreadable, FolderUnreadable, UsageError
from journal_app.store.manifest import (
    DATABASE,
    HEADER,
    LONGEST_MANIFEST,
    MANIFEST,
    Facts,
    Manifest,
)
from journal_app.store.stored_zip import Member, closing, closing_length, listed_in

LONGEST_HEADER = 64 * 1024
_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NAMES = (HEADER, DATABASE, MANIFEST)
_CLOSING = closing_length(_NAMES)
_CHUNK = 1 << 20

Told: TypeAlias = Callable[[int, int], None]
"""Told the bytes done and the bytes in all."""


def write(target: Path, header: bytes, copy: Callable[[BinaryIO], Facts]) -> Manifest:
    """Write the new file `target` for this user alone, and flush it.

    `copy` writes the database's bytes and returns the facts; it alone needs the database held
    still. The sums are made afterwards, from what was written. Raises OSError.
    """
    with create(target) as file:
        first = Member(HEADER, len(header), zlib.crc32(header))
        gap = file.write(first.opening + header)
        start = file.seek(gap + Member(DATABASE, 0, 0).length)
        facts = copy(file)
        size = file.tell() - start
        file.flush()
        with ThreadPoolExecutor(1) as beside:  # the disk is slower than the sums
            flushed = beside.submit(os.fsync, file.fileno())
            crc, digest = _sums(file, start, size)
            flushed.result()
        second = Member(DATABASE, size, crc)
        manifest = Manifest(facts, hashlib.sha256(header).hexdigest(), digest)
        text = manifest.encode()
        third = Member(MANIFEST, len(text), zlib.crc32(text))
        file.seek(start + size)
        file.write(third.opening + text + closing((first, second, third)))
        file.seek(gap)
        file.write(second.opening)
        file.flush()
        os.fsync(file.fileno())
    return manifest


@contextmanager
def create(target: Path) -> Iterator[BinaryIO]:
    """The new file `target` for this user alone, to write and read; raises OSError."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY
    with os.fdopen(os.open(target, flags, 0o600), "w+b") as file:
        yield file


class Container:
    """A file whose layout, header and manifest are whole; made by `open`.

    The bytes of the database are looked at when they are copied or checked.
    """

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self.path = path
        self._file = file
        self.size = os.fstat(file.fileno()).st_size
        members = listed_in(_read(file, self.size - _CLOSING, _CLOSING), _NAMES)
        first, second, third = members
        if sum(member.length for member in members) + _CLOSING != self.size:
            raise ValueError("another length")
        if first.size > LONGEST_HEADER or third.size > LONGEST_MANIFEST:
            raise ValueError("too long")
        self.header = _content(file, first, 0)
        place = first.length + len(second.opening)
        if _read(file, first.length, len(second.opening)) != second.opening:
            raise ValueError("another spelling")
        self._place, self._bytes = place, second.size
        self.manifest = Manifest.decode(_content(file, third, first.length + second.length))
        if hashlib.sha256(self.header).hexdigest() != self.manifest.header:
            raise ValueError("another header")

    @property
    def facts(self) -> Facts:
        """What the copy says of itself."""
        return self.manifest.facts

    @classmethod
    @contextmanager
    def open(cls, path: Path) -> Iterator[Container]:
        """Open any file; closed when the block ends.

        Raises:
            CopyUnreadable: it is no copy of a journal, or not a whole one.
            NewerFormat: a later version wrote it.
            FolderUnreadable: this user may not read it.
            UsageError: there is none.
        """
        with os.fdopen(_descriptor(path), "rb") as file:
            with _refusing(path):
                container = cls(path, file)
            yield container

    def copy_database(self, target: Path, told: Told | None = None) -> None:
        """Write the database to the new file `target` for this user alone; it is not flushed.

        Raises:
            CopyUnreadable: its bytes are not those that were copied.
            OSError: `target` could not be written.
        """
        with create(target) as file:
            self._walk(file.write, told)

    def check_bytes(self) -> None:
        """Raise CopyUnreadable where the database's bytes are not those that were copied."""
        self._walk(len, None)

    def _walk(self, use: Callable[[bytes], object], told: Told | None) -> None:
        made, done = hashlib.sha256(), 0
        while done < self._bytes:
            with _refusing(self.path):
                chunk = _read(self._file, self._place + done, min(_CHUNK, self._bytes - done))
            made.update(chunk)
            use(chunk)
            done += len(chunk)
            if told:
                told(done, self._bytes)
        if made.hexdigest() != self.manifest.database:
            raise CopyUnreadable(file=self.path)


def _sums(file: BinaryIO, start: int, size: int) -> tuple[int, str]:
    """CRC-32 and SHA-256 of bytes just written, read back."""
    crc, digest, done = 0, hashlib.sha256(), 0
    while done < size:
        chunk = _read(file, start + done, min(_CHUNK, size - done))
        crc = zlib.crc32(chunk, crc)
        digest.update(chunk)
        done += len(chunk)
    return crc, digest.hexdigest()


def _content(file: BinaryIO, member: Member, place: int) -> bytes:
    opening = member.opening
    raw = _read(file, place, member.length)
    content = raw[len(opening) :]
    if not raw.startswith(opening) or zlib.crc32(content) != member.crc:
        raise ValueError("another member")
    return content


def _read(file: BinaryIO, place: int, length: int) -> bytes:
    if place < 0:
        raise ValueError("too short")
    file.seek(place)
    raw = file.read(length)
    if len(raw) != length:
        raise ValueError("too short")
    return raw


def _descriptor(path: Path) -> int:
    """A descriptor of the plain file at `path`."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
    except (FileNotFoundError, NotADirectoryError):
        raise UsageError(message=f"There is no file {path}.") from None
    except PermissionError as error:
        raise FolderUnreadable(folder=path.parent) from error
    except OSError as error:
        raise CopyUnreadable(file=path) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise CopyUnreadable(file=path)
    return descriptor


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    """Say in one way that the bytes are not a copy's, or that the disk does not give them."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise CopyUnreadable(file=path) from error
