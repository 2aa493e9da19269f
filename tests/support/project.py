"""The project's own files, for tests that read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("journal_app", "ui", "tests", "resources", ".ci")


def files() -> Iterator[Path]:
    """Every file of the project, without virtual environments, caches and results."""
    yield from (path for path in ROOT.iterdir() if path.is_file())
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def modules() -> list[Path]:
    """Every Python file of the project, in order."""
    return sorted(path for path in files() if path.suffix == ".py")
