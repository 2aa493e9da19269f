"""The only place that opens a dialog of the system, so that tests can answer for the worker.

Must not know what is chosen or confirmed. Start folder is Documents; nothing is remembered.
The dialogs are read when one is opened: the window has to be painted before.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Dialogs(Protocol):
    """What may be asked of the worker in a window of its own."""

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """A folder that exists; None where the worker thought better of it."""

    def file_to_open(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """A file that exists, of `kinds`; None where the worker thought better of it."""

    def file_to_save(self, parent: QWidget, title: str, name: str) -> Path | None:
        """A file to write, `name` suggested; None where the worker thought better of it."""

    def confirm(self, parent: QWidget, question: str, yes: str, no: str) -> bool:
        """Ask before what cannot be undone; `no` is the button a stray Enter presses."""

    def printer(self, parent: QWidget, paper: str) -> QPrinter | None:
        """A printer, `paper` of the settings offered first; None where they thought better."""

    def show_folder(self, folder: Path) -> None:
        """Show a folder in the system's file manager."""


class SystemDialogs(QObject):
    """The real ones."""

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask with the system's folder dialog."""
        from PySide6.QtWidgets import QFileDialog

        _remember_nothing()
        chosen = QFileDialog.getExistingDirectory(parent, title, _documents())
        return Path(chosen) if chosen else None

    def file_to_open(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Ask with the system's open dialog."""
        from PySide6.QtWidgets import QFileDialog

        _remember_nothing()
        chosen, _ = QFileDialog.getOpenFileName(parent, title, _documents(), kinds)
        return Path(chosen) if chosen else None

    def file_to_save(self, parent: QWidget, title: str, name: str) -> Path | None:
        """Ask with the system's save dialog."""
        from PySide6.QtWidgets import QFileDialog

        start = str(Path(_documents()) / name)
        _remember_nothing()
        chosen, _ = QFileDialog.getSaveFileName(parent, title, start)
        return Path(chosen) if chosen else None

    def confirm(self, parent: QWidget, question: str, yes: str, no: str) -> bool:
        """Ask in a box with two buttons."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.NoIcon, "Aftershift", question, parent=parent)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        declined = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(declined)
        box.exec()
        answer = box.clickedButton() is agreed
        box.deleteLater()
        return answer

    def printer(self, parent: QWidget, paper: str) -> QPrinter | None:
        """Ask with the system's print dialog."""
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        sizes = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
        if paper in sizes:
            printer.setPageSize(QPageSize(sizes[paper]))
        dialog = QPrintDialog(printer, parent)
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if accepted else None

    def show_folder(self, folder: Path) -> None:
        """Ask the system to show it."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _documents() -> str:
    from PySide6.QtCore import QStandardPaths

    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # A folder that is not there opens the one the program was started in.
    return place if Path(place).is_dir() else str(Path.home())


def _remember_nothing() -> None:
    """Non-native dialogs write the folders they showed to QtProject.conf: give them no such file.

    What was written there is gone only from the file afterwards, not from the disk. An empty
    device is a place in which nothing can be made. Native dialogs of Windows and macOS never ask.
    """
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
