"""One HTML file: no script, nothing fetched, every word escaped.

The policy inside lets a browser load nothing but what the file itself carries. The style sheet is
`resources/reports/report.css`; charts are pictures inside the file.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Iterable

from journal_app.paths import resource
from journal_app.reports.document import (
    Column,
    Document,
    Entry,
    Facts,
    Figure,
    Heading,
    Items,
    Ledger,
    LedgerRow,
    Paragraph,
    Role,
    Signatures,
    Table,
)
from journal_app.reports.rendering import plain
from journal_app.reports.rendering.outline import (
    SIGNED_ON,
    UNTITLED,
    BlockWriter,
    described,
    marks,
    outline,
)

_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header>
{head}
</header>
<main>
{body}
</main>
<footer>
{foot}
</footer>
</body>
</html>
"""
_ROLES = {Role.BODY: "", Role.LEAD: ' class="lead"', Role.NOTE: ' class="note"', Role.QUOTE: ""}


def to_html(document: Document) -> bytes:
    """The report as one page, UTF-8."""
    style = resource("reports/report.css").read_text(encoding="utf-8")
    blocks = _Html()
    heading = f'<h1 dir="auto">{_line(document.title)}</h1>' if plain.line(document.title) else ""
    return _PAGE.format(
        language=_line(document.language) or "en",
        digest=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii"),
        title=_line(document.title) or UNTITLED,
        style=style,
        head=heading + "\n" + _paragraphs(document.subtitle),
        body="\n".join(blocks.write(placed) for placed in outline(document)),
        foot="\n".join(_paragraphs(one) for one in (*document.foot.sentences, *marks(document))),
    ).encode("utf-8")


class _Html(BlockWriter[str]):
    """Each block as an element; a level below the title, which is `h1`."""

    def __init__(self) -> None:
        self._breaks = False

    def heading(self, block: Heading, level: int) -> str:
        return f'<h{level + 1}{self._begins()} dir="auto">{_line(block.text)}</h{level + 1}>'

    def paragraph(self, block: Paragraph) -> str:
        made = _paragraphs(block.text, _ROLES[block.role])
        return f"<blockquote>{made}</blockquote>" if block.role is Role.QUOTE else made

    def items(self, block: Items) -> str:
        tag = "ol" if block.numbered else "ul"
        lines = "".join(f'<li dir="auto">{_lines(one)}</li>' for one in block.lines)
        return f"<{tag}>{lines}</{tag}>"

    def facts(self, block: Facts) -> str:
        return _facts(block.pairs)

    def table(self, block: Table) -> str:
        sides = _sides(block.columns)
        rows = "\n".join(
            "<tr>"
            + "".join(
                f'<td{side} dir="auto">{_lines(cell)}</td>'
                for cell, side in zip(row, sides, strict=True)
            )
            + "</tr>"
            for row in block.rows
        )
        return f"<table{self._begins()}>{_head(block)}\n<tbody>{rows}</tbody></table>"

    def ledger(self, block: Ledger) -> str:
        bodies = "\n".join(_incident(block, row) for row in block.rows)
        return f"<table{self._begins()}>{_head(block)}\n{bodies}</table>"

    def entry(self, block: Entry, level: int) -> str:
        title = f'<h{level + 1} dir="auto">{_line(block.title)}</h{level + 1}>' if level else ""
        mark = f'<span class="mark">{_line(block.mark)}</span>' if plain.line(block.mark) else ""
        said = "\n".join(
            f'<p class="label" dir="auto">{_line(name)}</p>\n'
            f'<div class="said">{_paragraphs(value)}</div>'
            for name, value in block.passages
        )
        return (
            f'<article{self._begins()}><div class="head">{title}{mark}</div>\n'
            f"{_facts(block.facts)}\n{said}</article>"
        )

    def figure(self, block: Figure) -> str:
        caption = f'<figcaption dir="auto">{_line(block.caption)}</figcaption>'
        source = base64.b64encode(block.svg).decode("ascii")
        return (
            f"<figure{self._begins()}>"
            f'<img src="data:image/svg+xml;base64,{source}" alt="{html.escape(described(block))}"'
            f' width="{_pixels(block.width)}" height="{_pixels(block.height)}">'
            f"{caption if plain.line(block.caption) else ''}</figure>"
        )

    def signatures(self, block: Signatures) -> str:
        return "\n".join(
            f'<div class="sign"><span dir="auto">{_line(part)}</span><span>{SIGNED_ON}</span></div>'
            for part in block.parts
        )

    def page_break(self) -> str:
        self._breaks = True
        return ""

    def beside(self, parts: list[list[str]]) -> str:
        held = "\n".join("<div>" + "\n".join(one) + "</div>" for one in parts)
        return f'<div class="beside">{held}</div>'

    def _begins(self) -> str:
        """The mark of the first block after a page break that can carry it."""
        made = ' class="new-page"' if self._breaks else ""
        self._breaks = False
        return made


def _sides(columns: Iterable[Column]) -> list[str]:
    return [' class="figure"' if column.figures else "" for column in columns]


def _head(block: Table | Ledger) -> str:
    """Caption and titles of a table."""
    titles = "".join(
        f'<th scope="col"{side} dir="auto">{_line(column.title)}</th>'
        for column, side in zip(block.columns, _sides(block.columns), strict=True)
    )
    name = _line(block.name)
    caption = f'<caption dir="auto">{name}</caption>' if name else ""
    return f"{caption}<thead><tr>{titles}</tr></thead>"


def _incident(block: Ledger, row: LedgerRow) -> str:
    """The cells of an incident, its number heading them and the passage below."""
    number, *rest = row.cells
    said = _paragraphs(row.passage)
    spans = ' rowspan="2"' if said else ""
    cells = "".join(
        f'<td{side} dir="auto">{_lines(cell)}</td>'
        for cell, side in zip(rest, _sides(block.columns[1:]), strict=True)
    )
    below = f'\n<tr><td class="told" colspan="{len(rest)}">{said}</td></tr>' if said else ""
    return (
        f'<tbody class="incident"><tr><th scope="rowgroup"{spans}>{_line(number)}</th>{cells}</tr>'
        f"{below}</tbody>"
    )


def _facts(pairs: Iterable[tuple[str, str]]) -> str:
    made = "".join(
        f'<dt dir="auto">{_line(name)}</dt><dd dir="auto">{_lines(value)}</dd>'
        for name, value in pairs
    )
    return f"<dl>{made}</dl>" if made else ""


def _paragraphs(text: str, style: str = "") -> str:
    parts = plain.paragraphs(plain.clean(text))
    return "\n".join(f'<p{style} dir="auto">{html.escape(part)}</p>' for part in parts)


def _lines(text: str) -> str:
    """A text whose line breaks the style sheet keeps."""
    return html.escape(plain.clean(text).strip("\n"))


def _line(text: str) -> str:
    return html.escape(plain.line(text))


def _pixels(millimetres: float) -> int:
    return round(millimetres / 25.4 * 96)
