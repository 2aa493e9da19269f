"""What can be done with the note in the reader: a row of buttons below it, a line above it.

Must not know the note.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme import current
from ui.widgets.buttons import DangerButton, LinkButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Note

_KINDS = {
    "": (),
    "note": ("edit", "decide", "crossed", "versions", "bin"),
    "contact": ("edit", "decide", "crossed", "report", "versions", "bin"),
    "bin": ("bring_back", "versions", "purge"),
    "customer": ("page", "versions"),
    "deciding": ("lines", "versions", "bin"),
    "version": ("bring_version", "leave_version"),
}
_READING = frozenset({"page", "lines", "versions", "leave_version"})


class ReaderActions(QWidget):
    """Owned by the reader.

    Signals:
        asked(str): a button was pressed: page, lines, edit, decide, crossed, report, versions,
            bin, bring_back, purge, bring_version, leave_version, or back.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {
            "page": QuietButton(self.tr("Open their page"), "user-round"),
            "lines": QuietButton(self.tr("Open in Lines"), "shield"),
            "edit": QuietButton(self.tr("Edit"), "pencil"),
            "decide": QuietButton(self.tr("Decide"), "scale"),
            "crossed": QuietButton(self.tr("It crossed a line of mine..."), "shield"),
            "report": QuietButton(self.tr("Use in a report..."), "file-output"),
            "bring_version": QuietButton(self.tr("Bring this version back"), "rotate-ccw"),
            "bring_back": QuietButton(self.tr("Bring back"), "rotate-ccw"),
            "versions": QuietButton(self.tr("Earlier versions"), "history"),
            "leave_version": QuietButton(self.tr("Back to the versions"), "arrow-left"),
            "bin": QuietButton(self.tr("Move to bin"), "archive"),
            "purge": DangerButton(self.tr("Delete for good"), "trash-2"),
        }
        self._buttons["edit"].setToolTip(self.tr("Edit (E or Ctrl+E)"))
        self._buttons["decide"].setToolTip(self.tr("Decide (Ctrl+D)"))
        self._buttons["report"].setToolTip(self.tr("Use in a report (R)"))
        self._buttons["versions"].setToolTip(self.tr("Earlier versions (V)"))
        self._buttons["bin"].setToolTip(self.tr("Move to bin (Delete)"))
        flow = FlowLayout(self)
        flow.setContentsMargins(28, 12, 28, 16)
        for key, button in self._buttons.items():
            button.setObjectName(f"reader_{key}")
            button.clicked.connect(self._on_button_clicked)
            flow.addWidget(button)
        self.banner = ReaderBanner()
        self.banner.back.clicked.connect(self._on_back_clicked)

    def button(self, key: str) -> QPushButton:
        """The button of a deed."""
        return self._buttons[key]

    def show_kind(self, kind: str, *, read_only: bool) -> None:
        """Show the buttons for a kind of what is shown (the keys of `_KINDS`), or none."""
        wanted = [key for key in _KINDS[kind] if key in _READING or not read_only]
        for key, button in self._buttons.items():
            button.setVisible(key in wanted)
        self.setVisible(bool(wanted))

    def show_version(self, at: str) -> None:
        """Say above the note that it is an earlier version; "" for the note as it is."""
        words = self.tr("As it was on {when}. Nothing is changed by looking.").format(when=at)
        self.banner.say(words if at else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above."""
        del event
        painter = QPainter(self)
        painter.fillRect(1, 0, self.width() - 2, 1, current().colour("divider"))
        painter.end()

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(sender.objectName().removeprefix("reader_"))

    def _on_back_clicked(self) -> None:
        self.asked.emit("back")


class ReaderBanner(QWidget):
    """Above the note: the way back where only the note is seen, and what version it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = LinkButton(self.tr("Back to the list"), "arrow-left")
        self.back.setObjectName("reader_back")
        self._words = Note()
        self._words.setIndent(6)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 10, 28, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self._words, 1)
        self.back.hide()
        self.say("")

    def offer_back(self, offered: bool) -> None:
        """Show the way back to the list or not."""
        self.back.setVisible(offered)
        self._fit()

    def say(self, words: str) -> None:
        """Say which version it is."""
        self._words.setText(words)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(bool(self._words.text()) or not self.back.isHidden())
