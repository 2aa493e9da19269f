"""A mark about somebody between contacts: what I did not to meet them, or dread before a meeting.

One question in place, below the buttons; the page keeps the answer.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.errors import InvalidValue
from journal_app.model.check_in import CheckIn
from ui.context import Context
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.forms.field import Control, Field
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.panel import FieldPanel
from ui.words import error_text

translate = QCoreApplication.translate

PUT_OFF = "avoidance"
DREAD = "dread_before"


class MarkPanel(Card):
    """Owned by the customer's page; hidden until asked for.

    Signals:
        keep_wanted(CheckIn): keep this mark.
        left(): the question is closed.
    """

    keep_wanted = Signal(object)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("mark_panel")
        self._context = context
        self._customer = ""
        self._path = ""
        self._panels = {
            path: FieldPanel([field], CheckIn, context) for path, field in _fields().items()
        }
        for panel in self._panels.values():
            self.add(panel)
        self.keep = PrimaryButton(self.tr("Keep"))
        self.keep.setObjectName("mark_keep")
        self.keep.clicked.connect(self.keep_now)
        self.leave = LinkButton(self.tr("Not now"))
        self.leave.setObjectName("mark_leave")
        self.leave.clicked.connect(self.leave_now)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addWidget(self.keep)
        self.add(line)
        context.lists.changed.connect(self._on_lists_changed)
        self.hide()

    def ask(self, customer: str, path: str) -> None:
        """Ask about a customer; `path` is `PUT_OFF` or `DREAD`."""
        self._customer, self._path = customer, path
        for other, panel in self._panels.items():
            panel.setVisible(other == path)
        editor = self._panels[path].editors[path]
        editor.set_value(() if path == PUT_OFF else None)
        editor.show_problem("")
        self.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_now(self) -> None:
        """Hand over what is answered; one answer is needed."""
        editor = self._panels[self._path].editors[self._path]
        value = editor.value()
        if value in (None, ()):
            editor.show_problem(self.tr("One tap is enough to keep it."))
            editor.setFocus()
            return
        try:
            header = fresh_header(self._context)
            mark = CheckIn(**header, customer=self._customer, **{self._path: value})
        except InvalidValue as error:
            editor.show_problem(error_text(error))
            return
        self.keep_wanted.emit(mark)

    def leave_now(self) -> None:
        """Close the question; the focus stays on the page."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_now()
        else:
            super().keyPressEvent(event)

    def _on_lists_changed(self) -> None:
        for panel in self._panels.values():
            panel.refresh()


def _fields() -> Mapping[str, Field]:
    return {
        PUT_OFF: Field(
            PUT_OFF,
            Control.SOME,
            translate("Fields", "What I did not to meet them"),
            translate("Fields", "Counted, not judged."),
        ),
        DREAD: Field(
            DREAD,
            Control.SCALE,
            help=translate(
                "Fields", "Filled in by itself in the next contact with them within 14 days."
            ),
        ),
    }
