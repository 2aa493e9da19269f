"""A journal's matter for the report benchmarks: hard contacts of the last three months, with words.

Run as a program it makes three long reports, each another, and says the most memory it took.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from journal_app.journal.reporting import ReportMaterial
from journal_app.model.contact import Backing, Contact, Course
from journal_app.model.shift import Shift
from journal_app.reports.making import Drawings, approve_all, make
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.rendering.render import render
from journal_app.reports.request import Request, begin
from tests.benchmarks.figures import peak_memory
from tests.support.notebook import at
from tests.support.opened import journal_in

TODAY = date(2026, 11, 21)
_DAYS = 88
_SAID = (
    "A caller wanted a refund for a parcel that was three weeks late. I said that refunds after 14"
    " days are decided by the office, and offered to pass it on. ",
    "He said: you are paid to say no. He struck the counter twice and would not step aside. ",
)


@contextmanager
def matter(count: int) -> Iterator[tuple[ReportMaterial, Request]]:
    """The material of so many incidents, and a manager's request with every passage approved."""
    with tempfile.TemporaryDirectory() as folder, journal_in(Path(folder) / "journal") as journal:
        journal.record_many([*(_contact(n) for n in range(count)), *map(_shift, range(60))])
        request = begin("manager", TODAY)
        material = journal.reports.material(request.first, request.last)
        yield material, approve_all(request, make(material, request))


def changed(request: Request, number: int) -> Request:
    """The same with another line on its first page."""
    return replace(request, in_short=(f"Changed for the {number}th time.",))


def _contact(number: int) -> Contact:
    backing = Backing(
        escalated_to="supervisor", time_to_help=number % 17, backed="yes", told_whom="manager",
        told_how="form", told_on=TODAY, answer="acknowledged",
    )  # fmt: skip
    return Contact(
        **at(_day(number)), tone="hard", tier=3 + number % 2, response=("told_calmly",),
        kinds=("shouted",), statement=_SAID[number % 2] * 2, backing=backing,
        course=Course(prevented="Somebody to call who comes."),
    )  # fmt: skip


def _shift(number: int) -> Shift:
    return Shift(**at(_day(number)), state="ok", staffing="short", missed_breaks=number % 3)


def _day(number: int) -> str:
    return (TODAY - timedelta(days=number % _DAYS)).isoformat()


def _main() -> None:
    with matter(600) as (material, request):
        drawings = Drawings()
        for number in range(3):
            render(make(material, changed(request, number), drawings).document, Kind.PDF)
    sys.stdout.write(f"{peak_memory()}\n")


if __name__ == "__main__":
    _main()
