"""First run: one page with the choices that make a journal only its owner can open.

Must not know how a journal is made, nor how strength is measured.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from ui.centred_page import CentredPage
from ui.keychain_words import keychain_warning
from ui.purpose import purpose_sentence
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Note
from ui.widgets.messagebar import Kind
from ui.widgets.option import Option
from ui.widgets.passphrase import PassphraseEdit, tab_to_eyes_last
from ui.widgets.ticks import RadioList, Tick
from ui.words import error_text


class FirstRunPage(CentredPage):
    """Owned by the gate.

    Signals:
        make_wanted(str, str): make a journal with this passphrase; the way of recovery is one of
            print, write, save, later, none.
        typed(str): another passphrase stands there; answer with `show_strength`.
        words_wanted(): suggest five words; answer with `take_words`.
        other_wanted(), example_wanted(), card_wanted(): the links at the foot.
    """

    make_wanted = Signal(str, str)
    typed = Signal(str)
    words_wanted = Signal()
    restore_wanted = Signal()
    other_wanted = Signal()
    example_wanted = Signal()
    card_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("A journal only you can open"),
            self.tr("It stays on this computer. Setting it up takes about a minute."),
        )
        self.setObjectName("first_run_page")
        self._measured = True
        self._reaches_floor = False
        self._making_wanted = False
        self._working = False
        self._suggested = ""
        self.add(self._make_passphrase_card())
        self.add(self._make_recovery_card())
        self._keychain_card = self._make_keychain_card()
        self.add(self._keychain_card)
        self.add(self._make_button_row())
        self.add(self._make_foot())

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        self._passphrase.field.setFocus()

    def offer_keychain(self) -> None:
        """There is a keychain here that works: show the card."""
        self._keychain_card.show()

    @property
    def wants_keychain(self) -> bool:
        """Whether this computer's keychain is to open the journal too."""
        return self._keychain.isChecked()

    def show_strength(self, sentence: str, *, reaches_floor: bool) -> None:
        """What the meter says about the passphrase typed last."""
        self._measured = True
        self._reaches_floor = reaches_floor
        self._meter.setText(sentence)
        if reaches_floor:
            self._weak.setChecked(False)
            self._weak.hide()
        if self._making_wanted:
            self._making_wanted = False
            self._on_make_clicked()

    def take_words(self, words: str) -> None:
        """Put suggested words into both fields, to be read."""
        fields = (self._passphrase, self._again)
        for field in fields:  # first, for half of one and half of the other would be own words
            field.set_text("")
        self._suggested = words
        for field in fields:
            field.set_shown(True)
            field.set_text(words)
        self._suggest.setText(self.tr("Another five"))
        announce(self, words)

    def begin_work(self) -> None:
        """The key is being made."""
        self._working = True
        self.message.clear()
        # A button switched off hands its focus to the next control: a second Return must not
        # press a link.
        self._status.setFocus()
        self._make.setEnabled(False)
        self._status.setText(self.tr("Making the lock. About a second."))
        announce(self, self._status.text())

    def end_work(self, error: AftershiftError) -> None:
        """Nothing was made: say why; everything typed stays."""
        self._working = False
        self._make.setEnabled(True)
        self._make.setFocus()
        self._status.clear()
        self._complain(error_text(error))

    def tell(self, text: str) -> None:
        """Something to know before beginning, for example what was kept."""
        self.message.show_message(Kind.INFO, text)

    def forget(self) -> None:
        """Empty both fields."""
        self._passphrase.clear()
        self._again.clear()

    def _make_passphrase_card(self) -> Card:
        card = Card(
            self.tr("A passphrase"),
            self.tr(
                "Everything you write is locked with it. Five ordinary words in a row are stronger "
                "than one clever word, and easier to type when you are tired."
            ),
        )
        self._passphrase = PassphraseEdit(self.tr("Passphrase"))
        self._passphrase.field.setObjectName("passphrase")
        self._again = PassphraseEdit(self.tr("Once more"))
        self._again.field.setObjectName("passphrase_again")
        self._again.eye.setObjectName("passphrase_again_eye")
        self._suggest = QuietButton(self.tr("Suggest five words"))
        self._suggest.setObjectName("suggest_words")
        self._meter = Note()
        self._meter.setObjectName("strength")
        self._equal = Note()
        self._equal.setObjectName("passphrases_equal")
        self._weak = Tick(self.tr("I know this one is easy to guess, and want it anyway."))
        self._weak.setObjectName("accept_weak")
        self._weak.hide()
        self._passphrase.text_changed.connect(self._on_passphrase_text_changed)
        self._again.text_changed.connect(self._on_again_text_changed)
        self._passphrase.returned.connect(self._again.field.setFocus)
        self._again.returned.connect(self._on_make_clicked)
        self._suggest.clicked.connect(self.words_wanted)
        row = QHBoxLayout()
        row.addWidget(self._suggest)
        row.addWidget(self._meter, 1, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._passphrase, self._again, self._equal):
            card.add(part)
        card.add(row)
        card.add(self._weak)
        self._equal.hide()
        tab_to_eyes_last([self._passphrase, self._again], [self._suggest, self._weak])
        return card

    def _make_recovery_card(self) -> Card:
        card = Card(
            self.tr("If you forget it"),
            self.tr(
                "There is no reset and nobody to ask. A recovery sheet opens the journal when the "
                "passphrase is gone. Keep it with your papers, away from this computer."
            ),
        )
        saved = self.tr(
            "for a stick; whoever has this file and this computer can read your journal"
        )
        self._recovery = RadioList(
            self.tr("The recovery sheet"),
            [
                Option("print", self.tr("Print the sheet")),
                Option("write", self.tr("Show it, I'll copy it by hand")),
                Option("save", self.tr("Save it as a file"), saved),
                Option(
                    "later",
                    self.tr("Not tonight"),
                    self.tr("A card stays on Today until it is done."),
                ),
                Option(
                    "none",
                    self.tr("No sheet"),
                    self.tr("I accept that nobody can help me if I forget."),
                ),
            ],
        )
        self._recovery.setObjectName("recovery")
        self._recovery.hide_label()
        card.add(self._recovery)
        return card

    def _make_keychain_card(self) -> Card:
        card = Card(self.tr("Open with this computer too"), keychain_warning())
        self._keychain = Tick(self.tr("Let this computer's keychain open it"))
        self._keychain.setObjectName("open_with_keychain")
        card.add(self._keychain)
        card.hide()
        return card

    def _make_button_row(self) -> QHBoxLayout:
        self._make = PrimaryButton(self.tr("&Make my journal"))
        self._make.setObjectName("make_journal")
        self._make.clicked.connect(self._on_make_clicked)
        self._status = Note()
        self._status.setObjectName("making_status")
        self._status.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make)
        row.addWidget(self._status, 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _make_foot(self) -> QVBoxLayout:
        links = QWidget()
        flow = FlowLayout(links)
        for key, text, signal in (
            ("restore_backup", self.tr("Restore from a backup"), self.restore_wanted),
            ("open_other", self.tr("Open a journal I have"), self.other_wanted),
            ("look_at_example", self.tr("Look at an example"), self.example_wanted),
            ("open_card", self.tr("If it's too much right now"), self.card_wanted),
        ):
            link = LinkButton(text)
            link.setObjectName(key)
            link.clicked.connect(signal)
            flow.addWidget(link)
        foot = QVBoxLayout()
        foot.addWidget(links)
        foot.addWidget(Note(purpose_sentence()))
        return foot

    def _on_passphrase_text_changed(self, text: str) -> None:
        self._measured = False
        self._making_wanted = False
        self._reaches_floor = False
        self._meter.clear()
        self._compare()
        self.typed.emit(text)

    def _on_again_text_changed(self) -> None:
        self._compare()

    def _compare(self) -> None:
        first, second = self._passphrase.text(), self._again.text()
        differs = bool(second) and first != second
        self._equal.setText(self.tr("The two are not the same yet.") if differs else "")
        self._equal.setVisible(differs)
        # A blank pressed on the way must not replace what the worker typed.
        self._suggest.setEnabled({first, second} <= {"", self._suggested})

    def _on_make_clicked(self) -> None:
        if self._working:
            return
        way = self._recovery.value()
        if not self._passphrase.text():
            self._complain(self.tr("The passphrase is still empty."))
            self._passphrase.field.setFocus()
        elif self._passphrase.text() != self._again.text():
            self._complain(self.tr("The two are not the same yet."))
            self._again.field.setFocus()
        elif not self._measured:
            self._making_wanted = True  # quick fingers: the meter has not answered yet
        elif not self._reaches_floor and not self._weak.isChecked():
            self._weak.show()
            self._complain(self.tr("This passphrase is quick to guess. Add a word, or tick below."))
            self._weak.setFocus()
        elif way is None:
            self._complain(self.tr("Choose what is to happen if you forget it."))
            self._recovery.setFocus()
        else:
            self.make_wanted.emit(self._passphrase.text(), way)

    def _complain(self, text: str) -> None:
        self.message.show_message(Kind.INFO, text)
        self.ensureWidgetVisible(self.message)
