"""People: the aliases I follow, and what my own notes say about each of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.errors import AftershiftError, StaleRecord
from journal_app.model.check_in import CheckIn
from journal_app.model.customer import Customer
from journal_app.model.line_views import LineCard
from journal_app.model.views import CustomerLine, CustomerPage
from ui.context import Context
from ui.messages import Answer
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.people import customer_actions as actions
from ui.people import gallery, mark_panel
from ui.people.following import Following
from ui.people.nouns import empty_sentence, find_prompt
from ui.people.people_list import PeopleList
from ui.people.person_line import person_line
from ui.people.right_side import RightSide
from ui.printing import Printing
from ui.runner import Job
from ui.widgets.forms.fresh import today

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes

_NARROW = 720
_LIST_WIDTH = 352
_SHOWN_KINDS = ("customer", "contact", "check_in", "line")


class PeoplePage(Page):
    """The list on the left, one customer or the form on the right; one of both where narrow."""

    page_key = "people"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._lines: tuple[CustomerLine, ...] = ()
        self._chosen = ""
        self._opens_right = False
        self._loaded = False
        self._opening = False
        self._narrow = False
        self._forced_narrow = False
        self._focus_wanted = False
        self._right_wanted = False
        self._job: Job | None = None
        self._wanted: Customer | str = ""
        self.list = PeopleList()
        self.right = RightSide(context)
        self.printing = Printing(context, self)
        self.following = Following(context, self.right.form, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.right, 1)
        self._listen()
        self._say_nouns()
        self._fit()
        self.list.add.setVisible(not context.read_only)

    def title(self) -> str:
        """The page's name."""
        return self.tr("People")

    def activate(self, target: Target = NOWHERE) -> None:
        """Read everybody again and open who is asked for."""
        self._loaded = self._opening = True
        if target.action == "follow" and not self.context.read_only:
            self._begin_follow(target.text)
        elif target.entry:
            self._open(target.entry)
        self.following.look_for_draft()
        self._load()

    def focus_first(self) -> None:
        """The search box; the empty page's button; the form, where one is being filled."""
        self._focus_wanted = not self._lines
        if self.right.is_form_shown() or not self._lines:
            self.right.focus_first()
        elif self.list.isVisibleTo(self):
            self.list.finder.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.right.focus_first()

    def panes(self) -> Sequence[QWidget]:
        """The search box, the list, and what is on the right."""
        right: QWidget = self.right.form if self.right.is_form_shown() else self.right.view.course
        if self.right.is_view_shown() and self.right.view.noting.isVisibleTo(self):
            right = self.right.view.noting.buttons[actions.CALM]
        shown = [part for part in (self.list.finder, self.list.view) if part.isVisibleTo(self)]
        return (*shown, right)

    def keep_draft_now(self) -> None:
        """Keep the form as it stands."""
        self.following.drafts.keep_now()

    def verbs(self) -> frozenset[str]:
        """Find; keep while a form is open; edit and bin while somebody is shown."""
        found = {"find"} if self._lines else set()
        if self.right.is_form_shown() or not self.right.view.mark.isHidden():
            return frozenset(found | {"keep"})
        if self.right.is_view_shown():
            found |= {"print"} if self.context.read_only else {"print", "edit", "bin"}
        return frozenset(found)

    def perform(self, verb: str) -> None:
        """Do one of `verbs()`."""
        if verb == "find":
            self._on_view_back_wanted()
            self.list.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.finder.selectAll()
        elif verb == "keep" and self.right.is_form_shown():
            self.following.keep_form()
        elif verb == "keep":
            self.right.view.mark.keep_now()
        elif verb == "print":
            self.printing.begin(self.right.view.printed())
        elif verb in (actions.EDIT, actions.BIN):
            self._on_view_action_chosen(verb)

    def gallery_states(self) -> Sequence[str]:
        """What `--pictures` draws."""
        return gallery.states()

    def show_gallery_state(self, state: str) -> None:
        """Bring the page into a named state."""
        gallery.show_state(self, state)

    def force_narrow(self, narrow: bool) -> None:
        """Show one side alone whatever the width, for a picture of it."""
        self._forced_narrow = narrow
        self._fit()

    def drop_form(self) -> None:
        """Forget what is typed in the form, for a picture without it."""
        self._leave_form()

    def show_nobody(self) -> None:
        """The page while nobody is followed."""
        self._on_lines_read(())

    def open_first(self) -> None:
        """Open the customer met last, as a tap on the list would."""
        if self._lines:
            self._open(self._lines[0].customer.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the form; what was typed is there when it is opened again."""
        if event.key() == Qt.Key.Key_Escape and self.right.is_form_shown():
            self._opens_right = bool(self._chosen)
            self._set_form_aside()
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One side alone where both do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _listen(self) -> None:
        self.list.person_chosen.connect(self._on_list_person_chosen)
        self.list.person_opened.connect(self._on_list_person_opened)
        self.list.person_tapped.connect(self._on_list_person_tapped)
        self.list.add_wanted.connect(self._begin_follow)
        self.right.add_wanted.connect(self._begin_follow)
        self.right.form.cancel_wanted.connect(self._on_form_cancel_wanted)
        self.right.form.that_one_wanted.connect(self._on_form_that_one_wanted)
        view = self.right.view
        view.action_chosen.connect(self._on_view_action_chosen)
        view.entry_wanted.connect(self._on_view_entry_wanted)
        view.back_wanted.connect(self._on_view_back_wanted)
        view.line_wanted.connect(self._on_view_line_wanted)
        view.mark.keep_wanted.connect(self.following.keep_mark)
        view.mark.left.connect(self.verbs_changed)
        self.following.form_kept.connect(self._on_following_form_kept)
        self.following.mark_kept.connect(self._on_following_mark_kept)
        self.following.draft_found.connect(self._show_form)
        self.following.draft_kept.connect(self.busy_status)
        self.context.bus.changed.connect(self._on_bus_changed)
        self.context.lists.changed.connect(self._on_lists_changed)
        self.context.theme.changed.connect(self._fit)

    def _load(self) -> None:
        self.context.runner.run(
            lambda journal: journal.customers(include_retired=True), self._on_lines_read
        )

    def _load_customer(self) -> None:
        if self._job is not None:
            self._job.drop()
        if not self._chosen:
            return
        chosen, now = self._chosen, self.context.clock.now()
        self._job = self.context.runner.run(
            lambda journal: (
                journal.customer_page(chosen),
                journal.pending_dread(chosen, now),
                journal.boundaries.cards(),
            ),
            self._on_customer_read,
            self._on_customer_failed,
        )

    def _open(self, id_: str) -> None:
        self._chosen = id_
        self._opens_right = self._right_wanted = True
        self.list.choose(id_)
        self._set_form_aside()
        self._fit()
        self._load_customer()

    def _set_form_aside(self) -> None:
        """Show another page; what was typed stays in the form and in its draft."""
        if self.right.is_form_shown():
            self.following.drafts.keep_now()
            self._show_chosen()

    def _leave_form(self) -> None:
        self.following.leave_form()
        self.right.form.begin()
        self._show_chosen()

    def _begin_follow(self, alias: str = "") -> None:
        self._begin(alias)

    def _begin(self, wanted: Customer | str) -> None:
        """Follow somebody under this alias, or edit a customer; a form begun before comes first."""
        form = self.right.form
        begun = form.before.id if not form.is_new else ""
        asked = wanted.id if isinstance(wanted, Customer) else ""
        if not form.touched:
            self._fill_form(wanted)
        elif begun == asked:
            self._show_form()
        else:
            self._wanted = wanted
            self.context.messages.show(
                self.tr("Another form is not finished yet."),
                Answer(self.tr("Go on with it"), self._show_form),
                Answer(self.tr("Leave it"), self._on_messages_leave_chosen),
            )

    def _fill_form(self, wanted: Customer | str) -> None:
        if isinstance(wanted, Customer):
            self.right.form.load(wanted)
        else:
            self.right.form.begin_with(wanted)
        self._show_form()

    def _on_messages_leave_chosen(self) -> None:
        self.following.leave_form()
        self._fill_form(self._wanted)

    def _show_form(self) -> None:
        self._tell_form()
        self._opens_right = True
        self.right.show_form()
        self._fit()
        self.right.form.focus_first()
        self.verbs_changed.emit()

    def _show_chosen(self) -> None:
        """What belongs on the right while no form is open."""
        view = self.right.view
        if not self._lines:
            self.right.show_empty(empty_sentence(self.context.lists.now.work.noun))
        elif self._chosen and view.customer is not None and view.customer.id == self._chosen:
            self.right.show_view()
        else:
            self.right.show_waiting()
        self._fit()
        self.verbs_changed.emit()

    def _fit(self) -> None:
        """Both sides, or the one that is being used."""
        theme = self.context.theme
        narrow = self._forced_narrow or self.width() < theme.scaled(_NARROW)
        alone = not self._lines
        on_right = self._opens_right or alone
        self.list.setVisible(not alone and not (narrow and on_right))
        self.right.setVisible(not narrow or on_right)
        self.right.view.set_back_shown(narrow)
        widest = 16_777_215 if narrow else theme.scaled(_LIST_WIDTH)
        self.list.setMaximumWidth(widest)
        self.list.setMinimumWidth(
            0 if narrow else min(theme.scaled(_LIST_WIDTH), self.width() // 2)
        )

    def _say_nouns(self) -> None:
        self.list.set_prompt(find_prompt(self.context.lists.now.work.noun))

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _tell_form(self) -> None:
        self.right.form.set_everybody([line.customer for line in self._lines])

    def _on_lines_read(self, lines: Sequence[CustomerLine]) -> None:
        self._lines = tuple(lines)
        if self._chosen not in [line.customer.id for line in lines]:
            self._focus_wanted |= bool(self._chosen) and self._has_focus()
            self._chosen = ""
            self._opens_right = self.right.is_form_shown()
        if self._opening and not self._chosen:
            # Whoever was met last: the page opens on somebody, and the list stays in front.
            self._chosen = next((one.customer.id for one in lines if not one.customer.retired), "")
        self._opening = False
        lists, now = self.context.lists.now, today(self.context)
        self.list.set_lines([person_line(lists, line, now) for line in lines])
        self.list.choose(self._chosen)
        self._tell_form()
        if not self.right.is_form_shown():
            self._show_chosen()
        else:
            self._fit()
        if self._chosen:
            self._load_customer()
        if self._focus_wanted:
            self.focus_first()
            self._focus_wanted = False

    def _on_customer_read(
        self, answer: tuple[CustomerPage, CheckIn | None, tuple[LineCard, ...]]
    ) -> None:
        self._job = None
        page, pending, lines = answer
        if page.line.customer.id != self._chosen:
            return
        self.right.view.show_page(page, pending, lines)
        if self.right.is_form_shown():
            return
        self._show_chosen()
        if self._right_wanted:
            self._right_wanted = False
            self.right.focus_first()

    def _on_customer_failed(self, error: AftershiftError) -> None:
        self._job = None
        if not isinstance(error, StaleRecord):
            self.context.messages.show_error(error)
            return
        # In the bin, or never followed: the list says who is.
        self._chosen = ""
        self._opens_right = False
        self._show_chosen()

    def _on_list_person_chosen(self, id_: str) -> None:
        self._chosen = id_
        self._set_form_aside()
        self._load_customer()

    def _on_list_person_opened(self, id_: str) -> None:
        self._open(id_)

    def _on_list_person_tapped(self, id_: str) -> None:
        self._open(id_)
        # Beside the list the focus stays in it, so that arrows go on from there.
        self._right_wanted = not self.list.isVisibleTo(self)

    def _on_view_back_wanted(self) -> None:
        self._opens_right = self.right.is_form_shown()
        self._fit()
        if self.list.isVisibleTo(self):
            self.list.view.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _on_view_entry_wanted(self, id_: str) -> None:
        self.context.navigation.go("timeline", Target(entry=id_))

    def _on_view_line_wanted(self, identity: str) -> None:
        self.context.navigation.go("lines", Target(entry=identity))

    def _on_view_action_chosen(self, key: str) -> None:
        customer = self.right.view.customer
        if customer is None:
            return
        if key == actions.CALM:
            self.following.count_calm(customer)
        elif key in (actions.PUT_OFF, actions.BEFORE):
            path = mark_panel.PUT_OFF if key == actions.PUT_OFF else mark_panel.DREAD
            self.right.view.mark.ask(customer.id, path)
            self.verbs_changed.emit()
        elif key in (actions.HARD, actions.GOOD):
            self.context.navigation.go("today", Target(action=key, entry=customer.id))
        elif key == actions.EDIT:
            self._begin(customer)
        elif key == actions.RETIRE:
            self.following.retire(customer)
        elif key == actions.BIN:
            self.following.move_to_bin(customer)

    def _on_form_cancel_wanted(self) -> None:
        self._opens_right = bool(self._chosen)
        self._leave_form()
        self.focus_first()

    def _on_form_that_one_wanted(self, id_: str) -> None:
        self._leave_form()
        self._open(id_)

    def _on_following_form_kept(self, id_: str) -> None:
        self._chosen = id_
        self._opens_right = self._right_wanted = True
        self.right.form.begin()
        self.right.show_waiting()

    def _on_following_mark_kept(self) -> None:
        self.right.view.mark.leave_now()

    def _on_bus_changed(self, changes: Changes) -> None:
        if self._loaded and any(changes.touches(kind) for kind in _SHOWN_KINDS):
            self._load()

    def _on_lists_changed(self) -> None:
        self._say_nouns()
        if self._loaded:
            self._load()
