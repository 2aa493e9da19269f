"""The page that asks for the passphrase. Must not know how a journal is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from journal_app.errors import (
    AftershiftError,
    DatabaseDamaged,
    FilesMismatched,
    ForeignRecoveryKey,
    HeaderAltered,
    HeaderUnreadable,
    JournalMissing,
    KeychainShut,
    NotAJournal,
    RecoveryKeySlip,
    WrongPassphrase,
)
from ui.theme import current
from ui.theme.icons import app_mark
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton
from ui.widgets.card import Card, Divider
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import Body, Note, Title
from ui.widgets.passphrase import PassphraseEdit, tab_to_eyes_last

if TYPE_CHECKING:
    from ui.widgets.messagebar import MessageBar

_DAMAGE = (DatabaseDamaged, HeaderUnreadable, HeaderAltered, FilesMismatched, NotAJournal)
_WIDTH = 440
_MARK = 64


class UnlockPage(QScrollArea):
    """Owned by the gate.

    Signals:
        passphrase_given(str), key_given(str): try to open with it.
        keychain_wanted(): ask this computer's keychain.
        restore_wanted(): from a backup.
        copy_wanted(): the newest whole backup in place of what is damaged.
        again_wanted(): make the journal that was never made, here.
        other_wanted(), example_wanted(), card_wanted(), theme_wanted(): the links.
        text_size_wanted(int): a step larger (1) or smaller (-1).
    """

    passphrase_given = Signal(str)
    key_given = Signal(str)
    keychain_wanted = Signal()
    restore_wanted = Signal()
    copy_wanted = Signal()
    again_wanted = Signal()
    other_wanted = Signal()
    example_wanted = Signal()
    card_wanted = Signal()
    theme_wanted = Signal()
    text_size_wanted = Signal(int)

    def __init__(self, *, has_recovery: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_page")
        self.setAccessibleName(self.tr("Unlock"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._has_recovery = has_recovery
        self._working = False
        self._bar: MessageBar | None = None
        self._passphrase = PassphraseEdit(self.tr("Passphrase"))
        self._passphrase.field.setObjectName("passphrase")
        self._passphrase.returned.connect(self._on_give)
        self._key = TextField()
        self._key.setObjectName("recovery_key")
        self._key.returnPressed.connect(self._on_give)
        self._key_field = Field(
            self.tr("Recovery key"),
            self._key,
            self.tr("Eight groups of five. Capitals, blanks and dashes do not matter."),
        )
        self._build()
        self._show_key(shown=False)

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        (self._key if self._asks_for_key else self._passphrase.field).setFocus()

    def say(self, text: str) -> None:
        """A line above the field, for example that a draft is kept."""
        self._line.setText(text)
        self._line.setVisible(bool(text))

    def show_fault(self, error: AftershiftError, newest: str = "") -> None:
        """What is wrong with the journal, before anything was typed.

        `newest` is when the newest whole backup was made, "" where there is none.
        """
        self._warn(_with_copy(_text_of(error), newest), self._ways_on(error, newest))

    def typed(self) -> str:
        """The passphrase as typed so far."""
        return "" if self._asks_for_key else self._passphrase.text()

    def begin_work(self) -> None:
        """The key is being made: the page stays, a second press does nothing."""
        self._working = True
        self._clear_warning()
        self._open.setEnabled(False)
        self._status.setText(self.tr("Opening. About a second."))
        announce(self, self._status.text())

    def end_work(self, error: AftershiftError, newest: str = "") -> None:
        """It did not open: say which of the answers it is; what was typed stays to be corrected.

        `newest` as in `show_fault`.
        """
        self._working = False
        self._open.setEnabled(True)
        self._status.clear()
        text = _text_of(error)
        if isinstance(error, WrongPassphrase):
            text = self.tr("That did not open it. Check Caps Lock and the keyboard{layout}.")
            name = keyboard_name()
            text = text.format(layout=f" ({name})" if name else "")
        self._warn(_with_copy(text, newest), self._ways_on(error, newest))
        self.focus_first()
        if not isinstance(error, RecoveryKeySlip):  # one wrong letter: the other 39 stay
            (self._key if self._asks_for_key else self._passphrase.field).selectAll()

    def offer_keychain(self) -> None:
        """This computer's keychain may open it too: show the way there."""
        self._keychain.show()

    def begin_asking(self) -> None:
        """The keychain is being asked: everything on the page works meanwhile."""
        self._status.setText(self.tr("Asking this computer's keychain, or type the passphrase."))

    def end_asking(self, error: KeychainShut) -> None:
        """The keychain did not help; what is being typed is left alone."""
        self._working = False
        self._open.setEnabled(True)
        self._status.setText(_text_of(error))
        announce(self, self._status.text())

    def forget(self) -> None:
        """Empty both fields."""
        self._passphrase.clear()
        self._key.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._card.setMaximumWidth(current().scaled(_WIDTH))
            self._keep_room()

    @property
    def _asks_for_key(self) -> bool:
        return not self._key_field.isHidden()

    def _build(self) -> None:
        card = self._card = Card()
        card.setMaximumWidth(current().scaled(_WIDTH))
        column = self._column = card.body
        column.setContentsMargins(32, 28, 32, 20)
        column.setSpacing(10)
        mark = QLabel()
        mark.setPixmap(app_mark(_MARK, self.devicePixelRatioF()))
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = Title("Aftershift")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._line = Body()
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._line.hide()
        self._open = PrimaryButton(self.tr("&Open"))
        self._open.setObjectName("open")
        self._open.clicked.connect(self._on_give)
        self._status = Note()
        self._status.setObjectName("unlock_status")
        self._status.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for part in (mark, title, self._line, self._passphrase, self._key_field):
            column.addWidget(part)
        column.addWidget(self._open)
        column.addWidget(self._status)
        self._keep_room()
        tab_to_eyes_last([self._passphrase], [self._open])
        self._add_links(column)
        inner = QWidget()
        down = QVBoxLayout(inner)
        down.setContentsMargins(16, 16, 16, 16)
        across = QHBoxLayout()
        across.addStretch(0)
        across.addWidget(card, 1)
        across.addStretch(0)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        # The window itself paints the ground, so that its first paint can be seen. A viewport of
        # our own: asked for Qt's, PySide would first read every kind of widget there is.
        ground = QWidget()
        self.setViewport(ground)
        self.setWidget(inner)
        for sheet in (inner, ground):
            sheet.setAutoFillBackground(False)

    def _add_links(self, column: QVBoxLayout) -> None:
        column.addWidget(Divider())
        self._way = LinkButton(self.tr("Use the recovery key"), "key-round")
        self._way.setObjectName("use_recovery_key")
        self._way.setVisible(self._has_recovery)
        self._way.clicked.connect(self._on_way_clicked)
        self._keychain = LinkButton(self.tr("Open with this computer"), "lock-open")
        self._keychain.setObjectName("use_keychain")
        self._keychain.clicked.connect(self.keychain_wanted)
        self._keychain.hide()
        restore = LinkButton(self.tr("Restore from a backup"), "rotate-ccw")
        restore.setObjectName("restore_backup")
        restore.clicked.connect(self.restore_wanted)
        other = LinkButton(self.tr("Open another journal"), "folder-open")
        other.setObjectName("open_other")
        other.clicked.connect(self.other_wanted)
        example = LinkButton(self.tr("Look at an example"), "bookmark")
        example.setObjectName("look_at_example")
        example.clicked.connect(self.example_wanted)
        card = LinkButton(self.tr("If it's too much right now"), "life-buoy")
        card.setObjectName("open_card")
        card.clicked.connect(self.card_wanted)
        for link in (self._keychain, self._way, restore, other, example):
            column.addWidget(link)
        column.addWidget(Divider())
        column.addWidget(card)
        column.addLayout(self._make_foot())

    def _keep_room(self) -> None:
        """For one line about the work, so that the card stands still when it begins."""
        self._status.setMinimumHeight(self._status.fontMetrics().lineSpacing())

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        name = keyboard_name()
        layout = Note(self.tr("Keyboard: {name}").format(name=name) if name else "")
        layout.setWordWrap(False)
        foot.addWidget(layout)
        foot.addStretch(1)
        smaller = LinkButton("A−")
        smaller.setAccessibleName(self.tr("Text smaller"))
        smaller.clicked.connect(self._on_smaller_clicked)
        larger = LinkButton("A+")
        larger.setAccessibleName(self.tr("Text larger"))
        larger.clicked.connect(self._on_larger_clicked)
        theme = IconButton("moon", self.tr("Light or dark"))
        theme.clicked.connect(self.theme_wanted)
        for key, button in (("smaller", smaller), ("larger", larger), ("theme", theme)):
            button.setObjectName(f"unlock_{key}")
            foot.addWidget(button)
        return foot

    def _warn(self, text: str, ways: list[tuple[str, str]]) -> None:
        from ui.widgets.messagebar import Kind, MessageBar  # seldom needed: not before the paint

        if self._bar is None:
            self._bar = MessageBar()
            self._bar.setObjectName("unlock_message")
            self._bar.action_chosen.connect(self._on_bar_action_chosen)
            self._column.insertWidget(self._column.indexOf(self._passphrase), self._bar)
        self._bar.show_message(Kind.WARN, text, ways)

    def _clear_warning(self) -> None:
        if self._bar is not None:
            self._bar.clear()

    def _ways_on(self, error: AftershiftError, newest: str) -> list[tuple[str, str]]:
        if isinstance(error, WrongPassphrase):
            keyed = self._has_recovery and not self._asks_for_key
            return [("key", self.tr("Use the recovery key"))] if keyed else []
        if isinstance(error, RecoveryKeySlip | ForeignRecoveryKey):
            return []
        ways = [("other", self.tr("Choose another folder"))]
        if isinstance(error, JournalMissing):
            return [("again", self.tr("Make the journal here again")), *ways]
        if newest:
            return [("copy", self.tr("Open that copy")), *ways]
        return [("restore", self.tr("Restore from a backup")), *ways] if is_damage(error) else ways

    def _show_key(self, *, shown: bool) -> None:
        self._key_field.setVisible(shown)
        self._passphrase.setVisible(not shown)
        self._way.setText(
            self.tr("Use the passphrase") if shown else self.tr("Use the recovery key")
        )

    def _on_give(self) -> None:
        typed = self._key.text() if self._asks_for_key else self._passphrase.text()
        if self._working:
            return
        if not typed:
            self.focus_first()
            return
        (self.key_given if self._asks_for_key else self.passphrase_given).emit(typed)

    def _on_way_clicked(self) -> None:
        self._show_key(shown=not self._asks_for_key)
        self._clear_warning()
        self.focus_first()

    def _on_bar_action_chosen(self, key: str) -> None:
        if key == "key":
            self._on_way_clicked()
        else:
            signals = {
                "copy": self.copy_wanted,
                "restore": self.restore_wanted,
                "again": self.again_wanted,
            }
            signals.get(key, self.other_wanted).emit()

    def _on_smaller_clicked(self) -> None:
        self.text_size_wanted.emit(-1)

    def _on_larger_clicked(self) -> None:
        self.text_size_wanted.emit(1)


def keyboard_name() -> str:
    """The language of the keyboard now, as two letters; empty where Qt cannot tell."""
    locale = QGuiApplication.inputMethod().locale()
    if locale.language() == QLocale.Language.C:
        return ""
    return QLocale.languageToCode(locale.language()).upper()


def _text_of(error: AftershiftError) -> str:
    from ui.words import error_text  # reads every list: not before the first paint

    return error_text(error)


def is_damage(error: AftershiftError) -> bool:
    """Whether a backup may be the way on."""
    return isinstance(error, _DAMAGE)


def _with_copy(text: str, newest: str) -> str:
    if not newest:
        return text
    copy = QCoreApplication.translate("UnlockPage", "The copy of {made} is whole.")
    return f"{text} {copy.format(made=newest)}"
