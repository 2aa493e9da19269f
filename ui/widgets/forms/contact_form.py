"""Forms of a contact: what the hard, the good and the calm one share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from journal_app.errors import InvalidValue
from journal_app.model.contact import Contact
from journal_app.model.instant import When
from journal_app.model.record import Record
from ui.context import Context
from ui.widgets.forms.contact_fields import calm_fields, calm_groups, good_fields, good_groups
from ui.widgets.forms.field import Field, FieldGroup
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.who_when import WhoWhen
from ui.words import error_text


class ContactForm(RecordForm):
    """Who and when in one line, then the fields of its tone."""

    RECORD = Contact
    TONE: ClassVar[str]

    def __init__(
        self,
        context: Context,
        fields: Iterable[Field],
        groups: Sequence[FieldGroup],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, fields, groups, parent)
        self.who_when = WhoWhen(context)
        self.who_when.edited.connect(self._on_who_when_edited)
        self.who_when.followed.connect(self._on_who_when_followed)
        self.column.insertWidget(0, self.who_when)
        self.begin()

    def begin(self) -> None:
        """Show an empty form; nobody in particular, at the usual moment."""
        super().begin()
        self.who_when.begin()

    def load(self, record: Record) -> None:
        """Show a kept contact to be edited."""
        super().load(record)
        if isinstance(record, Contact):
            self.who_when.load(record)

    def begin_beside(self, other: Contact) -> None:
        """Show an empty form about the same person and moment: the other side of a contact."""
        self.begin()
        self.who_when.load(other)
        self.give("setting.channel", other.setting.channel)

    def record(self) -> Contact:
        """The contact as it is answered; new text in the box for who begins to be followed.

        Raises:
            InvalidValue: an answer is not what its field takes, or nothing is answered at all.
        """
        try:
            self._refuse_nothing()
            self.who_when.settle()
        except InvalidValue as error:
            self.show_problem(error)
            raise
        record = super().record()
        assert isinstance(record, Contact)  # noqa: S101 - tells the type; RECORD says so
        return record

    def show_problem(self, error: InvalidValue) -> None:
        """Say what is wrong beside the field; who and when are opened for theirs."""
        if error.field.partition(".")[0] in {"customer", "alias", "when", "day"}:
            self.who_when.set_open(True)
            self.foot.show_status(error_text(error))
            box = self.who_when.when if error.field.startswith("when") else self.who_when.who
            box.setFocus()
        else:
            super().show_problem(error)

    def draft_document(self) -> dict[str, Any] | None:
        """All that is answered and typed, with who and when."""
        document = super().draft_document()
        return document and document | {"who_when": self.who_when.raw()}

    def restore(self, document: Mapping[str, Any]) -> None:
        """Show what `draft_document` made; raises InvalidValue, KeyError or ValueError."""
        super().restore(document)
        base = self._shown()
        if isinstance(base, Contact) and base.written:
            self.who_when.load(base)
            self.foot.show_editing()
        self.who_when.set_raw(document["who_when"])

    def focus_first(self) -> None:
        """Put the focus on who and when, the first question."""
        self.who_when.setFocus()

    def _blank(self) -> Record:
        return Contact(**fresh_header(self.context), tone=self.TONE)

    def _moment(self, base: Record) -> tuple[When, date]:
        del base
        return self.who_when.read_when()

    def _answers(self) -> dict[str, Any]:
        return super()._answers() | {"customer": self.who_when.customer_id()}

    def _refuse_nothing(self) -> None:
        answers = super()._answers()
        if all(value in (None, "", ()) for value in answers.values()):
            message = self.tr("One tap or one sentence is enough to keep it.")
            raise InvalidValue(field="", message=message)

    def _on_who_when_edited(self) -> None:
        self._on_field_edited("customer")

    def _on_who_when_followed(self) -> None:
        """Somebody new is followed; forms that open a group for it override this."""


class GoodForm(ContactForm):
    """Four controls, and More: part of three groups."""

    KEY = "good"
    TONE = "good"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, good_fields(), good_groups(), parent)


class CalmForm(ContactForm):
    """For editing a calm one: who, when, and words for who wants them."""

    KEY = "calm"
    TONE = "calm"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, calm_fields(), calm_groups(), parent)

    def _refuse_nothing(self) -> None:
        """A calm one counts by itself."""
