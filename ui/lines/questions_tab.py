"""The tab of open questions: park one, with a starter if wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.model.question import STARTERS
from ui.context import Context
from ui.lines.acts import Acts
from ui.lines.question_card import QuestionCard
from ui.lines.tab import Tab, clear, put
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.emptystate import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import FieldLabel
from ui.widgets.textbox import TextBox
from ui.widgets.ticks import Tick

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.model.question import Question


class ParkCard(Card):
    """A box for a question; hidden until wanted.

    Signals:
        parked(str, bool): the question, and whether to ask again every month.
    """

    parked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("park_card")
        self.setAccessibleName(self.tr("Park a question"))
        label = FieldLabel(self.tr("Park a question here. It may stay open."))
        self.box = TextBox(least=2)
        self.box.setObjectName("park_box")
        self.box.setAccessibleName(label.text())
        label.setBuddy(self.box)
        self.monthly = Tick(self.tr("Ask me every month whether it is still open"))
        self.keep = PrimaryButton(self.tr("Park it"))
        self.keep.setObjectName("park_keep")
        self.starters = FoldOut(self.tr("See starters"), self.tr("a question to begin with"))
        self.starters.setObjectName("park_starters")
        self.starters.body.setSpacing(2)
        for number, starter in enumerate(STARTERS):
            link = LinkButton(QCoreApplication.translate("vocabulary", starter))
            link.setObjectName(f"starter_{number}")
            link.clicked.connect(self._on_starter_clicked)
            self.starters.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.cancel = LinkButton(self.tr("Not now"))
        row = QWidget()
        flow = FlowLayout(row)
        for button in (self.keep, self.cancel):
            flow.addWidget(button)
        for part in (label, self.box, self.monthly, self.starters, row):
            self.add(part)
        self.body.setSpacing(10)
        self.keep.clicked.connect(self.park)
        self.cancel.clicked.connect(self.hide)
        self.box.edited.connect(self._on_box_edited)
        self.hide()

    def ask(self, *, starters: bool) -> None:
        """Show it, with the starters unfolded or not; what stands in the box stays."""
        self.show()
        self.starters.set_open(starters)
        self._on_box_edited()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def park(self) -> None:
        """Park what stands in the box."""
        asks = self.box.text().strip()
        if asks:
            self.parked.emit(asks, self.monthly.isChecked())
            self.box.set_text("")
            self.monthly.setChecked(False)
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away; the words stay."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_starter_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, LinkButton):
            self.box.set_text(sender.text())
            self._on_box_edited()
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_box_edited(self) -> None:
        self.keep.setEnabled(self.box.length() > 0)


class QuestionsTab(Tab):
    """Open ones first; closed ones fold out below."""

    def __init__(self, context: Context, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._acts = acts
        actions = [("park", self.tr("Park one")), ("starters", self.tr("See starters"))]
        says = self.tr("No open question.")
        self.empty = EmptyState("hourglass", says, [] if context.read_only else actions)
        self.park = PrimaryButton(self.tr("Park a question"), "plus")
        self.park.setObjectName("park_question")
        self.box = ParkCard()
        self.closed = FoldOut(self.tr("Closed"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self.column.addWidget(self.park, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.box)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.closed)
        self.empty.action_chosen.connect(self._on_empty_action_chosen)
        self.park.clicked.connect(self.ask)
        self.box.parked.connect(self._on_box_parked)
        self.has_open = False

    def read(self, journal: Journal) -> Sequence[Question]:
        """All of them."""
        return journal.questions.every()

    def show_read(self, answer: Sequence[Question]) -> None:
        """Show a card for each."""
        clear(self._rows)
        clear(self.closed.body)
        opened = [one for one in answer if one.open]
        closed = [one for one in answer if not one.open]
        for question in opened:
            put(self._rows, QuestionCard(question, self.context, self._acts))
        for question in closed:
            self.closed.add(QuestionCard(question, self.context, self._acts))
        self.closed.set_hint(self.tr("%n question(s)", "", len(closed)))
        self.closed.setVisible(bool(closed))
        self.has_open = bool(opened)
        self.empty.setVisible(not opened and self.box.isHidden())
        self.park.setVisible(bool(opened) and not self.context.read_only)

    def ask(self) -> None:
        """Show the box to park a question."""
        self._open_box(starters=False)

    def _open_box(self, *, starters: bool) -> None:
        self.empty.hide()
        if self.box.isHidden() and not self.box.box.text():
            self.box.monthly.setChecked(self.context.preferences.now.monthly_questions)
        self.box.ask(starters=starters)

    def _on_empty_action_chosen(self, key: str) -> None:
        self._open_box(starters=key == "starters")

    def _on_box_parked(self, asks: str, monthly: bool) -> None:
        self._acts.park(asks, monthly=monthly)
