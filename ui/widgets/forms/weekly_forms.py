"""Forms of the Weekly Five and of an outside score (forms.md 5). No sum, no bands, no verdict."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journal_app.errors import InvalidValue
from journal_app.model.instant import When
from journal_app.model.outside_score import OutsideScore
from journal_app.model.record import Record
from journal_app.model.weekly_five import QUESTIONS, WeeklyFive
from journal_app.model.when import read_when
from ui.context import Context
from ui.widgets.forms.field import Control, Field
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.fresh import fresh_header, today
from ui.widgets.labels import Note

translate = QCoreApplication.translate


def weekly_fields() -> tuple[Field, ...]:
    """The five, in their order and their own words."""
    return tuple(Field(name, Control.SCALE, scale=f"weekly_{name}") for name in QUESTIONS)


def score_fields() -> tuple[Field, ...]:
    """What it is called, when it was taken, the number and its range, what more of it means."""
    return (
        Field("name", Control.LINE, translate("Fields", "What it is called")),
        Field("taken_on", Control.DATE, translate("Fields", "Date")),
        Field("value", Control.LINE, translate("Fields", "Number")),
        Field("low", Control.LINE, translate("Fields", "Lowest possible"), beside=True),
        Field("high", Control.LINE, translate("Fields", "Highest possible"), beside=True),
        Field("up_is", Control.ONE, translate("Fields", "Higher means")),
        Field("note", Control.WORDS, translate("Fields", "A note")),
    )


class WeeklyFiveForm(RecordForm):
    """Five rows of eleven; any one of them is enough."""

    KEY = "weekly_five"
    RECORD = WeeklyFive

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, weekly_fields(), (), parent)
        self.intro = Note(
            self.tr(
                "Five questions about the last seven days. Our own wording, not a tested scale: "
                "compare only with your own earlier weeks."
            )
        )
        self.column.insertWidget(0, self.intro)
        self.begin()

    def begin(self) -> None:
        """Show the five without an answer."""
        super().begin()
        self.panel.set_values(dict.fromkeys(QUESTIONS))

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        self.panel.editors[QUESTIONS[0]].setFocus()

    def _blank(self) -> Record:
        # A week needs an answer; `begin` takes this one away again before anybody sees it.
        return WeeklyFive(**fresh_header(self.context), sleep=0)


class OutsideScoreForm(RecordForm):
    """A number got elsewhere, kept as typed."""

    KEY = "score"
    RECORD = OutsideScore

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, score_fields(), (), parent)
        self.intro = Note(self.tr("A number you got elsewhere, kept beside your own."))
        self.column.insertWidget(0, self.intro)
        self.meaning = Note(
            self.tr("Shown as you typed it. Ask whoever gave it to you what it means.")
        )
        self.panel.insert_after("up_is", self.meaning)
        self.begin()

    def begin(self) -> None:
        """Show an empty form; the date is today."""
        super().begin()
        self.panel.set_values({"name": "", "value": ""})

    def focus_first(self) -> None:
        """Put the focus on what it is called."""
        self.panel.editors["name"].setFocus()

    def _blank(self) -> Record:
        # A score needs a name and a number; `begin` takes them away again.
        header = fresh_header(self.context, "shift")
        return OutsideScore(**header, taken_on=header["day"], name="-", value="0")

    def _moment(self, base: Record) -> tuple[When, date]:
        taken: Any = self.answer("taken_on")
        if taken is None or taken == base.day:
            return base.when, base.day
        if taken > today(self.context):
            message = self.tr("That day has not come yet.")
            raise InvalidValue(field="taken_on", message=message)
        now, zone = self.context.clock.now(), self.context.clock.zone()
        read = read_when(taken.isoformat(), now, zone, self.context.lists.now.turns_at)
        return read.when, taken
