"""What a wipe has done, said once before the window closes. Must not know how it is done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.centred_page import CentredPage
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Body

if TYPE_CHECKING:
    from journal_app.journal.wiping import Wiped


class WipedPage(CentredPage):
    """Owned by the window; the last page of its process.

    Signals:
        closed(): it was read.
    """

    closed = Signal()

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wiped_page")
        self.set_title(self.tr("Delete everything for good"))
        card = Card()
        for at, sentence in enumerate(words):
            body = Body(sentence)
            body.setObjectName(f"wiped_{at}")
            body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.add(body)
        self.add(card)
        self._close = PrimaryButton(self.tr("Close"))
        self._close.setObjectName("wiped_close")
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self._close)
        row.addStretch(1)
        self.add(row)
        self.setAccessibleName(" ".join(words))

    def focus_first(self) -> None:
        """The one button."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)


def wiped_words(wiped: Wiped) -> list[str]:
    """What is gone in one sentence, then what is not, if anything."""
    if wiped.key_gone:
        told = [
            tr("Deleted: the journal, its backups here, its key and what this computer kept of it.")
        ]
    else:
        told = [tr("Not all of it could be deleted: what is left can be read with the passphrase.")]
    if wiped.refused:
        words = tr("This computer refused to delete these; delete them by hand: {names}.")
        told.append(words.format(names=_names(wiped.refused)))
        if wiped.key_gone:
            told.append(tr("Without the key nobody can read them."))
    if wiped.keychain_refused:
        told.append(tr("The keychain kept its entry for it, which opens nothing any more."))
    if wiped.stays:
        words = tr("These are not of this journal and stay: {names}.")
        told.append(words.format(names=_names(wiped.stays)))
    if wiped.second is not None:
        words = tr("The copies on your second place stay: {place}. Delete them there.")
        told.append(words.format(place=wiped.second))
    return told


def _names(paths: Iterable[Path]) -> str:
    return ", ".join(str(path) for path in paths)


def tr(text: str) -> str:
    """The text in the language of the window."""
    return QCoreApplication.translate("", text)
