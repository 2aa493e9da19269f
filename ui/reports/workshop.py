"""Where a report is made: values in, a document and the picture of a page out. Compute thread.

Keeps charts that were drawn before. Must not know widgets or the journal.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from journal_app.errors import WorkEnded
from journal_app.reports.request import Request

if TYPE_CHECKING:
    from journal_app.journal.reporting import ReportMaterial
    from journal_app.reports.making import Drawings, Made
    from journal_app.reports.rendering.preview import PageImage, Proof


@dataclass(frozen=True)
class View:
    """Which page is looked at, how wide in logical pixels, and how fine the screen is."""

    number: int
    width: int
    dpr: float


@dataclass(frozen=True, eq=False)
class Round:
    """One answer: what was asked, what came of it, and its page if one is looked at.

    That is the first page that changed, where the one looked at did not.
    """

    request: Request
    made: Made
    proof: Proof | None
    picture: PageImage | None


class Workshop:
    """Owned by the bench; used on the compute thread alone, one round at a time."""

    def __init__(self) -> None:
        self._drawings: Drawings | None = None
        self._before: tuple[str, tuple[bytes, ...]] = ("", ())

    def make(self, material: ReportMaterial, request: Request) -> Made:
        """The report of a request, charts drawn only once."""
        from journal_app.reports.making import Drawings, make

        self._drawings = self._drawings or Drawings()
        return make(material, request, self._drawings)

    def turn(
        self,
        material: ReportMaterial,
        request: Request,
        view: View | None,
        halt: threading.Event,
    ) -> Round:
        """Make the report and paint the page that is looked at; WorkEnded once `halt` is set."""
        from journal_app.reports.making import Drawings, make
        from journal_app.reports.rendering.preview import proof

        def watch(_done: int, _whole: int) -> None:
            if halt.is_set():
                raise WorkEnded

        self._drawings = self._drawings or Drawings()
        made = make(material, request, self._drawings, watch)
        watch(0, 0)
        if view is None:
            return Round(request, made, None, None)
        laid_out = proof(made.document)
        watch(0, 0)
        number = self._followed(request.id, laid_out, view.number)
        return Round(request, made, laid_out, paint(laid_out, replace(view, number=number)))

    def _followed(self, report: str, laid_out: Proof, number: int) -> int:
        """The page that is looked at; the first changed one, where only others changed."""
        (was, before), self._before = self._before, (report, laid_out.drawn)
        if was != report or len(before) != laid_out.of:
            return number
        both = enumerate(zip(before, laid_out.drawn, strict=True), 1)
        changed = [page for page, (old, new) in both if old != new]
        return number if not changed or number in changed else changed[0]


def paint(laid_out: Proof, view: View) -> PageImage:
    """The page that is looked at, or the last one where there are fewer now."""
    return laid_out.page(min(view.number, laid_out.of), view.width, view.dpr)
