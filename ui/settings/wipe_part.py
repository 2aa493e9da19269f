"""Deleting everything for good: a copy offered first, then one word typed, then the button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.navigation import Target
from ui.settings.section import tr
from ui.widgets.buttons import DangerButton, QuietButton
from ui.widgets.fields import Field, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body, Note

if TYPE_CHECKING:
    from pathlib import Path


class WipePart(FoldOut):
    """Owned by the section of data.

    Signals:
        copy_wanted(): save a copy elsewhere first.
    """

    copy_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(tr("Delete everything for good"))
        self.setObjectName("wipe")
        self._context = context
        self._word = self.tr("delete")
        self.add(
            Body(
                self.tr("This deletes the journal, its backups here and its key.")
                + " "
                + self.tr("It cannot reach copies on sticks, in synced folders, or swap.")
            )
        )
        self._second = Note()
        self._second.hide()
        self.add(self._second)
        self.add(
            Note(
                self.tr(
                    "What this computer remembers of it and the settings go too. Disks without "
                    "moving parts may keep old blocks for a while; they are unreadable without "
                    "the key."
                )
            )
        )
        copy = QuietButton(self.tr("Save a copy elsewhere first..."), "save")
        copy.setObjectName("wipe_copy")
        copy.clicked.connect(self.copy_wanted)
        export = QuietButton(self.tr("Take everything out first..."), "file-output")
        export.setObjectName("wipe_export")
        export.clicked.connect(self._on_export_clicked)
        ways = QWidget()
        flow = FlowLayout(ways)
        flow.addWidget(copy)
        flow.addWidget(export)
        self.add(ways)
        self._typed = TextField()
        self._typed.setObjectName("wipe_word")
        self._typed.textChanged.connect(self._on_typed_text_changed)
        label = self.tr("Type “{word}” to go on").format(word=self._word)
        self.add(Field(label, self._typed))
        self._wipe = DangerButton(self.tr("Delete everything for good"), "trash-2")
        self._wipe.setObjectName("wipe_now")
        self._wipe.setEnabled(False)
        self._wipe.clicked.connect(self._on_wipe_clicked)
        row = QWidget()
        ends = FlowLayout(row)
        ends.addWidget(self._wipe)
        self.add(row)

    def load(self) -> None:
        """Name the copies that stay: those on the second place."""
        self._context.runner.run(lambda journal: journal.copies.second, self._on_second_known)

    def _on_second_known(self, second: Path | None) -> None:
        words = self.tr("The copies on your second place stay: {place}. Delete them there.")
        self._second.setText(words.format(place=second) if second else "")
        self._second.setVisible(second is not None)

    def _on_export_clicked(self) -> None:
        self._context.navigation.go("settings", Target(action="moving", text="take_out"))

    def _on_typed_text_changed(self, text: str) -> None:
        self._wipe.setEnabled(text.strip().casefold() == self._word.casefold())

    def _on_wipe_clicked(self) -> None:
        self._wipe.setEnabled(False)
        self._context.wipe.wanted.emit()
