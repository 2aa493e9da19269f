"""A backup's file: any bytes as the whole, and any manifest inside a container that is in order."""

from __future__ import annotations

import zlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from journal_app.errors import AftershiftError
from journal_app.journal import restoring
from journal_app.journal.journal import Reason
from journal_app.store.container import Container
from journal_app.store.manifest import DATABASE, HEADER, MANIFEST
from journal_app.store.stored_zip import Member, closing
from tests.support.notebook import contact
from tests.support.opened import PASSPHRASE, journal_in

_AS_IT_IS = b"PK"


class FuzzedBackup:
    """Restores from the bytes; what is not a whole copy makes no journal."""

    def __init__(self, folder: Path) -> None:
        with journal_in(folder / "journal") as journal:
            journal.record(contact(statement="The refund again."))
            path = journal.back_up(Reason.ASKED).line.path
            whole = path.read_bytes()
            with Container.open(path) as copy:
                self._facts = copy.facts
            self._header = journal._vault.header_bytes()
            self._database = journal._database.file.read(1 << 24, 0)
        self._whole = whole
        self._place = folder / "place"
        self._place.mkdir()
        start = whole.index(b'{"chain"')
        manifest = whole[start : whole.index(b"\n", start) + 1]
        assert self._around(manifest) == whole
        self.seeds = [whole, manifest, whole[:300], whole[-700:]]

    def try_one(self, content: bytes) -> None:
        """Look, and restore where it can be looked into."""
        raw = content if content.startswith(_AS_IT_IS) else self._around(content)
        file, folder = self._place / "any.aftershift", self._place / "journal"
        file.write_bytes(raw)
        with suppress(AftershiftError):
            restoring.look_into(file)
            restoring.restore(file, folder, PASSPHRASE)
        left = {path.name for path in self._place.iterdir()}
        if folder.exists():
            self._is_the_journal(folder, raw)
            for path in folder.iterdir():
                path.unlink()
            folder.rmdir()
            left.discard(folder.name)
        assert left == {file.name}
        assert file.read_bytes() == raw

    def close(self) -> None:
        """Nothing is open."""

    def _is_the_journal(self, folder: Path, raw: bytes) -> None:
        """What came back is what was copied; when and why a copy was made has no seal."""
        assert (folder / HEADER).read_bytes() == self._header
        assert (folder / DATABASE).read_bytes() == self._database
        with Container.open(self._place / "any.aftershift") as copy:
            facts = copy.facts
        told = {name: getattr(self._facts, name) for name in ("made", "program", "reason")}
        assert replace(facts, **told) == self._facts, "it holds something else than it says"
        if facts == self._facts:
            assert raw == self._whole, "a changed copy made a journal"

    def _around(self, manifest: bytes) -> bytes:
        """A container whose every sum is right, with these bytes for a manifest."""
        contents = {HEADER: self._header, DATABASE: self._database, MANIFEST: manifest}
        members = [Member(name, len(raw), zlib.crc32(raw)) for name, raw in contents.items()]
        body = b"".join(m.opening + contents[m.name] for m in members)
        return body + closing(members)
