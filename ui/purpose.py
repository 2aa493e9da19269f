"""The sentence with which the program explains itself, wherever it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def purpose_sentence() -> str:
    """What the program is for, and what it is not."""
    return QCoreApplication.translate(
        "Purpose",
        "A private notebook for people who serve others at work, to note hard and good moments, "
        "see patterns in their own notes and prepare conversations. It does not diagnose, screen "
        "for, monitor or treat any condition and gives no medical advice.",
    )
