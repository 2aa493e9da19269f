"""The left side of the Timeline: search, filter, and the list of what fits; or the bin.

Asks the journal for rows, never for whole notes. Must not know the reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.model.views import SEARCHED_KINDS, CustomerLine, Filter, Row, SearchResult
from ui.context import Context
from ui.runner import Job
from ui.timeline.filter_bar import FilterBar
from ui.timeline.list_frame import SEARCH_NEAREST, SHOW_EVERYTHING, BinHead, ListFrame
from ui.timeline.row_delegate import RowDelegate
from ui.timeline.row_list import RowList
from ui.timeline.row_model import FewRows, PagedRows
from ui.timeline.row_words import RowWords
from ui.timeline.search_box import SearchBox
from ui.widgets.buttons import LinkButton
from ui.widgets.forms.fresh import today

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes

_HITS = 200
_GOING = frozenset({"bin", "purge", "undo", "redo", "restore"})


class ListPane(QWidget):
    """Shows all notes, hits or the bin, in one list.

    Signals:
        chosen(Row): another row is current.
        entered(): go on into the reader.
        touched(): a row was clicked.
        asked(str): "edit", "versions" or "bin" of the current row; "note_today"; "empty_bin".
        emptied(): the list shows nothing.
        arrived(): hits, or what lies in the bin, are shown.
    """

    chosen = Signal(object)
    entered = Signal()
    touched = Signal()
    asked = Signal(str)
    emptied = Signal()
    arrived = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("list_pane")
        self.mode = ""
        self._search_job: Job | None = None
        self._nearest = ""
        self._gone = ""
        self._left_at = ("", 0)
        self.paged = PagedRows(context.runner, self)
        self.few = FewRows(self)
        self.delegate = RowDelegate(self._words(), self)
        self.rows = RowList(self.delegate)
        self.rows.setObjectName("timeline_rows")
        self.search = SearchBox()
        self.filter = FilterBar(context)
        self.bin_head = BinHead()
        self.frame = ListFrame(self.rows)
        self.bin_link = LinkButton(self.tr("Bin"), "archive")
        self.bin_link.setObjectName("show_bin")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.bin_head, self.search, self.filter):
            column.addWidget(part)
        column.addWidget(self.frame, 1)
        column.addWidget(self.bin_link, 0, Qt.AlignmentFlag.AlignLeft)
        self._connect()
        self._enter("list")
        self._follow_settings()

    def load(self) -> None:
        """Read everything anew, from the top."""
        self.paged.show_filter(self.filter.value())
        self._ask_customers()

    def renew(self, changes: Changes) -> None:
        """Something in the journal changed: read again, keeping place and current row."""
        if not any(changes.touches(kind) for kind in SEARCHED_KINDS):
            return
        if changes.touches("customer"):
            self._ask_customers()
        ids = {change.id for change in changes.changed if change.operation in _GOING}
        self._gone = self.rows.current_id if self.rows.current_id in ids else ""
        if len(changes.changed) == 1 and changes.changed[0].operation in ("undo", "redo"):
            self._gone = changes.changed[0].id
            self.rows.hold_later(self._gone)
        self.paged.renew(self.rows.current_place if self.mode == "list" else 0)
        if self.mode == "search":
            self._search(self.search.text())
        elif self.mode == "bin":
            self._ask_bin()

    def show_list(self) -> None:
        """Show all notes that fit the filter, where they were left."""
        self._drop_search()
        if self.mode == "list":
            return
        self._enter("list")
        self._show_counted()
        record, scrolled = self._left_at
        self.rows.hold(record)
        self.rows.verticalScrollBar().setValue(scrolled)
        self.rows.tell_current()

    def show_entry(self, record: str) -> None:
        """Show all notes with this one current, as soon as it is at hand."""
        self.search.field.clear()
        self.search.rest()
        self._enter("list")
        self.rows.hold(record)
        if self.rows.current_place < 0:
            if self.filter.value() != Filter():
                self.filter.clear()
            self.rows.hold_later(record)
            self.paged.seek(record)

    def show_bin(self) -> None:
        """Show what lies in the bin."""
        self._drop_search()
        self._enter("bin")
        self._ask_bin()

    def look_for(self, text: str) -> None:
        """Look for a text at once."""
        self.search.look_for(text)

    def find_next(self) -> None:
        """Make the next hit current, round and round."""
        count = self.rows.model().rowCount()
        if count:
            self.rows.go((self.rows.current_place + 1) % count)

    def focus_search(self) -> None:
        """Put the focus into the search box."""
        if self.mode == "bin":
            self.show_list()
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    @property
    def is_bare(self) -> bool:
        """Whether nothing is listed, so that nothing can be read beside the list."""
        return bool(self.frame.empty_sentence())

    def focus_list(self) -> None:
        """Put the focus on the list, or on what can be done while it is empty."""
        instead = self.bin_head.back if self.mode == "bin" else self.search.field
        target = instead if self.is_bare else self.rows
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_folded(self, row: Row) -> bool:
        """Whether a row shows one line only, until it is opened."""
        return (
            self.mode == "list"
            and self.delegate.words.folds(row)
            and row.id not in self.delegate.opened
        )

    def unfold(self, record: str) -> None:
        """A note was opened: its row shows both lines from now on."""
        self.delegate.opened.add(record)
        self.rows.viewport().update()

    def refresh(self) -> None:
        """Labels, dates or the day changed."""
        self.delegate.words = self.paged.words = self.few.words = self._words()
        self.rows.single_keys = self._context.preferences.now.single_keys
        self.rows.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.search.field.tint()

    def _connect(self) -> None:
        self.search.wanted.connect(self._on_search_wanted)
        self.search.left_downwards.connect(self._on_search_left_downwards)
        self.filter.changed.connect(self._on_filter_changed)
        self.frame.asked.connect(self._on_frame_asked)
        self.frame.focus_lost.connect(self.focus_list)
        self.bin_head.left.connect(self._on_bin_head_left)
        self.bin_head.emptied.connect(self._on_bin_head_emptied)
        self.bin_link.clicked.connect(self.show_bin)
        self.paged.counted.connect(self._on_paged_counted)
        self.rows.chosen.connect(self.chosen)
        self.rows.entered.connect(self.entered)
        self.rows.touched.connect(self.touched)
        self.rows.asked.connect(self.asked)
        self.rows.left_upwards.connect(self._on_rows_left_upwards)
        self.rows.escaped.connect(self._on_rows_escaped)
        self._context.lists.changed.connect(self.refresh)
        self._context.preferences.changed.connect(self._follow_settings)

    def _words(self) -> RowWords:
        settings = self._context.preferences.now
        lists, day = self._context.lists.now, today(self._context)
        return RowWords(lists, day, settings.clock, settings.first_weekday)

    def _enter(self, mode: str) -> None:
        """Show the parts of a mode; the list begins with no row current."""
        if mode == self.mode:
            return
        if self.mode == "list":
            self._left_at = (self.rows.current_id, self.rows.verticalScrollBar().value())
        self.mode = mode
        self.delegate.folding = mode == "list"
        self.bin_head.setVisible(mode == "bin")
        self.search.setVisible(mode != "bin")
        self.filter.setVisible(mode != "bin")
        self.bin_link.setVisible(mode != "bin")
        names = {
            "list": self.tr("Notes, newest first"),
            "search": self.tr("Found notes, best first"),
            "bin": self.tr("Notes in the bin"),
        }
        self.rows.setAccessibleName(names[mode])
        self.rows.show_model(
            self.paged if mode == "list" else self.few, 3 if mode == "search" else 2
        )

    def _drop_search(self) -> None:
        if self._search_job is not None:
            self._search_job.drop()
        self.search.field.clear()
        self.search.rest()
        self.search.say("")

    def _search(self, text: str) -> None:
        if self._search_job is not None:
            self._search_job.drop()
        query = f"{self.filter.query()} {text}".strip()
        self._search_job = self._context.runner.run(
            lambda journal: journal.search(query, _HITS), self._on_found
        )

    def _ask_bin(self) -> None:
        self._context.runner.run(lambda journal: journal.bin(), self._on_bin_read)

    def _ask_customers(self) -> None:
        self._context.runner.run(
            lambda journal: journal.customers(include_retired=True), self._on_customers_read
        )

    def _follow_settings(self) -> None:
        self.refresh()

    def _on_search_wanted(self, text: str) -> None:
        if text:
            self._search(text)
        elif self.mode == "search":
            self.show_list()

    def _on_search_left_downwards(self) -> None:
        if self.rows.model().rowCount():
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_rows_left_upwards(self) -> None:
        if self.mode != "bin":
            self.search.field.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _on_rows_escaped(self) -> None:
        self.show_list()

    def _on_filter_changed(self, chosen: Filter) -> None:
        self.rows.forget_current()
        self.paged.show_filter(chosen)
        if self.mode == "search":
            self._search(self.search.text())

    def _on_frame_asked(self, key: str) -> None:
        if key == SEARCH_NEAREST:
            self.look_for(self._nearest)
        elif key == SHOW_EVERYTHING:
            self.filter.clear()
        else:
            self.asked.emit(key)

    def _on_bin_head_left(self) -> None:
        self.show_list()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_bin_head_emptied(self) -> None:
        self.asked.emit("empty_bin")

    def _on_paged_counted(self) -> None:
        if self.mode == "list":
            self._show_counted()

    def _show_counted(self) -> None:
        count = self.paged.rowCount()
        if not count:
            self.frame.show_nothing(filtered=self.filter.value() != Filter())
            self.emptied.emit()
            return
        self.frame.show_rows()
        self._step_over_gone()

    def _step_over_gone(self) -> None:
        """Where the current note has just left the list, the one that took its place is current."""
        gone, self._gone = self._gone, ""
        if gone and self.rows.current_place < 0:
            self.rows.go(max(0, self.rows.place_before))
        elif gone:
            self.rows.tell_current()

    def _on_found(self, result: SearchResult) -> None:
        self._search_job = None
        if not self.search.text():
            return
        self._enter("search")
        self.few.show_hits(result.hits)
        words = [self.tr("%n note(s) found", "", result.total)] if result.hits else []
        if result.total > len(result.hits):
            words.append(self.tr("the best %n are shown", "", len(result.hits)))
        told = [" · ".join(words), *result.ignored]
        self.search.say("\n".join(line for line in told if line))
        if result.hits:
            self.frame.show_rows()
            self._step_over_gone()
            self.arrived.emit()
        else:
            self._nearest = result.nearest[0] if result.nearest else ""
            self.frame.show_unfound(self.search.text(), result.nearest)
            self.emptied.emit()

    def _on_bin_read(self, rows: tuple[Row, ...]) -> None:
        if self.mode != "bin":
            return
        self.few.show_rows(rows)
        self.bin_head.empty.setVisible(bool(rows) and not self._context.read_only)
        if rows:
            self.frame.show_rows()
            self._step_over_gone()
            self.arrived.emit()
        else:
            self.frame.show_empty_bin()
            self.emptied.emit()

    def _on_customers_read(self, lines: tuple[CustomerLine, ...]) -> None:
        self.filter.fill_customers(lines)
