"""Follow somebody, or edit somebody followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from journal_app.model.customer import Customer
from journal_app.model.record import Record
from ui.context import Context
from ui.people.alias_editor import AliasEditor
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.field import Control, Field
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.labels import Note

translate = QCoreApplication.translate
_MONEY = ("value_company", "my_income")


class CustomerForm(RecordForm):
    """Owned by the page.

    Signals:
        that_one_wanted(str): the alias belongs to this customer; open them instead.
    """

    KEY = "customer"
    RECORD = Customer

    that_one_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.alias = AliasEditor()
        self._everybody: tuple[Customer, ...] = ()
        self._is_new = True
        super().__init__(context, _fields(), (), parent)
        self.column.insertWidget(0, self.alias)
        self.alias.edited.connect(self._touch)
        self.alias.that_one_wanted.connect(self.that_one_wanted)
        self._money_note = Note(self.tr("Rounded is enough. In no report."))
        self.panel.insert_after("my_income", self._money_note)
        self.foot.keep.setObjectName("customer_keep")
        self.setTabOrder(self.alias.box, self.alias.letter)
        self.begin()

    @property
    def is_new(self) -> bool:
        """Whether somebody new is to be followed, and nobody edited."""
        return self._is_new

    @property
    def before(self) -> Customer:
        """The record as it was first shown."""
        shown = self._shown()
        assert isinstance(shown, Customer)  # noqa: S101 - what _show takes
        return shown

    def set_everybody(self, customers: Sequence[Customer]) -> None:
        """All who are followed, also those done with: no two may be called the same."""
        self._everybody = tuple(customers)
        self._tell_others()

    def begin(self) -> None:
        """Show an empty form to follow somebody."""
        self._is_new = True
        super().begin()
        self.alias.set_value("")
        self._dress()

    def begin_with(self, alias: str) -> None:
        """Show a form with the alias filled in."""
        self.begin()
        self.alias.set_raw(alias)

    def load(self, record: Record) -> None:
        """Show somebody who is followed, to be edited."""
        self._is_new = False
        super().load(record)
        self._dress()

    def draft_document(self) -> dict[str, Any] | None:
        """All that is answered and typed, with the alias as it stands in the box."""
        document = super().draft_document()
        if document is None:
            return None
        answers = document["answers"] | {"alias": self.alias.raw()}
        return document | {"answers": answers, "new": self._is_new}

    def restore(self, document: Mapping[str, Any]) -> None:
        """Show what `draft_document` made; raises InvalidValue, KeyError or ValueError."""
        self._is_new = bool(document["new"])
        super().restore(document)
        self._dress()

    def focus_first(self) -> None:
        """Put the focus on the alias."""
        self.alias.setFocus()

    def _blank(self) -> Record:
        # A customer cannot be without an alias; this one is never shown nor kept.
        return Customer(**fresh_header(self.context), alias="?")

    def _show(self, record: Record) -> None:
        super()._show(record)
        if isinstance(record, Customer):
            self.alias.set_value("" if self._is_new else record.alias)
        self._tell_others()

    def _answers(self) -> dict[str, Any]:
        return super()._answers() | {"alias": self.alias.value()}

    def _editors(self) -> Iterator[tuple[str, Editor]]:
        yield "alias", self.alias
        yield from super()._editors()

    def _tell_others(self) -> None:
        shown = self._shown().id
        self.alias.set_others([one for one in self._everybody if one.id != shown])

    def _dress(self) -> None:
        self.foot.show_editing()
        self.foot.cancel.setText(
            self.tr("Not now") if self._is_new else self.tr("Leave it as it was")
        )
        money = self.context.lists.now.profile.shows_money
        for path in _MONEY:
            self.panel.editors[path].setVisible(money)
        self._money_note.setVisible(money)


def _fields() -> tuple[Field, ...]:
    return (
        Field("customer_kind", Control.ONE, translate("Fields", "What kind they are")),
        Field("tags", Control.SOME, translate("Fields", "Tags")),
        Field("team_avoids", Control.ONE, translate("Fields", "The team avoids them")),
        Field("note", Control.WORDS, translate("Fields", "Good to know")),
        Field(
            "value_company",
            Control.MONEY,
            translate("Fields", "Worth to the company a year, about"),
        ),
        Field(
            "my_income",
            Control.MONEY,
            translate("Fields", "My income from them a year, about"),
            beside=True,
        ),
    )
