"""One report that went out: what it held, as it was. Nothing in it can be changed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from journal_app.reports.request import Request, from_document
from ui.context import Context
from ui.copy_words import moment_words
from ui.navigation import Target
from ui.reports.home import clear
from ui.reports.wording import audience_words, form_words, period_words, today_of, tr
from ui.step_words import short_day
from ui.theme import current
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.model.report import Report

_MOST = 40
_NAMES = 130


@dataclass(frozen=True)
class Held:
    """A report with what it is about, as far as it is still there."""

    report: Report
    notes: tuple[tuple[str, str], ...]
    letters: tuple[str, ...]


class SentView(PageScroll):
    """Owned by the page.

    Signals:
        left(): back to the list.
        again_wanted(Report): the same with newer entries.
    """

    left = Signal()
    again_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._report: Report | None = None
        self.back = LinkButton(self.tr("Reports"), "arrow-left")
        self.back.setObjectName("sent_back")
        self.back.setAccessibleName(self.tr("Back to Reports"))
        self.back.clicked.connect(self.left)
        self.body.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self.again = QuietButton(self.tr("Again with newer entries"), "rotate-ccw")
        self.again.setObjectName("sent_again")
        self.again.clicked.connect(self._on_again_clicked)
        card = Card(self.tr("What went out"))
        card.add(self._facts)
        row = FlowLayout()
        row.addWidget(self.again)
        card.add(row)
        self._typed_card = Card(self.tr("My words for it"))
        self._typed = Body()
        self._typed_card.add(self._typed)
        self._notes_card = Card(self.tr("Notes in it"), self.tr("As they were on that day."))
        self._notes = FlowLayout()
        self._notes_card.add(self._notes)
        for part in (card, self._typed_card, self._notes_card):
            self.add(part)
        self.again.setVisible(not context.read_only)

    def show_report(self, report: Report) -> None:
        """Show one."""
        self._report = report
        self._context.runner.run(lambda journal: held(journal, report), self._on_held_read)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_held_read(self, found: Held) -> None:
        report = found.report
        self.set_title(audience_words(report.audience))
        clear(self._facts)
        for label, words in self._told(found):
            self._facts.addWidget(Fact(label, words))
        typed = _typed(asked_of(report))
        self._typed.setText("\n".join(typed))
        self._typed_card.setVisible(bool(typed))
        self._show_notes(found)
        self.verticalScrollBar().setValue(0)

    def _told(self, found: Held) -> list[tuple[str, str]]:
        report, clock = found.report, self._context.clock
        when = moment_words(report.when.instant, clock, self._context.preferences.now.clock)
        form = form_words(report.form)
        if report.encrypted:
            form = self.tr("{form}, with a passphrase").format(form=form)
        receipt = ""
        if report.sequence is not None:
            receipt = self.tr("no. {number}, {digits}").format(
                number=report.sequence, digits=report.chain[:16].upper()
            )
        facts = [
            (self.tr("To whom"), report.to_whom),
            (self.tr("When"), when),
            (
                self.tr("Period"),
                period_words(report.first, report.last, today_of(self._context)),
            ),
            (self.tr("Form"), form),
            (self.tr("Pages"), str(report.pages) if report.pages else ""),
            (self.tr("Notes"), str(len(report.included))),
            (self.tr("Called in it"), "\n".join(found.letters)),
            (self.tr("Receipt"), receipt),
            (self.tr("Digest of the file"), report.digest),
        ]
        return [(label, words) for label, words in facts if words]

    def _show_notes(self, found: Held) -> None:
        clear(self._notes)
        for id_, words in found.notes:
            button = LinkButton(words)
            button.setObjectName(f"sent_note_{id_}")
            button.clicked.connect(self._on_note_clicked)
            self._notes.addWidget(button)
            button.show()
        self._notes_card.setVisible(bool(found.notes))

    def _on_note_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            id_ = sender.objectName().removeprefix("sent_note_")
            self._context.navigation.go("timeline", Target(entry=id_))

    def _on_again_clicked(self) -> None:
        if self._report is not None:
            self.again_wanted.emit(self._report)


class Fact(QWidget):
    """What something is called, and what it was."""

    def __init__(self, label: str, words: str) -> None:
        super().__init__()
        name, told = Note(label), Body(words)
        name.setFixedWidth(current().scaled(_NAMES))
        told.setObjectName("sent_fact")
        told.setAccessibleName(f"{label}: {words}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(told, 1)


def asked_of(report: Report) -> Request | None:
    """The request it was made of; none where that cannot be read."""
    try:
        return from_document(json.loads(report.choices))
    except (AftershiftError, ValueError):
        return None


def held(journal: Journal, report: Report) -> Held:
    """What a report was about, as far as it is still in the journal. Database thread."""
    notes = []
    for id_ in report.included[:_MOST]:
        try:
            record = journal.get(id_)
        except AftershiftError:
            continue
        notes.append((id_, f"{short_day(record.day)} {record.day.year}"))
    letters = []
    for place, id_ in enumerate(report.letters):
        try:
            alias = str(getattr(journal.get(id_), "alias", ""))
        except AftershiftError:
            continue
        letters.append(f"{_letter(place)} – {alias}")
    return Held(report, tuple(notes), tuple(letters))


def _letter(place: int) -> str:
    """A, B ... Z, AA: as the letters of a report are given."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _typed(request: Request | None) -> list[str]:
    if request is None:
        return []
    asks = [
        " · ".join(part for part in (ask.what, ask.who, ask.by) if part)
        for ask in (*request.asks, *request.agreed)
    ]
    found = [*request.in_short, *asks, *request.wishes]
    return [tr("– {line}").format(line=line) for line in found if line]
