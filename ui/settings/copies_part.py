"""The copies there are: when, how much, why; each can be checked and held against the journal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from ui.context import Context
from ui.copy_words import entries_words, moment_words, reason_words, size_words
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body, Note, Strong
from ui.words import error_text

if TYPE_CHECKING:
    from journal_app.journal.backups import BackupLine
    from journal_app.journal.changes import Changes
    from journal_app.journal.missing import Missing
    from journal_app.journal.upkeep import SafetyState

_SHOWN = 5


class CopiesPart(QWidget):
    """Newest first; the older ones in a fold.

    Signals:
        changed(): something was added from a copy.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._paths: list[Path] = []
        self._file: Path | None = None
        self.setObjectName("copies")
        self._rows = QWidget()
        self._status = Note()
        self._status.setObjectName("copies_status")
        self._status.hide()
        self._answer = _Answer()
        self._answer.add_wanted.connect(self._on_add_wanted)
        self._other = QuietButton(self.tr("Look into another copy..."), "file-text")
        self._other.setObjectName("copy_other")
        self._other.clicked.connect(self._on_other_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(Strong(self.tr("Copies here")))
        self._column.addWidget(self._rows)
        self._column.addWidget(self._answer)
        self._column.addWidget(self._status)
        self._column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        whole = self.tr("To go back to one as a whole, lock and choose: Restore from a backup.")
        self._column.addWidget(Note(whole))

    def show_state(self, state: SafetyState) -> None:
        """List them anew."""
        self._paths = [line.path for line in state.lines]
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if not state.lines:
            column.addWidget(Body(self.tr("None yet.")))
        for number, line in enumerate(state.lines[:_SHOWN]):
            column.addWidget(self._row(number, line))
        if len(state.lines) > _SHOWN:
            column.addWidget(self._older(state.lines))
        self._column.replaceWidget(self._rows, fresh)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = fresh

    def compare(self, file: Path) -> None:
        """Open a copy aside and say how it differs from now."""
        self._file = file
        self._answer.hide()
        self._say(self.tr("Opening the copy aside and comparing."))
        self._context.runner.run(
            lambda journal: journal.missing.look(file), self._on_compared, self._on_failed
        )

    def _older(self, lines: Sequence[BackupLine]) -> FoldOut:
        fold = FoldOut(self.tr("%n older one(s)", "", len(lines) - _SHOWN))
        fold.setObjectName("copies_older")
        for number, line in enumerate(lines[_SHOWN:], start=_SHOWN):
            fold.add(self._row(number, line))
        return fold

    def _row(self, number: int, line: BackupLine) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        made = self._moment(line)
        words.addWidget(Body(made))
        facts = (entries_words(line), size_words(line.size), reason_words(line.reason))
        words.addWidget(Note(" · ".join(facts)))
        across.addLayout(words, 1)
        for key, text, spoken in (
            ("check", self.tr("Check it"), self.tr("Check the copy of {made}")),
            ("compare", self.tr("What it has"), self.tr("What the copy of {made} has")),
        ):
            link = LinkButton(text)
            link.setObjectName(f"copy_{key}_{number}")
            link.setAccessibleName(spoken.format(made=made))
            link.clicked.connect(self._on_row_clicked)
            across.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _moment(self, line: BackupLine) -> str:
        return moment_words(line.made, self._context.clock, self._context.preferences.now.clock)

    def _on_row_clicked(self) -> None:
        sender = self.sender()
        if sender is None:
            return
        _, key, number = sender.objectName().split("_")
        file = self._paths[int(number)]
        if key == "compare":
            self.compare(file)
            return
        self._answer.hide()
        self._say(self.tr("Opening the copy aside."))
        self._context.runner.beside(
            lambda journal: journal.copies.begin_verify(file), self._on_verified, self._on_failed
        )

    def _on_other_clicked(self) -> None:
        title, kinds = self.tr("Choose a backup"), self.tr("Backups (*.aftershift)")
        file = self._context.dialogs.file_to_open(self.window(), title, kinds)
        if file is not None:
            self.compare(Path(file))

    def _on_verified(self, line: BackupLine) -> None:
        words = self.tr("The copy of {made} opened and is whole: {entries}.")
        self._say(words.format(made=self._moment(line), entries=entries_words(line)))

    def _on_compared(self, missing: Missing) -> None:
        self._say("")
        made = self._moment(missing.line)
        self._answer.show_missing(missing, made, read_only=self._context.read_only)
        announce(self, self._answer.words())

    def _on_failed(self, error: AftershiftError) -> None:
        self._say(error_text(error))

    def _on_add_wanted(self) -> None:
        file = self._file
        if file is not None:
            self._answer.hide()
            self._say(self.tr("Adding."))
            self._context.runner.change(
                lambda journal: journal.missing.add(file), self._on_added, self._on_failed
            )

    def _on_added(self, changes: Changes | None) -> None:
        count = len(changes.changed) if changes is not None else 0
        words = self.tr("%n thing(s) added.", "", count)
        self._say(words)
        self._context.toasts.show(words, undo=bool(count))
        self.changed.emit()

    def _say(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))
        if words:
            announce(self, words)


class _Answer(QWidget):
    """How a copy differs from now.

    Signals:
        add_wanted(): add what is missing here.
    """

    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("copy_answer")
        self._words = Body()
        self._words.setObjectName("copy_words")
        self._more = Note()
        self._add = PrimaryButton()
        self._add.setObjectName("copy_add")
        self._add.clicked.connect(self.add_wanted)
        self._not = QuietButton(self.tr("Cancel"))
        self._not.setObjectName("copy_not")
        self._not.clicked.connect(self.hide)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._add)
        flow.addWidget(self._not)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._words, self._more, buttons):
            column.addWidget(part)
        self.hide()

    def words(self) -> str:
        """What it says."""
        return f"{self._words.text()} {self._more.text()}".strip()

    def show_missing(self, missing: Missing, made: str, *, read_only: bool) -> None:
        """Say it, and offer to add."""
        words = self.tr("Copy of {made}: {entries}, whole.")
        told = [words.format(made=made, entries=entries_words(missing.line))]
        if missing.lacks:
            told.append(self.tr("Compared with now it lacks %n thing(s).", "", missing.lacks))
        if missing.records:
            told.append(self.tr("It has %n thing(s) that are missing here.", "", missing.records))
        else:
            told.append(self.tr("It has nothing that is missing here."))
        self._words.setText(" ".join(told))
        aside = []
        if missing.taken:
            aside.append(
                self.tr(
                    "%n more stay there: their day has a shift here, or their name is taken.",
                    "",
                    missing.taken,
                )
            )
        if missing.deleted:
            aside.append(
                self.tr("%n were deleted here for good and stay away.", "", missing.deleted)
            )
        self._more.setText(" ".join(aside))
        self._more.setVisible(bool(aside))
        self._add.setText(self.tr("Add only what is missing"))
        self._add.setVisible(bool(missing.records) and not read_only)
        self.show()
