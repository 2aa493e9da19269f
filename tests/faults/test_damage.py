"""Damaged files: every damage is told or does no harm, and never as a wrong passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.damaging import PAGE, Whole
from tests.support.notebook import contact
from tests.support.opened import everything, examined, journal_in

FLIPS = 200


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return Whole(tmp_path_factory.mktemp("whole"))


def test_an_undamaged_file_has_no_faults(whole: Whole) -> None:
    assert not whole.told(whole.bytes)


@pytest.mark.slow
def test_any_flipped_bit_is_told_or_does_no_harm(whole: Whole) -> None:
    assert len(whole.untold_flips(FLIPS, seed=12)) <= whole.unused, "a page in use was not told"


def _without_last_page(whole: bytes) -> bytes:
    return whole[:-PAGE]


def _without_half_a_page(whole: bytes) -> bytes:
    return whole[: -PAGE // 2]


def _with_a_page_zeroed(whole: bytes) -> bytes:
    return whole[: 5 * PAGE] + bytes(PAGE) + whole[6 * PAGE :]


def _with_two_pages_swapped(whole: bytes) -> bytes:
    pages = [whole[start : start + PAGE] for start in range(0, len(whole), PAGE)]
    pages[4], pages[7] = pages[7], pages[4]
    return b"".join(pages)


def _with_the_first_page_twice(whole: bytes) -> bytes:
    return whole[:PAGE] + whole[:PAGE] + whole[2 * PAGE :]


def _only_the_first_bytes(whole: bytes) -> bytes:
    return whole[:100]


@pytest.mark.parametrize(
    "damage",
    [
        _without_last_page,
        _without_half_a_page,
        _with_a_page_zeroed,
        _with_two_pages_swapped,
        _with_the_first_page_twice,
        _only_the_first_bytes,
    ],
)
def test_lost_and_misplaced_pages_are_told(whole: Whole, damage: Callable[[bytes], bytes]) -> None:
    assert whole.told(damage(whole.bytes))


def test_pages_of_an_older_copy_are_told(whole: Whole, tmp_path: Path) -> None:
    """Each page carries its right seal; the counts and the history show it.

    A page that only speeds searches up may go untold: nothing is missing then.
    """
    from tests.support.opened import unlock

    with journal_in(tmp_path / "journal") as journal:
        journal.record_many([contact(statement=f"Note {n}") for n in range(60)])
    path = tmp_path / "journal" / "journal.db"
    older = path.read_bytes()
    journal = unlock(tmp_path / "journal")
    journal.record_many([contact(statement=f"Later {n}") for n in range(60)])
    key, salt = journal._vault.database_key(), journal._vault.database_salt()
    content = everything(journal._database)
    journal.close()
    newer = path.read_bytes()
    told = 0
    changed = [n for n in range(1, len(older) // PAGE) if _page(older, n) != _page(newer, n)]
    for number in changed:
        mixed = newer[: number * PAGE] + _page(older, number) + newer[(number + 1) * PAGE :]
        path.write_bytes(mixed)
        if examined(path, key, salt).faults:
            told += 1
            continue
        journal = unlock(tmp_path / "journal")
        assert everything(journal._database) == content
        assert journal.search("later").total == journal.search("note").total == 60
        journal.close()
    assert told >= len(changed) - 1 > 5


def _page(content: bytes, number: int) -> bytes:
    return content[number * PAGE : (number + 1) * PAGE]
