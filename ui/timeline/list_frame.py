"""What the list says while it is empty, and the frame around it. Must not know the journal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.timeline.row_list import RowList
from ui.widgets.buttons import DangerButton, LinkButton
from ui.widgets.card import Card
from ui.widgets.emptystate import EmptyState
from ui.widgets.labels import Note, Section

NOTE_TODAY = "note_today"
SEARCH_NEAREST = "search_nearest"
SHOW_EVERYTHING = "show_everything"


class ListFrame(Card):
    """The list, or one of the texts that stand for it.

    Signals:
        asked(str): one of the keys above.
        focus_lost(): the list had the focus and is not seen any more.
    """

    asked = Signal(str)
    focus_lost = Signal()

    def __init__(self, rows: RowList, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(4, 8, 4, 8)
        self._rows = rows
        self._nothing = EmptyState(
            "scroll-text",
            self.tr("Your notes will be listed here, newest first."),
            [(NOTE_TODAY, self.tr("Note today"))],
        )
        self._unfit = EmptyState(
            "scroll-text",
            self.tr("No note is like that."),
            [(SHOW_EVERYTHING, self.tr("Show everything"))],
        )
        self._unfound = EmptyState("search", "")
        self._nearest = EmptyState("search", "", [(SEARCH_NEAREST, self.tr("Search that"))])
        self._bin = EmptyState("archive", self.tr("Empty. Things stay 30 days."))
        self._stack = QStackedWidget()
        empties = (self._nothing, self._unfit, self._unfound, self._nearest, self._bin)
        self._parts: tuple[QWidget, ...] = (rows, *empties)
        for part in self._parts:
            self._stack.addWidget(part)
        for empty in (self._nothing, self._unfit, self._nearest):
            empty.action_chosen.connect(self.asked)
        self.add(self._stack)
        self._ask_room_for(rows)

    def show_rows(self) -> None:
        """Show the list."""
        self._show(self._rows)

    def show_nothing(self, *, filtered: bool) -> None:
        """There is no note, or none that fits the filter."""
        self._show(self._unfit if filtered else self._nothing)

    def show_unfound(self, text: str, nearest: tuple[str, int] | None) -> None:
        """No note has what was looked for; another word would have been found."""
        sentence = self.tr("No note has “{text}”.").format(text=text)
        if nearest is None:
            self._unfound.set_sentence(sentence)
            self._show(self._unfound)
            return
        word, count = nearest
        other = self.tr("%n (has|have) “{word}”.", "", count).format(word=word)
        self._nearest.set_sentence(f"{sentence} {other}")
        self._show(self._nearest)

    def show_empty_bin(self) -> None:
        """Nothing lies in the bin."""
        self._show(self._bin)

    def empty_sentence(self) -> str:
        """What stands in place of the list, or ""."""
        shown = self._stack.currentWidget()
        return shown.sentence.text() if isinstance(shown, EmptyState) else ""

    def _show(self, part: QWidget) -> None:
        lost = self._rows.hasFocus() and part is not self._rows
        self._stack.setCurrentWidget(part)
        self._ask_room_for(part)
        if lost:
            self.focus_lost.emit()

    def _ask_room_for(self, shown: QWidget) -> None:
        """What is hidden asks for no height: in large type the filter above needs it."""
        for part in self._parts:
            wanted = QSizePolicy.Policy.Expanding if part is shown else QSizePolicy.Policy.Ignored
            part.setSizePolicy(QSizePolicy.Policy.Preferred, wanted)


class BinHead(QWidget):
    """Stands above the list while it shows the bin.

    Signals:
        left(): back to all notes.
        emptied(): delete everything in it for good.
    """

    left = Signal()
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = LinkButton(self.tr("All notes"), "arrow-left")
        self.back.setObjectName("bin_back")
        self.empty = DangerButton(self.tr("Delete all for good"), "trash-2")
        self.empty.setObjectName("bin_empty")
        self.back.clicked.connect(self.left)
        self.empty.clicked.connect(self.emptied)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(Section(self.tr("Bin")), 1)
        row.addWidget(self.back)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(Note(self.tr("Things stay 30 days.")), 1)
        foot.addWidget(self.empty)
        column.addLayout(foot)
