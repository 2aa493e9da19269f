"""The words of a finished PDF as two other programs read them, and those of a tree."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types

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
from journal_app.reports.rendering.outline import marks
from journal_app.reports.rendering.plain import clean
from tests.support.tools import require_tool


def squashed(text: str) -> str:
    """`text` without blanks and places to break: programs differ in those."""
    return re.sub(r"[\s\u200b\u00ad\ufffe]+", "", clean(text))


def by_poppler(content: bytes, place: Path) -> list[str]:
    """Each page's text, by pdftotext."""
    file = place / "report.pdf"
    file.write_bytes(content)
    command = [require_tool("pdftotext"), "-raw", "-enc", "UTF-8", str(file), "-"]
    made = subprocess.run(command, check=True, capture_output=True)
    return made.stdout.decode("utf-8").split("\f")[:-1]


def by_pdfium(content: bytes) -> list[str]:
    """Each page's text, by PDFium."""
    pdf = pypdfium2.PdfDocument(content)
    try:
        return [page.get_textpage().get_text_range() for page in pdf]
    finally:
        pdf.close()


def body(pages: list[str], document: Document) -> str:
    """All pages as one squashed text, without what stands at the head and foot of each."""
    foot, head = squashed("  ·  ".join(marks(document))), squashed(document.title)
    parts = []
    for number, page in enumerate(map(squashed, pages), 1):
        end = f"{foot}Page{number}of{len(pages)}"
        bare = page.removesuffix(end)
        assert bare != page, page[-200:]
        parts.append(bare.removeprefix(head) if number > 1 else bare)
    return "".join(parts)


def reading(document: Document, *, signs: bool = True) -> str:
    """Every text of the tree in order, squashed, with or without the signs of lists."""
    parts = [document.title, document.subtitle]
    for block in document.flat():
        parts += block.lines if isinstance(block, Items) and not signs else _of(block)
    return squashed("".join([*parts, *document.foot.sentences, *marks(document)]))


def _of(block: Block) -> list[str]:
    match block:
        case Items(lines=lines, numbered=numbered):
            made = [f"{n}.{one}" if numbered else f"•{one}" for n, one in enumerate(lines, 1)]
        case Signatures(parts=lines):
            made = [f"{one}Date" for one in lines]
        case Facts(pairs=pairs):
            made = ["".join(pair) for pair in pairs]
        case Table():
            titles = [column.title for column in block.columns]
            made = [block.name, *titles, *(cell for row in block.rows for cell in row)]
        case Ledger():
            titles = [column.title for column in block.columns]
            made = [*titles, *(c for row in block.rows for c in (*row.cells, row.passage))]
        case Entry():
            pairs = (*block.facts, *block.passages)
            made = [block.title, block.mark, *("".join(pair) for pair in pairs)]
        case PageBreak() | Beside():
            made = []
        case Heading(text=text) | Paragraph(text=text) | Figure(caption=text):
            made = [text]
    return made
