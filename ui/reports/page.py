"""Reports: what went out, what is being made, and the wizard that shows every page before it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journal_app.reports.document import Paper
from journal_app.reports.request import Request, begin, paper_of_region
from ui.context import Context
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.reports import gallery
from ui.reports.done import Done
from ui.reports.going_out import Gone
from ui.reports.home import Home
from ui.reports.sent_view import SentView, asked_of
from ui.reports.wizard import FOR_WHOM, WHICH, Wizard
from ui.reports.wording import today_of

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.model.report import Report

NEW, USE = "new", "use"


class ReportsPage(Page):
    """The list, one that went out, the wizard, or what was just made."""

    page_key: ClassVar[str] = "reports"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.home = Home(context)
        self.sent = SentView(context)
        self.wizard = Wizard(context)
        self.done = Done(context)
        self._stack = QStackedWidget()
        for part in (self.home, self.sent, self.wizard, self.done):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._listen()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Reports")

    def activate(self, target: Target = NOWHERE) -> None:
        """Read the lists; begin one, or begin one with a note picked, where that is asked."""
        self.home.load()
        if target.action in {NEW, USE} and not self.context.read_only:
            self.begin(target.entry)

    def deactivate(self) -> None:
        """The draft is kept; what was made needs no second look."""
        super().deactivate()
        if self._stack.currentWidget() is self.done:
            self._stack.setCurrentWidget(self.home)

    def focus_first(self) -> None:
        """Where work begins in what is shown."""
        shown = self._stack.currentWidget()
        if shown is self.wizard:
            self.wizard.focus_first()
        elif shown is self.sent:
            self.sent.back.setFocus()
        elif shown is self.done:
            self.done.back.setFocus()
        else:
            self.home.focus_first()

    def panes(self) -> Sequence[QWidget]:
        """The steps, the step and the pages; else the one thing that is shown."""
        shown = self._stack.currentWidget()
        if shown is self.wizard:
            return self.wizard.panes()
        if shown is self.sent:
            return (self.sent.back,)
        return (self.done.back if shown is self.done else self.home.new,)

    def keep_draft_now(self) -> None:
        """Keep the report that is being made."""
        self.wizard.drafts.keep_now()

    def verbs(self) -> frozenset[str]:
        """Print, once a report is ready for it."""
        in_wizard = self._stack.currentWidget() is self.wizard
        return frozenset({"print"}) if in_wizard and self.wizard.can_print else frozenset()

    def perform(self, verb: str) -> None:
        """Print the report that is being made."""
        if verb == "print" and verb in self.verbs():
            self.wizard.print_it()

    def gallery_states(self) -> Sequence[str]:
        """What `--pictures` draws."""
        return gallery.STATES

    def show_gallery_state(self, state: str) -> None:
        """Bring the page into a named state."""
        gallery.show_state(self, state)

    def begin(self, entry: str = "") -> None:
        """Begin a report; `entry` is a note that is in it."""
        request = begin("manager", today_of(self.context), self._paper())
        if entry:
            request = replace(request, taken=(entry,))
        self.open_wizard(request, FOR_WHOM)

    def open_wizard(self, request: Request, step: int) -> None:
        """Show the wizard with a request."""
        self.wizard.drafts.keep_now()
        self.wizard.open(request, step, cautious=not self.home.sent)
        self._show(self.wizard)

    def show_home(self) -> None:
        """Show the lists, read anew."""
        self.home.load()
        self._show(self.home)

    def show_sent(self, report: Report) -> None:
        """Show what one held."""
        self.sent.show_report(report)
        self._show(self.sent)

    def show_done(self, out: Gone) -> None:
        """Say what was made."""
        self.done.tell(out)
        self._show(self.done)

    def _listen(self) -> None:
        self.home.new_wanted.connect(self._on_new_wanted)
        self.home.draft_wanted.connect(self._on_draft_wanted)
        self.home.report_wanted.connect(self.show_sent)
        self.home.again_wanted.connect(self._on_again_wanted)
        self.sent.left.connect(self.show_home)
        self.sent.again_wanted.connect(self._on_again_wanted)
        self.wizard.left.connect(self.show_home)
        self.wizard.gone.connect(self.show_done)
        self.wizard.draft_kept.connect(self.busy_status)
        self.wizard.readiness_changed.connect(self.verbs_changed)
        self.done.left.connect(self.show_home)
        self.context.bus.changed.connect(self._on_bus_changed)

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self.focus_first()
        self.verbs_changed.emit()

    def _paper(self) -> Paper:
        chosen = self.context.preferences.now.paper
        if chosen == "region":
            return paper_of_region(QLocale().name())
        return Paper(chosen)

    def _on_new_wanted(self) -> None:
        self.begin()

    def _on_draft_wanted(self, request: Request) -> None:
        self.open_wizard(request, FOR_WHOM)

    def _on_again_wanted(self, report: Report) -> None:
        asked = asked_of(report)
        today = today_of(self.context)
        if asked is None:
            asked = begin(report.audience or "manager", today, self._paper())
        self.open_wizard(asked.again(today), WHICH)

    def _on_bus_changed(self, changes: Changes) -> None:
        if changes.touches("report"):
            self.home.load()
