"""The clipboard, cleared again: what is copied here leaves it after a minute.

Must not know what is copied.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from ui.preferences import Preferences

CLEARED_AFTER_MS = 60_000
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
# Read by KDE's clipboard history, and by the Windows and macOS ones under their own names.
_SECRET = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"",
}


class Clipboard(QObject):
    """Owned by the application; watches the clipboard for text of ours and clears it."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._board = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEARED_AFTER_MS)
        self._timer.timeout.connect(self.clear)
        self._board.dataChanged.connect(self._on_board_data_changed)
        self._board.selectionChanged.connect(self._on_board_data_changed)

    def copy(self, text: str) -> None:
        """Put text there, marked as secret; it is cleared in a minute unless switched off."""
        data = QMimeData()
        data.setText(text)
        for kind, value in _SECRET.items():
            data.setData(kind, value)
        self._board.setMimeData(data)

    @property
    def will_clear(self) -> bool:
        """Whether something of ours is there and will be cleared."""
        return self._timer.isActive()

    def owns(self, mode: QClipboard.Mode) -> bool:
        """Whether what is there came from this process; the offscreen platform never knows."""
        if mode is QClipboard.Mode.Selection:
            return self._board.supportsSelection() and self._board.ownsSelection()
        return self._board.ownsClipboard()

    def clear(self) -> None:
        """Empty the clipboard and the selection where they still hold something of ours."""
        self._timer.stop()
        for mode in _MODES:
            if self.owns(mode):
                self._board.clear(mode)

    def _on_board_data_changed(self) -> None:
        # Text copied or selected in one of our own fields counts too.
        if self._preferences.now.clear_clipboard and any(map(self.owns, _MODES)):
            self._timer.start()
