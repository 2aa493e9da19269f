"""Step 1: for whom the report is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.reports.request import begin
from ui.reports.bench import Bench
from ui.reports.step import Step
from ui.reports.wording import audience_options, audience_words
from ui.widgets.card import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.ticks import RadioList

if TYPE_CHECKING:
    from datetime import date

    from journal_app.reports.request import Request

_OF_ONE = "incident"


class ForWhom(Step):
    """One of five readers, and who that is, for the list of what went out.

    Signals:
        chosen(): another reader was chosen: everything else follows.
    """

    chosen = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, "", "", parent)
        self.set_title(
            self.tr("For whom"), self.tr("Each reader sees only what is meant for them.")
        )
        self.audience = RadioList(self.tr("For whom"), audience_options())
        self.audience.hide_label()
        self.audience.setObjectName("report_audience")
        self.audience.value_changed.connect(self._on_audience_value_changed)
        card = Card()
        card.add(self.audience)
        self.to_whom = TextField()
        self.to_whom.setObjectName("report_to_whom")
        self.to_whom.textEdited.connect(self._on_to_whom_text_edited)
        who = Card()
        who.add(
            Field(
                self.tr("To whom"),
                self.to_whom,
                self.tr("For your list of what went out. It is not printed."),
            )
        )
        self.add(card)
        self.add(who)

    def show_request(self, request: Request) -> None:
        """The reader that is chosen."""
        self.audience.set_value(request.audience)
        if self.to_whom.text() != request.to_whom:
            self.to_whom.setText(request.to_whom)

    def answer(self) -> str:
        """The reader."""
        request = self.bench.request
        return audience_words(request.audience) if request else ""

    def first(self) -> QWidget:
        """The list of readers."""
        return self.audience

    def _on_audience_value_changed(self, audience: str | None) -> None:
        request = self.bench.request
        if request is None:
            return
        if audience is None:
            self.audience.set_value(request.audience)
            return
        self.bench.change(for_another(request, audience, self._today()))
        self.chosen.emit()

    def _today(self) -> date:
        return self.bench.today

    def _on_to_whom_text_edited(self, words: str) -> None:
        if self.bench.request is not None:
            self.bench.change(replace(self.bench.request, to_whom=words))


def for_another(request: Request, audience: str, today: date) -> Request:
    """The same request for another reader: its period begins anew, nothing is asked twice.

    A yes was given to one reader: for another every text is read again.
    """
    fresh = begin(audience, today, request.paper)
    first, last = fresh.first, fresh.last
    if audience == _OF_ONE:
        first, last = begin("manager", today).first, today
    return replace(
        request,
        audience=audience,
        first=first,
        last=last,
        verdicts={},
        left=(),
        taken=request.taken[:1] if audience == _OF_ONE else request.taken,
    )
