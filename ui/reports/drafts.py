"""Keeping a report that is being made: after every change, when left, and before the lock."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from journal_app.reports.request import to_document
from ui.context import Context
from ui.drafts import LATEST_MS, QUIET_MS
from ui.reports.bench import Bench


class ReportDrafts(QObject):
    """Owned by the wizard. What was only looked at is not kept.

    Signals:
        kept(str): one quiet line for the status bar.
    """

    kept = Signal(str)

    def __init__(self, context: Context, bench: Bench) -> None:
        super().__init__(bench)
        self._context = context
        self._bench = bench
        self._quiet = self._timer(QUIET_MS)
        self._latest = self._timer(LATEST_MS)
        bench.changed.connect(self._on_bench_changed)

    def keep_now(self) -> None:
        """Keep it now, if anything was changed since it was."""
        request = self._bench.request
        if not self._latest.isActive() or request is None:
            return
        self.rest()
        id_, document = request.id, to_document(request)
        self._context.runner.run(
            lambda journal: journal.reports.keep_draft(id_, document), self._on_kept
        )

    def rest(self) -> None:
        """Nothing is left to keep."""
        self._quiet.stop()
        self._latest.stop()

    def _on_bench_changed(self) -> None:
        if self._context.read_only:
            return
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()

    def _on_kept(self, _nothing: None) -> None:
        clock = self._context.clock
        at = clock.now().astimezone(ZoneInfo(clock.zone())).strftime("%H:%M")
        self.kept.emit(self.tr("Draft kept {time}").format(time=at))

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.keep_now)
        return timer
