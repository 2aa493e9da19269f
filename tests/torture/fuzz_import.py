"""A file to bring in: ours, changed and sealed anew, or one of another program."""

from __future__ import annotations

import hashlib
import shutil
from contextlib import suppress
from pathlib import Path

from journal_app.errors import AftershiftError
from journal_app.exchange import bringing
from journal_app.exchange.portable import is_portable, last_line
from journal_app.exchange.taking_out import take_out
from journal_app.exchange.verifying import verify
from journal_app.journal.journal import Journal
from tests.exchange.making import live_a_little
from tests.support.opened import StillClock, journal_in, make, unlock
from tests.support.project import ROOT

_FOREIGN = (
    b"full_date,date,weekday,time,mood,activities,note_title,note\n"
    b'2026-11-02,2 November,Monday,18:40,good,"work | tea","","Said thanks."\n',
    b'{"metadata":{"version":"1.0"},"entries":[{"creationDate":"2026-11-02T18:40:00Z",'
    b'"text":"A hard one.","uuid":"AB","timeZone":"Europe/London","tags":["work"]}]}',
    b'{"tags":{},"entries":[{"title":"A hard one.","body":"It went on.","date":"2026-11-02",'
    b'"time":"18:40","tags":[],"starred":false}]}',
    b"[2026-11-02 18:40] A hard one.\nIt went on.\n\n[2026-11-03 09:00] Calm.\n",
    b"date,time,text,mood\n2026-11-02,18:40,A hard one.,4\n",
)


class FuzzedImport:
    """Previews the bytes in a blank and a full journal, verifies them, brings in what fits."""

    def __init__(self, folder: Path) -> None:
        self._clock = StillClock()
        self._file, self._trial = folder / "any.json", folder / "trial"
        with journal_in(folder / "full", self._clock) as journal:
            live_a_little(journal, self._clock)
            take_out(journal, folder / "whole.json", self._clock.now())
        make(folder / "blank").close()
        self._pattern = folder / "blank"
        self._blank, self._full = make(folder / "open"), unlock(folder / "full", self._clock)
        whole = (folder / "whole.json").read_bytes()
        stored = (ROOT / "tests/data/portable-1.json").read_bytes()
        self.seeds = [whole, stored, *_FOREIGN]
        assert _summed(whole) == whole
        self._known = {hashlib.sha256(raw).digest() for raw in self.seeds}

    def try_one(self, content: bytes) -> None:
        """As it is, and where it is one of ours with its last sum made right."""
        tries = [content, _summed(content)] if is_portable(content[:200]) else [content]
        for raw in tries:
            self._file.write_bytes(raw)
            fits = [self._looked(journal) for journal in (self._blank, self._full)]
            with suppress(AftershiftError):
                verify(self._file)
            if any(fits) and hashlib.sha256(raw).digest() not in self._known:
                self._brought_in()
            assert self._file.read_bytes() == raw

    def close(self) -> None:
        """Close both journals."""
        self._blank.close()
        self._full.close()

    def _looked(self, journal: Journal) -> bool:
        before = journal.head()
        try:
            bringing.look_into(journal, self._file)
        except AftershiftError:
            return False
        finally:
            assert journal.head() == before, "a preview wrote"
        return True

    def _brought_in(self) -> None:
        """Whatever came in of it, the journal is whole; where it was refused, nothing did."""
        shutil.copytree(self._pattern, self._trial)
        journal = unlock(self._trial, self._clock)
        try:
            try:
                bringing.bring_in(journal, bringing.look_into(journal, self._file))
            except AftershiftError:
                assert journal.head().sequence == 0, "half of it was kept"
            assert journal.check().whole
        finally:
            journal.close()
            shutil.rmtree(self._trial)


def _summed(content: bytes) -> bytes:
    body = content[: content.rstrip(b"\n").rfind(b"\n") + 1]
    return body + last_line(hashlib.sha256(body).hexdigest())
