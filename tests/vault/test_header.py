"""Damage, tampering and newer formats are told apart, and nothing else ever happens."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.errors import HeaderAltered, HeaderUnreadable, NewerFormat, OpeningError
from journal_app.vault.header import Header, decode, encode
from journal_app.vault.keys import DataKey
from journal_app.vault.names import LONGEST_HEADER
from journal_app.vault.slots import SlotType, wrap
from tests.vault.conftest import CHEAP, Made
from tests.vault.headers import forge, spell

KEY = DataKey(bytes(range(32)))
VAULT = "ab" * 16


def header_with(*types: SlotType) -> Header:
    slots = tuple(
        wrap(
            KEY,
            b"secret",
            type_=type_,
            vault_id=VAULT,
            cost=CHEAP if type_ is SlotType.PASSPHRASE else None,
        )
        for type_ in types
    )
    return Header(VAULT, 1, bytes(16), slots).sealed(KEY)


WHOLE = encode(header_with(*SlotType))

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_what_is_written_is_read() -> None:
    header = header_with(*SlotType)
    assert decode(encode(header)) == header
    assert header.is_sealed_by(KEY)
    assert not header.is_sealed_by(DataKey.new())


def test_the_spelling_needs_nothing_but_json_and_sha256() -> None:
    assert forge(WHOLE, dict) == WHOLE
    assert spell(json.loads(WHOLE)) + b"\n" == WHOLE


def test_an_unsealed_header_is_not_written() -> None:
    unsealed = header_with(*SlotType).without_slot(SlotType.RECOVERY)
    with pytest.raises(ValueError, match="sealed"):
        encode(unsealed)


def test_every_flipped_bit_is_damage() -> None:
    for place in range(len(WHOLE)):
        for bit in range(8):
            changed = bytearray(WHOLE)
            changed[place] ^= 1 << bit
            with pytest.raises(HeaderUnreadable):
                decode(bytes(changed))


def test_every_cut_is_damage() -> None:
    for end in range(len(WHOLE)):
        with pytest.raises(HeaderUnreadable):
            decode(WHOLE[:end])


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0" * 4096,
        b"null\n",
        b"[]\n",
        b"{}\n",
        b"[" * LONGEST_HEADER,
        b'{"a":' * 10_000,
        b"9" * LONGEST_HEADER,
        b"\xff\xfe" + WHOLE,
        b"\xef\xbb\xbf" + WHOLE,
        WHOLE.replace(b"\n", b"\r\n"),
        WHOLE + b"\n",
        b" " + WHOLE,
        WHOLE.replace(b'"v":1', b'"v":1.0'),
        WHOLE.replace(b'"v":1', b'"v":NaN'),
        WHOLE.replace(b'"v":1', b'"v":1e0'),
        WHOLE.replace(b'"v":1', b'"v":1,"v":1'),
        WHOLE.replace(b'"digest":"', b'"digest":"\\u0000'),
        json.dumps(json.loads(WHOLE), indent=2).encode() + b"\n",
        WHOLE + b" " * LONGEST_HEADER,
    ],
    ids=lambda raw: repr(raw[:20]),
)
def test_what_the_writer_would_not_write_is_damage(raw: bytes) -> None:
    with pytest.raises(HeaderUnreadable):
        decode(raw)


def set_cost(**numbers: object) -> Callable[[Any], None]:
    return lambda members: members["slots"][0]["kdf"].update(numbers)


def set_members(**values: object) -> Callable[[Any], None]:
    return lambda members: members.update(values)


def set_slot(**values: object) -> Callable[[Any], None]:
    return lambda members: members["slots"][1].update(values)


@pytest.mark.parametrize(
    "change",
    [
        set_cost(memory_kib=2**40),
        set_cost(memory_kib=19 * 1024 - 1),
        set_cost(memory_kib=True),
        set_cost(memory_kib="19456"),
        set_cost(iterations=0),
        set_cost(iterations=65),
        set_cost(iterations=2**70),
        set_cost(lanes=17),
        set_cost(lanes=-1),
        set_cost(name="argon2i"),
        set_cost(name="hkdf-sha256"),
        set_cost(salt="00"),
        set_cost(salt="AB" * 16),
        set_cost(salt="zz" * 16),
        set_cost(pepper="1"),
        set_slot(type="passphrase"),
        set_slot(type="face"),
        set_slot(type=7),
        set_slot(wrapped=""),
        set_slot(kdf=None),
        set_slot(extra=1),
        set_members(slots=[]),
        set_members(slots={}),
        set_members(slots=[7]),
        set_members(gen=0),
        set_members(gen=2**53),
        set_members(gen=None),
        set_members(v=0),
        set_members(v=True),
        set_members(min_reader=0),
        set_members(min_reader=2),
        set_members(format="other"),
        set_members(cipher="none"),
        set_members(mac=None),
        set_members(vault=""),
        set_members(extra={}),
        lambda members: members.pop("db_salt"),
        lambda members: members["slots"].pop(0) and members["slots"].pop(0),
    ],
)
def test_values_that_no_version_writes_are_tampering(change: Callable[[Any], object]) -> None:
    with pytest.raises(HeaderAltered):
        decode(forge(WHOLE, change))


@pytest.mark.parametrize(
    "change",
    [
        set_members(v=2),
        set_members(v=2, min_reader=2),
        set_members(v=99, slots="of another kind", cipher="another"),
    ],
)
def test_a_later_version_is_told_before_its_members_are_judged(
    change: Callable[[Any], object],
) -> None:
    with pytest.raises(NewerFormat):
        decode(forge(WHOLE, change))


@given(st.binary())
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    with pytest.raises(HeaderUnreadable):
        decode(raw)


@given(st.sampled_from(sorted(json.loads(WHOLE))), JSON_VALUES)
def test_any_member_in_any_place_is_read_or_refused(name: str, value: object) -> None:
    try:
        header = decode(forge(WHOLE, set_members(**{name: value})))
    except OpeningError:
        return
    assert header.slots


@given(st.sampled_from(sorted(json.loads(WHOLE)["slots"][0])), JSON_VALUES)
def test_any_member_in_any_place_of_a_slot_is_read_or_refused(name: str, value: object) -> None:
    try:
        header = decode(forge(WHOLE, lambda members: members["slots"][0].update({name: value})))
    except OpeningError:
        return
    assert header.slots


def test_the_last_slot_that_a_person_can_use_stays() -> None:
    header = header_with(SlotType.RECOVERY, SlotType.KEYRING)
    with pytest.raises(ValueError, match="needs"):
        header.without_slot(SlotType.RECOVERY)
    assert header.without_slot(SlotType.KEYRING).slot(SlotType.KEYRING) is None


def test_each_change_counts_one_generation_and_takes_the_seal_away() -> None:
    header = header_with(SlotType.PASSPHRASE, SlotType.RECOVERY)
    slot = wrap(KEY, b"other", type_=SlotType.RECOVERY, vault_id=VAULT)
    changed = header.with_slot(slot)
    assert changed.generation == 2
    assert changed.slot(SlotType.RECOVERY) == slot
    assert len(changed.slots) == 2
    assert not changed.is_sealed_by(KEY)


def test_a_header_shows_neither_secret_nor_key(made: Made) -> None:
    raw = made.primary.read_bytes()
    assert made.passphrase.encode() not in raw
    assert made.recovery_key.secret.hex().encode() not in raw
    assert made.database_key.hex().encode() not in raw
