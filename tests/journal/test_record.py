"""Keeping and changing records."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from journal_app.errors import InvalidValue, StaleRecord
from journal_app.journal.journal import Journal
from journal_app.model.contact import Backing, Closing, Compensation, Conduct, Course, Setting, Toll
from journal_app.model.record import Record
from tests.support.notebook import at, check_in, contact, customer, profile, shift, term
from tests.support.opened import StillClock, kept, without_stamps

NOW = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)

FULL_CONTACT: dict[str, Any] = {
    "kinds": ("swore", "argued"),
    "tier": 4,
    "mode": "autopilot",
    "response": ("told_calmly", "referred_up"),
    "setting": Setting(
        channel="phone", minutes_on=0, dread_before=3, aimed_at=("me",), felt_personal=0
    ),
    "compensation": Compensation(asked=("money",), granted="no", amount=10**12),
    "course": Course(customer_left=False, prevented="A second till.", ended="settled"),
    "conduct": Conduct(moves=("set_a_limit",), coping=(("breathing", None), ("walk", -2))),
    "backing": Backing(
        witnesses=("manager",), nobody_came=True, told_on=date(2026, 11, 3), reference="F 12/7"
    ),
    "toll": Toll(strain=10, mood_after=1, feelings=("small", "angry"), spillover=("none",)),
    "closing": Closing(way="park", words="The queue.", until=date(2026, 12, 24)),
    "statement": "Three lines:\n\tof\u2028text 🥀",
    "reflection": "לא",
    "lesson": "x" * 5000,
}


def known_words(journal: Journal, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields with made-up words of lists exchanged for the first ones of each list."""
    lists = journal.lists()
    asked, coping = lists.every("asked")[0].key, lists.every("coping")
    return fields | {
        "compensation": replace(fields["compensation"], asked=(asked,)),
        "conduct": replace(fields["conduct"], coping=((coping[1].key, None), (coping[0].key, -2))),
    }


@pytest.mark.parametrize(
    "record",
    [
        shift("2026-11-02", state="hard", enough="yes", enough_scope="everything", note="Long."),
        check_in("2026-11-02", mood=2, energy=1, tension=10, going_round=0, note="Still."),
        customer("Till regular", customer_kind="patient", value_company=0, retired=False, note="n"),
        profile(work="shop", minimum="Greet, scan, done.", duty_of_care=False, per_week=4),
        term("kinds", "Left a mess", tier=1),
        contact(),
    ],
    ids=lambda record: record.kind,
)
def test_what_was_kept_is_read_back_the_same(journal: Journal, record: Record) -> None:
    journal.record(record)
    assert without_stamps(kept(journal, record)) == record


def test_a_contact_with_every_group_filled_is_read_back_the_same(journal: Journal) -> None:
    record = contact(**known_words(journal, FULL_CONTACT))
    journal.record(record)
    assert without_stamps(kept(journal, record)) == record


def test_a_new_record_is_stamped_as_written_in_whole_seconds(
    journal: Journal, clock: StillClock
) -> None:
    clock.instant = NOW.replace(microsecond=987654)
    note = contact()
    journal.record(note)
    found = kept(journal, note)
    assert (found.written, found.edited) == (NOW, None)


def test_an_edited_record_keeps_when_it_was_written(journal: Journal, clock: StillClock) -> None:
    note = contact()
    journal.record(note)
    clock.move(hours=1)
    journal.revise(replace(kept(journal, note), lesson="Breathe."))
    found = kept(journal, note)
    assert found.written == NOW
    assert found.edited == clock.instant


def test_a_change_says_what_it_changed(journal: Journal) -> None:
    note = contact("2026-11-02")
    changes = journal.record(note)
    assert changes.sequence == journal.head().sequence == 1
    (change,) = changes.changed
    assert (change.id, change.kind, change.operation) == (note.id, "contact", "record")
    assert change.day == note.day
    assert changes.touches("contact")
    assert not changes.touches("shift")


def test_a_copy_read_before_another_edit_is_stale(journal: Journal) -> None:
    note = contact()
    journal.record(note)
    first = second = kept(journal, note)
    journal.revise(replace(first, lesson="One."))
    with pytest.raises(StaleRecord):
        journal.revise(replace(second, lesson="Two."))
    assert kept(journal, note).lesson == "One."


def test_an_edit_that_changes_nothing_leaves_no_trace(journal: Journal) -> None:
    note = contact()
    journal.record(note)
    assert journal.revise(kept(journal, note)).changed == ()
    assert journal.head().sequence == 1


def test_a_record_that_is_gone_is_stale(journal: Journal) -> None:
    with pytest.raises(StaleRecord):
        journal.get(contact().id)
    with pytest.raises(StaleRecord):
        journal.move_to_bin([contact().id])


def test_a_word_no_list_has_is_refused_and_named(journal: Journal) -> None:
    with pytest.raises(InvalidValue) as caught:
        journal.record(contact(toll=Toll(feelings=("mellow",))))
    assert caught.value.field == "toll.feelings"
    assert journal.head().sequence == 0


def test_an_own_word_is_known_once_it_is_kept(journal: Journal) -> None:
    own = term("kinds", "Left a mess", tier=1)
    with pytest.raises(InvalidValue):
        journal.record(contact(kinds=(own.id,)))
    journal.record(own)
    journal.record(contact(kinds=(own.id,)))
    assert journal.search("mess").total == 1


def test_a_second_shift_on_a_day_is_refused(journal: Journal) -> None:
    journal.record(shift("2026-11-02"))
    with pytest.raises(InvalidValue) as caught:
        journal.record(shift("2026-11-02", state="hard"))
    assert caught.value.field == "day"


def test_a_shift_moves_to_another_day_but_not_onto_another_shift(journal: Journal) -> None:
    one, other = shift("2026-11-02"), shift("2026-11-03")
    journal.record_many([one, other])
    with pytest.raises(InvalidValue):
        journal.revise(replace(kept(journal, one), day=other.day))
    journal.revise(replace(kept(journal, one), day=date(2026, 11, 4)))
    assert journal.shift_on(date(2026, 11, 4)) is not None


@pytest.mark.parametrize(
    ("alias", "what"),
    [
        ("ann@example.org", "an e-mail address"),
        ("+44 20 7946 0958", "a phone number"),
        ("4111 1111 1111 1111", "a card number"),
        ("AB-123456", "a record number"),
    ],
)
def test_an_alias_that_is_an_identity_is_refused(journal: Journal, alias: str, what: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        journal.record(customer(alias))
    message = f"That looks like {what}. Take a nickname; the text stays in the box."
    assert (caught.value.field, str(caught.value)) == ("alias", message)


def test_a_full_name_is_kept_because_the_worker_may_insist(journal: Journal) -> None:
    journal.record(customer("Mary Smith"))


def test_the_same_alias_twice_is_refused(journal: Journal) -> None:
    journal.record(customer("K"))
    with pytest.raises(InvalidValue, match="You follow a K already"):
        journal.record(customer(" k"))


def test_a_note_about_a_stranger_is_refused(journal: Journal) -> None:
    with pytest.raises(InvalidValue) as caught:
        journal.record(contact(customer=customer("K").id))
    assert caught.value.field == "customer"


def test_a_renamed_customer_is_found_by_the_new_name_everywhere(journal: Journal) -> None:
    followed = customer("Till regular")
    journal.record_many(
        [
            followed,
            contact(customer=followed.id),
            check_in("2026-11-02", customer=followed.id, dread_before=3),
        ]
    )
    journal.revise(replace(kept(journal, followed), alias="Queue lady"))
    assert journal.search("queue").total == 3
    assert journal.search("till").total == 0


def test_a_renamed_word_is_found_by_the_new_name_everywhere(journal: Journal) -> None:
    place = term("place", "Front till")
    journal.record(place)
    journal.record_many(
        [contact(setting=Setting(place=place.id)), contact(kinds=("swore",)), contact()]
    )
    journal.revise(replace(kept(journal, place), label="Kiosk"))
    journal.record(term("kinds", "Cursed", key="swore"))
    assert (journal.search("kiosk").total, journal.search("front").total) == (1, 0)
    assert (journal.search("cursed").total, journal.search("swore").total) == (1, 0)
    journal.undo()
    assert (journal.search("cursed").total, journal.search("swore").total) == (0, 1)


def test_dread_before_a_meeting_goes_into_the_next_contact(journal: Journal) -> None:
    followed = customer("K")
    journal.record(followed)
    journal.record(check_in("2026-11-01", customer=followed.id, dread_before=8))
    first, second = (contact(f"2026-11-0{d}", customer=followed.id) for d in (5, 6))
    journal.record(first)
    journal.record(second)
    found = [kept(journal, note) for note in (first, second)]
    assert [note.setting.dread_before for note in found] == [8, None]


def test_dread_noted_with_the_contact_or_long_before_stays_as_it_is(journal: Journal) -> None:
    followed = customer("K")
    journal.record(followed)
    journal.record(check_in("2026-10-01", customer=followed.id, dread_before=8))
    late = contact("2026-11-05", customer=followed.id)
    journal.record(late)
    journal.record(check_in("2026-11-06", customer=followed.id, dread_before=9))
    own = contact("2026-11-07", customer=followed.id, setting=Setting(dread_before=2))
    journal.record(own)
    found = [kept(journal, note) for note in (late, own)]
    assert [note.setting.dread_before for note in found] == [None, 2]


def test_many_records_bring_their_own_times_and_undo_in_one_step(journal: Journal) -> None:
    written = datetime(2020, 1, 1, tzinfo=UTC)
    notes = [contact(written=written) for _ in range(2500)]
    told: list[int] = []
    changes = journal.record_many(notes, told.append)
    assert told == [1000, 2000, 2500]
    assert len(changes.changed) == changes.sequence == 2500
    assert journal.get(notes[0].id).written == written
    step = journal.undoable()
    assert step is not None
    assert step.count == 2500
    journal.undo()
    assert journal.counts().hard == 0


def test_words_and_people_count_within_the_same_many(journal: Journal) -> None:
    own, followed = term("kinds", "Left a mess"), customer("K")
    note = contact(kinds=(own.id,), customer=followed.id)
    journal.record_many([own, followed, note])
    assert journal.search("mess").total == journal.search("customer:K").total == 1


def test_many_with_a_shift_twice_keeps_nothing_of_that_thousand(journal: Journal) -> None:
    with pytest.raises(InvalidValue):
        journal.record_many([shift("2026-11-02"), shift("2026-11-02")])
    with pytest.raises(InvalidValue):
        journal.record_many([customer("K"), customer("k")])
    note = contact()
    with pytest.raises(InvalidValue):
        journal.record_many([note, note])
    assert journal.head().sequence == 0


def test_a_journal_without_a_profile_answers_with_a_plain_one(journal: Journal) -> None:
    assert journal.profile().work is None
    mine = profile(work="shop")
    journal.record(mine)
    assert journal.profile().id == mine.id
    assert journal.lists().profile.work == "shop"


def test_header_fields_survive(journal: Journal) -> None:
    note = contact()
    moment = at("1969-07-20", "23:30")["when"]
    note = replace(note, when=replace(moment, precision="shift", offset=-300))
    journal.record(note)
    assert kept(journal, note).when == note.when
