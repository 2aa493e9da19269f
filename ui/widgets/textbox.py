"""A box for words: plain text, grows with them, never changes them.

Must not know drafts: it says that the text changed, the page decides what to keep.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from ui.theme import current

COUNTED_FROM = 10_000
_LONG_LINE = 20_000
_FRAME = 2 * (6 + 1)  # padding and border of base.qss
_SEPARATORS = {0x2028: "\n", 0x2029: "\n", 0xFDD0: "\n", 0xFDD1: "\n"}


class TextBox(QPlainTextEdit):
    """Grows from `least` to `most` lines, then scrolls inside. Tab moves on; Ctrl+Enter passes.

    A page that scrolls follows the caret: growing must not take the words out of sight.

    A counter appears in the corner from 10,000 characters. `edited` fires on every change the
    worker makes, not on `set_text`.
    """

    edited = Signal()

    def __init__(
        self, placeholder: str = "", least: int = 3, most: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self._silent = False
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(2)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counter = QLabel(self)
        self._counter.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._counter.hide()
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._show_caret)
        self.document().documentLayout().documentSizeChanged.connect(self._on_document_resized)

    def text(self) -> str:
        """Exactly what is in the box; lines end in a line feed."""
        return self.document().toRawText().translate(_SEPARATORS)

    def set_text(self, text: str) -> None:
        """Show `text`; `edited` stays silent and there is nothing to undo."""
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._bear(text)
        self._silent = True
        self.setPlainText(text)
        self._silent = False

    def length(self) -> int:
        """Characters in the box, without reading them."""
        return self.document().characterCount() - 1

    def sizeHint(self) -> QSize:
        """As high as its lines, within bounds."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Height is fixed by the words; width may shrink."""
        return QSize(120, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The counter keeps to its corner; narrower words need more lines."""
        super().resizeEvent(event)
        self._place_counter()
        if self.height() != self._height():
            self.updateGeometry()
        self._show_caret()

    def changeEvent(self, event: QEvent) -> None:
        """A new font changes the height; a new style sheet brings the font last of all."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._count()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pressing inside the selection drops it, so that words cannot be dragged out."""
        if event.button() is Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        super().mousePressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste words alone, never their looks."""
        self._bear(source.text())
        self.insertPlainText(source.text())
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Words can be pasted, files and pictures cannot."""
        return source.hasText()

    def _bear(self, text: str) -> None:
        # Looking for word boundaries takes quadratic time: 1 MB without a blank froze for 25 s.
        if any(len(line) > _LONG_LINE for line in text.split("\n")):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def _on_text_changed(self) -> None:
        self._count()
        if not self._silent:
            self.edited.emit()

    def _on_document_resized(self) -> None:
        if self.height() != self._height():
            self.updateGeometry()

    def _show_caret(self) -> None:
        if not self.hasFocus():
            return
        caret = self.cursorRect()
        holder = self.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        page = holder.widget() if isinstance(holder, QScrollArea) else None
        if isinstance(holder, QScrollArea) and page is not None:
            spot = self.viewport().mapTo(page, caret.center())
            holder.ensureVisible(spot.x(), spot.y(), 0, 2 * caret.height())

    def _height(self) -> int:
        # QPlainTextDocumentLayout measures its height in lines.
        lines = round(self.document().documentLayout().documentSize().height())
        shown = max(self._least, min(self._most, lines))
        margins = 2 * round(self.document().documentMargin())
        return shown * self.fontMetrics().lineSpacing() + margins + _FRAME

    def _count(self) -> None:
        length = self.length()
        self._counter.setVisible(length >= COUNTED_FROM)
        if length >= COUNTED_FROM:
            self._counter.setFont(current().font("note"))
            self._counter.setText(self.locale().toString(length))
            self._place_counter()

    def _place_counter(self) -> None:
        self._counter.adjustSize()
        bar = self.verticalScrollBar()
        taken = bar.width() if bar.isVisible() else 0
        corner = self.rect().bottomRight()
        self._counter.move(
            corner.x() - self._counter.width() - taken - 10, corner.y() - self._counter.height() - 4
        )
