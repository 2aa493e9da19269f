"""Typed times: what each phrase means, and that nothing typed can do worse than be refused."""

from contextlib import suppress
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.errors import InvalidValue
from journal_app.model.day import TimeNote, day_of
from journal_app.model.instant import When
from journal_app.model.when import ReadWhen, read_when

LONDON = "Europe/London"
FIVE = time(5)
SATURDAY_AFTERNOON = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
SATURDAY_ONE_AT_NIGHT = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)


def read(text: str, now: datetime = SATURDAY_AFTERNOON, zone: str = LONDON) -> ReadWhen:
    return read_when(text, now, zone, FIVE)


def wall(text: str, now: datetime = SATURDAY_AFTERNOON) -> str:
    return f"{read(text, now).when.local:%a %Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tue 14:30", "Tue 2026-11-17 14:30"),
        ("Tuesday, 14.30", "Tue 2026-11-17 14:30"),
        ("14:30 tue", "Tue 2026-11-17 14:30"),
        ("weds 14:30", "Wed 2026-11-18 14:30"),
        ("sat 13:00", "Sat 2026-11-21 13:00"),
        ("sat 18:00", "Sat 2026-11-14 18:00"),
        ("last saturday 9am", "Sat 2026-11-14 09:00"),
        ("last friday 3pm", "Fri 2026-11-20 15:00"),
        ("friday midnight", "Sat 2026-11-21 00:00"),
        ("yesterday 3pm", "Fri 2026-11-20 15:00"),
        ("yesterday at 3.15 p.m.", "Fri 2026-11-20 15:15"),
        ("the day before yesterday at noon", "Thu 2026-11-19 12:00"),
        ("today 9", "Sat 2026-11-21 09:00"),
        ("today 1am", "Sat 2026-11-21 01:00"),
        ("today midnight", "Sat 2026-11-21 00:00"),
        ("at 9", "Sat 2026-11-21 09:00"),
        ("9 o'clock", "Sat 2026-11-21 09:00"),
        ("13:30", "Sat 2026-11-21 13:30"),
        ("14:30", "Fri 2026-11-20 14:30"),
        ("3pm", "Fri 2026-11-20 15:00"),
        ("12am", "Sat 2026-11-21 00:00"),
        ("12pm", "Sat 2026-11-21 12:00"),
        ("noon", "Sat 2026-11-21 12:00"),
        ("midnight", "Sat 2026-11-21 00:00"),
        ("17 nov 2025 14:10", "Mon 2025-11-17 14:10"),
        ("17th of November, 14:10", "Tue 2026-11-17 14:10"),
        ("november 17 2pm", "Tue 2026-11-17 14:00"),
        ("24 dec 18:00", "Wed 2025-12-24 18:00"),
        ("29 feb 12:00", "Thu 2024-02-29 12:00"),
        ("2026-03-01 14:30", "Sun 2026-03-01 14:30"),
        ("2026-03-01T14:30", "Sun 2026-03-01 14:30"),
        ("2026-03-01T14:30:00+02:00", "Sun 2026-03-01 12:30"),
        ("2026-03-01T14:30:00Z", "Sun 2026-03-01 14:30"),
        ("01/03/2026 9:05", "Sun 2026-03-01 09:05"),
        ("1/3/26 9:05", "Sun 2026-03-01 09:05"),
        ("1/3 9:05", "Sun 2026-03-01 09:05"),
        ("01.03.2026 9:05", "Sun 2026-03-01 09:05"),
        ("2 days ago 3pm", "Thu 2026-11-19 15:00"),
    ],
)
def test_a_day_and_a_time_mean_one_exact_moment(text: str, expected: str) -> None:
    assert wall(text) == expected
    assert read(text).when.precision == "exact"
    assert read(text).note is None


def test_a_time_due_in_a_moment_is_taken_for_today_and_noted() -> None:
    assert wall("14:10") == "Sat 2026-11-21 14:10"
    assert wall("sat 14:10") == "Sat 2026-11-21 14:10"
    assert read("14:10").note is TimeNote.FUTURE


@pytest.mark.parametrize(
    ("text", "minutes", "precision"),
    [
        ("now", 0, "exact"),
        ("Just now", 0, "exact"),
        ("20 min ago", 20, "about"),
        ("about 20 minutes ago", 20, "about"),
        ("2 h ago", 120, "about"),
        ("2h ago", 120, "about"),
        ("1h30 ago", 90, "about"),
        ("1 h 30 min ago", 90, "about"),
        ("an hour ago", 60, "about"),
        ("half an hour ago", 30, "about"),
    ],
)
def test_a_stretch_before_now_counts_back_from_the_instant(
    text: str, minutes: int, precision: str
) -> None:
    when = read(text).when

    assert when.instant == SATURDAY_AFTERNOON - timedelta(minutes=minutes)
    assert when.precision == precision


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("friday", "2026-11-20"),
        ("saturday", "2026-11-21"),
        ("last saturday", "2026-11-14"),
        ("last friday", "2026-11-20"),
        ("yesterday", "2026-11-20"),
        ("today", "2026-11-21"),
        ("in this shift", "2026-11-21"),
        ("17 nov", "2026-11-17"),
        ("24 dec", "2025-12-24"),
        ("2026-03-01", "2026-03-01"),
        ("01/03/2026", "2026-03-01"),
        ("3 days ago", "2026-11-18"),
        ("a week ago", "2026-11-14"),
        ("early in the shift", "2026-11-21"),
        ("middle of the shift", "2026-11-21"),
        ("late in the shift", "2026-11-21"),
        ("yesterday, late in the shift", "2026-11-20"),
        ("this morning", "2026-11-21"),
        ("tuesday evening", "2026-11-17"),
        ("last night", "2026-11-20"),
    ],
)
def test_a_day_without_a_time_is_somewhere_in_that_shift(text: str, day: str) -> None:
    answer = read(text)

    assert answer.when.precision == "shift"
    assert day_of(answer.when.local, FIVE).isoformat() == day
    assert answer.when.instant <= SATURDAY_AFTERNOON
    assert answer.note is None


def test_the_parts_of_a_shift_keep_their_order() -> None:
    parts = [read(f"yesterday {part} in the shift") for part in ("early", "middle", "late")]

    assert sorted(parts, key=lambda part: part.when.instant) == parts


@pytest.mark.parametrize("text", ["about 3pm yesterday", "yesterday ~15:00", "around 15 yesterday"])
def test_an_uncertain_time_is_kept_as_about(text: str) -> None:
    assert wall(text) == "Fri 2026-11-20 15:00"
    assert read(text).when.precision == "about"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today 22:00", "Fri 2026-11-20 22:00"),
        ("today 0:30", "Sat 2026-11-21 00:30"),
        ("23:50", "Fri 2026-11-20 23:50"),
        ("yesterday 22:00", "Thu 2026-11-19 22:00"),
        ("fri 23:00", "Fri 2026-11-20 23:00"),
        ("tonight", "Fri 2026-11-20 23:00"),
    ],
)
def test_after_midnight_the_running_shift_is_still_today(text: str, expected: str) -> None:
    assert wall(text, SATURDAY_ONE_AT_NIGHT) == expected


def test_where_the_day_turns_at_midnight_todays_midnight_has_been() -> None:
    when = read_when("today midnight", SATURDAY_AFTERNOON, LONDON, time(0)).when

    assert when.instant == datetime(2026, 11, 21, tzinfo=UTC)


@pytest.mark.parametrize("turn", [time(0), time(5), time(9, 30), time(14), time(23)])
def test_a_bare_day_is_kept_on_that_day_whatever_hour_it_turns(turn: time) -> None:
    for text in ("yesterday", "tue", "2026-03-28", "yesterday morning", "tue late in the shift"):
        answer = read_when(text, SATURDAY_AFTERNOON, LONDON, turn)
        running = day_of(SATURDAY_AFTERNOON, turn)
        expected = {
            "yesterday": running - timedelta(days=1),
            "tue": datetime(2026, 11, 17).date(),  # noqa: DTZ001 - only its date is used
            "2026-03-28": datetime(2026, 3, 28).date(),  # noqa: DTZ001 - only its date is used
        }
        key = next(key for key in expected if text.startswith(key))
        assert day_of(answer.when.local, turn) == expected[key]


@pytest.mark.parametrize("text", ["tomorrow", "2027-01-01", "1 jan 2027 10:00", "this evening"])
def test_a_time_ahead_is_read_and_noted(text: str) -> None:
    assert read(text).note is TimeNote.FUTURE


def test_a_time_before_1970_is_read_and_noted() -> None:
    assert read("1969-12-31 10:00").note is TimeNote.BEFORE_1970
    assert read("1969-12-31T10:00:00+00:00").note is TimeNote.BEFORE_1970


def test_a_skipped_hour_moves_on_and_says_what_was_asked() -> None:
    answer = read("2026-03-29 01:30")

    assert answer.note is TimeNote.SKIPPED
    assert (answer.asked.hour, answer.when.local.hour) == (1, 2)


def test_a_repeated_hour_is_the_first_unless_the_offset_says_otherwise() -> None:
    first = read("2026-10-25 01:30")
    second = read("2026-10-25T01:30:00+00:00")

    assert first.note is TimeNote.REPEATED
    assert first.when.offset == 60
    assert second.note is None
    assert second.when.instant - first.when.instant == timedelta(hours=1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "9",
        "25:00",
        "3:75pm",
        "13pm",
        "31 feb",
        "2026-02-30",
        "2026-02-30 10:00",
        "2026-13-01 10:00",
        "2026-03-01T10:00:00+25:00",
        "0000-01-01",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:00-14:00",
        "9999-12-31 midnight",
        "1899-12-31 10:00",
        "3000-01-01",
        "99999 days ago",
        "9999 weeks ago",
        "9" * 400 + " min ago",
        "30 min 10 ago",
        "soonish",
        "mo 14:30",
        "yesterday yesterday",
        "tue\x0014:30",
        "\ud800",
        "\U0001f600",
        "\u202etue 14:30",
        "\u0661\u0664:\u0663\u0660",
        "\uff11\uff14:\uff13\uff10",
        "x" * 1_000_000,
        " tue" * 300_000,
        "1" * 1_000_000,
    ],
)
def test_what_cannot_be_read_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        read(text)

    assert refused.value.field == "when"
    assert text.strip() not in str(refused.value) or len(text.strip()) < 2


NOWS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive by contract
ZONES = st.sampled_from([LONDON, "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC"])
TURNS = st.sampled_from([time(0), time(3), FIVE, time(12)])
VOCABULARY = """
    tue last friday yesterday today tomorrow tonight 3pm 14:30 1am midnight noon 9 at about 20 min
    ago 2 h days week 17 nov 29 feb 2025 2026-03-29 01:30 01/03/2026 early late in the shift this
    morning half an hour now ~ 2026-03-01T14:30 +01:00 9999
"""
WORDS = st.sampled_from(VOCABULARY.split())
PHRASES = st.lists(WORDS, max_size=5).map(" ".join)
ANYTHING = st.one_of(st.text(), st.text(st.characters(codec=None)), PHRASES)


def _read_surely(text: str, now: datetime, zone: str) -> When:
    try:
        return read_when(text, now, zone, FIVE).when
    except InvalidValue as refused:
        raise AssertionError(text) from refused


@given(ANYTHING, NOWS, ZONES, TURNS)
def test_any_text_is_either_a_moment_or_refused(
    text: str, now: datetime, zone: str, turn: time
) -> None:
    with suppress(InvalidValue):
        assert read_when(text, now, zone, turn).when.zone == zone


@given(PHRASES, NOWS, ZONES, TURNS)
def test_every_moment_reads_back_from_its_iso_form(
    text: str, now: datetime, zone: str, turn: time
) -> None:
    with suppress(InvalidValue):
        when = read_when(text, now, zone, turn).when
        iso = when.local.isoformat()
        again = _read_surely(iso, now, zone)
        assert (again.instant, again.offset) == (when.instant, when.offset)


@given(st.datetimes(datetime(1900, 1, 2), datetime(2999, 12, 30)), NOWS, ZONES)  # noqa: DTZ001 - wall clocks
def test_every_iso_time_is_read(local: datetime, now: datetime, zone: str) -> None:
    when = read_when(local.isoformat(), now, zone, FIVE).when

    assert read_when(when.local.isoformat(), now, zone, FIVE).when.instant == when.instant
