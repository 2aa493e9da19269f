"""When it was: just now, somewhere in the shift, or a time typed or picked."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import InvalidValue
from journal_app.model.day import TimeNote, day_of
from journal_app.model.instant import When
from journal_app.model.when import ReadWhen
from ui.context import Context
from ui.widgets.boxes import DateBox, TimeBox
from ui.widgets.buttons import LinkButton
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.fresh import local_now, today
from ui.widgets.forms.moment import MomentAnswer, Stretch, default_stretch
from ui.widgets.forms.nouns import in_stretch
from ui.widgets.forms.when_text import clock_text, when_text
from ui.widgets.labels import Note
from ui.widgets.option import Option
from ui.words import error_text


class WhenBox(QWidget):
    """Owned by `WhoWhen`. What was meant is said back before it is kept.

    Signals:
        edited(): another answer.
    """

    edited = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kept: When | None = None
        self._kept_day: date | None = None
        self._agreed: When | None = None
        self._asked = context.clock.now().replace(microsecond=0)
        self.stretch = ChoiceRow(self.tr("When"), self._options())
        self.stretch.setObjectName("when_stretch")
        self.typed = TextField(self.tr("yesterday 3pm"))
        self.typed.setObjectName("when_typed")
        self.typed.setAccessibleName(self.tr("At what time"))
        self.date = DateBox()
        self.date.setAccessibleName(self.tr("The day"))
        self.time = TimeBox()
        self.time.setAccessibleName(self.tr("The time"))
        self.says = Note()
        self.says.setObjectName("when_says")
        self.agree = LinkButton(self.tr("Keep it anyway"))
        self._arrange()
        self.stretch.value_changed.connect(self._on_stretch_value_changed)
        self.typed.textEdited.connect(self._on_typed_text_edited)
        self.date.dateChanged.connect(self._on_picker_changed)
        self.time.timeChanged.connect(self._on_picker_changed)
        self.agree.clicked.connect(self._on_agree_clicked)
        self.begin()

    def begin(self) -> None:
        """Start an empty answer: now inside rostered hours, else somewhere in this shift."""
        self._kept = self._kept_day = self._agreed = None
        self._asked = self._context.clock.now().replace(microsecond=0)
        self._offer()
        profile = self._context.lists.now.profile
        self.stretch.set_value(default_stretch(profile, local_now(self._context)).name)
        self.typed.clear()
        self._show()

    def set_kept(self, when: When, day: date) -> None:
        """Show the moment of a record that is edited; it stays unless another is chosen."""
        self._kept, self._kept_day = when, day
        self._asked = self._context.clock.now().replace(microsecond=0)
        self._offer()
        self.stretch.set_value(Stretch.KEPT.name)
        self._show()

    def answer(self) -> MomentAnswer:
        """What is chosen and typed."""
        chosen = self.stretch.value() or Stretch.UNSET.name
        return MomentAnswer(Stretch[chosen], self._asked, self.typed.text())

    def set_answer(self, answer: MomentAnswer) -> None:
        """Show what a draft kept."""
        self._asked = answer.asked
        self.stretch.set_value(answer.stretch.name)
        self.typed.setText(answer.typed)
        self._show()

    def read(self) -> tuple[When, date]:
        """The moment and the worker's day it belongs to.

        Raises:
            InvalidValue: it cannot be read, or lies in the future and nobody agreed to that.
        """
        when = self._read().when
        if self._read().note is TimeNote.FUTURE and self._agreed != when:
            raise InvalidValue(field="when", message=self._future())
        if when is self._kept and self._kept_day is not None:
            return when, self._kept_day
        return when, day_of(when.local, self._context.lists.now.turns_at)

    def summary(self) -> str:
        """The answer in a few words, for the line that opens it."""
        answer = self.answer()
        if answer.stretch is Stretch.AT:
            return self.says.text() if self.typed.text().strip() else self.tr("time not set")
        words = next(o.text for o in self._options() if o.key == answer.stretch.name)
        # A date keeps its capitals: "Sat 21 Nov".
        return words if answer.stretch is Stretch.KEPT else words.lower()

    def _options(self) -> list[Option]:
        early, middle, late, unset = in_stretch(self._context.lists.now.work.stretch)
        options = [
            Option(Stretch.NOW.name, self.tr("Just now")),
            Option(Stretch.EARLY.name, early),
            Option(Stretch.MIDDLE.name, middle),
            Option(Stretch.LATE.name, late),
            Option(Stretch.UNSET.name, unset),
            Option(Stretch.AT.name, self.tr("At...")),
        ]
        if self._kept is not None:
            kept = Option(Stretch.KEPT.name, self._text(self._kept))
            return [kept, *options]
        return options

    def _offer(self) -> None:
        self.stretch.set_value(None)
        self.stretch.set_options(self._options())

    def _arrange(self) -> None:
        self._at = QWidget()
        flow = FlowLayout(self._at)
        for part in (self.typed, self.date, self.time):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in (self.stretch, self._at, self.says, self.agree):
            column.addWidget(row)

    def _read(self) -> ReadWhen:
        turns_at = self._context.lists.now.turns_at
        return self.answer().read(self._context.clock.zone(), turns_at, self._kept)

    def _show(self) -> None:
        answer = self.answer()
        typing = answer.stretch is Stretch.AT
        self._at.setVisible(typing)
        says, note = self._said_back() if typing else ("", None)
        self.says.setText(says)
        self.says.setVisible(bool(says))
        self.agree.setVisible(note is TimeNote.FUTURE and self._agreed is None)

    def _said_back(self) -> tuple[str, TimeNote | None]:
        if not self.typed.text().strip():
            return "", None
        try:
            read = self._read()
        except InvalidValue as error:
            return error_text(error), None
        self._follow_typed(read.when.local)
        text = self._text(read.when)
        if read.note is TimeNote.FUTURE and self._agreed is None:
            return f"{text}\n{self._future()}", read.note
        if read.note is TimeNote.SKIPPED:
            clock = self._context.preferences.now.clock
            skipped = self.tr("{asked} did not exist on that night; stored as {stored}.")
            told = skipped.format(
                asked=clock_text(read.asked, clock), stored=clock_text(read.when.local, clock)
            )
            return f"{text}\n{told}", read.note
        return text, read.note

    def _future(self) -> str:
        return self.tr("That time is in the future. Keep it anyway?")

    def _text(self, when: When) -> str:
        day = self._kept_day if when is self._kept else None
        day = day or day_of(when.local, self._context.lists.now.turns_at)
        return when_text(when, day, today(self._context), self._context.preferences.now.clock)

    def _follow_typed(self, local: datetime) -> None:
        with QSignalBlocker(self.date), QSignalBlocker(self.time):
            self.date.setDate(QDate(local.year, local.month, local.day))
            self.time.setTime(QTime(local.hour, local.minute))

    def _on_stretch_value_changed(self) -> None:
        self._agreed = None
        if self.answer().stretch is Stretch.AT and not self.typed.text():
            self._follow_typed(local_now(self._context))
            self._show()
            self.typed.setFocus()
        self._show()
        self.edited.emit()

    def _on_typed_text_edited(self) -> None:
        self._agreed = None
        self._show()
        self.edited.emit()

    def _on_picker_changed(self) -> None:
        moment = QDateTime(self.date.date(), self.time.time())
        self.typed.setText(moment.toString("yyyy-MM-dd HH:mm"))
        self._on_typed_text_edited()

    def _on_agree_clicked(self) -> None:
        self._agreed = self._read().when
        self._show()
        self.edited.emit()
