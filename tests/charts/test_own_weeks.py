"""The Weekly Five and outside scores as charts: own words, own range, no bands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journal_app.charts.every import draw
from journal_app.charts.matter import Matter
from journal_app.insight.everything import InsightSettings, all_results
from journal_app.insight.gathering import from_records
from tests.charts.conftest import END, look_of, matter_of, plain_text, texts, with_series
from tests.insight.test_own_weeks import outside, weekly


def drawn(matter: Matter, name: str) -> str:
    return " ".join(plain_text(one.get_text()) for one in texts(draw(name, matter, look_of(name))))


def test_five_panels_stand_below_each_other_and_say_what_they_are(full: Matter) -> None:
    chart = draw("weekly-five", full, look_of("weekly-five"))
    assert len(chart.figure.axes) == 5
    words = drawn(full, "weekly-five")
    assert "The writer's own questions, not a tested scale." in words
    assert "Turned: up is lighter." in words
    assert "weeks answered" in chart.coverage


def test_no_band_and_no_second_colour_is_drawn(full: Matter) -> None:
    chart = draw("weekly-five", full, look_of("weekly-five"))
    assert not any(axes.collections or axes.patches for axes in chart.figure.axes)
    colours = {line.get_color() for axes in chart.figure.axes for line in axes.get_lines()}
    assert colours == {look_of("weekly-five").palette.accent}


def test_dread_stands_the_other_way_up_and_is_told_as_given(full: Matter) -> None:
    chart = draw("weekly-five", full, look_of("weekly-five"))
    labels = [tick.get_text() for tick in chart.figure.axes[1].get_yticklabels()]
    assert labels == ["10", "5", "0"]
    dread = full.results.weekly_five[1]
    told = [spot for spot in chart.spots if spot.axes is chart.figure.axes[1]]
    assert told[-1].sentence.endswith(f"{dread.answer[-1]:.0f} of 10")
    assert told[-1].y == 10 - dread.answer[-1]


def test_every_point_opens_its_week(full: Matter) -> None:
    chart = draw("weekly-five", full, look_of("weekly-five"))
    assert {spot.record_id for spot in chart.spots} == set(full.series.weeks.id)
    assert set(chart.table.record_ids) == set(full.series.weeks.id)


def test_a_missed_week_breaks_the_line() -> None:
    weeks = [weekly(day, sleep=5) for day in ("2026-10-04", "2026-10-11", "2026-10-25")]
    matter = with_series(from_records((), (), (), (), (), weeks=weeks), END.toordinal())
    chart = draw("weekly-five", matter, look_of("weekly-five"))
    lines = [line for line in chart.figure.axes[4].get_lines() if line.get_linestyle() == "-"]
    assert [len(line.get_xdata()) for line in lines] == [2, 1]  # type: ignore[arg-type]  # an array


def test_a_range_shows_its_own_weeks_and_compares_with_all(full: Matter) -> None:
    since = END.toordinal() - 27
    results = all_results(full.series, InsightSettings(since=since), END.toordinal())
    chart = draw("weekly-five", replace(full, results=results, since=since), look_of("weekly-five"))
    assert len(chart.table.rows) <= 4
    assert "earlier weeks" in chart.sentence


def test_scores_stand_on_their_own_range_as_typed(full: Matter) -> None:
    chart = draw("scores", full, look_of("scores"))
    top, below = chart.figure.axes
    assert [tick.get_text() for tick in top.get_yticklabels()] == ["0", "25"]
    assert [tick.get_text() for tick in below.get_yticklabels()] == ["1", "5"]
    assert "higher means worse" in drawn(full, "scores")
    assert "Ask whoever gave it to you what it means." in chart.coverage


@pytest.mark.parametrize("count", [1, 9])
def test_many_names_stay_readable_and_the_rest_is_in_the_table(count: int) -> None:
    kept = [outside(f"2026-0{n + 1}-01", f"Score {n}", f"{n},5") for n in range(count)]
    matter = with_series(from_records((), (), (), (), (), scores=kept), END.toordinal())
    chart = draw("scores", matter, look_of("scores"))
    assert len(chart.figure.axes) == min(count, 6)
    assert len(chart.table.rows) == count
    assert ("3 more in the table" in chart.coverage) == (count == 9)
    assert chart.table.rows[0][2] == f"{count - 1},5"


def test_a_week_alone_is_a_count_and_no_comparison() -> None:
    matter = matter_of([weekly("2026-11-15", sleep=3)])
    chart = draw("weekly-five", matter, look_of("weekly-five"))
    assert chart.title == "1 week answered so far"
