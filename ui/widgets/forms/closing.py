"""**End on one thing?** One thing done well, a next step, or a thought parked until a day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.model.contact import Closing
from journal_app.model.vocabularies.feelings import CLOSING
from ui.context import Context
from ui.widgets.boxes import DateBox
from ui.widgets.buttons import QuietButton
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import TextField
from ui.widgets.forms.fresh import today
from ui.widgets.option import Option
from ui.words import options

NOT_NOW = "not_now"
_A_WEEK = timedelta(days=7)


class ClosingEnd(QWidget):
    """Shown after a hard one was kept; can be passed over.

    Signals:
        chosen(Closing): what it ended on.
        declined(): not now.
    """

    chosen = Signal(object)
    declined = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("closing_end")
        self._context = context
        self.way = ChoiceRow(
            self.tr("End on one thing?"),
            [*options(CLOSING.choices), Option(NOT_NOW, self.tr("Not now"))],
        )
        self.words = TextField()
        self.words.setObjectName("closing_words")
        self.until = DateBox()
        self.until.setObjectName("closing_until")
        self.until.setAccessibleName(self.tr("Until"))
        self.keep = QuietButton(self.tr("Keep this too"))
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.until)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.way)
        column.addWidget(self._line)
        self.way.value_changed.connect(self._on_way_value_changed)
        self.words.returnPressed.connect(self._on_keep_clicked)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.begin()

    def begin(self) -> None:
        """Ask afresh."""
        self.way.set_value(None)
        self.words.clear()
        week = today(self._context) + _A_WEEK
        self.until.setDate(QDate(week.year, week.month, week.day))
        self._line.hide()

    def closing(self) -> Closing:
        """What is answered; raises InvalidValue where the words are too long."""
        way = self.way.value()
        until = self.until.date()
        parked = date(until.year(), until.month(), until.day()) if way == "park" else None
        return Closing(way=way, words=self.words.text(), until=parked)

    def _on_way_value_changed(self, way: str | None) -> None:
        if way == NOT_NOW:
            self._line.hide()
            self.declined.emit()
            return
        self._line.setVisible(way is not None)
        self.until.setVisible(way == "park")
        label = next((o.text for o in options(CLOSING.choices) if o.key == way), "")
        self.words.setPlaceholderText(label)
        self.words.setAccessibleName(label)
        if way is not None:
            self.words.setFocus()

    def _on_keep_clicked(self) -> None:
        if self.way.value() not in (None, NOT_NOW):
            self.chosen.emit(self.closing())
