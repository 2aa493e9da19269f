"""The page as it opens: what is being made, what went out, and a way to begin."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from journal_app.errors import InvalidValue
from journal_app.reports.request import Request, from_document
from ui.context import Context
from ui.copy_words import moment_words
from ui.messages import Answer
from ui.reports.wording import audience_words, period_words, sent_facts, short_digest, today_of
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Card, Divider
from ui.widgets.emptystate import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Note, Strong
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from journal_app.journal.journal import Draft, Journal
    from journal_app.model.report import Report

_MOST = 30


class Home(PageScroll):
    """Owned by the page.

    Signals:
        new_wanted(): begin a report.
        draft_wanted(Request): go on with one.
        report_wanted(Report): see what one held.
        again_wanted(Report): the same with newer entries.
    """

    new_wanted = Signal()
    draft_wanted = Signal(object)
    report_wanted = Signal(object)
    again_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._thrown: Draft | None = None
        self._most = _MOST
        self.sent: tuple[Report, ...] | None = None
        self.drafts: tuple[Draft, ...] = ()
        self.set_title(self.tr("Reports"))
        self.new = PrimaryButton(self.tr("New report"), "plus")
        self.new.setObjectName("report_new")
        self.new.clicked.connect(self.new_wanted)
        self.new.setEnabled(not context.read_only)
        self._top = QWidget()
        FlowLayout(self._top).addWidget(self.new)
        self.empty = EmptyState(
            "file-output",
            self.tr("Nothing has gone out. A report shows every page before it exists."),
            [("report_start", self.tr("Start one"))],
        )
        self.empty.action_chosen.connect(self._on_empty_action_chosen)
        self._drafts_card = Card(self.tr("Being made"))
        self._sent_card = Card(
            self.tr("Went out"), self.tr("Kept as they were; none of them can be changed.")
        )
        self._draft_rows, self._sent_rows = QVBoxLayout(), QVBoxLayout()
        for card, rows in (
            (self._drafts_card, self._draft_rows),
            (self._sent_card, self._sent_rows),
        ):
            rows.setSpacing(14)
            card.add(rows)
            card.hide()
        self.empty.hide()
        for part in (self._top, self.empty, self._drafts_card, self._sent_card):
            self.add(part)

    def load(self) -> None:
        """Read both lists anew."""
        self._context.runner.run(_lists, self._on_lists_read)

    def focus_first(self) -> None:
        """The button that begins one."""
        self.new.setFocus()

    def _on_lists_read(self, lists: tuple[tuple[Report, ...], tuple[Draft, ...]]) -> None:
        self.show_lists(*lists)

    def show_lists(self, sent: tuple[Report, ...], drafts: tuple[Draft, ...]) -> None:
        """Show these."""
        self.sent, self.drafts = sent, drafts
        self._show()

    def _show(self) -> None:
        sent = self.sent or ()
        clear(self._draft_rows)
        clear(self._sent_rows)
        for draft in self.drafts:
            self._add_draft(draft)
        for report in sent[: self._most]:
            self._add_sent(report)
        if len(sent) > self._most:
            more = LinkButton(self.tr("All %n of them", "", len(sent)))
            more.setObjectName("report_all_sent")
            more.clicked.connect(self._on_more_clicked)
            self._sent_rows.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        empty = not sent and not self.drafts
        lead = "" if empty else self.tr("A report shows every page before it exists.")
        self.set_title(self.tr("Reports"), lead)  # while empty, what stands below says it
        self.empty.setVisible(empty)
        self._top.setVisible(bool(sent or self.drafts))
        self._drafts_card.setVisible(bool(self.drafts))
        self._sent_card.setVisible(bool(sent))

    def _add_draft(self, draft: Draft) -> None:
        request = _read(draft)
        today = today_of(self._context)
        at = moment_words(draft.at, self._context.clock, self._context.preferences.now.clock)
        if request is None:
            title, below = self.tr("A draft of a newer version"), ""
        else:
            period = period_words(request.first, request.last, today)
            title = _for(request.audience, request.to_whom)
            below = self.tr("{period} · kept {time}").format(period=period, time=at)
        row = Row(title, below, self._draft_rows)
        if request is not None:
            row.add("report_go_on", self.tr("Go on"), self._on_go_on_clicked, draft)
        row.add("report_throw", self.tr("Throw away"), self._on_throw_clicked, draft, quiet=True)

    def _add_sent(self, report: Report) -> None:
        clock, style = self._context.clock, self._context.preferences.now.clock
        when = moment_words(report.when.instant, clock, style)
        period = period_words(report.first, report.last, today_of(self._context))
        title = _for(report.audience, report.to_whom)
        facts = " · ".join(part for part in (when, sent_facts(report), period) if part)
        if report.digest:
            digest = self.tr("digest {digits}").format(digits=short_digest(report.digest))
            facts = f"{facts} · {digest}"
        row = Row(title, facts, self._sent_rows)
        row.add("report_open", self.tr("Open"), self._on_open_clicked, report)
        if not self._context.read_only:
            again = self.tr("Again with newer entries")
            row.add("report_again", again, self._on_again_clicked, report, quiet=True)

    def _on_more_clicked(self) -> None:
        self._most = len(self.sent or ())
        self._show()

    def _on_empty_action_chosen(self, _key: str) -> None:
        if not self._context.read_only:
            self.new_wanted.emit()

    def _on_go_on_clicked(self) -> None:
        draft = _of(self.sender())
        request = _read(draft) if draft is not None else None
        if request is not None:
            self.draft_wanted.emit(request)

    def _on_throw_clicked(self) -> None:
        draft = _of(self.sender())
        if draft is not None:
            id_ = draft.slot
            self._context.runner.run(
                lambda journal: journal.reports.discard_draft(id_), self._on_thrown
            )

    def _on_thrown(self, draft: Draft | None) -> None:
        self._thrown = draft
        self.load()
        if draft is not None:
            back = Answer(self.tr("Bring it back"), self._on_bring_back_wanted)
            self._context.messages.show(self.tr("Thrown away."), back)

    def _on_bring_back_wanted(self) -> None:
        draft, self._thrown = self._thrown, None
        self._context.messages.clear()
        if draft is not None:
            self._context.runner.run(
                lambda journal: journal.reports.bring_back_draft(draft), self._on_brought_back
            )

    def _on_brought_back(self, _nothing: None) -> None:
        self.load()

    def _on_open_clicked(self) -> None:
        report = _of(self.sender())
        if report is not None:
            self.report_wanted.emit(report)

    def _on_again_clicked(self) -> None:
        report = _of(self.sender())
        if report is not None:
            self.again_wanted.emit(report)


class Row(QWidget):
    """A title, a line below it, buttons at the side that know what they are about."""

    def __init__(self, title: str, below: str, rows: QVBoxLayout) -> None:
        super().__init__()
        self._title = title
        if rows.count():
            line_above = Divider()
            rows.addWidget(line_above)
            line_above.show()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Strong(title))
        if below:
            words.addWidget(Note(below))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addLayout(self._buttons)
        rows.addWidget(self)
        self.show()  # now, so that its buttons can take the focus at once

    def add(
        self, name: str, words: str, slot: Callable[[], object], about: Any, *, quiet: bool = False
    ) -> None:
        """A button; `about` is what the page reads back from it."""
        button = LinkButton(words) if quiet else QuietButton(words)
        button.setObjectName(name)
        button.setAccessibleName(f"{words}: {self._title}")
        button.setProperty("about", _Held(about))
        button.clicked.connect(slot)
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        button.show()


class _Held:
    """Keeps a value from being turned into one of Qt's."""

    def __init__(self, value: Any) -> None:
        self.value = value


def _of(sender: Any) -> Any:
    held = sender.property("about") if sender is not None else None
    return held.value if isinstance(held, _Held) else None


def _lists(journal: Journal) -> tuple[tuple[Report, ...], tuple[Draft, ...]]:
    return journal.reports.sent(), journal.reports.drafts()


def _read(draft: Draft) -> Request | None:
    try:
        return from_document(draft.document)
    except InvalidValue:
        return None  # of a newer version: it stays where it is


def _for(audience: str | None, to_whom: str) -> str:
    reader = audience_words(audience)
    return f"{reader} · {to_whom}" if to_whom else reader


def clear(rows: QLayout) -> None:
    """Take every widget out of a layout."""
    while rows.count():
        item = rows.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
