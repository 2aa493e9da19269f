"""**Is anybody's safety in my hands right now?** - asked first of who has a duty of care."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import QuietButton
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.labels import Strong
from ui.widgets.option import Option

YES, NO = "yes", "no"


class SafetyBox(QWidget):
    """Owned by the decision sheet; nothing of it is kept.

    Signals:
        answered(bool): True where the rest has to wait.
        later_wanted(): put the sheet away with its draft.
    """

    answered = Signal(bool)
    later_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("safety_box")
        self.row = ChoiceRow(
            self.tr("Is anybody's safety in my hands right now?"),
            [Option(YES, self.tr("Yes")), Option(NO, self.tr("No"))],
        )
        self.waits = Strong(self.tr("Then this waits. Hand over first; the sheet keeps."))
        self.later = QuietButton(self.tr("Keep for later"), "hourglass")
        self.later.setObjectName("safety_later")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.row)
        column.addWidget(self.waits)
        column.addWidget(self.later, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.row)
        self.row.value_changed.connect(self._on_row_changed)
        self.later.clicked.connect(self.later_wanted)
        self.ask(wanted=False)

    def ask(self, *, wanted: bool) -> None:
        """Ask anew, or not at all."""
        self.row.set_value(None)
        self.waits.hide()
        self.later.hide()
        self.setVisible(wanted)

    def _on_row_changed(self, answer: object) -> None:
        held = answer == YES
        self.waits.setVisible(held)
        self.later.setVisible(held)
        self.answered.emit(held)
