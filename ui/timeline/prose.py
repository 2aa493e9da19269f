"""The worker's own words to read: plain text alone, selectable, however long.

Long texts are laid out piece by piece, so that a megabyte never holds up the window. What is
copied goes through the journal's own clipboard, which forgets it again.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import LinkButton

PIECE = 16_000
LEADING = 145
_PROPORTIONAL = 1  # QTextBlockFormat.LineHeightTypes.ProportionalHeight
_SEPARATORS = {0x2028: "\n", 0x2029: "\n", 0xFDD0: "\n", 0xFDD1: "\n"}


def pieces(text: str, size: int = PIECE) -> Iterator[str]:
    """The text cut at ends of lines, else at spaces, else anywhere; joined it is the text."""
    start = 0
    while len(text) - start > size:
        window = text[start : start + size]
        cut = window.rfind("\n", size // 2) + 1 or window.rfind(" ", size // 2) + 1 or size
        yield window[:cut]
        start += cut
    yield text[start:]


class Piece(QTextEdit):
    """One stretch of text at its full height; it never scrolls by itself.

    Signals:
        copy_wanted(str): the selected text is to be copied.
    """

    copy_wanted = Signal(str)

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        self.setBackgroundRole(QPalette.ColorRole.NoRole)
        interaction = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            interaction.TextSelectableByMouse | interaction.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.setPlainText(text.removesuffix("\n"))
        self._space_lines()
        self.document().documentLayout().documentSizeChanged.connect(self._on_document_resized)

    def selected_text(self) -> str:
        """What is selected, with plain line ends."""
        return self.textCursor().selectedText().translate(_SEPARATORS)

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return QSize(80, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy through the journal's clipboard; up and down scroll the reader."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.matches(
            QKeySequence.StandardKey.SelectAll
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The reader scrolls."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pressing inside the selection drops it, so that words cannot be dragged out."""
        if event.button() is Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and Select all, by our own clipboard."""
        self._show_menu(event.globalPos())

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self._copy)
        menu.addAction(self.tr("Select all")).triggered.connect(self.selectAll)
        menu.popup(place)

    def _copy(self) -> None:
        if text := self.selected_text():
            self.copy_wanted.emit(text)

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LEADING, _PROPORTIONAL)
        cursor.mergeBlockFormat(spaced)

    def _on_document_resized(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        return int(self.document().size().height()) + 2


class Prose(QWidget):
    """A text of any length: its first piece, and a button for each one that follows.

    Signals:
        copy_wanted(str): text is to be copied.
    """

    copy_wanted = Signal(str)

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._waiting = list(pieces(text))[::-1]
        self._left = len(text)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.more = LinkButton("", "chevron-down")
        self.more.clicked.connect(self._on_more_clicked)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_next()

    def shown(self) -> list[Piece]:
        """The pieces laid out so far."""
        return self.findChildren(Piece)

    def _show_next(self) -> None:
        text = self._waiting.pop()
        self._left -= len(text)
        piece = Piece(text, self._name)
        piece.copy_wanted.connect(self.copy_wanted)
        self._column.insertWidget(self._column.count() - 1, piece)
        self.setFocusProxy(self.shown()[0])
        self.more.setVisible(bool(self._waiting))
        left = self.locale().toString(self._left)
        self.more.setText(self.tr("Show more ({left} characters left)").format(left=left))

    def _on_more_clicked(self) -> None:
        self._show_next()
        self.shown()[-1].setFocus(Qt.FocusReason.OtherFocusReason)
