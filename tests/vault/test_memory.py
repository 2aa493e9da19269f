"""What this computer remembers of a journal: sealed, tolerant, and for that place alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal_app.vault.memory import SUFFIX, Memory, Remembered

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state" / "aftershift"


def test_it_is_there_the_next_time(state: Path, tmp_path: Path) -> None:
    Memory(KEY, state, tmp_path / "j").change(sequence=7, chain="ab", warned=True)
    again = Memory(KEY, state, tmp_path / "j").now
    assert (again.sequence, again.chain, again.warned) == (7, "ab", True)


def test_another_place_and_another_key_remember_nothing(state: Path, tmp_path: Path) -> None:
    Memory(KEY, state, tmp_path / "j").change(sequence=7)
    assert Memory(KEY, state, tmp_path / "k").now == Remembered()
    assert Memory(OTHER, state, tmp_path / "j").now == Remembered()


def test_the_file_tells_nothing_and_is_for_this_user_alone(state: Path, tmp_path: Path) -> None:
    memory = Memory(KEY, state, tmp_path / "j")
    memory.change(second="/media/a-telling-name")
    (path,) = state.iterdir()
    short = path.stat().st_size
    assert b"telling" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    memory.change(second="/media/a-much-longer-and-still-more-telling-name")
    assert path.stat().st_size == short


@pytest.mark.parametrize("damage", [b"", b"x" * 10, b"y" * 2076])
def test_a_damaged_file_is_as_none(state: Path, tmp_path: Path, damage: bytes) -> None:
    Memory(KEY, state, tmp_path / "j").change(sequence=7)
    (path,) = state.iterdir()
    path.write_bytes(damage)
    assert Memory(KEY, state, tmp_path / "j").now == Remembered()


def test_a_file_of_another_name_is_not_believed(state: Path, tmp_path: Path) -> None:
    """Whoever keeps an old memory cannot give it another place."""
    Memory(KEY, state, tmp_path / "j").change(sequence=7)
    (path,) = state.iterdir()
    Memory(KEY, state, tmp_path / "k").change(sequence=9)
    other = next(one for one in state.iterdir() if one != path)
    other.write_bytes(path.read_bytes())
    assert Memory(KEY, state, tmp_path / "k").now == Remembered()


def test_a_place_that_refuses_changes_nothing_but_the_object(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    memory = Memory(KEY, tmp_path / "file" / "state", tmp_path / "j")
    memory.change(sequence=7)
    assert memory.now.sequence == 7


def test_forgetting_removes_the_file(state: Path, tmp_path: Path) -> None:
    memory = Memory(KEY, state, tmp_path / "j")
    memory.change(sequence=7)
    assert [path.suffix for path in state.iterdir()] == [SUFFIX]
    memory.forget()
    assert list(state.iterdir()) == []
