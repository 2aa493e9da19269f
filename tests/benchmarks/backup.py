"""What a backup costs: against a plain copy, for a save beside it, and for its check."""

from __future__ import annotations

import os
import subprocess
import threading
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from journal_app.journal.journal import Journal
from journal_app.model.contact import Contact
from journal_app.store import backup, engine, shelf
from journal_app.store.backup import Source
from tests.benchmarks.bulk import bulk_records
from tests.benchmarks.figures import Figure, below, median, milliseconds, ratio
from tests.benchmarks.journals import copy_journal, opened

_ROUNDS = 5
_CHECKS = 3


def measure(large: Path, folder: Path) -> list[Figure]:
    """A journal of 100,000 contacts; everything compared is interleaved."""
    with opened(copy_journal(large, folder / "backup")) as journal:
        source = journal.copies._source()
        return [*_making(journal, source, folder), _checking(source, folder)]


def _making(journal: Journal, source: Source, folder: Path) -> list[Figure]:
    made, copied, held, delays = [], [], [], []
    notes = (
        replace(one, customer=None, other_side=None)
        for one in bulk_records(_ROUNDS * 4, seed=3)
        if isinstance(one, Contact)
    )
    for _ in range(_ROUNDS):
        copied.append(milliseconds(partial(_copy_and_flush, journal.folder, folder)))
        made.append(milliseconds(partial(_take, source, folder)))
        held.append(milliseconds(partial(_copy_held, source, folder)))
        alone = milliseconds(partial(journal.record, next(notes)))
        started = threading.Event()
        beside = threading.Thread(target=_take, args=(source, folder, started))
        beside.start()
        started.wait()
        delays.append(milliseconds(partial(journal.record, next(notes))) - alone)
        beside.join()
    size = source.file.size / 1e6
    limit = 1.5 * median(held)
    detail = f"(the bytes take {median(held):.0f}; worst {max(delays):.0f})"
    return [
        ratio(f"backup of {size:.0f} MB / cp and fsync", made, copied, 3.0),
        below("backup: a save beside it waits", median(delays), round(limit), "ms", detail),
    ]


def _checking(source: Source, folder: Path) -> Figure:
    waiting = shelf.unchecked_name(folder)
    backup.take(source, waiting, made=datetime.now(UTC), reason="bench")
    plain = folder / "plain.db"
    _copy_held(source, folder, plain)
    whole, bare = [], []
    for _ in range(_CHECKS):
        whole.append(milliseconds(partial(backup.verify, waiting, source.keys, folder)))
        bare.append(milliseconds(partial(_two_pragmas, source, plain)))
    return ratio("backup: opened and checked / the two pragmas", whole, bare, 1.3)


def _take(source: Source, folder: Path, started: threading.Event | None = None) -> None:
    target = shelf.unchecked_name(folder)
    told = (lambda _done, _size: started.set()) if started else None
    backup.take(source, target, made=datetime.now(UTC), reason="bench", told=told)
    target.unlink()


def _copy_held(source: Source, folder: Path, target: Path | None = None) -> None:
    """The bytes alone, as they are copied while the file is held still."""
    path = target or folder / "held.db"
    with path.open("wb") as file:
        source.file.copy_into(file)
    if target is None:
        path.unlink()


def _copy_and_flush(journal: Path, folder: Path) -> None:
    target = folder / "plain.copy"
    subprocess.run(["cp", journal / "journal.db", target], check=True)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    target.unlink()


def _two_pragmas(source: Source, path: Path) -> None:
    keys = source.keys
    with engine.reading(path, key=keys.key, salt=keys.salt) as connection:
        for question in ("cipher_integrity_check", "integrity_check"):
            connection.exec_driver_sql(f"PRAGMA {question}").all()
