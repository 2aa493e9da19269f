"""One process's window from its first paint to its end: gate, workspace, lock.

Owns what lives as long as the process: runner, settings, clipboard. Must not know any page.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTime, Signal
from PySide6.QtWidgets import QApplication, QWidget

from journal_app import paths
from journal_app.clock import Clock
from journal_app.errors import AftershiftError, ProgramFault
from journal_app.options import Options
from journal_app.settings import TEXT_SCALES, Settings
from ui.clipboard import Clipboard
from ui.dialogs import Dialogs
from ui.lock import Lock, locked
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.runner import Runner
from ui.session_lock import SessionLock
from ui.theme import Scheme, current
from ui.theme.icons import app_icon
from ui.unlock.gate import Gate
from ui.unlock.surroundings import Opened, Surroundings
from ui.widgets.labels import Body

if TYPE_CHECKING:
    from datetime import datetime

    from journal_app.journal.door import KdfCost
    from journal_app.journal.journal import Journal
    from journal_app.journal.this_computer import Keychain
    from journal_app.journal.wiping import Belongings
    from ui.bus_probe import Buses
    from ui.context import Context
    from ui.dialog_keys import DialogKeys
    from ui.idle import IdleWatch
    from ui.key_renewal import KeyRenewal
    from ui.safekeeping import Safekeeping
    from ui.wiping import Wiping
    from ui.workspace import Workspace

# Read while the passphrase is typed; each costs too much before the first paint.
_READ_AHEAD = (
    "journal_app.journal.journal",
    "ui.words",
    "ui.workspace",
    "ui.commander",
    "ui.safekeeping",
    "ui.today.page",
)


@dataclass(frozen=True)
class Outside:
    """What lies outside the window, so that tests can stand in for it.

    `replace` becomes another process and `start_beside` starts one; `settings_folder` is None
    where nothing is to be kept; `cost` is the cost of a new lock, measured where it is None;
    `keychain` is this computer's own where it is None; `buses` looks for those of the desktop.
    """

    clock: Clock
    dialogs: Dialogs
    replace: Callable[[Options], object]
    start_beside: Callable[[Options], object]
    settings_folder: Path | None = None
    cost: KdfCost | None = None
    state_folder: Path | None = None
    keychain: Keychain | None = None
    buses: Callable[[], Buses] | None = None


class Shell(QObject):
    """Owned by the application.

    Signals:
        ready(): a journal is open and its first page is asked to load.
        ended(): nothing is left to do in this process.
    """

    ready = Signal()
    ended = Signal()

    def __init__(self, options: Options, outside: Outside, application: QApplication) -> None:
        super().__init__()
        self._options = options
        self._outside = outside
        self._application = application
        self._demo_folder: Path | None = None
        self._draft_at: str | None = None
        self._look: tuple[str, int, str] | None = None
        self.preferences = Preferences(outside.settings_folder, self)
        self.runner = Runner(self)
        self.clipboard = Clipboard(self.preferences, self)
        self._dress(self.preferences.now)
        self.window = MainWindow(self.preferences)
        self.context: Context | None = None
        self.workspace: Workspace | None = None
        self._idle: IdleWatch | None = None
        self._dialog_keys: DialogKeys | None = None
        self._session_lock = SessionLock(self.runner, self.preferences, outside.buses, self)
        self._safekeeping: Safekeeping | None = None
        self._afterwards: Wiping | KeyRenewal | None = None
        self._lock = Lock(self.runner, self.clipboard, self.window, self._on_closed, self)
        self._folder = self._find_folder()
        self._around = self._surroundings()
        self._gate = Gate(self._around, self)
        self._listen()

    def start(self) -> None:
        """Show the first page."""
        if self._options.demo:
            self._show_making_example()
        else:
            self._gate.show_first_page(self._locked_line())
        self.window.show()

    def open_with(self, passphrase: str) -> None:
        """Open without the unlock page being asked."""
        self._gate.open_with(passphrase)

    def lock(self) -> None:
        """Lock now, from anywhere; an example ends instead. Nothing to do while none is open.

        A journal that is just being opened is closed again as soon as it is open.
        """
        if self.context is not None or self._gate.prepare_lock():
            following = None if self._options.demo else locked(self._options, self._folder)
            self._lock.begin(following)

    def close(self) -> None:
        """Keep the drafts, close the journal, end. Never asks."""
        self._gate.stop()
        self.window.remember_place()
        if self.context is None and not self._gate.holds_journal:
            self._on_closed(None)
        else:
            self._lock.begin(None)

    def show_fault(self, error: BaseException) -> None:
        """A fault of ours on the main thread: say where, never what."""
        from journal_app import logs

        place = logs.place(error).rpartition(" > ")[2]
        if self.context is not None:
            self.context.messages.show_error(ProgramFault(place=place))

    def _listen(self) -> None:
        self.window.close_wanted.connect(self.close)
        self.window.painted.connect(self._on_window_painted)
        self.preferences.changed.connect(self._dress)
        self._lock.closing.connect(self._on_lock_closing)
        self._session_lock.lock_wanted.connect(self.lock)
        gate = self._gate
        gate.shown.connect(self.window.show_content)
        gate.opened.connect(self._on_opened)
        gate.card_wanted.connect(self._on_card_wanted)
        gate.lock_wanted.connect(self.lock)
        gate.example_wanted.connect(self._on_example_wanted)
        gate.other_wanted.connect(self._on_gate_other_wanted)
        gate.theme_wanted.connect(self._on_theme_wanted)
        gate.text_size_wanted.connect(self._on_text_size_wanted)

    def _locked_line(self) -> str:
        """What stands above the passphrase after a lock; of a draft its time and nothing else."""
        if not self._options.locked:
            return ""
        if not self._options.draft_at:
            return self.tr("Locked.")
        at = QTime.fromString(self._options.draft_at, "HH:mm")
        pattern = {"12": "h:mm AP", "24": "HH:mm"}.get(self.preferences.now.clock)
        shown = QLocale().toString(
            at, pattern or QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        )
        return self.tr("Locked. A draft from {time} is kept.").format(time=shown)

    def _find_folder(self) -> Path:
        if self._options.demo:
            import tempfile

            # Private by mkdtemp: nobody else may read it, and its name tells nothing.
            self._demo_folder = Path(tempfile.mkdtemp(prefix="aftershift-"))
            return self._demo_folder / "journal"
        return (self._options.journal or paths.default_journal_folder()).absolute()

    def _surroundings(self) -> Surroundings:
        return Surroundings(
            folder=self._folder,
            runner=self.runner,
            preferences=self.preferences,
            clock=self._outside.clock,
            dialogs=self._outside.dialogs,
            cost=self._outside.cost,
            state=None if self._options.demo else self._outside.state_folder,
            keychain=self._outside.keychain,
            locked=self._options.locked,
        )

    def _dress(self, settings: Settings) -> None:
        look = (settings.theme, settings.text_scale, settings.contrast)
        if look == self._look:
            return  # dressing polishes every widget anew, and a lock must not wait for that
        self._look = look
        current().apply(
            self._application,
            Scheme(settings.theme),
            settings.text_scale,
            more_contrast=settings.contrast == "more",
        )

    # Before a journal is open.

    def _on_window_painted(self) -> None:
        gc.enable()  # off since the start: it cost 4 ms before the first paint and found nothing
        self._application.setWindowIcon(app_icon())
        self._gate.look_closer()
        self._session_lock.start()
        self.runner.compute(read_ahead)

    def _show_making_example(self) -> None:
        page = Body(self.tr("Making the example. A few seconds."))
        page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.window.show_content(page)
        folder, clock = self._folder, self._outside.clock

        def make() -> str:
            from journal_app.example import make_demo

            return make_demo(folder, clock)

        self.runner.compute(make, self._gate.open_with, self._on_example_failed)

    def _on_example_failed(self, error: AftershiftError) -> None:
        from ui.words import error_text

        page = Body(error_text(error))
        page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.window.show_content(page)

    def _on_card_wanted(self) -> None:
        from ui.centred_page import CentredPage
        from ui.help_card import HelpCard

        sheet = CentredPage()
        sheet.setObjectName("card_page")
        card = HelpCard(self.preferences, closable=True)
        card.closed.connect(self.window.drop_over)
        sheet.add(card)
        self.window.show_over(sheet)
        card.setFocus()

    def _on_theme_wanted(self) -> None:
        self.preferences.change(theme="light" if current().dark else "dark")

    def _on_text_size_wanted(self, step: int) -> None:
        at = TEXT_SCALES.index(self.preferences.now.text_scale) + step
        self.preferences.change(text_scale=TEXT_SCALES[max(0, min(at, len(TEXT_SCALES) - 1))])

    def _on_gate_other_wanted(self) -> None:
        title = self.tr("Choose the folder of a journal")
        folder = self._outside.dialogs.folder(self.window, title)
        if folder is not None:
            self._on_other_wanted(folder)

    # While a journal is open.

    def _on_opened(self, opened: Opened) -> None:
        if self._lock.begun:
            return  # locked while it was being opened
        from ui.bus import Bus
        from ui.commander import Commander
        from ui.context import Context, ListsNow, Wipe
        from ui.dialog_keys import DialogKeys
        from ui.idle import IdleWatch
        from ui.messages import Messages, Toasts
        from ui.navigation import Navigation, Target
        from ui.workspace import Workspace

        bus = Bus(self)
        self.runner.changed.connect(bus.publish)
        context = self.context = Context(
            runner=self.runner,
            bus=bus,
            preferences=self.preferences,
            theme=current(),
            clock=self._outside.clock,
            lists=ListsNow(self.runner, bus, opened.lists),
            navigation=Navigation(self),
            messages=Messages(self),
            toasts=Toasts(self),
            dialogs=self._outside.dialogs,
            clipboard=self.clipboard,
            session_lock=self._session_lock,
            folder=self._folder,
            read_only=opened.read_only,
            by_recovery_key=opened.by_recovery_key,
            wipe=Wipe(self),
            keychain=self._keychain_of_context(),
        )
        self.workspace = Workspace(context, self.window)
        commander = Commander(self.workspace, self.window.cover)
        commander.lock_wanted.connect(self.lock)
        commander.quit_wanted.connect(self.close)
        commander.example_wanted.connect(self._on_example_wanted)
        commander.other_wanted.connect(self._on_other_wanted)
        self.window.show_content(self.workspace)
        self._idle = IdleWatch(self._outside.clock, self.preferences, self)
        self._idle.warned.connect(self._on_idle_warned)
        self._idle.calmed.connect(context.messages.clear)
        self._idle.idled.connect(self.lock)
        self._idle.start()
        self._session_lock.guard()
        self._dialog_keys = DialogKeys(self)
        self._dialog_keys.lock_wanted.connect(self.lock)
        self._application.applicationStateChanged.connect(self._on_application_state_changed)
        self._keep_safe(context)
        context.navigation.go("today")
        self._tell(opened)
        if opened.compare is not None:
            target = Target(action="backup", text=str(opened.compare))
            context.navigation.go("settings", target)
        elif opened.merge is not None:
            target = Target(action="merge", text=str(opened.merge))
            context.navigation.go("settings", target)
        self.ready.emit()

    def _keychain_of_context(self) -> Keychain:
        """This computer's, but none for an example: nothing of it is to stay."""
        from journal_app.journal.this_computer import Keychain

        if self._options.demo:
            return Keychain(lambda: None)
        return self._outside.keychain or Keychain()

    def _keep_safe(self, context: Context) -> None:
        """Have copies made and looked at from now on; an example needs none."""
        from ui.safekeeping import Safekeeping

        if self._options.demo or self.workspace is None:
            return
        self._safekeeping = Safekeeping(context, self)
        self._safekeeping.said.connect(self.workspace.say)
        context.wipe.wanted.connect(self._on_wipe_wanted)
        context.new_key.wanted.connect(self._on_new_key_wanted)
        self._safekeeping.start()

    def _tell(self, opened: Opened) -> None:
        from ui.messages import Answer

        context = self.context
        if context is None:
            return
        if opened.notices:
            context.messages.show(" ".join(opened.notices), tone="warn")
        elif opened.by_recovery_key:
            choose = Answer(self.tr("Choose a new passphrase"), self._on_new_passphrase_wanted)
            context.messages.show(self.tr("Opened with the recovery key."), choose)

    def _on_new_passphrase_wanted(self) -> None:
        from ui.navigation import Target

        if self.context is not None:
            target = Target(action="security", text="passphrase_new")
            self.context.navigation.go("settings", target)

    def _on_idle_warned(self) -> None:
        from ui.messages import Answer

        if self.context is not None and self._idle is not None:
            stay = Answer(self.tr("Stay"), self._idle.touch)
            text = self.tr("Locking in 30 seconds. Your text is kept.")
            self.context.messages.show(text, stay)

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        behind = state == Qt.ApplicationState.ApplicationInactive
        if behind and self.preferences.now.cover_behind and not self.window.cover.isVisible():
            self.window.cover.cover_until_key()

    def _on_example_wanted(self) -> None:
        self._outside.start_beside(Options(demo=True))

    def _on_other_wanted(self, folder: Path) -> None:
        following = replace(self._options, journal=folder, demo=False, locked=False)
        if self.context is None:
            self._on_closed(following)
        else:
            self._lock.begin(following)

    # The end.

    def _on_wipe_wanted(self) -> None:
        self.runner.run(lambda journal: journal.belongings(), self._on_belongings_known)

    def _on_belongings_known(self, belongings: Belongings) -> None:
        from ui.wiping import Wiping

        settings = self._outside.settings_folder
        self._afterwards = Wiping(self._around, settings, belongings, self)
        self._lock.begin(None)

    def _on_new_key_wanted(self, passphrase: str) -> None:
        from ui.key_renewal import KeyRenewal

        if self._lock.begun:
            return
        renewal = self._afterwards = KeyRenewal(self._around, passphrase, self)
        renewal.reopen_wanted.connect(self._on_reopen_wanted)
        self._session_lock.lock_wanted.connect(renewal.lock)
        self._lock.begin(None)

    def _on_reopen_wanted(self) -> None:
        self._become(locked(self._options, self._folder))

    def _begin_afterwards(self, work: Wiping | KeyRenewal) -> None:
        """What is done to a journal that is closed, and told before the process ends."""
        work.shown.connect(self._on_afterwards_shown)
        work.ended.connect(self._end)
        self.window.close_wanted.disconnect(self.close)
        self.window.close_wanted.connect(work.close)
        work.begin()

    def _on_afterwards_shown(self, page: QWidget) -> None:
        self.window.menuBar().hide()  # what it did went with the workspace
        self.window.show_content(page)
        self.window.cover.hide()

    def _on_lock_closing(self) -> None:
        self._gate.stop()
        if self._idle is not None and self._dialog_keys is not None:
            self._idle.stop()
            self._dialog_keys.stop()
        if self.workspace is not None:
            self.workspace.keep_drafts()
            self.runner.run(newest_draft, self._on_newest_draft_known)
        if self._safekeeping is not None:
            from ui.safekeeping import copy_last

            self._safekeeping.stop()
            journal_stays = self._afterwards is None or self._afterwards.keeps_journal
            if self.preferences.now.backup_on_lock and journal_stays:
                self.runner.run(copy_last)
        self.window.remember_place()

    def _on_newest_draft_known(self, at: datetime | None) -> None:
        from zoneinfo import ZoneInfo

        if at is not None:
            self._draft_at = f"{at.astimezone(ZoneInfo(self._outside.clock.zone())):%H:%M}"

    def _on_closed(self, following: Options | None) -> None:
        self.clipboard.clear()  # what was copied at the gate too
        if self._demo_folder is not None:
            import shutil

            shutil.rmtree(self._demo_folder, ignore_errors=True)
        if self._afterwards is not None:
            self._begin_afterwards(self._afterwards)
        elif following is not None:
            self._become(following)
        else:
            self._end()

    def _become(self, following: Options) -> None:
        self._session_lock.stop()
        at = self._draft_at if following.locked else None
        self._outside.replace(replace(following, draft_at=at))

    def _end(self) -> None:
        self._session_lock.stop()
        self.runner.stop()
        self.window.let_go()
        self.ended.emit()


def newest_draft(journal: Journal) -> datetime | None:
    """When a draft was last kept; on the database thread."""
    return max((draft.at for draft in journal.drafts()), default=None)


def read_ahead() -> None:
    """Read what the workspace will need; on the compute thread, while the passphrase is typed."""
    for name in _READ_AHEAD:
        import_module(name)
