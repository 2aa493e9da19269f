"""Is this the right journal? Asked where it is not the one this computer saw last.

The journal is open and nothing is written to it before the answer. Must not know how that is seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.clock import Clock
from ui.centred_page import CentredPage
from ui.copy_words import entries_words, moment_words
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, TintedButton
from ui.widgets.card import Card, Divider
from ui.widgets.labels import Body, Note
from ui.words import ERRORS

if TYPE_CHECKING:
    from journal_app.journal.backups import BackupLine
    from journal_app.journal.sighting import Sighting


class DoubtPage(CentredPage):
    """Owned by the gate.

    Signals:
        accepted(): it is right so, go on with it as it is.
        compare_wanted(): open it as it is, and hold the newest backup against it.
        stray_wanted(): the same with the copy that a sync left beside it.
        restore_wanted(): the newest backup instead.
        left(): close it again; nothing was changed.
    """

    accepted = Signal()
    compare_wanted = Signal()
    stray_wanted = Signal()
    restore_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        sighting: Sighting,
        newest: BackupLine | None,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        strays: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("doubt_page")
        self.set_title(self.tr("Is this the right journal?"))
        words = QCoreApplication.translate(ERRORS, sighting.doubt.value)
        seen = moment_words(sighting.seen, clock) if sighting.seen else ""
        card = Card()
        told = Body(words.format(day=seen))
        told.setObjectName("doubt_words")
        card.add(told)
        if sighting.missing:
            lacking = self.tr(
                "%n change(s) that were seen here are not in it.", "", sighting.missing
            )
            card.add(Note(lacking))
        if newest is not None:
            copy = self.tr("The newest backup beside it is of {made}: {entries}.")
            made = moment_words(newest.made, clock)
            card.add(Note(copy.format(made=made, entries=entries_words(newest))))
        self.add(card)
        self._accept = QuietButton(self.tr("It is right so"))
        self.add(self._ways(newest, strays))
        leave = LinkButton(self.tr("Close it again"), "arrow-left")
        leave.setObjectName("doubt_leave")
        leave.clicked.connect(self.left)
        self.add(leave)

    def focus_first(self) -> None:
        """The first way on, which is the careful one."""
        first = self.findChild(PrimaryButton) or self._accept
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ways(self, newest: BackupLine | None, strays: int) -> Card:
        """The ways on, the careful ones first."""
        ways = Card(self.tr("How to go on"))
        if newest is not None:
            self._add(
                ways,
                PrimaryButton(self.tr("Compare with the newest backup")),
                "compare",
                self.tr("Opens it as it is, and shows what the backup has that is missing."),
            )
        if strays:
            self._add(
                ways,
                QuietButton(self.tr("Compare with the copy a sync left")),
                "stray",
                self.tr("Opens it as it is, and shows what the other copy has that is missing."),
            )
        if newest is not None:
            self._add(
                ways,
                QuietButton(self.tr("Restore the newest backup...")),
                "restore",
                self.tr("This folder is kept beside it under another name."),
            )
        self._add(
            ways,
            self._accept,
            "accept",
            self.tr("For example after you copied an older folder back yourself."),
        )
        return ways

    def _add(self, card: Card, button: TintedButton, key: str, note: str) -> None:
        signals = {
            "compare": self.compare_wanted,
            "stray": self.stray_wanted,
            "restore": self.restore_wanted,
            "accept": self.accepted,
        }
        button.setObjectName(f"doubt_{key}")
        button.setAccessibleDescription(note)
        button.clicked.connect(signals[key])
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        part.addWidget(Note(note))
        if key == "accept" and card.body.count() > 1:
            card.add(Divider())
        card.add(part)
