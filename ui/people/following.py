"""Keeps what is done about customers: followed, edited, done with, counted, moved to the bin.

Every act ends in a toast with Undo. Knows the form; must not know the page around it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal_app.errors import AftershiftError, InvalidValue
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.record import Record
from ui.context import Context
from ui.drafts import DraftKeeper
from ui.messages import Answer
from ui.people.customer_form import CustomerForm
from ui.widgets.forms.fresh import fresh_header, local_now
from ui.widgets.forms.when_text import clock_text

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Draft

SLOT = "people"


class Following(QObject):
    """Owned by the page.

    Signals:
        form_kept(str): the customer with this id is in the journal as the form says.
        mark_kept(): a mark about somebody is kept.
        draft_found(): a form half filled before is in the form again.
        draft_kept(str): a line for the status bar.
    """

    form_kept = Signal(str)
    mark_kept = Signal()
    draft_found = Signal()
    draft_kept = Signal(str)

    def __init__(self, context: Context, form: CustomerForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._form = form
        self._said = ""
        self._kept_id = ""
        self._keeping = False
        self._looked = False
        self.drafts = DraftKeeper(context.runner, SLOT, form.draft_document, self)
        self.drafts.kept.connect(self._on_drafts_kept)
        form.edited.connect(self.drafts.touch)
        form.left.connect(self.drafts.keep_now)
        form.keep_wanted.connect(self.keep_form)

    def look_for_draft(self) -> None:
        """Once: is there a form half filled before?"""
        if not self._looked:
            self._looked = True
            self._context.runner.run(lambda journal: journal.draft(SLOT), self._on_draft_read)

    def keep_form(self) -> None:
        """Keep the customer of the form; what is wrong is said beside its field."""
        if self._keeping:
            return
        try:
            record = self._form.record()
        except InvalidValue:
            return
        assert isinstance(record, Customer)  # noqa: S101 - the form's own type
        self._said = self._kept_words(record)
        self._kept_id = record.id
        self._keeping = True
        self._change(record, new=self._form.is_new)

    def leave_form(self) -> None:
        """The form is left as it was; its draft is forgotten."""
        self.drafts.drop()

    def count_calm(self, customer: Customer) -> None:
        """One more ordinary contact."""
        contact = Contact(**fresh_header(self._context), tone="calm", customer=customer.id)
        clock = clock_text(local_now(self._context), self._context.preferences.now.clock)
        words = self.tr("Calm contact with {alias}, {time}.")
        self._act(contact, words.format(alias=customer.alias, time=clock))

    def keep_mark(self, mark: CheckIn) -> None:
        """Dread before a meeting, or one put off."""
        self._said = self.tr("Kept.")
        self._context.runner.change(lambda journal: journal.record(mark), self._on_mark_kept)

    def retire(self, customer: Customer) -> None:
        """Done with this one, or followed again."""
        retired = not customer.retired
        words = (
            self.tr("You are done with {alias}. What you noted stays.")
            if retired
            else self.tr("You follow {alias} again.")
        )
        self._said = words.format(alias=customer.alias)
        changed = replace(customer, retired=retired or None)
        self._context.runner.change(lambda journal: journal.revise(changed), self._on_act_kept)

    def move_to_bin(self, customer: Customer) -> None:
        """No longer followed; the notes about them stay."""
        self._said = self.tr("Moved to the bin.")
        self._context.runner.change(
            lambda journal: journal.move_to_bin([customer.id]), self._on_act_kept
        )

    def _act(self, record: Record, said: str) -> None:
        self._said = said
        self._context.runner.change(lambda journal: journal.record(record), self._on_act_kept)

    def _change(self, record: Customer, *, new: bool) -> None:
        self._context.runner.change(
            lambda journal: journal.record(record) if new else journal.revise(record),
            self._on_form_kept,
            self._on_form_failed,
        )

    def _kept_words(self, record: Customer) -> str:
        if self._form.is_new:
            return self.tr("You follow {alias} now.").format(alias=record.alias)
        before = self._form.before.alias
        if before != record.alias:
            words = self.tr("{before} is now '{alias}' everywhere.")
            return words.format(before=before, alias=record.alias)
        return self.tr("Kept.")

    def _on_form_kept(self, changes: Changes) -> None:
        del changes
        self._keeping = False
        self.drafts.drop()
        self._context.messages.clear()
        self._context.toasts.show(self._said, undo=True)
        self.form_kept.emit(self._kept_id)

    def _on_form_failed(self, error: AftershiftError) -> None:
        self._keeping = False
        if isinstance(error, InvalidValue):
            self._form.show_problem(error)
        else:
            again = Answer(self.tr("Try again"), self.keep_form)
            self._context.messages.show_error(error, again)

    def _on_act_kept(self, changes: Changes) -> None:
        del changes
        self._context.toasts.show(self._said, undo=True)

    def _on_mark_kept(self, changes: Changes) -> None:
        self._on_act_kept(changes)
        self.mark_kept.emit()

    def _on_draft_read(self, draft: Draft | None) -> None:
        if draft is None or self._form.touched:
            return
        try:
            self._form.restore(draft.document)
        except (InvalidValue, KeyError, ValueError):
            # Of a newer version: what cannot be shown is left where it is.
            return
        self.draft_found.emit()

    def _on_drafts_kept(self, at: str) -> None:
        self.draft_kept.emit(self.tr("Draft kept {time}").format(time=at))
