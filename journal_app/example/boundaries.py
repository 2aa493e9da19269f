"""The example worker's lines, what was said when they were met, and what was decided.

The lines are written into the past; which notes met them the journal itself tells, so nothing here
is measured. Answers follow in a fixed order, texts are those below. Knows no files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import cycle
from typing import TYPE_CHECKING, Any

from journal_app.model.condition import Condition
from journal_app.model.day import resolve
from journal_app.model.decision import Decision, FollowUp, Now, Review
from journal_app.model.line import Crossing, Line
from journal_app.model.question import STARTERS, Question
from journal_app.model.record import Record

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.model.line_views import Moment

_ANSWERED_UNTIL = 4  # days before the end; what is younger waits
_EVENING = time(20, 30)

_ANSWERS = (
    ("i_do_it", ""),
    ("decided", ""),
    ("i_do_it", ""),
    ("not_this_time", "The queue was out of the door and nobody was free."),
    ("decided", ""),
    ("i_do_it", ""),
    ("does_not_count", "Said in passing, and not at me."),
)


@dataclass(frozen=True)
class _Choice:
    """One decision and how it came out: reason, expectation, outcome, lesson."""

    chosen: str
    reason: str
    expected: str
    percent: int
    came: str = ""
    outcome: str = ""
    worth: int = 0
    lesson: str = ""


_CHOICES: Mapping[str, tuple[_Choice, ...]] = {
    "behaviour": (
        _Choice(
            chosen="name_limit",
            reason="One warning was enough last time.",
            expected="They stop, or they go.",
            percent=70,
            came="yes",
            outcome="as_expected",
            worth=1,
            lesson="Saying it early is easier than saying it well.",
        ),
        _Choice(
            chosen="formal_report",
            reason="They said what they would do to the car. That is not mine to carry.",
            expected="Somebody takes it up within a week.",
            percent=50,
            came="yes",
            outcome="better",
            worth=2,
            lesson="The form took ten minutes. I had put it off for two weeks.",
        ),
        _Choice(
            chosen="hand_over",
            reason="Two of us on the till, and they only do it with me.",
            expected="They are quieter with Dan.",
            percent=70,
            came="yes",
            outcome="better",
            worth=2,
        ),
    ),
    "count": (
        _Choice(
            chosen="refer_up",
            reason="It is her rule, so it is her no.",
            expected="She backs me in front of him.",
            percent=70,
            came="no",
            outcome="worse",
            worth=-1,
            lesson="Ask her first what she will say.",
        ),
        _Choice(
            chosen="ask_flag",
            reason="Whoever has the desk next should know.",
            expected="The note stays on the account.",
            percent=70,
            came="no",
            outcome="worse",
            worth=0,
            lesson="Notes get cleared at the end of the month. Write the date into it.",
        ),
        _Choice(
            chosen="name_limit",
            reason="I had the dates on the card under the till.",
            expected="He asks for somebody higher and hears the same.",
            percent=70,
            came="yes",
            outcome="as_expected",
            worth=1,
        ),
    ),
    "health": (
        _Choice(
            chosen="nothing_yet",
            reason="I was tired. It can wait for a day when I am not.",
            expected="In a week it looks smaller.",
            percent=80,
            came="yes",
            outcome="as_expected",
            worth=0,
            lesson="Most things do.",
        ),
        _Choice(
            chosen="other_duties",
            reason="A week of stock and no till.",
            expected="They find a week for me.",
            percent=50,
            came="no",
            outcome="as_expected",
            worth=1,
        ),
    ),
    "conduct": (
        _Choice(
            chosen="breathe",
            reason="My hands were shaking and it was only a voucher.",
            expected="Five minutes with the plants are enough.",
            percent=80,
            came="yes",
            outcome="better",
            worth=2,
        ),
        _Choice(
            chosen="nothing_yet",
            reason="I said sorry the same day. That was the plan.",
            expected="It stays there.",
            percent=80,
            came="yes",
            outcome="as_expected",
            worth=1,
        ),
    ),
}


def add_boundaries(journal: Journal, end: date, zone: str) -> None:
    """Write lines, answers, decisions, reviews and questions into an example of notes up to `end`.

    Raises:
        KeepingError: it could not be written.
    """
    worker = _Decider(end, zone)
    aliases = {line.customer.alias: line.customer.id for line in journal.customers()}
    journal.record_many(worker.lines(aliases))
    moments = [
        moment
        for card in journal.boundaries.cards(include_retired=True)
        for moment in journal.boundaries.moments_of_line(card.identity)
    ]
    oldest_first = sorted(moments, key=lambda moment: (moment.when.instant, moment.line))
    journal.record_many(worker.answers(oldest_first))
    journal.record_many(worker.rest())


class _Decider:
    """The example worker with a pen; writes once."""

    def __init__(self, end: date, zone: str) -> None:
        self._end = end
        self._zone = zone
        self._kinds: dict[str, str] = {}
        self._lunch = self._line(
            160,
            "My half hour is mine.",
            "I go where nobody has a question",
            Condition(),
            line_kind="time",
            firm="flexible",
        )

    def lines(self, aliases: dict[str, str]) -> Iterator[Record]:
        """Five lines, three of them moved, one put to rest and woken again."""
        swearing = self._line(
            510,
            "Nobody swears at me twice.",
            "one warning, then I have it ended",
            Condition(**_measured("behaviour", 1, "shift"), kinds=("swore", "threat", "touched")),
            line_kind="behaviour",
            why="I went home with it in my ears for a week, the first time.",
        )
        yield swearing
        asks = self._line(
            430,
            "The fourth ask in a year is not mine to answer.",
            "it goes up, with the dates of the ones before",
            Condition(
                **_measured("asks", 4, "year") | {"scope": "customer"}, customer=aliases["K"]
            ),
            line_kind="count",
            why="Every yes was remembered and every no was rude.",
        )
        yield asks
        third = replace(asks.condition, value=3)
        words = "The third ask in a year is not mine to answer."
        yield self._after(asks, 250, 2, words=words, condition=third, moved_why=("too_loose",))
        run = self._line(
            380,
            "Three hard ones in a row, and somebody hears of it.",
            "I tell somebody, and keep one evening free",
            Condition(**_measured("hard_run", 3, "now")),
            line_kind="health",
            firm="flexible",
        )
        yield run
        yield self._after(run, 120, 1, state="resting")
        yield self._after(run, 95, 1, state="active")
        yield self._line(
            300,
            "I don't pass it on.",
            "if I snap I stop, and say sorry within the day",
            Condition(**_measured("gave_back", 1, "shift")),
            line_kind="conduct",
            why="The next one in the queue did nothing.",
        )
        yield self._lunch

    def answers(self, moments: Sequence[Moment]) -> Iterator[Record]:
        """What was said to each moment but the youngest, and the decisions among it."""
        last = self._end - timedelta(days=_ANSWERED_UNTIL)
        choices = {kind: cycle(some) for kind, some in _CHOICES.items()}
        for moment, (answer, because) in zip(moments, cycle(_ANSWERS)):
            if moment.day > last:
                continue
            said = Crossing(
                day=moment.day,
                when=moment.when,
                written=moment.when.instant + timedelta(hours=2),
                line=moment.version_id,
                version=moment.version,
                entry=moment.entry,
                evidence=moment.evidence,
                answer=answer,
                because=because,
            )
            yield said
            if answer == "decided":
                kind = self._kinds[moment.version_id]
                yield from self._decided(next(choices[kind]), said)
        for back in (132, 61, 20):
            yield Crossing(
                **self._at(back, time(13, 10)),
                line=self._lunch.id,
                version=1,
                by_hand=True,
                answer="i_do_it" if back != 61 else "not_this_time",
                note="Called back to the till.",
            )

    def rest(self) -> Iterator[Record]:
        """A free decision that is not looked back at yet, what is to follow, the questions."""
        choice = self._decision(
            18,
            "Do I ask for the garden till from spring on?",
            _Choice(
                chosen="other_duties",
                reason="Fewer refunds, more plants. I can ask; she can say no.",
                expected="She lets me have three days of five.",
                percent=60,
            ),
        )
        yield replace(choice, review_on=self._end + timedelta(days=1))
        yield FollowUp(
            **self._at(18),
            decision=choice.id,
            what="Ask her before the rota for March is made",
            due=self._end,
            who="manager",
        )
        for back, starter, fields in (
            (340, 0, {"monthly": True, "looked_at": self._end - timedelta(days=40)}),
            (210, 7, {}),
            (150, 2, {"state": "unanswered"}),
        ):
            yield Question(**self._at(back), asks=STARTERS[starter], **fields)

    def _decided(self, choice: _Choice, said: Crossing) -> Iterator[Record]:
        back = (self._end - said.day).days
        situation = "It was met again. What do I do about it?"
        final = choice.chosen == "formal_report"
        decision = replace(
            self._decision(back, situation, choice),
            crossing=said.id,
            entries=said.evidence,
            urge=8 if final else None,
            urge_after=3 if final else None,
        )
        reviewed = back - 15
        if reviewed < 0:
            yield replace(decision, review_on=self._end + timedelta(days=5))
            return
        yield decision
        yield Review(
            **self._at(reviewed),
            decision=decision.id,
            outcome=choice.outcome,
            happened_so=choice.came,
            worth_it=choice.worth,
            again="yes" if choice.worth > 0 else "differently",
            process="yes",
            lesson=choice.lesson,
            line_action="keep",
        )

    def _decision(self, back: int, situation: str, choice: _Choice) -> Decision:
        options = tuple(dict.fromkeys(("nothing_yet", "name_limit", choice.chosen)))
        return Decision(
            **self._at(back),
            situation=situation,
            options=options,
            chosen=choice.chosen,
            reason=choice.reason,
            expected=choice.expected,
            expected_pct=choice.percent,
            confidence=6,
            reversible="yes",
            decided_by="shared" if choice.chosen == "refer_up" else "mine",
            at_stake=("my_name", "fairness"),
            now=Now(mood=3, hours_since=3),
        )

    def _line(self, back: int, words: str, plan: str, condition: Condition, **fields: Any) -> Line:
        given: dict[str, Any] = {"firm": "firm"} | fields
        line = Line(
            **self._at(back),
            words=words,
            plan=plan,
            condition=condition,
            by_hand=True,
            version=1,
            review_on=self._end + timedelta(days=back % 60 + 10),
            **given,
        )
        self._kinds[line.id] = line.line_kind or ""
        return line

    def _after(self, line: Line, back: int, version: int, **fields: Any) -> Line:
        """A later version of a line."""
        fresh = Line(**self._at(back), words=line.words)
        header: dict[str, Any] = {"id": fresh.id, "day": fresh.day, "when": fresh.when}
        later = {"written": fresh.written, "line": line.identity, "version": version}
        self._kinds[fresh.id] = line.line_kind or ""
        return replace(line, **(header | later | fields))

    def _at(self, back: int, clock: time = _EVENING) -> dict[str, Any]:
        """Day, moment and time of writing, that many days before the end."""
        day = self._end - timedelta(days=back)
        when, _note = resolve(datetime.combine(day, clock), self._zone)
        return {"day": day, "when": when, "written": when.instant}


def _measured(metric: str, value: int, window: str) -> dict[str, Any]:
    fields = {"metric": metric, "op": "ge", "value": value, "window": window}
    return fields | {"scope": "anyone"}
