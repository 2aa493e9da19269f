"""The worker's own words, one passage at a time: show, leave out, or say it in other words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.reports.answers import Answers
from ui.reports.bench import Bench
from ui.reports.hit_row import HitRows
from ui.reports.marked_text import MarkedText
from ui.reports.wording import said
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note, Strong
from ui.widgets.option import Option
from ui.widgets.textbox import TextBox

if TYPE_CHECKING:
    from journal_app.reports.passages import Passage
    from ui.reports.workshop import Round

_WAYS = {"shown": "show", "left_out": "leave_out", "reworded": "reword", "waiting": None}


class PassageDesk(Card):
    """Goes through them in the order of the report; nothing is shown without a yes."""

    def __init__(self, bench: Bench, answers: Answers, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._bench, self._answers = bench, answers
        self._passages: tuple[Passage, ...] = ()
        self._key = ""
        self._rewording = False
        self.setObjectName("passage_desk")
        self.setAccessibleName(self.tr("Your own words"))
        self.heading = Strong()
        self.heading.setObjectName("passage_heading")
        self.counter = Note()
        self.counter.setObjectName("passage_counter")
        self.about = Note()
        self.text = MarkedText()
        self.box = TextBox("", 2, 14)
        self.box.setObjectName("passage_reworded")
        self.box.setAccessibleName(self.tr("Your other words, for this report alone"))
        self.box.edited.connect(self._on_box_edited)
        self.way = self._make_way()
        self.nudges = Body()
        self.nudges.setObjectName("passage_nudges")
        self.hits = HitRows(answers, jumps=False)
        self._make_buttons()
        self.add(self._head())
        for part in (self.about, self.text, self.box, self.way, self.nudges, self.hits):
            self.add(part)
        self.add(self._foot())

    def show_round(self, turned: Round) -> None:
        """The passages as they are now; the one that is looked at stays."""
        self._passages = tuple(
            passage
            for passage in turned.made.passages
            if passage.record or passage.state == "waiting"
        )
        if self._at() < 0:
            first = next((one for one in self._passages if one.state == "waiting"), None)
            self._key = (first or self._passages[0]).key if self._passages else ""
            self._rewording = False
        self._show()

    def go(self, key: str) -> None:
        """Look at the passage with this key, if it is there."""
        if any(passage.key == key for passage in self._passages):
            self._key = key
            self._rewording = False
            self._show()

    def go_to_waiting(self) -> None:
        """Look at the next one that waits, round and round."""
        at = self._at()
        order = (*self._passages[at + 1 :], *self._passages[: at + 1])
        found = next((one for one in order if one.state == "waiting"), None)
        if found is not None:
            self.go(found.key)
            self.way.setFocus()

    def current(self) -> Passage | None:
        """The passage that is looked at."""
        at = self._at()
        return self._passages[at] if at >= 0 else None

    def _make_way(self) -> ChoiceRow:
        way = ChoiceRow(
            self.tr("What to do with this text"),
            [
                Option("show", self.tr("Show")),
                Option("leave_out", self.tr("Leave out")),
                Option("reword", self.tr("Reword for this report")),
            ],
        )
        way.setObjectName("passage_way")
        way.hide_label()
        way.value_changed.connect(self._on_way_value_changed)
        return way

    def _make_buttons(self) -> None:
        self.back = IconButton("chevron-left", self.tr("Text before"))
        self.on = IconButton("chevron-right", self.tr("Next text"))
        self.next_waiting = QuietButton(self.tr("Next that waits"), "arrow-right")
        self.mark_name = LinkButton(self.tr("Mask the selected words everywhere"), "eye-off")
        for name, button, slot in (
            ("passage_back", self.back, self._on_back_clicked),
            ("passage_on", self.on, self._on_on_clicked),
            ("passage_next_waiting", self.next_waiting, self.go_to_waiting),
            ("passage_mark_name", self.mark_name, self._on_mark_name_clicked),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
        self.mark_name.setEnabled(False)
        self.text.selectionChanged.connect(self._on_text_selection_changed)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.heading, 1)
        for part in (self.back, self.counter, self.on):
            head.addWidget(part)
        self.counter.setWordWrap(False)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        flow = FlowLayout(foot)
        for part in (self.next_waiting, self.mark_name):
            flow.addWidget(part)
        return foot

    def _at(self) -> int:
        keys = [passage.key for passage in self._passages]
        return keys.index(self._key) if self._key in keys else -1

    def _show(self) -> None:
        passage, at = self.current(), self._at()
        self.setVisible(passage is not None)
        if passage is None:
            return
        self.heading.setText(said(passage.label))
        self.counter.setText(
            self.tr("{number} of {of}").format(number=at + 1, of=len(self._passages))
        )
        self.about.setText(f"{passage.title} · {self._state(passage)}".removeprefix(" · "))
        way = _WAYS[str(passage.state)]
        given = self._answers.verdict(passage)
        if way is None and given is not None:
            way = str(given.way)  # yes, but a marked place waits for its answer
        self._rewording = self._rewording or way == "reword"
        self.way.set_value("reword" if self._rewording else way)
        self.text.show_passage(passage)
        self.text.setAccessibleName(said(passage.label))
        self.text.setVisible(not self._rewording)
        self.box.setVisible(self._rewording)
        if not self.box.hasFocus() or self.box.text() == "":
            self.box.set_text(passage.text)
        self.nudges.setText("\n".join(self._nudges(passage)))
        self.nudges.setVisible(bool(passage.nudges))
        self.hits.show_hits([(passage, hit) for hit in passage.hits])
        waiting = sum(one.state == "waiting" and one is not passage for one in self._passages)
        self.next_waiting.setVisible(waiting > 0)
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at + 1 < len(self._passages))

    def _state(self, passage: Passage) -> str:
        if passage.state == "waiting" and self._answers.verdict(passage) is not None:
            return self.tr("waits: a marked place below is not answered")
        return {
            "waiting": self.tr("waits for your yes"),
            "shown": self.tr("in this report"),
            "reworded": self.tr("in this report, in other words"),
            "left_out": self.tr("left out"),
        }[str(passage.state)]

    def _nudges(self, passage: Passage) -> list[str]:
        return list(dict.fromkeys(said(nudge.sentence) for nudge in passage.nudges))

    def _step(self, by: int) -> None:
        at = self._at() + by
        if 0 <= at < len(self._passages):
            self.go(self._passages[at].key)
            announce(self, self.heading.text())

    def _on_back_clicked(self) -> None:
        self._step(-1)

    def _on_on_clicked(self) -> None:
        self._step(1)

    def _on_way_value_changed(self, value: str | None) -> None:
        passage = self.current()
        if passage is None:
            return
        self._rewording = value == "reword"
        if value == "show":
            self._answers.show(passage)
        elif value == "leave_out":
            self._answers.leave_out(passage)
        elif value == "reword":
            self.text.hide()
            self.box.set_text(passage.text)
            self.box.show()
            self.box.setFocus()
        else:
            self._answers.take_back(passage)

    def _on_box_edited(self) -> None:
        passage = self.current()
        if passage is not None:
            self._answers.reword(passage, self.box.text())

    def _on_text_selection_changed(self) -> None:
        self.mark_name.setEnabled(bool(self.text.chosen_words()))

    def _on_mark_name_clicked(self) -> None:
        request, words = self._bench.request, self.text.chosen_words()
        if request is not None and words and words not in request.names:
            self._bench.change(replace(request, names=(*request.names, words)))
