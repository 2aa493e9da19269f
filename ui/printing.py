"""Putting a page on paper: a caution first, then the system's dialog. Must not know any page.

A print job leaves the journal: its name in the queue is the program's and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.messages import Answer


@dataclass(frozen=True)
class Part:
    """A heading and its paragraphs; line breaks in them are kept."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """What is printed: a title, lines below it, and parts."""

    title: str
    lines: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()

    def as_html(self) -> str:
        """The sheet as Qt's rich text; nothing in it is taken for a tag."""
        told = [f"<h2>{escape(self.title)}</h2>", *(f"<p>{_text(line)}</p>" for line in self.lines)]
        for part in self.parts:
            if part.title:
                told.append(f"<h4>{escape(part.title)}</h4>")
            told += [f"<p>{_text(paragraph)}</p>" for paragraph in part.paragraphs]
        return "".join(told)


class Printing(QObject):
    """Prints for one page, which owns it."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._sheet = Sheet("")
        self._is_cautioned = False

    def begin(self, sheet: Sheet) -> None:
        """Say once where a copy may stay; asked again, or told to go on, open the dialog."""
        self._sheet = sheet
        if self._is_cautioned:
            self._print()
            return
        self._is_cautioned = True
        caution = self.tr("A shared printer or print server may keep a copy.")
        self._context.messages.show(caution, Answer(self.tr("Print..."), self._print))

    def _print(self) -> None:
        self._context.messages.clear()
        paper = self._context.preferences.now.paper
        printer = self._context.dialogs.printer(self._page.window(), paper)
        if printer is None:
            self._context.toasts.show(self.tr("Nothing was printed."))
            return
        printer.setDocName("Aftershift")
        document = QTextDocument()
        document.setHtml(self._sheet.as_html())
        document.print_(printer)
        self._context.toasts.show(self.tr("Sent to the printer."))


def _text(words: str) -> str:
    return escape(words).replace("\n", "<br>")
