"""However a change of the header is cut short, the journal opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.errors import OpeningError
from journal_app.vault.open_vault import OpenVault
from journal_app.vault.vault import Vault
from tests.vault.conftest import CHEAP, Made
from tests.vault.power_cut import Files, Recording, cuts, outcomes

NEW = "quiet harbour at four"


class Unflushed(Recording):
    """A disk on which nobody waits for the content: the control."""

    def flush(self, descriptor: int) -> None:
        """Leave the content where it is."""


def files_of(folder: Path) -> Files:
    return {path.name: path.read_bytes() for path in folder.glob("vault.json*")}


def lay_out(folder: Path, files: Files) -> None:
    for path in folder.glob("vault.json*"):
        path.unlink()
    for name, raw in files.items():
        (folder / name).write_bytes(raw)


def opens(folder: Path, passphrase: str, key: bytes) -> bool:
    try:
        opened = Vault.unlock(folder, passphrase)
    except OpeningError:
        return False
    same = opened.database_key() == key
    opened.close()
    return same


def change_passphrase(vault: OpenVault) -> None:
    vault.change_passphrase(NEW, cost=CHEAP)


def record(made: Made, disk: Recording, change: Callable[[OpenVault], object]) -> Files:
    """Make `change` on `disk`; the files as they were before."""
    before = files_of(made.folder)
    with_disk = Vault.unlock(made.folder, made.passphrase, disk=disk)
    change(with_disk)
    with_disk.close()
    return before


@pytest.mark.parametrize("left_over", [[], ["vault.json.tmp", "vault.json.bak.tmp"]])
def test_after_any_cut_of_a_passphrase_change_the_old_or_the_new_one_opens(
    made: Made, left_over: list[str]
) -> None:
    for name in left_over:
        (made.folder / name).write_bytes(b"cut short earlier")
    disk = Recording()
    before = record(made, disk, change_passphrase)
    tried = 0
    for files in cuts(before, disk.calls):
        lay_out(made.folder, files)
        tried += 1
        assert opens(made.folder, made.passphrase, made.database_key) or opens(
            made.folder, NEW, made.database_key
        ), files
    assert tried > 8


def test_a_change_that_was_made_survives_any_cut(made: Made) -> None:
    disk = Recording()
    before = record(made, disk, change_passphrase)
    for files in outcomes(before, disk.calls):
        lay_out(made.folder, files)
        assert opens(made.folder, NEW, made.database_key)
        assert made.primary.read_bytes() == made.copy.read_bytes()


def test_only_one_name_is_in_flight_at_a_time(made: Made) -> None:
    disk = Recording()
    record(made, disk, change_passphrase)
    names = [call for call, _, _ in disk.calls if call in ("rename", "flush folder")]
    assert names == ["rename", "flush folder"] * 2


def test_the_cuts_find_a_write_that_nobody_waited_for(made: Made) -> None:
    disk = Unflushed()
    before = record(made, disk, change_passphrase)
    shut = 0
    for files in cuts(before, disk.calls):
        lay_out(made.folder, files)
        shut += not (
            opens(made.folder, made.passphrase, made.database_key)
            or opens(made.folder, NEW, made.database_key)
        )
    assert shut


def test_after_a_kill_between_any_two_calls_the_old_or_the_new_one_opens(made: Made) -> None:
    disk = Recording()
    before = record(made, disk, change_passphrase)
    answers = []
    for count in range(len(disk.calls) + 1):
        lay_out(made.folder, before)
        replay(made.folder, disk.calls[:count])
        found = [
            name
            for name, passphrase in (("old", made.passphrase), ("new", NEW))
            if opens(made.folder, passphrase, made.database_key)
        ]
        assert len(found) == 1
        answers += found
    assert answers == sorted(answers, reverse=True)
    assert set(answers) == {"old", "new"}


def replay(folder: Path, calls: list[tuple[str, str, bytes]]) -> None:
    for call, name, argument in calls:
        if call == "create":
            (folder / name).write_bytes(b"")
        elif call == "write":
            (folder / name).write_bytes((folder / name).read_bytes() + argument)
        elif call == "rename":
            (folder / name).replace(folder / argument.decode())


@pytest.mark.parametrize("damaged", ["vault.json", "vault.json.bak"])
def test_after_any_cut_of_mending_a_copy_the_journal_opens(made: Made, damaged: str) -> None:
    (made.folder / damaged).write_bytes(b"\0" * 700)
    disk = Recording()
    before = record(made, disk, OpenVault.close)
    assert disk.calls
    for files in cuts(before, disk.calls):
        lay_out(made.folder, files)
        assert opens(made.folder, made.passphrase, made.database_key), files


def test_after_a_cut_the_next_opening_leaves_no_copy_with_the_old_passphrase(made: Made) -> None:
    disk = Recording()
    before = record(made, disk, change_passphrase)
    first_rename = next(i for i, call in enumerate(disk.calls) if call[0] == "rename")
    lay_out(made.folder, before)
    replay(made.folder, disk.calls[: first_rename + 1])
    assert opens(made.folder, NEW, made.database_key)
    assert made.primary.read_bytes() == made.copy.read_bytes()
