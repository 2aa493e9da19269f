"""Which program a file is from, told by what is in it and never by its name; and its notes."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import time
from pathlib import Path
from typing import Any

from journal_app.errors import (
    FileUnreadable,
    InvalidValue,
    NotPortable,
    PortableRefused,
)
from journal_app.exchange.foreign import day_one, daylio, jrnl, plain_csv
from journal_app.exchange.foreign.entry import LONGEST_FILE, Entry, check_in_of
from journal_app.journal.transfer import Placed, State
from journal_app.model.fields import TEXT_LIMIT

_LONGEST_HEADING = 4096
_Found = tuple[str, Iterator[Entry | None]]


class ForeignSource:
    """One file of another program, read whole when this is made.

    Raises:
        FileUnreadable, NotPortable: it cannot be read, or nothing in it is known.
    """

    def __init__(self, path: Path, zone: str, turns_at: time) -> None:
        self.name = path.name
        self.unreadable = 0
        self._states: list[Placed] = []
        self.program, found = _recognised(_text(path), path.name)
        for place, entry in enumerate(found, start=1):
            try:
                record = check_in_of(entry, self.program, zone, turns_at) if entry else None
            except (InvalidValue, ValueError, OverflowError):
                record = None
            if record is None or (record.mood is None and not record.note):
                self.unreadable += 1
            else:
                self._states.append((place, State(record)))
        if not self._states:
            raise NotPortable(file=path.name)

    def ahead(self) -> Iterable[Placed]:
        """Nothing that others refer to."""
        return ()

    def rest(self) -> Iterable[Placed]:
        """Its notes, the oldest first."""
        return sorted(self._states, key=lambda placed: placed[1].record.when.instant)

    def refusal(self, place: int, error: InvalidValue) -> PortableRefused:
        """Why an entry cannot be brought in, as an error about this file."""
        return PortableRefused(file=self.name, message=f"Entry {place:,}: {error}")


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST_FILE + 1)
    except OSError as error:
        raise FileUnreadable(file=path.name) from error
    if len(raw) > LONGEST_FILE or b"\0" in raw:
        raise NotPortable(file=path.name)
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise NotPortable(file=path.name) from error


def _recognised(text: str, name: str) -> _Found:
    if text.lstrip().startswith("{"):
        document = _document(text)
        for program in (day_one, jrnl):
            if program.fits(document):
                return program.PROGRAM, program.entries(document)
        raise NotPortable(file=name)
    text = text.lstrip("\n")
    first = text.partition("\n")[0]
    if jrnl.HEADING.fullmatch(first):
        return jrnl.PROGRAM, jrnl.plain_entries(text)
    columns = _columns(first)
    if columns and set(columns) >= daylio.COLUMNS:
        return daylio.PROGRAM, daylio.entries(_rows(text))
    if plain_csv.fits(columns):
        return plain_csv.PROGRAM, plain_csv.entries(_rows(text))
    raise NotPortable(file=name)


def _columns(first: str) -> list[str]:
    try:
        found = next(csv.reader([first[:_LONGEST_HEADING]]), [])
    except csv.Error:
        return []
    return [column.strip().casefold() for column in found]


def _rows(text: str) -> Iterator[Mapping[str, str]]:
    """Rows by their column; what a broken row lacks is empty."""
    csv.field_size_limit(TEXT_LIMIT)
    columns = _columns(text.partition("\n")[0])
    reader = csv.reader(io.StringIO(text.partition("\n")[2], newline=""))
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            continue
        if any(cell.strip() for cell in row):
            yield dict(zip(columns, row + [""] * (len(columns) - len(row)), strict=False))


def _document(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
