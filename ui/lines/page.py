"""Lines: my boundaries, what is due, what I decided, what stays open, and how lines moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journal_app.model.line_views import DecisionCard, ImportSummary, LineCard, Preview
from ui.context import Context
from ui.lines import decision_card, line_card
from ui.lines.acts import Acts
from ui.lines.examples_sheet import Example
from ui.lines.gallery import show_state, states
from ui.lines.places import PlaceInLines, place_of
from ui.lines.sheets import Sheets
from ui.lines.tabs import Tabs
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.widgets.forms.tab_order import enter, leave, step

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.model.record import Record

SHOW, EDIT = "show", "edit"
_SHOWN_KINDS = (
    *("line", "crossing", "decision", "follow_up", "review", "question"),
    *("contact", "shift", "check_in", "customer", "profile"),
)


class LinesPage(Page):
    """The tabs, or one sheet over them."""

    page_key: ClassVar[str] = "lines"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._loaded = False
        self._edit_wanted = False
        self.acts = Acts(context, self)
        self.tabs = Tabs(context, self.acts)
        self.sheets = Sheets(context)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tabs)
        for sheet in self.sheets.every():
            self._stack.addWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._listen()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Lines")

    def activate(self, target: Target = NOWHERE) -> None:
        """Read the tab that is shown, and do what is asked."""
        self._loaded = True
        writing = not self.context.read_only
        if target.action == "decide" and writing:
            self.decide(target.text, target.entry)
        elif target.action == "write" and writing:
            self.write()
        elif target.action == "due":
            self.show_tab("due")
        elif target.action == "park" and writing:
            self.show_tab("questions")
            self.tabs.questions.ask()
        elif target.action == "imported":
            self._show_imported(target.text)
        elif target.action in {SHOW, EDIT}:
            self._go_to(target.entry, edit=target.action == EDIT and writing)
        elif target.entry:
            self.show_history(target.entry)
        else:
            self.tabs.load()

    def focus_first(self) -> None:
        """The tabs, or the first question of the sheet."""
        shown = self._stack.currentWidget()
        if shown is self.tabs:
            self.tabs.row.setFocus()
        else:
            self.sheets.focus_first(shown)

    def panes(self) -> Sequence[QWidget]:
        """The row of tabs and what is below it, or the sheet."""
        shown = self._stack.currentWidget()
        if shown is not self.tabs:
            return self.sheets.first_control(shown)
        return self.tabs.panes()

    def deactivate(self) -> None:
        """Keep what was typed; forget what is said once."""
        super().deactivate()
        self.tabs.due.forget_told()

    def keep_draft_now(self) -> None:
        """Keep the drafts of every sheet."""
        self.sheets.keep_drafts()

    def verbs(self) -> frozenset[str]:
        """Keep, while a sheet with a form is open; decide, on the page of one line."""
        shown = self._stack.currentWidget()
        if self.sheets.form_sheet(shown):
            return frozenset({"keep"})
        if shown is self.sheets.history and not self.context.read_only:
            return frozenset({"decide"})
        return frozenset()

    def perform(self, verb: str) -> None:
        """Keep what is written on the sheet, or decide about the line's latest crossing."""
        if verb == "decide":
            self.decide(self.sheets.history.line)
            return
        sheet = self.sheets.form_sheet(self._stack.currentWidget())
        if verb == "keep" and sheet is not None:
            sheet.keep()

    def gallery_states(self) -> Sequence[str]:
        """What `--pictures` draws."""
        return states()

    def show_gallery_state(self, state: str) -> None:
        """Bring the page into a named state."""
        show_state(self, state)

    def show_tab(self, key: str) -> None:
        """Show a tab, read anew."""
        self._show(self.tabs)
        self.tabs.choose(key)

    def show_history(self, identity: str) -> None:
        """Show the history of one line."""
        self.sheets.history.show_line(identity)
        self._show(self.sheets.history)

    def decide(self, line: str = "", place: str = "") -> None:
        """Open the decision sheet: about a moment of a line, about a note, or free."""
        self.sheets.decision.decide(line, place)
        self._show(self.sheets.decision)
        self.focus_first()

    def write(self) -> None:
        """Open the builder for a new line."""
        self.sheets.builder.write()
        self._show(self.sheets.builder)
        self.focus_first()

    def edit(self, record: Record) -> None:
        """Change what is kept: a decision, what was to follow it, or a look back at it."""
        sheet = self.sheets.sheet_for(record)
        if sheet is not None:
            sheet.edit(record)
            self._show(sheet)
            self.focus_first()

    def change_line(self, identity: str) -> None:
        """Open the builder to move a line."""
        self.context.runner.run(
            lambda journal: journal.boundaries.card(identity), self._on_card_read
        )

    def look_back(self, decision: str | None, line: str | None, words: str) -> None:
        """Open the review of a decision, with the line that was crossed, or of a line."""
        self.sheets.look_back(decision, line, words)

    def show_sheet(self, sheet: QWidget) -> None:
        """Show a sheet that is ready."""
        self._show(sheet)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's name
        """Tab goes through the page as it is read, then out of it."""
        taken = step(self, onwards=next) or leave(self, onwards=next)
        return taken or enter(self, onwards=next)

    def _show_imported(self, span: str) -> None:
        first, _dash, last = span.partition("-")
        self.context.runner.run(
            lambda journal: journal.boundaries.summary_between(int(first), int(last)),
            self._on_imported_read,
        )

    def _go_to(self, record: str, *, edit: bool) -> None:
        self._edit_wanted = edit
        self.context.runner.run(lambda journal: place_of(journal, record), self._on_place_found)

    def _show(self, shown: QWidget) -> None:
        self._stack.setCurrentWidget(shown)
        self.verbs_changed.emit()

    def _listen(self) -> None:
        tabs, sheets = self.tabs, self.sheets
        tabs.lines.chosen.connect(self._on_line_chosen)
        tabs.lines.write_wanted.connect(self.write)
        tabs.lines.examples_wanted.connect(self._on_examples_wanted)
        tabs.decisions.decide_wanted.connect(self.decide)
        tabs.decisions.chosen.connect(self._on_decision_chosen)
        tabs.decisions.edit_wanted.connect(self.edit)
        tabs.due.look_back_wanted.connect(self.look_back)
        tabs.moves.history_wanted.connect(self.show_history)
        sheets.left.connect(self._on_sheets_left)
        sheets.done.connect(self._on_sheets_done)
        sheets.ready.connect(self._on_sheet_ready)
        sheets.draft_kept.connect(self.busy_status)
        sheets.builder.examples_wanted.connect(self._on_examples_wanted)
        sheets.builder.moments_wanted.connect(self._on_moments_wanted)
        sheets.builder.line_wanted.connect(self.show_history)
        sheets.examples.taken.connect(self._on_example_taken)
        sheets.review.move_wanted.connect(self.change_line)
        self.context.bus.changed.connect(self._on_bus_changed)
        self.context.lists.changed.connect(self._on_lists_changed)

    def _on_line_chosen(self, key: str, identity: str) -> None:
        simple = {
            line_card.REST: self.acts.rest,
            line_card.WAKE: self.acts.wake,
            line_card.RETIRE: self.acts.retire,
            line_card.BIN: self.acts.delete,
            line_card.DECIDE: self.decide,
            line_card.CHANGE: self.change_line,
        }
        simple.get(key, self.show_history)(identity)

    def _on_decision_chosen(self, key: str, shown: DecisionCard) -> None:
        if key == decision_card.FOLLOW_UP:
            self.sheets.follow_up.add_after(shown.decision.id, shown.chosen)
            self._show(self.sheets.follow_up)
            self.focus_first()
        elif key == decision_card.OPEN_NOTE:
            self.context.navigation.go("timeline", Target(entry=shown.decision.entries[0]))
        else:
            self.look_back(shown.decision.id, None, shown.chosen)

    def _on_imported_read(self, summary: ImportSummary | None) -> None:
        if summary is None:
            self.show_tab("lines")
        else:
            self.sheets.moments.show_moments(summary.sentence, summary.moments)
            self._show(self.sheets.moments)

    def _on_place_found(self, place: PlaceInLines) -> None:
        if self._edit_wanted and self.sheets.sheet_for(place.record) is not None:
            self.edit(place.record)
        elif place.line:
            self.show_history(place.line)
        else:
            self.tabs.decisions.go_to(place.decision)
            self.show_tab("decisions" if place.decision else "questions")

    def _on_examples_wanted(self) -> None:
        self.sheets.examples.load()
        self._show(self.sheets.examples)

    def _on_moments_wanted(self, preview: Preview) -> None:
        self.sheets.moments.show_moments(preview.sentence, preview.moments)
        self._show(self.sheets.moments)

    def _on_example_taken(self, example: Example) -> None:
        self.sheets.take_example(example)
        self._show(self.sheets.builder)
        self.focus_first()

    def _on_card_read(self, card: LineCard) -> None:
        self.sheets.builder.change_line(card.line)
        self._show(self.sheets.builder)
        self.focus_first()

    def _on_sheet_ready(self, sheet: QWidget) -> None:
        self._show(sheet)
        self.focus_first()

    def _on_sheets_done(self, key: str) -> None:
        # The sheet goes with the focus: it must not land on the toast's Undo.
        self.show_tab(key)
        self.focus_first()

    def _on_sheets_left(self, sheet: QWidget) -> None:
        if sheet is self.sheets.moments and self.sheets.builder.form.touched:
            self._show(self.sheets.builder)
        else:
            self._show(self.tabs)
            self.tabs.load()
        self.focus_first()

    def _on_bus_changed(self, changes: Changes) -> None:
        if self._loaded and any(changes.touches(kind) for kind in _SHOWN_KINDS):
            self.tabs.load()

    def _on_lists_changed(self) -> None:
        if self._loaded:
            self.tabs.load()
