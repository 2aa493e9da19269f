"""The one read-only descriptor on the journal's file that is not SQLite's.

POSIX drops every lock a process holds on a file as soon as it closes any descriptor of it. So this
descriptor is opened before the connection and closed after it, and everything that reads the
file's bytes (guards, copies, the question whether it was replaced) reads through it. No other
code of the program opens that file. Knows nothing of what the bytes mean.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import BinaryIO, ClassVar
from weakref import WeakSet

from journal_app.errors import DiskFull, FolderReadOnly, KeepingError, WriteFailed

_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_CHUNK = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def refusal(error: OSError) -> KeepingError:
    """What the system's refusal to write means."""
    if error.errno in _FULL:
        return DiskFull()
    return FolderReadOnly() if error.errno in _FORBIDDEN else WriteFailed()


class GuardedFile:
    """A path and the open descriptor that was found there; owned by one `Database`."""

    _open_ones: ClassVar[WeakSet[GuardedFile]] = WeakSet()

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self._descriptor: int | None = descriptor
        self._seeking = Lock()
        found = os.fstat(descriptor)
        self._identity = (found.st_dev, found.st_ino)
        GuardedFile._open_ones.add(self)

    @classmethod
    def open(cls, path: Path) -> GuardedFile:
        """Open what lies at `path`; raises OSError."""
        return cls(path, os.open(path, os.O_RDONLY | _BINARY))

    @classmethod
    def create(cls, path: Path) -> GuardedFile:
        """Make an empty file at `path` for this user alone; raises OSError where one exists."""
        flags = os.O_RDONLY | os.O_CREAT | os.O_EXCL | _BINARY
        return cls(path, os.open(path, flags, 0o600))

    @classmethod
    def start_of(cls, path: Path, length: int) -> bytes:
        """The first bytes of the file at `path`, through the descriptor this process may have.

        Raises OSError.
        """
        for file in list(cls._open_ones):
            if file.path == path and not file.replaced():
                return file.read(length, 0)
        file = cls.open(path)
        try:
            return file.read(length, 0)
        finally:
            file.close()

    @property
    def size(self) -> int:
        """Bytes of the file that was opened."""
        return os.fstat(self._open()).st_size

    def read(self, length: int, offset: int) -> bytes:
        """Up to `length` bytes from `offset`, fewer at the end of the file; raises OSError."""
        descriptor = self._open()
        if hasattr(os, "pread"):
            return os.pread(descriptor, length, offset)
        with self._seeking:  # a copy is made on a thread of its own
            os.lseek(descriptor, offset, os.SEEK_SET)
            return os.read(descriptor, length)

    def replaced(self) -> bool:
        """Whether another file, or none, lies at the path now."""
        try:
            found = self.path.stat()
        except OSError:
            return True
        return (found.st_dev, found.st_ino) != self._identity

    def copy_to(self, target: Path, progress: Callable[[int, int], None] | None = None) -> None:
        """Write the bytes to the new file `target` for this user alone, and flush it.

        The caller keeps a read transaction open meanwhile, so that nobody writes. `progress` is
        called with the bytes done and the bytes in all. Raises OSError.
        """
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
        descriptor = os.open(target, flags, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            self.copy_into(file, progress)
            file.flush()
            os.fsync(file.fileno())

    def copy_into(self, file: BinaryIO, progress: Callable[[int, int], None] | None = None) -> None:
        """Write the bytes to an open file, as `copy_to`; on any thread, and without flushing."""
        size, done = self.size, 0
        while chunk := self.read(_CHUNK, done):
            file.write(chunk)
            done += len(chunk)
            if progress:
                progress(done, size)

    def close(self) -> None:
        """Give the descriptor back; a second call does nothing."""
        GuardedFile._open_ones.discard(self)
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def _open(self) -> int:
        if self._descriptor is None:
            raise ValueError("the file is closed")
        return self._descriptor
