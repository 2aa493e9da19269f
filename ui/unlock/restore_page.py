"""Back from a copy: choose one, look what is in it, take it whole or only what is missing.

Must not know how a copy is read; it is told, and asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.clock import Clock
from journal_app.errors import AftershiftError
from ui.centred_page import CentredPage
from ui.copy_words import day_words, entries_words, moment_words, reason_words, size_words
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Card, Divider
from ui.widgets.fields import Field, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note, Strong
from ui.widgets.messagebar import Kind
from ui.widgets.passphrase import PassphraseEdit, tab_to_eyes_last
from ui.words import error_text

if TYPE_CHECKING:
    from journal_app.journal.backups import BackupLine
    from journal_app.journal.restoring import Inside

_MOST = 8


class RestorePage(CentredPage):
    """Owned by the flow that answers it.

    Signals:
        copy_chosen(Path): look at this copy.
        file_wanted(), folder_wanted(): another file, or all copies of a folder.
        inside_wanted(str, bool): open it aside with this secret; whether that is a recovery key.
        whole_wanted(), missing_wanted(): what was looked at is to be taken.
        left(): back to where one came from.
    """

    copy_chosen = Signal(object)
    file_wanted = Signal()
    folder_wanted = Signal()
    inside_wanted = Signal(str, bool)
    whole_wanted = Signal()
    missing_wanted = Signal()
    left = Signal()

    def __init__(
        self, folder: Path, clock: Clock, *, is_empty: bool, parent: QWidget | None = None
    ) -> None:
        """`is_empty` says that there is no journal in `folder` that could be added to."""
        super().__init__(parent)
        self.setObjectName("restore_page")
        self.set_title(
            self.tr("Restore from a backup"),
            self.tr("One file holds a whole journal. Looking into one changes nothing."),
        )
        self._folder, self._clock, self._is_empty = folder, clock, is_empty
        self._belongs: bool | None = None
        self._paths: list[Path] = []
        self._choice = self._make_choice()
        self._opening = self._make_opening()
        self._answer = self._make_answer()
        for card in (self._choice, self._opening, self._answer):
            self.add(card)
        back = LinkButton(self.tr("Back"), "arrow-left")
        back.setObjectName("restore_back")
        back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        self.add(row)
        self._opening.hide()
        self._answer.hide()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)

    def focus_first(self) -> None:
        """The first copy, or the way to choose a file."""
        first = self._list.findChild(QuietButton)
        (first or self._file).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_copies(self, lines: Sequence[BackupLine], place: str = "") -> None:
        """List copies, newest first; `place` is the folder that was looked into."""
        self._paths = [line.path for line in lines[:_MOST]]
        while (old := self._rows.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not lines:
            none = self.tr("No copy lies beside this journal.")
            if place:
                none = self.tr("No copy lies in {place}.").format(place=place)
            self._rows.addWidget(Body(none))
        for number, line in enumerate(lines[:_MOST]):
            row = self._row(number, line)
            self._rows.addWidget(row)
            row.show()
        if len(lines) > _MOST:
            more = len(lines) - _MOST
            words = self.tr("%n older copies are not listed; choose their file.", "", more)
            self._rows.addWidget(Note(words))

    def show_copy(self, line: BackupLine, belongs: bool | None) -> None:
        """A copy was chosen: say what it says of itself, and ask for what opens it."""
        self.message.clear()
        self._belongs = belongs
        self._answer.hide()
        made = moment_words(line.made, self._clock)
        self._what.setText(
            self.tr("Copy of {made}: {entries}.").format(made=made, entries=entries_words(line))
        )
        self._whose.setText(self._belonging())
        self._opening.show()
        self._focus_secret()
        self.ensureWidgetVisible(self._opening)

    def show_inside(self, inside: Inside) -> None:
        """It was opened aside and is whole."""
        self._end_work()
        made = moment_words(inside.line.made, self._clock)
        words = self.tr("Copy of {made}: {entries}, whole.")
        words = words.format(made=made, entries=entries_words(inside.line))
        if inside.newest is not None:
            newest = day_words(inside.newest, self._clock.now().date())
            words = f"{words} " + self.tr("Its newest note is of {day}.").format(day=newest)
        self._found.setText(words)
        self._aside.setText(self._aside_words())
        self._missing.setVisible(not self._is_empty and self._belongs is not False)
        self._missing_note.setVisible(not self._missing.isHidden())
        self._answer.show()
        self._whole.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self._answer)
        announce(self, words)

    def begin_work(self, text: str) -> None:
        """Something slow goes on; a second press does nothing."""
        self.message.clear()
        for button in (self._look, self._whole, self._missing):
            button.setEnabled(False)
        self._status.setText(text)
        self._status_2.setText(text)

    def show_progress(self, part: float) -> None:
        """How far it is, 0 to 1."""
        words = self.tr("Looking through it: {part} %").format(part=round(part * 100))
        self._status.setText(words)
        self._status_2.setText(words)

    def show_error(self, error: AftershiftError) -> None:
        """It cannot be used, or did not open: say why; what was typed stays."""
        self._end_work()
        self.message.show_message(Kind.WARN, error_text(error))
        self.ensureWidgetVisible(self.message)

    def give_secret(self, passphrase: str) -> None:
        """What was typed on the page before."""
        self._passphrase.field.setText(passphrase)

    def secret(self) -> tuple[str, bool]:
        """What was typed, and whether it is a recovery key."""
        by_key = not self._key_field.isHidden()
        return (self._key.text() if by_key else self._passphrase.text()), by_key

    def forget(self) -> None:
        """Empty both fields."""
        self._passphrase.clear()
        self._key.clear()

    def _make_choice(self) -> Card:
        card = Card(self.tr("Which copy"))
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        card.add(self._list)
        card.add(Divider())
        ways = QWidget()
        flow = FlowLayout(ways)
        self._file = QuietButton(self.tr("Choose a file..."), "file-text")
        self._file.setObjectName("restore_file")
        self._file.clicked.connect(self.file_wanted)
        stick = QuietButton(self.tr("Look on a stick or in a folder..."), "folder-open")
        stick.setObjectName("restore_folder")
        stick.clicked.connect(self.folder_wanted)
        flow.addWidget(self._file)
        flow.addWidget(stick)
        card.add(ways)
        return card

    def _make_opening(self) -> Card:
        card = Card()
        card.setObjectName("restore_opening")
        self._what, self._whose = Strong(), Note()
        self._passphrase = PassphraseEdit(self.tr("The passphrase it had then"))
        self._passphrase.field.setObjectName("restore_passphrase")
        self._passphrase.returned.connect(self._on_look)
        self._key = TextField()
        self._key.setObjectName("restore_key")
        self._key.returnPressed.connect(self._on_look)
        self._key_field = Field(self.tr("Recovery key"), self._key)
        self._key_field.hide()
        self._way = LinkButton(self.tr("Use the recovery key"), "key-round")
        self._way.setObjectName("restore_way")
        self._way.clicked.connect(self._on_way_clicked)
        self._look = PrimaryButton(self.tr("Look inside"))
        self._look.setObjectName("restore_look")
        self._look.clicked.connect(self._on_look)
        self._status = Note()
        self._status.setObjectName("restore_status")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._look)
        row.addWidget(self._status, 1, Qt.AlignmentFlag.AlignVCenter)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._what)
        head.addWidget(self._whose)
        card.add(head)
        card.add(self._passphrase)
        card.add(self._key_field)
        card.add(row)
        link = QHBoxLayout()
        link.addWidget(self._way)
        link.addStretch(1)
        card.add(link)
        tab_to_eyes_last([self._passphrase], [self._look])
        return card

    def _make_answer(self) -> Card:
        card = Card()
        card.setObjectName("restore_answer")
        self._found, self._aside = Strong(), Note()
        self._found.setObjectName("restore_found")
        self._whole = PrimaryButton(self.tr("Restore it whole"))
        self._whole.setObjectName("restore_whole")
        self._whole.clicked.connect(self.whole_wanted)
        self._missing = QuietButton(self.tr("Add only what is missing..."))
        self._missing.setObjectName("restore_missing")
        self._missing.clicked.connect(self.missing_wanted)
        self._missing_note = Note(
            self.tr("Opens the journal that is here and shows first what would be added.")
        )
        self._status_2 = Note()
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._whole)
        flow.addWidget(self._missing)
        for part in (self._found, self._aside, buttons, self._missing_note, self._status_2):
            card.add(part)
        return card

    def _row(self, number: int, line: BackupLine) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        made = moment_words(line.made, self._clock)
        words.addWidget(Strong(made))
        facts = (entries_words(line), size_words(line.size), reason_words(line.reason))
        words.addWidget(Note(" · ".join(facts)))
        take = QuietButton(self.tr("Take this one"))
        take.setObjectName(f"restore_take_{number}")
        take.setAccessibleName(self.tr("Take the copy of {made}").format(made=made))
        take.clicked.connect(self._on_take_clicked)
        across.addLayout(words, 1)
        across.addWidget(take, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _belonging(self) -> str:
        if self._belongs:
            return self.tr("It is a copy of the journal in {folder}.").format(folder=self._folder)
        if self._belongs is False:
            words = self.tr("It is a copy of another journal than the one in {folder}.")
            return words.format(folder=self._folder)
        return self.tr("It goes to {folder}.").format(folder=self._folder)

    def _aside_words(self) -> str:
        try:
            full = self._folder.is_dir() and any(self._folder.iterdir())
        except OSError:
            full = True
        if not full:
            return self.tr("It is laid out in {folder}.").format(folder=self._folder)
        words = self.tr("What is in {folder} now is kept beside it under another name.")
        return words.format(folder=self._folder)

    def _focus_secret(self) -> None:
        key = not self._key_field.isHidden()
        (self._key if key else self._passphrase.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_work(self) -> None:
        for button in (self._look, self._whole, self._missing):
            button.setEnabled(True)
        self._status.clear()
        self._status_2.clear()

    def _on_take_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.copy_chosen.emit(self._paths[int(sender.objectName().rpartition("_")[2])])

    def _on_way_clicked(self) -> None:
        by_key = self._key_field.isHidden()
        self._key_field.setVisible(by_key)
        self._passphrase.setVisible(not by_key)
        words = self.tr("Use the passphrase") if by_key else self.tr("Use the recovery key")
        self._way.setText(words)
        self._focus_secret()

    def _on_look(self) -> None:
        typed, by_key = self.secret()
        if not self._look.isEnabled():
            return
        if typed:
            self.inside_wanted.emit(typed, by_key)
        else:
            self._focus_secret()
