"""A passphrase on a finished PDF: AES-256, revision 6 (ISO 32000-2, 7.6). All in memory."""

from __future__ import annotations

import io

from journal_app.errors import ProgramFault

_LONGEST = 127  # bytes that revision 6 looks at
_WRONG = "no phrase of ours"


def seal(content: bytes, passphrase: str) -> bytes:
    """`content` encrypted, then opened again: with the passphrase, without it and with another.

    The passphrase is ASCII, so that every reader and keyboard spells it the same.

    Raises:
        ValueError: the passphrase is blank, not ASCII, or longer than 127 letters.
        ProgramFault: the result does not open, or opens for anybody.
    """
    import pikepdf

    if not passphrase.isascii() or not passphrase.strip() or len(passphrase) > _LONGEST:
        raise ValueError("a passphrase is of ASCII letters, 127 at most")
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pages, out = len(pdf.pages), io.BytesIO()
        pdf.save(out, encryption=pikepdf.Encryption(owner=passphrase, user=passphrase, R=6))
    sealed = out.getvalue()
    if _pages(sealed, passphrase) != pages or any(_pages(sealed, w) for w in ("", _WRONG)):
        raise ProgramFault(place="rendering/sealing.py")
    return sealed


def _pages(content: bytes, passphrase: str) -> int:
    """How many pages it shows to who knows `passphrase`; 0 where it stays shut."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content), password=passphrase) as pdf:
            return len(pdf.pages)
    except pikepdf.PasswordError:
        return 0
