"""The quiet banner on Today: a line was met, these were my words, this is my plan.

Read when the page is opened; it never comes up while the worker is at something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.theme import current
from ui.widgets.boundaries.answering import Answering
from ui.widgets.boundaries.moment_panel import MomentPanel
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import Body, Note
from ui.widgets.painting import CARD_RADIUS

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.model.line_views import Banner, Moment

_OWN = frozenset({"line", "crossing", "decision"})


class CrossingBanner(Card):
    """Owned by Today; hidden while nothing waits for an answer.

    Signals:
        came_up(): it was hidden and says something now.
    """

    came_up = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("crossing_banner")
        self._context = context
        self._walking = False
        self._answering = Answering(context, self)
        self.sentence = Body()
        self.sentence.setObjectName("banner_sentence")
        self.look = QuietButton(self.tr("Look, one by one"), "arrow-right")
        self.look.setObjectName("banner_look")
        self.left = Note()
        self.panel = MomentPanel()
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(10)
        self.add(self.sentence)
        self.body.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.left, self.panel):
            self.add(part)
        self.look.clicked.connect(self._on_look_clicked)
        self.panel.answered.connect(self._on_panel_answered)
        self.panel.decide_wanted.connect(self._answering.decide)
        context.bus.changed.connect(self._on_bus_changed)
        self._banner: Banner | None = None
        self.hide()

    def load(self) -> None:
        """Ask what waits; called when the page is opened."""
        self._context.runner.run(lambda journal: journal.boundaries.banner(), self.show_banner)

    def show_banner(self, banner: Banner | None) -> None:
        """Show what waits for an answer; None hides it."""
        self._banner = banner
        if banner is None:
            self._walking = False
            self.hide()
            return
        several = len(banner.moments) > 1
        one = not several or self._walking
        self.sentence.setVisible(not one)
        self.look.setVisible(not one)
        self.panel.setVisible(one)
        self.left.setVisible(several and one)
        self.sentence.setText(banner.sentence)
        self.setAccessibleName(banner.sentence)
        if one:
            self._show_first(banner)
        if self.isHidden():
            self.show()
            self.came_up.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, border and a bar of accent at its side."""
        super().paintEvent(event)
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        painter.end()

    def _show_first(self, banner: Banner) -> None:
        rest = len(banner.moments) - 1
        self.left.setText(self.tr("%n more after this one", "", rest))
        self.panel.show_moment(banner.moments[0], read_only=self._context.read_only)
        if self._walking and not self._context.read_only:
            self.panel.focus_first()

    def _on_look_clicked(self) -> None:
        self._walking = True
        self.show_banner(self._banner)

    def _on_panel_answered(self, moment: Moment, answer: str, because: str) -> None:
        self._answering.answer(moment, answer, because)

    def _on_bus_changed(self, changes: Changes) -> None:
        # A note kept just now brings no banner up; one that is there keeps to what is true.
        if not self.isHidden() or any(changes.touches(kind) for kind in _OWN):
            self.load()
