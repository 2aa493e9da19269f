"""The lock on a journal's folder: one program at a time may change it.

An advisory lock of the operating system on `journal.lock`, held while the journal is unlocked and
let go by the system when the process ends, however it ends. The file stays: taking it away would
let two programs hold locks on two files of one name. Its content means nothing.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from journal_app.errors import OpenElsewhere

LOCK_NAME = "journal.lock"
_HELD = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}


class JournalLock:
    """A lock that is held, until `release`."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, folder: Path) -> JournalLock:
        """Take the lock for writing; the file is made where it is missing.

        Raises:
            OpenElsewhere: another program, or another part of this one, holds it.
            OSError: the lock file cannot be written here.
        """
        return cls._lock(os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600), shared=False)

    @classmethod
    def share(cls, folder: Path) -> JournalLock:
        """Take the lock for reading, beside other readers; nothing is written.

        Where there is no lock file, or the system cannot lock, there is nothing to hold.

        Raises:
            OpenElsewhere: another program is changing the journal.
        """
        try:
            return cls._lock(os.open(folder / LOCK_NAME, os.O_RDONLY), shared=True)
        except OSError:
            return cls(None)

    def release(self) -> None:
        """Let go; a second call does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            _unlock(descriptor)
            os.close(descriptor)

    @classmethod
    def _lock(cls, descriptor: int, *, shared: bool) -> JournalLock:
        try:
            _lock(descriptor, shared=shared)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD:
                raise OpenElsewhere from None
            raise
        return cls(descriptor)


if sys.platform == "win32":
    import msvcrt
    from contextlib import suppress

    def _lock(descriptor: int, *, shared: bool) -> None:
        if not shared:  # Windows knows no shared lock here; a reader goes without
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        with suppress(OSError):  # a reader holds nothing
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int, *, shared: bool) -> None:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        # A child that was just forked may share the descriptor: closing alone would not let go.
        fcntl.flock(descriptor, fcntl.LOCK_UN)
