"""Drafts of reports, what they are made of, and the log of what went out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from journal_app.errors import DiskFull, InvalidValue
from journal_app.journal.journal import Journal
from journal_app.model.report import Report
from journal_app.store import drafts
from tests.support.notebook import contact, customer
from tests.support.opened import StillClock

DIGEST = "ab" * 32


def sent(journal: Journal, **values: object) -> Report:
    report = journal.reports.new_report(audience="manager", digest=DIGEST, **values)
    journal.reports.finish(report)
    return report


def test_a_report_that_went_out_cannot_be_changed(journal: Journal) -> None:
    report = sent(journal, to_whom="The floor manager")
    (kept,) = journal.reports.sent()
    with pytest.raises(InvalidValue, match="stays as it was"):
        journal.revise(replace(kept, to_whom="Nobody"))
    assert journal.reports.sent() == (kept,)
    assert kept.id == report.id
    assert len(journal.versions(report.id)) == 1


def test_what_went_out_cannot_be_undone_and_what_was_before_can(journal: Journal) -> None:
    note = contact("2026-11-02")
    journal.record(note)
    sent(journal)
    step = journal.undoable()
    assert step
    assert step.kind == "contact"
    journal.undo()
    assert len(journal.reports.sent()) == 1
    assert journal.check().whole


def test_the_log_lists_what_went_out_newest_first(journal: Journal, clock: StillClock) -> None:
    sent(journal, to_whom="Anna")
    clock.move(days=1)
    sent(journal, to_whom="HR")
    assert [(r.to_whom, r.digest) for r in journal.reports.sent()] == [
        ("HR", DIGEST),
        ("Anna", DIGEST),
    ]


def test_a_draft_is_kept_resumed_discarded_and_brought_back(
    journal: Journal, clock: StillClock
) -> None:
    journal.keep_draft("hard", {"statement": "x"})
    journal.reports.keep_draft("one", {"audience": "manager"})
    clock.move(minutes=1)
    journal.reports.keep_draft("two", {"audience": "myself"})
    assert [draft.slot for draft in journal.reports.drafts()] == ["two", "one"]
    gone = journal.reports.discard_draft("one")
    assert gone
    assert journal.reports.draft("one") is None
    journal.reports.bring_back_draft(gone)
    assert journal.reports.draft("one") == gone
    assert journal.reports.discard_draft("none") is None
    assert journal.draft("hard")


def test_a_draft_that_stays_does_not_call_a_listed_report_unlisted(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = journal.reports.new_report(audience="myself")
    journal.reports.keep_draft(report.id, {"audience": "myself"})

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(drafts, "drop", full)
    journal.reports.finish(report)
    assert [one.id for one in journal.reports.sent()] == [report.id]
    assert journal.reports.draft(report.id)


def test_finishing_takes_the_draft_away(journal: Journal) -> None:
    report = journal.reports.new_report(audience="myself")
    journal.reports.keep_draft(report.id, {"audience": "myself"})
    journal.reports.finish(report)
    assert journal.reports.drafts() == ()


def test_material_is_of_the_period_and_of_what_was_picked(journal: Journal) -> None:
    inside, outside, picked = (contact(f"2026-{month}-02") for month in ("11", "03", "04"))
    for one in (inside, outside, picked):
        journal.record(one)
    journal.record(customer("Moe"))
    found = journal.reports.material(date(2026, 11, 1), None, [picked.id])
    assert [one.id for one in found.records["contact"]] == [picked.id, inside.id]
    assert [one.alias for one in found.customers] == ["Moe"]
    assert found.head == journal.head()
    whole = journal.reports.material(None, None)
    assert len(whole.records["contact"]) == 3


def test_material_knows_the_aliases_of_people_in_the_bin(journal: Journal) -> None:
    moe = customer("Moe")
    journal.record(moe)
    journal.move_to_bin([moe.id])
    assert [one.alias for one in journal.reports.material(None, None).customers] == ["Moe"]


def test_a_report_needs_an_audience_and_whole_digests(journal: Journal) -> None:
    with pytest.raises(InvalidValue):
        journal.reports.new_report()
    with pytest.raises(InvalidValue):
        journal.reports.new_report(audience="manager", digest="12")
