"""Cut the power at a random moment of a recorded session, and see what the disk would hold.

The model is strict: of what was not flushed, four calls in ten are lost, three in ten are torn at
a sector, in any combination; what was flushed stays.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.tools import require_tool

SECTOR = 512
LOST, TORN = 0.4, 0.3
_CALL = re.compile(
    r"(?P<call>pwrite64|write|ftruncate|fsync|fdatasync)\((?P<fd>\d+)<(?P<path>[^>]*)>"
    r'(?:, "(?P<content>(?:\\x[0-9a-f]{2})*)")?(?:, (?P<first>\d+))?(?:, (?P<second>\d+))?\)'
    r"\s+= (?P<result>\d+)"
)
_TRACED = "trace=pwrite64,write,ftruncate,fsync,fdatasync"
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Call:
    """One call on a file, or an acknowledged change (`ack`, its sequence as `offset`)."""

    name: str
    file: str
    offset: int = 0
    content: bytes = b""


@dataclass
class _Disk:
    """What one file holds: flushed bytes, and calls that were not flushed."""

    flushed: bytearray
    waiting: list[Call] = field(default_factory=list)

    def after_cut(self, chance: random.Random) -> bytes:
        content = bytearray(self.flushed)
        for call in self.waiting:
            fate = chance.random()
            if fate < LOST:
                continue
            torn = fate < LOST + TORN and call.name == "pwrite64"
            sectors = chance.randrange(len(call.content) // SECTOR + 1) if torn else None
            _apply(content, call, sectors)
        return bytes(content)

    def flush(self) -> None:
        for call in self.waiting:
            _apply(self.flushed, call, None)
        self.waiting.clear()


def record(program: str, folder: Path, *arguments: str) -> list[Call]:
    """Run a Python program on the journal in `folder` and list what it asked of the disk.

    The program prints `ack N` for every change of which it was told that it is durable.
    """
    trace = folder.parent / "trace"
    words = [require_tool("strace"), "-f", "-y", "-xx", "-s", "1000000", "-e", _TRACED]
    words += ["-o", str(trace), sys.executable, "-c", program, str(folder), *arguments]
    subprocess.run(words, check=True, cwd=_ROOT, stdout=subprocess.PIPE)
    return [call for line in trace.read_text().splitlines() if (call := _read(line, folder))]


def cut(
    before: dict[str, bytes], calls: Sequence[Call], chance: random.Random
) -> tuple[dict[str, bytes], int]:
    """The files after a cut at a random call, and the last change that was acknowledged."""
    disks = {name: _Disk(bytearray(content)) for name, content in before.items()}
    acknowledged = 0
    for call in calls[: chance.randrange(len(calls) + 1)]:
        if call.name == "ack":
            acknowledged = call.offset
        elif call.name in {"fsync", "fdatasync"}:
            disks[call.file].flush()
        else:
            disks[call.file].waiting.append(call)
    return {name: disk.after_cut(chance) for name, disk in disks.items()}, acknowledged


def _read(line: str, folder: Path) -> Call | None:
    match = _CALL.search(line)
    if not match:
        return None
    raw = match["content"] or ""
    content = bytes.fromhex(raw.replace("\\x", ""))
    path = (
        Path(bytes.fromhex(match["path"].replace("\\x", "")).decode())
        if match["path"].startswith("\\x")
        else Path(match["path"])
    )
    if match["call"] == "write":
        told = content.decode(errors="replace").split()
        return Call("ack", "", int(told[1])) if told[:1] == ["ack"] else None
    if path.parent != folder:
        return None
    if match["call"] == "ftruncate":
        return Call("ftruncate", path.name, int(match["first"]))
    return Call(match["call"], path.name, int(match["second"] or 0), content)


def _apply(content: bytearray, call: Call, sectors: int | None) -> None:
    if call.name == "ftruncate":
        del content[call.offset :]
        content.extend(bytes(call.offset - len(content)))
        return
    piece = call.content if sectors is None else call.content[: sectors * SECTOR]
    content.extend(bytes(max(0, call.offset - len(content))))
    content[call.offset : call.offset + len(piece)] = piece
