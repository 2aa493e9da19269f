from __future__ import annotations

import random
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal_app.errors import RecoveryKeySlip
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.recovery_sheet import recovery_sheet

KEYS = st.binary(min_size=20, max_size=20).map(RecoveryKey)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOK_ALIKES = {"0": "Oo", "1": "IiLl"}


def slip(typed: str) -> object:
    with pytest.raises(RecoveryKeySlip) as caught:
        RecoveryKey.parse(typed)
    return caught.value.values["group"]


@given(KEYS)
def test_what_is_printed_is_read(key: RecoveryKey) -> None:
    assert [len(group) for group in key.groups] == [5] * 8
    assert RecoveryKey.parse(key.text) == key


def test_the_spelling_is_the_same_for_ever() -> None:
    assert RecoveryKey(bytes(range(20))).text == "000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810-24GKG"


@given(KEYS, st.randoms(use_true_random=False))
def test_it_is_read_however_it_is_typed(key: RecoveryKey, hand: random.Random) -> None:
    separators = ["", " ", "-", "–", "  ", "\n", "\t", " - ", "_", "."]
    typed = hand.choice(separators).join(
        "".join(hand.choice(LOOK_ALIKES.get(c, "") + c + c.lower()) for c in group)
        for group in key.groups
    )
    assert RecoveryKey.parse(f"  {typed}\r\n") == key


@given(KEYS, st.integers(0, 39), st.sampled_from(ALPHABET))
def test_one_wrong_character_names_its_group(key: RecoveryKey, place: int, wrong: str) -> None:
    text = "".join(key.groups)
    if text[place] == wrong:
        return
    typed = text[:place] + wrong + text[place + 1 :]
    assert slip(typed) == place // 5 + 1
    assert slip(" ".join(typed[start : start + 5] for start in range(0, 40, 5))) == place // 5 + 1


@given(KEYS, st.integers(0, 7), st.integers(0, 3))
def test_two_neighbours_exchanged_name_their_group(key: RecoveryKey, group: int, at: int) -> None:
    groups = list(key.groups)
    text = groups[group]
    groups[group] = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if groups[group] != text:
        assert slip(" ".join(groups)) == group + 1


@given(KEYS, st.integers(0, 6))
def test_two_groups_exchanged_name_the_first(key: RecoveryKey, group: int) -> None:
    groups = list(key.groups)
    groups[group], groups[group + 1] = groups[group + 1], groups[group]
    assert slip(" ".join(groups)) == group + 1


@given(KEYS, st.integers(0, 39))
def test_a_missing_character_names_its_group_where_blanks_show_it(
    key: RecoveryKey, place: int
) -> None:
    groups = list(key.groups)
    group, at = divmod(place, 5)
    groups[group] = groups[group][:at] + groups[group][at + 1 :]
    expected = group + 1 if groups[group] else 1
    assert slip(" ".join(groups)) == expected


@given(st.text())
@example("0" * 40)
def test_any_text_is_read_or_refused(typed: str) -> None:
    with suppress(RecoveryKeySlip):
        RecoveryKey.parse(RecoveryKey.parse(typed).text)


@pytest.mark.parametrize("typed", ["", "   ", "-", "😀", "U" * 40, "\ud800", "7" * 100_000])
def test_odd_texts_are_slips(typed: str) -> None:
    assert slip(typed) == 1


def test_a_ninth_group_is_a_slip() -> None:
    assert slip(RecoveryKey.new().text + "-00000") == 8


def test_the_slip_is_told_in_a_sentence() -> None:
    groups = list(RecoveryKey(bytes(20)).groups)
    groups[2] = "ZZZZ0"
    with pytest.raises(RecoveryKeySlip, match=r"^Group 3 has a typing slip\.$"):
        RecoveryKey.parse("-".join(groups))


def test_the_last_group_shows_that_it_was_copied() -> None:
    key = RecoveryKey.new()
    assert key.ends_with(key.groups[-1].lower() + " ")
    assert not key.ends_with(key.groups[0])
    assert not key.ends_with("")


def test_a_recovery_key_shows_nothing_of_itself(tmp_path: Path) -> None:
    key = RecoveryKey(b"s" * 20)
    sheet = recovery_sheet(key, tmp_path, date(2026, 3, 1))
    shown = repr(key) + repr(sheet)
    assert "sss" not in shown
    assert not any(group in shown for group in key.groups)


def test_fresh_keys_differ() -> None:
    assert RecoveryKey.new() != RecoveryKey.new()


@pytest.mark.parametrize("length", [0, 19, 21])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="20"):
        RecoveryKey(bytes(length))


def test_the_sheet_has_all_that_is_needed_to_open_the_journal() -> None:
    key = RecoveryKey.new()
    sheet = recovery_sheet(key, Path("/home/kim/journal"), date(2026, 3, 1))
    assert sheet.groups == key.groups
    assert sheet.steps
    assert sheet.cautions
    text = sheet.as_text()
    for part in ("/home/kim/journal", "2026-03-01", *key.groups, *sheet.steps, *sheet.cautions):
        assert part in text
    rows = [line for line in text.splitlines() if line.startswith("    ")]
    assert RecoveryKey.parse(" ".join(rows)) == key
