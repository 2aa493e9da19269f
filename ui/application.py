"""The window's process: one QApplication from its first paint to its exit code."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from journal_app import paths
from journal_app.clock import SystemClock
from journal_app.model.language import speaking
from journal_app.options import Options
from ui.dialogs import SystemDialogs
from ui.lock import replace_process, start_beside
from ui.shell import Outside, Shell

if TYPE_CHECKING:
    from ui.bus_probe import Buses
from ui.speech import spoken


def run(options: Options) -> int:
    """Show the window that `options` ask for and return the exit code once it is closed."""
    application = make_application()
    with speaking(spoken):  # the workers' threads do so themselves
        if options.pictures:
            from ui.gallery import draw_gallery

            return draw_gallery(application, options)
        return _live(options, application)


def _live(options: Options, application: QApplication) -> int:
    outside = Outside(
        clock=SystemClock(),
        dialogs=SystemDialogs(),
        replace=replace_process,
        start_beside=start_beside,
        settings_folder=paths.config_folder(),
        state_folder=paths.state_folder(),
        buses=find_buses,
    )
    shell = Shell(options, outside, application)
    shell.ended.connect(application.quit)
    _show_faults(shell)
    shell.start()
    return application.exec()


def find_buses() -> Buses:
    """The buses of the desktop that answer; on the compute thread, after the first paint."""
    from ui.bus_probe import answering_buses

    return answering_buses()


def make_application() -> QApplication:
    """The application object with its name, style and language, but no window yet."""
    # Named here and not by setStyle, which would make PySide read all of QStyle for its answer.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("aftershift")
    application.setApplicationDisplayName("Aftershift")
    application.setDesktopFileName("aftershift")
    application.setQuitOnLastWindowClosed(False)
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    load_catalogues(application)
    return application


def load_catalogues(application: QApplication) -> list[QTranslator]:
    """Qt's own words, and ours: English too has a catalogue, for its plurals."""
    installed = []
    ours = str(paths.resource("i18n"))
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qts), ("en_GB", ours)):
        catalogue = QTranslator(application)
        found = (
            catalogue.load(QLocale(), name, "_", folder)
            if name == "qtbase"
            else catalogue.load(name, folder)
        )
        if found and application.installTranslator(catalogue):
            installed.append(catalogue)
    return installed


def _show_faults(shell: Shell) -> None:
    """After the log has its line, let the window say that something went wrong, and where."""
    logged = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logged(kind, error, trace)
        shell.show_fault(error)

    sys.excepthook = hook
