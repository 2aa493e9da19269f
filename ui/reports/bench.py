"""The report being made: its request, the matter it is made of, and the latest round of both.

Asks the journal when the period or the picks need it, and the workshop after every change; the
latest change wins, and what is shown stays until the next is there. Must not know widgets.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.context import Context
from ui.reports.wording import today_of
from ui.reports.workshop import Round, View, Workshop, paint

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.reporting import ReportMaterial
    from journal_app.reports.rendering.preview import PageImage
    from journal_app.reports.request import Request
    from ui.runner import Job

GATHER_MS = 30  # keystrokes that come together are one change
_NEVER_IN_ONE = frozenset({"report"})


class Bench(QObject):
    """Owned by the wizard.

    Signals:
        changed(): the worker changed the request.
        began(): the pages that are shown are no longer the latest.
        turned(Round): the report as it is now.
        pictured(PageImage): another page, or the same in another width.
    """

    changed = Signal()
    began = Signal()
    turned = Signal(object)
    pictured = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.workshop = Workshop()
        self.request: Request | None = None
        self.material: ReportMaterial | None = None
        self.round: Round | None = None
        self.view: View | None = None
        self._known: frozenset[str] = frozenset()
        self._reading: Job | None = None
        self._turning: Job | None = None
        self._painting: Job | None = None
        self._asked: View | None = None
        self._halt = threading.Event()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self._turn)
        context.bus.changed.connect(self._on_bus_changed)

    @property
    def today(self) -> date:
        """The worker's day, as the journal has it once it was read."""
        return self.material.today if self.material else today_of(self._context)

    @property
    def is_current(self) -> bool:
        """Whether what is shown is what is asked for."""
        return self.round is not None and self.round.request is self.request

    def start(self, request: Request) -> None:
        """Begin with a request; whatever was on the bench is taken off."""
        self.stop()
        self.request = request
        self._read()

    def stop(self) -> None:
        """Take everything off the bench."""
        self._gather.stop()
        self._halt.set()
        for job in (self._reading, self._turning, self._painting):
            if job is not None:
                job.drop()
        self.request = self.material = self.round = None

    def change(self, request: Request) -> None:
        """Ask for something else from now on."""
        before, self.request = self.request, request
        self.changed.emit()
        self.began.emit()
        moved = before is None or (before.first, before.last) != (request.first, request.last)
        if moved or self.material is None or not self._known.issuperset(request.taken):
            self._read()
        else:
            self._gather.start()

    def flush(self) -> None:
        """Do at once what waits for more keystrokes."""
        if self._gather.isActive():
            self._gather.stop()
            self._turn()

    def look_at(self, view: View | None) -> None:
        """Look at a page in a width; none while nobody sees it."""
        before, self.view = self.view, view
        if view is None or view == before:
            return
        laid_out = self.round.proof if self.round else None
        if laid_out is None:
            self._turn()
            return
        if self._painting is not None:
            self._painting.drop()
        self._painting = self._context.runner.compute(
            lambda: paint(laid_out, view), self._on_painted
        )

    def _read(self) -> None:
        self._gather.stop()
        request = self.request
        if request is None:
            return
        if self._reading is not None:
            self._reading.drop()
        first, last, also = request.first, request.last, request.taken
        self._reading = self._context.runner.run(
            lambda journal: journal.reports.material(first, last, also), self._on_material_read
        )

    def _on_material_read(self, material: ReportMaterial) -> None:
        self.material = material
        found = {record.id for records in material.records.values() for record in records}
        # What is picked and not there is in the bin: asking again would not find it.
        self._known = frozenset(found | set(self.request.taken if self.request else ()))
        self._turn()

    def _turn(self) -> None:
        self._gather.stop()
        material, request, view, workshop = self.material, self.request, self.view, self.workshop
        if material is None or request is None:
            return
        self._halt.set()
        halt = self._halt = threading.Event()
        for job in (self._turning, self._painting):
            if job is not None:
                job.drop()
        self.began.emit()
        self._asked = view
        self._turning = self._context.runner.compute(
            lambda: workshop.turn(material, request, view, halt), self._on_turned
        )

    def _on_turned(self, turned: Round) -> None:
        self.round = turned
        picture = turned.picture
        if picture is not None and self.view is not None and self.view == self._asked:
            self.view = self._asked = replace(self.view, number=picture.number)
        self.turned.emit(turned)
        if turned.picture is None and self.view is not None:
            self._turn()
        elif self.view is not None and turned.proof is not None:
            self._catch_up(turned.proof.of)

    def _catch_up(self, of: int) -> None:
        """Paint again where another page or width was asked for meanwhile."""
        picture, view = self.round.picture if self.round else None, self.view
        if picture is None or view is None:
            return
        wanted = max(1, round(view.width * view.dpr))
        if view != self._asked or picture.width != wanted:
            self.view = None
            self.look_at(replace(view, number=min(view.number, of)))

    def _on_painted(self, picture: PageImage) -> None:
        self.pictured.emit(picture)

    def _on_bus_changed(self, changes: Changes) -> None:
        kinds = {change.kind for change in changes.changed}
        if self.request is not None and kinds - _NEVER_IN_ONE:
            self._read()
