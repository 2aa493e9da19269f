"""The few calls through which the header reaches the disk, and what their refusals mean.

One call each, so that a test can stand in for the disk and stop after any of them. Knows nothing
of what is written.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from journal_app.errors import DiskFull, FolderReadOnly, FolderUnreadable, WriteFailed

_BINARY = getattr(os, "O_BINARY", 0)
_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


class Disk(Protocol):
    """What writing two small files durably asks of a system; every call may raise OSError."""

    def create(self, path: Path) -> int:
        """Open `path` empty, for this user alone; a descriptor."""

    def write(self, descriptor: int, content: bytes) -> None:
        """Hand all of `content` to the system."""

    def flush(self, descriptor: int) -> None:
        """Return when the file's content is on the medium."""

    def close(self, descriptor: int) -> None:
        """Give the descriptor back."""

    def rename(self, source: Path, target: Path) -> None:
        """Put `source` in the place of `target`, in one step."""

    def flush_folder(self, folder: Path) -> None:
        """Return when the names in `folder` are on the medium."""

    def remove(self, path: Path) -> None:
        """Take the name away, where it is there."""

    def may_write(self, path: Path) -> bool:
        """Whether this user may change `path`; changes and opens nothing."""


class SystemDisk:
    """The disk of this computer."""

    def create(self, path: Path) -> int:
        """Open `path` empty, for this user alone; a descriptor."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY
        return os.open(path, flags, 0o600)

    def write(self, descriptor: int, content: bytes) -> None:
        """Hand all of `content` to the system."""
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]

    def flush(self, descriptor: int) -> None:
        """Return when the file's content is on the medium."""
        if sys.platform == "darwin":
            import fcntl

            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # fsync stops at the drive's own memory
        else:
            os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Give the descriptor back."""
        os.close(descriptor)

    def rename(self, source: Path, target: Path) -> None:
        """Put `source` in the place of `target`, in one step."""
        source.replace(target)

    def flush_folder(self, folder: Path) -> None:
        """Return when the names in `folder` are on the medium; Windows does so by itself."""
        if sys.platform == "win32":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            self.flush(descriptor)
        finally:
            os.close(descriptor)

    def remove(self, path: Path) -> None:
        """Take the name away, where it is there."""
        path.unlink(missing_ok=True)

    def may_write(self, path: Path) -> bool:
        """Whether this user may change `path`; changes and opens nothing."""
        return os.access(path, os.W_OK)


SYSTEM_DISK = SystemDisk()


@contextmanager
def keeping_errors() -> Iterator[None]:
    """Tell a refusal to write in the words of the error tree."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from error
        if error.errno in _FORBIDDEN:
            raise FolderReadOnly from error
        raise WriteFailed from error


def read_small_file(path: Path, *, limit: int) -> bytes | None:
    """The first `limit` + 1 bytes of a plain file; None where there is none.

    What is there and is no readable plain file (a folder, a pipe, a bad sector) reads as empty.

    Raises:
        FolderUnreadable: this user may not read it.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except PermissionError as error:
        raise FolderUnreadable(folder=path.parent) from error
    except OSError:
        return b""
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return b""
        return os.read(descriptor, limit + 1)
    except OSError:
        return b""
    finally:
        os.close(descriptor)
