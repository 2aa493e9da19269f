"""The file of a copy: an ordinary zip in one spelling, and a reader that takes any bytes."""

from __future__ import annotations

import io
import os
import tracemalloc
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from journal_app.errors import AftershiftError, CopyUnreadable, NewerFormat, UsageError
from journal_app.store import container, manifest
from journal_app.store.container import Container
from journal_app.store.manifest import Facts, Manifest

HEADER = b'{"vault":"7"}\n'
DATABASE = bytes(range(256)) * 32
FACTS = Facts(
    vault="07" * 16,
    sequence=412,
    chain="ab" * 32,
    records=400,
    schema=2,
    made=datetime(2026, 11, 20, 18, 40, tzinfo=UTC),
    program="0.1.0",
    reason="asked",
)

many = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def copy(file: BinaryIO) -> Facts:
    file.write(DATABASE)
    return FACTS


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    path = tmp_path / "whole.aftershift"
    container.write(path, HEADER, copy)
    return path


def refused(path: Path) -> bool:
    """Whether a file is refused by an error of the tree, at once or when it is read through."""
    try:
        with Container.open(path) as opened:
            opened.check_bytes()
    except AftershiftError:
        return True
    return False


def test_what_was_written_is_read_again(whole: Path, tmp_path: Path) -> None:
    with Container.open(whole) as opened:
        assert (opened.header, opened.facts) == (HEADER, FACTS)
        opened.copy_database(tmp_path / "journal.db")
    assert (tmp_path / "journal.db").read_bytes() == DATABASE


def test_any_zip_program_opens_it(whole: Path) -> None:
    with zipfile.ZipFile(whole) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == ["vault.json", "journal.db", "manifest.json"]
        assert {one.compress_type for one in opened.infolist()} == {zipfile.ZIP_STORED}
        assert opened.read("journal.db") == DATABASE
        assert Manifest.decode(opened.read("manifest.json")).facts == FACTS


def test_it_is_for_this_user_alone(whole: Path, tmp_path: Path) -> None:
    with Container.open(whole) as opened:
        opened.copy_database(tmp_path / "journal.db")
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_an_existing_file_is_never_written_over(whole: Path) -> None:
    before = whole.read_bytes()
    with pytest.raises(FileExistsError):
        container.write(whole, HEADER, copy)
    assert whole.read_bytes() == before


def test_every_flipped_byte_is_told(whole: Path) -> None:
    raw = whole.read_bytes()
    around = [*range(200), *range(len(raw) - 1200, len(raw))]
    with whole.open("r+b", buffering=0) as file:
        for place in [*around, *range(200, len(raw) - 1200, 211)]:
            for byte in (raw[place] ^ 1, raw[place]):
                file.seek(place)
                file.write(bytes([byte]))
                assert refused(whole) == (byte != raw[place]), place


def test_every_shorter_and_longer_file_is_told(whole: Path) -> None:
    raw = whole.read_bytes()
    for length in range(0, len(raw), 61):
        whole.write_bytes(raw[:length])
        assert refused(whole), length
    for longer in (raw + b"\0", b"\0" + raw, raw + raw):
        whole.write_bytes(longer)
        assert refused(whole)


@many
@given(raw=st.binary(max_size=2000))
@example(raw=b"")
@example(raw=b"PK\5\6" + bytes(18))
def test_any_bytes_are_refused_without_a_fault(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "any.aftershift"
    path.write_bytes(raw)
    assert refused(path)


@many
@given(data=st.data())
def test_any_change_of_a_whole_copy_is_refused(data: st.DataObject, whole: Path) -> None:
    raw = whole.read_bytes()
    start = data.draw(st.integers(0, len(raw) - 1))
    end = data.draw(st.integers(start, min(start + 64, len(raw))))
    changed = raw[:start] + data.draw(st.binary(max_size=64)) + raw[end:]
    path = whole.with_name("changed.aftershift")
    path.write_bytes(changed)
    assert refused(path) == (changed != raw)


def _zip(names: list[str], content: bytes, compression: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as file:
        for name in names:
            file.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("names", "compression"),
    [
        (["../../journal.db", "vault.json", "manifest.json"], zipfile.ZIP_STORED),
        (["/etc/passwd", "journal.db", "manifest.json"], zipfile.ZIP_STORED),
        (["vault.json", "journal.db", "manifest.json"], zipfile.ZIP_DEFLATED),
        (["vault.json", "journal.db", "manifest.json", "more"], zipfile.ZIP_STORED),
        (["vault.json"] * 1, zipfile.ZIP_STORED),
    ],
)
def test_foreign_zips_are_refused_and_nothing_is_unpacked(
    names: list[str], compression: int, tmp_path: Path
) -> None:
    path = tmp_path / "foreign.aftershift"
    path.write_bytes(_zip(names, b"{}", compression))
    assert refused(path)
    assert [one.name for one in tmp_path.iterdir()] == ["foreign.aftershift"]


def test_a_zip_bomb_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.aftershift"
    names = ["vault.json", "journal.db", "manifest.json"]
    path.write_bytes(_zip(names, bytes(20_000_000), zipfile.ZIP_DEFLATED))
    assert peak_of(path) < 3_000_000


def test_a_huge_file_of_nothing_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "huge.aftershift"
    path.touch()
    os.truncate(path, 1 << 40)
    assert peak_of(path) < 3_000_000


@pytest.mark.parametrize("long", ["vault.json", "manifest.json"])
def test_a_member_that_is_too_long_is_not_read(
    long: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.aftershift"
    header = bytes(50_000_000) if long == "vault.json" else HEADER
    if long == "manifest.json":
        monkeypatch.setattr(Manifest, "encode", lambda _self: bytes(50_000_000))
    container.write(path, header, copy)
    monkeypatch.undo()
    assert peak_of(path) < 3_000_000


def peak_of(path: Path) -> int:
    """Most memory taken while a file is refused, in bytes."""
    tracemalloc.start()
    try:
        assert refused(path)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_folder_a_pipe_and_nothing_at_all_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(CopyUnreadable):
            Container.open(path).__enter__()
    with pytest.raises(UsageError):
        Container.open(tmp_path / "none").__enter__()


def test_a_header_that_is_not_the_one_of_the_manifest_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(facts: Facts, _header: str, database: str) -> Manifest:
        return Manifest(facts, "00" * 32, database)

    monkeypatch.setattr(container, "Manifest", elsewhere)
    container.write(tmp_path / "mixed.aftershift", HEADER, copy)
    monkeypatch.undo()
    assert refused(tmp_path / "mixed.aftershift")


def test_a_later_format_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "VERSION", 2)
    container.write(tmp_path / "later.aftershift", HEADER, copy)
    monkeypatch.undo()
    with pytest.raises(NewerFormat):
        Container.open(tmp_path / "later.aftershift").__enter__()


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@many
@given(name=st.sampled_from(["v", "vault", "sequence", "chain", "made", "sha256", "x"]), value=json)
def test_a_manifest_with_any_other_value_is_refused_without_a_fault(
    name: str, value: object
) -> None:
    import json as plain

    document = plain.loads(Manifest(FACTS, "00" * 32, "11" * 32).encode()) | {name: value}
    raw = plain.dumps(document, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    try:
        read = Manifest.decode(raw)
    except (ValueError, NewerFormat):
        return
    assert read.encode() == raw


@given(sequence=st.integers(0, 2**52), records=st.integers(0, 2**52))
def test_a_manifest_is_read_as_it_was_written(sequence: int, records: int) -> None:
    one = Manifest(replace(FACTS, sequence=sequence, records=records), "00" * 32, "ff" * 32)
    assert Manifest.decode(one.encode()) == one
