"""One open question, and what can be said to it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal_app.model.question import Question
from ui.context import Context
from ui.lines.acts import Acts
from ui.lines.wording import plain_day
from ui.widgets.boundaries.because import Because
from ui.widgets.buttons import LinkButton, QuietButton, TintedButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.fresh import today
from ui.widgets.labels import Body, Note

OPEN, ANSWERED, UNANSWERED, BIN = "still_open", "answered", "unanswered", "bin"


class QuestionCard(Card):
    """Owned by a tab; `asked` puts "Still open?" first, as it is done monthly by choice."""

    def __init__(
        self,
        question: Question,
        context: Context,
        acts: Acts,
        *,
        asked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question.asks, parent=parent)
        self.setObjectName(f"question_{question.id}")
        self._id = question.id
        self._acts = acts
        self._context = context
        self.body.setSpacing(10)
        self.add(Note(self._about(question)))
        if question.conclusion:
            self.add(Body(question.conclusion))
        self.buttons: dict[str, TintedButton] = {}
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        if question.open and asked:
            self._put(OPEN, QuietButton(self.tr("Still open")))
        if question.open:
            self._put(ANSWERED, QuietButton(self.tr("Closed, with an answer")))
            self._put(UNANSWERED, QuietButton(self.tr("Closed, without one")))
        self._put(BIN, LinkButton(self.tr("Move to bin"), "trash-2"))
        self.answer = Because()
        self.add(self._row)
        self.add(self.answer)
        self._row.setVisible(not context.read_only)
        self.answer.given.connect(self._on_answer_given)
        self.answer.left.connect(self._row.show)

    def _about(self, question: Question) -> str:
        day = plain_day(question.day, today(self._context))
        parts = [self.tr("parked on {day}").format(day=day)]
        if not question.open:
            label = self._context.lists.now.label("question_state", question.state or "")
            parts.append(label.lower())
        elif question.monthly:
            parts.append(self.tr("asked again every month"))
        return " · ".join(parts)

    def _put(self, key: str, button: TintedButton) -> None:
        button.setObjectName(f"question_{key}")
        button.setAccessibleDescription(self.title.text())
        button.clicked.connect(self._on_button_clicked)
        self.buttons[key] = button
        self._flow.addWidget(button)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        key = sender.objectName().removeprefix("question_") if sender else ""
        if key == OPEN:
            self._acts.still_open(self._id)
        elif key == UNANSWERED:
            self._acts.close_question(self._id, "")
        elif key == BIN:
            self._acts.bin(self._id)
        elif key == ANSWERED:
            self._row.hide()
            self.answer.ask(self.tr("My answer"))

    def _on_answer_given(self, words: str) -> None:
        self._acts.close_question(self._id, words)
