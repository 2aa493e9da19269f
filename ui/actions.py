"""Every action of the main window, registered once: menu, command palette and shortcut page.

Must not know what an action does; the workspace connects them by key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

_Role = QAction.MenuRole


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - pyside6-lupdate's name
    """Mark a text for translation; Qt's own one is typed to return anything."""
    return text


@dataclass(frozen=True)
class Entry:
    """One action: `text` has its mnemonic, `found_by` the words the palette finds it by too.

    An action with a `verb` is done by the page, and can be chosen while the page offers that verb.
    """

    key: str
    text: str
    keys: tuple[str, ...] = ()
    found_by: str = ""
    verb: str = ""
    checkable: bool = False
    group: str = ""
    role: QAction.MenuRole = _Role.NoRole


ENTRIES = (
    Entry(
        "hard",
        QT_TRANSLATE_NOOP("Actions", "Note a &hard one"),
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("Actions", "bad, rude, incident, abuse, log, write"),
    ),
    Entry(
        "good",
        QT_TRANSLATE_NOOP("Actions", "Note a &good one"),
        ("Ctrl+Shift+N",),
        QT_TRANSLATE_NOOP("Actions", "thanks, praise, tip, win"),
    ),
    Entry(
        "calm",
        QT_TRANSLATE_NOOP("Actions", "&Calm +1"),
        (),
        QT_TRANSLATE_NOOP("Actions", "normal, fine, count"),
    ),
    Entry(
        "check_in",
        QT_TRANSLATE_NOOP("Actions", "Check &in"),
        (),
        QT_TRANSLATE_NOOP("Actions", "mood, now, how am I, sleep"),
    ),
    Entry(
        "shift",
        QT_TRANSLATE_NOOP("Actions", "&Mark a shift"),
        (),
        QT_TRANSLATE_NOOP("Actions", "ok, hard, enough, off, yesterday"),
    ),
    Entry(
        "earlier",
        QT_TRANSLATE_NOOP("Actions", "Fill in &earlier days"),
        (),
        QT_TRANSLATE_NOOP("Actions", "missed, backlog, last week"),
    ),
    Entry(
        "follow",
        QT_TRANSLATE_NOOP("Actions", "&Follow somebody"),
        (),
        QT_TRANSLATE_NOOP("Actions", "customer, alias, client, patient, nickname"),
    ),
    Entry(
        "decide",
        QT_TRANSLATE_NOOP("Actions", "&Decide"),
        ("Ctrl+D",),
        QT_TRANSLATE_NOOP("Actions", "choose, quit, resign, options"),
    ),
    Entry(
        "write_line",
        QT_TRANSLATE_NOOP("Actions", "&Write a line"),
        (),
        QT_TRANSLATE_NOOP("Actions", "boundary, limit, rule, enough"),
    ),
    Entry(
        "due",
        QT_TRANSLATE_NOOP("Actions", "What is d&ue"),
        (),
        QT_TRANSLATE_NOOP("Actions", "follow-up, review, later"),
    ),
    Entry(
        "park",
        QT_TRANSLATE_NOOP("Actions", "Park a &question"),
        (),
        QT_TRANSLATE_NOOP("Actions", "wonder, doubt"),
    ),
    Entry(
        "report",
        QT_TRANSLATE_NOOP("Actions", "Make a &report"),
        (),
        QT_TRANSLATE_NOOP(
            "Actions", "manager, boss, HR, counsellor, doctor, union, PDF, share, export"
        ),
    ),
    Entry("open_other", QT_TRANSLATE_NOOP("Actions", "&Open another journal...")),
    Entry(
        "bring_in",
        QT_TRANSLATE_NOOP("Actions", "I&mport..."),
        (),
        QT_TRANSLATE_NOOP("Actions", "Daylio, Day One, bring in"),
    ),
    Entry(
        "take_out",
        QT_TRANSLATE_NOOP("Actions", "&Take everything out..."),
        (),
        QT_TRANSLATE_NOOP("Actions", "export all, JSON, CSV, leave, move"),
    ),
    Entry(
        "print",
        QT_TRANSLATE_NOOP("Actions", "&Print..."),
        ("Ctrl+P",),
        QT_TRANSLATE_NOOP("Actions", "paper"),
        "print",
    ),
    Entry(
        "lock",
        QT_TRANSLATE_NOOP("Actions", "&Lock now"),
        ("Ctrl+L",),
        QT_TRANSLATE_NOOP("Actions", "hide, close, away"),
    ),
    Entry(
        "backup",
        QT_TRANSLATE_NOOP("Actions", "&Back up now"),
        (),
        QT_TRANSLATE_NOOP("Actions", "save, copy, stick"),
    ),
    Entry(
        "restore",
        QT_TRANSLATE_NOOP("Actions", "R&estore..."),
        (),
        QT_TRANSLATE_NOOP("Actions", "recover, lost, backup"),
    ),
    Entry("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",), role=_Role.QuitRole),
    Entry("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",)),
    Entry("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Shift+Z",)),
    Entry(
        "keep", QT_TRANSLATE_NOOP("Actions", "&Keep"), ("Ctrl+Return", "Ctrl+Enter"), verb="keep"
    ),
    Entry("edit", QT_TRANSLATE_NOOP("Actions", "&Edit this note"), ("Ctrl+E",), verb="edit"),
    Entry(
        "versions",
        QT_TRANSLATE_NOOP("Actions", "Earlier &versions"),
        (),
        QT_TRANSLATE_NOOP("Actions", "history, changed"),
        "versions",
    ),
    Entry(
        "table",
        QT_TRANSLATE_NOOP("Actions", "C&hart or table"),
        ("Ctrl+T",),
        QT_TRANSLATE_NOOP("Actions", "numbers, rows"),
        "table",
    ),
    Entry("to_bin", QT_TRANSLATE_NOOP("Actions", "&Move to bin"), verb="bin"),
    Entry(
        "bin",
        QT_TRANSLATE_NOOP("Actions", "&Bin"),
        (),
        QT_TRANSLATE_NOOP("Actions", "trash, deleted"),
    ),
    Entry(
        "find",
        QT_TRANSLATE_NOOP("Actions", "&Find"),
        ("Ctrl+F",),
        QT_TRANSLATE_NOOP("Actions", "search, look up"),
    ),
    Entry("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), ("F3",), verb="find_next"),
    Entry(
        "cover",
        QT_TRANSLATE_NOOP("Actions", "&Cover the screen"),
        ("Ctrl+Shift+L",),
        QT_TRANSLATE_NOOP("Actions", "hide, boss, privacy"),
    ),
    Entry(
        "larger",
        QT_TRANSLATE_NOOP("Actions", "Text &larger"),
        ("Ctrl++", "Ctrl+="),
        QT_TRANSLATE_NOOP("Actions", "size, zoom, eyes"),
    ),
    Entry("smaller", QT_TRANSLATE_NOOP("Actions", "Text &smaller"), ("Ctrl+-",)),
    Entry("usual", QT_TRANSLATE_NOOP("Actions", "Text &usual size"), ("Ctrl+0",)),
    Entry(
        "theme_system",
        QT_TRANSLATE_NOOP("Actions", "Theme as &system"),
        checkable=True,
        group="theme",
    ),
    Entry(
        "theme_light", QT_TRANSLATE_NOOP("Actions", "Theme l&ight"), checkable=True, group="theme"
    ),
    Entry(
        "theme_dark",
        QT_TRANSLATE_NOOP("Actions", "Theme &dark"),
        (),
        QT_TRANSLATE_NOOP("Actions", "night"),
        checkable=True,
        group="theme",
    ),
    Entry("sidebar", QT_TRANSLATE_NOOP("Actions", "Words in the side&bar"), checkable=True),
    Entry("today", QT_TRANSLATE_NOOP("Actions", "&Today"), ("Ctrl+1",)),
    Entry("timeline", QT_TRANSLATE_NOOP("Actions", "T&imeline"), ("Ctrl+2",)),
    Entry("people", QT_TRANSLATE_NOOP("Actions", "&People"), ("Ctrl+3",)),
    Entry("lines", QT_TRANSLATE_NOOP("Actions", "&Lines"), ("Ctrl+4",)),
    Entry("insights", QT_TRANSLATE_NOOP("Actions", "I&nsights"), ("Ctrl+5",)),
    Entry("reports", QT_TRANSLATE_NOOP("Actions", "&Reports"), ("Ctrl+6",)),
    Entry(
        "settings",
        QT_TRANSLATE_NOOP("Actions", "&Settings"),
        ("Ctrl+,",),
        QT_TRANSLATE_NOOP("Actions", "preferences, options"),
        role=_Role.PreferencesRole,
    ),
    Entry("recent", QT_TRANSLATE_NOOP("Actions", "Recent &changes")),
    Entry("back", QT_TRANSLATE_NOOP("Actions", "&Back"), ("Alt+Left",)),
    Entry("forward", QT_TRANSLATE_NOOP("Actions", "F&orward"), ("Alt+Right",)),
    Entry("next_pane", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), ("F6",)),
    Entry("previous_pane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), ("Shift+F6",)),
    Entry("palette", QT_TRANSLATE_NOOP("Actions", "Command p&alette"), ("Ctrl+K",)),
    Entry("chart_counts", QT_TRANSLATE_NOOP("Actions", "&Counts so far")),
    Entry(
        "chart_course",
        QT_TRANSLATE_NOOP("Actions", "C&ourse"),
        (),
        QT_TRANSLATE_NOOP("Actions", "trend, chart, graph, better or worse"),
    ),
    Entry(
        "chart_year",
        QT_TRANSLATE_NOOP("Actions", "&Year"),
        (),
        QT_TRANSLATE_NOOP("Actions", "calendar, pixels"),
    ),
    Entry(
        "chart_breaking_point",
        QT_TRANSLATE_NOOP("Actions", "My &breaking point"),
        (),
        QT_TRANSLATE_NOOP("Actions", "limit, threshold, enough, how much"),
    ),
    Entry(
        "chart_goes_with",
        QT_TRANSLATE_NOOP("Actions", "What &goes with it"),
        (),
        QT_TRANSLATE_NOOP("Actions", "causes, patterns, triggers, why"),
    ),
    Entry(
        "chart_helped",
        QT_TRANSLATE_NOOP("Actions", "What &helped"),
        (),
        QT_TRANSLATE_NOOP("Actions", "coping, worked"),
    ),
    Entry("chart_customers", QT_TRANSLATE_NOOP("Actions", "&People")),
    Entry("chart_lines", QT_TRANSLATE_NOOP("Actions", "&Lines")),
    Entry("chart_recovery", QT_TRANSLATE_NOOP("Actions", "&After a hard one")),
    Entry(
        "chart_week",
        QT_TRANSLATE_NOOP("Actions", "&Week"),
        (),
        QT_TRANSLATE_NOOP("Actions", "hours, weekdays, when"),
    ),
    Entry(
        "chart_weekly_five",
        QT_TRANSLATE_NOOP("Actions", "Weekly &Five"),
        (),
        QT_TRANSLATE_NOOP("Actions", "questionnaire, check"),
    ),
    Entry(
        "weekly_five",
        QT_TRANSLATE_NOOP("Actions", "Answer the Weekly Five"),
        (),
        QT_TRANSLATE_NOOP("Actions", "questionnaire, check, week"),
    ),
    Entry(
        "score",
        QT_TRANSLATE_NOOP("Actions", "Add an outside &score"),
        (),
        QT_TRANSLATE_NOOP("Actions", "test, result"),
    ),
    Entry("chart_range", QT_TRANSLATE_NOOP("Actions", "&Range")),
    Entry("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Help and shortcuts"), ("F1",)),
    Entry(
        "card",
        QT_TRANSLATE_NOOP("Actions", "&If it's too much right now"),
        ("Ctrl+Shift+F1",),
        QT_TRANSLATE_NOOP("Actions", "help, crisis, emergency, talk"),
    ),
    Entry("privacy", QT_TRANSLATE_NOOP("Actions", "&Privacy")),
    Entry(
        "not",
        QT_TRANSLATE_NOOP("Actions", "&What this is not"),
        (),
        QT_TRANSLATE_NOOP("Actions", "burnout, diagnosis, medical, score"),
    ),
    Entry("example", QT_TRANSLATE_NOOP("Actions", "Look at an &example")),
    Entry("check", QT_TRANSLATE_NOOP("Actions", "&Check the journal")),
    Entry("diagnostics", QT_TRANSLATE_NOOP("Actions", "Copy &diagnostics")),
    Entry("licences", QT_TRANSLATE_NOOP("Actions", "&Licences")),
    Entry("about", QT_TRANSLATE_NOOP("Actions", "&About"), role=_Role.AboutRole),
    Entry(
        "recovery",
        QT_TRANSLATE_NOOP("Actions", "Recovery sheet"),
        (),
        QT_TRANSLATE_NOOP("Actions", "forgot, key, password"),
    ),
    Entry(
        "passphrase",
        QT_TRANSLATE_NOOP("Actions", "Change passphrase"),
        (),
        QT_TRANSLATE_NOOP("Actions", "password"),
    ),
)

VERBS = frozenset(entry.verb for entry in ENTRIES if entry.verb)

# A menu is its title and what is in it: a key, a menu of its own, or "" for a line between.
MENUS: tuple[tuple[str, tuple[str | tuple[str, tuple[str, ...]], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "&File"),
        (
            (
                QT_TRANSLATE_NOOP("Actions", "&New note"),
                ("hard", "good", "calm", "check_in", "", "shift", "earlier"),
            ),
            "follow",
            "write_line",
            "decide",
            "park",
            "",
            "open_other",
            "backup",
            "restore",
            "",
            "report",
            "take_out",
            "print",
            "",
            "lock",
            "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        (
            *("undo", "redo", "", "keep", "edit", "versions", "", "to_bin", "bin", ""),
            *("find", "find_next"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            *("cover", "table", "", "larger", "smaller", "usual", ""),
            (
                QT_TRANSLATE_NOOP("Actions", "&Theme"),
                ("theme_system", "theme_light", "theme_dark"),
            ),
            "sidebar",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Go"),
        (
            *("today", "timeline", "people", "lines", "insights", "reports", "settings", ""),
            *("due", "recent", "palette", "", "back", "forward", "next_pane", "previous_pane"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Insights"),
        (
            *("chart_counts", "", "chart_course", "chart_year", "chart_breaking_point"),
            *("chart_goes_with", "chart_helped", "chart_customers", "chart_lines"),
            *("chart_recovery", "chart_week", "chart_weekly_five", "", "score", "", "chart_range"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Help"),
        (
            *("shortcuts", "card", "", "privacy", "not", "", "example", "check", "diagnostics"),
            *("", "licences", "about"),
        ),
    ),
)


def translated(text: str) -> str:
    """A text of the tables above in the language of the window."""
    return QCoreApplication.translate("Actions", text) if text else ""


class Actions(QObject):
    """The actions of one main window, owned by it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {entry.key: self._make(entry, window) for entry in ENTRIES}

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[tuple[Entry, QAction]]:
        return ((entry, self._actions[entry.key]) for entry in ENTRIES)

    def connect_all(self, slots: dict[str, Callable[[], object]]) -> None:
        """Connect actions to bound methods by key."""
        for key, slot in slots.items():
            self._actions[key].triggered.connect(slot)

    def offer(self, verbs: frozenset[str]) -> None:
        """Switch the actions with a verb on or off, as the page offers it."""
        for entry, action in self:
            if entry.verb:
                action.setEnabled(entry.verb in verbs)

    def fill(self, bar: QMenuBar) -> None:
        """Put all menus into the menu bar."""
        for title, content in MENUS:
            menu = bar.addMenu(translated(title))
            menu.setObjectName(f"menu_{title.strip('&').lower()}")
            for part in content:
                if isinstance(part, str):
                    self._put(menu, part)
                else:
                    inner = menu.addMenu(translated(part[0]))
                    for key in part[1]:
                        self._put(inner, key)

    def _put(self, menu: QMenu, key: str) -> None:
        if key:
            menu.addAction(self._actions[key])
        else:
            menu.addSeparator()

    def _make(self, entry: Entry, window: QWidget) -> QAction:
        action = QAction(translated(entry.text), window)
        action.setObjectName(f"action_{entry.key}")
        action.setMenuRole(entry.role)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        if entry.key == "lock":
            # An open menu or list must not keep the key from it.
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.setCheckable(entry.checkable)
        if entry.group:
            group = self._groups.setdefault(entry.group, QActionGroup(window))
            group.addAction(action)
        window.addAction(action)
        return action


def plain_title(action: QAction) -> str:
    """The action's name without its mnemonic."""
    return action.text().replace("&", "").removesuffix("...")


def shown_keys(action: QAction) -> str:
    """The action's first shortcut as this system writes it; empty where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
