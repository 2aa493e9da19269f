"""Power cuts during saves, edits, deletions and drafts: nothing acknowledged is lost."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from journal_app.errors import AftershiftError
from journal_app.store.database import Database
from tests.faults.power_cut import Call, cut, record
from tests.support.notebook import contact, customer
from tests.support.opened import examined, journal_in

CUTS = 400

SESSION = """
import os, sys
from dataclasses import replace
from pathlib import Path
from journal_app.store import engine
from tests.support.notebook import contact
from tests.support.opened import unlock
if sys.argv[2] == "careless":
    engine._SETTINGS = (*engine._SETTINGS, "PRAGMA synchronous=OFF")
journal = unlock(Path(sys.argv[1]))
def told(changes):
    os.write(1, b"ack %d" % changes.sequence)
for n in range(6):
    note = contact(statement="the queue " * 300 * (n % 3), kinds=("swore", "argued"))
    told(journal.record(note))
    journal.keep_draft("hard", {"statement": "half a sentence " * 50})
    told(journal.revise(replace(journal.get(note.id), lesson="Breathe.")))
    told(journal.move_to_bin([note.id]))
    told(journal.undo())
    journal.drop_draft("hard")
journal.close()
"""


class Session:
    """A recorded session, and the key to look into what a cut leaves of it."""

    def __init__(self, folder: Path, manner: str) -> None:
        with journal_in(folder / "journal") as journal:
            journal.record_many(
                [customer("K"), *(contact(statement="a " * 200) for _ in range(30))]
            )
            self.key, self.salt = journal._vault.database_key(), journal._vault.database_salt()
        names = ("journal.db", "journal.db-journal")
        self.before = {name: (folder / "journal" / name).read_bytes() for name in names}
        self.calls: list[Call] = record(SESSION, folder / "journal", manner)
        self.place = folder / "after"
        self.place.mkdir()

    def survives(self, chance: random.Random) -> bool:
        """Whether everything acknowledged is there after one cut, and everything is whole."""
        files, acknowledged = cut(self.before, self.calls, chance)
        for name, content in files.items():
            (self.place / name).write_bytes(content)
        path = self.place / "journal.db"
        try:
            opened = Database.open(path, key=self.key, salt=self.salt)
        except AftershiftError:
            return False
        sequence = opened.head.sequence
        opened.close()
        found = examined(path, self.key, self.salt)
        return sequence >= acknowledged and not found.faults


@pytest.mark.slow
def test_no_cut_loses_what_was_acknowledged(tmp_path: Path) -> None:
    session = Session(tmp_path, "careful")
    assert sum(call.name == "ack" for call in session.calls) == 24
    chance = random.Random(18)  # noqa: S311 - the same cuts each time
    assert [n for n in range(CUTS) if not session.survives(chance)] == []


def test_without_flushing_the_same_cuts_lose_notes(tmp_path: Path) -> None:
    """The control: a replay that cannot fail proves nothing."""
    session = Session(tmp_path, "careless")
    chance = random.Random(18)  # noqa: S311 - the same cuts each time
    assert not all(session.survives(chance) for _ in range(40))
