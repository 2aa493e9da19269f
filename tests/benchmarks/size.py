"""The encrypted file against the same rows in plain SQLite."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.benchmarks.journals import bare

_LIMIT = 1.2


def measure(large: Path, folder: Path) -> list[Figure]:
    """Both compacted the same way: not at all; rows are copied table by table."""
    plain = folder / "plain.db"
    with bare(large) as connection:
        connection.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.execute("DETACH DATABASE plain")
    assert plain.read_bytes()[:15] == b"SQLite format 3"
    ours = (large / "journal.db").stat().st_size
    other = plain.stat().st_size
    measured = f"{ours / 2**20:.1f} MiB / {other / 2**20:.1f} MiB = {ours / other:.3f}"
    return [
        Figure("file / same rows, plain SQLite", measured, f"<= {_LIMIT} x", ours <= _LIMIT * other)
    ]
