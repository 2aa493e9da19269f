"""Which pages there are and where each is found; a page is read when it is first gone to."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.page import Page

# Key, module and class. Read by name, because importing all of them costs before it helps.
PAGES = {
    "today": ("ui.today.page", "TodayPage"),
    "timeline": ("ui.timeline.page", "TimelinePage"),
    "people": ("ui.people.page", "PeoplePage"),
    "lines": ("ui.lines.page", "LinesPage"),
    "insights": ("ui.insights.page", "InsightsPage"),
    "reports": ("ui.reports.page", "ReportsPage"),
    "settings": ("ui.settings.page", "SettingsPage"),
    "help": ("ui.help_page", "HelpPage"),
    "recent": ("ui.recent_page", "RecentPage"),
}


def make_page(key: str, context: Context, parent: QWidget) -> Page:
    """Make the page with this key; KeyError where there is none."""
    module, name = PAGES[key]
    page: Page = getattr(import_module(module), name)(context, parent)
    return page
