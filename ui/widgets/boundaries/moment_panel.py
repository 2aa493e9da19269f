"""One moment at which a line was met: what was said, the plan, and the answers.

Shows what it is given; who owns it keeps the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.model.vocabularies.lines import CROSSING_ANSWER
from ui.widgets.announce import announce
from ui.widgets.boundaries.because import Because
from ui.widgets.buttons import LinkButton, QuietButton, TintedButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note
from ui.words import label

if TYPE_CHECKING:
    from journal_app.model.line_views import Moment

DECIDE = "decided"
_SAYING_WHY = frozenset({"not_this_time", "does_not_count"})


class MomentPanel(QWidget):
    """The sentence, and below it the answers or what was answered.

    Signals:
        answered(Moment, str, str): an answer's key, and because of what.
        decide_wanted(Moment): a decision is to be made about it.
    """

    answered = Signal(object, str, str)
    decide_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moment: Moment | None = None
        self._wanted = ""
        self.sentence = Body()
        self.sentence.setObjectName("moment_sentence")
        self.said = Note()
        self.said.setObjectName("moment_said")
        self.because = Because()
        self._row = QWidget()
        flow = FlowLayout(self._row)
        self.buttons: dict[str, TintedButton] = {}
        for choice in CROSSING_ANSWER.choices:
            button: TintedButton
            if choice.key == "later":
                button = LinkButton(label(choice))
            else:
                button = QuietButton(label(choice))
            button.setObjectName(f"answer_{choice.key}")
            button.clicked.connect(self._on_button_clicked)
            flow.addWidget(button)
            self.buttons[choice.key] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.sentence, self.said, self._row, self.because):
            column.addWidget(part)
        self.because.given.connect(self._on_because_given)
        self.because.left.connect(self._on_because_left)

    def show_moment(self, moment: Moment, *, read_only: bool = False) -> None:
        """Show one; a moment answered before shows its answer, which can be changed."""
        self.moment = moment
        self.sentence.setText(moment.sentence)
        self.setAccessibleName(moment.sentence)
        said = self._said(moment)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self._row.setVisible(not read_only)
        self.because.hide()
        answer = moment.crossing.answer if moment.crossing else None
        for key, button in self.buttons.items():
            button.setVisible(key != answer and not (answer and key == "later"))

    def focus_first(self) -> None:
        """Put the focus on the first answer."""
        for button in self.buttons.values():
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _said(self, moment: Moment) -> str:
        crossing = moment.crossing
        parts = [moment.uncrossed] if moment.uncrossed else []
        words = {
            "i_do_it": self.tr("You said: I'll do it."),
            "decided": self.tr("You decided about it."),
            "not_this_time": self.tr("You said: not this time."),
            "does_not_count": self.tr("You said: it doesn't count."),
        }.get((crossing.answer if crossing else None) or "")
        if words:
            parts.insert(0, words)
        if crossing and crossing.because:
            parts.append(self.tr("Because: {words}").format(words=crossing.because))
        if crossing and crossing.note:
            parts.append(crossing.note)
        return " ".join(parts)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if sender is None or self.moment is None:
            return
        key = sender.objectName().removeprefix("answer_")
        if key == DECIDE:
            self.decide_wanted.emit(self.moment)
        elif key in _SAYING_WHY:
            self._wanted = key
            words = {
                "not_this_time": self.tr("Not this time, because"),
                "does_not_count": self.tr("It doesn't count, because"),
            }[key]
            self._row.hide()
            self.because.ask(words)
            announce(self, words)
        else:
            self.answered.emit(self.moment, key, "")

    def _on_because_given(self, words: str) -> None:
        if self.moment is not None:
            self.answered.emit(self.moment, self._wanted, words)

    def _on_because_left(self) -> None:
        self._row.show()
        button = self.buttons[self._wanted]
        button.setFocus(Qt.FocusReason.OtherFocusReason)
