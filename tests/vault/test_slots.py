from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from journal_app.vault.keys import DataKey
from journal_app.vault.slots import (
    Slot,
    SlotAltered,
    SlotRefused,
    SlotType,
    check_set,
    unwrap,
    wrap,
)
from journal_app.vault.stretching import KdfCost
from tests.vault.conftest import CHEAP

VAULT = "00" * 16
KEY = DataKey(bytes(range(32)))
SECRET = b"twenty bytes of noise"


def slot_of(type_: SlotType) -> Slot:
    cost = CHEAP if type_ is SlotType.PASSPHRASE else None
    return wrap(KEY, SECRET, type_=type_, vault_id=VAULT, cost=cost)


@pytest.mark.parametrize("type_", SlotType)
def test_a_slot_opens_with_its_secret_and_with_no_other(type_: SlotType) -> None:
    slot = slot_of(type_)
    assert unwrap(slot, SECRET, vault_id=VAULT).raw() == KEY.raw()
    with pytest.raises(SlotRefused):
        unwrap(slot, SECRET + b"x", vault_id=VAULT)


def test_nothing_is_used_twice() -> None:
    one, other = slot_of(SlotType.RECOVERY), slot_of(SlotType.RECOVERY)
    for name in ("id", "salt", "nonce", "commitment", "wrapped"):
        assert getattr(one, name) != getattr(other, name)


def flip_first(value: bytes) -> bytes:
    return bytes([value[0] ^ 1]) + value[1:]


CHANGES: list[Callable[[Slot], Slot]] = [
    lambda slot: replace(slot, id="00" * 8),
    lambda slot: replace(slot, nonce=flip_first(slot.nonce)),
    lambda slot: replace(slot, wrapped=flip_first(slot.wrapped)),
]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("type_", SlotType)
def test_a_changed_slot_is_told_from_a_wrong_secret(
    type_: SlotType, change: Callable[[Slot], Slot]
) -> None:
    with pytest.raises(SlotAltered):
        unwrap(change(slot_of(type_)), SECRET, vault_id=VAULT)


def test_a_slot_of_another_vault_does_not_open() -> None:
    with pytest.raises(SlotAltered):
        unwrap(slot_of(SlotType.RECOVERY), SECRET, vault_id="11" * 16)


def test_a_slot_does_not_open_as_another_type() -> None:
    with pytest.raises(SlotRefused):
        unwrap(replace(slot_of(SlotType.KEYRING), type=SlotType.RECOVERY), SECRET, vault_id=VAULT)


def test_a_slot_does_not_open_at_another_cost() -> None:
    cheaper = replace(
        wrap(KEY, SECRET, type_=SlotType.PASSPHRASE, vault_id=VAULT, cost=KdfCost(19456, 2, 1)),
        cost=CHEAP,
    )
    with pytest.raises(SlotRefused):
        unwrap(cheaper, SECRET, vault_id=VAULT)


def test_a_passphrase_is_always_stretched_and_a_random_secret_never() -> None:
    with pytest.raises(ValueError, match="cost"):
        wrap(KEY, SECRET, type_=SlotType.PASSPHRASE, vault_id=VAULT)
    with pytest.raises(ValueError, match="cost"):
        wrap(KEY, SECRET, type_=SlotType.RECOVERY, vault_id=VAULT, cost=CHEAP)


@pytest.mark.parametrize(
    "types",
    [
        [],
        [SlotType.KEYRING],
        [SlotType.RECOVERY, SlotType.RECOVERY],
        [SlotType.KEYRING, SlotType.KEYRING],
    ],
)
def test_a_set_that_would_shut_its_owner_out_is_refused(types: list[SlotType]) -> None:
    pattern = slot_of(SlotType.RECOVERY)
    with pytest.raises(ValueError, match=r"slots|needs"):
        check_set([replace(pattern, type=type_) for type_ in types])


@pytest.mark.parametrize(
    "types", [[SlotType.PASSPHRASE], [SlotType.RECOVERY], [SlotType.RECOVERY, SlotType.KEYRING]]
)
def test_any_other_set_is_allowed(types: list[SlotType]) -> None:
    pattern = slot_of(SlotType.RECOVERY)
    check_set([replace(pattern, type=type_) for type_ in types])
