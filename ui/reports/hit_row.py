"""One marked place of a text: what it looks like, and mask, keep or other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.reports.request import Mask
from ui.reports.answers import Answers, spot_for
from ui.reports.wording import said
from ui.widgets.buttons import LinkButton
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import TextField
from ui.widgets.labels import Body
from ui.widgets.option import Option

if TYPE_CHECKING:
    from journal_app.reports.masking import Hit
    from journal_app.reports.passages import Passage

_AROUND = 24


class HitRow(QWidget):
    """Owned by a list of them.

    Signals:
        jump_wanted(str): go to the text with this key.
    """

    jump_wanted = Signal(str)

    def __init__(
        self, answers: Answers, passage: Passage, hit: Hit, *, jumps: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._answers, self._passage, self._hit = answers, passage, hit
        found = passage.text[hit.start : hit.end]
        self.told = Body()
        self.told.setObjectName("hit_words")
        self.choice = ChoiceRow(
            self.tr("What to do with “{words}”").format(words=found),
            [
                Option("mask", self.tr("Mask: {mask}").format(mask=hit.mask)),
                Option("keep", self.tr("Keep")),
                Option("reword", self.tr("Reword")),
            ],
        )
        self.choice.setObjectName("hit_choice")
        self.choice.hide_label()
        self.choice.value_changed.connect(self._on_choice_value_changed)
        self.words = TextField(self.tr("Your words instead"))
        self.words.setObjectName("hit_instead")
        self.words.setAccessibleName(self.tr("Your words instead"))
        self.words.textEdited.connect(self._on_words_text_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.told, 1)
        if jumps:
            jump = LinkButton(self.tr("Go to it"), "arrow-right")
            jump.setObjectName("hit_jump")
            jump.setAccessibleName(self.tr("Go to “{words}”").format(words=found))
            jump.clicked.connect(self._on_jump_clicked)
            head.addWidget(jump)
        column.addLayout(head)
        column.addWidget(self.choice)
        column.addWidget(self.words)
        self.show_answer(passage, hit)

    def show_answer(self, passage: Passage, hit: Hit) -> None:
        """What is done with it now."""
        self._passage, self._hit = passage, hit
        spot = self._answers.spot(passage, hit)
        way = spot.way if spot else None if hit.asked else Mask.MASK
        self.told.setText(self._told(passage, hit, answered=way is not None))
        self.choice.set_value(str(way) if way else None)
        self.words.setVisible(way is Mask.REWORD)
        if spot and way is Mask.REWORD and not self.words.hasFocus():
            self.words.setText(spot.words)

    def place(self) -> tuple[str, int, int]:
        """Which place of which text."""
        return self._passage.key, self._hit.start, self._hit.end

    def _told(self, passage: Passage, hit: Hit, *, answered: bool) -> str:
        before = passage.text[max(0, hit.start - _AROUND) : hit.start].replace("\n", " ")
        after = passage.text[hit.end : hit.end + _AROUND].replace("\n", " ")
        found = passage.text[hit.start : hit.end]
        around = f"…{before}“{found}”{after}…"
        reason = said(hit.reason.label)
        if hit.asked:
            words = self.tr("{around} may be {reason}.")
            if not answered:
                words = self.tr("{around} may be {reason}. Say what to do with it.")
        else:
            words = self.tr("{around} is {reason}.")
        return words.format(around=around, reason=reason)

    def _on_choice_value_changed(self, value: str | None) -> None:
        if value is None:
            self.show_answer(self._passage, self._hit)
            return
        way = Mask(value)
        self.words.setVisible(way is Mask.REWORD)
        if way is Mask.REWORD:
            self.words.setText(self._hit.mask)
            self.words.setFocus()
            self.words.selectAll()
        words = self.words.text() if way is Mask.REWORD else ""
        self._answers.answer(self._passage, spot_for(self._hit, way, words))

    def _on_words_text_edited(self, words: str) -> None:
        self._answers.answer(self._passage, spot_for(self._hit, Mask.REWORD, words))

    def _on_jump_clicked(self) -> None:
        self.jump_wanted.emit(self._passage.key)


class HitRows(QWidget):
    """The marked places of one or of many texts; the rows stay while the places do.

    Signals:
        jump_wanted(str): go to the text with this key.
    """

    jump_wanted = Signal(str)
    MOST = 25

    def __init__(self, answers: Answers, *, jumps: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers, self._jumps = answers, jumps
        self.rows: list[HitRow] = []
        self._more = Body()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self._more)
        self._more.hide()

    def show_hits(self, found: list[tuple[Passage, Hit]]) -> None:
        """One row each, the first of them where there are very many."""
        shown = found[: self.MOST]
        places = [(passage.key, hit.start, hit.end) for passage, hit in shown]
        if places == [row.place() for row in self.rows]:
            for row, (passage, hit) in zip(self.rows, shown, strict=True):
                row.show_answer(passage, hit)
        else:
            self._rebuild(shown)
        rest = len(found) - len(shown)
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("%n more. They are masked unless you say otherwise.", "", rest))
        self.setVisible(bool(found))

    def _rebuild(self, shown: list[tuple[Passage, Hit]]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for at, (passage, hit) in enumerate(shown):
            row = HitRow(self._answers, passage, hit, jumps=self._jumps, parent=self)
            row.jump_wanted.connect(self.jump_wanted)
            self._column.insertWidget(at, row)
            row.show()
            self.rows.append(row)
