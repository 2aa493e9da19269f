"""Another computer says that it has this journal open: asked before anything is kept here.

The journal is open and nothing is written to it before the answer. Must not know how that is seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.clock import Clock
from ui.centred_page import CentredPage
from ui.copy_words import moment_words
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, TintedButton
from ui.widgets.card import Card
from ui.widgets.labels import Body, Note
from ui.words import ERRORS

if TYPE_CHECKING:
    from journal_app.journal.tenure import Lease


class TurnPage(CentredPage):
    """Owned by the gate.

    Signals:
        reading_wanted(): open it to read alone.
        taken(): it is closed there, go on here.
        left(): close it again; nothing was changed.
    """

    reading_wanted = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self, lease: Lease, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from journal_app.journal.tenure import HELD

        self.setObjectName("turn_page")
        self.set_title(self.tr("Open on another computer?"))
        card = Card()
        words = QCoreApplication.translate(ERRORS, HELD)
        told = Body(words.format(time=moment_words(lease.at, clock)))
        told.setObjectName("turn_words")
        card.add(told)
        minutes = int(lease.age(clock.now()).total_seconds()) // 60
        card.add(Note(self.tr("It said so %n minute(s) ago.", "", minutes)))
        self.add(card)
        ways = Card(self.tr("How to go on"))
        self._read = PrimaryButton(self.tr("Open to read only"))
        self._add(ways, self._read, "read", self.tr("Nothing is kept until it is opened again."))
        self._read.clicked.connect(self.reading_wanted)
        go_on = QuietButton(self.tr("It is closed, go on"))
        self._add(
            ways,
            go_on,
            "go_on",
            self.tr("For example when that computer was switched off, or has crashed."),
        )
        go_on.clicked.connect(self.taken)
        self.add(ways)
        leave = LinkButton(self.tr("Close it again"), "arrow-left")
        leave.setObjectName("turn_leave")
        leave.clicked.connect(self.left)
        self.add(leave)

    def focus_first(self) -> None:
        """The first way on, which is the careful one."""
        self._read.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, card: Card, button: TintedButton, key: str, note: str) -> None:
        button.setObjectName(f"turn_{key}")
        button.setAccessibleDescription(note)
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        part.addWidget(Note(note))
        card.add(part)
