"""Run as a script: a window with a label, a line edit and a button, until its first paint."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.support.first_paint import end_at_first_paint

if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = QWidget()
    column = QVBoxLayout(window)
    for part in (QLabel("Passphrase"), QLineEdit(), QPushButton("Open")):
        column.addWidget(part)
    end_at_first_paint(window)
    window.show()
    sys.exit(application.exec())
