"""The form of a hard one: what it asks, derives, keeps and drafts."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from journal_app.errors import InvalidValue
from journal_app.model.contact import (
    Backing,
    Compensation,
    Conduct,
    Contact,
    Course,
    Setting,
    Toll,
)
from journal_app.model.profile import Profile
from tests.ui.widgets.forms.looking import unnamed
from ui.context import Context
from ui.widgets.forms.contact_form import CalmForm, GoodForm
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.hard_form import HardForm

Choose = Callable[[object, str, object], None]


@pytest.fixture
def form(shown: Callable[[type[HardForm]], HardForm]) -> HardForm:
    return shown(HardForm)


SETTING = Setting(
    channel="counter",
    minutes_on=15,
    minutes_after=90,
    dread_before=2,
    first_read="unsure",
    first_read_confidence=4,
    aimed_at=("me", "company"),
    felt_personal=6,
    characteristic=("age",),
)
COMPENSATION = Compensation(
    asked=("money_back",),
    granted="partly",
    amount=4000,
    basis="policy",
    who_won="both",
    expectation="high",
)
COURSE = Course(
    fault="theirs",
    likely_cause=("bad_day",),
    who_was_right="both",
    later_verdict="bad_day",
    ended="settled",
    customer_left=False,
    relationship_after="same",
    prevented="A sign at the till",
    area="control",
)
CONDUCT = Conduct(
    moves=("listened", "referred_up"),
    effort=5,
    chosen=7,
    faked=1,
    own_conduct="as_id_want",
    avoidance=("slow_reply",),
    coping=(("paused", 2), ("water_air", None)),
)
BACKING = Backing(
    authority="above_me",
    escalated_to="supervisor",
    time_to_help=15,
    nobody_came=True,
    backed="yes",
    witnesses=("security",),
    told_whom="manager",
    told_how="spoken",
    told_on=date(2026, 11, 20),
    reference="F-12",
    answer="acknowledged",
    answer_on=date(2026, 11, 21),
)
TOLL = Toll(
    strain=7,
    mood_after=2,
    feelings=("angry", "tired"),
    respect=3,
    self_doubt=1,
    urge_leave=2,
    urge_tell_off=8,
    acted="no",
    spillover=("others_waited",),
)


def full_contact(context: Context) -> Contact:
    """A hard one with every field of its groups answered."""
    return Contact(
        **fresh_header(context),
        tone="hard",
        kinds=("asks_money_back", "shouted"),
        tier=2,
        mode="normal",
        response=("told_calmly", "referred_up"),
        statement="He asked twice.\nThen he shouted.",
        reflection="I held my line.",
        lesson="Say it once.",
        setting=SETTING,
        compensation=COMPENSATION,
        course=COURSE,
        conduct=CONDUCT,
        backing=BACKING,
        toll=TOLL,
    )


def test_unanswered_fields_stay_absent(form: HardForm, choose: Choose) -> None:
    choose(form, "kinds", ("curt",))
    contact = form.record()
    blank = Contact(id=contact.id, day=contact.day, when=contact.when, tone="hard")
    assert contact == replace(blank, kinds=("curt",), tier=1)


def test_a_full_contact_comes_out_as_it_went_in(form: HardForm, context: Context) -> None:
    contact = full_contact(context)
    form.load(contact)
    assert form.record() == contact


def test_groups_not_yet_unfolded_lose_nothing(form: HardForm, context: Context) -> None:
    contact = full_contact(context)
    form._show(contact)
    form.who_when.load(contact)
    assert form.record() == contact


def test_nothing_answered_is_said_and_not_kept(form: HardForm) -> None:
    with pytest.raises(InvalidValue):
        form.record()
    assert form.foot.status.text() == "One tap or one sentence is enough to keep it."


def test_the_suggested_tier_is_kept_unless_another_is_picked(
    form: HardForm, choose: Choose
) -> None:
    choose(form, "kinds", ("curt", "shouted"))
    assert form._tier_row().suggested() == 3
    assert form.record().tier == 3
    choose(form, "tier", 1)
    assert form.record().tier == 1


def test_groups_open_by_themselves_two_at_most_and_leave_the_focus(
    form: HardForm, choose: Choose
) -> None:
    form.panel.editors["statement"].setFocus()
    before = form.focusWidget()
    choose(form, "mode", "extra")
    assert [key for key in form.more._folds if form.more.fold(key).is_open()] == ["conduct"]
    choose(form, "kinds", ("asks_money_back", "shouted"))
    opened = [key for key in form.more._folds if form.more.fold(key).is_open()]
    assert opened == ["compensation", "backing"]
    assert form.focusWidget() is before


def test_a_group_with_answers_stays_open(form: HardForm, choose: Choose) -> None:
    choose(form, "kinds", ("asks_money_back",))
    choose(form, "compensation.granted", "no")
    choose(form, "kinds", ())
    assert form.more.fold("compensation").is_open()


def test_what_the_worker_folded_stays_folded(form: HardForm, choose: Choose) -> None:
    choose(form, "kinds", ("shouted",))
    form.more.fold("backing").header.click()
    choose(form, "kinds", ("shouted", "swore"))
    assert not form.more.fold("backing").is_open()


def test_a_response_of_the_same_name_ticks_the_move(form: HardForm, choose: Choose) -> None:
    choose(form, "response", ("told_calmly", "referred_up", "handed_over"))
    assert form.record().conduct.moves == ("referred_up", "handed_over")
    choose(form, "response", ("told_calmly", "handed_over"))
    assert form.record().conduct.moves == ("handed_over",)


def test_tier_four_shows_one_quiet_line(form: HardForm, choose: Choose) -> None:
    assert form._safety.isHidden()
    choose(form, "kinds", ("threat",))
    assert not form._safety.isHidden()


def test_autopilot_asks_about_my_minimum(form: HardForm, choose: Choose) -> None:
    choose(form, "mode", "autopilot")
    assert not form._minimum.isHidden()
    form._minimum._within.cells()[1].click()
    assert form.record().conduct.own_conduct == "partly"


def test_the_two_places_of_own_conduct_agree(form: HardForm, choose: Choose) -> None:
    choose(form, "mode", "autopilot")
    form.more.reveal("conduct.own_conduct")
    choose(form, "conduct.own_conduct", "not")
    assert form._minimum.value() == "not"


def test_what_cannot_be_read_is_said_beside_the_field_and_stays(
    form: HardForm, choose: Choose
) -> None:
    choose(form, "kinds", ("curt",))
    form.more.reveal("setting.minutes_on")
    editor = dict(form._editors())["setting.minutes_on"]
    editor.box.setText("soon")  # type: ignore[attr-defined] # a line editor
    with pytest.raises(InvalidValue) as caught:
        form.record()
    assert caught.value.field == "setting.minutes_on"
    assert editor._problem.text() == "Minutes look like 90, 1h30 or 1:30."
    assert editor.raw() == "soon"


def test_a_half_filled_form_survives_as_a_draft(
    form: HardForm, choose: Choose, shown: Callable[[type[HardForm]], HardForm]
) -> None:
    choose(form, "kinds", ("shouted",))
    choose(form, "statement", "Half a sent")
    form.more.reveal("setting.minutes_on")
    dict(form._editors())["setting.minutes_on"].box.setText("1:")  # type: ignore[attr-defined] # a line editor
    form.who_when.who.box.setText("Kar")
    document = json.loads(json.dumps(form.draft_document()))
    again = shown(HardForm)
    again.restore(document)
    assert again.draft_document() == document
    assert again.touched
    assert again.who_when.who.box.text() == "Kar"


def test_an_untouched_form_has_no_draft(form: HardForm) -> None:
    assert form.draft_document() is None


def test_the_draft_of_an_edit_remembers_the_record(
    form: HardForm, context: Context, choose: Choose, shown: Callable[[type[HardForm]], HardForm]
) -> None:
    contact = replace(full_contact(context), written=context.clock.now())
    form.load(contact)
    choose(form, "statement", "Another sentence.")
    again = shown(HardForm)
    again.restore(json.loads(json.dumps(form.draft_document())))
    assert again.record() == replace(contact, statement="Another sentence.")


def test_another_like_it_takes_kinds_tier_and_channel(form: HardForm, context: Context) -> None:
    contact = full_contact(context)
    form.begin_like(contact)
    again = form.record()
    assert (again.kinds, again.tier, again.setting.channel) == (
        contact.kinds,
        contact.tier,
        contact.setting.channel,
    )
    assert again.statement == ""
    assert again.id != contact.id


@pytest.mark.parametrize(
    "text", ["\u202e\u05e9\u05dc\u05d5\u05dd", "a\u00a0b", "\U0001f600\n\n x ", "tab\there"]
)
def test_words_come_out_as_they_were_typed(form: HardForm, choose: Choose, text: str) -> None:
    choose(form, "statement", text)
    assert form.record().statement == text


def test_care_shows_the_line_about_names(
    qtbot: QtBot, context: Context, shown: Callable[[type[HardForm]], HardForm]
) -> None:
    form = shown(HardForm)
    assert form.panel.care.isHidden()
    profile = Profile(**fresh_header(context), work="ward")
    with qtbot.waitSignal(context.lists.changed, timeout=5000):
        context.runner.change(lambda journal: journal.record(profile))
    assert not form.panel.care.isHidden()
    first = [chip.text() for chip in form.panel.editors["kinds"].control.chips()][:2]  # type: ignore[attr-defined] # a list editor
    assert first == ["Upset or afraid, not against me", "Blamed me for what wasn't mine"]


def test_a_good_one_keeps_what_only_a_hard_one_asks(
    shown: Callable[[type[GoodForm]], GoodForm], context: Context
) -> None:
    form = shown(GoodForm)
    contact = replace(full_contact(context), tone="good", good_kind=("thanks",), lift=4)
    form.load(contact)
    assert form.record() == contact


def test_a_calm_one_needs_nothing(shown: Callable[[type[CalmForm]], CalmForm]) -> None:
    assert shown(CalmForm).record().tone == "calm"


def test_every_control_has_an_accessible_name(form: HardForm, context: Context) -> None:
    form.load(full_contact(context))
    for key in form.more._folds:
        form.more.fold(key).unfold()
    form.who_when.set_open(is_open=True)
    assert unnamed(form) == []
