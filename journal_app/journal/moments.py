"""The moments at which lines were met: what was measured, joined with what the worker said.

A measured moment is known by its line and the note that met it, so an answer stays with its note
however often everything is measured again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from journal_app.journal.conditions import Event, Phase, evidence, version_order
from journal_app.journal.desk import Desk
from journal_app.journal.following import today_of
from journal_app.journal.watching import numbered_lines
from journal_app.model.language import later, say
from journal_app.model.line import Crossing, Line
from journal_app.model.line_views import Banner, Moment
from journal_app.model.metrics import Family, metric_of
from journal_app.model.plain_words import (
    count_words,
    day_words,
    place_words,
    since_words,
    times_words,
    unstopped,
)
from journal_app.model.sentences import Names, written_value
from journal_app.model.views import Row
from journal_app.store import rows, watched
from journal_app.store.database import Transaction
from journal_app.store.watched import Met

_CAME_TO = dict(
    zip(
        ("min", "%", "days", "breaks", ""),
        later(
            "It came to {value} minutes.",
            "It came to {value} %.",
            "It came to {value} days.",
            "It came to {value} breaks.",
            "It came to {value}.",
        ),
        strict=True,
    )
)
_BANNER_DAYS = timedelta(days=30)
_IN_PLACES = frozenset({"contacts", "asks", "shifts", "times", "nights"})


@dataclass(frozen=True)
class _Told:
    """All that is needed to tell moments, read at one time."""

    lines: Mapping[str, Line]
    phases: Mapping[int, Phase]
    answers: Mapping[tuple[str, str], Crossing]
    rows: Mapping[int, Row]
    names: Names
    today: date


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which moments: of one line, of one note, or the loud ones since a day; all by default.

    `plainly` leaves out sentences, times of day and evidence.
    """

    line: str | None = None
    entry: str | None = None
    since: date | None = None
    plainly: bool = False


class Moments:
    """Reads moments; owned by one `Boundaries`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def every(self, line: str | None = None, entry: str | None = None) -> tuple[Moment, ...]:
        """All moments, of one line or one note where given, newest first."""
        return self._gather(_Asked(line, entry))

    def counted(self) -> tuple[Moment, ...]:
        """All moments without their sentences, times of day and the notes behind them."""
        return self._gather(_Asked(plainly=True))

    def due(self) -> tuple[Moment, ...]:
        """Those of the last 30 days that wait for an answer, newest first."""
        today = self._desk.today()
        waiting = (
            moment
            for moment in self._gather(_Asked(since=today - _BANNER_DAYS))
            if moment.still_met and moment.day >= today - _BANNER_DAYS
        )
        return tuple(moment for moment in waiting if self._waits(moment, today))

    def banner(self) -> Banner | None:
        """What Today says about them; None where nothing waits."""
        moments = self.due()
        if not moments:
            return None
        if len(moments) == 1:
            return Banner(moments[0].sentence, moments)
        since = since_words(moments[-1].day, self._desk.today())
        lines = len({moment.line for moment in moments})
        if lines == 1:
            said = say(
                "One of your lines was met {times} since {since}.",
                times=times_words(len(moments)),
                since=since,
            )
            return Banner(said, moments)
        count = count_words(lines).capitalize()
        said = say("{count} of your lines were met since {since}.", count=count, since=since)
        return Banner(said, moments)

    def _waits(self, moment: Moment, today: date) -> bool:
        said = moment.crossing
        if said is None or said.answer is None:
            return True
        at = said.edited or said.written
        return said.answer == "later" and (at is None or today_of(self._desk.lists, at) < today)

    def _gather(self, asked: _Asked) -> tuple[Moment, ...]:
        desk, line, entry = self._desk, asked.line, asked.entry
        desk = self._desk
        desk.watch.catch_up()
        crossings = desk.every(Crossing)
        names = desk.names()
        with desk.database.read() as connection:
            versions = {one.id: one for _number, one in numbered_lines(connection)}
            current = in_force(versions.values())
            phases = {phase.number: phase for phase in desk.watch.phases}
            answered = _by_note(crossings, versions)
            wanted = [
                (met, id_)
                for met, id_ in _met(connection, asked, phases)
                if id_ is not None and not (asked.since and _retired(met, phases, current))
            ]
            spoken = [
                one
                for one in crossings
                if one.line in versions
                and line in {None, _identity(one, versions)}
                and entry in {None, one.entry}
            ]
            ids = [one.entry for one in spoken if one.entry]
            by_id = watched.numbers_of(connection, ids)
            numbers = set() if asked.plainly else {met.number for met, _id in wanted}
            found = rows.rows_of(connection, numbers | set(by_id.values()), desk.lists.label)
            told = _Told(versions, phases, answered, found, names, desk.today())
            if asked.plainly:
                moments = [_counted(met, id_, told) for met, id_ in wanted if id_]
            else:
                moments = [_measured(connection, met, id_, told) for met, id_ in wanted if id_]
        seen = {(moment.line, moment.entry) for moment in moments}
        moments += [
            _said(one, told, by_id)
            for one in spoken
            if one.by_hand or (_identity(one, versions), one.entry) not in seen
        ]
        return tuple(sorted(moments, key=lambda m: (m.when.instant, m.line), reverse=True))


def _met(
    connection: Transaction, asked: _Asked, phases: Mapping[int, Phase]
) -> list[tuple[Met, str | None]]:
    """What was measured of what is asked for."""
    wanted = [n for n, phase in phases.items() if asked.line in {None, phase.identity}]
    if asked.entry is not None:
        return watched.met_by_note(connection, wanted, asked.entry)
    if asked.since is not None:
        return watched.loud_since(connection, wanted, asked.since.toordinal())
    return watched.met_by_lines(connection, wanted)


def _retired(met: Met, phases: Mapping[int, Phase], current: Mapping[str, Line]) -> bool:
    return current[phases[met.phase].identity].state == "retired"


def in_force(lines: Iterable[Line]) -> dict[str, Line]:
    """The latest version of each line, by identity."""
    found: dict[str, Line] = {}
    for line in sorted(lines, key=version_order):
        found[line.identity] = line
    return found


def _by_note(
    crossings: Sequence[Crossing], versions: Mapping[str, Line]
) -> dict[tuple[str, str], Crossing]:
    return {
        (_identity(one, versions), one.entry): one
        for one in crossings
        if one.line in versions and one.entry and not one.by_hand
    }


def _identity(crossing: Crossing, versions: Mapping[str, Line]) -> str:
    return versions[crossing.line or ""].identity


def _counted(met: Met, id_: str, told: _Told) -> Moment:
    """A moment that was measured, as far as counting needs it."""
    phase = told.phases[met.phase]
    line = told.lines[phase.version_id]
    return Moment(
        line=phase.identity,
        version_id=line.id,
        version=line.version or 1,
        words=line.words,
        day=date.fromordinal(met.day),
        when=line.when,
        entry=id_,
        value=met.value,
        crossing=told.answers.get((phase.identity, id_)),
    )


def _measured(connection: Transaction, met: Met, id_: str, told: _Told) -> Moment:
    phase = told.phases[met.phase]
    line, row = told.lines[phase.version_id], told.rows[met.number]
    crossing = told.answers.get((phase.identity, id_))
    if crossing and crossing.evidence:
        notes = crossing.evidence
    else:
        notes = _evidence(connection, phase, met)
    moment = _moment(line, told, row.day, met.value)
    return replace(
        moment, when=row.when, entry=id_, evidence=notes, value=met.value, crossing=crossing
    )


def _evidence(connection: Transaction, phase: Phase, met: Met) -> tuple[str, ...]:
    place = (met.day, met.occurred, met.number)
    back = watched.moments_back(connection, phase.number, place)
    try:
        numbers = evidence(phase.condition, (Event(*row) for row in back))
    finally:
        back.close()
    ids = watched.ids_of(connection, numbers)
    return tuple(ids[number] for number in numbers if number in ids)


def _said(crossing: Crossing, told: _Told, numbers: Mapping[str, int]) -> Moment:
    """A crossing by hand, or one that is measured no more."""
    line = told.lines[crossing.line or ""]
    moment = _moment(line, told, crossing.day, None)
    still_met = bool(crossing.by_hand)
    return replace(
        moment,
        when=crossing.when,
        entry=crossing.entry,
        evidence=crossing.evidence,
        measured=not crossing.by_hand,
        crossing=crossing,
        still_met=still_met,
        uncrossed="" if still_met else _uncrossed(crossing, told, numbers),
    )


def _uncrossed(crossing: Crossing, told: _Told, numbers: Mapping[str, int]) -> str:
    row = told.rows.get(numbers.get(crossing.entry or "", -1))
    decided = crossing.answer == "decided"
    stays = say("Your decision stays.") if decided else say("Your answer stays.")
    if not (row and row.edited):
        return f"{say('After your change this is no longer met.')} {stays}"
    day = day_words(row.edited.date(), told.today)
    return f"{say('After your change on {day} this is no longer met.', day=day)} {stays}"


def _moment(line: Line, told: _Told, day: date, value: int | None) -> Moment:
    return Moment(
        line=line.identity,
        version_id=line.id,
        version=line.version or 1,
        words=line.words,
        day=day,
        when=line.when,
        sentence=_sentence(line, told, day, value),
    )


def _sentence(line: Line, told: _Told, day: date, value: int | None) -> str:
    """The worker's own words, what happened, and the plan."""
    words, plan = unstopped(line.words), unstopped(line.plan)
    if line.line_kind == "conduct":
        parts = [say("You set this one for yourself: '{words}'.", words=words)]
    else:
        written = day_words(line.day, told.today)
        parts = [say("On {day} you wrote: '{words}'.", day=written, words=words)]
        parts.append(_happened(line, told, day, value))
    if plan:
        parts.append(say("Your plan: {plan}.", plan=plan))
    return " ".join(parts)


def _happened(line: Line, told: _Told, day: date, value: int | None) -> str:
    if value is None:
        return say("You say it was crossed on {day}.", day=day_words(day, told.today))
    condition = line.condition
    metric = metric_of(condition)
    counted = metric.unit in _IN_PLACES and metric.family in {Family.SUM, Family.RUN}
    if counted and condition.op in {"ge", "gt"} and value > 1:
        return say("This was the {place}.", place=place_words(value))
    if counted:
        return say("It was met on {day}.", day=day_words(day, told.today))
    if metric.key == "load":
        return say("Your load was {value}.", value=value)
    shown = written_value(replace(condition, value=value), told.names)
    return say(_CAME_TO.get(metric.unit, _CAME_TO[""]), value=shown)
