"""The whitelist: every field decided, and only what it names comes through."""

from __future__ import annotations

import pytest

from journal_app.model.contact import Compensation, Conduct, Contact, Course, Toll
from journal_app.model.shape import RECORD_TYPES, leaves
from journal_app.model.shift import Shift
from journal_app.reports import audiences, whitelist
from journal_app.reports.audiences import AUDIENCES, Use, cell, project, texts
from tests.support.notebook import at

OWN = "018f0000-0000-7000-8000-000000000001"
EMPLOYER = ("manager", "representative", "incident")


def test_every_field_of_the_model_has_a_decision_and_every_decision_a_field() -> None:
    assert audiences.undecided() == ()


def test_a_field_without_a_decision_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = whitelist.TABLE.strip().splitlines()
    monkeypatch.setattr(audiences, "TABLE", "\n".join(lines[1:]))
    audiences.rules.cache_clear()
    try:
        assert audiences.undecided() == ("contact.tone",)
        (tone, *_) = leaves(Contact)
        assert cell("contact", tone, "myself") == "-"
    finally:
        monkeypatch.undo()
        audiences.rules.cache_clear()


@pytest.mark.parametrize("audience", EMPLOYER)
@pytest.mark.parametrize(
    "field",
    [
        "contact.mode", "contact.conduct.own_conduct", "contact.conduct.effort",
        "contact.conduct.faked", "contact.conduct.avoidance", "contact.course.likely_cause",
        "contact.setting.first_read", "contact.course.who_was_right", "contact.toll.feelings",
        "contact.toll.mood_after", "contact.toll.strain", "contact.toll.urge_leave",
        "contact.reflection", "contact.lesson", "shift.enough", "shift.enough_scope", "shift.mood",
        "shift.strain", "shift.sleep_before", "shift.note", "check_in.note", "customer.alias",
        "customer.value_company", "customer.my_income", "decision.situation", "line.words",
        "weekly_five.sleep", "outside_score.value", "question.asks",
    ],
)  # fmt: skip
def test_what_is_never_for_an_employer_is_never(audience: str, field: str) -> None:
    assert audiences.rules()[field].cells[audience] == "-"


@pytest.mark.parametrize("field", ["customer.alias", "customer.my_income", "contact.setting.place"])
def test_a_counsellor_learns_no_names_places_or_money(field: str) -> None:
    assert audiences.rules()[field].cells["counsellor"] == "-"


@pytest.mark.parametrize("audience", EMPLOYER)
def test_what_i_did_prints_only_what_stands_on_its_list(audience: str) -> None:
    every = ("faked_it", "told_calmly", "avoided", "put_off", "gave_it_back", "referred_up", OWN)
    note = Contact(
        **at("2026-11-02"),
        tone="hard",
        response=every,
        conduct=Conduct(moves=("was_human", "set_a_limit", OWN)),
    )
    found = project(note, audience, Use.BESIDE)
    assert found["response"] == ("told_calmly", "referred_up")
    assert found["conduct.moves"] == ("set_a_limit",)
    ticked = project(note, audience, Use.BESIDE, own_words=[OWN])
    assert ticked["response"] == ("told_calmly", "referred_up", OWN)


def test_spill_over_is_told_in_work_words_alone() -> None:
    spilt = ("others_waited", "short_with_next", "people_at_home")
    note = Contact(**at("2026-11-02"), tone="hard", toll=Toll(spillover=spilt))
    assert project(note, "manager", Use.BESIDE)["toll.spillover"] == ("others_waited",)


def test_enough_of_everything_is_shown_only_when_ticked() -> None:
    shift = Shift(**at("2026-11-02"), state="hard", enough="yes", enough_scope="everything")
    assert "enough_scope" not in project(shift, "counsellor", Use.COUNTED)
    ticked = project(shift, "counsellor", Use.COUNTED, ticked=["enough_everything"])
    assert ticked["enough_scope"] == "everything"


def test_what_is_only_counted_never_stands_beside_a_note() -> None:
    note = Contact(**at("2026-11-02"), tone="hard", compensation=_asked())
    assert "compensation.asked" in project(note, "manager", Use.COUNTED)
    assert "compensation.asked" not in project(note, "manager", Use.BESIDE)


def test_texts_come_by_approval_alone() -> None:
    note = Contact(
        **at("2026-11-02"), tone="hard", statement="a", reflection="b", course=Course(prevented="c")
    )
    assert texts(note, "manager") == {"statement": "a", "course.prevented": "c"}
    assert not {"statement", "reflection"} & project(note, "manager", Use.BESIDE).keys()
    assert texts(note, "counsellor") == {"statement": "a", "reflection": "b"}
    assert texts(note, "myself") == {}


def test_the_table_has_a_whole_line_a_field() -> None:
    fields = sum(len(leaves(cls)) for cls in RECORD_TYPES.values())
    assert len(audiences.rules()) == fields
    assert all(len(rule.cells) == len(AUDIENCES) for rule in audiences.rules().values())
    assert all(rule.label for rule in audiences.rules().values())


def _asked() -> Compensation:
    return Compensation(asked=("money_back",), granted="no")
