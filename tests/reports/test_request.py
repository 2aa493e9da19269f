"""What the worker asks for survives being kept, and begins with its audience's period."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.errors import InvalidValue
from journal_app.model.canonical import canonical
from journal_app.reports.document import Paper
from journal_app.reports.letters import letter
from journal_app.reports.request import (
    Ask,
    Mask,
    Request,
    Spot,
    Verdict,
    Way,
    begin,
    default_window,
    from_document,
    paper_of_region,
    text_digest,
    to_document,
)

TODAY = date(2026, 11, 21)
words = st.text(max_size=12)
spots = st.builds(Spot, st.integers(0, 99), st.integers(0, 99), st.sampled_from(list(Mask)), words)
verdicts = st.builds(
    Verdict, words, st.sampled_from(list(Way)), words, st.lists(spots, max_size=2).map(tuple)
)
lines = st.lists(words, max_size=3).map(tuple)
asks = st.lists(st.builds(Ask, words, words, words), max_size=3).map(tuple)
requests = st.builds(
    Request,
    st.sampled_from(["manager", "counsellor", "representative", "myself", "incident"]),
    first=st.none() | st.dates(),
    last=st.none() | st.dates(),
    to_whom=words,
    from_whom=words,
    in_short=lines,
    asks=asks,
    agreed=asks,
    wishes=lines,
    taken=lines,
    left=lines,
    names=lines,
    own_words=lines,
    ticked=lines,
    verdicts=st.dictionaries(words, verdicts, max_size=3),
    paper=st.sampled_from(list(Paper)),
)


@given(requests)
def test_a_request_survives_its_document(request: Request) -> None:
    assert from_document(json.loads(canonical(to_document(request)))) == request


@pytest.mark.parametrize(
    "document", [{}, {"audience": "manager"}, {"audience": "manager", "id": "x"}]
)
def test_what_is_no_request_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(InvalidValue):
        from_document(document)


@pytest.mark.parametrize(
    ("audience", "first"),
    [
        ("manager", date(2026, 8, 22)),
        ("counsellor", date(2026, 10, 25)),
        ("representative", date(2025, 11, 22)),
        ("myself", None),
    ],
)
def test_each_audience_begins_with_its_period(audience: str, first: date | None) -> None:
    assert default_window(audience, TODAY)[0] == first


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_a_window_of_three_months_is_about_that_long(today: date) -> None:
    first, last = default_window("manager", today)
    assert first
    assert last == today
    assert 88 <= (today - first).days <= 92


def test_again_keeps_the_words_and_goes_up_to_today() -> None:
    verdict = Verdict(text_digest("a"), Way.SHOW)
    old = replace(begin("manager", date(2026, 9, 1)), names=("Anna",)).with_verdict("k", verdict)
    new = old.again(TODAY)
    assert (new.last, new.names, new.verdicts) == (TODAY, ("Anna",), {"k": verdict})
    assert new.id != old.id
    assert new.with_verdict("k", None).verdicts == {}


def test_letters_go_on_after_the_alphabet() -> None:
    assert [letter(n) for n in (0, 25, 26, 51, 52, 701, 702)] == [
        *("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
    ]


@pytest.mark.parametrize(
    ("region", "paper"),
    [("en_US", Paper.LETTER), ("en_US.UTF-8", Paper.LETTER), ("en_GB", Paper.A4), ("", Paper.A4)],
)
def test_the_paper_is_that_of_the_region(region: str, paper: Paper) -> None:
    assert paper_of_region(region) == paper
