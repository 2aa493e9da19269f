"""The fixed sentences of reports, word for word, and the parts several audiences share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from journal_app.insight.result import Coverage
from journal_app.reports.chosen import Chosen
from journal_app.reports.dates import period_words
from journal_app.reports.document import (
    Block,
    Column,
    Document,
    Foot,
    Heading,
    Items,
    Paragraph,
    Role,
    Table,
)
from journal_app.reports.request import Ask

EXTRACT = (
    "An extract, made by the worker from their own notes. Entries marked (later) were written"
    " after the day. Not a medical document."
)
LETTERS = "Names are replaced by letters chosen for this report alone."
THIN = "Fewer than half of the shifts were logged; counts are of logged shifts only."
NO_ROTA = "The number of shifts worked was not recorded."
NOTHING = "Nothing noted under this heading."
TOO_FEW = "Too few for a pattern; each is listed."
NUMBERS_ONLY = "Counts of curt and uncivil contacts are given as numbers only."
METHOD = (
    "Kept in a private notebook during the period. Each entry has the time it happened and the"
    " time it was written. Tier is the writer's own scale: 1 curt, 2 uncivil, 3 hostile, 4 abuse,"
    " threat, cursing or contact. The receipt shows whether this record was changed since; it"
    " shows neither truth nor date."
)


def document(chosen: Chosen, title: str, blocks: Iterable[Block]) -> Document:
    """The whole document: its title, its pages, its foot."""
    period = period_words(chosen.first, chosen.last)
    parts = [part for part in (chosen.from_whom, _capital(period)) if part]
    return Document(
        title=title,
        subtitle=" · ".join(parts),
        blocks=tuple(blocks),
        foot=foot(chosen),
        language=chosen.language,
        paper=chosen.paper,
    )


def foot(chosen: Chosen) -> Foot:
    """The foot of every report."""
    sentences = [EXTRACT]
    if chosen.lettered:
        sentences.append(LETTERS)
    if chosen.audience != "incident":
        sentences += coverage_sentences(chosen.coverage)
    return Foot(tuple(sentences), chosen.report_id, f"Receipt: {chosen.receipt}")


def coverage_sentences(coverage: Coverage) -> list[str]:
    """How much of the period is logged."""
    if coverage.rostered is None:
        return [NO_ROTA]
    said = [f"{coverage.logged} of {coverage.rostered} shifts in this period were logged."]
    return [*said, THIN] if coverage.thin else said


def section(title: str, blocks: Sequence[Block], level: int = 1) -> list[Block]:
    """A heading and what stands under it, or that nothing does."""
    return [Heading(title, level), *(blocks or [Paragraph(NOTHING, Role.NOTE)])]


def lines(texts: Sequence[str], *, numbered: bool = False) -> list[Block]:
    """Sentences as a list; none at all where there are none."""
    return [Items(tuple(texts), numbered)] if texts else []


def asks_table(name: str, asks: Sequence[Ask]) -> list[Block]:
    """What, who, by when."""
    if not asks:
        return []
    columns = (Column("What", 3.0), Column("Who"), Column("By when"))
    return [Table(name, columns, tuple((ask.what, ask.who, ask.by) for ask in asks))]


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun."""
    return f"{number} {one if number == 1 else many}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
