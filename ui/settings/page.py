"""Settings: one page, one card a section. Must not know what a setting does."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.settings.plain_sections import LanguageSection, LinksSection, LookSection
from ui.settings.section import Section
from ui.settings.security_section import SecuritySection
from ui.settings.work_section import WorkSection
from ui.widgets.pagescroll import PageScroll


class SettingsPage(Page):
    """The sections by key; a target's action goes to one of them."""

    page_key: ClassVar[str] = "settings"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sheet = PageScroll(self.title())
        self._work = WorkSection(context)
        self._sections: dict[str, Section] = {
            "work": self._work,
            "look": LookSection(context),
            "language": LanguageSection(context),
            "security": SecuritySection(context),
            "about": LinksSection(context),
        }
        for key, section in self._sections.items():
            section.setObjectName(f"section_{key}")
            self._sheet.add(section)
        self._wanted: Section | None = None
        self._work.edited.connect(self._on_work_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Settings")

    def activate(self, target: Target = NOWHERE) -> None:
        """Load, and go to a section."""
        super().activate(target)
        for section in self._sections.values():
            section.load()
        self._wanted = self._sections.get(target.action)
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._go_to_wanted)

    def focus_first(self) -> None:
        """The first control of the first section."""
        focus_within(self._work)

    def verbs(self) -> frozenset[str]:
        """Keep, while My work differs from what is kept."""
        return frozenset({"keep"}) if self._work.can_keep_now() else frozenset()

    def perform(self, verb: str) -> None:
        """Keep My work."""
        if verb == "keep":
            self._work.keep()

    def gallery_states(self) -> tuple[str, ...]:
        """From the top, and by section."""
        return ("", "look", "security")

    def show_gallery_state(self, state: str) -> None:
        """Go to a section."""
        if state:
            self.activate(Target(action=state))

    def _on_work_edited(self) -> None:
        # The profile that was read may have moved the section one came for.
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._go_to_wanted)
        self.verbs_changed.emit()

    def _go_to_wanted(self) -> None:
        if self._wanted is None:
            return
        self._sheet.verticalScrollBar().setValue(max(0, self._wanted.y() - 12))
        if not self.context.runner.busy:
            focus_within(self._wanted)
            self._wanted = None


def focus_within(widget: QWidget) -> None:
    """Put the focus on the first control inside."""
    inside = widget.nextInFocusChain()
    while inside is not None and widget.isAncestorOf(inside):
        if inside.focusPolicy() & Qt.FocusPolicy.TabFocus and inside.isVisible():
            inside.setFocus(Qt.FocusReason.TabFocusReason)
            return
        inside = inside.nextInFocusChain()
