"""What of PDF/UA-1 (ISO 14289-1) can be told by machine, read with pikepdf.

Covers, by the Matterhorn protocol's checkpoints: 01 (all content marked, as real or as artifact),
02 (role map), 06 (metadata, title shown), 07 (title in XMP), 09 (structure tree: tables, lists),
11 (language), 13 (figures have words), 14 (headings in order, none left out), 15 (header cells have
a scope), 20 (no optional content), 21 (no embedded files), 28 (tab order), 31 (fonts embedded, with
a map to Unicode). Not covered: whether the words are right, contrast (held by the palette's own
test) and the widths of glyphs.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

_STANDARD = frozenset(
    f"/{name}"
    for names in (
        ("Document", "Part", "Sect", "Div", "P", "H1", "H2", "H3", "H4", "H5", "H6", "BlockQuote"),
        ("L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD", "Caption"),
        ("Figure", "Span", "Link", "NonStruct"),
    )
    for name in names
)
_SHOWS = frozenset(("Tj", "TJ", "'", '"', "Do", "f", "f*", "S", "s", "B", "b", "sh", "B*", "b*"))
_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_HEADINGS = {f"/H{level}": level for level in range(1, 7)}


def faults(content: bytes) -> list[str]:
    """Every rule that `content` breaks, in words."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [*_document(pdf), *_structure(pdf), *_pages(pdf), *_fonts(pdf)]


def _document(pdf: Pdf) -> Iterator[str]:
    root = pdf.Root
    if not root.get("/MarkInfo", Dictionary()).get("/Marked", False):
        yield "not marked as tagged"
    if not str(root.get("/Lang", "")):
        yield "no language"
    if not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False):
        yield "the title is not shown"
    told = root.Metadata.read_bytes().decode("utf-8") if "/Metadata" in root else ""
    if "<pdfuaid:part>1</pdfuaid:part>" not in told:
        yield "does not say that it is PDF/UA-1"
    if "<dc:title>" not in told or not str(pdf.docinfo.get("/Title", "")):
        yield "no title"
    for banned in ("/OCProperties", "/AcroForm", "/OpenAction", "/AA"):
        if banned in root:
            yield f"holds {banned}"
    if "/EmbeddedFiles" in root.get("/Names", Dictionary()):
        yield "carries files"


def elements(pdf: Pdf) -> Iterator[tuple[Dictionary, Dictionary | None]]:
    """Every structure element and the one it lies in, in reading order."""
    waiting: list[tuple[Object, Dictionary | None]] = [(pdf.Root.StructTreeRoot.K, None)]
    while waiting:
        held, above = waiting.pop()
        if isinstance(held, Array):
            waiting += [(one, above) for one in reversed(list(held))]
        elif isinstance(held, Dictionary) and "/S" in held:
            yield held, above
            if "/K" in held:
                waiting.append((held.K, held))


def _structure(pdf: Pdf) -> Iterator[str]:
    if "/StructTreeRoot" not in pdf.Root:
        yield "no structure"
        return
    roles = {str(k): str(v) for k, v in pdf.Root.StructTreeRoot.get("/RoleMap", {}).items()}
    level = 0
    for element, above in elements(pdf):
        kind = str(element.S)
        if kind not in _STANDARD and roles.get(kind) not in _STANDARD:
            yield f"{kind} means nothing"
        if kind == "/Figure" and not str(element.get("/Alt", "")).strip():
            yield "a figure without words"
        if kind in _HEADINGS:
            if _HEADINGS[kind] > level + 1:
                yield f"{kind} comes after a heading of level {level}"
            level = _HEADINGS[kind]
        if kind == "/TH" and "/Scope" not in str(element.get("/A", "")):
            yield "a header cell without a scope"
        yield from _nesting(kind, above)


def _nesting(kind: str, above: Dictionary | None) -> Iterator[str]:
    inside = {
        "/TR": ("/Table", "/THead", "/TBody"),
        "/TH": ("/TR",),
        "/TD": ("/TR",),
        "/LI": ("/L",),
        "/LBody": ("/LI",),
    }
    if kind in inside and (above is None or str(above.S) not in inside[kind]):
        yield f"{kind} lies in the wrong place"


def _pages(pdf: Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        if page.obj.get("/Tabs") != Name.S:
            yield f"page {number} has no tab order"
        open_marks = 0
        for instruction in pikepdf.parse_content_stream(page):
            operands, sign = instruction.operands, str(instruction.operator)
            if sign in ("BDC", "BMC"):
                open_marks += 1
                numbered = sign == "BDC" and "/MCID" in operands[1]
                if numbered and "/StructParents" not in page.obj:
                    yield f"page {number} is not joined to the structure"
            elif sign == "EMC":
                open_marks -= 1
            elif sign in _SHOWS and not open_marks:
                yield f"page {number} shows something unmarked ({sign})"
                break


def _fonts(pdf: Pdf) -> Iterator[str]:
    for held in pdf.objects:
        if not isinstance(held, Dictionary) or held.get("/Type") != Name.Font:
            continue
        if held.get("/Subtype") == Name.Type0 and "/ToUnicode" not in held:
            yield f"{held.BaseFont} has no map to Unicode"
        told = held.get("/FontDescriptor", held.get("/DescendantFonts", [None])[0])
        if isinstance(told, Dictionary):
            told = told.get("/FontDescriptor", told)
        if not isinstance(told, Dictionary) or not any(
            key in told for key in ("/FontFile", "/FontFile2", "/FontFile3")
        ):
            yield f"{held.BaseFont} is not embedded"
