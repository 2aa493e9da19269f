"""Notes of other programs: what is taken, what is counted as unreadable, and never twice."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.errors import FileUnfit
from journal_app.exchange.bringing import bring_in, look_into
from journal_app.exchange.foreign.detecting import ForeignSource
from journal_app.journal.journal import Journal
from journal_app.model.check_in import CheckIn

DAYLIO = """\ufefffull_date,date,weekday,time,mood,activities,note_title,note
2026-10-25,October 25,Sunday,01:30,awful,"work | tired",Late,"Three in a row<br>and no break"
2026-10-26,October 26,Monday,9:05 PM,rad,,,
2026-10-27,October 27,Tuesday,20:00,so-so,,,
2026-13-01,x,x,20:00,good,,,
"""
DAY_ONE = {
    "metadata": {"version": "1.0"},
    "entries": [
        {
            "uuid": "A1B2",
            "creationDate": "2026-10-25T22:30:00Z",
            "timeZone": "America/New_York",
            "text": "# Shift\\. Long\n\n![](dayone-moment://ABC)They shouted\\!",
            "tags": ["work"],
        },
        {"uuid": "C3", "creationDate": "never"},
        "nonsense",
    ],
}
JRNL = {
    "tags": {"@work": 1},
    "entries": [
        {
            "title": "Hard one.",
            "body": "At the till @work",
            "date": "2026-10-25",
            "time": "18:05",
            "tags": ["@work"],
            "starred": False,
        }
    ],
}
JRNL_TEXT = """[2026-10-25 18:05] Hard one.
At the till

2026-10-26 09:00 AM Better.
[2026-99-26 09:00] Never.
"""
PLAIN_CSV = """Date,Time,Mood,Note
2026-10-25,18:05,2,"At the 'till'"
2026-10-26,,great,
soon,,,x
"""


def taken(tmp_path: Path, text: str) -> tuple[ForeignSource, list[CheckIn]]:
    target = tmp_path / "from-elsewhere"
    target.write_text(text, "utf-8")
    source = ForeignSource(target, "Europe/London", time(5))
    found = [state.record for _place, state in source.rest()]
    assert all(isinstance(record, CheckIn) for record in found)
    return source, [record for record in found if isinstance(record, CheckIn)]


def test_daylio(tmp_path: Path) -> None:
    source, (late, rad, own) = taken(tmp_path, DAYLIO)
    assert (source.program, source.unreadable) == ("Daylio", 1)
    assert late.mood == 1
    assert late.note == "Late\n\nThree in a row\nand no break\n\nwork, tired"
    assert late.day == date(2026, 10, 24)  # the day turns at five
    assert (rad.mood, rad.when.local.hour) == (5, 21)
    assert (own.mood, own.note) == (None, "so-so")


def test_day_one(tmp_path: Path) -> None:
    source, (entry,) = taken(tmp_path, json.dumps(DAY_ONE))
    assert (source.program, source.unreadable) == ("Day One", 2)
    assert entry.note == "# Shift. Long\n\nThey shouted!\n\nwork"
    assert (entry.when.zone, entry.when.offset) == ("America/New_York", -240)
    assert entry.when.local.hour == 18


def test_jrnl_in_json(tmp_path: Path) -> None:
    source, (entry,) = taken(tmp_path, json.dumps(JRNL))
    assert source.program == "jrnl"
    assert entry.note == "Hard one.\n\nAt the till @work"


def test_jrnl_as_text(tmp_path: Path) -> None:
    source, (hard, better) = taken(tmp_path, JRNL_TEXT)
    assert (source.program, source.unreadable) == ("jrnl", 1)
    assert hard.note == "Hard one.\n\nAt the till"
    assert (better.note, better.when.local.hour) == ("Better.", 9)


def test_a_plain_csv(tmp_path: Path) -> None:
    source, (first, second) = taken(tmp_path, PLAIN_CSV)
    assert (source.program, source.unreadable) == ("CSV", 1)
    assert (first.mood, first.note, first.when.local.minute) == (2, "At the 'till'", 5)
    assert (second.note, second.when.precision) == ("great", "shift")
    assert second.day == date(2026, 10, 26)


@pytest.mark.parametrize(
    "text", [DAYLIO, json.dumps(DAY_ONE), json.dumps(JRNL), JRNL_TEXT, PLAIN_CSV]
)
def test_nothing_comes_in_twice(text: str, blank: Journal, tmp_path: Path) -> None:
    target = tmp_path / "from-elsewhere"
    target.write_text(text, "utf-8")
    offer = look_into(blank, target)
    assert bring_in(blank, offer).added == offer.preview.new > 0
    again = look_into(blank, target)
    assert (again.preview.new, again.preview.already) == (0, offer.preview.new)
    blank.undo()
    assert look_into(blank, target).preview.new == offer.preview.new


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    rows=st.lists(
        st.tuples(
            st.one_of(st.dates().map(str), st.text(max_size=12)),
            st.one_of(st.times().map(str), st.just("20:15"), st.text(max_size=8)),
            st.sampled_from(["rad", "awful", "odd", ""]),
            st.text(max_size=40),
        ),
        max_size=6,
    ),
    head=st.sampled_from(["full_date,time,mood,note", "date,time,mood,note"]),
)
def test_any_table_is_read_or_refused(
    rows: list[tuple[str, ...]], head: str, tmp_path: Path
) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    read_or_refuse(tmp_path, f"{head}\n{text.getvalue()}", len(rows))


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    entries=st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "creationDate": st.one_of(st.just("2026-10-25T22:30:00Z"), JSON),
                "text": JSON,
                "tags": JSON,
                "timeZone": st.one_of(st.sampled_from(["Europe/Oslo", "../etc", ""]), JSON),
                "title": JSON,
                "date": st.one_of(st.just("2026-10-25"), JSON),
                "time": st.one_of(st.just("09:00"), JSON),
                "body": JSON,
            },
        ),
        max_size=4,
    )
)
def test_any_json_is_read_or_refused(entries: list[object], tmp_path: Path) -> None:
    read_or_refuse(tmp_path, json.dumps({"entries": entries}), len(entries))


def read_or_refuse(tmp_path: Path, text: str, most: int) -> None:
    try:
        source, found = taken(tmp_path, text)
    except FileUnfit:
        return
    assert len(found) + source.unreadable <= most
    assert all(record.note or record.mood for record in found)
