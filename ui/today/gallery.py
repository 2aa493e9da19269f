"""The states of Today that `--pictures` draws. Shows words of an example, keeps none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal_app.model.day import at_instant
from journal_app.model.line_views import Banner, Moment

if TYPE_CHECKING:
    from ui.today.page import TodayPage


def states() -> tuple[str, ...]:
    """As it opens; a note being written; lines that were met; the Weekly Five; a score."""
    return (
        *("", "hard", "hard more", "good", "check-in", "line met", "lines met"),
        *("weekly five due", "weekly five", "score"),
    )


def show_state(page: TodayPage, state: str) -> None:
    """Open the form of a state and answer some of it; nothing is kept."""
    if state in ("line met", "lines met"):
        _show_met(page, several=state == "lines met")
    elif state.startswith("hard"):
        _show_hard(page, more=state.endswith("more"))
    elif state == "good":
        form = page.notes.open("good").form
        form.give("good_kind", ("thanks", "solved_a_jam"))
        form.give("lift", 7)
        form.give("statement", "He came back only to say that the parcel had arrived.")
    elif state.startswith("weekly") or state == "score":
        _show_own(page, state)
    elif state == "check-in":
        form = page.notes.open("check_in").form
        form.give("mood", 3)
        form.give("energy", 2)
        form.give("going_round", 6)


def _show_own(page: TodayPage, state: str) -> None:
    if state == "weekly five due":
        open_sheet = page.notes.open_sheet()
        if open_sheet is not None:
            open_sheet.hide()
        page.weekly.show_due(page.context.clock.now().date())
        return
    form = page.notes.open("score" if state == "score" else "weekly_five").form
    answers: dict[str, object] = {
        "energy_left": 4,
        "dread_next": 6,
        "caring": 7,
        "switch_off": 3,
        "sleep": 5,
    }
    if state == "score":
        given = ("Wellbeing index", "13", "0", "25", "better")
        answers = dict(zip(("name", "value", "low", "high", "up_is"), given, strict=True))
    for path, value in answers.items():
        form.give(path, value)


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


def _show_met(page: TodayPage, *, several: bool) -> None:
    open_sheet = page.notes.open_sheet()
    if open_sheet is not None:
        open_sheet.hide()
    sentence = (
        "On 3 May you wrote: 'The third ask in a year is not mine to answer'. This was the third. "
        "Your plan: I take it to my manager before I answer."
    )
    now = page.context.clock.now()
    moment = Moment(
        line="",
        version_id="",
        version=1,
        words="",
        day=now.date(),
        when=at_instant(now, page.context.clock.zone()),
        sentence=sentence,
    )
    count = 3 if several else 1
    said = "Three of your lines were met since Friday." if several else sentence
    page.banner.show_banner(Banner(said, (moment,) * count))
