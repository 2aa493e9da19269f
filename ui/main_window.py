"""The window: a frame for the unlock page and, once a journal is open, for the workspace.

Light on purpose: it is painted before the journal's modules are read. Its title never changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from ui.preferences import Preferences

if TYPE_CHECKING:
    from ui.cover import Cover

TITLE = "Aftershift"
_FIRST_SIZE = QSize(1180, 800)
_LEAST_SIZE = QSize(560, 420)


class MainWindow(QMainWindow):
    """Owned by the shell.

    Signals:
        close_wanted(): the worker closes the window; it stays until `let_go`.
        painted(): once, when it has been painted for the first time.
    """

    close_wanted = Signal()
    painted = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(_LEAST_SIZE)
        self._preferences = preferences
        self._goes = False
        self._painted = False
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self._place()
        self._cover: Cover | None = None

    @property
    def cover(self) -> Cover:
        """The blank sheet, made when it is first wanted."""
        from ui.cover import Cover  # not before the first paint

        if self._cover is None:
            self._cover = Cover(self)
        return self._cover

    def show_content(self, content: QWidget) -> None:
        """Show this in place of all that was shown, which is destroyed."""
        while self._stack.count():
            self._drop(self._stack.widget(0))
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)

    def show_over(self, sheet: QWidget) -> None:
        """Show this over what is shown, which stays as it is."""
        self._stack.setCurrentIndex(self._stack.addWidget(sheet))

    def drop_over(self) -> None:
        """Take the sheet on top away."""
        if self._stack.count() > 1:
            self._drop(self._stack.widget(self._stack.count() - 1))
            self._stack.setCurrentIndex(self._stack.count() - 1)

    @property
    def content(self) -> QWidget | None:
        """What is shown now."""
        shown: QWidget | None = self._stack.currentWidget()
        return shown

    def _drop(self, widget: QWidget | None) -> None:
        if widget is None:
            return
        self._stack.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def cover_all(self) -> None:
        """Cover this window and put every other one of ours away, before returning."""
        self.cover.cover_all()
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible():
                other.hide()

    def remember_place(self) -> None:
        """Keep size and position, nothing else."""
        box = self.normalGeometry() if self.isMaximized() else self.geometry()
        self._preferences.change(
            geometry=(box.x(), box.y(), box.width(), box.height()), maximised=self.isMaximized()
        )

    def let_go(self) -> None:
        """Close for good."""
        self._goes = True
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Wait for the first paint."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None and not self._painted:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of the first paint: Qt paints while it handles the exposure, so just after it."""
        if event.type() == QEvent.Type.Expose and not self._painted:
            self._painted = True
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted.emit)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing keeps the draft first, and never asks."""
        if self._goes:
            event.accept()
            return
        event.ignore()
        self.close_wanted.emit()

    def _place(self) -> None:
        self.resize(_FIRST_SIZE)
        if self._preferences.now.geometry:
            box = QRect(*self._preferences.now.geometry)
            screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            # A screen that is gone must not hide the window.
            if any(screen.intersected(box).width() >= 100 for screen in screens):
                self.setGeometry(box)
            else:
                self.resize(box.size())
        if self._preferences.now.maximised:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)
