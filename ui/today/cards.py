"""The two cards that stay until they are closed: before you write, and the recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.context import Context
from ui.navigation import Target
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note, Section


class BeforeYouWrite(Card):
    """Privacy in four lines."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("before_you_write")
        self._preferences = context.preferences
        title = Section(self.tr("Before you write"))
        self.setAccessibleName(title.text())
        self.body.setSpacing(8)
        self.add(title)
        for number, words in enumerate(self._lines(), start=1):
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(Body(QLocale().toString(number)), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Body(words), 1)
            self.add(line)
        self.close_button = QuietButton(self.tr("Close"))
        self.close_button.setObjectName("before_close")
        self.close_button.clicked.connect(self._on_close_button_clicked)
        row = QHBoxLayout()
        row.addWidget(
            Note(
                self.tr("Best on your own computer, in your own time. Real names are not needed.")
            ),
            1,
        )
        row.addWidget(self.close_button)
        self.add(row)
        if not self._preferences.now.privacy_card:
            self.hide()

    def _lines(self) -> tuple[str, ...]:
        return (
            self.tr("It stays on this computer: no account, no network, nobody is told."),
            self.tr("Only your passphrase or your recovery sheet opens it. Nobody can reset them."),
            self.tr(
                "In a legal case a diary can be asked for. That is why facts and feelings "
                "have separate boxes."
            ),
            self.tr("Leave any time: File, Take everything out; Settings, Data, Wipe."),
        )

    def _on_close_button_clicked(self) -> None:
        self._preferences.change(privacy_card=False)
        self.hide()


class RecoveryCard(Card):
    """Stays while the recovery sheet is put off."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("recovery_card")
        self._context = context
        self.setAccessibleName(self.tr("The recovery sheet"))
        self.body.setSpacing(8)
        self.add(
            Body(
                self.tr(
                    "The recovery sheet is not made yet. "
                    "Without it a forgotten passphrase is final."
                )
            )
        )
        self.make = QuietButton(self.tr("Make it now"))
        self.make.setObjectName("recovery_make")
        self.make.clicked.connect(self._on_make_clicked)
        self.decline = LinkButton(self.tr("I don't want one"))
        self.decline.setObjectName("recovery_decline")
        self.decline.clicked.connect(self._on_decline_clicked)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.make)
        flow.addWidget(self.decline)
        self.add(buttons)
        context.preferences.changed.connect(self._on_preferences_changed)
        if not context.preferences.now.recovery_card:
            self.hide()

    def _on_preferences_changed(self) -> None:
        self.setVisible(self._context.preferences.now.recovery_card)

    def _on_make_clicked(self) -> None:
        self._context.navigation.go("settings", Target(action="security"))

    def _on_decline_clicked(self) -> None:
        self._context.preferences.change(recovery_card=False)
