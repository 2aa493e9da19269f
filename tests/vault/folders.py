"""What a folder holds, for comparing before and after."""

from __future__ import annotations

from pathlib import Path


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Content and time of change (ns) of each file, and the folder's own."""
    files = {
        file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in sorted(folder.iterdir())
    }
    return {**files, ".": (b"", folder.stat().st_mtime_ns)}
