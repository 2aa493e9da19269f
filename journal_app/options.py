"""What the arguments ask of the window, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Options:
    """How the window is to start; the lock builds the next process's arguments from it."""

    journal: Path | None = None
    """Another journal's folder; None is the worker's own."""
    demo: bool = False
    """Open an example in a throw-away vault."""
    pictures: Path | None = None
    """Draw every page into this folder instead of showing a window."""
    all: bool = False
    """With `pictures`: every combination of page, theme and type size."""
    locked: bool = False
    """Start at the unlock page because the lock replaced the process."""
    draft_at: str | None = None
    """With `locked`: the time of day, HH:MM, at which a draft was last kept."""
