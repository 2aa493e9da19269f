"""What can be done with somebody followed: the buttons, and nothing of what they do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import LinkButton, QuietButton, TintedButton
from ui.widgets.flow import FlowLayout

CALM = "calm"
PUT_OFF = "put_off"
BEFORE = "before"
HARD = "hard"
GOOD = "good"
EDIT = "edit"
RETIRE = "retire"
BIN = "bin"


class ActionRow(QWidget):
    """Buttons in wrapping lines.

    Signals:
        chosen(str): the key of the button that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, TintedButton] = {}
        self._flow = FlowLayout(self)

    def put(self, key: str, button: TintedButton, help_text: str = "") -> None:
        """Append a button."""
        button.setObjectName(f"customer_{key}")
        button.setToolTip(help_text)
        button.setAccessibleDescription(help_text)
        button.clicked.connect(self._on_button_clicked)
        self.buttons[key] = button
        self._flow.addWidget(button)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(sender.objectName().removeprefix("customer_"))


class NotingActions(ActionRow):
    """To note something with them or about them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Note something with them"))
        self.put(
            CALM,
            QuietButton(self.tr("Calm +1")),
            self.tr("Counts the ordinary ones, so that 'always' can be told from 'twice'."),
        )
        self.put(PUT_OFF, QuietButton(self.tr("Put off +1")))
        self.put(BEFORE, QuietButton(self.tr("Before a meeting")))
        self.put(HARD, QuietButton(self.tr("Note a hard one"), "frown"))
        self.put(GOOD, QuietButton(self.tr("Note a good one"), "smile"))


class KeepingActions(ActionRow):
    """To change how they are followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Change how they are followed"))
        self.put(EDIT, LinkButton(self.tr("Edit"), "pencil"))
        self.put(RETIRE, LinkButton(self.tr("I'm done with this one"), "archive"))
        self.put(BIN, LinkButton(self.tr("Move to bin"), "trash-2"))

    def set_retired(self, retired: bool) -> None:
        """Offer to bring back whom I am done with."""
        button = self.buttons[RETIRE]
        button.setText(
            self.tr("Follow this one again") if retired else self.tr("I'm done with this one")
        )
        button.set_icon("rotate-ccw" if retired else "archive")
