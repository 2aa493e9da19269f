"""The sections whose settings are no secret: look, language and dates, help card, shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from journal_app.settings import TEXT_SCALES
from ui.context import Context
from ui.navigation import Target
from ui.settings.section import Section, tr
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.option import Option


class LookSection(Section):
    """Theme, text size, contrast, sidebar, single keys."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Look"))
        self.add_row(
            "theme",
            self.tr("Theme"),
            [
                Option("system", self.tr("As system")),
                Option("light", self.tr("Light")),
                Option("dark", self.tr("Dark")),
            ],
        )
        scales = [(self.tr("{scale} %").format(scale=scale), scale) for scale in TEXT_SCALES]
        self.add_box("text_scale", self.tr("Text size"), scales)
        self.add_row(
            "contrast",
            self.tr("Contrast"),
            [Option("system", self.tr("As system")), Option("more", self.tr("More"))],
        )
        self.add_tick("sidebar_text", self.tr("Words in the sidebar"))
        self.add_tick("single_keys", self.tr("Single-letter keys in lists"))


class LanguageSection(Section):
    """First day of the week, clock."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Language and dates"))
        names = [(QLocale().dayName(number), number) for number in range(1, 8)]
        days = [(self.tr("As the region has it"), 0), *names]
        self.add_box("first_weekday", self.tr("First day of the week"), days)
        self.add_row(
            "clock",
            self.tr("Clock"),
            [
                Option("region", self.tr("As the region has it")),
                Option("24", self.tr("24 hours")),
                Option("12", self.tr("12 hours")),
            ],
        )


class LinksSection(Section):
    """Ways to other pages: they hold nothing that could be set."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Help, data, about"))
        self._targets = {
            "card": (self.tr("If it's too much right now"), "help", Target(action="card")),
            "bin": (self.tr("Bin"), "timeline", Target(action="bin")),
            "recent": (self.tr("Recent changes"), "recent", Target()),
            "shortcuts": (self.tr("Shortcuts"), "help", Target(action="shortcuts")),
            "privacy": (self.tr("Privacy"), "help", Target(action="privacy")),
            "about": (self.tr("About"), "help", Target(action="about")),
        }
        links = QWidget()
        flow = FlowLayout(links)
        for key, (text, _, _) in self._targets.items():
            link = LinkButton(text)
            link.setObjectName(f"settings_{key}")
            link.clicked.connect(self._on_link_clicked)
            flow.addWidget(link)
        self.add(links)

    def _on_link_clicked(self) -> None:
        pressed = self.sender()
        key = pressed.objectName().removeprefix("settings_") if pressed else ""
        _, page, target = self._targets[key]
        self.context.navigation.go(page, target)
