"""**What is due**: urges to ask again, follow-ups, decisions and lines to look at, questions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.lines.acts import Acts
from ui.lines.due_cards import FollowUpCard, UrgeCard
from ui.lines.line_card import muted
from ui.lines.question_card import QuestionCard
from ui.lines.tab import Tab, clear, put
from ui.lines.wording import plain_day
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.emptystate import EmptyState
from ui.widgets.forms.fresh import today
from ui.widgets.labels import Body, Note, Section

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.model.line_views import DecisionCard as Decided
    from journal_app.model.line_views import Due, LineCard


class DueTab(Tab):
    """Shows only what there is.

    Signals:
        look_back_wanted(object, object, str): a decision or a line, and words of it.
    """

    look_back_wanted = Signal(object, object, str)

    def __init__(self, context: Context, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._acts = acts
        self.empty = EmptyState("circle-check", self.tr("Nothing is due."))
        self.told = Card(self.tr("The same urge, then and now"))
        self.told.setObjectName("urge_told")
        self._told_words = Body()
        self.told.add(self._told_words)
        self.told.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self.column.addWidget(self.told)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._rows)
        acts.urge_told.connect(self.tell_urge)

    def read(self, journal: Journal) -> Due:
        """What is due."""
        return journal.decisions.due()

    def show_read(self, answer: Due) -> None:
        """Show a section for each kind of thing."""
        clear(self._rows)
        self.empty.setVisible(answer.empty and self.told.isHidden())
        for title, cards in self._sections(answer):
            if cards:
                put(self._rows, Section(title))
            for card in cards:
                put(self._rows, card)

    def tell_urge(self, sentences: tuple[str, ...]) -> None:
        """Say how the urge was then and now; stays until the tab is left."""
        self._told_words.setText("\n".join(sentences))
        self.told.setVisible(bool(sentences))

    def forget_told(self) -> None:
        """The tab is left."""
        self.told.hide()

    def _sections(self, due: Due) -> Iterator[tuple[str, list[Card]]]:
        yield self.tr("Ask again"), self._urges(due)
        yield self.tr("Follow-ups"), self._follow_ups(due)
        yield self.tr("Decisions to look at"), [self._decision(one) for one in due.reviews]
        yield self.tr("Lines to look at"), [self._line(one) for one in due.lines]
        yield self.tr("Still open?"), self._questions(due)

    def _urges(self, due: Due) -> list[Card]:
        cards: list[Card] = []
        for decision in due.urges:
            key = decision.chosen or ""
            label = self.context.lists.now.label("ladder", key)
            card = UrgeCard(decision, decision.own_option if key == "own" else label, self.context)
            card.answered.connect(self._acts.answer_urge)
            cards.append(card)
        return cards

    def _follow_ups(self, due: Due) -> list[Card]:
        cards: list[Card] = []
        for follow_up in due.follow_ups:
            card = FollowUpCard(follow_up, self.context)
            card.closed.connect(self._acts.close_follow_up)
            cards.append(card)
        return cards

    def _questions(self, due: Due) -> list[Card]:
        return [QuestionCard(one, self.context, self._acts, asked=True) for one in due.questions]

    def _decision(self, shown: Decided) -> Card:
        decision = shown.decision
        about = self._since(decision.day, shown.line_words)
        return self._look(shown.chosen, about, decision.situation, (decision.id, None))

    def _line(self, shown: LineCard) -> Card:
        about = shown.subtitle
        return self._look(shown.line.words, about, shown.sentence, (None, shown.identity))

    def _since(self, day: date, line_words: str) -> str:
        parts = [self.tr("decided on {day}").format(day=plain_day(day, today(self.context)))]
        if line_words:
            parts.append(self.tr("your line: '{words}'").format(words=line_words))
        return " · ".join(parts)

    def _look(
        self, title: str, about: str, words: str, what: tuple[str | None, str | None]
    ) -> Card:
        card = LookCard(title, about, words, what)
        card.look.setVisible(not self.context.read_only)
        card.look_wanted.connect(self.look_back_wanted)
        return card


class LookCard(Card):
    """Something to look back at.

    Signals:
        look_wanted(object, object, str): a decision or a line, and words of it.
    """

    look_wanted = Signal(object, object, str)

    def __init__(
        self, title: str, about: str, words: str, what: tuple[str | None, str | None]
    ) -> None:
        super().__init__(title)
        self._what = what
        self.setObjectName(f"look_{what[0] or what[1]}")
        self.body.setSpacing(8)
        self.add(Note(about))
        if words:
            self.add(muted(words))
        self.look = QuietButton(self.tr("Look back"), "rotate-ccw")
        self.look.setObjectName("look_back")
        self.look.setAccessibleDescription(title)
        self.look.clicked.connect(self._on_look_clicked)
        self.body.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_look_clicked(self) -> None:
        decision, line = self._what
        self.look_wanted.emit(decision, line, self.title.text())
