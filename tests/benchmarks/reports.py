"""What a report costs: to PDF, to the first page after a change, and in memory."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from journal_app.reports.document import Document, Figure, Paragraph
from journal_app.reports.rendering import press
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.rendering.pdf import TEMPLATE, set_in_type
from journal_app.reports.rendering.preview import pages
from journal_app.reports.rendering.render import render
from tests.benchmarks.figures import Figure as Measured
from tests.benchmarks.figures import below, median, milliseconds, ratio
from tests.reports.rendering.trees import manager
from tests.support.project import ROOT

_ROUNDS = 7
_CHARTS = (("course", 640, 320, 160.0), ("week", 420, 300, 110.0), ("helped", 640, 360, 160.0))
_PAGE = 800
_PHRASE = "otter maple drift salad unzip"


def measure() -> list[Measured]:
    """Figures of a manager's report with three charts of the example journal."""
    charts = _charts()
    usual, long = (manager(count, lambda: charts) for count in (60, 600))
    return [*_pdf(usual), *_preview(usual), *_long(long), *_others(usual), _memory()]


def _charts() -> tuple[Figure, ...]:
    from journal_app.charts.every import draw
    from journal_app.charts.look import Look
    from journal_app.example.generator import generate
    from journal_app.palette import load_palette
    from tests.charts.conftest import END, matter_of

    matter = matter_of(generate(END, "Europe/London"))
    made = []
    for name, width, height, millimetres in _CHARTS:
        chart = draw(name, matter, Look(load_palette("light"), 10.0, width, height))
        forms = {form: io.BytesIO() for form in ("svg", "png")}
        for form, stream in forms.items():
            chart.write(stream, form)
        drawn = forms["svg"].getvalue(), forms["png"].getvalue()
        tall = millimetres * height / width
        made.append(Figure(*drawn, chart.sentence, chart.coverage, millimetres, tall))
    return tuple(made)


def _changed(document: Document, number: int) -> Document:
    """The same with another word on its first page."""
    said = Paragraph(f"Changed for the {number}th time.")
    return replace(document, blocks=(said, *document.blocks))


def _pdf(usual: Document) -> list[Measured]:
    first = milliseconds(partial(render, usual, Kind.PDF))
    ours, bare, sealed = [], [], []
    for number in range(_ROUNDS):
        document = _changed(usual, number)
        ours.append(milliseconds(partial(render, document, Kind.PDF)))
        setting = set_in_type(_changed(usual, number + _ROUNDS))
        bare.append(milliseconds(partial(press.print_pdf, TEMPLATE, setting.data, setting.fonts)))
        sealed.append(milliseconds(partial(render, document, Kind.PDF, _PHRASE)))
    detail = f"(first of all {first:.0f}, with a passphrase {median(sealed):.0f})"
    return [
        below("report of 60 incidents, 3 charts, to PDF", median(ours), 400, "ms", detail),
        ratio("report to PDF / bare typst of the same", ours, bare, 3.0),
    ]


def _preview(usual: Document) -> list[Measured]:
    def first_pages(dpr: float, offset: int) -> float:
        changed = (_changed(usual, offset + number) for number in range(_ROUNDS))
        return median([milliseconds(partial(_first_page, one, dpr)) for one in changed])

    once, twice = first_pages(1.0, 100), first_pages(2.0, 200)
    detail = f"(at twice the pixels {twice:.0f})"
    return [below("first page seen after a change, 800 px", once, 150, "ms", detail)]


def _first_page(document: Document, dpr: float) -> None:
    next(pages(document, _PAGE, dpr))


def _long(long: Document) -> list[Measured]:
    steps: list[float] = []
    took = milliseconds(lambda: render(long, Kind.PDF, progress=steps.append))
    seen = milliseconds(partial(_first_page, long, 1.0))
    told = f"(told {len(steps)} times; first page seen in {seen:.0f} ms)"
    return [below("report of 600 incidents to PDF", took / 1000, 3, "s", told)]


def _others(usual: Document) -> list[Measured]:
    works: list[tuple[Kind, Callable[[], object]]] = [
        (kind, partial(render, usual, kind)) for kind in Kind if kind is not Kind.PDF
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


# Not getrusage: what that calls the most is inherited from whoever started the process.
_PEAK = r"""
import re
from pathlib import Path
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.rendering.render import render
from tests.reports.rendering.trees import manager
for number in range(3):
    render(manager(600 + number), Kind.PDF)
print(int(re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())[1]) / 1024)
"""


def _memory() -> Measured:
    """The most memory of a process that makes the long report three times, each another."""
    made = subprocess.run(
        [sys.executable, "-c", _PEAK], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return below("memory of three reports of 600 incidents", float(made.stdout), 300, "MiB")
