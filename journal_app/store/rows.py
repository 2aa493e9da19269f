"""Light rows of lists, read from the spine, the narrow tables and the beginning of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, literal_column, select

from journal_app.model.instant import When
from journal_app.model.views import Row
from journal_app.store.conditions import EPOCH, MOOD, STRAIN
from journal_app.store.tables import (
    ASIDE,
    check_in,
    contact,
    crossing,
    decision,
    entry,
    follow_up,
    outside_score,
    passage,
    question,
    shift,
)

Labels = Callable[[str, str], str]
"""Gives the label of (vocabulary, key); the journal's `Lists.label`."""

_EXCERPT = 120
_LATER = 24 * 3600

# The first two kinds as role:key, for `Row.label`.
_KINDS: ColumnElement[Any] = literal_column(
    "(SELECT group_concat(word) FROM (SELECT role || ':' || term AS word FROM record_term"
    " WHERE record_term.number = entry.number AND role IN ('kinds', 'good_kind', 'avoidance')"
    " ORDER BY value LIMIT 2))"
)

# What a crossing crossed, in the worker's words.
_line_entry, _line_passage = entry.alias("line_entry"), passage.alias("line_passage")
_LINE_WORDS = (
    select(_line_passage.c.statement)
    .join(_line_entry, _line_entry.c.number == _line_passage.c.number)
    .where(_line_entry.c.id == crossing.c.line)
    .correlate(crossing)
    .scalar_subquery()
)

JOINED = (
    entry.outerjoin(contact, contact.c.number == entry.c.number)
    .outerjoin(shift, shift.c.number == entry.c.number)
    .outerjoin(check_in, check_in.c.number == entry.c.number)
    .outerjoin(outside_score, outside_score.c.number == entry.c.number)
    .outerjoin(decision, decision.c.number == entry.c.number)
    .outerjoin(crossing, crossing.c.number == entry.c.number)
    .outerjoin(follow_up, follow_up.c.number == entry.c.number)
    .outerjoin(question, question.c.number == entry.c.number)
    .outerjoin(passage, passage.c.number == entry.c.number)
)


def _beginning(name: str) -> Any:
    return func.nullif(func.substr(passage.c[name], 1, 2 * _EXCERPT), "")


ROW_COLUMNS = (
    entry.c.number,
    entry.c.id,
    entry.c.kind,
    entry.c.day,
    entry.c.occurred,
    entry.c.zone,
    entry.c.offset,
    entry.c.precision,
    contact.c.tone,
    contact.c.tier,
    STRAIN,
    MOOD,
    shift.c.state,
    shift.c.enough,
    passage.c.alias,
    _KINDS,
    func.coalesce(
        _LINE_WORDS,
        follow_up.c.what,
        question.c.asks,
        *(_beginning(name) for name in ("statement", "reflection", "note", "lesson")),
    ),
    entry.c.written,
    entry.c.edited,
    entry.c.binned,
    contact.c.lift,
    func.coalesce(outside_score.c.name, decision.c.own_option),
    outside_score.c.value,
    func.coalesce(decision.c.chosen, crossing.c.answer),
)
_SELECT_ROWS = select(*ROW_COLUMNS).select_from(JOINED)
_BY_NUMBER = _SELECT_ROWS.where(entry.c.number.in_(bindparam("numbers", expanding=True)))
_IN_BIN = _SELECT_ROWS.where(entry.c.binned == 1, literal_column(f"({ASIDE})")).order_by(
    entry.c.edited.desc(), entry.c.number.desc()
)


def select_rows() -> Select[Any]:
    """The statement rows are read with, to be narrowed and ordered."""
    return _SELECT_ROWS


def read_rows(
    connection: Connection,
    statement: Select[Any],
    values: Mapping[str, Any],
    labels: Labels,
) -> tuple[Row, ...]:
    """Run a statement made of `select_rows` and give its rows in its order."""
    return tuple(_row(found, labels) for found in connection.execute(statement, values))


def rows_of(connection: Connection, numbers: Iterable[int], labels: Labels) -> dict[int, Row]:
    """The rows of these spine numbers, by number."""
    wanted = list(numbers)
    if not wanted:
        return {}
    found = read_rows(connection, _BY_NUMBER, {"numbers": wanted}, labels)
    return {row.number: row for row in found}


def binned_rows(connection: Connection, labels: Labels) -> tuple[Row, ...]:
    """What lies in the bin, what was changed last first."""
    return read_rows(connection, _IN_BIN, {}, labels)


def moment(seconds: int) -> datetime:
    """An instant from seconds since 1970."""
    return EPOCH + timedelta(seconds=seconds)


def _row(found: Sequence[Any], labels: Labels) -> Row:
    (number, id_, kind, day, occurred, zone, offset, precision, tone, tier, strain, mood) = found[
        :12
    ]
    (state, enough, alias, kinds, excerpt, written, edited, binned, lift) = found[12:21]
    name, value, answer = found[21:]
    return Row(
        number=number,
        id=id_,
        kind=kind,
        day=date.fromisoformat(day),
        when=When(moment(occurred).replace(tzinfo=UTC), zone, offset, precision),
        tone=tone,
        tier=tier,
        strain=strain,
        mood=mood,
        state=state,
        enough=enough,
        customer_alias=alias or "",
        label=_label(kinds, labels) if kinds else name or "",
        excerpt=_one_line(excerpt) if excerpt else "",
        edited=None if edited is None else moment(edited),
        written_later=written is not None and written - occurred > _LATER,
        binned=bool(binned),
        lift=lift,
        value=value or "",
        answer=answer,
    )


def _label(kinds: str, labels: Labels) -> str:
    words = (word.partition(":") for word in kinds.split(","))
    return ", ".join(labels(role, key) for role, _colon, key in words)


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else line[: _EXCERPT - 1].rstrip() + "…"
