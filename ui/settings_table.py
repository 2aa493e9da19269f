"""Every single setting and its section, so that the command palette can lead to it.

Must not know how a setting is shown; a test holds the names against the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - pyside6-lupdate's name
    """Mark a text for translation; Qt's own one is typed to return anything."""
    return text


@dataclass(frozen=True)
class SettingEntry:
    """Where a setting stands: the key of its section and the name of its control, if it has one.

    `text` is what it is called, `found_by` the words it is found by too.
    """

    section: str
    control: str
    text: str
    found_by: str = ""

    @property
    def key(self) -> str:
        """What the palette remembers it by."""
        return f"{self.section}/{self.control}"


SETTINGS = (
    SettingEntry(
        "work", "", QT_TRANSLATE_NOOP("Settings", "My work"), QT_TRANSLATE_NOOP("Settings", "job")
    ),
    SettingEntry("work", "work_kind", QT_TRANSLATE_NOOP("Settings", "Kind of work")),
    SettingEntry(
        "work",
        "minimum",
        QT_TRANSLATE_NOOP("Settings", "My minimum, in my own words"),
        QT_TRANSLATE_NOOP("Settings", "autopilot"),
    ),
    SettingEntry(
        "work",
        "when_work",
        QT_TRANSLATE_NOOP("Settings", "When I work"),
        QT_TRANSLATE_NOOP("Settings", "rota, days, hours"),
    ),
    SettingEntry(
        "work",
        "turns",
        QT_TRANSLATE_NOOP("Settings", "A day begins at"),
        QT_TRANSLATE_NOOP("Settings", "night, midnight"),
    ),
    SettingEntry(
        "work",
        "home_zone",
        QT_TRANSLATE_NOOP("Settings", "Home time zone"),
        QT_TRANSLATE_NOOP("Settings", "crew, travel"),
    ),
    SettingEntry("work", "currency", QT_TRANSLATE_NOOP("Settings", "Currency")),
    SettingEntry(
        "work",
        "show_money",
        QT_TRANSLATE_NOOP("Settings", "Show money fields"),
        QT_TRANSLATE_NOOP("Settings", "worth, income"),
    ),
    SettingEntry(
        "lists",
        "kinds",
        QT_TRANSLATE_NOOP("Settings", "Add my own kind"),
        QT_TRANSLATE_NOOP("Settings", "behaviour, list, vocabulary"),
    ),
    SettingEntry(
        "lists",
        "",
        QT_TRANSLATE_NOOP("Settings", "Lists"),
        QT_TRANSLATE_NOOP("Settings", "rename, retire, moves, coping, places, roles, tags"),
    ),
    SettingEntry("look", "", QT_TRANSLATE_NOOP("Settings", "Look")),
    SettingEntry(
        "look",
        "setting_theme",
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        QT_TRANSLATE_NOOP("Settings", "dark, light, night"),
    ),
    SettingEntry("look", "setting_text_scale", QT_TRANSLATE_NOOP("Settings", "Text size")),
    SettingEntry("look", "setting_contrast", QT_TRANSLATE_NOOP("Settings", "Contrast")),
    SettingEntry(
        "look", "setting_sidebar_text", QT_TRANSLATE_NOOP("Settings", "Words in the sidebar")
    ),
    SettingEntry("language", "", QT_TRANSLATE_NOOP("Settings", "Language and dates")),
    SettingEntry(
        "language", "setting_first_weekday", QT_TRANSLATE_NOOP("Settings", "First day of the week")
    ),
    SettingEntry(
        "language",
        "setting_clock",
        QT_TRANSLATE_NOOP("Settings", "Clock"),
        QT_TRANSLATE_NOOP("Settings", "24 hours, 12 hours, time"),
    ),
    SettingEntry(
        "language",
        "setting_paper",
        QT_TRANSLATE_NOOP("Settings", "Paper"),
        QT_TRANSLATE_NOOP("Settings", "A4, Letter, print"),
    ),
    SettingEntry("security", "", QT_TRANSLATE_NOOP("Settings", "Security")),
    SettingEntry(
        "security",
        "setting_idle_minutes",
        QT_TRANSLATE_NOOP("Settings", "Lock when idle"),
        QT_TRANSLATE_NOOP("Settings", "minutes, away"),
    ),
    SettingEntry(
        "security",
        "setting_lock_on_sleep",
        QT_TRANSLATE_NOOP("Settings", "Lock on sleep and screen lock"),
        QT_TRANSLATE_NOOP("Settings", "suspend, screen saver, away"),
    ),
    SettingEntry(
        "security",
        "setting_cover_behind",
        QT_TRANSLATE_NOOP("Settings", "Cover when another window is in front"),
        QT_TRANSLATE_NOOP("Settings", "hide"),
    ),
    SettingEntry(
        "security",
        "open_with_keychain",
        QT_TRANSLATE_NOOP("Settings", "Open with this computer too"),
        QT_TRANSLATE_NOOP("Settings", "keychain, keyring, without passphrase"),
    ),
    SettingEntry(
        "security",
        "new_key",
        QT_TRANSLATE_NOOP("Settings", "Make the journal's key anew"),
        QT_TRANSLATE_NOOP("Settings", "new data key, copied, stolen, passphrase seen"),
    ),
    SettingEntry(
        "security",
        "setting_clear_clipboard",
        QT_TRANSLATE_NOOP("Settings", "Clear the clipboard after 60 s"),
        QT_TRANSLATE_NOOP("Settings", "copy"),
    ),
    SettingEntry(
        "cooling",
        "setting_cooling_days",
        QT_TRANSLATE_NOOP("Settings", "Wait before final steps"),
        QT_TRANSLATE_NOOP("Settings", "cooling-off, decide, resign, leave"),
    ),
    SettingEntry("help_card", "", QT_TRANSLATE_NOOP("Settings", "Help card")),
    SettingEntry(
        "help_card",
        "setting_region",
        QT_TRANSLATE_NOOP("Settings", "Region of the help card"),
        QT_TRANSLATE_NOOP("Settings", "numbers, emergency"),
    ),
    SettingEntry(
        "help_card",
        "help_near",
        QT_TRANSLATE_NOOP("Settings", "My own lines on the help card"),
        QT_TRANSLATE_NOOP("Settings", "somebody near, first aider, union, helpline"),
    ),
    SettingEntry(
        "security",
        "setting_sheet_drills",
        QT_TRANSLATE_NOOP("Settings", "Try the recovery sheet now and then"),
        QT_TRANSLATE_NOOP("Settings", "drill, recovery key"),
    ),
    SettingEntry(
        "backup",
        "",
        QT_TRANSLATE_NOOP("Settings", "Backup"),
        QT_TRANSLATE_NOOP("Settings", "copies, restore, recover, lost"),
    ),
    SettingEntry(
        "backup",
        "second_choose",
        QT_TRANSLATE_NOOP("Settings", "Second place for backups"),
        QT_TRANSLATE_NOOP("Settings", "stick, USB, disk"),
    ),
    SettingEntry(
        "backup", "setting_backup_on_lock", QT_TRANSLATE_NOOP("Settings", "Backup when locking")
    ),
    SettingEntry(
        "data",
        "setting_bin_days",
        QT_TRANSLATE_NOOP("Settings", "The bin empties itself"),
        QT_TRANSLATE_NOOP("Settings", "trash, days"),
    ),
    SettingEntry(
        "data",
        "wipe",
        QT_TRANSLATE_NOOP("Settings", "Delete everything for good"),
        QT_TRANSLATE_NOOP("Settings", "wipe, erase, leave"),
    ),
    SettingEntry("data", "", QT_TRANSLATE_NOOP("Settings", "Data")),
    SettingEntry(
        "shortcuts",
        "setting_single_keys",
        QT_TRANSLATE_NOOP("Settings", "Single-letter keys in lists"),
    ),
)


def setting_words(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate("Settings", text) if text else ""
