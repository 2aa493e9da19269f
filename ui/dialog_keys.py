"""Ctrl+L in dialogs: a modal window shuts out the main window's keys, so it is given this one.

Dialogs that the system itself draws take no keys from us; the idle lock ends those too.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

_NAME = "lock_key"


class DialogKeys(QObject):
    """Owned by the shell while a journal is open.

    Signals:
        lock_wanted(): lock now, from within a dialog.
    """

    lock_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - for the type alone
        self._application = application
        application.focusWindowChanged.connect(self._on_application_focus_window_changed)

    def stop(self) -> None:
        """Give no more dialogs the key: the lock has begun."""
        self._application.focusWindowChanged.disconnect(self._on_application_focus_window_changed)

    def _on_application_focus_window_changed(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.findChild(QShortcut, _NAME) is None:
            key = QShortcut(QKeySequence("Ctrl+L"), dialog)
            key.setObjectName(_NAME)
            key.activated.connect(self.lock_wanted)
