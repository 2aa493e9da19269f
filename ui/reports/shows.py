"""Step 3: what shows. My words for this report, each text one by one, the two lists of fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.model.identity import is_id
from ui.context import Context
from ui.reports.answers import Answers
from ui.reports.bench import Bench
from ui.reports.passage_desk import PassageDesk
from ui.reports.step import Step
from ui.reports.typed import TypedCard
from ui.reports.wording import said
from ui.widgets.card import Card
from ui.widgets.chipgroup import ChipGroup
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body, FieldLabel, Note
from ui.widgets.option import Option
from ui.widgets.ticks import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal_app.reports.request import Request
    from ui.reports.workshop import Round

_DID = ("response", "moves")
_BY_ROLE = frozenset({"manager", "representative", "incident"})
EVERYTHING = "enough_everything"


class Shows(Step):
    """Everything that can still be said yes or no to."""

    def __init__(
        self, context: Context, bench: Bench, answers: Answers, parent: QWidget | None = None
    ) -> None:
        super().__init__(bench, "", "", parent)
        self._context = context
        self.set_title(self.tr("What shows"))
        self.typed = TypedCard(bench)
        self.passages = PassageDesk(bench, answers)
        self.no_texts = Note(self.tr("No text of yours is in question for this report."))
        self.own_words = self._make_own_words()
        self.everything = Tick(self.tr("Also say where I'd had enough of everything"))
        self.everything.setObjectName("report_everything")
        self.everything.clicked.connect(self._on_everything_clicked)
        self.in_it, self.left_out = Body(), Body()
        self.in_it.setObjectName("report_in_it")
        self.left_out.setObjectName("report_left_out")
        self.fields = FoldOut(self.tr("In this report, and left out"))
        self.fields.setObjectName("report_fields")
        self.fields.set_open(True)
        self.fields.add(self._two_lists())
        lists = Card()
        for inner in (self.fields, self.own_words, self.everything):
            lists.add(inner)
        for part in (self.passages, self.no_texts, self.typed, lists):
            self.add(part)

    def show_request(self, request: Request) -> None:
        """What was typed and ticked."""
        self.typed.show_request(request)
        options = self._own_options()
        self.own_words.set_options(options)
        self.own_words.set_value(request.own_words)
        self.own_words.setVisible(bool(options) and request.audience in _BY_ROLE)
        self.everything.setVisible(request.audience == "counsellor")
        self.everything.setChecked(EVERYTHING in request.ticked)

    def show_round(self, turned: Round) -> None:
        """The passages and the lists of this reader."""
        self.passages.show_round(turned)
        self.no_texts.setVisible(self.passages.current() is None)
        self.in_it.setText(_listed(turned.made.shown))
        self.left_out.setText(_listed(turned.made.left_out) or self.tr("Nothing."))

    def answer(self) -> str:
        """How many texts wait."""
        turned = self.bench.round
        if turned is None:
            return ""
        if turned.made.waiting:
            return self.tr("%n text(s) wait", "", turned.made.waiting)
        return self.tr("every text answered") if turned.made.passages else ""

    def first(self) -> QWidget:
        """The text that waits, else the words for this report."""
        if self.passages.current() is not None:
            return self.passages.way
        return self.fields

    def _two_lists(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        for heading, words in (
            (self.tr("In this report"), self.in_it),
            (self.tr("Left out"), self.left_out),
        ):
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(FieldLabel(heading))
            column.addWidget(words)
            column.addStretch(1)
            row.addLayout(column, 1)
        return both

    def _make_own_words(self) -> ChipGroup:
        group = ChipGroup(
            self.tr("Of my own words for what I did, also print"),
            [],
            self.tr("Tick those that may be read there."),
        )
        group.setObjectName("report_own_words")
        group.value_changed.connect(self._on_own_words_value_changed)
        return group

    def _own_options(self) -> list[Option]:
        lists = self._context.lists.now
        return [
            Option(choice.key, choice.label)
            for vocabulary in _DID
            for choice in lists.every(vocabulary)
            if is_id(choice.key)
        ]

    def _on_own_words_value_changed(self, keys: Sequence[str]) -> None:
        if self.bench.request is not None:
            self.bench.change(replace(self.bench.request, own_words=tuple(keys)))

    def _on_everything_clicked(self, ticked: bool) -> None:
        request = self.bench.request
        if request is not None:
            others = tuple(key for key in request.ticked if key != EVERYTHING)
            ticks = (*others, EVERYTHING) if ticked else others
            self.bench.change(replace(request, ticked=ticks))


def _listed(labels: Sequence[str]) -> str:
    return "\n".join(said(label) for label in labels)
