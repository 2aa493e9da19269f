"""The sections whose settings are no secret: look, language and dates, shortcuts, about."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from journal_app.settings import TEXT_SCALES
from ui.context import Context
from ui.help_words import about_sentences
from ui.settings.section import Section, tr
from ui.widgets.labels import Body
from ui.widgets.option import Option


class LookSection(Section):
    """Theme, text size, contrast, sidebar."""

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


class LanguageSection(Section):
    """First day of the week, clock, paper."""

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
        self.add_row(
            "paper",
            self.tr("Paper"),
            [
                Option("region", self.tr("As the region has it")),
                Option("a4", "A4"),
                Option("letter", "Letter"),
            ],
        )


class ShortcutsSection(Section):
    """The way to all keys, and whether single letters count among them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Shortcuts"))
        self.add_tick("single_keys", self.tr("Single-letter keys in lists"))
        self.add_links({"shortcuts": (self.tr("Every action with its keys"), "help")})


class AboutSection(Section):
    """Version, purpose, and the ways to what is said about the program."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("About"))
        for sentence in about_sentences():
            self.add(Body(sentence))
        self.add_links(
            {
                "privacy": (self.tr("Privacy"), "help"),
                "not": (self.tr("What this is not"), "help"),
                "licences": (self.tr("Licences"), "help"),
                "diagnostics": (self.tr("Diagnostics"), "help"),
            }
        )
