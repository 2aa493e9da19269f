"""What a note was before: a list of its versions, each with what it changed.

Must not know the journal.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journal_app.model.day import at_instant
from ui.context import Context
from ui.timeline.differences import Telling, told
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Divider
from ui.widgets.forms.fresh import today
from ui.widgets.forms.when_text import clock_text, day_text
from ui.widgets.labels import Note, Section, Strong

if TYPE_CHECKING:
    from journal_app.journal.changes import Version


class VersionsView(QScrollArea):
    """Newest first.

    Signals:
        version_wanted(Version): this one is to be looked at.
        left(): back to the note.
    """

    version_wanted = Signal(object)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._told: Sequence[Telling] = ()
        self.setObjectName("versions_view")
        self.setAccessibleName(self.tr("Earlier versions"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_versions(self, versions: Sequence[Version]) -> None:
        """List them."""
        self._told = told(versions)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(Section(self.tr("Earlier versions")))
        column.addWidget(Note(self.tr("Every version stays. Looking at one changes nothing.")))
        for number, telling in enumerate(self._told):
            column.addWidget(Divider())
            column.addLayout(self._line(number, telling))
        back = LinkButton(self.tr("Back to the note"), "arrow-left")
        back.setObjectName("versions_back")
        back.clicked.connect(self.left)
        column.addSpacing(8)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)
        first = next(iter(sheet.findChildren(QuietButton)), back)
        self.setFocusProxy(first)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the note."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def moment(self, version: Version) -> str:
        """When a version came to be."""
        local = at_instant(version.at, self._context.clock.zone()).local
        time = clock_text(local, self._context.preferences.now.clock)
        day = day_text(local.date(), today(self._context))
        return self.tr("{day}, {time}").format(day=day, time=time)

    def _line(self, number: int, telling: Telling) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        at = self.moment(telling.version)
        words.addWidget(Strong(self.tr("{when} (now)").format(when=at) if number == 0 else at))
        words.addWidget(Note(telling.words))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(words, 1)
        if number and telling.version.record is not None:
            look = QuietButton(self.tr("Look at it"), "eye")
            look.setObjectName(f"version_{number}")
            look.setAccessibleName(self.tr("Look at the version of {when}").format(when=at))
            look.clicked.connect(self._on_look_clicked)
            line.addWidget(look)
        return line

    def _on_look_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            number = int(sender.objectName().rpartition("_")[2])
            self.version_wanted.emit(self._told[number].version)
