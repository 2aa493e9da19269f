"""Opening with this computer too: what its keychain keeps, and the slot that goes with it.

The keychain may hang, so it is never asked on the journal's thread: draw a part there, have it
stored elsewhere, keep it there again. Light: nothing slow is read before it is wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.vault.keychain import DEADLINE_SECONDS, Asked, Keychain

if TYPE_CHECKING:
    from journal_app.vault.open_vault import (
        KeychainOffer as KeychainOffer,  # noqa: PLC0414 - handed on to the window
    )
    from journal_app.vault.open_vault import OpenVault

__all__ = [
    "DEADLINE_SECONDS",
    "Asked",
    "Keychain",
    "ThisComputer",
    "ask_to_open",
]


def ask_to_open(folder: Path, keychain: Keychain) -> Asked[bytes] | None:
    """Ask for the secret of the journal in `folder`; None where no keychain opens it.

    Raises:
        OpeningError: there is no key file that could be unlocked.
    """
    from journal_app.vault.vault import account_in  # reads the cryptography

    account = account_in(folder)
    return None if account is None else keychain.ask_secret(account)


class ThisComputer:
    """Owned by one `Journal`, on whose thread it lives."""

    def __init__(self, vault: OpenVault, back_up_before: Callable[[], None]) -> None:
        self._vault = vault
        self._back_up_before = back_up_before

    @property
    def opens(self) -> bool:
        """Whether a keychain, of this computer or of another, opens the journal."""
        return self._vault.keychain_account is not None

    def draw_part(self) -> KeychainOffer:
        """Draw what the keychain is to keep; it opens nothing before `keep`."""
        return self._vault.draw_keychain_part()

    def keep(self, offer: KeychainOffer) -> None:
        """Let a part that was stored open the journal, in place of any before.

        Raises:
            KeepingError: it could not be written, or no backup made before; nothing has changed.
        """
        self._back_up_before()
        self._vault.keep_keychain_part(offer)

    def close_to_keychain(self) -> str | None:
        """Let no keychain open the journal; the name of what may be removed from it now.

        Raises:
            KeepingError: it could not be written, or no backup made before; it opens as before.
        """
        account = self._vault.keychain_account
        if account is not None:
            self._back_up_before()
            self._vault.remove_keychain_part()
        return account
