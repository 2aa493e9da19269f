"""The shift of a day: one tap is kept at once, everything below it a second later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from journal_app.errors import AftershiftError, InvalidValue
from journal_app.model.shift import Shift
from ui.context import Context
from ui.drafts import DraftKeeper
from ui.messages import Answer
from ui.today.keeping import keep_shift, same_answers
from ui.widgets.boxes import DateBox
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.day_forms import ShiftForm
from ui.widgets.forms.fresh import local_now, today
from ui.widgets.forms.when_text import long_day_text
from ui.widgets.labels import Note
from ui.widgets.textbox import TextBox
from ui.words import label

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Draft

QUIET_MS = 1000
_NOON = time(12)


class ShiftCard(Card):
    """Owned by Today.

    Signals:
        kept(): a shift was kept.
        day_changed(date): the card is about another day.
    """

    kept = Signal()
    day_changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.setObjectName("shift_card")
        self._context = context
        self._day = today(context)
        self._chosen_day = False
        self._kept: Shift | None = None
        self._keeping: Shift | None = None
        self._again = False
        self.form = ShiftForm(context)
        self.form.keep_by_itself()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(QUIET_MS)
        self._drafts = DraftKeeper(context.runner, "shift", self.form.draft_document, self)
        self.other_day = LinkButton(self.tr("Another day"), "calendar")
        self.other_day.setObjectName("shift_other_day")
        self.date = DateBox()
        self.date.setObjectName("shift_date")
        self.date.setAccessibleName(self.tr("The day of the shift"))
        self.date.hide()
        self.earlier = EarlierDays()
        self._arrange()
        self.form.state.value_changed.connect(self._on_state_value_changed)
        self.form.edited.connect(self._on_form_edited)
        self.form.left.connect(self.keep_now)
        self._settle.timeout.connect(self._on_settle_timeout)
        self.other_day.clicked.connect(self._on_other_day_clicked)
        self.date.dateChanged.connect(self._on_date_changed)
        self.earlier.day_chosen.connect(self.show_day)

    @property
    def day(self) -> date:
        """The day it is about."""
        return self._day

    def load(self) -> None:
        """Read which day to ask about, its shift, and which days before have no answer."""
        now = today(self._context)
        self._context.runner.run(
            lambda journal: journal.unanswered_days(now), self._on_unanswered_read
        )

    def show_day(self, day: date) -> None:
        """Ask about this day."""
        self.keep_now()
        self._chosen_day = day != today(self._context)
        self._turn_to(day)
        self._read_shift()
        self.form.focus_first()

    def restore(self, draft: Draft) -> None:
        """Keep what a fault left behind of a shift; a draft that cannot be read is passed over."""
        try:
            self.form.restore(draft.document)
        except (InvalidValue, KeyError, ValueError, TypeError):
            self.form.begin_on(self._day)
            return
        self._chosen_day = True
        self._day = self.form.record().day
        self.keep_now()

    def keep_now(self) -> None:
        """Keep what was answered since the last time, if anything was."""
        self._settle.stop()
        if not self.form.touched:
            return
        if self._keeping is not None:
            self._again = True
            return
        try:
            wanted = self.form.record()
        except InvalidValue:
            return
        assert isinstance(wanted, Shift)  # noqa: S101 - tells the type; the form says so
        self._keeping = wanted
        self.form.mark_kept()
        self._context.runner.change(
            lambda journal: keep_shift(journal, wanted), self._on_shift_kept, self._on_failed
        )

    def _arrange(self) -> None:
        self.add(self.form)
        self.earlier.end_with(self.other_day, self.date)
        self.add(self.earlier)

    def _turn_to(self, day: date) -> None:
        if day != self._day:
            self._day = day
            self._kept = None
            self.form.begin_on(day)
            self.day_changed.emit(day)
        self._head()

    def _head(self) -> None:
        part = self._kept.part if self._kept else None
        parts = {choice.key: label(choice) for choice in self._context.lists.now.choices("part")}
        words = long_day_text(self._day)
        if part:
            words = self.tr("{day}, {part}").format(day=words, part=parts.get(part, "").lower())
        self.title.setText(words)
        # The page is headed by today's date: said once it is enough.
        self.title.setVisible(self._day != today(self._context))
        self.setAccessibleName(words)
        self.date.setMaximumDate(_qdate(today(self._context)))

    def _read_shift(self) -> None:
        day = self._day
        self._context.runner.run(lambda journal: journal.shift_on(day), self._on_shift_read)

    def _on_unanswered_read(self, days: Sequence[date]) -> None:
        now = today(self._context)
        yesterday = now - timedelta(days=1)
        morning = self._is_morning()
        if not self._chosen_day:
            self._turn_to(yesterday if morning and yesterday in days else now)
        self.earlier.set_days([day for day in days if day != self._day])
        self._read_shift()

    def _is_morning(self) -> bool:
        """After the day has turned; half past midnight is still the evening of the shift."""
        return self._context.lists.now.turns_at <= local_now(self._context).time() < _NOON

    def _on_shift_read(self, shift: Shift | None) -> None:
        if self.form.touched or self._keeping is not None:
            return
        if shift is not None and shift.day != self._day:
            return
        if shift is None:
            self.form.begin_on(self._day)
        elif self._kept is None or not same_answers(self._kept, shift):
            self.form.load(shift)
        self._kept = shift
        self._head()

    def _on_state_value_changed(self) -> None:
        first = self._kept is None
        self.keep_now()
        if first:
            self.kept.emit()

    def _on_form_edited(self) -> None:
        self._settle.start()
        self._drafts.touch()

    def _on_settle_timeout(self) -> None:
        # Words are kept when their box is left; meanwhile nothing of them is lost but seconds.
        typing = QApplication.focusWidget()
        if not (isinstance(typing, TextBox) and self.isAncestorOf(typing)):
            self.keep_now()

    def _on_shift_kept(self, changes: Changes | None) -> None:
        del changes
        self._kept, self._keeping = self._keeping, None
        self._drafts.drop()
        self._head()
        if self._again:
            self._again = False
            self.keep_now()

    def _on_failed(self, error: AftershiftError) -> None:
        self._keeping = None
        self._again = False
        self.form.mark_unkept()
        self._context.messages.show_error(error, Answer(self.tr("Try again"), self.keep_now))

    def _on_other_day_clicked(self) -> None:
        self.date.blockSignals(True)  # noqa: FBT003 - Qt's way
        self.date.setDate(_qdate(self._day))
        self.date.blockSignals(False)  # noqa: FBT003 - Qt's way
        self.date.setVisible(self.date.isHidden())
        if self.date.isVisible():
            self.date.setFocus()

    def _on_date_changed(self, day: QDate) -> None:
        self.show_day(date(day.year(), day.month(), day.day()))
        self.date.setFocus()


class EarlierDays(QWidget):
    """The last seven days without an answer, as small buttons.

    Signals:
        day_chosen(date): the worker wants to answer for this day.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("earlier_days")
        self._days: dict[QuietButton, date] = {}
        row = QWidget()
        self._flow = FlowLayout(row)
        self._lead = Note(self.tr("Earlier days"))
        self._lead.setWordWrap(False)
        self._foot = Note(self.tr("Noted later is fine; it is marked so."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._tail: tuple[QWidget, ...] = ()
        column.addWidget(row)
        column.addWidget(self._foot)

    def end_with(self, *controls: QWidget) -> None:
        """Keep these at the end of the row, whatever days there are."""
        self._tail = controls
        self.set_days(())

    def set_days(self, days: Sequence[date]) -> None:
        """Offer these days."""
        for button in self._days:
            button.hide()
            button.deleteLater()
        while self._flow.count():
            self._flow.takeAt(0)
        self._days = {}
        for day in days:
            button = QuietButton(self.tr("{day} ?").format(day=_short(day)))
            button.setAccessibleName(self.tr("{day}, not answered").format(day=long_day_text(day)))
            button.clicked.connect(self._on_day_clicked)
            self._days[button] = day
        for part in (self._lead, *self._days, *self._tail):
            self._flow.addWidget(part)
        for part in (self._lead, self._foot):
            part.setVisible(bool(days))

    def focus_first(self) -> None:
        """Put the focus on the first day, or on the way to any other."""
        next(iter((*self._days, *self._tail))).setFocus()

    def _on_day_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QuietButton):
            self.day_chosen.emit(self._days[button])


def _short(day: date) -> str:
    return long_day_text(day)[:3]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
