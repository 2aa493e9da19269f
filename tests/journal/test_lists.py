"""The lists as one worker sees them."""

from __future__ import annotations

import pytest

from journal_app.journal.lists import GONE_WORD, Lists, folded
from journal_app.model.identity import new_id
from journal_app.model.profile import Profile
from journal_app.model.term import Term
from journal_app.model.vocabularies import VOCABULARIES, Choice
from tests.support.notebook import profile, term


def lists(*terms: Term, of: Profile | None = None) -> Lists:
    return Lists.of(of or profile(work="shop"), terms, "Europe/London")


def keys(choices: tuple[Choice, ...]) -> tuple[str, ...]:
    return tuple(choice.key for choice in choices)


CHANGED_BY_WORK = {"response", "moves", "ladder"}


@pytest.mark.parametrize("vocabulary", sorted(VOCABULARIES.keys() - CHANGED_BY_WORK))
def test_without_own_words_a_list_is_the_fixed_one(vocabulary: str) -> None:
    assert lists().choices(vocabulary) == VOCABULARIES[vocabulary].choices


def test_own_words_follow_the_fixed_ones() -> None:
    own = term("kinds", "Whistled at me", tier=2)
    found = lists(own).choices("kinds")
    assert found[-1] == Choice(own.id, "Whistled at me", tier=2)
    assert found[:-1] == VOCABULARIES["kinds"].choices


def test_a_changed_word_keeps_its_key_and_place() -> None:
    changed = lists(term("kinds", "Shouted at the shop", key="shouted", tier=2))
    assert keys(changed.choices("kinds")) == VOCABULARIES["kinds"].keys
    assert changed.label("kinds", "shouted") == "Shouted at the shop"
    assert changed.tier_of("shouted") == 2


def test_a_change_of_the_tier_alone_keeps_the_label() -> None:
    changed = lists(term("kinds", key="shouted", tier=4))
    assert changed.label("kinds", "shouted") == "Shouted"
    assert changed.tier_of("shouted") == 4


@pytest.mark.parametrize("own", [True, False])
def test_a_retired_word_is_not_offered_and_keeps_its_label(own: bool) -> None:
    gone = term("kinds", "Whistled", retired=True, key="" if own else "shouted")
    found = lists(gone)
    assert gone.reference not in keys(found.choices("kinds"))
    assert gone.reference in keys(found.every("kinds"))
    assert found.label("kinds", gone.reference) == "Whistled"
    assert found.knows("kinds", gone.reference)


def test_the_kind_of_work_puts_its_words_first_in_its_order() -> None:
    phone = lists(of=profile(work="phone"))
    assert keys(phone.first("response"))[:2] == ("told_calmly", "carried_on")
    assert keys(phone.first("channel")) == ("phone", "chat")


def test_a_list_without_first_ones_shows_all() -> None:
    assert lists().first("feelings") == lists().choices("feelings")


def test_a_retired_word_does_not_stand_first() -> None:
    found = lists(term("kinds", key="curt", retired=True))
    assert "curt" not in keys(found.first("kinds"))


def test_who_cannot_refuse_is_not_offered_endings_but_still_reads_them() -> None:
    ward = lists(of=profile(work="ward"))
    assert "ended_it" not in keys(ward.choices("response"))
    assert ward.label("response", "ended_it") == "Ended it"
    assert ward.knows("response", "ended_it")


def test_who_refuses_through_somebody_had_it_ended() -> None:
    assert lists().label("response", "ended_it") == "Had it ended"


def test_my_own_label_wins_over_that_of_the_profile() -> None:
    renamed = lists(term("response", "Called security", key="ended_it"))
    assert renamed.label("response", "ended_it") == "Called security"


def test_a_word_of_a_newer_version_reads_as_such() -> None:
    assert lists().label("kinds", "hovered") == "Something from a newer version (hovered)"
    assert not lists().knows("kinds", "hovered")
    assert lists().tier_of("hovered") is None


def test_a_word_that_was_deleted_reads_as_such() -> None:
    assert lists().label("kinds", new_id()) == GONE_WORD


def test_a_list_of_a_newer_version_is_empty() -> None:
    assert lists().choices("smells") == ()
    assert lists().label("smells", "burnt") == "Something from a newer version (burnt)"


def test_the_day_turns_and_the_zone_is_as_the_profile_says() -> None:
    crew = lists(of=profile(turns="03:30", home_zone="Asia/Tokyo"))
    assert (crew.turns_at.hour, crew.turns_at.minute, crew.zone) == (3, 30, "Asia/Tokyo")
    assert lists().zone == "Europe/London"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("argued", {"argued"}),
        ("ARGUED every point", {"argued"}),
        ("no is rude", {"no_is_rude"}),
        ("sw", {"swore"}),
        ("asked", {"asks_money_back", "asks_exception"}),
        ("boss", {"asks_for_boss"}),
        ("whistlé", {"own"}),
        ("nothing like it", set()),
    ],
)
def test_words_are_found_by_name_then_beginning_then_part(text: str, expected: set[str]) -> None:
    own = term("kinds", "Whistled at me")
    found = {"own" if key == own.id else key for key in lists(own).keys_like("kinds", text)}
    assert found == expected


def test_folding_drops_case_accents_width_and_doubled_spaces() -> None:
    assert folded("  Ｃａｆé   ÉLAN ") == folded("cafe elan")


def test_a_change_is_found_by_its_list_and_key() -> None:
    changed, own = term("kinds", key="shouted", tier=4), term("tags", "Morning")
    found = lists(changed, own)
    assert found.term("kinds", "shouted") == changed
    assert found.term("tags", own.id) == own
    assert found.term("moves", "shouted") is None


def test_the_ladder_has_the_steps_this_work_can_have() -> None:
    shop = lists()
    assert "second_person" not in keys(shop.choices("ladder"))
    assert shop.label("ladder", "end_customer") == "Ask for this one to be taken off me"
    ward = lists(of=profile(work="ward"))
    assert "end_customer" not in keys(ward.choices("ladder"))
    assert "second_person" in keys(ward.choices("ladder"))
    assert ward.label("ladder", "leave_now") == "Hand over, then leave"
