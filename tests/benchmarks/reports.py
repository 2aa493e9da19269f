"""What a report costs from notes to file: to PDF, to the first page after a change, in memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial

from journal_app.reports.document import Document
from journal_app.reports.making import Drawings, make
from journal_app.reports.rendering import press
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.rendering.pdf import TEMPLATE, set_in_type
from journal_app.reports.rendering.preview import pages
from journal_app.reports.rendering.render import render
from tests.benchmarks.figures import Figure as Measured
from tests.benchmarks.figures import below, median, milliseconds, ratio
from tests.benchmarks.report_matter import changed, matter
from tests.support.project import ROOT

_ROUNDS = 7
_PAGE = 800
_PHRASE = "otter maple drift salad unzip"

Made = Callable[[int], Document]


def measure() -> list[Measured]:
    """Figures of a manager's report with its charts, made of a journal's notes each time."""
    with matter(60) as (material, request):
        drawings = Drawings()

        def usual(number: int) -> Document:
            return make(material, changed(request, number), drawings).document

        found = [*_pdf(usual), *_preview(usual), *_others(usual)]
    with matter(600) as (material, request):
        found += _long(lambda number: make(material, changed(request, number)).document)
    return [*found, _memory()]


def _pdf(usual: Made) -> list[Measured]:
    first = milliseconds(lambda: render(usual(0), Kind.PDF))
    ours, bare, sealed, making = [], [], [], []
    for number in range(1, _ROUNDS + 1):
        making.append(milliseconds(partial(usual, number)))
        ours.append(milliseconds(lambda: render(usual(number), Kind.PDF)))  # noqa: B023 - called at once
        setting = set_in_type(usual(number + _ROUNDS))
        bare.append(milliseconds(partial(press.print_pdf, TEMPLATE, setting.data, setting.fonts)))
        document = usual(number + 2 * _ROUNDS)
        sealed.append(milliseconds(partial(render, document, Kind.PDF, _PHRASE)))
    detail = (
        f"({median(making):.0f} of it making; first {first:.0f}, passphrase {median(sealed):.0f})"
    )
    return [
        below("notes to PDF: 60 incidents, 3 charts", median(ours), 400, "ms", detail),
        ratio("report to PDF / bare typst of the same", ours, bare, 3.0),
    ]


def _preview(usual: Made) -> list[Measured]:
    def first_pages(dpr: float, offset: int) -> float:
        numbers = range(offset, offset + _ROUNDS)
        return median([milliseconds(partial(_first_page, usual, n, dpr)) for n in numbers])

    _first_page(usual, 99, 1.0)
    once, twice = first_pages(1.0, 100), first_pages(2.0, 200)
    detail = f"(at twice the pixels {twice:.0f})"
    return [below("notes to first page after a change, 800 px", once, 150, "ms", detail)]


def _first_page(usual: Made, number: int, dpr: float) -> None:
    next(pages(usual(number), _PAGE, dpr))


def _long(long: Made) -> list[Measured]:
    steps: list[float] = []
    took = milliseconds(lambda: render(long(0), Kind.PDF, progress=steps.append))
    seen = milliseconds(partial(_first_page, long, 1, 1.0))
    told = f"(told {len(steps)} times; first page seen in {seen:.0f} ms)"
    return [below("notes to PDF: 600 incidents", took / 1000, 3, "s", told)]


def _others(usual: Made) -> list[Measured]:
    works: list[tuple[Kind, Callable[[], object]]] = [
        (kind, partial(render, usual(0), kind)) for kind in Kind if kind is not Kind.PDF
    ]
    return [
        below(
            f"report of 60 incidents to {kind.value}",
            median([milliseconds(work) for _ in range(_ROUNDS)]),
            400,
            "ms",
        )
        for kind, work in works
    ]


def _memory() -> Measured:
    """The most memory of a process that makes the long report three times, each another."""
    made = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.report_matter"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return below(
        "memory: three reports of 600 incidents, journal open", float(made.stdout), 300, "MiB"
    )
