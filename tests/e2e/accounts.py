"""Long accounts, as people write them after a shift, each with a word from its middle."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parents[1] / "data" / "accounts"
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Account:
    """A text, what it made of the writer, and a word that stands in its middle and nowhere else."""

    text: str
    word: str
    thought: str = ""


def read_accounts() -> tuple[Account, ...]:
    """Three accounts of more than a thousand words."""
    named = (
        ("counter", "tangerine", "I think the no was worth nothing. Next time two of us."),
        ("ward", "moth", "I was the wall again. Somebody should ask on the day after."),
        ("account", "dandelion", "I do not mind any more, I only flinch."),
    )
    return tuple(
        Account((_FOLDER / f"{name}.txt").read_text("utf-8").strip(), word, thought)
        for name, word, thought in named
    )


def make_megabyte() -> Account:
    """A text of one megabyte: the accounts over and over, and one odd word half way."""
    told = "\n".join(account.text for account in read_accounts())
    once = told.replace("tangerine", "apple").replace("moth", "fly").replace("dandelion", "daisy")
    half = (once * (MEGABYTE // len(once)))[: MEGABYTE // 2]
    return Account(f"{half} quinquereme {half}", "quinquereme")
