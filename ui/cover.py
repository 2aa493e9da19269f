"""A blank sheet over the whole window: while the program locks, and on the worker's wish.

Must not know what it covers.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.labels import Body

_LOCK = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)


class Cover(QWidget):
    """Owned by the main window, whose size it follows while it is shown.

    Signals:
        lifted(): a key or a press took it away; only where that was offered.
    """

    lifted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("cover")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = Body(parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lifts = False
        self._before: QWidget | None = None
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        self.hide()

    def cover_all(self) -> None:
        """Cover at once and for good: painted before this returns."""
        self._put_over("", lifts=False)
        self.repaint()

    def cover_until_key(self) -> None:
        """Cover until any key or press."""
        self._put_over(self.tr("Covered. Any key brings it back."), lifts=True)

    def event(self, event: QEvent) -> bool:
        """While covered every key belongs to the cover, but the lock works through it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.keyCombination() != _LOCK:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key brings it back, and does nothing else."""
        event.accept()
        self._lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press brings it back too."""
        event.accept()
        self._lift()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window's size."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow nothing."""
        super().hideEvent(event)
        self.window().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        return super().eventFilter(watched, event)

    def _put_over(self, words: str, *, lifts: bool) -> None:
        self._lifts = lifts
        self._words.setText(words)
        self.setAccessibleName(words or self.tr("Locked"))
        self._before = self.window().focusWidget()
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lift(self) -> None:
        if not self._lifts:
            return
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lifted.emit()
