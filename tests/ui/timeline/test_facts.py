"""Answers in words, and what changed between versions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journal_app.journal.changes import Version
from journal_app.journal.lists import Lists
from journal_app.model.contact import Backing, Conduct, Contact, Course, Setting, Toll
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, leaves
from tests.ui.timeline.notes import NOW, Notes
from ui.timeline.differences import changed_labels, told
from ui.timeline.facts import Telling
from ui.timeline.fields_told import TEXTS, groups_told, labels_of

NOT_TOLD = {"tone", "customer", "other_side"}


@pytest.fixture
def telling(qapp: object) -> Telling:
    del qapp
    return Telling(Lists.of(Profile(**Notes().at()), (), "Europe/London"), NOW.date())


def facts(telling: Telling, record: Record) -> dict[str, str]:
    return {fact.label: fact.text for group in telling.groups(record) for fact in group.facts}


def test_every_shape_of_answer_is_told_in_words(telling: Telling) -> None:
    note = Notes().hard(
        kinds=("shouted", "swore"),
        mode="autopilot",
        setting=Setting(minutes_on=90, felt_personal=5),
        course=Course(customer_left=False, prevented="<b>A sign</b>"),
        conduct=Conduct(coping=(("water_air", 2), ("slept", -1), ("wrote", None))),
        backing=Backing(told_on=NOW.date(), nobody_came=True),
        toll=Toll(strain=7, mood_after=2),
    )
    found = facts(telling, note)
    assert found["What happened"] == "Shouted, Swore at me"
    assert found["How I served"] == "Autopilot"
    assert found["Minutes on it"] == "1h30"
    assert found["How personal it felt"] == "5 of 10, partly"
    assert found["They left us"] == "No"
    assert found["Nobody came"] == "Yes"
    assert found["What would have prevented it"] == "<b>A sign</b>"
    assert found["What it took out of me"] == "7 of 10, between “a fair bit” and “all I had”"
    assert found["How it left me"] == "2, Rough"
    assert "(+2, helped a lot)" in found["What I did for myself, and did it help"]
    assert "(-1, made it worse)" in found["What I did for myself, and did it help"]


def test_what_was_not_answered_is_not_told(telling: Telling) -> None:
    assert facts(telling, Contact(**Notes().at(), tone="calm")) == {}


@pytest.mark.parametrize("kind", ["contact", "shift", "check_in", "customer"])
def test_no_field_of_a_record_is_left_untold(qapp: object, kind: str) -> None:
    del qapp
    told_paths = {field.path for group in groups_told(kind) for field in group.fields}
    paths = {".".join(leaf.path) for leaf in leaves(RECORD_TYPES[kind])}
    assert paths - NOT_TOLD - TEXTS - told_paths == set()
    assert all(labels_of(kind).values())


def test_versions_say_what_changed_in_the_words_of_the_form(qapp: object) -> None:
    del qapp
    first = Notes().hard(statement="a")
    second = replace(first, tier=4, statement="b")
    versions = (
        Version(3, NOW, "bin", second),
        Version(2, NOW, "revise", second),
        Version(1, NOW, "record", first),
    )
    assert [one.words for one in told(versions)] == [
        "Moved to the bin",
        "Changed: How bad was it?, What I saw and heard",
        "Noted",
    ]


def test_another_time_or_person_is_a_change_too(qapp: object) -> None:
    del qapp
    first = Notes().hard()
    moved = replace(first, **Notes().at(1), customer=Notes().customer("K").id)
    assert changed_labels(first, moved) == ("When", "Who")
