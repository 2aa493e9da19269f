"""One note to read: when and who, the two texts, then all else that was answered.

Shows what it is given; asks the journal for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.day import at_instant
from journal_app.model.line import Crossing
from journal_app.model.outside_score import OutsideScore
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.weekly_five import WeeklyFive
from ui.context import Context
from ui.printing import Part, Sheet
from ui.theme import current
from ui.timeline import deciding_told
from ui.timeline.facts import FactGroup, Telling
from ui.timeline.prose import Prose
from ui.widgets.boundaries.moment_panel import MomentPanel
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Divider
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.forms.fresh import today
from ui.widgets.forms.when_text import clock_text, day_text, when_text
from ui.widgets.forms.wording import tier_words
from ui.widgets.labels import Body, Note, Section
from ui.widgets.tierrow import PIPS, paint_pips
from ui.words import options

if TYPE_CHECKING:
    from journal_app.journal.lists import Lists
    from journal_app.model.line_views import Moment

_MARGIN = 28
_CHARACTERS = 72


@dataclass(frozen=True, slots=True)
class Opened:
    """A note as it is read: the record, what its customer is called, whether it is in the bin.

    `fixed` notes are earlier versions: nothing on them can be changed. `draft` is when an edit
    that was put aside was last kept. `moments` are the lines it met.
    """

    record: Record
    alias: str = ""
    binned: bool = False
    fixed: bool = False
    draft: datetime | None = None
    moments: tuple[Moment, ...] = ()


def tier_text(tier: int) -> str:
    """A tier in words: "Tier 3, Hostile"."""
    text = QCoreApplication.translate("TierMark", "Tier {number}, {word}")
    return text.format(number=tier, word=tier_words()[tier])


class TierMark(QWidget):
    """Four pips and the word of a tier."""

    def __init__(self, tier: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tier = tier
        self._words = tier_text(tier)
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Pips, gap, word."""
        metrics = self.fontMetrics()
        return QSize(self._pips() + metrics.horizontalAdvance(self._words) + 12, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pips in text colour, then the word."""
        del event
        painter = QPainter(self)
        middle = QPointF(self._pips() / 2, self.height() / 2)
        paint_pips(painter, middle, self._tier, self._side())
        painter.setPen(current().colour("text"))
        room = self.rect().adjusted(self._pips() + 8, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()

    def _side(self) -> float:
        return self.fontMetrics().height() * 0.5

    def _pips(self) -> int:
        return round(self._side() * (PIPS + (PIPS - 1) * 0.5)) + 2


class NoteView(QScrollArea):
    """Scrolls by the keys of a page; the texts in it can be selected.

    Signals:
        copy_wanted(str): text is to be copied.
        verdict_chosen(object): what it was, looking back: a key, or None.
        draft_wanted(): the edit that was put aside is to be taken up again.
        other_side_wanted(str): the note linked to this one is to be opened.
        moment_answered(Moment, str, str): an answer to a line it met, and because of what.
        decide_wanted(Moment): a decision is to be made about such a moment.
    """

    copy_wanted = Signal(str)
    verdict_chosen = Signal(object)
    draft_wanted = Signal()
    other_side_wanted = Signal(str)
    moment_answered = Signal(object, str, str)
    decide_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("note_view")
        self.setAccessibleName(self.tr("Note"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._sheet: QWidget | None = None
        self._opened: Opened | None = None
        self.verdict: ChoiceRow | None = None

    def show_note(self, opened: Opened) -> None:
        """Show a note from its top; the same note again keeps its scroll position."""
        self._opened = opened
        name = f"sheet_{opened.record.id}"
        same = self._sheet is not None and self._sheet.objectName() == name
        scrolled = self.verticalScrollBar().value() if same else 0
        self._sheet = QWidget()
        self._sheet.setObjectName(name)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 24)
        column.setSpacing(8)
        lists = self._context.lists.now
        self._add_head(column, opened)
        if opened.draft and not opened.binned and not self._context.read_only:
            self._add_draft(column, opened.draft)
        self._add_texts(column, opened.record)
        self._add_moments(column, opened)
        self._add_verdict(column, opened, lists)
        groups = Telling(lists, today(self._context)).groups(opened.record)
        for group in groups:
            self._add_facts(column, group)
        self._add_other_side(column, opened)
        column.addStretch(1)
        self.setWidget(self._sheet)
        self._sheet.setAutoFillBackground(False)
        self._limit_width()
        self.verticalScrollBar().setValue(scrolled)

    def printed(self) -> Sheet:
        """The note as it is put on paper; an empty sheet where none is shown."""
        if self._opened is None:
            return Sheet("")
        record = self._opened.record
        lines = [self._kind_words(record)]
        if isinstance(record, Contact) and record.tier is not None:
            lines.insert(0, tier_text(record.tier))
        lists, day = self._context.lists.now, today(self._context)
        texts = [Part(title, (text,)) for title, text in self._texts(record) if text]
        facts = [
            Part(group.title, tuple(f"{fact.label}: {fact.text}" for fact in group.facts))
            for group in Telling(lists, day).groups(record)
        ]
        return Sheet(self._title(self._opened), tuple(lines), (*texts, *facts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay short enough to read."""
        super().resizeEvent(event)
        self._limit_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, pages, Home and End scroll."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _limit_width(self) -> None:
        if self._sheet is None:
            return
        widest = self.fontMetrics().averageCharWidth() * _CHARACTERS + 2 * _MARGIN
        spare = max(0, self.viewport().width() - widest)
        layout = self._sheet.layout()
        if layout is not None:
            layout.setContentsMargins(_MARGIN, 24, _MARGIN + spare, 24)

    def _add_head(self, column: QVBoxLayout, opened: Opened) -> None:
        record = opened.record
        column.addWidget(Section(self._title(opened)))
        line = QHBoxLayout()
        line.setSpacing(12)
        if isinstance(record, Contact) and record.tier is not None:
            line.addWidget(TierMark(record.tier))
        line.addWidget(Note(self._kind_words(record)), 1)
        column.addLayout(line)
        late = record.written_later and not isinstance(record, Customer | Crossing)
        if record.written and late:
            column.addWidget(
                Note(self.tr("Noted later, {when}").format(when=self._at(record.written)))
            )
        if record.edited and record.edited != record.written:
            column.addWidget(Note(self.tr("Edited {when}").format(when=self._at(record.edited))))

    def _title(self, opened: Opened) -> str:
        record = opened.record
        clock = self._context.preferences.now.clock
        day = today(self._context)
        if isinstance(record, Shift | WeeklyFive | OutsideScore):
            words = day_text(record.day, day)
        elif isinstance(record, Customer):
            words = record.alias
        else:
            words = when_text(record.when, record.day, day, clock)
        if opened.alias:
            words = self.tr("{when} · {alias}").format(when=words, alias=opened.alias)
        return words

    def _add_draft(self, column: QVBoxLayout, at: datetime) -> None:
        words = self.tr("An edit of {when} is kept as a draft.").format(when=self._at(at))
        link = LinkButton(self.tr("Go on with it"), "pencil")
        link.setObjectName("draft_link")
        link.clicked.connect(self.draft_wanted)
        line = QHBoxLayout()
        line.addWidget(Note(words), 1)
        line.addWidget(link)
        column.addLayout(line)

    def _at(self, instant: datetime) -> str:
        local = at_instant(instant, self._context.clock.zone()).local
        day: date = local.date()
        words = self.tr("{day}, {time}")
        clock = self._context.preferences.now.clock
        return words.format(day=day_text(day, today(self._context)), time=clock_text(local, clock))

    def _kind_words(self, record: Record) -> str:
        if isinstance(record, Contact):
            words = {"hard": self.tr("A hard one"), "good": self.tr("A good one")}
            return words.get(record.tone, self.tr("A calm one"))
        if isinstance(record, Customer):
            return self.tr("Somebody you follow")
        if record.kind in deciding_told.KINDS:
            return deciding_told.kind_words(record.kind)
        stretch = self._context.lists.now.work.stretch
        if isinstance(record, Shift):
            return {"day": self.tr("Day"), "duty": self.tr("Duty")}.get(stretch, self.tr("Shift"))
        own = {
            "weekly_five": self.tr("Weekly Five. Our own wording, not a tested scale."),
            "outside_score": self.tr("Outside score"),
        }
        return own.get(record.kind, self.tr("Check-in"))

    def _add_texts(self, column: QVBoxLayout, record: Record) -> None:
        for heading, text in self._texts(record):
            if text:
                column.addSpacing(14)
                column.addWidget(_heading(heading))
                prose = Prose(text, heading)
                prose.copy_wanted.connect(self.copy_wanted)
                column.addWidget(prose)

    def _texts(self, record: Record) -> Iterable[tuple[str, str]]:
        if record.kind in deciding_told.KINDS:
            return deciding_told.texts(record)
        if not isinstance(record, Contact):
            known = isinstance(record, Customer)
            heading = self.tr("Good to know") if known else self.tr("A note")
            return ((heading, str(getattr(record, "note", ""))),)
        if record.tone == "hard":
            saw = self.tr("What I saw and heard")
            think = self.tr("What I think and feel (never to a manager)")
        else:
            saw, think = self.tr("What happened"), self.tr("What it meant to me")
        lesson = self.tr("What I take from it")
        return ((saw, record.statement), (think, record.reflection), (lesson, record.lesson))

    def _add_moments(self, column: QVBoxLayout, opened: Opened) -> None:
        """The lines it met, with what was said to each; an earlier version met none."""
        if opened.fixed or opened.binned or not opened.moments:
            return
        column.addSpacing(14)
        own = opened.record.kind in deciding_told.KINDS
        words = self.tr("The line") if own else self.tr("It met a line of mine")
        column.addWidget(_heading(words))
        for moment in opened.moments:
            panel = MomentPanel()
            column.addWidget(panel)
            panel.show_moment(moment, read_only=self._context.read_only)
            panel.answered.connect(self.moment_answered)
            panel.decide_wanted.connect(self.decide_wanted)

    def _add_verdict(self, column: QVBoxLayout, opened: Opened, lists: Lists) -> None:
        self.verdict = None
        record = opened.record
        if not isinstance(record, Contact) or record.tone != "hard" or opened.fixed:
            return
        if opened.binned or self._context.read_only:
            return
        row = ChoiceRow(self.tr("Looking back, it was"), options(lists.choices("later_verdict")))
        row.setObjectName("later_verdict")
        row.set_value(record.course.later_verdict)
        row.value_changed.connect(self.verdict_chosen)
        column.addSpacing(18)
        column.addWidget(row)
        self.verdict = row

    def _add_facts(self, column: QVBoxLayout, group: FactGroup) -> None:
        column.addSpacing(12)
        column.addWidget(Divider())
        column.addSpacing(6)
        if group.title:
            column.addWidget(_heading(group.title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        top = Qt.AlignmentFlag.AlignTop
        for number, fact in enumerate(group.facts):
            label = Body(fact.label)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            answer = Body(fact.text)
            answer.setAccessibleName(f"{fact.label}: {fact.text}")
            grid.addWidget(label, number, 0, top)
            grid.addWidget(answer, number, 1, top)
        column.addLayout(grid)

    def _add_other_side(self, column: QVBoxLayout, opened: Opened) -> None:
        record = opened.record
        if not isinstance(record, Contact) or record.other_side is None or opened.fixed:
            return
        link = LinkButton(self.tr("Open the other side of it"), "corner-down-right")
        link.setObjectName(record.other_side)
        link.clicked.connect(self._on_other_side_clicked)
        column.addSpacing(8)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_other_side_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.other_side_wanted.emit(sender.objectName())


def _heading(text: str) -> Note:
    """A small heading in capitals; a screen reader hears it as it is written."""
    label = Note(text.upper())
    label.setAccessibleName(text)
    return label
