"""The second place: a folder on a stick or another disk that gets every copy too."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from ui.context import Context
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note, Strong
from ui.words import error_text

if TYPE_CHECKING:
    from journal_app.journal.backups import BackupMade, SecondPlace


class SecondPlacePart(QWidget):
    """Says where it is and how old its newest copy is.

    Signals:
        changed(): another place was chosen, or a copy was carried there.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._line, self._status = Body(), Note()
        self._line.setObjectName("second_place")
        self._choose = QuietButton(self.tr("Choose a folder..."), "folder-open")
        self._choose.setObjectName("second_choose")
        self._copy = QuietButton(self.tr("Copy now"), "copy")
        self._copy.setObjectName("second_copy")
        self._none = LinkButton(self.tr("No second place"))
        self._none.setObjectName("second_none")
        self._choose.clicked.connect(self._on_choose_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._none.clicked.connect(self._on_none_clicked)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._choose, self._copy, self._none):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Strong(self.tr("Second place")))
        for part in (self._line, buttons, self._status):
            column.addWidget(part)
        self._status.hide()
        self.show_state(None)

    def show_state(self, second: SecondPlace | None) -> None:
        """Say what is known of it now."""
        self._line.setText(self._words(second))
        chosen = second is not None
        self._copy.setVisible(chosen)
        self._copy.setEnabled(second is not None and second.present)
        self._none.setVisible(chosen)
        for button in (self._choose, self._none):
            button.setEnabled(not self._context.read_only)

    def _words(self, second: SecondPlace | None) -> str:
        if second is None:
            return self.tr(
                "None yet. Copies on the same disk are lost with it; those on a stick are not."
            )
        days = second.days_old(self._context.clock.now())
        place = str(second.folder)
        if days is None:
            there = self.tr("{place}: no copy there yet.")
            absent = self.tr("{place} is not here now. It gets a copy when it is.")
            return (there if second.present else absent).format(place=place)
        age = self.tr("The copy there is of today.")
        if days:
            age = self.tr("The copy there is %n day(s) old.", "", days)
        if second.present:
            return f"{place}. {age}"
        absent = self.tr("{place} is not here now; that is fine.").format(place=place)
        return f"{absent} {age}"

    def _on_choose_clicked(self) -> None:
        title = self.tr("Choose a folder for the second copies")
        folder = self._context.dialogs.folder(self.window(), title)
        if folder is None:
            return
        inside = self._context.folder.resolve()
        chosen = Path(folder).resolve()
        if chosen == inside or inside in chosen.parents:
            self._say(self.tr("A copy beside the journal is lost with it. Choose another place."))
            return
        self._say("")
        self._context.runner.run(
            lambda journal: journal.upkeep.choose_second(chosen), self._on_chosen
        )

    def _on_none_clicked(self) -> None:
        self._context.runner.run(
            lambda journal: journal.upkeep.choose_second(None), self._on_removed
        )

    def _on_chosen(self, _nothing: None) -> None:
        self.changed.emit()
        self._on_copy_clicked()

    def _on_removed(self, _nothing: None) -> None:
        self._say("")
        self.changed.emit()

    def _on_copy_clicked(self) -> None:
        self._copy.setEnabled(False)
        self._say(self.tr("Copying."))
        self._context.runner.beside(
            lambda journal: journal.copies.begin_copy_for_second(),
            self._on_copied,
            self._on_failed,
        )

    def _on_copied(self, made: BackupMade) -> None:
        if made.second_fault is not None:
            self._on_failed(made.second_fault)
            return
        self._say(self.tr("Copied there, and found whole."))
        self.changed.emit()

    def _on_failed(self, error: AftershiftError) -> None:
        self._say(error_text(error))
        self.changed.emit()

    def _say(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))
