"""A decision, what was to follow it and a look back at it can be changed after they were kept."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from journal_app.model.decision import Decision, FollowUp, Review
from tests.ui.hands import the, type_into
from tests.ui.lines.conftest import Place, header
from ui.lines.decision_sheet import DecisionSheet
from ui.lines.page import LinesPage
from ui.navigation import Target
from ui.widgets.fields import TextField
from ui.widgets.textbox import TextBox


def kept(place: Place, **values: Any) -> Decision:
    made = Decision(
        **header(place.clock.now()),
        **({"options": ("nothing_yet", "refer_up"), "chosen": "refer_up"} | values),
    )
    place.settle(lambda: place.context.runner.change(lambda journal: journal.decisions.make(made)))
    return made


def now(place: Place, record: str) -> Any:
    return place.ask(lambda journal: journal.get(record))


def to_edit(place: Place, page: LinesPage, record: str) -> None:
    place.settle(lambda: page.activate(Target(action="edit", entry=record)))


def test_a_decision_is_changed_and_its_versions_stay(place: Place, page: LinesPage) -> None:
    made = kept(place, reason="They listen.", confidence=4, expected="Quiet", expected_pct=70)
    place.settle(lambda: page.show_tab("decisions"))
    place.click(page, "decision_edit")
    sheet = the(page, DecisionSheet)
    assert sheet.isVisible()
    form = sheet.decision_form
    assert form.ways.value().chosen == "refer_up"
    assert form.thinking.values()["expected_pct"] == 70
    type_into(the(sheet, TextBox, "field_situation_box"), "The third refund.")
    place.settle(sheet.keep)
    changed = now(place, made.id)
    assert (changed.situation, changed.reason) == ("The third refund.", "They listen.")
    assert (changed.confidence, changed.expected_pct) == (4, 70)
    assert len(place.ask(lambda journal: journal.versions(made.id))) == 2
    place.undo()
    assert now(place, made.id).situation == ""


def test_a_wait_stays_while_the_words_are_changed_and_goes_with_the_final_step(
    place: Place, page: LinesPage
) -> None:
    until = place.clock.now().replace(microsecond=0) + timedelta(days=1)
    ways = ("nothing_yet", "leave_now", "breathe")
    made = kept(place, options=ways, chosen="leave_now", cool_until=until, urge=9)
    to_edit(place, page, made.id)
    sheet = page.sheets.decision
    type_into(the(sheet, TextBox, "field_reason_box"), "Enough.")
    place.settle(sheet.keep)
    assert (now(place, made.id).cool_until, now(place, made.id).urge) == (until, 9)

    to_edit(place, page, made.id)
    place.pick(sheet.decision_form.ways.chosen, "breathe")
    place.settle(sheet.keep)
    assert now(place, made.id).cool_until is None


def test_a_follow_up_and_a_review_are_changed_from_the_card(place: Place, page: LinesPage) -> None:
    made = kept(place)
    later = header(place.clock.now())
    follow_up = FollowUp(**later, decision=made.id, what="Talk", state="done", happened="We did.")
    review = Review(**later, decision=made.id, outcome="better", lesson="Sleep first.")
    place.keep(follow_up, review)
    place.settle(lambda: page.show_tab("decisions"))
    place.click(page, f"change_{follow_up.id}")
    sheet = page.sheets.follow_up
    assert the(sheet, TextBox, "field_happened_box").isVisible()
    what = the(sheet, TextField, "field_what_box")
    what.selectAll()
    type_into(what, "Talk with her")
    place.settle(sheet.keep)
    assert (now(place, follow_up.id).what, now(place, follow_up.id).happened) == (
        "Talk with her",
        "We did.",
    )
    place.click(page, f"change_{review.id}")
    type_into(the(page.sheets.review, TextBox, "field_lesson_box"), "Ask earlier. ")
    place.settle(page.sheets.review.keep)
    assert now(place, review.id).lesson.startswith("Ask earlier.")
    assert now(place, review.id).outcome == "better"


def test_an_edit_put_aside_is_found_as_a_draft(place: Place, page: LinesPage) -> None:
    made = kept(place, reason="They listen.")
    to_edit(place, page, made.id)
    type_into(the(page.sheets.decision, TextBox, "field_situation_box"), "Half a")
    place.settle(page.keep_draft_now)
    again = LinesPage(place.context)
    place.show(again)
    place.settle(again.activate)
    place.settle(lambda: again.activate(Target(action="decide")))
    place.settle(lambda: again.sheets.decision.message.action_chosen.emit("draft"))
    place.settle(again.sheets.decision.keep)
    assert (now(place, made.id).situation, now(place, made.id).reason) == ("Half a", "They listen.")


def test_showing_a_decision_goes_to_its_card(place: Place, page: LinesPage) -> None:
    made = kept(place)
    kept(place)
    page.activateWindow()
    place.settle(lambda: page.activate(Target(action="show", entry=made.id)))
    (card,) = [card for card in page.tabs.decisions.cards if card.shown.decision.id == made.id]
    assert card.buttons["look_back"].hasFocus()
