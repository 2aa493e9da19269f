"""**After a shift** on Today, by choice: one line once work is over and nothing is noted of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.model.rota import is_over
from ui.context import Context
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.forms.fresh import local_now, today
from ui.widgets.labels import Strong

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.model.shift import Shift


class AfterShiftCard(Card):
    """Owned by Today; hidden while it is off, before the end of work, noted, or passed over."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("after_shift_card")
        self._context = context
        words = Strong(self.tr("Time for a note?"))
        self.setAccessibleName(words.text())
        self.skip = LinkButton(self.tr("Not today"))
        self.skip.setObjectName("after_shift_skip")
        self.skip.clicked.connect(self._on_skip_clicked)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(self.skip)
        self.add(row)
        context.bus.changed.connect(self._on_bus_changed)
        context.preferences.changed.connect(self.load)
        self.hide()

    def load(self) -> None:
        """Ask whether the shift that is over was noted, where it is asked at all."""
        context, day = self._context, today(self._context)
        settings, profile = context.preferences.now, context.lists.now.profile
        passed = settings.after_shift_skipped == day.isoformat()
        over = is_over(profile, day, local_now(context))
        if context.read_only or passed or not (settings.after_shift and over):
            self.hide()
        else:
            context.runner.run(lambda journal: journal.shift_on(day), self._on_shift_read)

    def _on_shift_read(self, shift: Shift | None) -> None:
        wanted = self._context.preferences.now.after_shift
        self.setVisible(wanted and shift is None)

    def _on_skip_clicked(self) -> None:
        day = today(self._context).isoformat()
        self._context.preferences.change(after_shift_skipped=day)

    def _on_bus_changed(self, changes: Changes) -> None:
        if changes.touches("shift") or changes.touches("profile"):
            self.load()
