"""The page as it opens: an honest nothing, drafts to go on with, and what went out."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton

from journal_app.reports.request import from_document
from tests.ui.hands import the
from tests.ui.reports.conftest import Seat, bad
from ui.navigation import Target
from ui.reports.home import Home
from ui.widgets.emptystate import EmptyState


def words(seat: Seat) -> str:
    labels = the(seat.page, Home).findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_before_anything_went_out_the_page_says_so_and_starts_one(empty: Seat) -> None:
    assert the(empty.page.home, EmptyState).isVisible()
    assert words(empty).count("A report shows every page before it exists.") == 1
    assert "Nothing has gone out." in words(empty)
    empty.click("report_start")
    assert empty.wizard.isVisible()


def test_the_menu_and_a_note_open_the_wizard(seat: Seat) -> None:
    seat.go(Target(action="new"))
    assert seat.wizard.isVisible()
    mild = seat.ask(lambda journal: journal.reports.material(None, None)).records["contact"][-1]
    seat.go(Target(action="use", entry=mild.id))
    assert seat.bench.request is not None
    assert seat.bench.request.taken == (mild.id,)
    assert seat.bench.round is not None
    assert mild.id in seat.bench.round.made.included


def test_a_draft_is_kept_when_the_wizard_is_left_and_gone_on_with(seat: Seat) -> None:
    seat.begin()
    field = seat.wizard.shows.typed.lines["in_short"].fields[0]
    field.setText("Help comes late.")
    seat.do(lambda: field.textEdited.emit("Help comes late."))
    seat.click("report_leave")
    (draft,) = seat.ask(lambda journal: journal.reports.drafts())
    assert from_document(draft.document).in_short == ("Help comes late.",)
    assert "kept" in words(seat)
    seat.click("report_go_on")
    assert field.text() == "Help comes late."
    assert seat.bench.request is not None
    assert seat.bench.request.id == draft.slot


def test_the_draft_is_kept_before_the_lock(seat: Seat) -> None:
    seat.begin()
    seat.wizard.for_whom.to_whom.textEdited.emit("Frau Chef")
    seat.do(seat.page.keep_draft_now)
    (draft,) = seat.ask(lambda journal: journal.reports.drafts())
    assert draft.document["to_whom"] == "Frau Chef"


def test_a_wizard_that_was_only_looked_at_leaves_no_draft(seat: Seat) -> None:
    seat.page.begin()
    seat.wait()
    seat.click("report_leave")
    assert seat.ask(lambda journal: journal.reports.drafts()) == ()


def test_a_draft_thrown_away_can_be_brought_back(seat: Seat) -> None:
    seat.begin("counsellor")
    seat.click("report_leave")
    seat.click("report_throw")
    assert seat.ask(lambda journal: journal.reports.drafts()) == ()
    seat.do(seat.messages[-1].answers[0].chosen)
    assert len(seat.ask(lambda journal: journal.reports.drafts())) == 1
    assert the(seat.page, QPushButton, "report_go_on").isVisible()


def test_what_went_out_is_listed_and_says_what_it_held(seat: Seat) -> None:
    seat.begin()
    seat.wizard.for_whom.to_whom.textEdited.emit("Frau Chef")
    seat.show_all()
    seat.save()
    seat.click("report_done_back")
    shown = words(seat)
    assert "My manager · Frau Chef" in shown
    assert "PDF" in shown
    seat.click("report_open")
    told = "\n".join(label.text() for label in seat.page.sent.findChildren(QLabel))
    assert "A – Karl Krawall" in told  # who is behind a letter stays in the vault
    assert seat.sent()[0].digest in told


def test_nothing_in_what_went_out_can_be_typed_into(seat: Seat) -> None:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

    seat.begin()
    seat.show_all()
    seat.save()
    seat.click("report_done_back")
    seat.click("report_open")
    assert seat.page.sent.findChildren(QLineEdit) == []
    assert seat.page.sent.findChildren(QPlainTextEdit) == []


def test_again_with_newer_entries_starts_anew_and_leaves_the_first_as_it_was(seat: Seat) -> None:
    seat.begin()
    seat.show_all()
    seat.save()
    (first,) = seat.sent()
    seat.keep(bad("2026-11-20", "A new one, yesterday."))
    seat.click("report_done_back")
    seat.click("report_again")
    assert seat.bench.request is not None
    assert seat.bench.request.id != first.id
    assert seat.bench.round is not None
    assert [one.text for one in seat.passages() if one.state == "waiting"] == [
        "A new one, yesterday."
    ]
    assert seat.sent() == (first,)
