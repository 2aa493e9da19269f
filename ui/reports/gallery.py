"""The states of Reports that `--pictures` draws; nothing is kept and nothing goes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal_app.reports.request import Ask, begin
from ui.reports.going_out import Gone
from ui.reports.wizard import CHECK, FOR_WHOM, SHOWS, WHICH

if TYPE_CHECKING:
    from ui.reports.page import ReportsPage
    from ui.reports.workshop import Round

STATES = ("", "for whom", "which", "too few", "what shows", "check", "waiting", "done")
_STEPS = {
    "for whom": FOR_WHOM,
    "which": WHICH,
    "too few": CHECK,
    "what shows": SHOWS,
    "check": CHECK,
    "waiting": CHECK,
}


def show_state(page: ReportsPage, state: str) -> None:
    """Bring the page into a state."""
    today = page.wizard.bench.today
    if state == "done":
        _show_done(page)
    elif state in _STEPS:
        request = begin("manager", today)
        request = replace(
            request,
            to_whom="Floor manager",
            in_short=("Refunds are argued about every week.", "Help comes late or not at all."),
            asks=(Ask("A second person at the desk on Saturdays", "Floor manager", "1 February"),),
        )
        if state == "too few":
            long_ago = today - timedelta(days=3000)
            request = replace(request, first=long_ago, last=long_ago + timedelta(days=1))
        page.open_wizard(request, _STEPS[state])
        if state == "check":
            _Approval(page).wait()
    else:
        page.show_home()


def _show_done(page: ReportsPage) -> None:
    values = {"audience": "manager", "form": "pdf", "digest": "7f3a" * 16}
    words = "tulip anchor gravel window spoon"
    page.show_done(Gone(values, 4, words, "report-2026-11-21.pdf"))


class _Approval(QObject):
    """Says yes to every text once, as soon as they are there."""

    def __init__(self, page: ReportsPage) -> None:
        super().__init__(page)
        self._bench = page.wizard.bench

    def wait(self) -> None:
        """Say it after the next round."""
        self._bench.turned.connect(self._on_bench_turned)

    def _on_bench_turned(self, turned: Round) -> None:
        from journal_app.reports.making import approve_all

        self._bench.turned.disconnect(self._on_bench_turned)
        self._bench.change(approve_all(turned.request, turned.made))
        self._bench.flush()
