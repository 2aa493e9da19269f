"""How the words of the example are written down, and how they are read.

A block of scenes reads:

    # 2 | asks_money_back argued | counter | money_back
    What was seen and heard, over as many lines as it takes.
    .
    A line with a full stop alone starts a new paragraph.
    > What was thought or felt, one or several, each an alternative.

Tier, kinds, channel and what was asked stand in the head; `-` is none. In any text `[one|other]`
is a choice and `{item}` a word of `SLOTS`. Knows nothing of records.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from journal_app.example.texts.slots import SLOTS

_SLOT = re.compile(r"\{(\w+)\}")
_START = re.compile(r"(?:^|(?<=[.?!] )|(?<=\n))[a-z]")
_CHOICE = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True)
class Scene:
    """One thing that can happen: templates of a statement and of reflections that fit it."""

    text: str
    thoughts: tuple[str, ...]
    tier: int
    kinds: tuple[str, ...]
    channel: str
    asked: tuple[str, ...]


def read_scenes(source: str) -> tuple[Scene, ...]:
    """Read a block of scenes."""
    return tuple(_read_scene(part) for part in source.strip().removeprefix("# ").split("\n# "))


def read_texts(source: str) -> tuple[str, ...]:
    """Read texts that are parted by blank lines."""
    return tuple(_joined(part.splitlines()) for part in source.strip().split("\n\n"))


def fill(template: str, draw: Random) -> str:
    """Make a text of a template: every choice taken, every slot filled."""
    chosen = _CHOICE.sub(lambda found: draw.choice(found[1].split("|")), template)
    filled = _SLOT.sub(lambda found: draw.choice(SLOTS[found[1]]), chosen)
    return _START.sub(lambda found: found[0].upper(), filled)


def _read_scene(part: str) -> Scene:
    head, _, body = part.partition("\n")
    tier, kinds, channel, asked = (
        () if field.strip() == "-" else tuple(field.split()) for field in head.split("|")
    )
    text, *thoughts = body.split("\n> ")
    return Scene(
        _joined(text.splitlines()),
        tuple(_joined(thought.splitlines()) for thought in thoughts),
        int(tier[0]) if tier else 0,
        kinds,
        channel[0] if channel else "counter",
        asked,
    )


def _joined(lines: list[str]) -> str:
    """One paragraph of many lines, or several where a full stop stands alone."""
    paragraphs = "\n".join(line.strip() for line in lines).split("\n.\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
