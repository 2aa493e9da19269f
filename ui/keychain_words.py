"""What is said about the keychain where it is offered. Must not know any page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def keychain_warning() -> str:
    """Who could then open the journal."""
    return QCoreApplication.translate(
        "Keychain",
        "Quicker, but whoever can use your account on this computer can then open it; on a work "
        "computer that includes the employer's IT. Leave it off on a shared computer.",
    )
