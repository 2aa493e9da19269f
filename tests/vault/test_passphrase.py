from __future__ import annotations

import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.errors import InvalidValue
from journal_app.vault.passphrase import Level, measure_strength, passphrase_bytes
from journal_app.vault.word_list import guesses_as_phrase, suggest_words, words


@given(st.text(min_size=1, max_size=40))
def test_composed_and_decomposed_spellings_are_one_passphrase(text: str) -> None:
    forms = {passphrase_bytes(unicodedata.normalize(form, text)) for form in ("NFC", "NFD", "NFKC")}
    assert len(forms) == 1


def test_blanks_and_case_count() -> None:
    assert len({passphrase_bytes(text) for text in ("a b", "ab", "A b", " a b", "a b ")}) == 5


def test_a_lone_surrogate_is_bytes_like_any_other() -> None:
    assert passphrase_bytes("a\ud800") != passphrase_bytes("a\ud801")


def test_an_empty_passphrase_is_refused() -> None:
    with pytest.raises(InvalidValue):
        passphrase_bytes("")


@pytest.mark.parametrize(
    ("passphrase", "level"),
    [
        ("", Level.QUICK),
        ("password", Level.QUICK),
        ("summer2024!", Level.QUICK),
        ("Aftershift", Level.QUICK),
        ("zoom zoom zoom zoom zoom", Level.PERSON),
        ("a" * 300, Level.QUICK),
        ("correct horse", Level.PERSON),
        ("zebra lamp river stone tulip", Level.STRONG),
        ("Blauer Montag, Regen, 17 Tauben", Level.STRONG),
    ],
)
def test_the_meter_has_three_sentences(passphrase: str, level: Level) -> None:
    strength = measure_strength(passphrase)
    assert strength.level is level
    assert strength.reaches_floor == (level is Level.STRONG)


def test_the_sentences_are_those_of_the_form() -> None:
    assert [level.value for level in Level] == [
        "Quick to guess. Add a word or two.",
        "Would stop a person you know, not a machine.",
        "Strong.",
    ]


@pytest.mark.parametrize(
    "passphrase",
    [
        "x" * 300,
        "😀" * 300,
        "\0\0\0\0",
        "\ud800abc",
        "e\u0301" * 200,
        "שלום עולם",
        "12/12/1990" * 20,
    ],
)
def test_the_meter_takes_any_text(passphrase: str) -> None:
    assert measure_strength(passphrase).guesses >= 0


def test_the_meter_does_not_load_its_library_before_it_is_asked() -> None:
    code = (
        "import sys, journal_app.vault.vault; "
        "sys.exit(sum(name.split('.')[0] in ('zxcvbn', 'keyring', 'sqlalchemy') "
        "for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_list_is_whole() -> None:
    assert len(words()) == len(set(words())) == 7776
    assert words()[0] == "abacus"
    assert words()[-1] == "zoom"


def test_suggested_phrases_are_five_words_of_the_list_and_differ() -> None:
    phrases = {suggest_words() for _ in range(20)}
    assert len(phrases) == 20
    for phrase in phrases:
        assert len(phrase.split()) == 5
        assert set(phrase.split()) <= set(words())
        assert measure_strength(phrase).level is Level.STRONG


def test_more_words_can_be_drawn() -> None:
    assert len(suggest_words(7).split()) == 7


def test_a_phrase_counts_as_drawn_only_if_it_could_have_been() -> None:
    assert guesses_as_phrase("abacus zoom abdomen yo-yo zoology") == 7776.0**5
    assert guesses_as_phrase("zoom zoom zoom zoom zoom") == 0
    assert guesses_as_phrase("abacus zoom abdomen yo-yo") == 0
    assert guesses_as_phrase("abacus zoom abdomen yo-yo xyzzy") == 0
