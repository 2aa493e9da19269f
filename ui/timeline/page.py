"""The Timeline: the list beside the reader, or one of them where there is no room for both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from journal_app.model.views import Row
from ui.context import Context
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.theme import current
from ui.timeline.list_frame import NOTE_TODAY
from ui.timeline.list_pane import ListPane
from ui.timeline.note_view import Opened
from ui.timeline.reader import Reader, purge_question
from ui.timeline.showing import GALLERY, show_state

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes

ROOM_FOR_TWO = 580
_LIST_LEAST, _LIST_MOST = 320, 440
_MARGIN = 20


class TimelinePage(Page):
    """All notes, newest first; the current one beside them."""

    page_key: ClassVar[str] = "timeline"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._loaded = False
        self._missed: list[Changes] = []
        self._reading = False
        self.list = ListPane(context)
        self.reader = Reader(context)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        row.setSpacing(16)
        row.addWidget(self.list)
        self._right = QWidget()
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.reader)
        row.addWidget(self._right, 1)
        self._connect()
        self._arrange()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Timeline")

    def activate(self, target: Target = NOWHERE) -> None:
        """Read the list the first time, what changed since at others; do what is asked."""
        self._catch_up()
        if target.entry:
            self.list.show_entry(target.entry)
            self.list.unfold(target.entry)
            self.reader.open(target.entry)
            self._show_reader(shown=True)
        elif target.action == "find":
            self._show_reader(shown=False)
            self.list.focus_search()
            self.list.look_for(target.text)
        elif target.action == "bin":
            self.show_bin()

    def focus_first(self) -> None:
        """The list, or the search box while there is nothing to list."""
        self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> Sequence[QWidget]:
        """List and reader, those that are seen."""
        instead: QWidget = self.list.search
        if self.list.mode == "bin":
            instead = self.list.bin_head.back
        left = self.list.rows if self.list.rows.isVisibleTo(self) else instead
        seen = [(self.list, left), (self.reader, self.reader)]
        return [focus for pane, focus in seen if pane.isVisibleTo(self)]

    def keep_draft_now(self) -> None:
        """Keep the draft of an edit."""
        self.reader.editor.keep_draft_now()

    def verbs(self) -> frozenset[str]:
        """What can be done with the note that is shown, and to find others."""
        finding = {"find"} | ({"find_next"} if self.list.mode == "search" else set())
        return self.reader.verbs() | finding

    def perform(self, verb: str) -> None:
        """Do one of `verbs()`."""
        if verb == "find":
            self._show_reader(shown=False)
            self.list.focus_search()
        elif verb == "find_next":
            self.list.find_next()
        elif verb in self.reader.verbs():
            self.reader.perform(verb)
            self._show_reader(shown=self._reading or verb in ("edit", "versions"))

    def show_bin(self) -> None:
        """Show what lies in the bin."""
        self.reader.close_note()
        self._show_reader(shown=False)
        self.list.show_bin()

    def gallery_states(self) -> Sequence[str]:
        """The list with a note, and what else the page can show."""
        return GALLERY

    def show_gallery_state(self, state: str) -> None:
        """Bring the page into one of them."""
        show_state(self, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two panes or one, by the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the page was away is read now."""
        super().showEvent(event)
        if self._loaded:
            self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is looked for while nobody looks."""
        super().hideEvent(event)
        self.list.search.rest()

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_list_chosen)
        self.list.entered.connect(self._on_list_entered)
        self.list.touched.connect(self._on_list_touched)
        self.list.asked.connect(self._on_list_asked)
        self.list.emptied.connect(self._on_list_emptied)
        self.list.arrived.connect(self._on_list_arrived)
        self.reader.opened.connect(self._on_reader_opened)
        self.reader.gone.connect(self._on_reader_gone)
        self.reader.went_back.connect(self._on_reader_went_back)
        self.reader.edit_left.connect(self.focus_first)
        self.reader.state_changed.connect(self._on_reader_state_changed)
        self.reader.said.connect(self.busy_status)
        self.reader.entry_wanted.connect(self._on_reader_entry_wanted)
        self.list.paged.counted.connect(self._on_counted)
        self.context.bus.changed.connect(self._on_bus_changed)
        self.context.lists.changed.connect(self.reader.refresh)
        self.context.theme.changed.connect(self._on_theme_changed)

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one pane only; a form in large type may need all of it."""
        room = self.width() - self._list_width() - 3 * _MARGIN
        cramped = self.reader.is_editing and room < self.reader.editor.least_width()
        return cramped or self.width() < current().scaled(ROOM_FOR_TWO)

    def _list_width(self) -> int:
        least = min(current().scaled(_LIST_LEAST), self.width() * 9 // 20)
        most = current().scaled(_LIST_MOST)
        return max(least, min(most, round(self.width() * 0.38)))

    def _arrange(self) -> None:
        narrow = self.is_narrow
        bare = self.list.is_bare
        self.list.setVisible(not narrow or not self._reading)
        self._right.setVisible(not bare and (not narrow or self._reading))
        self.reader.actions_row.banner.offer_back(narrow)
        if narrow or bare:
            self.list.setMinimumWidth(0)
            self.list.setMaximumWidth(16_777_215)
        else:
            self.list.setFixedWidth(self._list_width())

    def _show_reader(self, *, shown: bool) -> None:
        if self._reading != shown:
            self._reading = shown
            self._arrange()

    def _catch_up(self) -> None:
        missed, self._missed = self._missed, []
        if not self._loaded:
            self._loaded = True
            self.list.load()
            return
        self.list.refresh()
        for changes in missed:
            self.list.renew(changes)
            self.reader.renew(changes)

    def _read_current(self) -> None:
        """Show the current row's note in the reader, unfolded."""
        record = self.list.rows.current_id
        if record:
            self.list.unfold(record)
            if self.reader.shown is None or self.reader.shown.record.id != record:
                self.reader.open(record)

    def _on_counted(self, count: int) -> None:
        """The newest note is shown by itself, unless it is an old hard one."""
        rows = self.list.rows
        self._arrange()
        if count and not rows.current_id and self.list.mode == "list" and not self.is_narrow:
            first = self.list.paged.row_at(0)
            if first is not None and not self.list.is_folded(first):
                rows.go(0)

    def _on_list_chosen(self, row: Row) -> None:
        self._arrange()
        if self.list.is_folded(row):
            self.reader.close_note(self.tr("An older hard one. Press Enter to open it."))
        elif not self.is_narrow:
            self.reader.open(row.id)
        else:
            self.reader.close_note()
            self._show_reader(shown=False)
        self.verbs_changed.emit()

    def _on_list_entered(self) -> None:
        self._read_current()
        self._show_reader(shown=True)
        self.reader.focus_when_read()

    def _on_list_touched(self) -> None:
        self._read_current()
        if self.is_narrow:
            self._show_reader(shown=True)
            self.reader.focus_when_read()

    def _on_list_asked(self, key: str) -> None:
        if key == NOTE_TODAY:
            self.context.navigation.go("today")
        elif key == "empty_bin":
            self._empty_bin()
        elif key == "edit" and self.list.mode != "bin" and not self.context.read_only:
            record = self.list.rows.current_id
            self.list.unfold(record)
            self.reader.edit_entry(record)
            self._show_reader(shown=True)
        elif key in self.reader.verbs():
            self.perform(key)

    def _empty_bin(self) -> None:
        ids = tuple(row.id for row in self.list.few.rows())
        if ids and self.context.dialogs.confirm(self, *purge_question(len(ids))):
            self.context.runner.change(lambda journal: journal.purge(ids), self._on_bin_emptied)

    def _on_bin_emptied(self, changes: Changes | None) -> None:
        del changes
        self.context.toasts.show(self.tr("Deleted for good."))

    def _on_list_arrived(self) -> None:
        """The best hit, or what was binned last, is shown by itself, folded or not."""
        if self.list.rows.current_place < 0 and not self.is_narrow:
            self.list.rows.go(0)

    def _on_list_emptied(self) -> None:
        """Nothing is listed: there is no empty box beside nothing."""
        focused = QApplication.focusWidget()
        lost = focused is not None and self.reader.isAncestorOf(focused)
        self.reader.close_note()
        self._reading = False
        self._arrange()
        if lost:
            self.list.focus_list()

    def _on_reader_opened(self, opened: Opened) -> None:
        self.list.unfold(opened.record.id)

    def _on_reader_state_changed(self) -> None:
        self._show_reader(shown=self._reading or self.reader.is_editing)
        self._arrange()
        self.verbs_changed.emit()

    def _on_reader_gone(self) -> None:
        self._show_reader(shown=False)

    def _on_reader_went_back(self) -> None:
        self._show_reader(shown=False)
        self.list.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reader_entry_wanted(self, record: str) -> None:
        self.context.navigation.go("timeline", Target(entry=record))

    def _on_bus_changed(self, changes: Changes) -> None:
        if not self._loaded:
            return
        if not self.isVisible():
            self._missed.append(changes)
            return
        self.list.renew(changes)
        self.reader.renew(changes)

    def _on_theme_changed(self) -> None:
        self._arrange()
        self.reader.refresh()
