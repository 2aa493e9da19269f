"""The order of headings: no level left out, none without words.

Readers that jump from heading to heading, and PDF/UA, ask for this of every format alike.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from journal_app.reports.document import (
    Beside,
    Block,
    Document,
    Entry,
    Facts,
    Figure,
    Heading,
    Items,
    Ledger,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
)
from journal_app.reports.rendering.plain import line

Made = TypeVar("Made")

DEEPEST = 3

# What the pages say of themselves, in the language of every report: English.
REPORT = "Report {id}"
PAGE = ("Page ", " of ")
SIGNED_ON = "Date"
CHART = "Chart"
UNTITLED = "Report"


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and the level of its heading (1 to 4), 0 where it has none."""

    block: Block
    level: int = 0


def outline(document: Document) -> Iterator[Placed]:
    """The blocks in order; blank headings are left out, an entry lies below the last heading."""
    level = 0
    for block in document.blocks:
        if isinstance(block, Heading):
            if not line(block.text):
                continue
            level = max(1, min(block.level, level + 1, DEEPEST))
            yield Placed(replace(block, level=level), level)
        elif isinstance(block, Entry) and line(block.title):
            yield Placed(block, level + 1)
        else:
            yield Placed(block)


def marks(document: Document) -> tuple[str, ...]:
    """What tells one report from another, for every page's foot."""
    named = REPORT.format(id=document.foot.report_id) if line(document.foot.report_id) else ""
    return tuple(mark for mark in (named, line(document.foot.receipt)) if mark)


def described(figure: Figure) -> str:
    """What a chart is in words, never blank."""
    return line(figure.description) or line(figure.caption) or CHART


class BlockWriter(ABC, Generic[Made]):
    """What a format has to say for each kind of block; the only place that tells them apart."""

    def write(self, placed: Placed) -> Made:
        """The block in this format."""
        match placed.block:
            case Heading() as block:
                made = self.heading(block, placed.level)
            case Paragraph() as block:
                made = self.paragraph(block)
            case Items() as block:
                made = self.items(block)
            case Facts() as block:
                made = self.facts(block)
            case Table() as block:
                made = self.table(block)
            case Ledger() as block:
                made = self.ledger(block)
            case Entry() as block:
                made = self.entry(block, placed.level)
            case Figure() as block:
                made = self.figure(block)
            case Signatures() as block:
                made = self.signatures(block)
            case PageBreak():
                made = self.page_break()
            case Beside() as block:
                made = self.beside(
                    [[self.write(Placed(part)) for part in parts] for parts in block.parts]
                )
        return made

    @abstractmethod
    def heading(self, block: Heading, level: int) -> Made:
        """A heading of `level` 1 to 3."""

    @abstractmethod
    def paragraph(self, block: Paragraph) -> Made:
        """Sentences in their role."""

    @abstractmethod
    def items(self, block: Items) -> Made:
        """A list."""

    @abstractmethod
    def facts(self, block: Facts) -> Made:
        """Labels beside values."""

    @abstractmethod
    def table(self, block: Table) -> Made:
        """A table under its titles."""

    @abstractmethod
    def ledger(self, block: Ledger) -> Made:
        """Incidents under their titles."""

    @abstractmethod
    def entry(self, block: Entry, level: int) -> Made:
        """An entry; `level` 1 to 4 is its title's, 0 where the title is blank."""

    @abstractmethod
    def figure(self, block: Figure) -> Made:
        """A chart and its words."""

    @abstractmethod
    def signatures(self, block: Signatures) -> Made:
        """Lines to sign on."""

    @abstractmethod
    def page_break(self) -> Made:
        """The next block begins a page."""

    @abstractmethod
    def beside(self, parts: list[list[Made]]) -> Made:
        """What was made of each part that stands beside others."""
