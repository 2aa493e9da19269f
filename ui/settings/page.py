"""Settings: one page, one card a section. Must not know what a setting does."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.settings.backup_section import BackupSection
from ui.settings.cooling_section import CoolingSection
from ui.settings.data_section import DataSection
from ui.settings.help_card_section import HelpCardSection
from ui.settings.lists_section import ListsSection
from ui.settings.moving_section import MovingSection
from ui.settings.numbers_section import NumbersSection
from ui.settings.plain_sections import (
    AboutSection,
    LanguageSection,
    LookSection,
    ShortcutsSection,
)
from ui.settings.reminders_section import RemindersSection
from ui.settings.section import Section
from ui.settings.security_section import SecuritySection
from ui.settings.work_section import WorkSection
from ui.widgets.pagescroll import PageScroll

_ABOVE = 40


class SettingsPage(Page):
    """The sections by key; a target's action goes to one of them."""

    page_key: ClassVar[str] = "settings"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sheet = PageScroll(self.title())
        self._work = WorkSection(context)
        self._lists, self._data = ListsSection(context), DataSection(context)
        self._backup = BackupSection(context)
        self._moving = MovingSection(context)
        self._security = SecuritySection(context)
        self._sections: dict[str, Section] = {
            "work": self._work,
            "lists": self._lists,
            "look": LookSection(context),
            "language": LanguageSection(context),
            "security": self._security,
            "numbers": NumbersSection(context),
            "reminders": RemindersSection(context),
            "cooling": CoolingSection(context),
            "help_card": HelpCardSection(context),
            "backup": self._backup,
            "moving": self._moving,
            "data": self._data,
            "shortcuts": ShortcutsSection(context),
            "about": AboutSection(context),
        }
        for key, section in self._sections.items():
            section.setObjectName(f"section_{key}")
            self._sheet.add(section)
        self._wanted: QWidget | None = None
        self._work.edited.connect(self._on_work_edited)
        self._data.wipe.copy_wanted.connect(self._backup.save_elsewhere)
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
        self._wanted = self._find(target)
        if target.action == "data" and target.text == "check":
            self._data.check.begin()
        if target.action == "backup" and target.text == "now":
            self._backup.back_up()
        elif target.action == "backup" and Path(target.text).suffix == ".aftershift":
            self._backup.compare(Path(target.text))
        elif target.action == "merge" and target.text:
            self._backup.merge.compare(Path(target.text))
        if target.action == "moving" and target.text:
            self._moving.begin(target.text)
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._go_to_wanted)

    def deactivate(self) -> None:
        """Nothing is typed here, and what is on its way in or out goes on."""

    def keep_draft_now(self) -> None:
        """The journal is about to be closed: nothing half done is left behind."""
        self._moving.stop()
        self._security.stop()

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
        middle = ("lists", "look", "security", "reminders", "help_card", "backup", "moving")
        return ("", *middle, "data")

    def show_gallery_state(self, state: str) -> None:
        """Go to a section."""
        if state:
            self.activate(Target(action=state, text={"lists": "kinds"}.get(state, "")))

    def _find(self, target: Target) -> QWidget | None:
        """The section asked for, or the control in it whose name the target's text is."""
        if target.action == "merge":
            return self._backup.merge
        section = self._sections.get(target.action)
        if section is None:
            return None
        if target.action == "lists" and target.text:
            self._lists.unfold(target.text)
            return section
        control = section.findChild(QWidget, target.text) if target.text else None
        return control if isinstance(control, QWidget) else section

    def _on_work_edited(self) -> None:
        # The profile that was read may have moved the section one came for.
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._go_to_wanted)
        self.verbs_changed.emit()

    def _go_to_wanted(self) -> None:
        if self._wanted is None:
            return
        top = self._wanted.mapTo(self._sheet, QPoint(0, 0)).y()
        bar = self._sheet.verticalScrollBar()
        bar.setValue(max(0, bar.value() + top - _ABOVE))
        if not self.context.runner.busy:
            focus_within(self._wanted)
            self._wanted = None


def focus_within(widget: QWidget) -> None:
    """Put the focus on the control, or on the first one inside."""
    if widget.focusProxy() is not None or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        return
    inside = widget.nextInFocusChain()
    while inside is not None and widget.isAncestorOf(inside):
        if inside.focusPolicy() & Qt.FocusPolicy.TabFocus and inside.isVisible():
            inside.setFocus(Qt.FocusReason.TabFocusReason)
            return
        inside = inside.nextInFocusChain()
