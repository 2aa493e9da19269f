"""Making a report in four steps, its real pages always beside them.

Owns the bench, the answers, the draft and the ways out. Must not know what went out before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.context import Context
from ui.reports.answers import Answers
from ui.reports.bench import Bench
from ui.reports.check import Check
from ui.reports.drafts import ReportDrafts
from ui.reports.for_whom import ForWhom
from ui.reports.going_out import GoingOut, Gone
from ui.reports.on_paper import OnPaper
from ui.reports.preview import Preview
from ui.reports.rail import StepRail
from ui.reports.shows import Shows
from ui.reports.step import Step
from ui.reports.summary import summary_of
from ui.reports.which import Which
from ui.theme import current
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from journal_app.reports.request import Request
    from ui.reports.workshop import Round

_WIDE, _BESIDE = 930, 620  # the rail at the side; the pages beside the step
_RAIL = 176
FOR_WHOM, WHICH, SHOWS, CHECK = 1, 2, 3, 4


class Wizard(QWidget):
    """Owned by the page.

    Signals:
        left(): back to what went out; a draft is kept.
        gone(Gone): it is out and listed.
        draft_kept(str): one quiet line for the status bar.
        readiness_changed(): printing became possible or impossible.
    """

    left = Signal()
    gone = Signal(object)
    draft_kept = Signal(str)
    readiness_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.bench = Bench(context, self)
        self.answers = Answers(self.bench)
        self.drafts = ReportDrafts(context, self.bench)
        self.going_out = GoingOut(context, self.bench, self)
        self.on_paper = OnPaper(context, self.bench, self)
        self.for_whom = ForWhom(self.bench)
        self.which = Which(self.bench)
        self.shows = Shows(context, self.bench, self.answers)
        self.check = Check(context, self.bench, self.answers)
        self.steps: tuple[Step, ...] = (self.for_whom, self.which, self.shows, self.check)
        self.preview = Preview(self.bench)
        self._pages_wanted = False
        self._build()
        self._listen()

    def open(self, request: Request, step: int = FOR_WHOM, *, cautious: bool = False) -> None:
        """Begin, or take up, a request at a step; `cautious` says the cautions."""
        self.preview.clear()
        self.check.locking.forget()
        self.check.set_cautious(cautious=cautious)
        self.check.set_busy(busy=False)
        self._pages_wanted = False
        self.bench.start(request)
        for one in self.steps:
            one.show_request(request)
            one.verticalScrollBar().setValue(0)
        self.go(step)
        self._tell()

    def close_bench(self) -> None:
        """Keep the draft and take everything off the bench."""
        self.drafts.keep_now()
        self.drafts.rest()
        self.bench.stop()

    def go(self, number: int) -> None:
        """Go to a step, 1 to 4."""
        number = max(FOR_WHOM, min(number, CHECK))
        self.rail.set_value(number)
        step = self.steps[number - 1]
        if self.bench.request is not None:
            step.show_request(self.bench.request)
        self._stack.setCurrentWidget(step)
        self.back.setVisible(number > FOR_WHOM)
        self.on.setVisible(number < CHECK)
        self._pages_wanted = False
        self._arrange()

    def focus_first(self) -> None:
        """The first control of the step."""
        (self._step().first() or self.rail).setFocus()

    def panes(self) -> Sequence[QWidget]:
        """The rail, the step, the pages: those that are seen."""
        found = (self.rail, self._step().first(), self.preview.desk)
        return [pane for pane in found if pane is not None and pane.isVisibleTo(self)]

    @property
    def can_print(self) -> bool:
        """Whether it may go to the printer now."""
        return self.check.printing.isEnabled()

    def print_it(self) -> None:
        """Go to the last step and print from there."""
        self.go(CHECK)
        self.on_paper.begin()

    def minimumSizeHint(self) -> QSize:
        """The step alone: whatever is beside it gives way in a narrow window."""
        least = max(self._stack.minimumSizeHint().width(), 320)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much beside each other as can be read."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; the draft is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_leave_clicked()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        names = (
            self.tr("For whom"),
            self.tr("Which notes"),
            self.tr("What shows"),
            self.tr("Check and save"),
        )
        self.rail = StepRail(self.tr("Steps"), names)
        self.leave = LinkButton(self.tr("Reports"), "arrow-left")
        self.leave.setObjectName("report_leave")
        self.leave.setAccessibleName(self.tr("Back to Reports; the draft is kept"))
        self.pages_switch = LinkButton(self.tr("See the pages"), "file-text")
        self.pages_switch.setObjectName("report_see_pages")
        self.back = QuietButton(self.tr("Back"), "arrow-left")
        self.back.setObjectName("report_step_back")
        self.on = PrimaryButton(self.tr("Next"), "arrow-right")
        self.on.setObjectName("report_step_on")
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(step)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 12)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.on)
        left.addLayout(foot)
        self._side = QWidget()
        side = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        side.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.leave)
        top.addStretch(1)
        top.addWidget(self.pages_switch)
        side.addLayout(top)
        side.addWidget(self.rail)
        side.addStretch(1)
        self._side_line = side
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._side)
        self._beside = QHBoxLayout()
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(self._left, 11)
        self._beside.addWidget(self.preview, 10)
        self._whole.addLayout(self._beside, 1)

    def _listen(self) -> None:
        self.rail.step_chosen.connect(self.go)
        self.leave.clicked.connect(self._on_leave_clicked)
        self.pages_switch.clicked.connect(self._on_pages_switch_clicked)
        self.back.clicked.connect(self._on_back_clicked)
        self.on.clicked.connect(self._on_on_clicked)
        self.bench.turned.connect(self._on_bench_turned)
        self.bench.changed.connect(self._tell)
        self.drafts.kept.connect(self.draft_kept)
        self.for_whom.chosen.connect(self._on_for_whom_chosen)
        self.check.save_wanted.connect(self._on_check_save_wanted)
        self.check.print_wanted.connect(self.on_paper.begin)
        self.check.copy_wanted.connect(self._on_check_copy_wanted)
        self.check.stop_wanted.connect(self._on_check_stop_wanted)
        self.check.text_wanted.connect(self._on_check_text_wanted)
        self.check.notes_wanted.connect(self._on_check_notes_wanted)
        self.going_out.progressed.connect(self._on_progressed)
        self.going_out.ended.connect(self._on_ended)
        self.going_out.gone.connect(self._on_gone)
        self.on_paper.began.connect(self._on_paper_began)
        self.on_paper.progressed.connect(self._on_progressed)
        self.on_paper.ended.connect(self._on_ended)
        self.on_paper.printed.connect(self._on_paper_printed)

    def _step(self) -> Step:
        return self.steps[self.rail.step - 1]

    def _arrange(self) -> None:
        theme, wide = current(), self.width()
        at_side, beside = wide >= theme.scaled(_WIDE), wide >= theme.scaled(_BESIDE)
        ways = QBoxLayout.Direction
        self._whole.setDirection(ways.LeftToRight if at_side else ways.TopToBottom)
        self.rail.lie_down(lying=not at_side)
        if at_side:
            self._side.setFixedWidth(theme.scaled(_RAIL) + 24)
            self._side_line.setContentsMargins(16, 16, 8, 16)
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
            self._side_line.setContentsMargins(20, 10, 20, 0)
        self.pages_switch.setVisible(not beside)
        self.pages_switch.setText(
            self.tr("Back to the step") if self._pages_wanted else self.tr("See the pages")
        )
        self._left.setVisible(beside or not self._pages_wanted)
        self.preview.setVisible(beside or self._pages_wanted)

    def _tell(self) -> None:
        self.rail.tell([step.answer() for step in self.steps])

    def _on_bench_turned(self, turned: Round) -> None:
        for step in self.steps:
            step.show_round(turned)
        self._tell()
        self.readiness_changed.emit()

    def _on_for_whom_chosen(self) -> None:
        request = self.bench.request
        if request is not None:
            self.check.locking.forget()
            for step in self.steps:
                step.show_request(request)

    def _on_leave_clicked(self) -> None:
        self.close_bench()
        self.left.emit()

    def _on_pages_switch_clicked(self) -> None:
        self._pages_wanted = not self._pages_wanted
        self._arrange()
        if self._pages_wanted:
            self.preview.desk.setFocus()
        else:
            self.focus_first()

    def _on_back_clicked(self) -> None:
        self.go(self.rail.step - 1)
        self.focus_first()

    def _on_on_clicked(self) -> None:
        self.go(self.rail.step + 1)
        self.focus_first()

    def _on_check_text_wanted(self, key: str) -> None:
        self.go(SHOWS)
        if key:
            self.shows.passages.go(key)
        else:
            self.shows.passages.go_to_waiting()
        self.shows.ensureWidgetVisible(self.shows.passages)
        self.focus_first()

    def _on_check_notes_wanted(self) -> None:
        self.go(WHICH)
        self.which.focus_notes()

    def _on_check_save_wanted(self) -> None:
        self.bench.flush()
        if self.going_out.save(self.check.kind, self.check.passphrase):
            self.check.set_busy(busy=True, words=self.tr("Making it..."))

    def _on_check_copy_wanted(self) -> None:
        turned = self.bench.round
        if turned is not None:
            self.context.clipboard.copy(summary_of(turned.made.document))
            words = self.tr("Copied. The clipboard is cleared in 60 seconds.")
            if not self.context.preferences.now.clear_clipboard:
                words = self.tr("Copied.")
            self.context.toasts.show(words)

    def _on_check_stop_wanted(self) -> None:
        self.going_out.stop()
        self.on_paper.stop()

    def _on_paper_began(self) -> None:
        self.check.set_busy(busy=True, words=self.tr("Printing..."))

    def _on_paper_printed(self, pages: int) -> None:
        if self.on_paper.going is not None:
            self.going_out.list_printed(*self.on_paper.going, pages)

    def _on_progressed(self, part: float) -> None:
        words = self.tr("Making it: {part} %").format(part=round(100 * part))
        self.check.set_busy(busy=True, words=words)

    def _on_ended(self) -> None:
        self.check.set_busy(busy=False)

    def _on_gone(self, out: Gone) -> None:
        self.drafts.rest()
        self.bench.stop()
        self.draft_kept.emit("")
        self.gone.emit(out)
