from __future__ import annotations

import pytest

from journal_app.vault.keys import DataKey, Purpose


def test_each_purpose_has_a_key_of_its_own() -> None:
    key = DataKey(bytes(range(32)))
    derived = {key.derive(purpose) for purpose in Purpose}
    assert len(derived) == 3
    assert all(len(value) == 32 for value in derived)
    assert key.raw() not in derived


def test_derivation_is_the_same_for_ever() -> None:
    """Stored from the first release: a change here shuts every journal."""
    key = DataKey(bytes(range(32)))
    assert {purpose.name: key.derive(purpose).hex() for purpose in Purpose} == {
        "DATABASE": "61eb67a4e4a1f30bae46832efd8435f4a39f910de67f59750de909993087fbab",
        "HEADER_MAC": "c0a34b0a203ff96223b00d7988c9d104ca9a67b7736b7ac1665fe3f6a8fd5436",
        "SEEN": "ab83bb88c83460b873f1af73f1314f5f5e820b779907673eb3c61335f3080301",
    }


def test_fresh_keys_differ() -> None:
    assert DataKey.new().raw() != DataKey.new().raw()


def test_a_data_key_shows_nothing_of_itself() -> None:
    key = DataKey(b"k" * 32)
    assert "kkk" not in repr(key) + str(key)


def test_an_erased_key_derives_nothing() -> None:
    key = DataKey.new()
    key.erase()
    with pytest.raises(ValueError, match="erased"):
        key.derive(Purpose.DATABASE)


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="32"):
        DataKey(bytes(length))
