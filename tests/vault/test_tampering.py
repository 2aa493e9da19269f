"""A header that somebody changed, brought back or exchanged."""

from __future__ import annotations

import json
import resource
import shutil
from collections.abc import Callable
from typing import Any

import pytest

from journal_app.errors import (
    FilesMismatched,
    OpeningError,
    WrongPassphrase,
)
from journal_app.vault.header_files import Place
from journal_app.vault.open_vault import OpenVault
from journal_app.vault.stretching import MIB, KdfCost
from journal_app.vault.vault import Vault
from tests.vault.conftest import CHEAP, Made
from tests.vault.headers import change_at, forge, leaves

NEXT = "another row of words"


def answer(unlock: Callable[[], OpenVault]) -> str:
    """The name of the error, or that it opened."""
    try:
        unlock().close()
    except OpeningError as error:
        return type(error).__name__
    return "opened"


def open_both_ways(made: Made) -> list[str]:
    """The answers to the right passphrase and to the right recovery key."""
    return [
        answer(lambda: Vault.unlock(made.folder, made.passphrase)),
        answer(lambda: Vault.unlock_with_recovery(made.folder, made.recovery_key)),
    ]


def other_value(value: Any) -> object:
    if isinstance(value, int):
        return value + 1
    return ("1" if value[0] == "0" else "0") + value[1:]


def test_no_changed_value_in_both_copies_is_accepted(made: Made) -> None:
    whole = made.primary.read_bytes()
    for path in leaves(json.loads(whole)):
        if path[0] in ("v", "min_reader", "digest"):
            continue
        made.write_both(forge(whole, change_at(path, other_value)))
        passphrase, recovery = open_both_ways(made)
        assert passphrase in ("HeaderAltered", "WrongPassphrase"), path
        assert recovery in ("HeaderAltered", "ForeignRecoveryKey"), path
        assert "HeaderAltered" in (passphrase, recovery), path


def test_a_changed_value_beside_a_whole_copy_is_named(made: Made) -> None:
    whole = made.primary.read_bytes()
    for path in leaves(json.loads(whole)):
        if path[0] in ("v", "min_reader", "digest", "vault"):
            continue
        made.primary.write_bytes(forge(whole, change_at(path, other_value)))
        assert open_both_ways(made) == ["HeaderAltered"] * 2, path
        assert made.copy.read_bytes() == whole


def test_a_lower_cost_is_refused(made: Made) -> None:
    opened = Vault.unlock(made.folder, made.passphrase)
    opened.change_passphrase(made.passphrase, cost=KdfCost(19 * MIB, 2, 1))
    opened.close()
    lower = change_at(("slots", 1, "kdf", "iterations"), lambda value: value - 1)
    made.write_both(forge(made.primary.read_bytes(), lower))
    assert open_both_ways(made) == ["WrongPassphrase", "HeaderAltered"]


@pytest.mark.parametrize("memory", [2**40, 4096 * MIB + 1])
def test_a_huge_cost_is_refused_before_memory_is_asked_for(made: Made, memory: int) -> None:
    huge = change_at(("slots", 0, "kdf", "memory_kib"), lambda _: memory)
    made.write_both(forge(made.primary.read_bytes(), huge))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert open_both_ways(made) == ["HeaderAltered"] * 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20 * 1024


def test_a_slot_taken_out_or_brought_back_breaks_the_seal(made: Made) -> None:
    former = made.primary.read_bytes()
    made.write_both(forge(former, lambda members: members["slots"].pop(1)))
    assert open_both_ways(made) == ["HeaderAltered", "ForeignRecoveryKey"]
    made.write_both(former)
    opened = Vault.unlock(made.folder, made.passphrase)
    opened.remove_recovery_key()
    opened.close()
    slot = json.loads(former)["slots"][1]
    made.write_both(forge(made.primary.read_bytes(), lambda members: members["slots"].append(slot)))
    assert open_both_ways(made) == ["HeaderAltered"] * 2


def test_headers_of_two_journals_do_not_belong_together(made: Made, foreign: Made) -> None:
    shutil.copy(foreign.primary, made.primary)
    kept = made.copy.read_bytes()
    with pytest.raises(FilesMismatched):
        Vault.unlock(made.folder, made.passphrase)
    assert made.unlocked_key(foreign.passphrase) == foreign.database_key
    assert made.copy.read_bytes() == kept


def test_a_forged_copy_is_made_anew_from_the_header_that_opened(made: Made) -> None:
    whole = made.copy.read_bytes()
    made.copy.write_bytes(
        forge(whole, change_at(("slots", 0, "kdf", "memory_kib"), lambda _: 2**40))
    )
    assert made.unlocked_key() == made.database_key
    assert made.copy.read_bytes() == whole


def changed(made: Made) -> tuple[bytes, bytes]:
    """The header before and after a change of the passphrase."""
    before = made.primary.read_bytes()
    opened = Vault.unlock(made.folder, made.passphrase)
    opened.change_passphrase(NEXT, cost=CHEAP)
    opened.close()
    return before, made.primary.read_bytes()


@pytest.mark.parametrize("stale", list(Place))
def test_the_later_generation_counts_and_replaces_the_other(made: Made, stale: Place) -> None:
    before, after = changed(made)
    (made.folder / stale.value).write_bytes(before)
    with pytest.raises(WrongPassphrase):
        Vault.unlock(made.folder, made.passphrase)
    assert made.unlocked_key(NEXT) == made.database_key
    assert (made.folder / stale.value).read_bytes() == after
