"""Lines and crossings as the worker meets them, the bad input of a bad day among it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from journal_app.errors import DiskFull, InvalidValue, StaleRecord
from journal_app.journal.journal import Journal
from journal_app.model.condition import Condition
from journal_app.model.contact import Compensation, Contact
from journal_app.model.customer import Customer
from journal_app.model.day import at_instant
from journal_app.model.decision import Decision
from journal_app.model.line import Line
from journal_app.model.profile import Profile
from journal_app.store import watched
from tests.support.opened import StillClock, journal_in, unlock

SWORE = Condition(
    metric="behaviour", op="ge", value=1, window="shift", scope="anyone", kinds=("swore",)
)


def header(clock: StillClock, **back: float) -> dict[str, Any]:
    """Day and moment of now, or of some time before."""
    when = at_instant(clock.now() - timedelta(**back), "Europe/London")
    return {"day": when.local.date(), "when": when}


def swearing(clock: StillClock, **back: float) -> Contact:
    return Contact(**header(clock, **back), tone="hard", kinds=("swore",), tier=4)


def write(journal: Journal, condition: Condition = SWORE, words: str = "Not at me.") -> Line:
    line = replace(
        journal.boundaries.new_line(words), condition=condition, plan="I give one warning"
    )
    journal.boundaries.write(line)
    return line


def follow(journal: Journal, clock: StillClock, alias: str = "K", **fields: Any) -> Customer:
    customer = Customer(**header(clock), alias=alias, **fields)
    journal.record(customer)
    return customer


def about(customer: Customer, **fields: Any) -> Condition:
    made: dict[str, Any] = {"metric": "asks", "op": "ge", "value": 3, "window": "year"} | fields
    return Condition(**made, scope="customer", customer=customer.id)


def test_a_line_said_to_be_crossed_by_hand_waits_for_an_answer(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal, Condition(), "My lunch is mine.")
    journal.boundaries.by_hand(line.identity, note="At the desk again.")
    (moment,) = journal.boundaries.due()
    assert moment.sentence == (
        "On 21 November you wrote: 'My lunch is mine'. You say it was crossed on 21 November."
        " Your plan: I give one warning."
    )
    assert (moment.measured, moment.crossing and moment.crossing.note) == (
        False,
        "At the desk again.",
    )
    journal.boundaries.answer(moment, "i_do_it")
    assert journal.boundaries.due() == ()
    assert journal.boundaries.card(line.identity).held == 1


def test_a_line_of_my_own_conduct_speaks_of_what_i_set_myself(
    journal: Journal, clock: StillClock
) -> None:
    journal.boundaries.write(journal.boundaries.from_template("own_conduct"))
    journal.record(Contact(**header(clock), tone="hard", response=("gave_it_back",)))
    banner = journal.boundaries.banner()
    assert banner is not None
    assert banner.sentence == (
        "You set this one for yourself: 'I don't pass it on'."
        " Your plan: if I snap I stop, and say sorry within the day."
    )


def test_two_lines_crossed_by_one_note_are_told_together_and_answered_one_by_one(
    journal: Journal, clock: StillClock
) -> None:
    write(journal)
    write(journal, Condition(metric="tier", op="ge", value=1, window="shift", scope="anyone"))
    note = swearing(clock)
    journal.record(note)
    banner = journal.boundaries.banner()
    assert banner is not None
    assert banner.sentence == "Two of your lines were met since today."
    assert {moment.entry for moment in banner.moments} == {note.id}
    assert len(journal.boundaries.moments_of_entry(note.id)) == 2
    journal.boundaries.answer(banner.moments[0], "not_this_time", "She was ill.")
    assert len(journal.boundaries.due()) == 1


def test_later_comes_back_the_next_day(journal: Journal, clock: StillClock) -> None:
    write(journal)
    journal.record(swearing(clock))
    journal.boundaries.answer(journal.boundaries.due()[0], "later")
    assert journal.boundaries.banner() is None
    clock.move(days=1)
    (moment,) = journal.boundaries.due()
    journal.boundaries.answer(moment, "does_not_count", "He swore at the printer.")
    assert journal.boundaries.due() == ()
    (line,) = journal.boundaries.cards()
    assert (line.crossed, len(journal.boundaries.moments_of_line(line.identity))) == (0, 1)


def test_an_edit_that_uncrosses_leaves_the_decision_and_says_so(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal)
    note = swearing(clock)
    journal.record(note)
    (moment,) = journal.boundaries.due()
    decision = Decision(**header(clock), options=("nothing_yet", "name_limit"), chosen="name_limit")
    journal.decisions.make(decision, moment)
    clock.move(days=3)
    stored = journal.get(note.id)
    assert isinstance(stored, Contact)
    journal.revise(replace(stored, kinds=("curt",)))
    (after,) = journal.boundaries.moments_of_line(line.identity)
    assert not after.still_met
    assert after.uncrossed == (
        "After your change on 24 November this is no longer met. Your decision stays."
    )
    assert [card.decision.id for card in journal.decisions.cards()] == [decision.id]
    assert journal.boundaries.card(line.identity).crossed == 0


def test_a_note_in_the_bin_crosses_nothing_until_it_is_brought_back(
    journal: Journal, clock: StillClock
) -> None:
    write(journal)
    note = swearing(clock)
    journal.record(note)
    journal.move_to_bin([note.id])
    assert journal.boundaries.due() == ()
    journal.undo()
    assert len(journal.boundaries.due()) == 1


def asking(journal: Journal, clock: StillClock, customer: Customer, **back: float) -> Contact:
    ask = Contact(
        **header(clock, **back),
        tone="hard",
        customer=customer.id,
        compensation=Compensation(granted="no"),
    )
    journal.record(ask)
    return ask


def test_a_note_deleted_for_good_is_not_counted_any_more(
    journal: Journal, clock: StillClock
) -> None:
    k = follow(journal, clock)
    line = write(journal, about(k, value=2))
    first = asking(journal, clock, k, minutes=30)
    asking(journal, clock, k)
    assert journal.boundaries.card(line.identity).crossed == 1
    journal.purge([first.id])
    assert journal.boundaries.card(line.identity).crossed == 0


def test_a_note_moved_to_a_later_day_is_taken_out_of_the_earlier_ones(
    journal: Journal, clock: StillClock
) -> None:
    k = follow(journal, clock)
    line = write(journal, about(k, value=2))
    first = asking(journal, clock, k)
    days = []
    for _ in range(2):
        clock.move(days=1)
        days.append(asking(journal, clock, k).day)
    moments = journal.boundaries.moments_of_line(line.identity)
    assert [moment.day for moment in moments] == days[::-1]
    clock.move(days=1)
    stored = journal.get(first.id)
    journal.revise(replace(stored, **header(clock)))
    moments = journal.boundaries.moments_of_line(line.identity)
    assert [moment.day for moment in moments] == [clock.instant.date(), days[1]]


def test_a_resting_line_is_not_watched_until_it_is_woken(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal)
    journal.boundaries.rest(line.identity)
    clock.move(days=1)
    journal.record(swearing(clock))
    assert journal.boundaries.due() == ()
    assert journal.boundaries.card(line.identity).subtitle == ("version 1 since November, resting")
    clock.move(days=1)
    journal.boundaries.wake(line.identity)
    assert journal.boundaries.wake(line.identity).changed == ()
    clock.move(days=1)
    journal.record(swearing(clock))
    (moment,) = journal.boundaries.moments_of_line(line.identity)
    assert moment.day == clock.instant.date()


def test_a_retired_line_keeps_its_history_and_leaves_the_list(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal)
    journal.record(swearing(clock))
    clock.move(minutes=1)
    journal.boundaries.retire(line.identity)
    assert journal.boundaries.cards() == ()
    assert journal.boundaries.due() == ()
    (card,) = journal.boundaries.cards(include_retired=True)
    assert card.crossed == 1


def test_a_line_deleted_goes_with_all_its_versions_and_comes_back_with_undo(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal)
    journal.record(swearing(clock))
    clock.move(hours=1)
    journal.boundaries.move(line.identity, replace(line, plan="I leave"))
    journal.boundaries.delete(line.identity)
    with pytest.raises(StaleRecord):
        journal.boundaries.card(line.identity)
    assert journal.boundaries.due() == ()
    journal.undo()
    assert len(journal.boundaries.history(line.identity)) == 2
    assert len(journal.boundaries.due()) == 1


def test_a_line_moved_keeps_its_old_crossings_with_the_old_version(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal)
    journal.record(swearing(clock))
    clock.move(days=1)
    moved = replace(line, words="Not twice.", condition=replace(SWORE, value=2))
    journal.boundaries.move(line.identity, moved)
    clock.move(hours=1)
    journal.record(swearing(clock))
    (moment,) = journal.boundaries.moments_of_line(line.identity)
    assert (moment.version, moment.words) == (1, "Not at me.")
    clock.move(minutes=1)
    journal.record(swearing(clock))
    newest = journal.boundaries.moments_of_line(line.identity)[0]
    assert (newest.version, newest.words, newest.value) == (2, "Not twice.", 2)


def test_a_clock_set_back_still_puts_the_new_version_after_the_old(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal)
    clock.move(days=-30)
    journal.boundaries.move(line.identity, replace(line, words="After all."))
    card = journal.boundaries.card(line.identity)
    assert (card.line.words, card.line.version) == ("After all.", 2)
    assert card.line.when.instant > line.when.instant


def test_moved_three_times_the_same_way_is_told_and_no_more(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal)
    for value in (2, 3, 4):
        assert journal.boundaries.card(line.identity).moved_note == ""
        clock.move(days=20)
        current = journal.boundaries.card(line.identity).line
        higher = replace(current, condition=replace(SWORE, value=value))
        journal.boundaries.move(line.identity, higher)
    note = journal.boundaries.card(line.identity).moved_note
    assert note == "This line has moved up three times since December 2026."


def test_the_same_condition_twice_is_refused_with_the_line_there_is(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal)
    refusal = journal.boundaries.refusal(SWORE)
    assert refusal is not None
    assert (refusal.message, refusal.line) == (
        "You have this line already: 'Not at me'.",
        line.identity,
    )
    with pytest.raises(InvalidValue):
        write(journal)
    assert journal.boundaries.refusal(SWORE, but=line.identity) is None
    write(journal, Condition(), "One by hand.")
    write(journal, Condition(), "And another.")


def test_a_line_about_somebody_retired_or_deleted_is_refused_and_an_old_one_says_so(
    journal: Journal, clock: StillClock
) -> None:
    k = follow(journal, clock)
    line = write(journal, about(k))
    stored = journal.get(k.id)
    assert isinstance(stored, Customer)
    journal.revise(replace(stored, retired=True))
    said = "K is retired; choose somebody else, or bring K back."
    assert journal.boundaries.card(line.identity).problem == said
    with pytest.raises(InvalidValue, match="K is retired"):
        write(journal, about(k, value=2))
    journal.purge([k.id])
    card = journal.boundaries.card(line.identity)
    assert card.problem.startswith("The one this line is about is not followed any more.")
    assert "somebody who is not followed any more" in card.sentence
    with pytest.raises(InvalidValue, match="not followed any more"):
        journal.boundaries.move(line.identity, replace(card.line, words="Still."))


def test_what_would_have_been_crossed_is_counted_with_its_notes(
    journal: Journal, clock: StillClock
) -> None:
    assert journal.boundaries.preview(SWORE).sentence == (
        "Too little in the record to say: 0 contacts noted."
    )
    journal.record_many([swearing(clock, days=back) for back in (200, 100, 99, 3)])
    preview = journal.boundaries.preview(SWORE)
    assert preview.sentence == "Would have been crossed 4 times since May."
    assert [one.day for one in preview.moments] == sorted(
        (one.day for one in preview.moments), reverse=True
    )
    twice = journal.boundaries.preview(replace(SWORE, value=2, window="days", length=2))
    assert (twice.count, len(twice.moments[0].evidence)) == (1, 2)
    never = replace(SWORE, kinds=("touched",))
    assert journal.boundaries.preview(never).sentence == ("Would not have been crossed since May.")
    assert journal.boundaries.preview(Condition()).sentence == ""
    assert journal.boundaries.cards() == ()


def test_an_import_of_many_old_notes_puts_nothing_before_anybody(
    journal: Journal, clock: StillClock
) -> None:
    line = write(journal)
    old = [swearing(clock, days=back) for back in range(212)]
    changes = journal.record_many(old)
    assert journal.boundaries.banner() is None
    summary = journal.boundaries.import_summary(changes)
    assert summary is not None
    assert summary.sentence == (
        "212 moments in the imported notes would have met a line. None is put before you."
    )
    assert {one.line for one in summary.moments} == {line.identity}
    few = journal.record_many([swearing(clock, minutes=5)])
    assert journal.boundaries.import_summary(few) is None


@pytest.mark.slow
def test_ten_thousand_old_notes_are_one_sentence_and_no_banner(
    journal: Journal, clock: StillClock
) -> None:
    write(journal)
    third = Condition(metric="asks", op="ge", value=3, window="year", scope="anyone")
    journal.boundaries.write(replace(journal.boundaries.new_line("Third."), condition=third))
    changes = journal.record_many(swearing(clock, hours=back) for back in range(10_000))
    assert journal.boundaries.banner() is None
    assert journal.boundaries.due() == ()
    summary = journal.boundaries.import_summary(changes)
    assert summary is not None
    assert summary.sentence == (
        f"{len(summary.moments):,} moments in the imported notes would have met a line."
        " None is put before you."
    )
    journal.undo()
    assert journal.boundaries.cards()[0].crossed == 0


def test_a_line_from_an_import_does_not_bring_up_old_moments(
    journal: Journal, clock: StillClock
) -> None:
    journal.record_many([swearing(clock, days=back) for back in (60, 30, 2)])
    line = replace(journal.boundaries.new_line("Old."), **header(clock, days=90), condition=SWORE)
    journal.record(line)
    assert len(journal.boundaries.moments_of_line(line.identity)) == 3
    assert [moment.day for moment in journal.boundaries.due()] == [header(clock, days=2)["day"]]


def test_a_crash_between_a_note_and_its_lines_is_made_good_at_the_next_look(
    tmp_path: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with journal_in(tmp_path / "journal", clock) as journal:
        write(journal)
        monkeypatch.setattr(type(journal._watch), "heed", lambda *_given, **_named: None)
        journal.record(swearing(clock))
        monkeypatch.undo()
    journal = unlock(tmp_path / "journal", clock)
    assert len(journal.boundaries.due()) == 1
    journal.close()


def test_a_crash_after_a_line_was_written_measures_it_at_the_next_look(
    tmp_path: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with journal_in(tmp_path / "journal", clock) as journal:
        write(journal)
        journal.record(swearing(clock))
        monkeypatch.setattr(type(journal._watch), "heed", lambda *_given, **_named: None)
        late = replace(SWORE, kinds=("swore", "slur"))
        line = write(journal, late, "Nor this.")
        monkeypatch.undo()
    journal = unlock(tmp_path / "journal", clock)
    assert len(journal.boundaries.moments_of_line(line.identity)) == 1
    journal.close()


def test_a_journal_opened_to_read_shows_its_moments(
    tmp_path: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with journal_in(tmp_path / "journal", clock) as journal:
        line = write(journal)
        journal.record(swearing(clock))
        monkeypatch.setattr(journal._database, "read_only", True)
        journal._watch._to = None
        assert len(journal.boundaries.moments_of_line(line.identity)) == 1


def test_a_disk_that_is_full_for_the_lines_alone_keeps_the_note(
    journal: Journal, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(journal)

    def full(*_given: object) -> None:
        raise DiskFull

    monkeypatch.setattr(watched, "add_moments", full)
    note = swearing(clock)
    journal.record(note)
    assert journal.get(note.id)
    monkeypatch.undo()
    assert len(journal.boundaries.due()) == 1


def test_templates_fit_the_work_and_none_ends_a_contact_for_who_cannot_refuse(
    journal: Journal, clock: StillClock
) -> None:
    keys = [template.key for template in journal.boundaries.templates()]
    assert keys[:5] == ["swearing", "touched", "hard_run", "breaks", "own_conduct"]
    assert "load" not in keys
    assert "second_person" not in keys
    journal.record(Profile(**header(clock), work="ward"))
    offered = {template.key: template for template in journal.boundaries.templates()}
    assert offered["swearing"].plan == "I say it once and fetch a second person"
    assert "third_ask" not in offered
    assert "second_person" in offered
    assert journal.boundaries.cards() == ()


def test_every_template_can_be_written(journal: Journal, clock: StillClock) -> None:
    k = follow(journal, clock)
    for work in ("shop", "phone", "ward", "tickets"):
        profile = journal.profile()
        if profile.written:
            journal.revise(replace(profile, work=work))
        else:
            journal.record(Profile(**header(clock), work=work))
        for template in journal.boundaries.templates():
            line = journal.boundaries.from_template(template.key, k.id)
            if journal.boundaries.refusal(line.condition) is None:
                journal.boundaries.write(line)
    assert len(journal.boundaries.cards()) == 13  # all fourteen but load, which needs a range


def test_the_notes_behind_an_answered_moment_stay_with_the_answer(
    journal: Journal, clock: StillClock
) -> None:
    k = follow(journal, clock)
    line = write(journal, about(k, value=2))
    asks = []
    for _ in range(2):
        clock.move(minutes=5)
        asks.append(asking(journal, clock, k).id)
    (moment,) = journal.boundaries.due()
    assert moment.evidence == (asks[1], asks[0])
    journal.boundaries.answer(moment, "i_do_it")
    (after,) = journal.boundaries.moments_of_line(line.identity)
    assert after.crossing is not None
    assert after.crossing.evidence == (asks[1], asks[0])
