"""The states of Today that `--pictures` draws. Shows words of an example, keeps none."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.today.page import TodayPage


def states() -> tuple[str, ...]:
    """As it opens; a hard one being written, with More; a good one; a check-in."""
    return ("", "hard", "hard more", "good", "check-in")


def show_state(page: TodayPage, state: str) -> None:
    """Open the form of a state and answer some of it; nothing is kept."""
    if state.startswith("hard"):
        _show_hard(page, more=state.endswith("more"))
    elif state == "good":
        form = page.notes.open("good").form
        form.give("good_kind", ("thanks", "solved_a_jam"))
        form.give("lift", 7)
        form.give("statement", "He came back only to say that the parcel had arrived.")
    elif state == "check-in":
        form = page.notes.open("check_in").form
        form.give("mood", 3)
        form.give("energy", 2)
        form.give("going_round", 6)


def _show_hard(page: TodayPage, *, more: bool) -> None:
    form = page.notes.open("hard").form
    form.give("kinds", ("took_day_out", "shouted"))
    form.give("mode", "autopilot")
    form.give("response", ("told_calmly", "referred_up"))
    form.give("toll.strain", 7)
    form.give("statement", "Refund past 30 days. He shouted; I said what goes and what doesn't.")
    form.derive()
    if more:
        form.more.toggle()
