"""Every sentence about lines goes through a translator, and none of it is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from journal_app.journal.journal import Journal
from journal_app.model.contact import Contact
from journal_app.model.language import counted, english, in_form, speaking
from journal_app.model.metrics import METRICS, begin
from journal_app.model.plain_words import day_words, place_words, since_words, times_words
from journal_app.model.sentences import Names, every_text, frame_of, when_clause
from tests.support.opened import StillClock, journal_in

NAMES = Names(label=lambda _list, key: key, alias=lambda _id: "K")
TODAY = date(2026, 11, 21)
TOO_HIGH = replace(begin("dread"), value=11, scope="kind", customer_kind="account")


def bracketed(context: str, source: str, count: int) -> str:
    """A language that puts every text into brackets."""
    return f"[{english(context, source, count)}]"


def test_dates_places_and_counts_are_said_in_the_readers_language() -> None:
    with speaking(bracketed):
        assert day_words(date(2026, 5, 3), TODAY) == "[3 [May]]"
        assert since_words(date(2026, 11, 20), TODAY) == "[Friday]"
        assert (place_words(3), place_words(21)) == ("[third]", "[21st]")
        assert (times_words(2), times_words(7)) == ("[twice]", "[7 times]")
    assert day_words(date(2026, 5, 3), TODAY) == "3 May"


def test_a_count_has_a_form_for_one_and_for_more() -> None:
    assert counted("%Ln moment(s)", 1) == "1 moment"
    assert counted("%Ln moment(s)", 1200) == "1,200 moments"
    assert in_form("(it|they)", 1) == "it"


@pytest.mark.parametrize("key", sorted(METRICS))
def test_a_condition_is_one_whole_sentence_for_a_translator(key: str) -> None:
    every = set(every_text())
    metric = METRICS[key]
    for op in ("ge", "gt", "le", "lt"):
        for value in (1, 4):
            for scope in metric.scopes:
                asked = replace(begin(key), op=op, value=value, scope=scope)
                assert frame_of(metric, asked) in every
    with speaking(bracketed):
        assert when_clause(begin(key), NAMES).startswith("[When ")


def test_what_the_window_shows_of_a_line_is_all_translated(tmp_path: Path) -> None:
    clock = StillClock()
    with (
        speaking(bracketed),
        journal_in(tmp_path / "journal", clock) as journal,
    ):
        shown = list(all_said(journal, clock))
    assert shown
    for text in shown:
        assert text.startswith("["), text


def all_said(journal: Journal, clock: StillClock) -> list[str]:
    """Every sentence of a line from its template to its preview."""
    boundaries = journal.boundaries
    line = boundaries.from_template("swearing")
    boundaries.write(line)
    clock.move(days=1)
    journal.record(Contact(**journal.decisions.header(), tone="hard", kinds=("swore",)))
    banner, refusal = boundaries.banner(), boundaries.refusal(line.condition)
    assert banner is not None
    assert refusal is not None
    until = journal.decisions.cool_until("leave_now")
    assert until is not None
    return [
        *(line.words, line.plan, boundaries.sentence(line), banner.sentence, refusal.message),
        boundaries.card(line.identity).subtitle,
        boundaries.preview(line.condition).sentence,
        journal.decisions.wait_sentence(until),
        *journal.decisions.calibration().sentences,
        *(one.words for one in boundaries.templates()),
        *(one.message for one in (boundaries.refusal(TOO_HIGH),) if one),
    ]
