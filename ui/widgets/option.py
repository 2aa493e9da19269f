"""What a list of choices is made of, already in the worker's language."""

from __future__ import annotations

from typing import NamedTuple


class Option(NamedTuple):
    """`key` is stored, `text` shown, `help` spoken and shown as a tool tip."""

    key: str
    text: str
    help: str = ""
