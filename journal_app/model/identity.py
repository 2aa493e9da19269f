"""Record ids: UUIDv7 text, so that ids made later sort later."""

from __future__ import annotations

import re
import secrets
import time

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def new_id() -> str:
    """Make an id: 48 bits of Unix milliseconds, then 74 random bits (RFC 9562, section 5.7)."""
    milliseconds = time.time_ns() // 1_000_000 & (1 << 48) - 1
    value = milliseconds << 80 | 7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62
    return format_id(value | secrets.randbits(62))


def format_id(value: int) -> str:
    """Write a 128-bit number as UUID text."""
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def is_id(text: str) -> bool:
    """Tell whether a text is an id as `new_id` makes them."""
    return _ID.fullmatch(text) is not None
