"""The states of Reports that `--pictures` draws; nothing is kept and nothing goes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal_app.model.canonical import canonical
from journal_app.reports.request import Ask, begin, to_document
from ui.reports.going_out import Gone
from ui.reports.wizard import CHECK, FOR_WHOM, SHOWS, WHICH

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.model.report import Report
    from ui.reports.page import ReportsPage
    from ui.reports.workshop import Round

STATES = (
    "",
    "sent",
    "held",
    "for whom",
    "which",
    "too few",
    "what shows",
    "check",
    "waiting",
    "done",
)
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
    elif state in ("sent", "held"):
        _Sent(page, held=state == "held").ask()
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
        page.wizard.rail.setFocus()
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
        self._bench, self._drafts = page.wizard.bench, page.wizard.drafts

    def wait(self) -> None:
        """Say it after the next round."""
        self._bench.turned.connect(self._on_bench_turned)

    def _on_bench_turned(self, turned: Round) -> None:
        from journal_app.reports.making import approve_all

        self._bench.turned.disconnect(self._on_bench_turned)
        self._bench.change(approve_all(turned.request, turned.made))
        self._bench.flush()
        self._drafts.rest()


class _Sent(QObject):
    """Shows three reports as if they had gone out; the journal makes and does not keep them."""

    def __init__(self, page: ReportsPage, *, held: bool) -> None:
        super().__init__(page)
        self._page, self._held = page, held

    def ask(self) -> None:
        """Have them made."""
        self._page.show_home()
        self._page.context.runner.run(_as_if_sent, self._on_made)

    def _on_made(self, made: tuple[Report, ...]) -> None:
        self._page.home.show_lists(made, ())
        if self._held:
            self._page.show_sent(made[0])


def _as_if_sent(journal: Journal) -> tuple[Report, ...]:
    today = journal.reports.today()
    material = journal.reports.material(today - timedelta(days=90), today)
    hard = [record.id for record in material.records["contact"]][-9:]
    customers = tuple(customer.id for customer in material.customers)[:3]
    told = (
        ("manager", "Floor manager", "pdf", 4, "9c40d2aa" * 8, 90),
        ("counsellor", "", "print", 2, "", 27),
        ("representative", "Works council", "docx", None, "12be44d0" * 8, 364),
    )
    asks = (Ask("A second person at the desk on Saturdays", "Floor manager", "1 February"),)
    return tuple(
        journal.reports.new_report(
            audience=audience,
            to_whom=to_whom,
            form=form,
            pages=pages,
            encrypted=audience == "manager",
            digest=digest,
            first=today - timedelta(days=days),
            last=today,
            included=tuple(hard),
            letters=customers,
            choices=canonical(to_document(replace(begin(audience, today), asks=asks))),
            sequence=material.head.sequence,
            chain=material.head.chain.hex(),
        )
        for audience, to_whom, form, pages, digest, days in told
    )
