"""Full-text search: which records fit, in what order, and the piece of text that shows why.

Ranking is bm25 with the alias before the worker's own words and those before chosen labels,
rounded so that what fits about as well stands newest first. Words the index cannot hold are
looked for in the text itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    TableClause,
    and_,
    bindparam,
    column,
    func,
    literal_column,
    not_,
    or_,
    select,
    table,
    text,
    tuple_,
)

from journal_app.model.views import SEARCHED_KINDS, Hit, Snippet
from journal_app.model.wanted import Wanted, Word
from journal_app.store.conditions import Part, clauses, conditions_of, containing
from journal_app.store.match import expression, indexed, pattern
from journal_app.store.rows import Labels, rows_of
from journal_app.store.tables import LISTED, entry, line, passage
from journal_app.store.timeline import NARROW

# statement, reflection, lesson, note, alias, terms
_RANK: ColumnElement[Any] = literal_column("round(bm25(search, 3.0, 3.0, 3.0, 3.0, 5.0, 1.0), 1)")
_MATCHES = text("search MATCH :match")
# A line is found in the version in force.
_line, _later = line.alias("earlier_line"), line.alias("later_line")
_line_entry, _later_entry = entry.alias("earlier_entry"), entry.alias("later_entry")
_SUPERSEDED = (
    select(_line.c.number)
    .select_from(_line.join(_line_entry, _line_entry.c.number == _line.c.number))
    .where(
        select(_later.c.number)
        .select_from(_later.join(_later_entry, _later_entry.c.number == _later.c.number))
        .where(
            func.coalesce(_later.c.line, _later_entry.c.id)
            == func.coalesce(_line.c.line, _line_entry.c.id),
            _later_entry.c.binned == 0,
            tuple_(_later_entry.c.occurred, func.coalesce(_later.c.version, 1), _later_entry.c.id)
            > tuple_(_line_entry.c.occurred, func.coalesce(_line.c.version, 1), _line_entry.c.id),
        )
        .exists()
    )
)
_SEARCHED = and_(
    entry.c.binned == 0,
    entry.c.kind.in_(SEARCHED_KINDS),
    or_(entry.c.kind != "line", entry.c.number.not_in(_SUPERSEDED)),
)

# Noncharacters stand for the ends of a mark; Unicode keeps them out of any text.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_SNIPPET_WORDS = 24
_PIECE_BEFORE, _PIECE_LENGTH = 60, 180


@dataclass(frozen=True, slots=True)
class Found:
    """The numbers of the best records, and how many fit in all."""

    numbers: tuple[int, ...]
    total: int


_SEARCH: TableClause = table("search", column("rowid"))

# The plus keeps SQLite from asking FTS5 for each row anew: 9 ms instead of 600 for a common word.
_SNIPPET_ROW: ColumnElement[int] = literal_column("+search.rowid", Integer)
_SNIPPETS = select(
    _SEARCH.c.rowid,
    literal_column(f"snippet(search, -1, '{_OPEN}', '{_CLOSE}', '…', {_SNIPPET_WORDS})"),
).where(_MATCHES, _SNIPPET_ROW.in_(bindparam("numbers", expanding=True)))
_MATCH_COUNT = (
    select(func.count())
    .select_from(_SEARCH.join(entry, entry.c.number == _SEARCH.c.rowid))
    .where(_MATCHES, _SEARCHED)
)


def search(
    connection: Connection, wanted: Wanted, labels: Labels, limit: int
) -> tuple[list[Hit], int]:
    """The best hits, at most `limit`, and how many there are in all."""
    found = find(connection, wanted, limit)
    rows = rows_of(connection, found.numbers, labels)
    snippets = _snippets(connection, wanted.words, found.numbers)
    hits = [
        Hit(rows[number], snippets.get(number) or Snippet(rows[number].excerpt))
        for number in found.numbers
    ]
    return hits, found.total


def find(connection: Connection, wanted: Wanted, limit: int) -> Found:
    """The numbers of what fits: ranked where words are looked for, else newest first."""
    conditions = conditions_of(wanted)
    values = conditions.values | {"limit": limit}
    words = [word for word in wanted.words if indexed(word)]
    pieces = [word for word in wanted.words if not indexed(word)]
    for place, piece in enumerate(pieces):
        values[f"piece{place}"] = pattern(piece)
    if words:
        values["match"] = expression(words)
    ranked = any(not word.without for word in words)
    statement = _statement(
        conditions.parts,
        tuple(piece.without for piece in pieces),
        ranked=ranked,
        excluding=bool(words) and not ranked,
    )
    found = connection.execute(statement, values).all()
    return Found(tuple(row[0] for row in found), found[0][1] if found else 0)


def count_word(connection: Connection, word: Word) -> int:
    """How many records have this one word."""
    if indexed(word):
        return int(connection.execute(_MATCH_COUNT, {"match": expression([word])}).scalar_one())
    return find(connection, Wanted(words=(word,)), 1).total


@lru_cache(maxsize=128)
def _statement(
    parts: tuple[Part, ...], pieces: tuple[bool, ...], *, ranked: bool, excluding: bool
) -> Select[Any]:
    """Build the statement of one shape; `pieces` says of each piece whether it is unwanted."""
    source: Any = NARROW
    if pieces:
        source = source.outerjoin(passage, passage.c.number == entry.c.number)
    if ranked:
        source = source.join(_SEARCH, _SEARCH.c.rowid == entry.c.number)
    score = _RANK if ranked else literal_column("0")
    every = (
        select(entry.c.number, entry.c.occurred, score.label("score"))
        .select_from(source)
        .where(_SEARCHED if ranked or pieces else text(LISTED), *clauses(parts))
    )
    if ranked:
        every = every.where(_MATCHES)
    if excluding:
        every = every.where(entry.c.number.not_in(select(_SEARCH.c.rowid).where(_MATCHES)))
    for place, without in enumerate(pieces):
        clause = containing(f"piece{place}")
        every = every.where(not_(clause) if without else clause)
    # bm25 can be asked for beside MATCH alone, so that all are found before they are counted.
    found = every.cte("found").prefix_with("MATERIALIZED")
    total = select(func.count()).select_from(found).scalar_subquery()
    return (
        select(found.c.number, total)
        .order_by(found.c.score, found.c.occurred.desc(), found.c.number.desc())
        .limit(bindparam("limit"))
    )


def _snippets(
    connection: Connection, words: Iterable[Word], numbers: Sequence[int]
) -> dict[int, Snippet]:
    wanted = [word for word in words if not word.without]
    by_index = [word for word in wanted if indexed(word)]
    if not numbers or not wanted:
        return {}
    if by_index:
        values = {"match": expression(by_index), "numbers": list(numbers)}
        return {number: _marked(found) for number, found in connection.execute(_SNIPPETS, values)}
    piece = wanted[0].text
    values = {"piece": piece, "numbers": list(numbers)}
    return {
        number: _around(found, piece)
        for number, found in connection.execute(_PIECES, values)
        if found
    }


def _piece_of(name: str) -> Any:
    """The text around a piece where this column has it, else NULL."""
    value = func.lower(passage.c[name])
    at = func.instr(value, func.lower(bindparam("piece")))
    begin = func.max(at - _PIECE_BEFORE, 1)
    return func.substr(passage.c[name], begin, func.nullif(func.min(at, 1), 0) * _PIECE_LENGTH)


_PIECES = select(
    passage.c.number,
    func.coalesce(
        *(_piece_of(name) for name in ("statement", "reflection", "lesson", "note", "alias"))
    ),
).where(passage.c.number.in_(bindparam("numbers", expanding=True)))


def _around(found: str, piece: str) -> Snippet:
    line = " ".join(found.split())
    at = line.lower().find(piece.lower())
    return Snippet(line, ((at, at + len(piece)),) if at >= 0 else ())


def _marked(found: str) -> Snippet:
    """Take the marks out of the text and remember where they were."""
    plain: list[str] = []
    marks: list[tuple[int, int]] = []
    length = 0
    for place, stretch in enumerate(" ".join(found.split()).split(_OPEN)):
        inside, _close, outside = stretch.partition(_CLOSE) if place else ("", "", stretch)
        if inside:
            marks.append((length, length + len(inside)))
        plain.append(inside + outside)
        length += len(plain[-1])
    return Snippet("".join(plain).replace(_CLOSE, ""), tuple(marks))
