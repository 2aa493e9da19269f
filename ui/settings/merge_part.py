"""Another copy of this journal: compared first, merged on a second word, undone with one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from ui.context import Context
from ui.merge_words import clash_title, counts_words, rival_words, side_words
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Divider
from ui.widgets.flow import FlowLayout
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body, Note, Strong
from ui.words import error_text

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal
    from journal_app.journal.merge import Comparison, Merged

_SHOWN = 5


class MergePart(QWidget):
    """A file or a folder is chosen, its comparison shown, and merged.

    Signals:
        changed(): a copy was merged.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._source: Path | None = None
        self._merged: Merged | None = None
        self._strays: tuple[Path, ...] = ()
        self.setObjectName("merge")
        self._file = QuietButton(self.tr("Compare with another copy..."), "file-text")
        self._file.setObjectName("merge_file")
        self._file.clicked.connect(self._on_file_clicked)
        self._folder = QuietButton(self.tr("Compare with another folder..."), "folder-open")
        self._folder.setObjectName("merge_folder")
        self._folder.clicked.connect(self._on_folder_clicked)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        flow.addWidget(self._file)
        flow.addWidget(self._folder)
        self._left = QWidget()
        self._left_column = QVBoxLayout(self._left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self._left.hide()
        self._status = Note()
        self._status.setObjectName("merge_status")
        self._status.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._status.hide()
        self._pressed: QWidget | None = None
        self.sheet = ComparisonSheet(context)
        self.sheet.merge_wanted.connect(self._on_merge_wanted)
        self.sheet.left.connect(self._on_sheet_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Strong(self.tr("Another copy of this journal")))
        explained = self.tr(
            "From a second computer, a stick, or left by a sync. Both are held against each other, "
            "note by note; nothing of either is lost."
        )
        for part in (Note(explained), self._left, self._buttons, self._status, self.sheet):
            column.addWidget(part)

    def load(self) -> None:
        """Look whether a sync left copies beside the journal."""
        self._context.runner.run(_strays, self._on_strays_found)

    def compare(self, source: Path) -> None:
        """Open a copy aside and show what a merge would do."""
        self._source = source
        self.sheet.hide()
        self._work(self.tr("Opening the copy aside and comparing."))
        self._context.runner.run(
            lambda journal: journal.merging.look(source), self._on_compared, self._on_failed
        )

    def _on_file_clicked(self) -> None:
        kinds = self.tr("Copies of a journal (*.aftershift *.db);;All files (*)")
        title = self.tr("Compare with another copy")
        found = self._context.dialogs.file_to_open(self.window(), title, kinds)
        if found is not None:
            self.compare(found)

    def _on_folder_clicked(self) -> None:
        title = self.tr("Compare with another folder")
        found = self._context.dialogs.folder(self.window(), title)
        if found is not None:
            self.compare(found)

    def _on_strays_found(self, found: tuple[Path, ...]) -> None:
        self._strays = found
        while (item := self._left_column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, path in enumerate(found):
            link = LinkButton(self.tr("Compare with {name}").format(name=path.name))
            link.setObjectName(f"merge_stray_{number}")
            link.clicked.connect(self._on_stray_clicked)
            self._left_column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._left.setVisible(bool(found))

    def _on_stray_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.compare(self._strays[int(sender.objectName().rpartition("_")[2])])

    def _on_compared(self, found: Comparison) -> None:
        self._say("")
        self.sheet.show_comparison(found)
        announce(self, counts_words(found))

    def _on_merge_wanted(self) -> None:
        source = self._source
        if source is None:
            return
        self.sheet.hide()
        self._work(self.tr("A backup is made, then they are merged."))

        def work(journal: Journal) -> Changes:
            self._merged = journal.merging.merge(source)
            return self._merged.changes

        self._context.runner.change(work, self._on_merged, self._on_failed)

    def _on_merged(self, changes: Changes) -> None:
        count = len(changes.changed)
        words = self.tr("Merged: %n thing(s) are as in both now.", "", count)
        if self._merged is not None and self._merged.crossed:
            crossed = self.tr("%Ln of them crossed a line; see Lines.", "", self._merged.crossed)
            words = f"{words} {crossed}"
        self._say(words)
        self._context.toasts.show(words, undo=bool(count))
        self.changed.emit()
        self._file.setFocus()

    def _on_sheet_left(self) -> None:
        self._file.setFocus()  # before the sheet goes, or the focus leaves the page with it
        self.sheet.hide()

    def _on_failed(self, error: AftershiftError) -> None:
        self._say(error_text(error))

    def _work(self, words: str) -> None:
        self._say(words)
        self._pressed = self.window().focusWidget()
        if self._pressed is not None and self._buttons.isAncestorOf(self._pressed):
            # A button switched off hands its focus to another part of the window.
            self._status.setFocus()
        self._buttons.setEnabled(False)

    def _say(self, words: str) -> None:
        self._buttons.setEnabled(True)
        if self._pressed is not None and self.window().focusWidget() is self._status:
            self._pressed.setFocus()
        self._pressed = None
        self._status.setText(words)
        self._status.setVisible(bool(words))
        if words:
            announce(self, words)


class ComparisonSheet(QWidget):
    """What a merge would do: counts, what was changed in both with both versions, two answers.

    Signals:
        merge_wanted(): do it.
        left(): it was read, and nothing is to be done.
    """

    merge_wanted = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("merge_sheet")
        self._told = Body()
        self._told.setObjectName("merge_told")
        self._both = QWidget()
        self._merge = PrimaryButton(self.tr("Merge"))
        self._merge.setObjectName("merge_go")
        self._merge.clicked.connect(self.merge_wanted)
        self._not = QuietButton(self.tr("Cancel"))
        self._not.setObjectName("merge_not")
        self._not.clicked.connect(self.left)
        self._undone = Note(
            self.tr("Nothing is changed before you press Merge. One undo takes it all back.")
        )
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._merge)
        flow.addWidget(self._not)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        for part in (self._told, self._both, self._undone, buttons):
            self._column.addWidget(part)
        self.hide()

    def show_comparison(self, found: Comparison) -> None:
        """Say it, and offer to merge."""
        words = counts_words(found)
        if found.deleted:
            lasting = self.tr("What was deleted for good does not come back with an undo.")
            words = f"{words} {lasting}"
        self._told.setText(words)
        fresh = self._listed(found)
        self._column.replaceWidget(self._both, fresh)
        self._both.hide()
        self._both.deleteLater()
        self._both = fresh
        may = not found.is_empty and not self._context.read_only
        self._merge.setVisible(may)
        self._not.setText(self.tr("Cancel") if may else self.tr("Close"))
        self._undone.setVisible(may)
        self.show()
        if may:
            self._merge.setFocus()

    def _listed(self, found: Comparison) -> QWidget:
        clock, style = self._context.clock, self._context.preferences.now.clock
        blocks: list[tuple[str, Sequence[str]]] = [
            (
                clash_title(clash, clock),
                (
                    side_words(clash, clock, here=True, style=style),
                    side_words(clash, clock, here=False, style=style),
                ),
            )
            for clash in found.clashes
        ]
        blocks += [("", (rival_words(rival, clock),)) for rival in found.rivals]
        listed = QWidget()
        listed.setObjectName("merge_both")
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for title, lines in blocks[:_SHOWN]:
            column.addWidget(_block(title, lines))
        if len(blocks) > _SHOWN:
            fold = FoldOut(self.tr("%n more", "", len(blocks) - _SHOWN))
            fold.setObjectName("merge_more")
            for title, lines in blocks[_SHOWN:]:
                fold.add(_block(title, lines))
            column.addWidget(fold)
        if blocks:
            column.insertWidget(0, Divider())
            column.addWidget(Divider())
        if not blocks:  # to show it before it has a parent would open a window
            listed.hide()
        return listed


def _block(title: str, lines: Sequence[str]) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    if title:
        column.addWidget(Body(title))
    for line in lines:
        column.addWidget(Note(line))
    return block


def _strays(journal: Journal) -> tuple[Path, ...]:
    from journal_app.journal.whereabouts import look_around

    return look_around(journal.folder).copies
