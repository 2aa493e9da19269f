"""Kinds of work: whose choices come first, which are hidden, which read differently."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from journal_app.model.instant import When
from journal_app.model.profile import Profile
from journal_app.model.profiles import (
    FALLBACK,
    WORK_KINDS,
    MyWork,
    WorkKind,
    hidden_choices,
    my_work,
    relabel,
    shown_first,
    work_kind,
)
from journal_app.model.vocabularies import VOCABULARIES

NOON = When(datetime(2026, 3, 1, 12, tzinfo=UTC), "UTC", 0)
EVERY = [*WORK_KINDS, FALLBACK]


def profile(
    work: str | None = None, can_refuse: str | None = None, duty_of_care: bool | None = None
) -> Profile:
    return Profile(
        day=date(2026, 3, 1),
        when=NOON,
        work=work,
        can_refuse=can_refuse,
        duty_of_care=duty_of_care,
    )


def as_given(kind: WorkKind) -> MyWork:
    return my_work(profile(kind.key))


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.key)
def test_a_kind_of_work_names_only_known_choices(kind: WorkKind) -> None:
    for vocabulary in ("customer_kind", "channel", "kinds", "response"):
        first = shown_first(as_given(kind), vocabulary)
        assert first
        assert set(first) <= set(VOCABULARIES[vocabulary].keys)
        assert len(set(first)) == len(first)
    assert kind.noun in VOCABULARIES["noun"]
    assert kind.stretch in VOCABULARIES["stretch"]
    assert kind.can_refuse in VOCABULARIES["can_refuse"]


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.key)
def test_eight_behaviours_and_five_responses_come_first(kind: WorkKind) -> None:
    assert (len(kind.kinds), len(kind.responses), len(kind.line_templates)) == (8, 5, 5)


def test_the_kinds_of_work_are_those_of_the_list() -> None:
    listed = VOCABULARIES["work"]

    assert tuple(kind.key for kind in EVERY) == listed.keys
    assert all(kind.label == listed.choice(kind.key).label for kind in EVERY)


@pytest.mark.parametrize("key", [None, "", "other", "astronaut"])
def test_other_work_sees_the_lists_of_the_shop(key: str | None) -> None:
    assert work_kind(key) is FALLBACK
    assert replace(FALLBACK, key="shop", label=work_kind("shop").label) == work_kind("shop")


def test_what_a_profile_leaves_open_comes_from_its_kind_of_work() -> None:
    assert my_work(None).noun == "customer"
    assert my_work(profile("ward")).duty_of_care
    assert not my_work(profile("ward", duty_of_care=False)).duty_of_care
    assert my_work(profile("ward", can_refuse="yes_by_rule")).can_refuse == "yes_by_rule"


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.key)
@pytest.mark.parametrize("can_refuse", VOCABULARIES["can_refuse"].keys)
@pytest.mark.parametrize("duty", [True, False])
def test_nothing_hidden_is_shown_first(kind: WorkKind, can_refuse: str, duty: bool) -> None:
    work = my_work(profile(kind.key, can_refuse, duty))

    for vocabulary in ("response", "moves"):
        first = shown_first(work, vocabulary)
        assert not set(first) & hidden_choices(can_refuse, duty, vocabulary)
        assert set(first) <= set(VOCABULARIES[vocabulary].keys)


def test_who_cannot_refuse_hands_over_instead_of_ending() -> None:
    work = my_work(profile("phone", can_refuse="no"))

    assert hidden_choices("no", duty_of_care=False, vocabulary="response") == {
        "ended_it",
        "walked_away",
    }
    assert shown_first(work, "response") == (
        "told_calmly",
        "carried_on",
        "faked_it",
        "handed_over",
        "referred_up",
    )
    assert shown_first(work, "moves") == ("handed_over", "second_person", "moved_to_writing")


def test_who_has_people_in_hand_steps_back_and_sees_the_safe_moves_first() -> None:
    work = my_work(profile("shop", can_refuse="yes_by_rule", duty_of_care=True))

    assert hidden_choices("yes_by_rule", duty_of_care=True, vocabulary="response") == {
        "walked_away"
    }
    assert shown_first(work, "moves") == ("second_person", "safe_distance", "debriefed")


def test_other_lists_hide_nothing_and_have_no_first() -> None:
    assert hidden_choices("no", duty_of_care=True, vocabulary="kinds") == frozenset()
    assert shown_first(my_work(None), "feelings") == ()


@pytest.mark.parametrize("vocabulary", ["response", "moves"])
def test_who_refuses_through_somebody_had_it_ended(vocabulary: str) -> None:
    ended = VOCABULARIES[vocabulary].choice("ended_it")

    assert relabel(ended, "through_someone", vocabulary).label == "Had it ended"
    assert relabel(ended, "yes_by_rule", vocabulary) == ended
    other = VOCABULARIES[vocabulary].choice("referred_up")
    assert relabel(other, "through_someone", vocabulary) == other
