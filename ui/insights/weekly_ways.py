"""Below the Weekly Five's chart: switched on in one tap, answered now, and a score added."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.navigation import Target
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Note


class WeeklyWays(QWidget):
    """Owned by the page; follows the switch in Settings."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weekly_ways")
        self._context = context
        self.off = Note(self.tr("Not switched on."))
        self.switch = LinkButton(self.tr("Switch it on"), "check")
        self.switch.setObjectName("weekly_switch_on")
        self.costs = Note(self.tr("takes 20 seconds a week."))  # read on from the link before it
        self.answer = LinkButton(self.tr("Answer it now"), "pencil")
        self.answer.setObjectName("weekly_answer_now")
        self.rhythm = LinkButton(self.tr("Day and hour"), "settings")
        self.rhythm.setObjectName("weekly_rhythm")
        flow = FlowLayout(self, gap=8)
        for part in (self.off, self.switch, self.costs, self.answer, self.rhythm):
            flow.addWidget(part)
        self.switch.clicked.connect(self._on_switch_clicked)
        self.answer.clicked.connect(self._on_answer_clicked)
        self.rhythm.clicked.connect(self._on_rhythm_clicked)
        context.preferences.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        wanted = self._context.preferences.now.weekly_five
        writes = not self._context.read_only
        self.off.setVisible(not wanted)
        self.switch.setVisible(not wanted and writes)
        self.costs.setVisible(not wanted and writes)
        self.answer.setVisible(wanted and writes)
        self.rhythm.setVisible(wanted)

    def _on_switch_clicked(self) -> None:
        self._context.preferences.change(weekly_five=True)

    def _on_answer_clicked(self) -> None:
        self._context.navigation.go("today", Target(action="weekly_five"))

    def _on_rhythm_clicked(self) -> None:
        self._context.navigation.go("settings", Target(action="reminders"))
