"""The fixed lists: complete, well formed, and the ones the records name."""

import re

import pytest

from journal_app.model.shape import RECORD_TYPES, leaves
from journal_app.model.vocabularies import VOCABULARIES, Vocabulary

EVERY = list(VOCABULARIES.values())


@pytest.mark.parametrize("vocabulary", EVERY, ids=lambda vocabulary: vocabulary.name)
def test_keys_are_plain_and_labels_are_there_and_unique(vocabulary: Vocabulary) -> None:
    keys = [choice.key for choice in vocabulary.choices]
    labels = [choice.label for choice in vocabulary.choices]

    assert all(re.fullmatch(r"[a-z][a-z_]*|[0-9]", key) for key in keys)
    assert len(set(keys)) == len(keys)
    assert len(set(labels)) == len(labels)
    assert all(label and label == label.strip() and "!" not in label for label in labels)


def test_every_list_a_record_names_exists() -> None:
    named = {
        leaf.spec.vocabulary
        for record_type in RECORD_TYPES.values()
        for leaf in leaves(record_type)
        if leaf.spec.vocabulary
    }

    assert named <= set(VOCABULARIES)


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("kinds", 28),
        ("coping", 18),
        ("response", 14),
        ("feelings", 14),
        ("moves", 13),
        ("characteristic", 11),
        ("customer_kind", 11),
        ("channel", 11),
        ("good_kind", 10),
        ("noun", 9),
    ],
)
def test_the_long_lists_are_complete(name: str, count: int) -> None:
    assert len(VOCABULARIES[name].choices) == count


def test_only_kinds_carry_a_tier_and_all_of_them_do() -> None:
    tiers = [choice.tier for choice in VOCABULARIES["kinds"].choices]

    assert [tiers.count(tier) for tier in range(5)] == [1, 6, 9, 7, 5]
    assert all(
        choice.tier is None
        for name, vocabulary in VOCABULARIES.items()
        if name != "kinds"
        for choice in vocabulary.choices
    )


def test_the_lists_that_grow_are_those_the_settings_offer() -> None:
    growing = {name for name, vocabulary in VOCABULARIES.items() if vocabulary.extendable}

    assert growing == {"kinds", "moves", "coping", "escalated_to", "place", "tags"}


def test_a_list_answers_for_its_keys() -> None:
    kinds = VOCABULARIES["kinds"]

    assert "swore" in kinds
    assert "heckled" not in kinds
    assert 4 not in kinds
    assert kinds.keys[0] == "distress"
    assert kinds.choice("swore").label == "Swore at me"
    with pytest.raises(KeyError):
        kinds.choice("heckled")


def test_the_registry_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        VOCABULARIES["own"] = VOCABULARIES["place"]  # type: ignore[index] # what is tested
