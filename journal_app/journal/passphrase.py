"""Asking the one at the keyboard for the passphrase again, while the journal is open.

Reads the key file alone, so that any thread may ask.
"""

from __future__ import annotations

from pathlib import Path

from journal_app.vault.header_files import find_headers
from journal_app.vault.passphrase import passphrase_bytes
from journal_app.vault.slots import SlotRefused, SlotType, unwrap


def opens(folder: Path, passphrase: str) -> bool:
    """Whether `passphrase` opens the journal in `folder`; takes as long as its Argon2id cost.

    Raises:
        OpeningError: the key file is damaged or altered.
        InvalidValue: it is empty.
    """
    _, header = find_headers(folder).in_order()[0]
    slot = header.slot(SlotType.PASSPHRASE)
    if slot is None:
        return False
    try:
        unwrap(slot, passphrase_bytes(passphrase), vault_id=header.vault_id).erase()
    except SlotRefused:
        return False
    return True
