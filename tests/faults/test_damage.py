"""Damaged files: every damage is told or does no harm, and never as a wrong passphrase."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.errors import DatabaseDamaged
from journal_app.store.database import Database
from tests.support.notebook import contact, customer
from tests.support.opened import everything, examined, journal_in

PAGE = 4096
SALT = 16
FLIPS = 200


class Whole:
    """A closed journal's bytes, key and content, to be damaged many times."""

    def __init__(self, folder: Path) -> None:
        with journal_in(folder / "journal") as journal:
            followed = customer("K")
            notes = [
                contact(statement=f"Note {n} " + "word " * (n % 40), customer=followed.id)
                for n in range(60)
            ]
            journal.record_many([followed, *notes])
            self.key, self.salt = journal._vault.database_key(), journal._vault.database_salt()
            self.content = everything(journal._database)
            with journal._database.read() as connection:
                self.unused = connection.exec_driver_sql("PRAGMA freelist_count").scalar_one()
        self.bytes = (folder / "journal" / "journal.db").read_bytes()
        self.path = folder / "damaged.db"

    def told(self, damaged: bytes) -> bool:
        """Whether the damage is reported; where it is not, everything must be there."""
        self.path.write_bytes(damaged)
        try:
            database = Database.open(self.path, key=self.key, salt=self.salt)
        except DatabaseDamaged:
            return True
        try:
            content = everything(database)
        except DatabaseDamaged:
            return True
        finally:
            database.close()
        found = examined(self.path, self.key, self.salt)
        if not found.faults:
            assert content == self.content
        return bool(found.faults)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return Whole(tmp_path_factory.mktemp("whole"))


def test_an_undamaged_file_has_no_faults(whole: Whole) -> None:
    assert not whole.told(whole.bytes)


def test_any_flipped_bit_is_told_or_does_no_harm(whole: Whole) -> None:
    chance = random.Random(12)  # noqa: S311 - the same flips each time
    untold: set[int] = set()
    for _ in range(FLIPS):
        place = chance.randrange(len(whole.bytes))
        damaged = bytearray(whole.bytes)
        damaged[place] ^= 1 << chance.randrange(8)
        if not whole.told(bytes(damaged)):
            untold.add(place // PAGE if place >= SALT else -1)
    assert len(untold - {-1}) <= whole.unused, "a page in use lost its seal untold"


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
