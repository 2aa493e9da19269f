"""Markdown (CommonMark): marks of ours alone; whatever the text holds is escaped and stays text.

Tables are written as most programs read them (GFM). A chart is given in its words: pictures cannot
lie inside a file of text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from journal_app.reports.document import (
    Document,
    Entry,
    Facts,
    Figure,
    Heading,
    Items,
    Ledger,
    Paragraph,
    Role,
    Signatures,
    Table,
)
from journal_app.reports.rendering import plain
from journal_app.reports.rendering.outline import (
    CHART,
    SIGNED_ON,
    BlockWriter,
    described,
    marks,
    outline,
)

# Emphasis, code, links, HTML, entities, tables, strike-through, formulas, headings' ends.
_MARKS = re.compile(r"([\\`*_\[\]<>&|~$^@{}#])")
_ADDRESS = re.compile(r"(?i)\b(www)\.|:(?=//)")
# What makes a list, rule, underline or definition at the start of a line.
_STARTS = re.compile(r"^([+\-=:]|\d{1,9}(?=[.)]))")
_HARD_BREAK = "\\\n"


def to_markdown(document: Document) -> bytes:
    """The report as UTF-8 text."""
    blocks = _Markdown()
    parts = [f"# {_line(document.title)}" if plain.line(document.title) else ""]
    parts += _paragraphs(document.subtitle)
    parts += [blocks.write(placed) for placed in outline(document)]
    parts.append("---")
    parts += [part for one in document.foot.sentences for part in _paragraphs(one)]
    parts += [_line(mark) for mark in marks(document)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8")


class _Markdown(BlockWriter[str]):
    """Each block as lines; a level below the title."""

    def heading(self, block: Heading, level: int) -> str:
        return f"{'#' * (level + 1)} {_line(block.text)}"

    def paragraph(self, block: Paragraph) -> str:
        text = "\n\n".join(_paragraphs(block.text))
        return _quoted(text) if block.role is Role.QUOTE else text

    def items(self, block: Items) -> str:
        signs = (f"{n}. " if block.numbered else "- " for n in range(1, len(block.lines) + 1))
        return "\n".join(
            sign + _lines(one, " " * len(sign))
            for sign, one in zip(signs, block.lines, strict=True)
        )

    def facts(self, block: Facts) -> str:
        return _facts(block.pairs)

    def table(self, block: Table) -> str:
        if not block.columns:
            return ""
        name = f"**{_line(block.name)}**\n\n" if plain.line(block.name) else ""
        sides = ["--:" if column.figures else "---" for column in block.columns]
        rows = [[_cell(column.title) for column in block.columns], sides]
        rows += [[_cell(cell) for cell in row] for row in block.rows]
        return name + "\n".join(f"| {' | '.join(row)} |" for row in rows)

    def ledger(self, block: Ledger) -> str:
        parts = [f"**{_line(block.name)}**" if plain.line(block.name) else ""]
        titles = [column.title for column in block.columns]
        for row in block.rows:
            number, *rest = zip(titles, row.cells, strict=True)
            parts.append(f"**{_line(' '.join(number))}**")
            parts.append(_facts(pair for pair in rest if plain.line(pair[1])))
            parts.append(_quoted("\n\n".join(_paragraphs(row.passage))))
        return "\n\n".join(part for part in parts if part)

    def entry(self, block: Entry, level: int) -> str:
        parts = [f"{'#' * (level + 1)} {_line(block.title)}" if level else ""]
        parts.append(f"({_line(block.mark)})" if plain.line(block.mark) else "")
        parts.append(_facts(block.facts))
        for name, value in block.passages:
            parts.append(f"**{_line(name)}**" if plain.line(name) else "")
            parts.append(_quoted("\n\n".join(_paragraphs(value))))
        return "\n\n".join(part for part in parts if part)

    def figure(self, block: Figure) -> str:
        caption = f"**{_line(block.caption)}**\n\n" if plain.line(block.caption) else ""
        return caption + _quoted(f"{CHART}: {_escaped(described(block))}")

    def signatures(self, block: Signatures) -> str:
        rule = "\\_" * 12
        date = f"{SIGNED_ON.lower()} {rule}"
        return "\n\n".join(f"{rule} {_line(part)}, {date}" for part in block.parts)

    def page_break(self) -> str:
        return ""

    def beside(self, parts: list[list[str]]) -> str:
        return "\n\n".join(part for one in parts for part in one if part)


def _facts(pairs: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"- **{_line(name) or '·'}**: {_lines(value, '  ')}" for name, value in pairs)


def _paragraphs(text: str) -> list[str]:
    return [_lines(part) for part in plain.paragraphs(plain.clean(text))]


def _lines(text: str, indent: str = "") -> str:
    """The lines of one paragraph, a hard break after each but the last."""
    lines = [one.strip() for one in plain.clean(text).split("\n")]
    return f"{_HARD_BREAK}{indent}".join(_start(_escaped(one)) for one in lines if one)


def _line(text: str) -> str:
    return _start(_escaped(plain.line(text)))


def _cell(text: str) -> str:
    return " / ".join(_escaped(one.strip()) for one in plain.clean(text).split("\n") if one.strip())


def _escaped(text: str) -> str:
    return _ADDRESS.sub(_parted, _MARKS.sub(r"\\\1", text))


def _parted(found: re.Match[str]) -> str:
    return f"{found[1]}\\." if found[1] else "\\:"


def _start(text: str) -> str:
    """`text` with what would begin a block at the start of a line escaped."""
    found = _STARTS.match(text)
    if not found:
        return text
    sign = found[1]
    rest = text[len(sign) :]
    return f"{sign}\\{rest}" if sign.isdigit() else f"\\{sign}{rest}"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""
