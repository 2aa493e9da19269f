"""Cards, histories and moves of lines, made of their versions and moments; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from journal_app.journal.conditions import version_order
from journal_app.journal.lists import Lists
from journal_app.model.condition import Condition
from journal_app.model.customer import Customer
from journal_app.model.language import label, say
from journal_app.model.line import Line
from journal_app.model.line_views import LineCard, LineMove, LineVersion, Moment, MonthMark
from journal_app.model.plain_words import count_words, month_words
from journal_app.model.sentences import Names, condition_sentence

_MONTHS = 12
_SAME_WAY = 3


def by_line(lines: Sequence[Line]) -> dict[str, list[Line]]:
    """All versions of each line, oldest first."""
    found: dict[str, list[Line]] = {}
    for line in sorted(lines, key=version_order):
        found.setdefault(line.identity, []).append(line)
    return found


def card(
    versions: Sequence[Line],
    moments: Sequence[Moment],
    names: Names,
    *,
    lists: Lists,
    today: date,
    problem: str = "",
) -> LineCard:
    """The card of one line from its versions, oldest first, and its moments."""
    line = versions[-1]
    counted = [moment for moment in moments if moment.counts]
    return LineCard(
        identity=line.identity,
        line=line,
        sentence=condition_sentence(line, names),
        subtitle=_subtitle(versions, lists, today),
        strip=_strip(versions, counted, today),
        next_review=line.review_on,
        crossed=len(counted),
        held=sum(moment.answer == "i_do_it" for moment in counted),
        moved_note=_moved_note(versions, today),
        problem=problem,
    )


def history(
    versions: Sequence[Line], moments: Sequence[Moment], names: Names, lists: Lists
) -> tuple[LineVersion, ...]:
    """One line's versions, newest first, each with the moments that crossed it."""
    ends = [version.when for version in versions[1:]]
    found = [
        LineVersion(
            line=line,
            sentence=condition_sentence(line, names),
            since=line.when,
            until=ends[place] if place < len(ends) else None,
            why=why_moved(line, lists),
            moments=tuple(m for m in moments if m.version_id == line.id),
        )
        for place, line in enumerate(versions)
    ]
    return tuple(found[::-1])


def moves(versions: Sequence[Line], lists: Lists) -> list[LineMove]:
    """Each time one line was moved, oldest first."""
    return [
        LineMove(after.identity, after.day, before, after, why_moved(after, lists))
        for before, after in _moved(versions)
    ]


def why_moved(line: Line, lists: Lists) -> str:
    """The reasons as words, the worker's own last."""
    reasons = [label(lists.label("moved_why", key)) for key in line.moved_why]
    return " · ".join([*reasons, line.moved_words] if line.moved_words else reasons)


def customer_problem(condition: Condition, customers: Mapping[str, Customer]) -> str:
    """Why the one a condition is about cannot be met any more; empty where they can."""
    if condition.scope != "customer" or condition.customer is None:
        return ""
    found = customers.get(condition.customer)
    if found is None:
        return say(
            "The one this line is about is not followed any more."
            " It cannot be met; change it or retire it."
        )
    if found.retired:
        return say(
            "{alias} is retired; choose somebody else, or bring {alias} back.", alias=found.alias
        )
    return ""


def _subtitle(versions: Sequence[Line], lists: Lists, today: date) -> str:
    line = versions[-1]
    number = line.version or 1
    since = next(one.day for one in versions if (one.version or 1) == number)
    parts = [label(lists.label("firm", line.firm)).lower()] if line.firm else []
    since_month = month_words(since, today)
    parts.append(say("version {number} since {month}", number=number, month=since_month))
    if not line.active and line.state:
        parts.append(label(lists.label("line_state", line.state)).lower())
    return ", ".join(parts)


def _strip(
    versions: Sequence[Line], moments: Sequence[Moment], today: date
) -> tuple[MonthMark, ...]:
    begin = versions[0].day.replace(day=1)
    moved = {_month(after.day) for _before, after in _moved(versions)}
    marks = []
    for first in _last_months(today):
        if first < begin:
            continue
        mine = [moment for moment in moments if _month(moment.day) == first]
        held = sum(moment.answer == "i_do_it" for moment in mine)
        if first in moved:
            state = "moved"
        elif mine:
            state = "held" if held == len(mine) else "crossed"
        else:
            state = "quiet"
        marks.append(MonthMark(first, state, len(mine), held))
    return tuple(marks)


def _moved(versions: Sequence[Line]) -> list[tuple[Line, Line]]:
    pairs = pairwise(versions)
    return [pair for pair in pairs if (pair[1].version or 1) > (pair[0].version or 1)]


def _moved_note(versions: Sequence[Line], today: date) -> str:
    """A sentence once a line was moved three times the same way, counted from its last turn."""
    ways: list[tuple[int, date]] = []
    for before, after in _moved(versions):
        step = after.condition.threshold - before.condition.threshold
        same = after.condition.metric == before.condition.metric
        way = (step > 0) - (step < 0) if same else 0
        if not way or (ways and ways[-1][0] != way):
            ways.clear()
        if way:
            ways.append((way, after.day))
    if len(ways) < _SAME_WAY:
        return ""
    told = {"times": count_words(len(ways)), "month": month_words(ways[0][1], today)}
    if ways[0][0] > 0:
        return say("This line has moved up {times} times since {month}.", **told)
    return say("This line has moved down {times} times since {month}.", **told)


def _last_months(today: date) -> list[date]:
    months, first = [], today.replace(day=1)
    for _ in range(_MONTHS):
        months.append(first)
        first = date.fromordinal(first.toordinal() - 1).replace(day=1)
    return months[::-1]


def _month(day: date) -> date:
    return day.replace(day=1)
