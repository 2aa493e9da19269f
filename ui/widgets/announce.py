"""Say something to a screen reader without moving the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(source: QWidget, text: str) -> None:
    """Speak `text` politely, as coming from `source`; nothing happens without a reader."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not at the start

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
