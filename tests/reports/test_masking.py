"""What gives people away is found, however it is written, and dealt with as the worker says."""

from __future__ import annotations

import string
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.reports.masking import Hit, Known, find_hits, masked, undecided
from journal_app.reports.patterns import Reason, passes_luhn
from journal_app.reports.request import Mask, Spot

KNOWN = Known(
    {"k": "K", "rose": "Rose", "bean": "Mr Bean", "wang": "王さん", "muller": "Müller", "i": "I"},
    ("Anna", "Jean-Luc"),
)
FINDER = KNOWN.finder()


def found(text: str) -> list[tuple[str, str]]:
    return [(text[hit.start : hit.end], str(hit.reason)) for hit in find_hits(text, FINDER)]


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("call 020 7946 0958 now", "020 7946 0958", "phone"),
        ("call +49 (30) 901820 now", "+49 (30) 901820", "phone"),
        ("rief 030/901820-12 an", "030/901820-12", "phone"),
        ("téléphone 01 42 68 53 00.", "01 42 68 53 00", "phone"),
        ("(555) 010-9988 is hers", "(555) 010-9988", "phone"),
        ("ext. 4471 rang", "ext. 4471", "phone"),
        ("رقم ٠٢٠ ٧٩٤٦ ٠٩٥٨", "٠٢٠ ٧٩٤٦ ٠٩٥٨", "phone"),
        ("to anna.b+x@mail.example.co.uk!", "anna.b+x@mail.example.co.uk", "email"),
        ("john (at) mail (dot) com", "john (at) mail (dot) com", "email"),
        ("ｋａｔｅ＠ｅｘａｍｐｌｅ．ｃｏｍ", "ｋａｔｅ＠ｅｘａｍｐｌｅ．ｃｏｍ", "email"),
        ("card 4111-1111-1111-1111 x", "4111-1111-1111-1111", "card"),
        ("INC0012345 again", "INC0012345", "number"),
        ("ticket #4471 again", "ticket #4471", "number"),
        ("case no. 77/2", "case no. 77", "number"),
        ("Rechnung Nr. 2291 war", "Rechnung Nr. 2291", "number"),
        ("in room 12 she", "room 12", "number"),
        ("seat 14C was", "seat 14C", "number"),
        ("number 9921883", "9921883", "number"),
        ("DE89 3704 0044 0532 0130 00 was", "DE89 3704 0044 0532 0130 00", "number"),
        ("at 221B Baker Street today", "221B Baker Street", "address"),
        ("wohnt Hauptstraße 12 seit", "Hauptstraße 12", "address"),
        ("habite 12 rue de la Paix", "12 rue de la Paix", "address"),
        ("vive en calle Mayor 7 ahora", "calle Mayor 7", "address"),
        ("NW1 6XE is", "NW1 6XE", "address"),
        ("in 10115 Berlin lebt", "10115 Berlin", "address"),
        ("see https://x.example/a?b=c.", "https://x.example/a?b=c", "url"),
        ("on www.example.org/x, she", "www.example.org/x", "url"),
        ("she is example.com there", "example.com", "url"),
        ("she is @kate_1980 there", "@kate_1980", "url"),
    ],
)
def test_ways_to_find_somebody_are_marked(text: str, place: str, reason: str) -> None:
    assert (place, reason) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "On 21.11.2026 at 14:10 she came, on 2026-11-21 again.",
        "It took 20 minutes, 3 times in 2 weeks, 5,000 in all.",
        "Tier 3, in 2026, about 1 200 000 €.",
        "He ordered 2 coffees and lit 3 candles during 2026.",
        "We said: no. He said: why? 50 % of it.",
    ],
)
def test_dates_sums_and_plain_words_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "MÜLLER shouted", "Mu\u0308ller shouted", "Muller shouted", "Mü\u200bller shouted",
        "Mü\u00adller shouted", "Ｍüller shouted", "müller shouted", "Müllers shouted",
        "mr-bean shouted", "Mr\u00a0Bean shouted", "Mr  Bean shouted", "jean luc shouted",
        "Anna's turn", "王さんが来た", "jeanluc shouted", "JEANLUC shouted", "Jean Lucs turn",
        "MrBean shouted",
    ],
)  # fmt: skip
def test_names_are_found_however_they_are_written(text: str) -> None:
    hits = find_hits(text, FINDER)
    assert len(hits) == 1
    left = masked(text, hits, [Spot(h.start, h.end, Mask.MASK) for h in hits])
    plain = unicodedata.normalize("NFKD", left).casefold()
    assert not any(name in plain for name in ("muller", "bean", "anna", "luc", "王"))


def test_two_letters_that_stand_apart_are_no_unit_of_length() -> None:
    finder = Known({"1": "K M"}).finder()
    assert find_hits("after 5 km of aisles", finder) == ()
    assert [hit.about for hit in find_hits("K M came, then k-m again", finder)] == ["1", "1"]


def test_a_name_written_in_one_has_its_own_letter() -> None:
    finder = Known({"1": "Jean", "2": "Anna-Lena"}).finder()
    texts = ["Annalena", "ANNALENA", "anna lena", "Anna Lenas"]
    assert [hit.about for text in texts for hit in find_hits(text, finder)] == ["2"] * 4


@pytest.mark.parametrize("text", ["Banner and Annapolis", "Kevin took beans", "Rosemary, primrose"])
def test_a_name_inside_a_longer_word_is_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["the rose wilted", "then I left", "Rose left", "roses for all"])
def test_an_alias_that_is_a_word_is_asked_about_and_not_silently_masked(text: str) -> None:
    (hit,) = find_hits(text, FINDER)
    assert hit.asked
    assert undecided([hit], []) == (hit,)
    kept = Spot(hit.start, hit.end, Mask.KEEP)
    assert undecided([hit], [kept]) == ()
    assert masked(text, [hit], [kept]) == text


def test_an_alias_that_is_no_word_is_masked_with_the_letter_of_the_report() -> None:
    hits = find_hits("K came, then Mr Bean.", FINDER, lambda id_: f"Customer {id_.upper()}")
    assert masked("K came, then Mr Bean.", hits, ()) == "Customer K came, then Customer BEAN."
    assert not any(hit.asked for hit in hits)


def test_each_place_is_masked_kept_or_reworded_as_said() -> None:
    text = "Call 020 7946 0958 or a@b.example or www.x.org"
    phone, mail, _page = hits = find_hits(text)
    spots = [
        Spot(phone.start, phone.end, Mask.REWORD, "the desk"),
        Spot(mail.start, mail.end, Mask.KEEP),
    ]
    assert masked(text, hits, spots) == "Call the desk or a@b.example or [web address]"


def test_overlapping_finds_are_one_place_that_covers_all() -> None:
    text = "mail Anna@example.com"
    assert found(text) == [("Anna@example.com", "email")]


@given(st.text(max_size=300))
def test_places_lie_in_the_text_in_order_and_apart(text: str) -> None:
    hits = find_hits(text, FINDER)
    ends = [0]
    for hit in hits:
        assert ends[-1] <= hit.start < hit.end <= len(text)
        ends.append(hit.end)


@given(
    st.sampled_from(sorted(KNOWN.aliases.values())), st.text("\u200b\u200d\u0301\u00ad", max_size=3)
)
def test_invisible_and_combining_characters_hide_no_alias(alias: str, trick: str) -> None:
    written = trick.join(alias)
    text = f"then {written} spoke"
    hits = find_hits(text, FINDER)
    assert any(hit.start <= 5 and hit.end >= 5 + len(written.rstrip(trick)) for hit in hits)


@given(
    st.text(string.digits, min_size=12, max_size=18),
    st.sampled_from(["", " ", "-"]),
)
def test_every_card_number_is_a_card(digits: str, between: str) -> None:
    check = next(d for d in string.digits if passes_luhn(digits + d))
    whole = digits + check
    written = between.join(whole[i : i + 4] for i in range(0, len(whole), 4))
    assert found(f"paid with {written} then") == [(written, "card")]


@settings(max_examples=200)
@given(
    st.sampled_from(["+44 ", "0", "+1-", "(0"]),
    st.lists(st.text(string.digits, min_size=2, max_size=4), min_size=3, max_size=4),
    st.sampled_from([" ", "-", ".", "/"]),
)
def test_phone_numbers_in_any_grouping_leave_no_digit(
    start: str, groups: list[str], between: str
) -> None:
    written = start + between.join(groups)
    text = f"ring {written} soon"
    left = masked(text, find_hits(text), ())
    assert sum(c.isdigit() for c in left) <= 1 or _is_a_date(written)


def _is_a_date(written: str) -> bool:
    from journal_app.reports.patterns import _DATE

    return _DATE.search(written) is not None


@given(
    st.text(string.ascii_letters + string.digits, min_size=1, max_size=20),
    st.text(string.ascii_lowercase, min_size=2, max_size=12),
    st.sampled_from(["com", "co.uk", "de", "museum", "онлайн"]),
)
def test_every_plain_e_mail_address_is_found(local: str, domain: str, end: str) -> None:
    address = f"{local}@{domain}.{end}"
    assert found(f"to {address}, then") == [(address, "email")]


@pytest.mark.parametrize(
    "text",
    [
        "They said the till was closed. " * 33_000, "a" * 10**6, "1" * 10**6, "a-" * 500_000,
        "é " * 500_000, "@" * 10**6, "a.a." * 250_000, "A1" * 500_000, "http://" + "x" * 10**6,
        "K " * 500_000,
    ],
    ids=lambda text: text[:6],
)  # fmt: skip
def test_a_megabyte_takes_seconds_whatever_it_holds(text: str) -> None:
    begun = time.process_time()
    find_hits(text, FINDER)
    assert time.process_time() - begun < 30  # a pattern that is not linear takes hours


def test_every_reason_has_a_label_and_a_mask() -> None:
    for reason in Reason:
        assert reason.label
        assert reason.mask.startswith("[")
    assert Hit(0, 1, Reason.ALIAS, "x").about is None
