"""A line tried against the record."""

from __future__ import annotations

import numpy as np

from journal_app.insight.back_test import Alarms, back_test, merged, track
from journal_app.insight.result import Coverage, Need
from journal_app.insight.words import sentence

NONE = np.zeros(0, dtype=np.int64)
COVER = Coverage(100, 120)


def days(*numbers: int) -> np.ndarray:
    return np.array(numbers, dtype=np.int64)


EPISODES = days(20, 50, 80, 110, 140)


def test_marks_within_two_days_are_one_episode() -> None:
    assert merged(days(1, 2, 4, 7, 7, 10)).tolist() == [1, 7, 10]
    assert merged(NONE).tolist() == []


def test_a_hit_is_an_active_day_within_the_seven_before() -> None:
    found = track(Alarms(days(13, 42, 80, 109, 147), EPISODES, NONE), 0, 149)

    assert found is not None
    assert (found.episodes, found.hits) == (5, 2)
    assert found.lead_days == 4.0
    assert found.share.point == 0.4


def test_an_alarm_that_nothing_follows_is_false() -> None:
    found = track(Alarms(days(18, 19, 60, 61, 63, 100), EPISODES, NONE), 0, 149)

    assert found is not None
    assert (found.alarms, found.false_alarms) == (3, 2)
    assert round(found.a_month, 3) == round(2 / 150 * 30.4375, 3)


def test_alarms_that_lead_beat_the_same_alarms_moved_along() -> None:
    found = track(Alarms(EPISODES - 3, EPISODES, EPISODES - 30), 0, 149)

    assert found is not None
    assert found.hits == 5
    assert found.by_chance < 0.5
    assert found.skill > 0.5
    assert found.every_hard_week == 0


def test_only_what_came_after_writing_is_the_record() -> None:
    enough = np.concatenate([EPISODES, EPISODES + 150])
    active = np.concatenate([EPISODES - 1, EPISODES[:2] + 149])

    found = back_test(Alarms(active, enough, NONE), (0, 299), 150, COVER)

    assert found.record is not None
    assert found.would_have is not None
    assert (found.would_have.hits, found.record.hits) == (5, 2)
    assert sentence(found).startswith(
        "Since you wrote it, it was crossed in the week before 2 of 5"
    )


def test_fewer_than_five_episodes_since_writing_are_too_early() -> None:
    found = back_test(Alarms(EPISODES - 1, EPISODES, NONE), (0, 149), 60, COVER)

    assert found.record is None
    assert found.would_have is None
    assert found.gate.missing == (Need("episodes", 2),)
