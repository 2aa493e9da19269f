"""The two copies of the header in a journal's folder: reading either, writing both.

Both are written beside their place and flushed before the first is renamed, so that a full disk
shows while nothing has changed yet. The folder is flushed after each rename, so that one name at
most is in flight. The rename of `vault.json` is the moment a change is made; until the rename of
`vault.json.bak`, the copy may be one generation behind, and the next opening makes it anew. Knows
no secret.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from stat import S_ISREG

from journal_app.errors import (
    FolderUnreadable,
    HeaderAltered,
    HeaderUnreadable,
    NewerFormat,
    NoJournal,
    OpeningError,
)
from journal_app.vault.disk import Disk, keeping_errors, read_small_file
from journal_app.vault.header import Header, decode, encode
from journal_app.vault.names import (
    DATABASE_NAME,
    HEADER_COPY_NAME,
    HEADER_NAME,
    LONGEST_HEADER,
    NEXT_HEADER_NAME,
)


class Place(Enum):
    """Which of the two files; the value is its name."""

    PRIMARY = HEADER_NAME
    COPY = HEADER_COPY_NAME


@dataclass(frozen=True)
class HeaderFile:
    """One of the two files as it was found: missing, whole, or with the fault that was found."""

    place: Place
    raw: bytes | None
    header: Header | None = None
    fault: OpeningError | None = None


@dataclass(frozen=True)
class HeaderPair:
    """Both files as they were found."""

    primary: HeaderFile
    copy: HeaderFile

    def in_order(self) -> list[tuple[Place, Header]]:
        """The whole headers, the one to open first: the later generation, else `vault.json`.

        Raises:
            NewerFormat: either was written by a later version.
            HeaderAltered: the one to open holds values that no version writes.
            HeaderUnreadable: neither is whole.
        """
        files = (self.primary, self.copy)
        for file in files:
            if isinstance(file.fault, NewerFormat):
                raise file.fault
        if isinstance(self.primary.fault, HeaderAltered):
            raise self.primary.fault
        whole = [(file.place, file.header) for file in files if file.header]
        if not whole:
            raise (
                self.copy.fault if isinstance(self.copy.fault, HeaderAltered) else HeaderUnreadable
            )
        if len(whole) == 2 and _is_later(whole[1][1], whole[0][1]):
            whole.reverse()
        return whole

    def beside(self, place: Place) -> HeaderFile:
        """The file that is not at `place`."""
        return self.copy if place is Place.PRIMARY else self.primary


def find_headers(folder: Path) -> HeaderPair:
    """Read both copies of the header in `folder`.

    Raises:
        NoJournal: there is neither a header nor a database with anything in it.
        HeaderUnreadable: there is a database and no header.
        FolderUnreadable: this user may not read the folder.
    """
    pair = HeaderPair(_read(folder, Place.PRIMARY), _read(folder, Place.COPY))
    if pair.primary.raw is None and pair.copy.raw is None:
        if has_database(folder) and not has_empty_database(folder):
            raise HeaderUnreadable
        raise NoJournal(folder=folder)
    return pair


def has_database(folder: Path) -> bool:
    """Whether a database file is there; it is not opened.

    Raises:
        FolderUnreadable: this user may not look into the folder.
    """
    try:
        (folder / DATABASE_NAME).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise FolderUnreadable(folder=folder) from error
    return True


def has_empty_database(folder: Path) -> bool:
    """Whether the database file is one without a byte: without a header it is nobody's journal.

    A copy or a sync that was cut short leaves one; it must not stand in the way of a first run.

    Raises:
        FolderUnreadable: this user may not look into the folder.
    """
    try:
        found = (folder / DATABASE_NAME).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise FolderUnreadable(folder=folder) from error
    return S_ISREG(found.st_mode) and found.st_size == 0


def write_headers(folder: Path, header: Header, disk: Disk) -> None:
    """Put `header` in both places, durably; on an error nothing has changed.

    Raises:
        KeepingError: the disk is full, may not be written, or failed.
    """
    content = encode(header)
    with keeping_errors():
        try:
            for place in Place:
                _write_beside(folder, place, content, disk)
            _put_in_place(folder, Place.PRIMARY, disk)
        except OSError:
            for place in Place:
                with suppress(OSError):
                    disk.remove(_beside(folder, place))
            raise
    with suppress(OSError):  # the change is made: the next opening mends what is missing here
        disk.flush_folder(folder)
        _put_in_place(folder, Place.COPY, disk)
        disk.flush_folder(folder)


def write_one(folder: Path, place: Place, header: Header, disk: Disk) -> None:
    """Put `header` in one place, durably.

    Raises:
        KeepingError: the disk is full, may not be written, or failed.
    """
    with keeping_errors():
        _write_beside(folder, place, encode(header), disk)
        _put_in_place(folder, place, disk)
        disk.flush_folder(folder)


def remove_headers(folder: Path, disk: Disk) -> None:
    """Take both copies away, the copy first.

    Raises:
        KeepingError: the folder may not be written, or the disk failed.
    """
    with keeping_errors():
        for place in (Place.COPY, Place.PRIMARY):
            disk.remove(folder / place.value)


def every_header(folder: Path) -> tuple[Path, ...]:
    """Where a header may lie: both places, and those of one that was never put in its place."""
    beside = (_beside(folder, place) for place in Place)
    return (*(folder / place.value for place in Place), *beside, folder / NEXT_HEADER_NAME)


def _is_later(one: Header, other: Header) -> bool:
    """Whether `one` was written after `other`; headers of two journals have no order."""
    return one.vault_id == other.vault_id and one.generation > other.generation


def _read(folder: Path, place: Place) -> HeaderFile:
    raw = read_small_file(folder / place.value, limit=LONGEST_HEADER)
    if raw is None:
        return HeaderFile(place, None)
    try:
        return HeaderFile(place, raw, header=decode(raw))
    except OpeningError as fault:
        return HeaderFile(place, raw, fault=fault)


def _beside(folder: Path, place: Place) -> Path:
    return folder / f"{place.value}.tmp"


def _write_beside(folder: Path, place: Place, content: bytes, disk: Disk) -> None:
    descriptor = disk.create(_beside(folder, place))
    try:
        disk.write(descriptor, content)
        disk.flush(descriptor)
    finally:
        disk.close(descriptor)


def _put_in_place(folder: Path, place: Place, disk: Disk) -> None:
    disk.rename(_beside(folder, place), folder / place.value)
