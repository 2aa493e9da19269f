"""Lines of a journal as the chart of lines takes them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journal_app.charts.tracks import events, line_tracks
from journal_app.model.decision import Decision
from journal_app.model.identity import new_id
from journal_app.model.line import Crossing, Line
from journal_app.model.line_views import DecisionCard, LineVersion, Moment
from tests.support.notebook import at


def version(day: str, number: int, *moments: Moment, **fields: Any) -> LineVersion:
    line = Line(**at(day), words=f"Words {number}", version=number, **fields)
    return LineVersion(line, "", line.when, moments=moments)


def moment(day: str, answer: str | None = None, **fields: Any) -> Moment:
    crossing = None
    if answer:
        crossing = Crossing(**at(day), line=new_id(), by_hand=True, answer=answer)
    header = at(day)
    return Moment(
        "x",
        "x",
        1,
        "Words",
        header["day"],
        header["when"],
        "note",
        **{"crossing": crossing} | fields,
    )


def test_versions_come_oldest_first_and_once_each() -> None:
    first, moved = version("2026-01-01", 1), version("2026-03-01", 2)
    rested = version("2026-04-01", 2, state="resting")
    (track,) = line_tracks([[rested, moved, first]], ())
    assert [one.number for one in track.versions] == [1, 2]
    assert track.words == "Words 2"
    assert track.retired_on is None


def test_a_retired_line_ends() -> None:
    gone = version("2026-04-01", 1, state="retired")
    (track,) = line_tracks([[gone, version("2026-01-01", 1)]], ())
    assert track.retired_on == gone.line.day.toordinal()


def test_answers_become_marks_and_what_was_taken_back_is_gone() -> None:
    moments = (
        moment("2026-01-05"),
        moment("2026-01-06", "i_do_it"),
        moment("2026-01-07", "not_this_time"),
        moment("2026-01-08", "does_not_count"),
        moment("2026-01-09", still_met=False),
    )
    (track,) = line_tracks([[version("2026-01-01", 1, *moments)]], ())
    answers = [one.answer for one in track.crossings]
    assert answers == ["open", "held", "not_held", "does_not_count"]
    assert len(events([track], ())) == 3


def test_a_decision_hangs_on_the_line_it_answers_and_flags_the_course() -> None:
    met = moment("2026-01-05", "decided")
    assert met.crossing
    decision = Decision(
        **at("2026-01-06"),
        options=("nothing_yet", "tell_calmly"),
        chosen="nothing_yet",
        crossing=met.crossing.id,
    )
    card = DecisionCard(decision, "Nothing yet")
    (track,) = line_tracks([[version("2026-01-01", 1, met)]], [card])
    assert [one.record_id for one in track.decisions] == [decision.id]
    assert [one.kind for one in events([track], [card])] == ["crossed", "decided"]
    free = replace(card, decision=replace(decision, crossing=None))
    assert line_tracks([[version("2026-01-01", 1, met)]], [free])[0].decisions == ()
