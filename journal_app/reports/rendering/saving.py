"""Bytes of a report as the file the worker chose: whole or not at all, for this user alone."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from journal_app.errors import (
    PlaceUnfit,
    ReportUnwritten,
    TargetExists,
    TargetFull,
    TargetInside,
    TargetIsFolder,
    TargetMissing,
    TargetReadOnly,
)
from journal_app.paths import writing_whole

_FULL = (errno.ENOSPC, errno.EDQUOT)
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)


def save(
    content: bytes, target: Path, *, journal_folder: Path | None = None, replace: bool = False
) -> None:
    """Write `content` as the file `target`; any that was there is as it was until it is whole.

    Raises:
        PlaceUnfit: the place is none for a report; nothing was touched.
        ReportUnwritten: the system refused; nothing of it is left.
    """
    with staged(content, target, journal_folder=journal_folder, replace=replace):
        pass


@contextmanager
def staged(
    content: bytes, target: Path, *, journal_folder: Path | None = None, replace: bool = False
) -> Iterator[None]:
    """As `save`, in two steps: inside the block all is written, and it lies at `target` after it.

    What must be noted before the file exists is noted inside; where that raises, nothing stays.
    """
    try:
        place = _checked(target, journal_folder, replace=replace)
        with writing_whole(place) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            yield
    except OSError as error:
        raise _told(error) from error


def check(target: Path, *, journal_folder: Path | None = None, replace: bool = False) -> None:
    """Refuse a place before there is anything to write; raises as `save`."""
    try:
        _checked(target, journal_folder, replace=replace)
    except OSError as error:
        raise _told(error) from error


def _checked(target: Path, journal_folder: Path | None, *, replace: bool) -> Path:
    """The place to write to, links followed, once it was found fit."""
    place = target.expanduser().resolve()
    if journal_folder is not None and place.is_relative_to(journal_folder.resolve()):
        raise TargetInside
    if not place.parent.is_dir():
        raise TargetMissing(folder=place.parent)
    if place.is_dir():
        raise TargetIsFolder(target=place)
    if place.exists() and not place.is_file():
        raise PlaceUnfit
    if place.exists():
        if not replace:
            raise TargetExists(target=place)
        with place.open("r+b"):
            pass  # what may not be written may not be replaced either
    return place


def _told(error: OSError) -> ReportUnwritten:
    if error.errno in _FULL:
        return TargetFull()
    return TargetReadOnly() if error.errno in _REFUSED else ReportUnwritten()
