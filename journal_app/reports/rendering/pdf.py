"""PDF through Typst: tagged as PDF/UA-1, the same bytes for the same tree and fonts.

Typst's name, dates and identifiers of the run are taken out again; title, language and the mark of
PDF/UA stay.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from journal_app.reports.document import Document
from journal_app.reports.rendering import letters, press
from journal_app.reports.rendering.letters import Lettering
from journal_app.reports.rendering.plain import line
from journal_app.reports.rendering.sheet import sheet

TEMPLATE = "report"
_TRIES = 4
_SET, _PRINTED = 0.1, 0.8  # shares of the work

# XMP (ISO 16684-1) with what PDF/UA-1 (ISO 14289-1, 7.1 and clause 5) asks for and nothing else.
_METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True)
class Setting:
    """A tree ready for the press: its data and the fonts it needs."""

    data: str
    fonts: tuple[str, ...]
    missing: frozenset[str]


def set_in_type(document: Document, beyond: frozenset[str] = frozenset()) -> Setting:
    """The tree as data in characters that can be shown; `beyond` cannot, as the press found."""
    data = sheet(document, press.OWN_FONTS)
    chosen = letters.lettering(frozenset(data))
    if beyond:
        chosen = Lettering(press.ALL_FONTS, chosen.missing | beyond)
    if chosen != Lettering(press.OWN_FONTS, frozenset()):
        data = sheet(document, chosen.fonts, chosen.sentences())
        data = data.translate(chosen.table())
    return Setting(data, chosen.fonts, chosen.missing)


def unshown(document: Document) -> frozenset[str]:
    """Characters of the report that no font here can show; the pages say what stands for them."""
    return set_in_type(document).missing


def to_pdf(document: Document, progress: Callable[[float], None] = lambda _share: None) -> bytes:
    """The report as PDF/UA-1, without a passphrase; `progress` is told the share between steps."""
    setting = set_in_type(document)
    progress(_SET)
    printed = _printed(document, setting)
    progress(_PRINTED)
    return _without_trail(printed, document)


def _printed(document: Document, setting: Setting) -> bytes:
    for _ in range(_TRIES):
        try:
            return press.print_pdf(TEMPLATE, setting.data, setting.fonts)
        except press.LettersMissing as error:  # one alone could be shown, beside another not
            setting = set_in_type(document, setting.missing | error.letters)
    raise press.LettersMissing(setting.missing)


def _without_trail(made: bytes, document: Document) -> bytes:
    """Title and language are all that the file says of itself."""
    import pikepdf

    with pikepdf.open(io.BytesIO(made)) as pdf:
        title = str(pdf.docinfo.get("/Title", ""))
        pdf.docinfo = pdf.make_indirect(pikepdf.Dictionary(Title=title))
        told = _METADATA.format(title=escape(title), language=escape(line(document.language)))
        pdf.Root.Metadata = pdf.make_stream(
            told.encode("utf-8"), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
        )
        pdf.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()
