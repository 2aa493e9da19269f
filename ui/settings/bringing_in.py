"""Bringing notes in from a file: looked at first, added on a second word, undone with one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.merge_words import counts_words
from ui.settings.moving_part import MovingPart
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note

if TYPE_CHECKING:
    from journal_app.exchange.bringing import Offer, Outcome
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal


class BringingIn(MovingPart):
    """Nothing is added before Add is pressed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "bring_in", self.tr("Reading: {part} %"))
        self._offer: Offer | None = None
        self._outcome: Outcome | None = None
        self._took_over = False
        choose = QuietButton(self.tr("Choose a file..."), "file-text")
        choose.setObjectName("bring_in")
        choose.clicked.connect(self.ask)
        self.row.addWidget(choose)
        self.lay_out(
            self.tr("Bring in"),
            self.tr(
                "A file that Take everything out made, or one of Daylio, Day One, jrnl, or a CSV "
                "with a date in each row. What is here stays as it is."
            ),
        )
        self._told = Body()
        self._told.setObjectName("bring_in_preview")
        self._add = PrimaryButton(self.tr("Add"))
        self._add.setObjectName("bring_in_add")
        self._add.clicked.connect(self.add)
        self._leave = QuietButton(self.tr("Not now"))
        self._leave.setObjectName("bring_in_leave")
        self._leave.clicked.connect(self._on_leave_clicked)
        self._answers = QWidget()
        flow = FlowLayout(self._answers)
        flow.addWidget(self._add)
        flow.addWidget(self._leave)
        self._nothing_yet = Note(self.tr("Nothing is added before you press Add."))
        for part in (self._told, self._nothing_yet, self._answers):
            self.column.addWidget(part)
        self._show_offer(None)

    def ask(self) -> None:
        """Ask for a file, and look into it."""
        if self.busy:
            return
        kinds = self.tr("Notes (*.json *.csv *.txt);;All files (*)")
        found = self.context.dialogs.file_to_open(self.window(), self.tr("Bring in"), kinds)
        if found is not None:
            self.look_into(found)

    def look_into(self, file: Path) -> None:
        """Say what a file would bring."""
        self._show_offer(None)
        self.begin()
        told = self.told()

        def work(journal: Journal) -> Offer:
            from journal_app.exchange.bringing import look_into

            return look_into(journal, file, told)

        self.context.runner.run(work, self._on_looked, self.fail)

    def add(self) -> None:
        """Bring in what was looked at."""
        offer = self._offer
        if offer is None or self.busy:
            return
        self._took_over = offer.whole
        self._show_offer(None)
        self.begin()
        told = self.told()

        def work(journal: Journal) -> Changes:
            from journal_app.exchange.bringing import bring_in

            self._outcome = bring_in(journal, offer, told)
            return self._outcome.changes

        self.context.runner.change(work, self._on_added, self.fail)

    def _on_looked(self, offer: Offer) -> None:
        self.end("")
        self._show_offer(offer)
        if _brings(offer):
            self._add.setFocus()

    def _show_offer(self, offer: Offer | None) -> None:
        self._offer = offer if offer is not None and _brings(offer) else None
        merges = offer is not None and offer.comparison is not None
        self._add.setText(self.tr("Merge") if merges else self.tr("Add"))
        self._told.setText(self._sentences(offer) if offer else "")
        self._told.setVisible(offer is not None)
        for part in (self._nothing_yet, self._answers):
            part.setVisible(self._offer is not None)

    def _sentences(self, offer: Offer) -> str:
        if offer.comparison is not None:
            copy = self.tr("This is another copy of this journal.")
            return f"{copy} {counts_words(offer.comparison)}"
        preview, number = offer.preview, self.locale().toString
        total = preview.total + offer.unreadable
        words = self.tr(
            "%Ln note(s) from {program}: {new} new, {already} already here, "
            "{unreadable} unreadable.",
            "",
            total,
        ).format(
            program=offer.program,
            new=number(preview.new),
            already=number(preview.already),
            unreadable=number(offer.unreadable),
        )
        more = [words]
        if offer.whole:
            more.append(self.tr("This journal is empty: all of it is taken over, history and all."))
        if preview.differ:
            more.append(self.tr("%Ln is here in other words; yours stay.", "", preview.differ))
        if preview.deleted:
            more.append(self.tr("%Ln was deleted here and stays away.", "", preview.deleted))
        return " ".join(more)

    def _on_added(self, _changes: object) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        words = self.tr("%Ln note(s) added.", "", outcome.added)
        if outcome.merged is not None:
            count = len(outcome.changes.changed)
            words = self.tr("Merged: %n thing(s) are as in both now.", "", count)
        if outcome.crossed:
            crossed = self.tr("%Ln of them crossed a line; see Lines.", "", outcome.crossed)
            words = f"{words} {crossed}"
        self.end(words)
        undo = bool(outcome.changes.changed) and not self._took_over
        self.context.toasts.show(words, undo=undo)

    def _on_leave_clicked(self) -> None:
        self._show_offer(None)


def _brings(offer: Offer) -> bool:
    """Whether there is anything to say yes to."""
    if offer.comparison is not None:
        return not offer.comparison.is_empty
    return bool(offer.preview.new)
