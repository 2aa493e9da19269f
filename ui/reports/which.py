"""Step 2: which notes. A period, and each note in or out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QWidget

from journal_app.reports.request import default_window
from ui.reports.bench import Bench
from ui.reports.note_list import NoteList, title_words, when_words
from ui.reports.step import Step
from ui.widgets.boxes import DateBox
from ui.widgets.card import Card
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.emptystate import EmptyState
from ui.widgets.fields import Field, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body
from ui.widgets.option import Option

if TYPE_CHECKING:
    from journal_app.reports.making import NoteLine
    from journal_app.reports.request import Request
    from ui.reports.workshop import Round

BY_TIER = frozenset({"manager", "representative"})
_OWN, _ALL = "own", "all"


class Which(Step):
    """Period, search, the list, and a sentence that counts."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, "", "", parent)
        self.set_title(self.tr("Which notes"))
        self._lines: tuple[NoteLine, ...] = ()
        self._own_dates = False
        self.period = self._make_period()
        self.first_day, self.last_day = self._date("report_first"), self._date("report_last")
        self._dates = QWidget()
        row = FlowLayout(self._dates, gap=16)
        row.addWidget(Field(self.tr("From"), self.first_day))
        row.addWidget(Field(self.tr("Up to"), self.last_day))
        when = Card(self.tr("Period"))
        when.add(self.period)
        when.add(self._dates)
        self.count = Body()
        self.count.setObjectName("report_count")
        self.search = TextField(self.tr("Find among them"))
        self.search.setObjectName("report_find")
        self.search.setAccessibleName(self.tr("Find among them"))
        self.search.textChanged.connect(self._list)
        self.only = ChoiceRow(
            self.tr("Show"),
            [
                Option("all", self.tr("All")),
                Option("in", self.tr("In the report")),
                Option("out", self.tr("Not in it")),
            ],
        )
        self.only.setObjectName("report_only")
        self.only.hide_label()
        self.only.set_value("all")
        self.only.value_changed.connect(self._on_only_value_changed)
        self.notes = NoteList()
        self.notes.toggled.connect(self._on_notes_toggled)
        self.empty = EmptyState("file-text", "", [("report_longer", self.tr("All my notes"))])
        self.empty.action_chosen.connect(self._on_empty_action_chosen)
        self._picks = Card(self.tr("Notes"))
        for part in (self.count, self.search, self.only, self.notes, self.empty):
            self._picks.add(part)
        self.add(when)
        self.add(self._picks)

    def show_request(self, request: Request) -> None:
        """The period as chips where it is one of them, else as two dates."""
        key = _OWN if self._own_dates else self._key_of(request)
        self.period.set_value(key)
        self._dates.setVisible(key == _OWN)
        for box, day in ((self.first_day, request.first), (self.last_day, request.last)):
            shown = day or self.bench.today
            with QSignalBlocker(box):
                box.setDate(QDate(shown.year, shown.month, shown.day))

    def show_round(self, turned: Round) -> None:
        """The notes as they are in or out now."""
        self._lines = tuple(reversed(turned.made.notes))
        audience, fitting = turned.request.audience, turned.made.fitting
        self.count.setText(self._counted(audience, fitting))
        self._list()

    def answer(self) -> str:
        """How many notes."""
        if self.bench.round is None:
            return ""
        return self.tr("%n note(s)", "", self.bench.round.made.fitting)

    def first(self) -> QWidget:
        """The period."""
        return self.period

    def focus_notes(self) -> None:
        """Go to the list, or to the period where there is nothing to pick."""
        (self.notes if self.notes.isVisibleTo(self) else self.period).setFocus()

    def _make_period(self) -> ChoiceRow:
        names = (
            ("4w", self.tr("4 weeks")),
            ("3m", self.tr("3 months")),
            ("1y", self.tr("12 months")),
            (_ALL, self.tr("Everything")),
            (_OWN, self.tr("Other days")),
        )
        row = ChoiceRow(self.tr("Period"), [Option(*name) for name in names])
        row.setObjectName("report_period")
        row.hide_label()
        row.value_changed.connect(self._on_period_value_changed)
        return row

    def _date(self, name: str) -> DateBox:
        box = DateBox()
        box.setObjectName(name)
        box.dateChanged.connect(self._on_dates_changed)
        return box

    def _windows(self) -> dict[str, tuple[date | None, date | None]]:
        today = self.bench.today
        return {
            "4w": default_window("counsellor", today),
            "3m": default_window("manager", today),
            "1y": default_window("representative", today),
            _ALL: (None, None),
        }

    def _key_of(self, request: Request) -> str:
        asked = (request.first, request.last)
        return next((key for key, span in self._windows().items() if span == asked), _OWN)

    def _counted(self, audience: str, fitting: int) -> str:
        if audience in BY_TIER:
            return self.tr("%n note(s) fit (tier 3 or 4, or picked by you).", "", fitting)
        if audience == "incident":
            return self.tr("Choose the one contact it is about.") if not fitting else ""
        if audience == "myself":
            return self.tr("%n note(s), everything of this period.", "", fitting)
        return self.tr(
            "%n picked: situations, lines, decisions and notes to speak about.", "", fitting
        )

    def _list(self) -> None:
        wanted, sought = self.only.value(), self.search.text().strip().lower()
        shown = tuple(
            line
            for line in self._lines
            if (wanted == "all" or line.taken is (wanted == "in")) and _found(line, sought)
        )
        self.notes.show_lines(shown)
        self.count.setVisible(bool(self.count.text()))
        rows = self.notes.sizeHintForRow(0) * len(shown) + 4 if shown else 0
        self.notes.setFixedHeight(min(rows, 7 * self.notes.sizeHintForRow(0) + 4) if shown else 0)
        for part in (self.search, self.only):
            part.setVisible(bool(self._lines))
        self.notes.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self.empty.set_sentence(self._nothing())
        bounded = self.bench.request is not None and self.bench.request.first is not None
        button = self.empty.findChild(QWidget, "report_longer")
        if button is not None:
            button.setVisible(bounded and not self._lines)

    def _nothing(self) -> str:
        if self._lines:
            return self.tr("None of them. Look for something else, or show all.")
        return self.tr("Nothing that could go into it was noted in this period.")

    def _on_only_value_changed(self, value: str | None) -> None:
        if value is None:
            self.only.set_value("all")
        self._list()

    def _on_period_value_changed(self, key: str | None) -> None:
        request = self.bench.request
        if request is None:
            return
        self._own_dates = key == _OWN
        if key in self._windows():
            first, last = self._windows()[key]
            request = replace(request, first=first, last=last)
            self.bench.change(request)
        elif key == _OWN and request.first is None:
            today = self.bench.today
            request = replace(request, first=today - timedelta(days=90), last=today)
            self.bench.change(request)
        self.show_request(request)

    def _on_dates_changed(self, _date: QDate) -> None:
        request = self.bench.request
        if request is not None and self._dates.isVisibleTo(self):
            first, last = _day(self.first_day), _day(self.last_day)
            self._own_dates = True
            self.bench.change(replace(request, first=min(first, last), last=max(first, last)))

    def _on_notes_toggled(self, line: NoteLine) -> None:
        if self.bench.request is not None:
            self.bench.change(toggled(self.bench.request, line))

    def _on_empty_action_chosen(self, _key: str) -> None:
        self._on_period_value_changed(_ALL)


def toggled(request: Request, line: NoteLine) -> Request:
    """The request with a note in where it was out, or out where it was in."""
    taken = tuple(id_ for id_ in request.taken if id_ != line.id)
    left = tuple(id_ for id_ in request.left if id_ != line.id)
    if request.audience == "incident":
        return replace(request, taken=() if line.taken else (line.id,), left=left)
    if line.taken and line.fits:
        left = (*left, line.id)
    elif not line.taken and not line.fits:
        taken = (*taken, line.id)
    return replace(request, taken=taken, left=left)


def _found(line: NoteLine, sought: str) -> bool:
    return not sought or sought in f"{title_words(line)} {when_words(line)}".lower()


def _day(box: DateBox) -> date:
    shown = box.date()
    return date(shown.year(), shown.month(), shown.day())
