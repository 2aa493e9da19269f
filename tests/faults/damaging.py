"""A whole journal's file, to be damaged as often as one likes."""

from __future__ import annotations

import random
from pathlib import Path

from journal_app.errors import DatabaseDamaged
from journal_app.store.database import Database
from tests.support.notebook import contact, customer
from tests.support.opened import everything, examined, journal_in

PAGE = 4096
SALT = 16


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

    def untold_flips(self, count: int, seed: int) -> set[int]:
        """Pages in which one flipped bit was not told; a bit of the salt is mended and not meant.

        Each that is not told did no harm. No more may be so than pages that nobody uses.
        """
        chance = random.Random(seed)  # noqa: S311 - the same flips each time
        untold: set[int] = set()
        for _ in range(count):
            place = chance.randrange(len(self.bytes))
            damaged = bytearray(self.bytes)
            damaged[place] ^= 1 << chance.randrange(8)
            if not self.told(bytes(damaged)) and place >= SALT:
                untold.add(place // PAGE)
        return untold
