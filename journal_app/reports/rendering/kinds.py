"""The formats a report can be written in."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """A format, named as on the command line."""

    PDF = "pdf"
    DOCX = "docx"
    MARKDOWN = "md"
    HTML = "html"
    CSV = "csv"

    @property
    def suffix(self) -> str:
        """The end of a file's name; tables are several files in one."""
        return ".zip" if self is Kind.CSV else f".{self.value}"

    @property
    def label(self) -> str:
        """What it is for, an English source string."""
        return _LABELS[self]


_LABELS = {
    Kind.PDF: "PDF, to hand over",
    Kind.DOCX: "Word document, to edit",
    Kind.MARKDOWN: "Plain text with marks (Markdown)",
    Kind.HTML: "Web page in one file",
    Kind.CSV: "Tables for a spreadsheet (CSV in a zip)",
}
