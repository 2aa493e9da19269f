"""The document tree: all that a renderer ever gets.

A tree is already masked and already chosen; it holds finished words, never records. Every text is
plain: a renderer passes it on as data, so that no markup in it can act. A line break in a text is a
line break on the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """The sheet a report is laid out for."""

    A4 = "a4"
    LETTER = "us-letter"


class Role(StrEnum):
    """How a paragraph is set."""

    BODY = "body"
    LEAD = "lead"
    QUOTE = "quote"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and bookmark; `level` 1 to 3."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences."""

    text: str
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Items:
    """A short list."""

    lines: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and what stands beside each."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `weight` is its share of the width, figures stand at the end."""

    title: str
    weight: float = 1.0
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under titles, repeated on each page; `name` is its caption and its CSV file's name."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One incident or situation: a title line, short facts, then passages under their labels.

    `mark` says when it was written ("same day", "later"). An entry may run over several pages.
    """

    title: str
    mark: str
    facts: tuple[tuple[str, str], ...]
    passages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart: vectors for print, pixels for what cannot show vectors, words for who cannot see it.

    `width` and `height` are in millimetres.
    """

    svg: bytes
    png: bytes
    description: str
    caption: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on, each with a name of a part (never of a person) and a date."""

    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a page."""


Block = Heading | Paragraph | Items | Facts | Table | Entry | Figure | Signatures | PageBreak


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands under the report: fixed sentences, its id and the receipt."""

    sentences: tuple[str, ...]
    report_id: str
    receipt: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report; `language` is a BCP 47 tag, `subtitle` says period and from whom."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    foot: Foot
    language: str = "en-GB"
    paper: Paper = Paper.A4
