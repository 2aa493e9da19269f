"""DOCX for editing: real headings and lists, tables whose titles repeat, pictures with their words.

The file names no author, program or date. Its only fields are the numbers of pages; braces and
equals signs of the text stay text.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

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
from journal_app.reports.rendering import plain, word_parts, word_styles
from journal_app.reports.rendering.outline import (
    SIGNED_ON,
    BlockWriter,
    described,
    marks,
    outline,
)
from journal_app.reports.rendering.word_parts import Element, paragraph

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_DATE = (1980, 1, 1, 0, 0, 0)
_ROLES = {
    Role.BODY: "Normal",
    Role.LEAD: word_styles.LEAD,
    Role.QUOTE: word_styles.SAID,
    Role.NOTE: word_styles.NOTE,
}
_PROPERTIES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">\
<dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"""
_WRITTEN = 0.8  # share of the work; packing is the rest


def to_docx(document: Document, progress: Callable[[float], None] = lambda _share: None) -> bytes:
    """The report as a DOCX; `progress` is told the share after each block."""
    word = word_styles.blank(document)
    blocks = _Word(word, word_styles.room(document.paper))
    place = word.element.body.sectPr.addprevious
    for made in _head(document):
        place(made)
    placed = list(outline(document))
    for number, block in enumerate(placed, 1):
        for made in blocks.write(block):
            place(made)
        progress(_WRITTEN * number / len(placed))
    for sentence in (*document.foot.sentences, *marks(document)):
        place(paragraph(sentence, word_styles.NOTE))
    out = io.BytesIO()
    word.save(out)
    return _packed(out, document)


def _head(document: Document) -> Iterable[Element]:
    if plain.line(document.title):
        yield paragraph(plain.line(document.title), "Title")
    for part in plain.paragraphs(plain.clean(document.subtitle)):
        yield paragraph(part, "Subtitle")


class _Word(BlockWriter[list[Element]]):
    """Each block as paragraphs and tables of the body."""

    def __init__(self, word: WordDocument, width: int) -> None:
        self._word = word
        self._width = width  # in EMU
        self._breaks = False

    def heading(self, block: Heading, level: int) -> list[Element]:
        return self._broken([paragraph(plain.line(block.text), f"Heading{level}")])

    def paragraph(self, block: Paragraph) -> list[Element]:
        return self._broken(_paragraphs(block.text, _ROLES[block.role]))

    def items(self, block: Items) -> list[Element]:
        numbers = word_parts.fresh_numbering(self._word) if block.numbered else None
        style = "ListNumber" if block.numbered else "ListBullet"
        return self._broken([paragraph(one, style, numbering=numbers) for one in block.lines])

    def facts(self, block: Facts) -> list[Element]:
        return self._broken(_facts(block.pairs))

    def table(self, block: Table) -> list[Element]:
        if not block.columns:
            return []
        return self._under(block.name, word_parts.table(block, self._width))

    def ledger(self, block: Ledger) -> list[Element]:
        return self._under(block.name, word_parts.ledger(block, self._width))

    def entry(self, block: Entry, level: int) -> list[Element]:
        made = [paragraph(plain.line(block.title), f"Heading{level}")] if level else []
        if plain.line(block.mark):
            made.append(paragraph(plain.line(block.mark), word_styles.NOTE))
        made += _facts(block.facts)
        for name, value in block.passages:
            made.append(paragraph(plain.line(name), word_styles.LABEL))
            made += _paragraphs(value, word_styles.SAID)
        return self._broken(made)

    def figure(self, block: Figure) -> list[Element]:
        made = [word_parts.picture(self._word, block, described(block), self._width)]
        if plain.line(block.caption):
            made.append(paragraph(plain.line(block.caption), word_styles.NOTE))
        return self._broken(made)

    def signatures(self, block: Signatures) -> list[Element]:
        rule = "_" * 36
        return self._broken(
            [
                made
                for part in block.parts
                for made in (
                    paragraph(f"{rule}\t{rule[:16]}", word_styles.SIGNED),
                    paragraph(f"{plain.line(part)}\t{SIGNED_ON}", word_styles.NOTE),
                )
            ]
        )

    def page_break(self) -> list[Element]:
        self._breaks = True
        return []

    def beside(self, parts: list[list[list[Element]]]) -> list[Element]:
        return [made for one in parts for part in one for made in part]

    def _under(self, name: str, table: Element) -> list[Element]:
        """A table under its name, and a line between it and what follows."""
        caption = [paragraph(plain.line(name), "Caption")] if plain.line(name) else []
        return self._broken([*caption, table, paragraph("", "Normal")])

    def _broken(self, made: list[Element]) -> list[Element]:
        """`made`, its first paragraph at the top of a page where a break was asked for."""
        if self._breaks and made:
            self._breaks = False
            word_parts.begin_page(made)
        return made


def _facts(pairs: Iterable[tuple[str, str]]) -> list[Element]:
    return [
        paragraph(f"{plain.line(name)}\t{plain.clean(value)}", word_styles.FACT)
        for name, value in pairs
    ]


def _paragraphs(text: str, style: str) -> list[Element]:
    return [paragraph(part, style) for part in plain.paragraphs(plain.clean(text))]


def _packed(made: io.BytesIO, document: Document) -> bytes:
    """The parts again: dates that are always the same, and of properties the title alone."""
    out = io.BytesIO()
    with zipfile.ZipFile(made) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name in given.namelist():
            part = zipfile.ZipInfo(name, _DATE)
            part.compress_type = zipfile.ZIP_DEFLATED
            core = name == "docProps/core.xml"
            bundle.writestr(part, _properties(document) if core else given.read(name))
    return out.getvalue()


def _properties(document: Document) -> str:
    title, language = plain.line(document.title), plain.line(document.language)
    return _PROPERTIES.format(title=escape(title), language=escape(language))
