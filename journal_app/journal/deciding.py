"""Decisions, what was to follow, and how it turned out; cooling off before what is final.

The program never says stay or go. What is filled in comes from the record and can be taken out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from journal_app.errors import InvalidValue
from journal_app.journal import calibration
from journal_app.journal.boundaries import Boundaries, answered, months_on
from journal_app.journal.changes import Changes
from journal_app.journal.desk import Desk, newest_first
from journal_app.journal.questions import Questions
from journal_app.journal.state_now import state_now, state_words
from journal_app.model.decision import FINAL_STEPS, Decision, FollowUp, Review
from journal_app.model.language import counted, label, say
from journal_app.model.line import Crossing, Line
from journal_app.model.line_views import Calibration, DecisionCard, Due, Moment, Sheet
from journal_app.model.plain_words import day_words, weekday_words
from journal_app.model.vocabularies import Choice

_REPORTING = ("refer_up", "formal_report")
_LONGEST_WAIT = 7
_WEEKS, _WEEKS_FINAL = 2, 4
_REVIEW_MONTHS = 3


class Decisions:
    """The use cases of decisions; owned by one `Journal`, on its thread."""

    def __init__(self, desk: Desk, boundaries: Boundaries, questions: Questions) -> None:
        self._desk = desk
        self._boundaries = boundaries
        self._questions = questions

    # The sheet

    def ladder(self, *, abuse_or_danger: bool = False) -> tuple[Choice, ...]:
        """The steps this worker can have, from least to most final.

        Where there was abuse or danger, referring it up and reporting it come first.
        """
        steps = self._desk.lists.choices("ladder")
        if not abuse_or_danger:
            return steps
        first = [step for step in steps if step.key in _REPORTING]
        return (*first, *(step for step in steps if step not in first))

    def sheet(self, moment: Moment | None = None, entry: str | None = None) -> Sheet:
        """What a sheet begins with, about a moment, a note, or nothing in particular."""
        about = entry or (moment.entry if moment else None)
        event = moment.when.instant if moment else None
        if entry and not moment:
            event = self._desk.one_of_any_kind(entry).when.instant
        now = state_now(self._desk, event)
        entries = moment.evidence if moment else ()
        if about and about not in entries:
            entries = (about, *entries)
        care = self._desk.lists.work.duty_of_care
        return Sheet(now, state_words(now), entries, safety_first=care)

    def header(self) -> dict[str, Any]:
        """`day` and `when` of a new record of now."""
        return self._desk.header()

    def review_on(self, chosen: str | None) -> date:
        """When to look at it again: in two weeks, a final step in four."""
        weeks = _WEEKS_FINAL if chosen in FINAL_STEPS else _WEEKS
        return self._desk.today() + timedelta(weeks=weeks)

    def cool_until(
        self, chosen: str | None, *, abuse_or_danger: bool = False, days: int = 1
    ) -> datetime | None:
        """When a final step stops waiting: so many times 24 hours, each with a sleep in it.

        None where waiting is not offered: other steps, abuse or danger, no days.

        Raises:
            InvalidValue: fewer than no days, or more than seven.
        """
        if not 0 <= days <= _LONGEST_WAIT:
            raise InvalidValue(field="days", message="Waiting goes from 0 to 7 days.")
        if abuse_or_danger or chosen not in FINAL_STEPS or not days:
            return None
        return self._desk.now() + timedelta(days=days)

    def wait_sentence(self, until: datetime) -> str:
        """What is said when a final step is chosen."""
        return say(
            "You chose something hard to take back. By your own setting it"
            " waits until {moment}, {sleeps} in between.",
            moment=self._moment_words(until),
            sleeps=_sleeps(until - self._desk.now()),
        )

    # Deciding

    def make(self, decision: Decision, moment: Moment | None = None) -> Changes:
        """Keep a decision; with a moment, the crossing is answered in the same step.

        Raises:
            InvalidValue: a step this worker cannot have, or as the record says.
        """
        self._refuse_hidden(decision)
        if moment is None:
            return self._desk.keeper.keep(decision)
        crossing = answered(moment, "decided")
        linked = replace(decision, crossing=crossing.id)
        if moment.crossing:
            return self._desk.keeper.keep_together([linked], [crossing])
        return self._desk.keeper.keep_together([crossing, linked])

    def skip_wait(self, id_: str) -> Changes:
        """Don't wait. Nothing is asked."""
        return self._change(id_, cool_until=None)

    def wait_until(self, id_: str, until: datetime) -> Changes:
        """Wait for another time."""
        longest = self._desk.now() + timedelta(days=_LONGEST_WAIT)
        if not self._desk.now() < until <= longest:
            raise InvalidValue(field="cool_until", message="Waiting ends in the next seven days.")
        return self._change(id_, cool_until=until)

    def answer_urge(self, id_: str, urge_after: int) -> Changes:
        """Keep how strong the same urge is now."""
        return self._change(id_, urge_after=urge_after)

    def urge_sentences(self, id_: str) -> tuple[str, ...]:
        """The urge then and now, beside the worker's own base rate once there are five."""
        every = self._desk.every(Decision)
        return calibration.urge_sentences(self._desk.one(Decision, id_), every)

    # Afterwards

    def follow_up(
        self, id_: str, what: str, due: date | None = None, who: str | None = None
    ) -> Changes:
        """Keep what is to happen after a decision."""
        self._desk.one(Decision, id_)
        header = self._desk.header()
        return self._desk.keeper.keep(FollowUp(**header, decision=id_, what=what, due=due, who=who))

    def close_follow_up(
        self, id_: str, state: str, happened: str = "", new_date: date | None = None
    ) -> Changes:
        """Say that it is done or dropped; moved to a new date it stays open.

        Raises:
            InvalidValue: moved without a date.
        """
        kept = self._desk.one(FollowUp, id_)
        if state == "moved" and new_date is None:
            raise InvalidValue(field="due", message="Choose the new date.")
        due = new_date if state == "moved" else kept.due
        return self._desk.keeper.change(replace(kept, state=state, happened=happened, due=due))

    def look_back(self, review: Review) -> Changes:
        """Keep a review, and what it says about its line, as one step.

        Kept lines are looked at again in three months; retired ones are not watched from now on;
        moving one is left to the builder. The decision is not due any more.
        """
        changed: list[Decision | Line] = []
        new: list[Review | Line] = [review]
        if review.decision:
            decision = self._desk.one(Decision, review.decision)
            if decision.review_on and decision.review_on <= self._desk.today():
                again = self.review_on(decision.chosen) if review.outcome == "too_soon" else None
                changed.append(replace(decision, review_on=again))
        line = self._line_of(review)
        if line and review.line_action == "keep":
            next_one = months_on(self._desk.today(), _REVIEW_MONTHS)
            changed.append(replace(line, review_on=next_one))
        if line and review.line_action == "retire":
            after = line.when.instant + timedelta(seconds=1)
            plain = replace(line, moved_why=(), moved_words="")
            at = max(self._desk.now(), after)
            new.append(self._desk.fresh(plain, at, line=line.identity, state="retired"))
        return self._desk.keeper.keep_together(new, changed)

    def calibration(self) -> Calibration:
        """How expectations came out, from ten reviews on."""
        return calibration.calibration(self._desk.every(Decision), self._desk.every(Review))

    # Lists

    def cards(self) -> tuple[DecisionCard, ...]:
        """Every decision, newest first."""
        return self._cards(newest_first(self._desk.every(Decision)))

    def due(self) -> Due:
        """All that is due today."""
        desk, today = self._desk, self._desk.today()
        decisions = newest_first(desk.every(Decision))
        living = {decision.id for decision in decisions}
        return Due(
            reviews=self._cards(
                d for d in decisions if d.review_on is not None and d.review_on <= today
            ),
            follow_ups=tuple(
                one
                for one in desk.every(FollowUp)
                if one.state in {None, "moved"}
                and one.decision in living
                and (one.due is None or one.due <= today)
            ),
            lines=tuple(
                card
                for card in self._boundaries.cards()
                if card.next_review is not None and card.next_review <= today
            ),
            urges=tuple(d for d in decisions if self._is_over(d)),
            questions=self._questions.due(),
        )

    def _cards(self, decisions: Iterable[Decision]) -> tuple[DecisionCard, ...]:
        desk = self._desk
        follow_ups, reviews = desk.every(FollowUp), newest_first(desk.every(Review))
        crossings = {one.id: one for one in desk.every(Crossing)}
        lines = {one.id: one for one in desk.every(Line)}
        found = []
        for decision in decisions:
            crossing = crossings.get(decision.crossing or "")
            line = lines.get((crossing.line if crossing else None) or "")
            found.append(
                DecisionCard(
                    decision=decision,
                    chosen=self._chosen(decision),
                    line_words=line.words if line else "",
                    follow_ups=tuple(one for one in follow_ups if one.decision == decision.id),
                    reviews=tuple(one for one in reviews if one.decision == decision.id),
                    waiting=self._waiting(decision),
                )
            )
        return tuple(found)

    def _chosen(self, decision: Decision) -> str:
        if decision.chosen == "own":
            return decision.own_option
        return self._desk.lists.label("ladder", decision.chosen or "nothing_yet")

    def _waiting(self, decision: Decision) -> str:
        until = decision.cool_until
        if until is None or until <= self._desk.now():
            return ""
        return say(
            "It waits until {moment}, {sleeps} in between.",
            moment=self._moment_words(until),
            sleeps=_sleeps(until - decision.when.instant),
        )

    def _moment_words(self, until: datetime) -> str:
        local = self._local(until)
        told = {"weekday": weekday_words(local.date()), "time": f"{local:%H:%M}"}
        today = self._desk.today()
        if local.date() - today > timedelta(days=6):
            return say("{weekday} {day} {time}", day=day_words(local.date(), today), **told)
        return say("{weekday} {time}", **told)

    def _local(self, moment: datetime) -> datetime:
        local: datetime = self._desk.header(moment)["when"].local
        return local

    def _is_over(self, decision: Decision) -> bool:
        """Whether the wait is over and the same urge was not asked for again."""
        return (
            decision.cool_until is not None
            and decision.cool_until <= self._desk.now()
            and decision.urge is not None
            and decision.urge_after is None
        )

    def _refuse_hidden(self, decision: Decision) -> None:
        offered = {step.key for step in self._desk.lists.choices("ladder")}
        hidden = [key for key in decision.options if key not in offered]
        if hidden:
            way = self._desk.lists.label("ladder", hidden[0])
            raise InvalidValue(
                field="options",
                message=say("'{way}' is not among the ways your work has.", way=label(way)),
            )

    def _line_of(self, review: Review) -> Line | None:
        """The version in force of the line a review is about, itself or through its decision."""
        id_ = review.line
        if id_ is None and review.decision:
            decision = self._desk.one(Decision, review.decision)
            crossings = {one.id: one for one in self._desk.every(Crossing)}
            crossing = crossings.get(decision.crossing or "")
            id_ = crossing.line if crossing else None
        lines = {one.id: one for one in self._desk.every(Line)}
        if id_ not in lines:
            return None
        return self._boundaries.card(lines[id_].identity).line

    def _change(self, id_: str, **values: Any) -> Changes:
        return self._desk.keeper.change(replace(self._desk.one(Decision, id_), **values))


def _sleeps(span: timedelta) -> str:
    count = max(1, round(span / timedelta(days=1)))
    return say("one sleep") if count == 1 else counted("%Ln sleeps", count)
