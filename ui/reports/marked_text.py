"""A text to be read before it is shown: marked where it could name somebody.

What is worth a second look is underlined. Both are told in words below it, for colour alone tells
nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.theme import current
from ui.widgets.textbox import TextBox

if TYPE_CHECKING:
    from journal_app.reports.passages import Passage


MOST_LINES = 14


class MarkedText(TextBox):
    """Can be read, selected and walked through, not written in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 2, MOST_LINES, parent)
        self.setReadOnly(True)
        self.setObjectName("passage_text")
        self._passage: Passage | None = None

    def show_passage(self, passage: Passage) -> None:
        """The text that would be printed, with its marks."""
        self._passage = passage
        if self.text() != passage.text:
            self.set_text(passage.text)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is a bar only where there are more lines than are shown."""
        super().resizeEvent(event)
        lines = self.document().documentLayout().documentSize().height()
        bars = Qt.ScrollBarPolicy
        more = lines > MOST_LINES
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if more else bars.ScrollBarAlwaysOff)

    def chosen_words(self) -> str:
        """What is selected, on one line."""
        return " ".join(self.textCursor().selectedText().split())

    def jump(self, start: int, end: int) -> None:
        """Select one place and bring it into view."""
        self.setTextCursor(self._cursor(start, end))
        self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._passage is not None:
            self._mark()

    def _mark(self) -> None:
        theme = current()
        hit, nudge = QTextCharFormat(), QTextCharFormat()
        hit.setBackground(theme.colour("accent_soft"))
        hit.setForeground(theme.colour("text"))
        hit.setFontWeight(600)
        nudge.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        nudge.setUnderlineColor(theme.colour("warn"))
        passage = self._passage
        if passage is None:
            return
        places = [(one.start, one.end, nudge) for one in passage.nudges]
        places += [(one.start, one.end, hit) for one in passage.hits]
        marks = []
        for start, end, look in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(start, end)
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        """A selection of these characters; Qt counts in UTF-16."""
        text = self._passage.text if self._passage else ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
