"""A document tree as the data that `resources/reports/report.typ` prints. Pure words, no markup."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from journal_app.palette import load_palette
from journal_app.reports.document import (
    Document,
    Entry,
    Facts,
    Figure,
    Heading,
    Items,
    Ledger,
    Paper,
    Paragraph,
    Signatures,
    Table,
)
from journal_app.reports.rendering import plain
from journal_app.reports.rendering.outline import (
    PAGE,
    SIGNED_ON,
    UNTITLED,
    BlockWriter,
    described,
    marks,
    outline,
)

Data = dict[str, object]

# Width inside the margins in millimetres, as the template has them.
_ROOM = {Paper.A4: 210 - 36, Paper.LETTER: 215.9 - 36}
_ROLES = ("text", "muted", "divider", "accent", "accent_soft")
_LONG_WORD = 36
_LONG_IN_FACTS = 22
_LONG_IN_LABELS = 12
_CHARACTERS_A_LINE = 80  # of a table, whatever its columns
_CHARACTERS_A_LEDGER = 100
_SLIM = 6
# The blank in "17 Nov": no line ends there.
_DAY = re.compile(r"(?<=\d) (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)")
_LONGEST_CELL = 4000
_RUNNING_HEAD, _RUNNING_FOOT = 90, 160


def sheet(document: Document, fonts: tuple[str, ...], told: tuple[str, ...] = ()) -> str:
    """The tree as JSON, for the template; `told` are sentences to add to its foot."""
    language, region = _language(document.language)
    palette, foot, blocks = load_palette("light"), document.foot, _Blocks()
    data: Data = {
        "title": plain.line(document.title) or UNTITLED,
        "heading": _one_line(document.title),
        "running": _shortened(document.title, _RUNNING_HEAD),
        "subtitle": _text(document.subtitle),
        "lang": language,
        "region": region,
        "paper": document.paper.value,
        "room": _ROOM[document.paper],
        "fonts": fonts,
        "colours": {name: getattr(palette, name) for name in _ROLES},
        "blocks": [blocks.write(placed) for placed in outline(document)],
        "foot": {
            "sentences": [_text(one) for one in (*foot.sentences, *told) if plain.line(one)],
            "marks": [_one_line(one) for one in marks(document)],
            "running": _shortened("  ·  ".join(marks(document)), _RUNNING_FOOT),
            "page": PAGE,
            "signed": SIGNED_ON,
        },
    }
    return json.dumps(data, ensure_ascii=False)


def _shortened(text: str, most: int) -> str:
    """`text` on one line of a page's head or foot, which have no room for more."""
    whole = plain.line(text)
    return _one_line(whole if len(whole) <= most else f"{whole[: most - 1]}…")


def _language(tag: str) -> tuple[str, str | None]:
    """Language and region of a BCP 47 tag, as Typst takes them; English where there is none."""
    first, *others = tag.split("-")
    region = next((one.upper() for one in others if len(one) == 2 and one.isalpha()), None)
    known = first.isascii() and first.isalpha() and len(first) in {2, 3}
    return (first.lower(), region) if known else ("en", None)


class _Blocks(BlockWriter[Data]):
    """Each block as the data its function in the template takes."""

    def heading(self, block: Heading, level: int) -> Data:
        return {"kind": "heading", "level": level, "text": _one_line(block.text)}

    def paragraph(self, block: Paragraph) -> Data:
        return {"kind": "paragraph", "role": block.role.value, "text": _text(block.text)}

    def items(self, block: Items) -> Data:
        return {
            "kind": "items",
            "numbered": block.numbered,
            "lines": [_text(one) for one in block.lines],
        }

    def facts(self, block: Facts) -> Data:
        return {"kind": "facts", "pairs": _pairs(block.pairs)}

    def table(self, block: Table) -> Data:
        limits = _limits(block)
        rows = [_cells(row, limits) for row in block.rows]
        return {
            "kind": "table",
            "name": _one_line(block.name),
            "columns": _columns(block, limits),
            "rows": rows,
            "tints": _tints(block) if block.tinted else [],
        }

    def ledger(self, block: Ledger) -> Data:
        limits = _limits(block)
        rows = [
            {"cells": _cells(row.cells, limits), "lots": _lots(_text(row.passage).strip())}
            for row in block.rows
        ]
        return {
            "kind": "ledger",
            "name": _one_line(block.name),
            "columns": _columns(block, limits),
            "rows": rows,
        }

    def entry(self, block: Entry, level: int) -> Data:
        return {
            "kind": "entry",
            "level": level,
            "title": _one_line(block.title),
            "mark": _one_line(block.mark),
            "facts": _pairs(block.facts),
            "passages": [(_one_line(name), _text(value)) for name, value in block.passages],
        }

    def figure(self, block: Figure) -> Data:
        return {
            "kind": "figure",
            "svg": block.svg.decode("utf-8"),
            "description": described(block),
            "caption": _one_line(block.caption),
            "width": block.width,
        }

    def signatures(self, block: Signatures) -> Data:
        return {"kind": "signatures", "parts": [_text(one) for one in block.parts]}

    def page_break(self) -> Data:
        return {"kind": "new-page"}

    def beside(self, parts: list[list[Data]]) -> Data:
        return {"kind": "beside", "parts": parts}


def _columns(table: Table | Ledger, limits: list[int]) -> list[Data]:
    return [
        {"title": _one_line(c.title, limit), "weight": c.weight, "figures": c.figures}
        for c, limit in zip(table.columns, limits, strict=True)
    ]


def _cells(cells: Iterable[str], limits: list[int]) -> list[str]:
    return [
        _DAY.sub("\u00a0", _text(cell, limit)) for cell, limit in zip(cells, limits, strict=True)
    ]


def _tints(table: Table) -> list[list[float]]:
    """How dark each cell of figures is, 0 to 1 by its share of the largest; the last is a sum."""
    sizes = [
        [
            int(cell) if column.figures and place < len(row) - 1 and cell.isdecimal() else 0
            for place, (cell, column) in enumerate(zip(row, table.columns, strict=True))
        ]
        for row in table.rows
    ]
    most = max((size for row in sizes for size in row), default=0) or 1
    return [[size / most for size in row] for row in sizes]


def _lots(passage: str) -> list[str]:
    """A passage whole, or a very long one in lots, as one cell over many pages takes for ever."""
    lots = []
    while len(passage) > _LONGEST_CELL:
        cut = max(passage.rfind("\n", 0, _LONGEST_CELL), passage.rfind(". ", 0, _LONGEST_CELL) + 1)
        cut = cut if cut > 0 else _LONGEST_CELL
        lots.append(passage[:cut])
        passage = passage[cut:].strip()
    return [*lots, passage] if passage else lots


def _limits(table: Table | Ledger) -> list[int]:
    """Characters a word of each column may have before it may break."""
    whole = sum(column.weight for column in table.columns)
    room = _CHARACTERS_A_LEDGER if isinstance(table, Ledger) else _CHARACTERS_A_LINE
    return [max(_SLIM, int(c.weight / whole * room)) for c in table.columns]


def _pairs(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(_one_line(n, _LONG_IN_LABELS), _text(value, _LONG_IN_FACTS)) for n, value in pairs]


def _text(given: str, limit: int = _LONG_WORD) -> str:
    return plain.breakable(plain.clean(given), limit)


def _one_line(given: str, limit: int = _LONG_WORD) -> str:
    return plain.breakable(plain.line(given), limit)
