"""Data: the bin, recent changes, and whether the journal is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from journal_app.settings import BIN_DAYS
from ui.context import Context
from ui.copy_words import moment_words
from ui.settings.section import Section, tr
from ui.settings.wipe_part import WipePart
from ui.widgets.announce import announce
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Divider
from ui.widgets.labels import Body, Note
from ui.words import CHECKS, error_text

if TYPE_CHECKING:
    from datetime import datetime

    from journal_app.journal.changes import CheckResult


class DataSection(Section):
    """Ways to the bin and to what was changed; the check itself."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Data"))
        self.add(Body(self.tr("What you move to the bin can be brought back until it is emptied.")))
        words = {0: self.tr("Never by itself")}
        days = [(words.get(n) or self.tr("After %n day(s)", "", n), n) for n in BIN_DAYS]
        self.add_box("bin_days", self.tr("The bin empties itself"), days)
        self.add(Note(self.tr("A backup is made before. It keeps what is deleted until it goes.")))
        self.add_links({"bin": (self.tr("Bin"), "timeline")})
        self.add(Divider())
        self.check = CheckPart(context)
        self.add(self.check)
        self.add(Divider())
        self.wipe = WipePart(context)
        self.add(self.wipe)

    def load(self) -> None:
        """Ask when it was checked last, and what a wipe cannot reach."""
        self.check.load()
        self.wipe.load()


class CheckPart(QWidget):
    """Has a copy of the journal examined and says what was found, question by question.

    Signals:
        progressed(float): from the database thread, the part that is done, 0 to 1.
    """

    progressed = Signal(float)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._button = QuietButton(self.tr("Check the journal"), "circle-check")
        self._button.setObjectName("check_journal")
        self._button.clicked.connect(self.begin)
        self._status = Note()
        self._status.setObjectName("check_status")
        self._answers = QWidget()
        self._answers.setObjectName("check_answers")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._button)
        row.addWidget(self._status, 1, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        explained = self.tr(
            "It reads a copy from end to end and changes nothing. It is done weekly by itself."
        )
        for part in (row, Note(explained), self._answers):
            if isinstance(part, QHBoxLayout):
                self._column.addLayout(part)
            else:
                self._column.addWidget(part)
        self._answers.hide()
        self.setFocusProxy(self._button)
        self.progressed.connect(self._on_progressed)

    def load(self) -> None:
        """Ask when it was checked last."""
        self._context.runner.run(lambda journal: journal.upkeep.checked(), self._on_last_known)

    def begin(self) -> None:
        """Have it checked; nothing to do while it is being checked."""
        if not self._button.isEnabled():
            return
        self._button.setEnabled(False)
        self._answers.hide()
        self._on_progressed(0.0)
        progress = self.progressed.emit
        self._context.runner.beside(
            lambda journal: journal.upkeep.begin_check(progress),
            self._on_checked,
            self._on_not_checked,
        )

    def _on_progressed(self, part: float) -> None:
        words = self.tr("Checking a copy: {part} %").format(part=round(part * 100))
        self._status.setText(words)

    def _on_last_known(self, last: tuple[datetime | None, bool]) -> None:
        at, faulty = last
        if not self._button.isEnabled() or not self._answers.isHidden() or at is None:
            return
        time = moment_words(at, self._context.clock, self._context.preferences.now.clock)
        words = self.tr("Last checked {time}: whole.")
        if faulty:
            words = self.tr("Last checked {time}: something was wrong.")
        self._status.setText(words.format(time=time))

    def _on_checked(self, result: CheckResult) -> None:
        self._button.setEnabled(True)
        self._context.runner.run(lambda journal: journal.upkeep.note_check(result))
        words = self.tr("Something is wrong. Nothing was changed.")
        if result.whole:
            words = self.tr("The journal is whole: {records} entries, {revisions} changes.")
            told = [self.locale().toString(n) for n in (result.records, result.revisions)]
            words = words.format(records=told[0], revisions=told[1])
        self._status.setText(words)
        announce(self, words)
        self._show_answers(result)

    def _on_not_checked(self, error: AftershiftError) -> None:
        self._button.setEnabled(True)
        self._status.setText(error_text(error))
        announce(self, self._status.text())

    def _show_answers(self, result: CheckResult) -> None:
        self._column.removeWidget(self._answers)
        self._answers.hide()
        self._answers.deleteLater()
        self._answers = QWidget()
        self._answers.setObjectName("check_answers")
        grid = QGridLayout(self._answers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(result.steps):
            name = QCoreApplication.translate(CHECKS, step.name)
            finding = QCoreApplication.translate(CHECKS, step.finding) if step.finding else ""
            answer = Body(finding or self.tr("Whole."))
            answer.setAccessibleName(f"{name}: {answer.text()}")
            grid.addWidget(Note(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(answer, row, 1)
        self._column.addWidget(self._answers)
