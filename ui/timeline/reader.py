"""The reader: one note to read, edit, compare with its earlier versions, or move to the bin.

Asks the journal for the note and for every change of it. Must not know the list.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal_app.errors import AftershiftError, StaleRecord
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.decision import Decision
from journal_app.model.line import Crossing
from ui.context import Context
from ui.navigation import Target
from ui.printing import Printing
from ui.runner import Job
from ui.timeline.deciding_told import KINDS
from ui.timeline.edit_view import EditView, draft_slot
from ui.timeline.note_view import NoteView, Opened
from ui.timeline.reader_actions import ReaderActions
from ui.timeline.versions_view import VersionsView
from ui.widgets.boundaries.answering import Answering
from ui.widgets.boundaries.which_line import WhichLine
from ui.widgets.card import Card
from ui.widgets.emptystate import EmptyState

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes, Version
    from journal_app.journal.journal import Journal
    from journal_app.model.line_views import Moment
    from journal_app.model.record import Record

_LINES = ("line", "crossing", "decision")


class Reader(Card):
    """Shows nothing, a note, its form or its versions.

    Signals:
        opened(Opened): a note is shown.
        gone(): the note that was shown is not there any more.
        went_back(): the worker wants the list back.
        state_changed(): what can be done now is different.
        said(str): a quiet line for the status bar.
        entry_wanted(str): another note is to be opened.
        edit_left(): the form is closed; the focus wants a place.
    """

    opened = Signal(object)
    gone = Signal()
    went_back = Signal()
    state_changed = Signal()
    said = Signal(str)
    entry_wanted = Signal(str)
    edit_left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Reader"))
        self.shown: Opened | None = None
        self._version: Version | None = None
        self._job: Job | None = None
        self._edit_wanted = False
        self._focus_wanted = False
        self.actions_row = ReaderActions()
        self._stack = QStackedWidget()
        self._nothing = EmptyState("scroll-text", self.tr("Choose a note to read it here."))
        self.view = NoteView(context)
        self.editor = EditView(context)
        self.history = VersionsView(context)
        self._answering = Answering(context, self)
        self.which = WhichLine(context)
        self.which.setContentsMargins(28, 0, 28, 12)
        for part in (self._nothing, self.view, self.editor, self.history):
            self._stack.addWidget(part)
        self.body.setContentsMargins(4, 4, 4, 4)
        self.body.setSpacing(0)
        self.add(self.actions_row.banner)
        self.add(self._stack)
        self.add(self.which)
        self.add(self.actions_row)
        self._printing = Printing(context, self)
        self._connect()
        self._show_state(self._nothing)

    @property
    def is_editing(self) -> bool:
        """Whether the form is open."""
        return self.editor.is_editing()

    def open(self, record: str) -> None:
        """Read a note and show it; an edit that is open is put aside."""
        if self.is_editing:
            self.editor.put_aside()
        self._version = None
        self._read(record)

    def edit_entry(self, record: str) -> None:
        """Open a note in its form."""
        self._edit_wanted = True
        self.open(record)

    def close_note(self, reason: str = "") -> None:
        """Show nothing but, if given, why."""
        self._nothing.set_sentence(reason or self.tr("Choose a note to read it here."))
        if self.is_editing:
            self.editor.put_aside()
        if self._job is not None:
            self._job.drop()
        self.shown = None
        self._show_state(self._nothing)

    def renew(self, changes: Changes) -> None:
        """Read the shown note again, if it is among the changed; never under an open form."""
        if self.shown is None or self.is_editing or self._version is not None:
            return
        record = self.shown.record
        about = getattr(record, "customer", None)
        lines = any(changes.touches(kind) for kind in _LINES)
        if lines or any(change.id in (record.id, about) for change in changes.changed):
            self._read(record.id)

    def refresh(self) -> None:
        """Labels, dates or the theme changed: show the same note again."""
        if self.shown is not None and self._stack.currentWidget() is self.view:
            self.view.show_note(self.shown)

    def verbs(self) -> frozenset[str]:
        """What can be done with the note that is shown."""
        if self.is_editing:
            return frozenset({"keep"})
        if self.shown is None or self._version is not None:
            return frozenset()
        if self._is_customer():
            return frozenset({"versions"})
        if self._is_of_lines():
            fixed = self._context.read_only or self.shown.binned
            return frozenset({"versions", "print"} | (set() if fixed else {"edit", "bin"}))
        looking = frozenset({"versions", "print"})
        if self._context.read_only or self.shown.binned:
            return looking
        using = {"report"} if isinstance(self.shown.record, Contact) else set()
        return looking | {"edit", "bin", "decide"} | using

    def perform(self, verb: str) -> None:
        """Do one of `verbs()`, or one of the buttons of the bin and of a version."""
        deeds = {
            "keep": self.editor.keep,
            "page": self._go_to_page,
            "lines": self._go_to_lines,
            "edit": self._edit,
            "decide": self._decide,
            "crossed": self._say_crossed,
            "report": self._use_in_report,
            "versions": self._ask_versions,
            "bin": self._move_to_bin,
            "bring_back": self._bring_back,
            "purge": self._purge,
            "bring_version": self._bring_version,
            "leave_version": self._ask_versions,
            "back": self._go_back,
            "print": self._print,
        }
        deeds[verb]()

    def focus_when_read(self) -> None:
        """Put the focus into the note, now or as soon as it is there."""
        self._focus_wanted = self._job is not None
        if not self._focus_wanted and self.shown is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.went_back.emit()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        if self.is_editing:
            self.editor.put_aside()
        self.went_back.emit()

    def _connect(self) -> None:
        self.actions_row.asked.connect(self.perform)
        self.view.copy_wanted.connect(self._on_view_copy_wanted)
        self.view.verdict_chosen.connect(self._on_view_verdict_chosen)
        self.view.other_side_wanted.connect(self.entry_wanted)
        self.view.draft_wanted.connect(self._edit)
        self.view.moment_answered.connect(self._answering.answer)
        self.view.decide_wanted.connect(self._answering.decide)
        self.editor.done.connect(self._on_editor_done)
        self.editor.draft_kept.connect(self.said)
        self.history.version_wanted.connect(self._on_history_version_wanted)
        self.history.left.connect(self._on_history_left)

    def _read(self, record: str) -> None:
        if self._job is not None:
            self._job.drop()
        self._job = self._context.runner.run(
            lambda journal: _opened(journal, record), self._on_note_read, self._on_note_unread
        )

    def _show_state(self, shown: QWidget) -> None:
        self._stack.setCurrentWidget(shown)
        self.which.hide()
        kind = "" if shown in (self._nothing, self.editor, self.history) else "note"
        if kind and self._version is not None:
            kind = "version"
        elif kind and self.shown is not None and self.shown.binned:
            kind = "bin"
        elif kind and self._is_customer():
            kind = "customer"
        elif kind and self._is_of_lines():
            kind = "deciding"
        elif kind and self.shown is not None and isinstance(self.shown.record, Contact):
            kind = "contact"
        self.actions_row.show_kind(kind, read_only=self._context.read_only)
        at = self.history.moment(self._version) if self._version is not None else ""
        self.actions_row.show_version(at)
        self.setFocusProxy(shown)
        self.state_changed.emit()

    def _is_customer(self) -> bool:
        return self.shown is not None and isinstance(self.shown.record, Customer)

    def _is_of_lines(self) -> bool:
        return self.shown is not None and self.shown.record.kind in KINDS

    def _go_to_lines(self, action: str = "") -> None:
        if self.shown is not None:
            target = Target(action=action or "show", entry=self.shown.record.id)
            self._context.navigation.go("lines", target)

    def _go_to_page(self) -> None:
        if self.shown is not None:
            self._context.navigation.go("people", Target(entry=self.shown.record.id))

    def _edit(self) -> None:
        if self._is_customer():
            self._go_to_page()
        elif self._is_of_lines():
            self._go_to_lines("edit")
        elif self.shown is not None and not self.shown.binned and not self._context.read_only:
            self.editor.edit(self.shown.record)
            self._show_state(self.editor)
            self.editor.focus_first()

    def _decide(self) -> None:
        if self.shown is not None:
            target = Target(action="decide", entry=self.shown.record.id)
            self._context.navigation.go("lines", target)

    def _use_in_report(self) -> None:
        if self.shown is not None:
            target = Target(action="use", entry=self.shown.record.id)
            self._context.navigation.go("reports", target)

    def _say_crossed(self) -> None:
        if self.shown is not None:
            self.which.ask(self.shown.record.id)

    def _print(self) -> None:
        self._printing.begin(self.view.printed())

    def _ask_versions(self) -> None:
        if self.shown is not None:
            record = self.shown.record.id
            self._version = None
            self._context.runner.run(
                lambda journal: journal.versions(record), self._on_versions_read
            )

    def _move_to_bin(self) -> None:
        if self.shown is not None:
            ids = (self.shown.record.id,)
            self._context.runner.change(lambda journal: journal.move_to_bin(ids), self._on_binned)

    def _bring_back(self) -> None:
        if self.shown is not None:
            ids = (self.shown.record.id,)
            self._context.runner.change(
                lambda journal: journal.bring_back(ids), self._on_brought_back
            )

    def _purge(self) -> None:
        if self.shown is None:
            return
        ids = (self.shown.record.id,)
        if self._context.dialogs.confirm(self, *purge_question(len(ids))):
            self._context.runner.change(lambda journal: journal.purge(ids), self._on_purged)

    def _bring_version(self) -> None:
        if self.shown is None or self._version is None or self._version.record is None:
            return
        now = self.shown.record
        record = replace(self._version.record, written=now.written, edited=now.edited)
        self._context.runner.change(
            lambda journal: journal.revise(record), self._on_version_brought
        )

    def _on_note_read(self, opened: Opened) -> None:
        self._job = None
        self.shown = opened
        self.view.show_note(opened)
        self._show_state(self.view)
        self.opened.emit(opened)
        if self._focus_wanted:
            self._focus_wanted = False
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._edit_wanted:
            self._edit_wanted = False
            self._edit()

    def _on_note_unread(self, error: AftershiftError) -> None:
        self._job = None
        self._edit_wanted = False
        self.shown = None
        self._show_state(self._nothing)
        if isinstance(error, StaleRecord):
            self.gone.emit()
        else:
            self._context.messages.show_error(error)

    def _on_versions_read(self, versions: tuple[Version, ...]) -> None:
        self.history.show_versions(versions)
        self._show_state(self.history)

    def _on_history_version_wanted(self, version: Version) -> None:
        if self.shown is None or version.record is None:
            return
        self._version = version
        self.view.show_note(replace(self.shown, record=version.record, fixed=True, draft=None))
        self._show_state(self.view)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_history_left(self) -> None:
        self._version = None
        if self.shown is not None:
            self.view.show_note(self.shown)
            self._show_state(self.view)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_editor_done(self) -> None:
        if self.shown is not None:
            self._show_state(self.view)
            self._read(self.shown.record.id)
            self.edit_left.emit()

    def _on_view_copy_wanted(self, text: str) -> None:
        self._context.clipboard.copy(text)
        words = self.tr("Copied. The clipboard is cleared in 60 seconds.")
        if not self._context.preferences.now.clear_clipboard:
            words = self.tr("Copied.")
        self._context.toasts.show(words)

    def _on_view_verdict_chosen(self, key: str | None) -> None:
        if self.shown is None or not isinstance(self.shown.record, Contact):
            return
        contact = self.shown.record
        revised = replace(contact, course=replace(contact.course, later_verdict=key))
        self._context.runner.change(
            lambda journal: journal.revise(revised), self._on_verdict_kept, self._on_verdict_unkept
        )

    def _on_verdict_kept(self, changes: Changes | None) -> None:
        del changes
        self._context.toasts.show(self.tr("Kept."), undo=True)

    def _on_verdict_unkept(self, error: AftershiftError) -> None:
        if self.shown is not None:
            self._read(self.shown.record.id)
        self._context.messages.show_error(error)

    def _on_binned(self, changes: Changes | None) -> None:
        del changes
        self._context.toasts.show(self.tr("Moved to the bin."), undo=True)

    def _on_brought_back(self, changes: Changes | None) -> None:
        del changes
        self._context.toasts.show(self.tr("Brought back."), undo=True)

    def _on_purged(self, changes: Changes | None) -> None:
        del changes
        self._context.toasts.show(self.tr("Deleted for good."))

    def _on_version_brought(self, changes: Changes | None) -> None:
        del changes
        self._version = None
        if self.shown is not None:
            self._read(self.shown.record.id)
        self._context.toasts.show(self.tr("Brought back."), undo=True)


def purge_question(count: int) -> tuple[str, str, str]:
    """What is asked before notes are deleted for good, and its two buttons."""
    translate = QCoreApplication.translate
    question = translate(
        "Bin",
        "Delete %n note(s) for good? This cannot be undone. "
        "Copies in backups stay until those are rotated out.",
        "",
        count,
    )
    return question, translate("Bin", "Delete for good"), translate("Bin", "Not now")


def _moments(journal: Journal, record: Record) -> tuple[Moment, ...]:
    """The lines a note met; of a crossing or a decision the moment it belongs to."""
    crossing = record.crossing if isinstance(record, Decision) else record.id
    if not isinstance(record, Crossing | Decision):
        return journal.boundaries.moments_of_entry(record.id)
    return journal.boundaries.moments_of_crossing(crossing) if crossing else ()


def _opened(journal: Journal, record: str) -> Opened:
    found = journal.get(record)
    about = found.customer if isinstance(found, Contact | CheckIn) else None
    alias = str(getattr(journal.get(about), "alias", "")) if about else ""
    binned = any(row.id == record for row in journal.bin())
    draft = journal.draft(draft_slot(record))
    moments = _moments(journal, found)
    return Opened(found, alias, binned, draft=draft.at if draft else None, moments=moments)
