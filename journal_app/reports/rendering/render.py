"""A document tree in the format asked for."""

from __future__ import annotations

from collections.abc import Callable

from journal_app.reports.document import Document
from journal_app.reports.rendering.kinds import Kind

Progress = Callable[[float], None]


def render(
    document: Document,
    kind: Kind,
    passphrase: str | None = None,
    progress: Progress | None = None,
) -> bytes:
    """The whole report as the bytes of one file; nothing is written. Compute thread.

    `progress` is told the share that is done (0 to 1) between steps; an exception it raises ends
    the work.

    Raises:
        ValueError: a passphrase that is not ASCII, or for another format than PDF.
        ProgramFault: a PDF with a passphrase does not open again as it should.
    """
    if passphrase is not None and kind is not Kind.PDF:
        raise ValueError("a passphrase is for PDF alone")
    told = progress or _untold
    told(0.0)
    made = _WRITERS[kind](document, told)
    if passphrase is not None:
        from journal_app.reports.rendering.sealing import seal

        made = seal(made, passphrase)
    told(1.0)
    return made


def _untold(_share: float) -> None:
    """Nobody wants to know."""


def _pdf(document: Document, told: Progress) -> bytes:
    from journal_app.reports.rendering.pdf import to_pdf

    return to_pdf(document, told)


def _docx(document: Document, told: Progress) -> bytes:
    from journal_app.reports.rendering.word import to_docx

    return to_docx(document, told)


def _markdown(document: Document, _told: Progress) -> bytes:
    from journal_app.reports.rendering.markdown import to_markdown

    return to_markdown(document)


def _html(document: Document, _told: Progress) -> bytes:
    from journal_app.reports.rendering.web_page import to_html

    return to_html(document)


def _csv(document: Document, _told: Progress) -> bytes:
    from journal_app.reports.rendering.spreadsheet import to_csv

    return to_csv(document)


_WRITERS: dict[Kind, Callable[[Document, Progress], bytes]] = {
    Kind.PDF: _pdf,
    Kind.DOCX: _docx,
    Kind.MARKDOWN: _markdown,
    Kind.HTML: _html,
    Kind.CSV: _csv,
}
