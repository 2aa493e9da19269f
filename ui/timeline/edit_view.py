"""A note edited in place, by the form it was noted with. What is typed is kept as a draft.

Must not know the list; tells when it is done.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journal_app.errors import AftershiftError, InvalidValue
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.outside_score import OutsideScore
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.weekly_five import WeeklyFive
from ui.context import Context
from ui.drafts import DraftKeeper
from ui.messages import Answer
from ui.widgets.forms.contact_form import CalmForm, GoodForm
from ui.widgets.forms.day_forms import CheckInForm, MarkForm, ShiftForm
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.hard_form import HardForm
from ui.widgets.forms.weekly_forms import OutsideScoreForm, WeeklyFiveForm

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Draft

Maker = Callable[[Context], RecordForm]

_TONES: Mapping[str, Maker] = {"hard": HardForm, "good": GoodForm, "calm": CalmForm}


def draft_slot(record: str) -> str:
    """Where the draft of an edit is kept."""
    return f"edit:{record}"


def form_for(record: Record) -> Maker:
    """The form a record was noted with."""
    if isinstance(record, Contact):
        return _TONES.get(record.tone, HardForm)
    if isinstance(record, Shift):
        return ShiftForm
    if isinstance(record, WeeklyFive):
        return WeeklyFiveForm
    if isinstance(record, OutsideScore):
        return OutsideScoreForm
    marked = isinstance(record, CheckIn) and record.customer is not None
    return MarkForm if marked else CheckInForm


class EditView(QScrollArea):
    """Shows one record in its form at a time.

    Signals:
        done(): the edit was kept, left as it was, or put aside with a draft.
        draft_kept(str): the draft is in the journal since this time.
    """

    done = Signal()
    draft_kept = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("edit_view")
        self.setAccessibleName(self.tr("Edit this note"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.form: RecordForm | None = None
        self._drafts: DraftKeeper | None = None

    def edit(self, record: Record) -> None:
        """Show a record in its form, with its draft where there is one."""
        self.form = form_for(record)(self._context)
        self.form.load(record)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(28, 24, 28, 24)
        column.addWidget(self.form)
        column.addStretch(1)
        slot = draft_slot(record.id)
        self._drafts = DraftKeeper(self._context.runner, slot, self.form.draft_document, self.form)
        self._drafts.kept.connect(self._on_drafts_kept)
        self.form.edited.connect(self._drafts.touch)
        self.form.left.connect(self._drafts.keep_now)
        self.form.keep_wanted.connect(self.keep)
        self.form.cancel_wanted.connect(self._on_form_cancel_wanted)
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)
        self.setFocusProxy(self.form)
        self._context.runner.run(lambda journal: journal.draft(slot), self._on_draft_read)

    def focus_first(self) -> None:
        """The first question of the form."""
        if self.form is not None:
            self.form.focus_first()

    def least_width(self) -> int:
        """How wide the form has to be for nothing in it to be cut."""
        sheet = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return 0 if sheet is None else sheet.minimumSizeHint().width() + bar

    def is_editing(self) -> bool:
        """Whether a form is open."""
        return self.form is not None

    def keep(self) -> None:
        """Keep what is answered; a problem is said beside its field and nothing is lost."""
        if self.form is None:
            return
        try:
            record = self.form.record()
        except InvalidValue:
            return
        self._context.runner.change(
            lambda journal: journal.revise(record), self._on_kept, self._on_failed
        )

    def put_aside(self) -> None:
        """Leave the form; what was typed stays as a draft."""
        self.keep_draft_now()
        self._close()

    def keep_draft_now(self) -> None:
        """Keep the draft at once."""
        if self._drafts is not None:
            self._drafts.keep_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the edit aside."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_aside()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.form, self._drafts = None, None
        self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes a null pointer, the stub forgot
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.done.emit()

    def _drop_draft(self) -> None:
        if self._drafts is not None:
            self._drafts.drop()

    def _on_form_cancel_wanted(self) -> None:
        self._drop_draft()
        self._close()

    def _on_draft_read(self, draft: Draft | None) -> None:
        if draft is None or self.form is None or self.form.touched:
            return
        try:
            self.form.restore(_plain(draft.document))
        except (InvalidValue, KeyError, ValueError):
            # A draft of an older form: the note itself is shown, the draft is left alone.
            return
        self.form.foot.show_status(self.tr("Your draft is shown; the note itself is unchanged."))

    def _on_drafts_kept(self, at: str) -> None:
        words = self.tr("Draft kept {time}").format(time=at)
        if self.form is not None:
            self.form.foot.show_status(words)
        self.draft_kept.emit(words)

    def _on_kept(self, changes: Changes | None) -> None:
        del changes
        self._drop_draft()
        self._context.messages.clear()
        self._context.toasts.show(self.tr("Kept."), undo=True)
        self._close()

    def _on_failed(self, error: AftershiftError) -> None:
        if isinstance(error, InvalidValue) and self.form is not None:
            self.form.show_problem(error)
        else:
            self._context.messages.show_error(error, Answer(self.tr("Try again"), self.keep))


def _plain(document: Mapping[str, Any]) -> dict[str, Any]:
    return dict(document)
