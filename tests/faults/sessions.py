"""Sessions to be cut short, and what has to be there afterwards whatever the moment.

A session is recorded once; a cut is replayed as often as one likes. The programs run in a process
of their own under strace and tell what they were told is kept.
"""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from journal_app.errors import AftershiftError
from journal_app.journal import door, restoring
from journal_app.journal.journal import Journal, Reason
from journal_app.store import drafts
from journal_app.store.database import Database
from journal_app.vault.vault import Vault
from tests.faults.power_cut import Call, Files, cut, files_in, lay_out, replayed
from tests.faults.recorder import record
from tests.support.notebook import contact, customer
from tests.support.opened import (
    PASSPHRASE,
    StillClock,
    everything,
    examined,
    journal_in,
    unlock,
)
from tests.support.project import ROOT

Opened = TypeVar("Opened")
NEW = "five other words for it"
OLDEST = "the oldest journal of all"

KEEPING = """
import os, sys
from dataclasses import replace
from pathlib import Path
from journal_app.store import engine
from tests.support.notebook import contact, term
from tests.support.opened import unlock
weaker = {
    "careful": (),
    "unflushed": ("PRAGMA synchronous=OFF",),
    "behind": ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL"),
}[sys.argv[2]]
engine._SETTINGS = (*engine._SETTINGS, *weaker)
journal = unlock(Path(sys.argv[1], "journal"))
def told(changes, draft="-"):
    os.write(1, b"ack %d %s" % (changes.sequence, draft.encode()))
for n in range(6):
    tag = term("kinds", f"Left a mess {n}")
    told(journal.record(tag))
    note = contact(statement="the queue " * 300 * (n % 3), kinds=("swore", tag.id))
    told(journal.record(note))
    journal.keep_draft("hard", {"statement": f"half a sentence {n} " * 50})
    told(journal.revise(replace(journal.get(note.id), lesson="Breathe.")), str(n))
    told(journal.move_to_bin([note.id]), str(n))
    told(journal.undo())
    journal.drop_draft("hard")
if not weaker:  # the copy it makes before would not read a file that is written behind
    told(journal.purge([note.id]))
journal.close()
"""

COPYING = """
import os, sys
from pathlib import Path
from journal_app.journal.journal import Reason
from tests.support.notebook import contact
from tests.support.opened import CHEAP, PASSPHRASE, unlock
from tests.faults.sessions import NEW
journal = unlock(Path(sys.argv[1], "journal"))
def told(words):
    os.write(1, f"ack {words}".encode())
def copy():
    path = journal.back_up(Reason.ASKED).line.path
    told(f"copy {path.relative_to(sys.argv[1])}")
for n in range(2):
    told(f"saved {journal.record(contact(statement='the queue ' * 300)).sequence}")
    copy()
told("changing")
journal._vault.change_passphrase(NEW, cost=CHEAP)
told("changed")
told(f"saved {journal.record(contact()).sequence}")
copy()
journal.close()
"""

REWRAPPING = """
import os, sys
from pathlib import Path
from journal_app.vault.vault import Vault
from tests.support.opened import CHEAP, PASSPHRASE
from tests.faults.sessions import NEW
vault = Vault.unlock(Path(sys.argv[1], "journal"), PASSPHRASE)
vault.change_passphrase(NEW, cost=CHEAP)
os.write(1, b"ack changed")
vault.close()
"""

RENEWING = """
import os, sys
from pathlib import Path
from journal_app.journal import renewing
from tests.support.opened import CHEAP, PASSPHRASE, StillClock
renewing.renew(Path(sys.argv[1], "journal"), PASSPHRASE, clock=StillClock(), cost=CHEAP)
os.write(1, b"ack renewed")
"""

UPDATING = """
import os, sys
from pathlib import Path
from journal_app.journal import door
from tests.faults.sessions import OLDEST
from tests.support.opened import StillClock
journal = door.unlock(Path(sys.argv[1], "journal"), OLDEST, clock=StillClock())
os.write(1, b"ack updated")
journal.close()
"""

RESTORING = """
import os, sys
from pathlib import Path
from journal_app.journal import restoring
from tests.support.opened import PASSPHRASE
copy, place = Path(sys.argv[2]), Path(sys.argv[1])
restoring.restore(copy, place / "new", PASSPHRASE)
os.write(1, b"ack new")
restoring.restore(copy, place / "journal", PASSPHRASE, set_aside=True)
os.write(1, b"ack journal")
"""


class Session:
    """One recorded session: what lay there before, and every call since."""

    program = ""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.place = folder / "place"
        self.place.mkdir(mode=0o700)
        self.prepare()
        self.before = files_in(self.place)
        self.calls: list[Call] = record(self.program, self.place, *arguments, *self.given())
        assert replayed(self.before, self.calls) == files_in(self.place), "a call was missed"
        self._known: dict[bytes, bool] = {}

    def prepare(self) -> None:
        """Lay out what there is before."""
        raise NotImplementedError

    def given(self) -> tuple[str, ...]:
        """More arguments of the program."""
        return ()

    def holds(self, told: list[str]) -> bool:
        """Whether everything that was told is there, and all is whole; the place is laid out."""
        raise NotImplementedError

    def acknowledged(self) -> int:
        """How often the program told of something."""
        return sum(call.name == "ack" for call in self.calls)

    def lost(self, cuts: int, seed: int) -> list[int]:
        """The numbers of the cuts that were not survived."""
        chance = random.Random(seed)  # noqa: S311 - the same cuts each time
        return [n for n in range(cuts) if not self.survives(chance)]

    def survives(self, chance: random.Random) -> bool:
        """Whether one cut is survived; one that left the same files is not asked twice."""
        files, told = cut(self.before, self.calls, chance)
        key = _digest(files, told)
        if key not in self._known:
            lay_out(files, self.place)
            try:
                self._known[key] = self.holds(told)
            except AftershiftError:
                self._known[key] = False
        return self._known[key]


class Keeping(Session):
    """Saves, edits, tags, the bin, undo, drafts and deletion for good."""

    program = KEEPING

    def prepare(self) -> None:
        with journal_in(self.place / "journal") as journal:
            journal.record_many(
                [customer("K"), *(contact(statement="a " * 200) for _ in range(30))]
            )
            self.key, self.salt = journal._vault.database_key(), journal._vault.database_salt()

    def holds(self, told: list[str]) -> bool:
        path = self.place / "journal" / "journal.db"
        sequence, draft = told[-1].split() if told else ("0", "-")
        opened = Database.open(path, key=self.key, salt=self.salt)
        try:
            if opened.head.sequence < int(sequence):
                return False
            with opened.read() as connection:
                kept = drafts.one(connection, "hard")
        finally:
            opened.close()
        if draft != "-" and (kept is None or f"sentence {draft} " not in str(kept.document)):
            return False
        return not examined(path, self.key, self.salt).faults


class Copying(Session):
    """Saves, backups, and another passphrase between them."""

    program = COPYING

    def prepare(self) -> None:
        with journal_in(self.place / "journal") as journal:
            journal.record_many([contact(statement="a " * 200) for _ in range(30)])
            journal.back_up(Reason.ASKED)
        self._first = list((self.place / "journal" / "backups").iterdir())

    def holds(self, told: list[str]) -> bool:
        passphrases = self._passphrases(told)
        saved = [int(words.split()[1]) for words in told if words.startswith("saved ")]
        copies = [self.place / words.split()[1] for words in told if words.startswith("copy ")]
        for copy in [*self._first, *copies]:
            _opened_by((PASSPHRASE, NEW), partial(restoring.drill, copy))
        with _open(self.place / "journal", passphrases) as journal:
            journal.copies.check_waiting().result()
            return journal.head().sequence >= max(saved, default=0) and journal.check().whole

    @staticmethod
    def _passphrases(told: list[str]) -> tuple[str, ...]:
        if "changed" in told:
            return (NEW,)
        return (PASSPHRASE, NEW) if "changing" in told else (PASSPHRASE,)


class Rewrapping(Session):
    """Another passphrase, and nothing else: the old or the new one opens, whatever happens."""

    program = REWRAPPING

    def prepare(self) -> None:
        with journal_in(self.place / "journal") as journal:
            self._key = journal._vault.database_key()

    def holds(self, told: list[str]) -> bool:
        passphrases = (NEW,) if told else (PASSPHRASE, NEW)
        vault = _opened_by(passphrases, partial(Vault.unlock, self.place / "journal"))
        try:
            return vault.database_key() == self._key
        finally:
            vault.close()


class Renewing(Session):
    """A new data key: the same journal under the old or the new one, and whole copies of it."""

    program = RENEWING

    def prepare(self) -> None:
        with journal_in(self.place / "journal") as journal:
            journal.record_many([contact(statement="a " * 200) for _ in range(10)])
            self._content = everything(journal._database)
            self._key = journal._vault.database_key()

    def holds(self, told: list[str]) -> bool:
        with _open(self.place / "journal", (PASSPHRASE,)) as journal:
            renewed = journal._vault.database_key() != self._key
            whole = journal.check().whole and everything(journal._database) == self._content
        for copy in restoring.own_copies(self.place / "journal"):
            restoring.drill(copy.path, PASSPHRASE)
        left = list((self.place / "journal").glob("*.next*"))
        return whole and not left and (renewed or not told)


class Updating(Session):
    """The oldest file brought up to date, a copy of it made before."""

    program = UPDATING

    def prepare(self) -> None:
        shutil.copytree(ROOT / "tests/data/journal-schema-1", self.place / "journal")

    def holds(self, told: list[str]) -> bool:
        del told  # whether it was told or not, the next opening ends what was begun
        for copy in restoring.own_copies(self.place / "journal"):
            restoring.drill(copy.path, OLDEST)
        with _open(self.place / "journal", (OLDEST,)) as journal:
            found = journal.search("refund").total
            return found == 1 and len(journal.bin()) == 1 and journal.check().whole


class Restoring(Session):
    """A copy made a journal twice: in a new folder, and over another, which is set aside."""

    program = RESTORING

    def prepare(self) -> None:
        outside = self.place.parent / "outside"
        with journal_in(outside) as journal:
            journal.record_many([contact(statement="The refund again.") for _ in range(20)])
            self._content = everything(journal._database)
            self._copy = journal.back_up(Reason.ASKED).line.path
        with journal_in(self.place / "journal") as journal:
            journal.record(contact(statement="What was there before."))
            self._former = everything(journal._database)

    def given(self) -> tuple[str, ...]:
        return (str(self._copy),)

    def holds(self, told: list[str]) -> bool:
        there = {
            path.name: _content(path)
            for path in self.place.iterdir()
            if path.is_dir() and not path.name.startswith(".")
        }
        if "new" in told and "new" not in there:
            return False
        if "journal" in told and there.get("journal") != self._content:
            return False
        rest = [content for name, content in there.items() if name != "new"]
        return self._former in rest and there.get("new", self._content) == self._content


SESSIONS: dict[str, tuple[type[Session], tuple[str, ...]]] = {
    "save, edit, tag, bin, undo, draft, delete": (Keeping, ("careful",)),
    "another passphrase": (Rewrapping, ()),
    "a new data key": (Renewing, ()),
    "backup and another passphrase": (Copying, ()),
    "update of the oldest file": (Updating, ()),
    "restore, and restore over another": (Restoring, ()),
}


def _content(folder: Path) -> object:
    journal = unlock(folder)
    try:
        return everything(journal._database) if journal.check().whole else None
    finally:
        journal.close()


@contextmanager
def _open(folder: Path, passphrases: tuple[str, ...]) -> Iterator[Journal]:
    journal = _opened_by(passphrases, lambda words: door.unlock(folder, words, clock=StillClock()))
    try:
        yield journal
    finally:
        journal.close()


def _opened_by(passphrases: tuple[str, ...], attempt: Callable[[str], Opened]) -> Opened:
    """What the first passphrase that fits opens; the last one's refusal is told."""
    *others, last = passphrases
    for passphrase in others:
        with suppress(AftershiftError):
            return attempt(passphrase)
    return attempt(last)


def _digest(files: Files, told: list[str]) -> bytes:
    found = hashlib.sha256(repr(told).encode())
    for name, content in sorted(files.items()):
        found.update(f"{name} {len(content or b'')}\n".encode())
        found.update(content or b"")
    return found.digest()
