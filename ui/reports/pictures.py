"""The example's reports as sheets of pages, for `--pictures` and the README.

Every text is approved with every marked place masked, as `--approve-all` does. Must not know pages
of the window.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from journal_app.reports.request import Ask, Request, begin

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.journal.reporting import ReportMaterial
    from journal_app.model.contact import Contact
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
    """What the worker of the example would ask for."""
    request = begin(audience, journal.reports.today())
    if audience == "manager":
        request = replace(
            request,
            in_short=(
                "Refunds are argued about every week, and most of them loudly.",
                "Help comes late: I wait at the desk while the queue watches.",
                "I want to keep this job and do it well.",
            ),
            asks=(
                Ask("A second person at the desk on Saturdays", "Store manager", "1 February"),
                Ask("The refund rule on a sign I can point at", "Store manager", "15 December"),
            ),
        )
    material = journal.reports.material(request.first, request.last)
    if audience == "counsellor":
        told = [one for one in material.records["contact"] if _is_told(one)]
        request = replace(
            request,
            taken=tuple(one.id for one in told[-3:]),
            wishes=("How to stop answering back in my head at night.",),
        )
    return material, request


def _is_told(record: object) -> bool:
    contact: Contact = record  # type: ignore[assignment]  # the records are those of contacts
    return contact.tone == "hard" and bool(contact.statement and contact.reflection)


def _pages(material: ReportMaterial, request: Request) -> tuple[bytes, ...]:
    """The first pages, all texts approved. Compute thread."""
    from journal_app.reports.making import approve_all, make
    from journal_app.reports.rendering.preview import proof

    made = make(material, approve_all(request, make(material, request)))
    laid_out = proof(made.document)
    numbers = range(1, min(laid_out.of, _MOST_PAGES) + 1)
    return tuple(laid_out.page(number, _WIDTH).png for number in numbers)
