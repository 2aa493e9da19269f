"""The states of Lines that `--pictures` draws; nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal_app.model.condition import Condition
from ui.lines.ways_editor import Ways

if TYPE_CHECKING:
    from ui.lines.page import LinesPage

_TABS = {
    "due": "due",
    "decisions": "decisions",
    "questions": "questions",
    "moves": "moves",
}


def states() -> tuple[str, ...]:
    """Filled lines, the other tabs, the sheets, and the builder when it refuses."""
    return (
        "",
        *_TABS,
        "builder",
        "refusal",
        "examples",
        "moving",
        "history",
        "decision",
        "thought through",
        "cooling off",
        "review",
        "follow-up",
        "park",
    )


def show_state(page: LinesPage, state: str) -> None:
    """Bring the page into a state."""
    if state in _TABS:
        page.show_tab(_TABS[state])
    elif state in ("builder", "refusal"):
        _show_builder(page, refused=state == "refusal")
    elif state == "examples":
        page.tabs.lines.examples_wanted.emit()
    elif state in ("decision", "thought through", "cooling off"):
        _show_decision(page, state)
    elif state == "park":
        page.show_tab("questions")
        page.tabs.questions.ask()
        page.tabs.questions.box.starters.set_open(True)
    elif state:
        _show_of_first(page, state)
    else:
        page.show_tab("lines")


def _show_builder(page: LinesPage, *, refused: bool) -> None:
    page.sheets.builder.form.mark_kept()
    page.write()
    form = page.sheets.builder.line_form
    form.give("words", "Nobody shouts at me twice.")
    form.give("why", "I come home and it is still in my ears.")
    form.give("plan", "I give one warning, then I have it ended")
    form.give("firm", "firm")
    form.give("line_kind", "behaviour")
    if refused:
        condition = Condition(
            metric="tier", op="ge", value=1, window="days", length=0, scope="anyone", tier=4
        )
    else:
        condition = Condition(
            metric="behaviour", op="ge", value=1, window="shift", scope="anyone", kinds=("shouted",)
        )
    form.condition.set_value(condition)
    form.condition.edited.emit()
    form.preview.look_now()
    form.mark_kept()


def _show_decision(page: LinesPage, state: str) -> None:
    page.sheets.decision.form.mark_kept()
    page.decide()
    form = page.sheets.decision.decision_form
    form.give("situation", "The third refund this year. I said no twice and it went over my head.")
    chosen = "leave_now" if state == "cooling off" else "refer_up"
    options = ("nothing_yet", "name_limit", "refer_up", "leave_now")
    form.ways.set_value(Ways(options, "", chosen))
    form.give("reason", "It is not mine to answer any more.")
    form.ways.chosen_changed.emit(chosen)
    if state == "cooling off":
        form.final.urge.set_value(9)
        form.final.before.set_value(("notice_period",))
    if state == "thought through":
        form.think.set_open(True)
        form.thinking.set_values(
            {"expected": "They will back me this time.", "expected_pct": 70, "confidence": 6}
        )
    form.mark_kept()


def _show_of_first(page: LinesPage, state: str) -> None:
    cards = page.tabs.lines.cards
    decisions = page.tabs.decisions.cards
    if state == "review" and decisions:
        shown = decisions[0].shown
        page.look_back(shown.decision.id, None, shown.chosen)
    elif state == "follow-up" and decisions:
        shown = decisions[0].shown
        page.sheets.follow_up.add_after(shown.decision.id, shown.chosen)
        page.show_sheet(page.sheets.follow_up)
    elif state == "history" and cards:
        page.show_history(cards[0].identity)
    elif state == "moving" and cards:
        page.change_line(cards[0].identity)
