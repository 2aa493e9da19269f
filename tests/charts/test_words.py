"""Every word of a chart goes through the translator of whoever shows it."""

from __future__ import annotations

import re

import pytest

from journal_app.charts.every import draw
from journal_app.charts.matter import NAMES, Matter
from journal_app.charts.tracks import events
from journal_app.charts.visits import Sum, dread, time_and_money, visits
from journal_app.charts.year import year
from journal_app.insight.language import english, speaking
from tests.charts.conftest import look_of, plain_text, texts

_MADE = re.compile(r"⟨[^⟨⟩]*⟩")
_OWN = re.compile(r"“[^”]*”")


def bracketed(context: str, source: str, count: int) -> str:
    """The English text in brackets."""
    return f"⟨{english(context, source, count)}⟩"


def bare(text: str, own: frozenset[str]) -> str:
    """What of a text was not said through the translator, without what the worker wrote."""
    text = text.replace("\n", " ").replace("\u00a0", " ")
    for word in sorted(own, key=len, reverse=True):
        text = text.replace(word, "")
    before = ""
    while before != text:
        before, text = text, _MADE.sub("", text)
    return re.sub(r"[^A-Za-z]", "", text)


def own_words(matter: Matter) -> frozenset[str]:
    words = {score.name for score in matter.results.outside_scores}
    words |= set(matter.names.values()) | {event.words for event in matter.events}
    for track in matter.lines:
        words |= {track.words, *(version.words for version in track.versions)}
        words |= {event.words for event in track.decisions}
    return frozenset(words)


@pytest.mark.parametrize("state", ["nothing", "early", "thin", "full"])
@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_a_chart_passes_by_the_translator(
    name: str, state: str, request: pytest.FixtureRequest
) -> None:
    matter: Matter = request.getfixturevalue(state)
    own = own_words(matter)
    with speaking(bracketed):
        chart = draw(name, matter, look_of(name))
        told = [chart.title, chart.sentence, chart.coverage, *chart.table.headers]
        told += [text for row in chart.table.rows for text in row]
        told += [spot.sentence for spot in chart.spots]
    assert {bare(text, own) for text in told} <= {""}
    # Drawn texts may be cut into lines and elided, so an opening bracket is enough.
    drawn = [plain_text(text.get_text()) for text in texts(chart)]
    drawn = [text for text in drawn if re.search("[A-Za-z]{2}", text)]
    unsaid = [text for text in drawn if "⟨" not in text and text.split("…")[0] not in str(own)]
    assert unsaid == []


def test_the_charts_of_one_customer_go_through_the_translator_too(full: Matter) -> None:
    contacts, cover = full.series.contacts, full.results.coverage
    key = contacts.customers[0]
    sums = (Sum("K", 300, 1200.0, "12.00"), Sum("M", 30, 100.0, "1.00"))
    with speaking(bracketed):
        charts = [
            visits(contacts, key, "K", cover, look_of("visits")),
            dread(contacts, cover, look_of("dread")),
            time_and_money(sums, cover, look_of("money")),
            year(full, look_of("year"), by="strain"),
        ]
        for chart in charts:
            told = [chart.title, chart.sentence, chart.coverage, *chart.table.headers]
            told += [text for row in chart.table.rows for text in row]
            told += [spot.sentence for spot in chart.spots]
            assert {bare(text, frozenset({"K", "M"})) for text in told} <= {""}


def test_flags_are_said_in_the_language_they_are_made_in(full: Matter) -> None:
    with speaking(bracketed):
        flags = events(full.lines, ())
    assert flags
    assert all(flag.words.startswith("⟨") for flag in flags)


def test_counts_have_the_form_they_ask_for() -> None:
    assert english("", "%Ln shift(s)", 1) == "1 shift"
    assert english("", "%Ln shift(s)", 20_000) == "20,000 shifts"
    assert english("", "%Ln (is|are) here", 1) == "1 is here"
    assert english("", "no count (s)", -1) == "no count (s)"
