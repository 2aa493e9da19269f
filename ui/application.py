"""The window's process: one QApplication from its first paint to its exit code."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from journal_app.options import Options


def run(options: Options) -> int:
    """Show the window that `options` ask for and return the exit code once it is closed."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle("Aftershift")
    window.setEnabled(not options.locked)
    window.show()
    return application.exec()
