"""The look of a DOCX: paper, styles, foot, and properties that tell nothing of anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from journal_app.palette import load_palette
from journal_app.reports.document import Document, Paper
from journal_app.reports.rendering import plain
from journal_app.reports.rendering.outline import PAGE, marks

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

# Ids of styles of our own.
LEAD, SAID, NOTE, LABEL, FACT, SIGNED, CELL, COLUMN, SMALL = (
    f"Report{name}"
    for name in ("Lead", "Said", "Note", "Label", "Fact", "Signed", "Cell", "Column", "Small")
)

_FONT = "Calibri"
_PAPERS = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
_MARGIN = 24
_HEADINGS = {"Title": 22, "Heading 1": 15, "Heading 2": 12.5, "Heading 3": 11.5, "Heading 4": 11}
_NO_TRACE = ("thumbnail", "extended-properties", "customXml")


def blank(document: Document) -> WordDocument:
    """A document without text: paper, styles, language and foot are those of `document`."""
    import docx

    word = docx.Document()
    _forget_the_template(word)
    _lay_paper(word, document.paper)
    _set_language(word, document.language)
    _make_styles(word)
    _write_foot(word, document)
    return word


def room(paper: Paper) -> int:
    """The width between the margins, in EMU."""
    from docx.shared import Mm

    return int(Mm(_PAPERS[paper][0] - 2 * _MARGIN))


def _forget_the_template(word: WordDocument) -> None:
    """Drop what the library's own template says of its maker."""
    for owner in (word.part.package, word.part):
        for key, relation in list(owner.rels.items()):
            if relation.reltype.endswith(_NO_TRACE):
                del owner.rels[key]


def _lay_paper(word: WordDocument, paper: Paper) -> None:
    from docx.shared import Mm

    section = word.sections[0]
    section.page_width, section.page_height = (Mm(side) for side in _PAPERS[paper])
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin = section.bottom_margin = Mm(_MARGIN)


def _set_language(word: WordDocument, language: str) -> None:
    from docx.oxml.ns import qn

    for told in word.styles.element.iter(qn("w:lang")):
        told.set(qn("w:val"), plain.line(language) or "en-GB")


def _make_styles(word: WordDocument) -> None:
    from docx.shared import Mm, Pt

    palette = load_palette("light")
    _dress(word.styles["Normal"], 10.5, palette.text)
    word.styles["Normal"].paragraph_format.space_after = Pt(6)
    word.styles["Normal"].paragraph_format.line_spacing = 1.15
    for name, size in _HEADINGS.items():
        _dress(word.styles[name], size, palette.text, bold=True)
    _unrule(word.styles["Title"])
    _dress(word.styles["Subtitle"], 11, palette.muted)
    _dress(word.styles["Caption"], 10.5, palette.text, bold=True)
    word.styles["Caption"].paragraph_format.keep_with_next = True
    _added(word, LEAD, 11.5, palette.text)
    _added(word, NOTE, 9.5, palette.muted)
    label = _added(word, LABEL, 9.5, palette.muted, bold=True).paragraph_format
    label.keep_with_next, label.space_before, label.space_after = True, Pt(8), Pt(2)
    said = _added(word, SAID, 10.5, palette.text)
    said.paragraph_format.left_indent = Mm(5)
    _rule_beside(said)
    fact = _added(word, FACT, 10.5, palette.text).paragraph_format
    fact.left_indent, fact.first_line_indent, fact.space_after = Mm(42), Mm(-42), Pt(2)
    fact.tab_stops.add_tab_stop(Mm(42))
    _added(word, CELL, 10, palette.text).paragraph_format.space_after = Pt(2)
    _added(word, SMALL, 9, palette.text).paragraph_format.space_after = Pt(2)
    _added(word, COLUMN, 9.5, palette.muted, bold=True).paragraph_format.keep_with_next = True
    _added(word, SIGNED, 10.5, palette.text).paragraph_format.space_before = Pt(36)
    for name in (SIGNED, NOTE):
        word.styles[name].paragraph_format.tab_stops.add_tab_stop(Mm(105))


def _added(word: WordDocument, name: str, size: float, colour: str, *, bold: bool = False) -> Any:
    from docx.enum.style import WD_STYLE_TYPE

    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Normal"]
    _dress(style, size, colour, bold=bold)
    return style


def _dress(style: Any, size: float, colour: str, *, bold: bool = False) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
    style.font.italic = False
    style.font.color.rgb = RGBColor.from_string(colour.removeprefix("#"))
    fonts = style.element.rPr.rFonts
    for name in list(fonts.attrib):  # a font of the theme would win over ours
        if name.endswith("Theme"):
            del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), _FONT)


def _unrule(style: Any) -> None:
    from docx.oxml.ns import qn

    for rule in style.element.findall(f".//{qn('w:pBdr')}"):
        rule.getparent().remove(rule)


def _rule_beside(style: Any) -> None:
    from journal_app.reports.rendering.word_parts import made

    line = made("left", val="single", sz="12", space="10", color="D5D3CB")
    properties = style.element.get_or_add_pPr()
    after = ("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc")
    properties.insert_element_before(made("pBdr", [line]), *after)


def _write_foot(word: WordDocument, document: Document) -> None:
    """Report id and receipt, then the page: PAGE and NUMPAGES are the only fields of the file."""
    from journal_app.reports.rendering.word_parts import made, paragraph

    told = "  ·  ".join(marks(document))
    foot = paragraph(f"{told}  ·  {PAGE[0]}" if told else PAGE[0], NOTE)
    for field, after in (("PAGE", PAGE[1]), ("NUMPAGES", "")):
        number = made("r", [made("t")])
        number[0].text = "1"
        foot.append(made("fldSimple", [number], instr=field))
        if after:
            between = made("r", [made("t")])
            between[0].text = after
            between[0].set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            foot.append(between)
    holder = word.sections[0].footer
    holder.is_linked_to_previous = False
    element = holder.part.element
    element.replace(element[0], foot)
