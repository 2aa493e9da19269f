"""What a condition says, and what it would have done: read again while it is composed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.model.condition import Condition
from journal_app.model.line_views import Preview, Refusal
from ui.context import Context
from ui.runner import Job
from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Note, Strong

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal

_QUIET_MS = 250
INCOMPLETE = frozenset({"customer", "customer_kind", "kinds"})


@dataclass(frozen=True, slots=True)
class Looked:
    """What the journal says to a condition: its words, why not, or what it would have done."""

    clause: str
    refusal: Refusal | None
    preview: Preview | None


class PreviewPanel(QWidget):
    """Owned by the builder.

    Signals:
        refused(Refusal or None): why the condition cannot be kept.
        moments_wanted(Preview): show the moments.
        line_wanted(str): open the line that says the same.
    """

    refused = Signal(object)
    moments_wanted = Signal(object)
    line_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_panel")
        self._context = context
        self._condition = Condition()
        self._but: str | None = None
        self._plan = ""
        self._job: Job | None = None
        self._looked: Looked | None = None
        self.sentence = Strong()
        self.sentence.setObjectName("preview_sentence")
        self.found = Note()
        self.found.setObjectName("preview_found")
        self.show_moments = LinkButton(self.tr("Show"), "eye")
        self.show_moments.setObjectName("preview_show")
        self.open_line = LinkButton(self.tr("Open it"))
        self.open_line.setObjectName("preview_open_line")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(self.found)
        for button in (self.show_moments, self.open_line):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self.look_now)
        self.show_moments.clicked.connect(self._on_show_moments_clicked)
        self.open_line.clicked.connect(self._on_open_line_clicked)

    def begin(self, but: str | None) -> None:
        """Forget what was looked at; `but` is the line being changed."""
        self._but = but
        self._looked = None

    def look(self, condition: Condition, plan: str) -> None:
        """Look as soon as the hands rest."""
        self._plan = plan
        if condition == self._condition and self._looked is not None:
            self._say()
            return
        self._condition = condition
        self._timer.start()

    def rest(self) -> None:
        """Nothing is composed any more."""
        self._timer.stop()

    def look_now(self) -> None:
        """Ask the journal; an answer to an older question is thrown away."""
        if self._job is not None:
            self._job.drop()
        condition, but = self._condition, self._but

        def ask(journal: Journal) -> Looked:
            return look_at(journal, condition, but)

        self._job = self._context.runner.run(ask, self._on_looked)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised box."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("divider"))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.end()

    def _on_looked(self, looked: Looked) -> None:
        self._job = None
        self._looked = looked
        self._say()
        announce(self, self.found.text())
        self.refused.emit(looked.refusal)

    def _say(self) -> None:
        looked = self._looked
        if looked is None:
            return
        plan = " ".join(self._plan.split()).rstrip(".")
        self.sentence.setText(f"{looked.clause}, {plan}." if plan else f"{looked.clause}, I ...")
        preview = looked.preview
        words = preview.sentence if preview else ""
        if not self._condition.measured:
            words = self.tr("Nothing is measured. You say when it was crossed.")
        elif looked.refusal is not None:
            refused = looked.refusal
            words = "" if refused.field in INCOMPLETE else refused.message
        self.found.setText(words)
        self.found.setVisible(bool(words))
        self.show_moments.setVisible(bool(preview and preview.moments))
        self.open_line.setVisible(bool(looked.refusal and looked.refusal.line))

    def _on_show_moments_clicked(self) -> None:
        if self._looked is not None and self._looked.preview is not None:
            self.moments_wanted.emit(self._looked.preview)

    def _on_open_line_clicked(self) -> None:
        if self._looked is not None and self._looked.refusal is not None:
            self.line_wanted.emit(self._looked.refusal.line or "")


def look_at(journal: Journal, condition: Condition, but: str | None) -> Looked:
    """What the journal says to a condition; on the database thread."""
    boundaries = journal.boundaries
    refusal = boundaries.refusal(condition, but)
    clause = boundaries.when_clause(condition)
    wanted = condition.measured and refusal is None
    return Looked(clause, refusal, boundaries.preview(condition) if wanted else None)
