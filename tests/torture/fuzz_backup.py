"""A backup's file: any bytes as the whole, and any manifest inside a container that is in order."""

from __future__ import annotations

import hashlib
import zlib
from contextlib import suppress
from pathlib import Path

from journal_app.errors import AftershiftError
from journal_app.journal import restoring
from journal_app.journal.journal import Reason
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
            whole = journal.back_up(Reason.ASKED).line.path.read_bytes()
            self._header = journal._vault.header_bytes()
            self._database = journal._database.file.read(1 << 24, 0)
        self._whole = hashlib.sha256(whole).digest()
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
            assert hashlib.sha256(raw).digest() == self._whole, "a changed copy made a journal"
            for path in folder.iterdir():
                path.unlink()
            folder.rmdir()
            left.discard(folder.name)
        assert left == {file.name}
        assert file.read_bytes() == raw

    def close(self) -> None:
        """Nothing is open."""

    def _around(self, manifest: bytes) -> bytes:
        """A container whose every sum is right, with these bytes for a manifest."""
        contents = {HEADER: self._header, DATABASE: self._database, MANIFEST: manifest}
        members = [Member(name, len(raw), zlib.crc32(raw)) for name, raw in contents.items()]
        body = b"".join(m.opening + contents[m.name] for m in members)
        return body + closing(members)
