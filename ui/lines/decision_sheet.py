"""The sheet a decision is made on: about a moment, about a note, or free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from journal_app.model.decision import Decision
from journal_app.model.line_views import Moment
from journal_app.model.line_views import Sheet as Begun
from ui.context import Context
from ui.lines.decision_form import DecisionForm
from ui.lines.sheet import FormSheet

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal
    from journal_app.model.record import Record


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a sheet begins with, and the moment it answers."""

    begun: Begun
    moment: Moment | None


class DecisionSheet(FormSheet):
    """Owned by the page; `about` names a line and the note or crossing, both may be empty."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.decision_form = DecisionForm(context)
        title = self.tr("What do I do about it?")
        super().__init__(context, title, self.decision_form, parent)
        self.setObjectName("decision_sheet")
        self._moment: Moment | None = None
        self.decision_form.later_wanted.connect(self._on_form_later_wanted)

    def decide(self, line: str, place: str) -> None:
        """Decide about a moment of a line, about a note, or freely."""
        self.open_about({"line": line, "place": place})

    def begin(self, about: dict[str, Any]) -> None:
        """Empty; what the record tells comes as soon as it is read."""
        self._moment = None
        self.form.begin()
        self.set_title(self.tr("What do I do about it?"))
        line, place = str(about.get("line", "")), str(about.get("place", ""))

        def ask(journal: Journal) -> Prepared:
            return prepare(journal, line, place)

        self.context.runner.run(ask, self._on_prepared)

    def show_edited(self, record: Record) -> None:
        """A kept one, as it was decided; whether it waits is said on its card."""
        self._moment = None
        super().show_edited(record)
        self.set_title(self.tr("Change the decision"))

    def use(self, journal: Journal, record: Record) -> Changes:
        """Make it; the crossing is answered in the same step."""
        assert isinstance(record, Decision)  # noqa: S101 - tells the type; the form says so
        return journal.decisions.make(record, self._moment)

    def said(self, record: Record) -> str:
        """What the toast says."""
        fresh = isinstance(record, Decision) and record.written is None
        waits = fresh and isinstance(record, Decision) and record.cool_until is not None
        return self.tr("Kept. It waits.") if waits else self.tr("Kept.")

    def _on_prepared(self, prepared: Prepared) -> None:
        self._moment = prepared.moment
        lead = prepared.moment.sentence if prepared.moment else ""
        self.set_title(self.tr("What do I do about it?"), lead)
        self.decision_form.prepare(prepared.begun)

    def _on_form_later_wanted(self) -> None:
        self.leave()


def prepare(journal: Journal, line: str, place: str) -> Prepared:
    """Find the moment, and what the record tells about now; on the database thread."""
    moment = _moment(journal, line, place)
    entry = None if moment or not place or line else place
    return Prepared(journal.decisions.sheet(moment=moment, entry=entry), moment)


def _moment(journal: Journal, line: str, place: str) -> Moment | None:
    if line:
        found = journal.boundaries.moments_of_line(line)
    elif place:
        found = journal.boundaries.moments_of_entry(place)
    else:
        return None
    waiting = [one for one in found if one.answer in {None, "later"}]
    if not place or not line:
        return next(iter(waiting or (found if line else ())), None)
    return next((one for one in found if place in _places(one)), None)


def _places(moment: Moment) -> tuple[str | None, str | None]:
    return moment.entry, moment.crossing.id if moment.crossing else None
