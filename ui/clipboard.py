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
_HINT = "x-kde-passwordManagerHint"
_SECRET = {
    _HINT: b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"",
}


class Clipboard(QObject):
    """Owned by the application; watches the clipboard and the selection for what comes from here.

    Text copied or selected in any field of the window is marked and cleared as well, each of the
    two by a clock of its own: marking a word must not keep what was copied before it.
    """

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._board = QGuiApplication.clipboard()
        self._timers = {mode: self._make_timer() for mode in _MODES}
        self._timers[QClipboard.Mode.Clipboard].timeout.connect(self._on_clipboard_timeout)
        self._timers[QClipboard.Mode.Selection].timeout.connect(self._on_selection_timeout)
        self._board.dataChanged.connect(self._on_board_data_changed)
        self._board.selectionChanged.connect(self._on_board_selection_changed)

    def copy(self, text: str) -> None:
        """Put text there, marked as secret; it is cleared in a minute unless switched off."""
        data = QMimeData()
        data.setText(text)
        self._board.setMimeData(_marked(data))

    @property
    def will_clear(self) -> bool:
        """Whether something of ours is there and will be cleared."""
        return any(timer.isActive() for timer in self._timers.values())

    def owns(self, mode: QClipboard.Mode) -> bool:
        """Whether what is there came from this process; the offscreen platform never knows."""
        if mode is QClipboard.Mode.Selection:
            return self._board.supportsSelection() and self._board.ownsSelection()
        return self._board.ownsClipboard()

    def clear(self) -> None:
        """Empty the clipboard and the selection where they still hold something of ours."""
        for mode in _MODES:
            self._clear(mode)

    def _make_timer(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(CLEARED_AFTER_MS)
        return timer

    def _clear(self, mode: QClipboard.Mode) -> None:
        self._timers[mode].stop()
        if self.owns(mode):
            self._board.clear(mode)

    def _follow(self, mode: QClipboard.Mode) -> None:
        """Something else is there: mark it and count from now, where it is ours."""
        timer = self._timers[mode]
        timer.stop()
        if not self.owns(mode):
            return
        there = self._board.mimeData(mode)
        if there is None or not there.formats():
            return  # emptied
        if not there.hasFormat(_HINT):
            self._board.setMimeData(_marked(there), mode)  # comes back here, marked
        elif self._preferences.now.clear_clipboard:
            timer.start()

    def _on_board_data_changed(self) -> None:
        self._follow(QClipboard.Mode.Clipboard)

    def _on_board_selection_changed(self) -> None:
        self._follow(QClipboard.Mode.Selection)

    def _on_clipboard_timeout(self) -> None:
        self._clear(QClipboard.Mode.Clipboard)

    def _on_selection_timeout(self) -> None:
        self._clear(QClipboard.Mode.Selection)


def _marked(data: QMimeData) -> QMimeData:
    """The same content, with the marks by which histories of the clipboard leave it out."""
    marked = QMimeData()
    if data.hasImage():
        marked.setImageData(data.imageData())
    for kind in data.formats():
        if kind != "application/x-qt-image":
            marked.setData(kind, data.data(kind))
    for kind, value in _SECRET.items():
        marked.setData(kind, value)
    return marked
