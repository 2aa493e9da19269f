"""What the first page is chosen by, and that it never says "no journal" of what may be one."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal_app.clock import SystemClock
from journal_app.journal import door
from journal_app.journal.glance import Glance, glance

COST = door.KdfCost(19 * 1024, 2, 1)


@pytest.mark.parametrize("recovery", [True, False])
def test_it_agrees_with_the_closer_look(tmp_path: Path, *, recovery: bool) -> None:
    folder = tmp_path / "journal"
    assert glance(folder) == Glance(is_absent=True)
    assert door.look(folder).is_absent
    door.create(folder, "correct horse", cost=COST, recovery=recovery, clock=SystemClock())[
        0
    ].close()
    assert glance(folder) == Glance(is_absent=False, has_recovery=recovery)
    assert door.look(folder).has_recovery is recovery


@pytest.mark.parametrize(
    "raw",
    [b"", b"{}", b"[]", b"null", b'{"slots":1}', b'{"slots":[1]}', b"\xff" * 9, b"[" * 99_999],
)
def test_a_damaged_key_file_is_a_journal_all_the_same(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "vault.json").write_bytes(raw)
    assert glance(tmp_path) == Glance(is_absent=False)


@pytest.mark.parametrize("name", ["vault.json.bak", "journal.db"])
def test_any_one_of_the_files_is_a_journal(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"something")
    assert not glance(tmp_path).is_absent


def test_an_empty_database_alone_is_no_journal(tmp_path: Path) -> None:
    (tmp_path / "journal.db").touch()
    assert glance(tmp_path).is_absent
    assert door.look(tmp_path).is_absent


def test_the_copy_of_the_key_file_speaks_for_a_missing_one(tmp_path: Path) -> None:
    (tmp_path / "vault.json.bak").write_text('{"slots":[{"type":"recovery"}]}')
    assert glance(tmp_path).has_recovery
