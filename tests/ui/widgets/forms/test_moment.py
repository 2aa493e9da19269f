"""Answers to *when*: they stand for the same moment whenever they are read."""

from datetime import UTC, date, datetime, time

import pytest

from journal_app.errors import InvalidValue
from journal_app.model.profile import Profile
from journal_app.model.when import read_when
from ui.widgets.forms.moment import MomentAnswer, Stretch, default_stretch

ASKED = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
TURNS = time(5)


def read(answer: MomentAnswer) -> tuple[datetime, str]:
    when = answer.read("Europe/London", TURNS).when
    return when.local.replace(tzinfo=None), when.precision


def profile(**values: object) -> Profile:
    when = read_when("now", ASKED, "Europe/London", TURNS).when
    return Profile(day=date(2026, 11, 21), when=when, **values)  # type: ignore[arg-type] # any field


def test_just_now_is_when_the_note_was_begun() -> None:
    assert read(MomentAnswer(Stretch.NOW, ASKED)) == (
        datetime.fromisoformat("2026-11-21T18:30"),
        "exact",
    )


@pytest.mark.parametrize("stretch", [Stretch.EARLY, Stretch.MIDDLE, Stretch.LATE, Stretch.UNSET])
def test_a_part_of_the_shift_stands_for_the_day_alone(stretch: Stretch) -> None:
    local, precision = read(MomentAnswer(stretch, ASKED))
    assert local.date() == date(2026, 11, 21)
    assert local <= datetime.fromisoformat("2026-11-21T18:30")
    assert precision == "shift"


def test_a_typed_time_is_read() -> None:
    answer = MomentAnswer(Stretch.AT, ASKED, "yesterday 3pm")
    assert read(answer) == (datetime.fromisoformat("2026-11-20T15:00"), "exact")


def test_at_with_nothing_typed_is_somewhere_in_the_shift() -> None:
    assert read(MomentAnswer(Stretch.AT, ASKED, " "))[1] == "shift"


def test_a_time_that_cannot_be_read_is_an_invalid_value() -> None:
    with pytest.raises(InvalidValue):
        MomentAnswer(Stretch.AT, ASKED, "when it rained").read("Europe/London", TURNS)


def test_an_edited_record_keeps_its_moment() -> None:
    kept = read_when("2026-03-01 14:30", ASKED, "Europe/London", TURNS).when
    answer = MomentAnswer(Stretch.KEPT, ASKED)
    assert answer.read("Europe/London", TURNS, kept).when is kept


@pytest.mark.parametrize("stretch", list(Stretch))
def test_an_answer_survives_its_draft(stretch: Stretch) -> None:
    answer = MomentAnswer(stretch, ASKED, "tue 14:30")
    assert MomentAnswer.from_document(answer.document()) == answer


def test_just_now_is_offered_inside_rostered_hours_alone() -> None:
    saturdays = profile(when_work="fixed", weekdays=("sat",), starts="14:00", ends="22:00")
    assert default_stretch(saturdays, datetime.fromisoformat("2026-11-21T18:30")) is Stretch.NOW
    assert default_stretch(saturdays, datetime.fromisoformat("2026-11-21T23:00")) is Stretch.UNSET
    assert default_stretch(saturdays, datetime.fromisoformat("2026-11-20T18:30")) is Stretch.UNSET
    assert default_stretch(profile(), datetime.fromisoformat("2026-11-21T18:30")) is Stretch.UNSET


def test_a_night_belongs_to_the_day_it_began() -> None:
    nights = profile(when_work="fixed", weekdays=("fri",), starts="22:00", ends="06:00")
    assert default_stretch(nights, datetime.fromisoformat("2026-11-20T23:00")) is Stretch.NOW
    assert default_stretch(nights, datetime.fromisoformat("2026-11-21T02:00")) is Stretch.NOW
    assert default_stretch(nights, datetime.fromisoformat("2026-11-21T23:00")) is Stretch.UNSET
