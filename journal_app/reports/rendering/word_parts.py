"""Paragraphs, tables and pictures of a DOCX as elements (ECMA-376, WordprocessingML).

Made directly: the library's own way looks a style up for each paragraph, which takes ten times as
long for a long report.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from journal_app.reports.document import Column, Figure, Ledger, Table
from journal_app.reports.rendering import plain, press, word_styles

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

# python-docx's elements are lxml's, which has no types of its own.
Element = Any

_TWIPS_AN_EMU = 1 / 635
_RULE = "D5D3CB"


def made(tag: str, children: Sequence[Element] = (), **attributes: str) -> Element:
    """An element of the main namespace with attributes of it."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    for child in children:
        element.append(child)
    return element


def paragraph(
    text: str, style: str, *, numbering: int | None = None, side: str | None = None
) -> Element:
    """A paragraph of text alone; line breaks and tabs are kept, direction by its first letter."""
    cleaned = plain.clean(text)
    backwards = plain.runs_right_to_left(cleaned)
    properties = [made("pStyle", val=style)]
    if numbering is not None:
        number = [made("ilvl", val="0"), made("numId", val=str(numbering))]
        properties.append(made("numPr", number))
    if backwards:
        properties.append(made("bidi"))
    if side:
        properties.append(made("jc", val=side))
    return made("p", [made("pPr", properties), _run(cleaned, backwards)])


def _run(text: str, backwards: bool) -> Element:
    run = made("r", [made("rPr", [made("rtl")])] if backwards else [])
    for number, row in enumerate(text.split("\n")):
        if number:
            run.append(made("br"))
        for place, part in enumerate(row.split("\t")):
            if place:
                run.append(made("tab"))
            if part:
                run.append(_text(part))
    return run


def _text(part: str) -> Element:
    element = made("t")
    element.text = part
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def begin_page(elements: Sequence[Element]) -> None:
    """Let the first paragraph of `elements` begin a page."""
    first = elements[0]
    if first.tag.endswith("}tbl"):
        first = next(first.iter(first.tag.replace("}tbl", "}p")))
    first.get_or_add_pPr().get_or_add_pageBreakBefore()


def table(block: Table, width: int) -> Element:
    """A table whose first row is repeated on each page; `width` in EMU."""
    widths, sides = _widths(block.columns, width), _sides(block.columns)
    rows = [_row(row, widths, sides) for row in block.rows]
    return _table(block.columns, widths, rows)


def ledger(block: Ledger, width: int) -> Element:
    """A table of incidents, the passage of each in one cell across below its other cells."""
    widths, sides = _widths(block.columns, width), _sides(block.columns)
    rows = []
    for row in block.rows:
        rows.append(_row(row.cells, widths, sides, small=True))
        if plain.clean(row.passage).strip():
            rows.append(_across(row.passage, widths))
    return _table(block.columns, widths, rows)


def _widths(columns: Sequence[Column], width: int) -> list[str]:
    whole = sum(column.weight for column in columns)
    return [str(int(width * _TWIPS_AN_EMU * column.weight / whole)) for column in columns]


def _sides(columns: Sequence[Column]) -> list[str | None]:
    return ["right" if column.figures else None for column in columns]


def _table(columns: Sequence[Column], widths: list[str], rows: Sequence[Element]) -> Element:
    lines = [
        made(edge, val="single", sz="4", space="0", color=_RULE)
        for edge in ("top", "bottom", "insideH")
    ]
    head = made("tblPr", [
        made("tblW", w="5000", type="pct"),
        made("tblBorders", lines),
        made("tblLayout", type="fixed"),
        made("tblLook", val="0020", firstRow="1"),
    ])  # fmt: skip
    grid = made("tblGrid", [made("gridCol", w=one) for one in widths])
    titles = _row([c.title for c in columns], widths, _sides(columns), title=True)
    return made("tbl", [head, grid, titles, *rows])


def _across(passage: str, widths: list[str]) -> Element:
    """A row with one passage under all columns but the first; it may run over several pages."""
    nothing = [made("top", val="nil")]
    first = [made("tcW", w=widths[0], type="dxa"), made("tcBorders", nothing)]
    size = [
        made("tcW", w=str(sum(map(int, widths[1:]))), type="dxa"),
        made("gridSpan", val=str(len(widths) - 1)),
        made("tcBorders", nothing),
    ]
    said = [paragraph(part, word_styles.SMALL) for part in plain.paragraphs(plain.clean(passage))]
    cells = [made("tc", [made("tcPr", first), paragraph("", word_styles.SMALL)])]
    cells.append(made("tc", [made("tcPr", size), *said]))
    return made("tr", cells)


def _row(
    cells: Sequence[str],
    widths: list[str],
    sides: list[str | None],
    *,
    title: bool = False,
    small: bool = False,
) -> Element:
    style = word_styles.SMALL if small else word_styles.CELL
    style = word_styles.COLUMN if title else style
    properties = [made("cantSplit"), *([made("tblHeader")] if title else [])]
    row = made("tr", [made("trPr", properties)])
    for cell, width, side in zip(cells, widths, sides, strict=True):
        size = made("tcPr", [made("tcW", w=width, type="dxa")])
        row.append(made("tc", [size, paragraph(cell, style, side=side)]))
    return row


def picture(word: WordDocument, figure: Figure, description: str, width: int) -> Element:
    """A paragraph that holds the chart's pixels and its words; `width` in EMU is the most."""
    from docx.shared import Mm

    wide = min(int(Mm(figure.width)), width)
    pixels = press.paint_picture(figure.svg, figure.width)
    inline = word.part.new_pic_inline(io.BytesIO(pixels), width=wide)
    inline.docPr.set("descr", description)
    inline.docPr.set("name", "Chart")
    return made("p", [made("r", [made("drawing", [inline])])])


def fresh_numbering(word: WordDocument) -> int:
    """A numbering of its own for one list, so that it begins at 1 again."""
    numbering = word.part.numbering_part.element
    style = word.styles["List Number"].element
    used = numbering.num_having_numId(style.pPr.numPr.numId.val)
    number = numbering.add_num(used.abstractNumId.val)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)
