"""What the window shows while a journal is open: sidebar, pages, messages, status line.

Pages are made when they are first gone to, and kept. Must not know what a page shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions, plain_title, shown_keys
from ui.ahead import ReadAhead
from ui.context import Context
from ui.messages import Answer, Message, Toast
from ui.navigation import NOWHERE
from ui.navigation import Place as Visit
from ui.page import Page
from ui.pages import make_page
from ui.status_line import StatusLine
from ui.undo import Undo
from ui.widgets import messagebar, sidebar, toast

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.settings import Settings

NARROW = 900
_PLACES = (
    ("today", "sun"),
    ("timeline", "scroll-text"),
    ("people", "users"),
    ("lines", "shield"),
    ("insights", "chart-line"),
    ("reports", "file-output"),
)
_FOOT = (("settings", "settings"), ("card", "life-buoy"), ("lock", "lock"))
_KINDS = {
    "info": messagebar.Kind.INFO,
    "warn": messagebar.Kind.WARN,
    "danger": messagebar.Kind.ERROR,
}


class Workspace(QWidget):
    """Owned by the main window; made by the shell once a journal is open.

    Signals:
        arrived(str): the page with this key is shown and asked to load.
    """

    arrived = Signal(str)

    def __init__(self, context: Context, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("workspace")
        self.context = context
        self.actions_table = Actions(self)
        self.undo = Undo(context, self)
        self._ahead = ReadAhead(context.runner, self.page_named, self)
        self._pages: dict[str, Page] = {}
        self._answers: dict[str, Answer] = {}
        self._here = ""
        self._step_told = True
        self._build()
        self.actions_table.fill(window.menuBar())
        self._listen()
        self._follow_settings(context.preferences.now)
        self.undo.look()

    @property
    def page(self) -> Page | None:
        """The page shown now."""
        return self._pages.get(self._here)

    def page_named(self, key: str) -> Page:
        """The page with this key, made if it was not yet; KeyError where there is none."""
        if key not in self._pages:
            page = make_page(key, self.context, self._stack)
            page.verbs_changed.connect(self._on_page_verbs_changed)
            page.busy_status.connect(self._status.say)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def keep_drafts(self) -> None:
        """Ask every page to keep its draft now."""
        for page in self._pages.values():
            page.keep_draft_now()

    def say(self, text: str) -> None:
        """A quiet line at the foot, until another page is gone to."""
        self._status.say(text)

    def move_focus(self, step: int) -> None:
        """Go to the next pane (1) or the one before (-1), round and round."""
        here = self._sidebar.button(self._sidebar.current_key() or "today")
        panes: list[QWidget] = [here, *(self.page.panes() if self.page else ())]
        if not self._bar.isHidden():
            panes.append(self._bar)
        focused = QApplication.focusWidget()
        in_sidebar = _holds(self._sidebar, focused)
        at = next(
            (i for i, pane in enumerate(panes) if _holds(pane, focused) or (i == 0 and in_sidebar)),
            0,
        )
        panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on a rest is used to read ahead."""
        super().showEvent(event)
        self._ahead.watch(self.window().windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures alone in a narrow window."""
        super().resizeEvent(event)
        self._show_words()

    def _build(self) -> None:
        self._sidebar = sidebar.Sidebar(
            [self._place(*place) for place in _PLACES], [self._place(*place) for place in _FOOT]
        )
        self._bar = messagebar.MessageBar(self)
        self._bar.setObjectName("message_bar")
        self._stack = QStackedWidget(self)
        self._status = StatusLine(self)
        self._toast = toast.Toast(self)
        self._toast.setObjectName("toast")
        main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        bar_row = QHBoxLayout()
        bar_row.setContentsMargins(12, 8, 12, 0)
        bar_row.addWidget(self._bar)
        main.addLayout(bar_row)
        main.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._toast)
        foot.addStretch(1)
        main.addLayout(foot)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._sidebar)
        across.addLayout(main, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(self._status)

    def _listen(self) -> None:
        context = self.context
        self._sidebar.page_chosen.connect(self._on_sidebar_chosen)
        self._sidebar.foot_chosen.connect(self._on_sidebar_chosen)
        self._bar.action_chosen.connect(self._on_bar_action_chosen)
        self._toast.action_chosen.connect(self.undo.undo)
        self.undo.possible.connect(self._on_undo_possible)
        context.navigation.went.connect(self._on_navigation_went)
        context.navigation.undo_wanted.connect(self.undo.undo)
        context.navigation.moved.connect(self._on_navigation_moved)
        context.messages.wanted.connect(self._on_message_wanted)
        context.messages.cleared.connect(self._bar.clear)
        context.toasts.wanted.connect(self._on_toast_wanted)
        context.bus.changed.connect(self._on_bus_changed)
        context.runner.failed.connect(context.messages.show_error)
        context.preferences.changed.connect(self._follow_settings)
        self._on_navigation_moved()
        self.actions_table.offer(frozenset())

    def _on_sidebar_chosen(self, key: str) -> None:
        self.actions_table[key].trigger()

    def _on_message_wanted(self, message: Message) -> None:
        self._answers = {str(at): answer for at, answer in enumerate(message.answers)}
        words = [(key, answer.text) for key, answer in self._answers.items()]
        self._bar.show_message(_KINDS[message.tone], message.text, words)

    def _on_bar_action_chosen(self, key: str) -> None:
        self._bar.clear()
        self._answers[key].chosen()

    def _on_toast_wanted(self, passing: Toast) -> None:
        self._toast.show_text(passing.text, self.tr("Undo") if passing.undo else "")
        # What it is about is told to everybody after it; whatever comes later is another step.
        self._step_told = False
        QTimer.singleShot(0, self, self._on_step_told)

    def _on_step_told(self) -> None:
        self._step_told = True

    def _on_bus_changed(self, _changes: Changes) -> None:
        """Undo takes the last step back: a toast that offers it for an older one has to go."""
        if self._step_told and self._toast.offers_action():
            self._toast.dismiss()

    def _on_navigation_went(self, place: Visit) -> None:
        page = self.page_named(place.page)
        if self.page is not None and self.page is not page:
            self.page.deactivate()
        moved = self._here != place.page
        self._here = place.page
        self._stack.setCurrentWidget(page)
        self._sidebar.set_current(place.page)
        self._status.say("")
        if moved:
            page.focus_first()
        page.activate(place.target)
        self._on_page_verbs_changed()
        if place.target == NOWHERE and moved:
            page.focus_first()
        self.arrived.emit(place.page)

    def _on_navigation_moved(self) -> None:
        self.actions_table["back"].setEnabled(self.context.navigation.can_go_back)
        self.actions_table["forward"].setEnabled(self.context.navigation.can_go_forward)

    def _on_page_verbs_changed(self) -> None:
        if self.page is not None:
            self.actions_table.offer(self.page.verbs())

    def _on_undo_possible(self, undo: bool, redo: bool) -> None:
        self.actions_table["undo"].setEnabled(undo)
        self.actions_table["redo"].setEnabled(redo)

    def _follow_settings(self, settings: Settings) -> None:
        table = self.actions_table
        table[f"theme_{settings.theme}"].setChecked(True)
        table["sidebar"].setChecked(settings.sidebar_text)
        self._status.tell_idle(settings.idle_minutes)
        self._show_words()

    def _show_words(self) -> None:
        wanted = self.context.preferences.now.sidebar_text
        self._sidebar.set_text_shown(wanted and self.width() >= self.context.theme.scaled(NARROW))

    def _place(self, key: str, icon: str) -> sidebar.Place:
        action = self.actions_table[key]
        words = self.tr("Too much right now") if key == "card" else plain_title(action)
        return sidebar.Place(key, icon, words, shown_keys(action))


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
