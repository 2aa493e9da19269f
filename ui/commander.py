"""What each action does: it goes somewhere, changes a setting, or asks the page or the shell.

Must not know how pages do it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from journal_app.settings import TEXT_SCALES
from ui.cover import Cover
from ui.navigation import Target
from ui.palette_dialog import CommandPalette
from ui.workspace import Workspace

_TODAY = ("hard", "good", "calm", "check_in", "shift", "earlier", "weekly_five", "score")
_PAGES = ("today", "timeline", "people", "lines", "insights", "reports", "settings", "recent")
_HELP = ("shortcuts", "card", "privacy", "not", "licences", "about", "diagnostics")
_LINES = {"write_line": "write", "due": "due", "park": "park"}
_MOVING = ("bring_in", "take_out")
_VERBS = {
    "keep": "keep",
    "edit": "edit",
    "versions": "versions",
    "to_bin": "bin",
    "print": "print",
    "table": "table",
}
_CHARTS = (
    *("chart_counts", "chart_course", "chart_year", "chart_breaking_point", "chart_goes_with"),
    *("chart_helped", "chart_customers", "chart_lines", "chart_recovery", "chart_week"),
    *("chart_weekly_five", "chart_range"),
)


class Commander(QObject):
    """Owned by the workspace it serves.

    Signals:
        lock_wanted(), quit_wanted(), example_wanted(), other_wanted(Path): for the shell.
    """

    lock_wanted = Signal()
    quit_wanted = Signal()
    example_wanted = Signal()
    other_wanted = Signal(object)

    def __init__(self, workspace: Workspace, cover: Cover) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._context = workspace.context
        self._cover = cover
        self._palette = CommandPalette(workspace.context, workspace.actions_table, workspace)
        slots: dict[str, Callable[[], object]] = dict.fromkeys(_TODAY, self._on_today_action)
        slots |= dict.fromkeys(_PAGES, self._on_page_action)
        slots |= dict.fromkeys(_HELP, self._on_help_action)
        slots |= dict.fromkeys(_VERBS, self._on_verb_action)
        slots |= dict.fromkeys(_LINES, self._on_lines_action)
        slots |= dict.fromkeys(_CHARTS, self._on_chart_action)
        slots |= dict.fromkeys(_MOVING, self._on_moving_action)
        slots |= self._single_slots()
        workspace.actions_table.connect_all(slots)

    def _single_slots(self) -> dict[str, Callable[[], object]]:
        return {
            "follow": self._on_follow,
            "report": self._on_report,
            "decide": self._on_decide,
            "open_other": self._on_open_other,
            "lock": self.lock_wanted.emit,
            "quit": self.quit_wanted.emit,
            "example": self.example_wanted.emit,
            "undo": self._workspace.undo.undo,
            "redo": self._workspace.undo.redo,
            "find": self._on_find,
            "find_next": self._on_find_next,
            "bin": self._on_bin,
            "cover": self._cover.cover_until_key,
            "larger": self._on_larger,
            "smaller": self._on_smaller,
            "usual": self._on_usual,
            "theme_system": self._on_theme_action,
            "theme_light": self._on_theme_action,
            "theme_dark": self._on_theme_action,
            "sidebar": self._on_sidebar_action,
            "back": self._context.navigation.back,
            "forward": self._context.navigation.forward,
            "next_pane": self._on_next_pane,
            "previous_pane": self._on_previous_pane,
            "palette": self._palette.open_fresh,
            "check": self._on_check,
            "backup": self._on_backup,
            "restore": self._on_restore,
            "recovery": self._on_recovery,
            "passphrase": self._on_passphrase,
        }

    def _key(self) -> str:
        action = self.sender()
        return action.objectName().removeprefix("action_") if isinstance(action, QAction) else ""

    def _go(self, page: str, **target: str) -> None:
        self._context.navigation.go(page, Target(**target))  # type: ignore[arg-type]  # no day is given here

    def _on_today_action(self) -> None:
        self._go("today", action=self._key())

    def _on_page_action(self) -> None:
        self._context.navigation.go(self._key())

    def _on_help_action(self) -> None:
        self._go("help", action=self._key())

    def _on_recovery(self) -> None:
        self._go("settings", action="security", text="make_recovery")

    def _on_backup(self) -> None:
        self._go("settings", action="backup", text="now")

    def _on_restore(self) -> None:
        self._go("settings", action="backup", text="copies")

    def _on_passphrase(self) -> None:
        self._go("settings", action="security", text="change_passphrase")

    def _on_moving_action(self) -> None:
        self._go("settings", action="moving", text=self._key())

    def _on_verb_action(self) -> None:
        page, verb = self._workspace.page, _VERBS[self._key()]
        if page is not None and verb in page.verbs():
            page.perform(verb)

    def _on_lines_action(self) -> None:
        self._go("lines", action=_LINES[self._key()])

    def _on_chart_action(self) -> None:
        name = self._key().removeprefix("chart_").replace("_", "-")
        self._go("insights", action=name)

    def _on_decide(self) -> None:
        """About the note that is read, or freely."""
        page = self._workspace.page
        if page is not None and "decide" in page.verbs():
            page.perform("decide")
        else:
            self._go("lines", action="decide")

    def _on_follow(self) -> None:
        self._go("people", action="follow")

    def _on_report(self) -> None:
        self._go("reports", action="new")

    def _on_bin(self) -> None:
        self._go("timeline", action="bin")

    def _on_find(self) -> None:
        page = self._workspace.page
        if page is not None and "find" in page.verbs():
            page.perform("find")
        else:
            self._go("timeline", action="find")

    def _on_find_next(self) -> None:
        page = self._workspace.page
        if page is not None and "find_next" in page.verbs():
            page.perform("find_next")

    def _on_open_other(self) -> None:
        title = self.tr("Choose the folder of a journal")
        folder = self._context.dialogs.folder(self._workspace.window(), title)
        if folder is not None:
            self.other_wanted.emit(Path(folder))

    def _on_larger(self) -> None:
        self._step_text(1)

    def _on_smaller(self) -> None:
        self._step_text(-1)

    def _on_usual(self) -> None:
        self._context.preferences.change(text_scale=100)

    def _step_text(self, step: int) -> None:
        at = TEXT_SCALES.index(self._context.preferences.now.text_scale) + step
        scale = TEXT_SCALES[max(0, min(at, len(TEXT_SCALES) - 1))]
        self._context.preferences.change(text_scale=scale)

    def _on_theme_action(self) -> None:
        self._context.preferences.change(theme=self._key().removeprefix("theme_"))

    def _on_sidebar_action(self) -> None:
        wanted = self._workspace.actions_table["sidebar"].isChecked()
        self._context.preferences.change(sidebar_text=wanted)

    def _on_next_pane(self) -> None:
        self._workspace.move_focus(1)

    def _on_previous_pane(self) -> None:
        self._workspace.move_focus(-1)

    def _on_check(self) -> None:
        self._go("settings", action="data", text="check")
