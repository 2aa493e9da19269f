"""The document tree: all that a renderer ever gets.

A tree is already masked and already chosen; it holds finished words, never records. Every text is
plain: a renderer passes it on as data, so that no markup in it can act. A line break in a text is a
line break on the page.
"""

from __future__ import annotations

from collections.abc import Iterator
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
    """Rows under titles, repeated on each page; `name` is its caption and its CSV file's name.

    In a `tinted` one a page may shade figures by their size; the figures themselves say it all.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    tinted: bool = False


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """Short cells, and a `passage` of any length that runs across below them; "" for none."""

    cells: tuple[str, ...]
    passage: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """A table of incidents; `passage` says what the passages are, their column's title in a CSV.

    The first cell of a row is its number. A row may run over several pages.
    """

    name: str
    columns: tuple[Column, ...]
    passage: str
    rows: tuple[LedgerRow, ...]


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
    """A chart: vectors, and words for who cannot see it. `width` and `height` in millimetres."""

    svg: bytes
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


Part = Paragraph | Items | Facts | Table | Figure


@dataclass(frozen=True, slots=True)
class Beside:
    """Short parts that a page sets beside each other; anything else sets them below each other."""

    parts: tuple[tuple[Part, ...], ...]


Block = (
    Heading | Paragraph | Items | Facts | Table | Ledger | Entry | Figure | Signatures | PageBreak
    | Beside
)  # fmt: skip


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

    def flat(self) -> Iterator[Block]:
        """The blocks in reading order, what stands beside each other one after the other."""
        for block in self.blocks:
            if isinstance(block, Beside):
                for parts in block.parts:
                    yield from parts
            else:
                yield block
