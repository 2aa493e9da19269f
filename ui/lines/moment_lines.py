"""Moments as a list shows them: when, with whom, a few words of the note."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.errors import StaleRecord
from journal_app.model.contact import Contact
from journal_app.model.line_views import Moment, WouldHave
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from ui.context import Context
from ui.widgets.buttons import LinkButton
from ui.widgets.forms.fresh import today
from ui.widgets.forms.when_text import day_text
from ui.widgets.labels import Body, Note

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal

translate = QCoreApplication.translate
MOST = 200
_EXCERPT = 110


@dataclass(frozen=True, slots=True)
class MomentLine:
    """One moment: the note to open, if there is one, and what is said of it."""

    entry: str | None
    day: date
    about: str
    words: str = ""


def told(journal: Journal, moments: Iterable[Moment | WouldHave]) -> tuple[MomentLine, ...]:
    """The first of the moments with words of their notes; on the database thread."""
    lines = []
    for moment in list(moments)[:MOST]:
        record = _found(journal, moment.entry)
        about = _about(journal, record)
        parts = (*_said(moment), _excerpt(record))
        said = " · ".join(part for part in parts if part)
        lines.append(MomentLine(moment.entry if record else None, moment.day, about, said))
    return tuple(lines)


class MomentList(QWidget):
    """Lines with a way into the note.

    Signals:
        entry_wanted(str): open this note.
    """

    entry_wanted = Signal(str)

    def __init__(
        self, lines: Sequence[MomentLine], context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("moment_list")
        self._entries: dict[LinkButton, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for line in lines:
            column.addLayout(self._row(line, context))

    def _row(self, line: MomentLine, context: Context) -> QHBoxLayout:
        day = day_text(line.day, today(context))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Body(f"{day} · {line.about}" if line.about else day))
        if line.words:
            words.addWidget(Note(line.words))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        if line.entry:
            link = LinkButton(self.tr("Open the note"), "scroll-text")
            link.setAccessibleDescription(day)
            link.clicked.connect(self._on_link_clicked)
            self._entries[link] = line.entry
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_link_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, LinkButton):
            self.entry_wanted.emit(self._entries[sender])


def _found(journal: Journal, entry: str | None) -> Record | None:
    try:
        return journal.get(entry) if entry else None
    except StaleRecord:
        return None


def _about(journal: Journal, record: Record | None) -> str:
    if isinstance(record, Shift):
        return translate("Lines", "a shift")
    if not isinstance(record, Contact):
        return translate("Lines", "said by me") if record is None else ""
    words = {
        "hard": translate("Lines", "a hard one"),
        "good": translate("Lines", "a good one"),
    }.get(record.tone, translate("Lines", "a calm one"))
    customer = _found(journal, record.customer)
    alias = str(getattr(customer, "alias", ""))
    return (
        translate("Lines", "{what} with {alias}").format(what=words, alias=alias)
        if alias
        else words
    )


def _excerpt(record: Record | None) -> str:
    text = str(getattr(record, "statement", "") or getattr(record, "note", ""))
    plain = " ".join(text[: 2 * _EXCERPT].split())
    return plain if len(plain) <= _EXCERPT else f"{plain[:_EXCERPT].rsplit(' ', 1)[0]} …"


def _said(moment: Moment | WouldHave) -> tuple[str, ...]:
    if isinstance(moment, WouldHave):
        return ()
    crossing = moment.crossing
    return (_answer(moment), crossing.because, crossing.note) if crossing else ()


def _answer(moment: Moment) -> str:
    if moment.uncrossed:
        return moment.uncrossed
    return {
        "i_do_it": translate("Lines", "held"),
        "decided": translate("Lines", "decided"),
        "not_this_time": translate("Lines", "not this time"),
        "does_not_count": translate("Lines", "doesn't count"),
    }.get(moment.answer or "", "")
