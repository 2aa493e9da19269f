"""Lines and their crossings: writing, moving, resting, retiring; what was met, and the answers.

Nothing here judges. A line changed is a new version beside the old one; a moment measured is
nothing but a row until the worker says something to it.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from journal_app.errors import InvalidValue, StaleRecord
from journal_app.journal import line_cards, previewing
from journal_app.journal.changes import Changes
from journal_app.journal.desk import Desk
from journal_app.journal.moments import Moments
from journal_app.model.condition import Condition
from journal_app.model.language import say
from journal_app.model.line import Crossing, Line
from journal_app.model.line_templates import Template, offered
from journal_app.model.line_views import (
    Banner,
    ImportSummary,
    LineCard,
    LineMove,
    LineVersion,
    Moment,
    Preview,
    Refusal,
)
from journal_app.model.metrics import METRICS, Metric, begin
from journal_app.model.plain_words import unstopped
from journal_app.model.sentences import condition_problem, condition_sentence, when_clause

_REVIEW_MONTHS = 3
_ORDER = {None: 0, "active": 0, "resting": 1, "retired": 2}


class Boundaries:
    """The use cases of lines; owned by one `Journal`, on its thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._moments = Moments(desk)

    # Reading

    def cards(self, include_retired: bool = False) -> tuple[LineCard, ...]:
        """Every line, those watched first; as they were first written within that."""
        lines, moments = self._lines_with_moments()
        cards = [self._card(found, moments.get(key, ())) for key, found in lines.items()]
        shown = (card for card in cards if include_retired or card.line.state != "retired")
        return tuple(sorted(shown, key=lambda card: _ORDER.get(card.line.state, 0)))

    def card(self, identity: str) -> LineCard:
        """One line; raises StaleRecord where it is gone."""
        return self._card(self._versions(identity), self._moments.every(identity))

    def history(self, identity: str) -> tuple[LineVersion, ...]:
        """One line's versions, newest first; raises StaleRecord where it is gone."""
        found, moments = self._versions(identity), self._moments.every(identity)
        return line_cards.history(found, moments, self._desk.names(), self._desk.lists)

    def histories(self) -> tuple[tuple[LineVersion, ...], ...]:
        """The versions of every line, for counting: moments without sentences and evidence."""
        lines, moments = self._lines_with_moments()
        names, lists = self._desk.names(), self._desk.lists
        return tuple(
            line_cards.history(versions, moments.get(identity, ()), names, lists)
            for identity, versions in lines.items()
        )

    def moves(self) -> tuple[LineMove, ...]:
        """Every time a line was moved, newest first."""
        lists = self._desk.lists
        found = [
            move
            for versions in line_cards.by_line(self._desk.every(Line)).values()
            for move in line_cards.moves(versions, lists)
        ]
        return tuple(sorted(found, key=lambda move: move.after.when.instant, reverse=True))

    # The builder

    def metrics(self) -> tuple[Metric, ...]:
        """Everything that can be measured, in the order of the list."""
        return tuple(METRICS.values())

    def begin(self, key: str) -> Condition:
        """The condition the builder begins with for a metric."""
        return begin(key)

    def templates(self, usual_load: int | None = None) -> tuple[Template, ...]:
        """Lines to start from, as this kind of work is offered them.

        `usual_load` is `insight.usual_load` of the record as it stands; without it no line about
        load is offered.
        """
        return offered(self._desk.lists.work, usual_load)

    def from_template(
        self, key: str, customer: str | None = None, usual_load: int | None = None
    ) -> Line:
        """A line like a template, not kept; its condition waits where a customer is to be chosen.

        Raises:
            KeyError: it is not offered.
        """
        template = {one.key: one for one in self.templates(usual_load)}[key]
        line = replace(
            self.new_line(template.words), plan=template.plan, line_kind=template.line_kind
        )
        if not template.needs_customer:
            return replace(line, condition=template.condition)
        if customer is None:
            return line
        return replace(line, condition=replace(template.condition, customer=customer))

    def new_line(self, words: str) -> Line:
        """An empty line of now, by hand, to be looked at again in three months; not kept."""
        return Line(
            **self._desk.header(),
            words=words,
            by_hand=True,
            version=1,
            review_on=months_on(self._desk.today(), _REVIEW_MONTHS),
        )

    def sentence(self, line: Line) -> str:
        """The line as one sentence."""
        return condition_sentence(line, self._desk.names())

    def when_clause(self, condition: Condition) -> str:
        """The first half of the sentence."""
        return when_clause(condition, self._desk.names())

    def refusal(self, condition: Condition, but: str | None = None) -> Refusal | None:
        """Why a condition cannot be kept now; `but` is the line that is being changed."""
        problem = condition_problem(condition)
        if problem:
            return Refusal(problem.field, problem.message)
        gone = line_cards.customer_problem(condition, self._desk.customers())
        if gone:
            return Refusal("customer", gone)
        if not condition.measured:
            return None
        for versions in line_cards.by_line(self._desk.every(Line)).values():
            line = versions[-1]
            same = line.condition == condition and line.state != "retired"
            if same and line.identity != but:
                message = say("You have this line already: '{words}'.", words=unstopped(line.words))
                return Refusal("metric", message, line.identity)
        return None

    def preview(self, condition: Condition) -> Preview:
        """How often it would have been crossed in the last year."""
        return previewing.preview(self._desk, condition)

    # Changing

    def write(self, line: Line) -> Changes:
        """Keep a new line.

        Raises:
            InvalidValue: its condition cannot be met, is about somebody retired or not followed
                any more, or there is the same line already.
        """
        self._refuse(line.condition, None)
        return self._desk.keeper.keep(replace(line, version=line.version or 1))

    def move(self, identity: str, line: Line) -> Changes:
        """Make a new version with other values; the old one keeps its crossings.

        Raises:
            InvalidValue: as `write`. StaleRecord: the line is gone.
        """
        current = self._versions(identity)[-1]
        self._refuse(line.condition, identity)
        version = (current.version or 1) + 1
        return self._follow(line, current, version=version, state="active")

    def rest(self, identity: str) -> Changes:
        """Stop watching a line for now."""
        return self._put(identity, "resting")

    def wake(self, identity: str) -> Changes:
        """Watch a line again, from now on."""
        return self._put(identity, "active")

    def retire(self, identity: str) -> Changes:
        """Stop watching a line for good; its history stays."""
        return self._put(identity, "retired")

    def delete(self, identity: str) -> Changes:
        """Put a line into the bin with all its versions."""
        return self._desk.keeper.move_to_bin([line.id for line in self._versions(identity)])

    # Crossings

    def due(self) -> tuple[Moment, ...]:
        """Moments that wait for an answer, newest first."""
        return self._moments.due()

    def banner(self) -> Banner | None:
        """What Today says; None where nothing waits."""
        return self._moments.banner()

    def moments_of_entry(self, entry: str) -> tuple[Moment, ...]:
        """The lines a note met, or was said to cross."""
        return self._moments.every(entry=entry)

    def moments_of_crossing(self, crossing: str) -> tuple[Moment, ...]:
        """The moment a crossing that is kept belongs to; none where it is gone."""
        try:
            kept = self._desk.one(Crossing, crossing)
        except StaleRecord:
            return ()
        about = self._moments.every(entry=kept.entry) if kept.entry else self._moments.every()
        return tuple(one for one in about if one.crossing and one.crossing.id == crossing)

    def moments_of_line(self, identity: str) -> tuple[Moment, ...]:
        """All moments of one line, newest first."""
        return self._moments.every(identity)

    def answer(self, moment: Moment, answer: str, because: str = "") -> Changes:
        """Keep what the worker says to a moment, over what was said before."""
        said = answered(moment, answer, because)
        if moment.crossing:
            return self._desk.keeper.change(said)
        return self._desk.keeper.keep(said)

    def by_hand(self, identity: str, note: str = "", entry: str | None = None) -> Changes:
        """Say that a line was crossed, now or by a note; raises StaleRecord where it is gone."""
        line = self._versions(identity)[-1]
        header = self._desk.header()
        if entry:
            about = self._desk.one_of_any_kind(entry)
            header = {"day": about.day, "when": about.when}
        return self._desk.keeper.keep(
            Crossing(
                **header,
                line=line.id,
                version=line.version,
                entry=entry,
                evidence=(entry,) if entry else (),
                by_hand=True,
                note=note,
            )
        )

    def import_summary(self, changes: Changes) -> ImportSummary | None:
        """One sentence about notes that came in bulk; None for few, or where nothing was met."""
        return previewing.import_summary(self._desk, changes)

    def summary_between(self, first: int, last: int) -> ImportSummary | None:
        """The same about the changes of the history from one number to another."""
        return previewing.summary_between(self._desk, first, last)

    def _lines_with_moments(self) -> tuple[dict[str, list[Line]], dict[str, list[Moment]]]:
        lines = line_cards.by_line(self._desk.every(Line))
        moments: dict[str, list[Moment]] = {}
        for moment in self._moments.counted() if lines else ():
            moments.setdefault(moment.line, []).append(moment)
        return lines, moments

    def _versions(self, identity: str) -> list[Line]:
        found = line_cards.by_line(self._desk.every(Line)).get(identity)
        if not found:
            raise StaleRecord
        return found

    def _card(self, versions: Sequence[Line], moments: Sequence[Moment]) -> LineCard:
        desk = self._desk
        problem = line_cards.customer_problem(versions[-1].condition, desk.customers())
        return line_cards.card(
            versions, moments, desk.names(), lists=desk.lists, today=desk.today(), problem=problem
        )

    def _put(self, identity: str, state: str) -> Changes:
        current = self._versions(identity)[-1]
        if (current.state or "active") == state:
            return Changes(self._desk.database.head.sequence)
        plain = replace(current, moved_why=(), moved_words="")
        return self._follow(plain, current, version=current.version or 1, state=state)

    def _follow(self, line: Line, current: Line, *, version: int, state: str) -> Changes:
        """Keep a version that comes after the current one, also where the clock was set back."""
        at = max(self._desk.now(), current.when.instant + timedelta(seconds=1))
        return self._desk.keeper.keep(
            self._desk.fresh(line, at, line=current.identity, version=version, state=state)
        )

    def _refuse(self, condition: Condition, but: str | None) -> None:
        refused = self.refusal(condition, but)
        if refused:
            raise InvalidValue(field=f"condition.{refused.field}", message=refused.message)


def answered(moment: Moment, answer: str, because: str = "") -> Crossing:
    """The crossing that keeps an answer: a new one, or the one there is with another answer."""
    if moment.crossing:
        return replace(moment.crossing, answer=answer, because=because)
    return Crossing(
        day=moment.day,
        when=moment.when,
        line=moment.version_id,
        version=moment.version,
        entry=moment.entry,
        evidence=moment.evidence,
        answer=answer,
        because=because,
    )


def months_on(day: date, months: int) -> date:
    """The same day some months later, or the last day of a shorter month."""
    place = day.month - 1 + months
    year, month = day.year + place // 12, place % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
