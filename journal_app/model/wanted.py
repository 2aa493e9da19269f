"""What a search asks for, in words the store understands.

`journal/query.py` reads it out of what was typed; names in here are resolved already: customers
are ids, words of lists are keys. Nothing in here knows SQL.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


@dataclass(frozen=True, slots=True)
class Word:
    """One word or phrase of the text. A `prefix` may go on in the note; `without` excludes."""

    text: str
    prefix: bool = False
    without: bool = False


class Sign(Enum):
    """How a number is compared."""

    AT_LEAST = ">="
    AT_MOST = "<="
    MORE = ">"
    FEWER = "<"
    EXACTLY = "="


@dataclass(frozen=True, slots=True)
class Bound:
    """A limit on a number of the record: `tier`, `strain` or `mood`."""

    field: str
    sign: Sign
    number: int
    without: bool = False


@dataclass(frozen=True, slots=True)
class Among:
    """The record has one of these keys in a field, or none of them where `without`.

    `field` is `record`, `tone`, `state`, `enough`, `customer`, `place` or `kind`, the last for
    kinds of behaviour and kinds of good.
    """

    field: str
    keys: frozenset[str]
    without: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, both ends in it; an absent end is open."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A whole search: every word, bound and list must fit, and any one of the periods."""

    words: tuple[Word, ...] = ()
    bounds: tuple[Bound, ...] = ()
    among: tuple[Among, ...] = ()
    periods: tuple[Period, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether it asks for nothing at all."""
        return not (self.words or self.bounds or self.among or self.periods)
