"""Printing a report through the system's dialog: the same pages, as fine as the printer's.

One page after the other is painted on the compute thread, so that a long report fits in memory
and can be stopped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter

from journal_app.reports.cautions import PRINTING
from journal_app.reports.document import Document, Paper
from ui.context import Context
from ui.messages import Answer
from ui.reports.bench import Bench
from ui.reports.wording import said

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from journal_app.errors import AftershiftError
    from journal_app.journal.reporting import ReportMaterial
    from journal_app.reports.rendering.preview import PageImage, Proof
    from ui.reports.workshop import Round

_DOTS_AN_INCH = 300
_INCHES_WIDE = {Paper.A4: 210 / 25.4, Paper.LETTER: 8.5}


class OnPaper(QObject):
    """Owned by the wizard; `going` is what is on its way to the printer.

    Signals:
        began(): the printer is chosen.
        progressed(float): the part that is done.
        printed(int): all pages went to the printer.
        ended(): it is over.
    """

    began = Signal()
    progressed = Signal(float)
    printed = Signal(int)
    ended = Signal()

    def __init__(self, context: Context, bench: Bench, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._bench, self._page = context, bench, page
        self._painter: QPainter | None = None
        self._printer: QPrinter | None = None
        self._proof: Proof | None = None
        self._stopped = False
        self.going: tuple[ReportMaterial, Round] | None = None

    def begin(self) -> None:
        """Say where a copy may stay; told to go on, open the dialog."""
        go_on = Answer(self.tr("Print..."), self._choose)
        self._context.messages.show(said(PRINTING), go_on, tone="warn")

    def stop(self) -> None:
        """Print no page more."""
        self._stopped = True

    def _choose(self) -> None:
        self._context.messages.clear()
        turned, material = self._bench.round, self._bench.material
        if turned is None or material is None or not self._bench.is_current:
            return
        paper = turned.made.document.paper
        printer = self._context.dialogs.printer(self._page.window(), paper.value)
        if printer is None:
            self._context.toasts.show(self.tr("Nothing was printed."))
            return
        sizes = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
        printer.setPageSize(QPageSize(sizes[paper]))
        printer.setDocName("Aftershift")
        printer.setFullPage(True)
        self._printer, self._stopped = printer, False
        self.going = (material, turned)
        document = turned.made.document
        self.began.emit()
        self._context.runner.compute(
            lambda: _laid_out(document), self._on_laid_out, self._on_failed
        )

    def _on_laid_out(self, proof: Proof) -> None:
        printer = self._printer
        if printer is None:
            return
        self._proof, self._painter = proof, QPainter()
        if not self._painter.begin(printer):
            self._end()
            self._context.messages.show(
                self.tr("Nothing was printed: the printer did not take it."), tone="warn"
            )
            return
        self._ask(1)

    def _ask(self, number: int) -> None:
        proof = self._proof
        if proof is None:
            return
        width = round(_INCHES_WIDE[proof.paper] * _DOTS_AN_INCH)
        self._context.runner.compute(
            lambda: proof.page(number, width), self._on_painted, self._on_failed
        )

    def _on_painted(self, page: PageImage) -> None:
        printer, painter = self._printer, self._painter
        if printer is None or painter is None:
            return
        if self._stopped:
            painter.end()
            printer.abort()
            self._end()
            self._context.toasts.show(self.tr("Stopped. Pages may be at the printer already."))
            return
        room = QRectF(painter.viewport())
        painter.drawImage(room, QImage.fromData(page.png))
        self.progressed.emit(page.number / page.of)
        if page.number < page.of:
            printer.newPage()
            self._ask(page.number + 1)
        else:
            painter.end()
            self._end()
            self.printed.emit(page.of)

    def _on_failed(self, error: AftershiftError) -> None:
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
        self._end()
        self._context.messages.show_error(error)

    def _end(self) -> None:
        self._printer = self._painter = self._proof = None
        self.ended.emit()


def _laid_out(document: Document) -> Proof:
    from journal_app.reports.rendering.preview import proof

    return proof(document)
