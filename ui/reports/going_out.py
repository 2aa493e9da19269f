"""A report on its way out: rendered, written aside, kept as gone out, then put in its place.

Nothing is lost where any of it fails: the request stays on the bench and in its draft, a file
that was there is as it was. What was printed but not yet listed is offered to be listed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from journal_app.errors import AftershiftError, Stopped
from journal_app.reports.rendering.kinds import Kind
from ui.context import Context
from ui.messages import Answer
from ui.reports.bench import Bench

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal
    from journal_app.journal.reporting import ReportMaterial
    from journal_app.reports.request import Request
    from ui.reports.workshop import Round, Workshop


@dataclass(frozen=True)
class Gone:
    """What went out: the values of its record, how many pages, the five words if it has them."""

    values: dict[str, Any]
    pages: int
    words: str | None = None
    name: str = ""


@dataclass(frozen=True)
class Staged:
    """What lies written aside; its file is put in its place where `putting` ends well.

    Nobody who lets go of it leaves anything behind: what was written aside goes with it.
    """

    out: Gone
    putting: ExitStack


@dataclass(frozen=True)
class Order:
    """What is to be written: what it is made of, in which form, where to, locked with what."""

    material: ReportMaterial
    request: Request
    kind: Kind
    target: Path
    replacing: bool
    words: str | None
    folder: Path


class GoingOut(QObject):
    """Owned by the wizard.

    Signals:
        progressed(float): the part that is done, 0 to 1.
        ended(): it is over, one way or the other.
        gone(Gone): it is out and listed.
    """

    progressed = Signal(float)
    ended = Signal()
    gone = Signal(object)

    def __init__(self, context: Context, bench: Bench, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._bench, self._page = context, bench, page
        self._halt = threading.Event()
        self._out: Gone | None = None

    def stop(self) -> None:
        """Stop what is being made; nothing of it stays."""
        self._halt.set()

    def save(self, kind: Kind, words: str | None) -> bool:
        """Ask where to and write it there; whether anything was begun."""
        request, material = self._bench.request, self._bench.material
        if request is None or material is None:
            return False
        title = self.tr("Save the report")
        name = f"report-{self._bench.today.isoformat()}{kind.suffix}"
        chosen = self._context.dialogs.file_to_save(self._page.window(), title, name)
        if chosen is None:
            return False
        named = chosen.suffix.lower() == kind.suffix
        target = chosen if named else chosen.with_name(f"{chosen.name}{kind.suffix}")
        # The dialog asked about the name that was typed, not about the one with our ending.
        self._write(Order(material, request, kind, target, named, words, self._context.folder))
        return True

    def list_printed(self, material: ReportMaterial, turned: Round, pages: int) -> None:
        """Keep what was printed as gone out."""
        from journal_app.reports.sending import report_values

        request = turned.request
        values = report_values(material, request, turned.made, "print", pages=pages)
        self._out = Gone(values, pages)
        self._list()

    def _write(self, order: Order) -> None:
        self._halt = threading.Event()
        halt, told, workshop = self._halt, self.progressed.emit, self._bench.workshop

        def progress(part: float) -> None:
            if halt.is_set():
                raise Stopped
            told(part)

        self._context.messages.clear()
        self._context.runner.compute(
            lambda: stage(order, workshop, progress), self._on_staged, self._on_unwritten
        )

    def _on_staged(self, staged: Staged) -> None:
        self._out = staged.out
        values, putting = staged.out.values, staged.putting

        def put_out(journal: Journal) -> Changes:
            return journal.reports.put_out(journal.reports.new_report(**values), putting)

        self._context.runner.change(put_out, self._on_listed, self._on_unwritten)

    def _list(self) -> None:
        out = self._out
        if out is None:
            return
        self._context.messages.clear()

        def finish(journal: Journal) -> Changes:
            return journal.reports.finish(journal.reports.new_report(**out.values))

        self._context.runner.change(finish, self._on_listed, self._on_unlisted)

    def _on_listed(self, _changes: Changes) -> None:
        out, self._out = self._out, None
        self.ended.emit()
        if out is not None:
            self.gone.emit(out)

    def _on_unwritten(self, error: AftershiftError) -> None:
        self.ended.emit()
        self._context.messages.show_error(error)

    def _on_unlisted(self, error: AftershiftError) -> None:
        """It is printed, but the journal did not take it down."""
        self.ended.emit()
        self._context.messages.show_error(error, Answer(self.tr("List it now"), self._list))


def stage(order: Order, workshop: Workshop, progress: Callable[[float], None]) -> Staged:
    """Make and render one report, and write it aside. Compute thread.

    Raises:
        PlaceUnfit, ReportUnwritten: it was not written.
        Stopped: `progress` raised it; nothing was written.
    """
    from journal_app.reports.rendering.preview import page_count
    from journal_app.reports.rendering.render import render
    from journal_app.reports.rendering.saving import check, staged
    from journal_app.reports.sending import report_values

    check(order.target, journal_folder=order.folder, replace=order.replacing)
    progress(0.0)
    made = workshop.make(order.material, order.request)
    content = render(made.document, order.kind, order.words, progress)
    pages = page_count(made.document) if order.kind is Kind.PDF else None
    progress(1.0)
    values = report_values(
        order.material,
        order.request,
        made,
        str(order.kind),
        content=content,
        pages=pages,
        encrypted=order.words is not None,
    )
    putting = ExitStack()
    putting.enter_context(
        staged(content, order.target, journal_folder=order.folder, replace=order.replacing)
    )
    return Staged(Gone(values, pages or 0, order.words, order.target.name), putting)
