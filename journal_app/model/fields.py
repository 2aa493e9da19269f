"""What a field of a record may hold, said once beside the field.

A `Spec` rides in the field's metadata; `Record` and `Group` check it when a value is made, and
the store and the forms read it too. A vocabulary's name is checked here for shape alone: whether
a key is *known* depends on the worker's own lists, so the journal asks that when it keeps a note,
and a note from a newer version with a word unknown here can still be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from journal_app.errors import InvalidValue
from journal_app.model.identity import is_id

TEXT_LIMIT = 2_000_000
LINE_LIMIT = 200
MINUTES_LIMIT = 60 * 24 * 7
MONEY_LIMIT = 10**13

_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}|[1-9][0-9]?|0")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_BREAK = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029\t]+")


class Kind(Enum):
    """The few shapes a field can have."""

    TEXT = "text"
    LINE = "line"
    WHOLE = "whole"
    FLAG = "flag"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    RATED = "rated"
    REFERENCE = "reference"
    REFERENCES = "references"
    INSTANT = "instant"


LISTED = frozenset({Kind.CHOICES, Kind.RATED, Kind.REFERENCES})
"""The shapes that hold several items; absent is the empty tuple."""


@dataclass(frozen=True, slots=True)
class Spec:
    """Shape and limits of one field.

    `low` and `high` bound a whole number, or the rating of a rated choice; `vocabulary` names the
    list a choice comes from; `limit` is the most characters of a text.
    """

    kind: Kind
    low: int = 0
    high: int = 0
    vocabulary: str = ""
    limit: int = 0

    def checked(self, name: str, value: Any) -> Any:
        """Return the value as it will be kept; raise `InvalidValue` naming the field."""
        return _CHECKS[self.kind](self, name, value)


def is_absent(value: object) -> bool:
    """Whether a field's value stands for *not known*: `None`, the empty text, an empty list."""
    return value is None or value in ("", ())


def clean_text(text: str) -> str:
    """Make any typed text storable: NUL and lone surrogates become visible marks."""
    if "\0" in text:
        text = text.replace("\0", "\u2400")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _LONE_SURROGATE.sub("\ufffd", text)


def _refuse(name: str, message: str) -> InvalidValue:
    return InvalidValue(field=name, message=message)


def _checked_text(spec: Spec, name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise _refuse(name, f"{name} takes text.")
    text = clean_text(value)
    if spec.kind is Kind.LINE:
        text = _LINE_BREAK.sub(" ", text).strip()
    if len(text) > spec.limit:
        raise _refuse(
            name, f"{name} takes at most {spec.limit:,} characters; this has {len(text):,}."
        )
    return text if text.strip() else ""


def _checked_whole(spec: Spec, name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _refuse(name, f"{name} takes a whole number.")
    if not spec.low <= value <= spec.high:
        raise _refuse(name, f"{name} goes from {spec.low} to {spec.high}.")
    return value


def _checked_flag(_spec: Spec, name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _refuse(name, f"{name} takes yes or no.")
    return value


def _checked_date(_spec: Spec, name: str, value: Any) -> date:
    if type(value) is not date:
        raise _refuse(name, f"{name} takes a date such as 2026-03-01.")
    return value


def _checked_choice(_spec: Spec, name: str, value: Any) -> str:
    if not isinstance(value, str) or not (_KEY.fullmatch(value) or is_id(value)):
        raise _refuse(name, f"{name} takes one of its own words.")
    return value


def _checked_choices(spec: Spec, name: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, tuple):
        raise _refuse(name, f"{name} takes a list of words.")
    return tuple(dict.fromkeys(_checked_choice(spec, name, key) for key in value))


def _checked_rated(spec: Spec, name: str, value: Any) -> tuple[tuple[str, int | None], ...]:
    if not isinstance(value, tuple):
        raise _refuse(name, f"{name} takes a list of words, each with a number.")
    rated: dict[str, int | None] = {}
    for key, rating in value:
        number = None if rating is None else _checked_whole(spec, name, rating)
        rated[_checked_choice(spec, name, key)] = number
    return tuple(rated.items())


def _checked_reference(_spec: Spec, name: str, value: Any) -> str:
    if not isinstance(value, str) or not is_id(value):
        raise _refuse(name, f"{name} takes the id of a record.")
    return value


def _checked_references(spec: Spec, name: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, tuple):
        raise _refuse(name, f"{name} takes a list of ids of records.")
    return tuple(dict.fromkeys(_checked_reference(spec, name, one) for one in value))


def _checked_instant(_spec: Spec, name: str, value: Any) -> datetime:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise _refuse(name, f"{name} takes an instant with its time zone.")
    return value.astimezone(UTC).replace(microsecond=0)


_CHECKS = {
    Kind.TEXT: _checked_text,
    Kind.LINE: _checked_text,
    Kind.WHOLE: _checked_whole,
    Kind.FLAG: _checked_flag,
    Kind.DATE: _checked_date,
    Kind.CHOICE: _checked_choice,
    Kind.CHOICES: _checked_choices,
    Kind.RATED: _checked_rated,
    Kind.REFERENCE: _checked_reference,
    Kind.REFERENCES: _checked_references,
    Kind.INSTANT: _checked_instant,
}


def _field(spec: Spec, default: Any) -> Any:
    return field(default=default, metadata={"spec": spec})


def text() -> Any:
    """Free text of any length up to `TEXT_LIMIT`; absent is the empty text."""
    return _field(Spec(Kind.TEXT, limit=TEXT_LIMIT), "")


def line(limit: int = LINE_LIMIT) -> Any:
    """One line of text; absent is the empty text."""
    return _field(Spec(Kind.LINE, limit=limit), "")


def whole(low: int, high: int) -> Any:
    """A whole number within bounds, or `None`."""
    return _field(Spec(Kind.WHOLE, low, high), None)


def strength() -> Any:
    """A 0-10 scale with words at 0, 5 and 10, or `None`."""
    return whole(0, 10)


def steps() -> Any:
    """A scale of five steps, 1-5, or `None`."""
    return whole(1, 5)


def minutes() -> Any:
    """A duration in whole minutes, or `None`."""
    return whole(0, MINUTES_LIMIT)


def money() -> Any:
    """An amount in integer minor units of the profile's currency, or `None`."""
    return whole(0, MONEY_LIMIT)


def flag() -> Any:
    """Yes, no, or `None` for not known."""
    return _field(Spec(Kind.FLAG), None)


def calendar_date() -> Any:
    """A date without a time, or `None`."""
    return _field(Spec(Kind.DATE), None)


def choice(vocabulary: str) -> Any:
    """One key of a vocabulary, or `None`."""
    return _field(Spec(Kind.CHOICE, vocabulary=vocabulary), None)


def choices(vocabulary: str) -> Any:
    """Any number of keys of a vocabulary, in the order chosen."""
    return _field(Spec(Kind.CHOICES, vocabulary=vocabulary), ())


def rated(vocabulary: str, low: int, high: int) -> Any:
    """Any number of keys, each with a number within bounds or `None`."""
    return _field(Spec(Kind.RATED, low, high, vocabulary), ())


def reference() -> Any:
    """The id of another record, or `None`."""
    return _field(Spec(Kind.REFERENCE), None)


def references() -> Any:
    """Ids of any number of other records, in the order given."""
    return _field(Spec(Kind.REFERENCES), ())


def instant() -> Any:
    """A moment in UTC, to the second, or `None`."""
    return _field(Spec(Kind.INSTANT), None)
