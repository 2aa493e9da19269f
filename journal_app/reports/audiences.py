"""Who reads a report, and the one gate through which a record's values come into it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from journal_app.model.fields import LISTED, Kind, is_absent
from journal_app.model.identity import is_id
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, Leaf, leaves
from journal_app.reports.whitelist import PRINTABLE, TABLE, TICKED

AUDIENCES = ("manager", "counsellor", "representative", "myself", "incident")
_FIXED = frozenset(["-", "yes", "sum", "text", "who", "kind"])


class Use(Enum):
    """What a projection is for: beside a note, or in counts and charts."""

    BESIDE = "beside"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Rule:
    """One field's line of the table: what each audience sees, and its label."""

    cells: Mapping[str, str]
    label: str


@cache
def rules() -> Mapping[str, Rule]:
    """The table by field, as `contact.tier`."""
    found = {}
    for row in TABLE.strip().splitlines():
        name, *cells = row.split(maxsplit=1 + len(AUDIENCES))
        found[name] = Rule(dict(zip(AUDIENCES, cells, strict=False)), cells[-1])
    return found


def cell(kind: str, leaf: Leaf, audience: str) -> str:
    """What an audience sees of a field; never where there is no decision."""
    rule = rules().get(f"{kind}.{'.'.join(leaf.path)}")
    return rule.cells.get(audience, "-") if rule else "-"


def label_of(kind: str, path: str) -> str:
    """What a field is called."""
    return rules()[f"{kind}.{path}"].label


def project(
    record: Record,
    audience: str,
    use: Use,
    *,
    own_words: Collection[str] = (),
    ticked: Collection[str] = (),
) -> dict[str, Any]:
    """The values of a record that may be printed, by path; nothing else leaves this function.

    Texts are not among them, nor who it is about: those go through approval and through the
    letters of the report. Own entries of lists with printable values pass if they are in
    `own_words`.
    """
    found: dict[str, Any] = {}
    for path, leaf, what in _passing(record.kind, audience, use):
        value = leaf.get(record)
        if what not in _FIXED:
            value = _printable(leaf, value, _allowed(what, ticked), own_words)
        if not is_absent(value):
            found[path] = value
    return found


def texts(record: Record, audience: str) -> dict[str, str]:
    """The worker's own words that may be shown once they are approved, by path."""
    found = ((path, leaf.get(record)) for path, leaf in _worded(record.kind, audience))
    return {path: words for path, words in found if words}


@cache
def _passing(kind: str, audience: str, use: Use) -> tuple[tuple[str, Leaf, str], ...]:
    """The fields whose values pass, with their cells."""
    shut = {"-", "text", "who", "kind"} | ({"sum"} if use is Use.BESIDE else set())
    found = ((leaf, cell(kind, leaf, audience)) for leaf in leaves(RECORD_TYPES[kind]))
    return tuple((".".join(leaf.path), leaf, what) for leaf, what in found if what not in shut)


@cache
def _worded(kind: str, audience: str) -> tuple[tuple[str, Leaf], ...]:
    return tuple(
        (".".join(leaf.path), leaf)
        for leaf in leaves(RECORD_TYPES[kind])
        if cell(kind, leaf, audience) == "text"
    )


def shown_fields(audience: str, kinds: Collection[str]) -> tuple[str, ...]:
    """Labels of what an audience sees of some kinds of record, once each."""
    return _labels(audience, kinds, shown=True)


def left_out_fields(audience: str, kinds: Collection[str]) -> tuple[str, ...]:
    """Labels of what it never sees, once each."""
    there = set(shown_fields(audience, kinds))
    return tuple(one for one in _labels(audience, kinds, shown=False) if one not in there)


def undecided() -> tuple[str, ...]:
    """Fields of the model without a whole line in the table, and lines without a field."""
    known = {
        f"{kind}.{'.'.join(leaf.path)}"
        for kind, cls in RECORD_TYPES.items()
        for leaf in leaves(cls)
    }
    valid = _FIXED | PRINTABLE.keys()
    wrong = {
        name
        for name, rule in rules().items()
        if len(rule.cells) != len(AUDIENCES) or not set(rule.cells.values()) <= valid
    }
    return tuple(sorted((known ^ rules().keys()) | wrong))


def _labels(audience: str, kinds: Collection[str], *, shown: bool) -> tuple[str, ...]:
    found = (
        rule.label
        for name, rule in rules().items()
        if name.partition(".")[0] in kinds and (rule.cells[audience] != "-") is shown
    )
    return tuple(dict.fromkeys(found))


def _allowed(name: str, ticked: Collection[str]) -> frozenset[str]:
    more = {value for key, (of, value) in TICKED.items() if of == name and key in ticked}
    return PRINTABLE[name] | more


def _printable(leaf: Leaf, value: Any, allowed: frozenset[str], own: Collection[str]) -> Any:
    def passes(key: str) -> bool:
        return key in allowed or (is_id(key) and key in own)

    if leaf.spec.kind in LISTED:
        rated = leaf.spec.kind is Kind.RATED
        return tuple(one for one in value if passes(one[0] if rated else one))
    return value if value is not None and passes(value) else None
