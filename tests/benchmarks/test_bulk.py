"""The bulk of notes to measure with: the same for the same seed, as long and as many as said."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from journal_app.model.contact import Contact
from tests.benchmarks.bulk import CONTACTS_A_DAY, bulk_records


def test_the_same_seed_gives_the_same_notes() -> None:
    assert list(bulk_records(90, seed=3)) == list(bulk_records(90, seed=3))
    assert list(bulk_records(90, seed=3)) != list(bulk_records(90, seed=4))


def test_there_are_as_many_contacts_as_asked_and_a_shift_a_day() -> None:
    kinds = Counter(one.kind for one in bulk_records(2 * CONTACTS_A_DAY + 1))
    assert kinds["contact"] == 2 * CONTACTS_A_DAY + 1
    assert kinds["shift"] == 3


def test_texts_have_40_to_400_words_of_very_unequal_frequency() -> None:
    notes = (one for one in bulk_records(2000) if isinstance(one, Contact) and one.statement)
    texts = [one.statement for one in islice(notes, 1000)]
    lengths = [len(text.split()) for text in texts]
    assert 40 <= min(lengths) < max(lengths) <= 400
    words = Counter(word.strip(".").casefold() for text in texts for word in text.split())
    ranked = [count for _, count in words.most_common()]
    assert 2500 <= len(ranked) <= 4500
    assert ranked[0] > 50 * ranked[1000] > 0
