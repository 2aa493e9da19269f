"""The file is whole or it is not there; tables hold no formula."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.errors import Stopped, TargetRefused, UsageError
from journal_app.exchange.tables import plain_cell, write_tables
from journal_app.exchange.taking_out import TakingOut, refuse_target, take_out
from journal_app.journal.journal import Journal
from journal_app.model.shape import RECORD_TYPES
from tests.support.notebook import contact
from tests.support.opened import StillClock

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\uff1d1+1", "a;=1+1", "a\n=cmd", "x;\t=1")


def test_a_file_that_was_stopped_leaves_what_was_there(
    journal: Journal, tmp_path: Path, clock: StillClock
) -> None:
    target = tmp_path / "stick" / "out.json"
    target.parent.mkdir()
    target.write_text("an older one")

    def stop(_part: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        take_out(journal, target, clock.now(), stop)
    assert [(one.name, one.read_text()) for one in target.parent.iterdir()] == [
        ("out.json", "an older one")
    ]


def test_a_full_disk_is_told_and_nothing_stays(
    journal: Journal, tmp_path: Path, clock: StillClock
) -> None:
    resource = pytest.importorskip("resource")
    target = tmp_path / "out.json"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    try:
        with pytest.raises(TargetRefused, match="was not written"):
            take_out(journal, target, clock.now())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not list(tmp_path.glob(".aftershift-*"))
    assert not target.exists()


def test_what_is_kept_meanwhile_is_not_in_the_file(
    journal: Journal, tmp_path: Path, clock: StillClock
) -> None:
    import json

    target = tmp_path / "out.json"
    with TakingOut(journal, target, clock.now()) as leaving:
        before = journal.head().sequence
        journal.record(contact("2026-11-20"))
        while not leaving.is_done:
            leaving.advance()
    document = json.loads(target.read_text("utf-8"))
    assert document["head"]["sequence"] == before == len(document["revisions"])


def test_the_file_is_for_this_user_alone(file: Path) -> None:
    assert file.stat().st_mode & 0o777 == 0o600


def test_places_that_cannot_be_are_refused(journal: Journal, file: Path, tmp_path: Path) -> None:
    for place in (
        file,
        tmp_path,
        journal.folder / "out.json",
        journal.folder / "backups" / "out.json",
        tmp_path / "none" / "out.json",
    ):
        with pytest.raises(UsageError):
            refuse_target(place, journal.folder)
    refuse_target(file, journal.folder, replacing=True)
    refuse_target(tmp_path / "new.json", journal.folder)


def test_every_kind_of_record_has_its_table(journal: Journal, tmp_path: Path) -> None:
    target = tmp_path / "tables.zip"
    written = write_tables(journal, target)
    with zipfile.ZipFile(target) as packed:
        assert {name.removesuffix(".csv") for name in packed.namelist()} == set(RECORD_TYPES)
        tables = {name: packed.read(name) for name in packed.namelist()}
    assert all(raw.startswith(b"\xef\xbb\xbf") for raw in tables.values())
    rows = {name: rows_of(raw) for name, raw in tables.items()}
    assert sum(len(found) for found in rows.values()) == written
    note = next(row for row in rows["contact.csv"] if row["statement"].startswith("Note 1:"))
    assert note["customer"] == "K"
    assert note["kinds"] == "Shouted"
    assert note["setting.place"] == "Till four"
    assert note["tier"] == "3"
    assert [row["in the bin"] for row in rows["contact.csv"]].count("yes") == 1


def test_no_cell_is_a_formula(journal: Journal, tmp_path: Path) -> None:
    for text in FORMULAS:
        journal.record(contact("2026-11-20", statement=text, reflection=f"x{text}"))
    target = tmp_path / "tables.zip"
    write_tables(journal, target)
    with zipfile.ZipFile(target) as packed:
        cells = [
            cell
            for name in packed.namelist()
            for row in csv.reader(io.StringIO(packed.read(name).decode("utf-8-sig")))
            for cell in row
        ]
    assert not [cell for cell in cells if is_formula(cell) and not re.fullmatch("-[0-9]+", cell)]
    assert any(is_formula(text) for text in FORMULAS)  # the control


@given(st.text("=+-@\t;\n ab\uff1d", max_size=12))
def test_no_text_becomes_a_formula(text: str) -> None:
    made = plain_cell(text)
    assert not is_formula(made)
    assert made.replace("'", "") == text.replace("'", "")


def is_formula(cell: str) -> bool:
    """Whether any part of it, cut where a spreadsheet might cut, begins as one."""
    parts = re.split("[;\n]", cell)
    return any(
        part.strip(" \u00a0")[:1] in set("=+-@\t\uff1d\uff0b\uff0d\uff20")
        for part in parts
        if part.strip(" \u00a0")
    )


def rows_of(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
