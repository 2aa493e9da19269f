"""The example's reports as sheets of pages, for `--pictures` and the README.

Every text is approved with every marked place masked, as `--approve-all` does. Must not know pages
of the window.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from journal_app.reports.request import Request, begin, from_document

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.journal.reporting import ReportMaterial
    from ui.runner import Runner

AUDIENCES = ("manager", "counsellor", "representative")
_WIDTH, _GAP, _MOST_PAGES = 440, 16, 4
_DESK = QColor("#d5d3cb")


class ReportPictures(QObject):
    """Owned by the gallery; `faults` are names of files that were not written."""

    def __init__(self, runner: Runner, folder: Path) -> None:
        super().__init__()
        self._runner, self._folder = runner, folder
        self.faults: list[str] = []

    def draw(self) -> None:
        """Have them drawn; the runner's `settled` tells when they are."""
        for audience in AUDIENCES:
            self._ask(audience)

    def _ask(self, audience: str) -> None:
        self._runner.run(lambda journal: (audience, *_matter(journal, audience)), self._on_read)

    def _on_read(self, read: tuple[str, ReportMaterial, Request]) -> None:
        audience, material, request = read
        self._runner.compute(lambda: (audience, _pages(material, request)), self._on_drawn)

    def _on_drawn(self, drawn: tuple[str, tuple[bytes, ...]]) -> None:
        audience, pages = drawn
        path = self._folder / f"report-{audience}.png"
        if not sheet(pages).save(str(path)):
            self.faults.append(path.name)


def sheet(pages: tuple[bytes, ...]) -> QImage:
    """Pages beside each other, two in a row."""
    images = [QImage.fromData(page) for page in pages]
    wide, high = images[0].width() + _GAP, images[0].height() + _GAP
    columns, rows = min(2, len(images)), -(-len(images) // 2)
    whole = QImage(wide * columns + _GAP, high * rows + _GAP, QImage.Format.Format_RGB32)
    whole.fill(_DESK)
    painter = QPainter(whole)
    for place, image in enumerate(images):
        row, column = divmod(place, 2)
        painter.drawImage(QPoint(_GAP + column * wide, _GAP + row * high), image)
    painter.end()
    return whole


def _matter(journal: Journal, audience: str) -> tuple[ReportMaterial, Request]:
    """What the example's worker asks for: the draft for this reader, where there is one."""
    kept = (from_document(draft.document) for draft in journal.reports.drafts())
    found = (request for request in kept if request.audience == audience)
    request = next(found, None) or begin(audience, journal.reports.today())
    return journal.reports.material(request.first, request.last, request.taken), request


def _pages(material: ReportMaterial, request: Request) -> tuple[bytes, ...]:
    """The first pages, all texts approved. Compute thread."""
    from journal_app.reports.making import approve_all, make
    from journal_app.reports.rendering.preview import proof

    made = make(material, approve_all(request, make(material, request)))
    laid_out = proof(made.document)
    numbers = range(1, min(laid_out.of, _MOST_PAGES) + 1)
    return tuple(laid_out.page(number, _WIDTH).png for number in numbers)
