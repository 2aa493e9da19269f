"""What a program asks of the disk, in order: read from strace."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.faults.power_cut import Call
from tests.support.project import ROOT
from tests.support.tools import require_tool

_KNOWN = (
    "openat", "write", "pwrite64", "lseek", "ftruncate", "fsync", "fdatasync",
    "rename", "unlink", "unlinkat", "mkdir", "rmdir",
)  # fmt: skip
_REFUSED = ("writev", "pwritev", "sendfile", "copy_file_range", "fallocate", "renameat2", "link")
"""Calls that change files and that the replay does not know: none may be made there."""

_CALL = re.compile(r"(?P<call>\w+)\((?P<given>.*)\)\s+= (?P<result>\d+)(?:<(?P<where>[^>]*)>)?")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_DESCRIPTOR = re.compile(r"^(\d+)<([^>]*)>")
_CUT_IN_TWO = re.compile(r"^(?P<pid>\d+) +(?P<start>.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(?P<pid>\d+) +<\.\.\. \w+ resumed>(?P<end>.*)$")


def record(program: str, place: Path, *arguments: str) -> list[Call]:
    """Run a Python program and list what it asked of the disk under `place`.

    The program prints `ack WORDS` for everything of which it was told that it is durable.
    """
    trace = place.parent / f"{place.name}.trace"
    words = [require_tool("strace"), "-f", "-y", "-xx", "-s", "10000000", "-o", str(trace)]
    words += ["-e", "trace=" + ",".join([*_KNOWN, *_REFUSED])]
    words += [sys.executable, "-c", program, str(place), *arguments]
    done = subprocess.run(words, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    with trace.open() as lines:
        calls = list(_Reader(place).calls(_joined(lines)))
    trace.unlink()
    return calls


def _joined(lines: Iterator[str]) -> Iterator[str]:
    """Whole calls, each where it ended."""
    begun: dict[str, str] = {}
    for line in lines:
        if half := _CUT_IN_TWO.match(line):
            begun[half["pid"]] = half["start"]
        elif rest := _RESUMED.match(line):
            yield begun.pop(rest["pid"], "") + rest["end"]
        else:
            yield line.partition(" ")[2].strip()


class _Reader:
    """Follows one process: where each descriptor stands, and what lies under the place."""

    def __init__(self, place: Path) -> None:
        self._place = str(place)
        self._at: dict[str, int] = {}

    def calls(self, lines: Iterator[str]) -> Iterator[Call]:
        for line in lines:
            match = _CALL.match(line)
            if match:
                yield from self._read(match)

    def _read(self, match: re.Match[str]) -> Iterator[Call]:
        call, given = match["call"], match["given"]
        if call == "openat":
            yield from self._opened(match)
            return
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(given)]
        if call in {"rename", "unlink", "mkdir", "rmdir", "unlinkat"}:
            yield from self._named(call, given, texts)
            return
        descriptor = _DESCRIPTOR.match(given)
        assert descriptor, match[0][:200]
        number, path = descriptor[1], _plain(descriptor[2])
        if number == "1" and texts and texts[0].startswith(b"ack "):
            yield Call("ack", "", 0, texts[0].removeprefix(b"ack ").strip())
        name = self._inside(path)
        if name is None:
            return
        assert call in _KNOWN, f"the replay does not know {call} on {name}"
        yield from self._moved(call, number, name, texts, match)

    def _moved(
        self, call: str, number: str, name: str, texts: list[bytes], match: re.Match[str]
    ) -> Iterator[Call]:
        result = int(match["result"])
        last = match["given"].rpartition(", ")[2]
        if call == "lseek":
            self._at[number] = result
        elif call == "write":
            yield Call("write", name, self._at[number], texts[0][:result])
            self._at[number] += result
        elif call == "pwrite64":
            yield Call("write", name, int(last), texts[0][:result])
        elif call == "ftruncate":
            yield Call("truncate", name, int(last))
        else:
            yield Call("flush", name)

    def _opened(self, match: re.Match[str]) -> Iterator[Call]:
        name = self._inside(_plain(match["where"] or ""))
        self._at[match["result"]] = 0
        if name is None:
            return
        if "O_CREAT" in match["given"]:
            yield Call("create", name)
        if "O_TRUNC" in match["given"]:
            yield Call("truncate", name, 0)

    def _named(self, call: str, given: str, texts: list[bytes]) -> Iterator[Call]:
        names = [self._whole(given, text) for text in texts]
        inside = [self._inside(name) for name in names]
        if call == "rename" and inside[0] is not None:
            assert inside[1] is not None, "it was moved away from what is watched"
            yield Call("rename", inside[0], 0, inside[1].encode())
        elif inside[0] is not None:
            yield Call("folder" if call == "mkdir" else "remove", inside[0])

    @staticmethod
    def _whole(given: str, text: bytes) -> str:
        """A name as a whole path; that of `unlinkat` may count from a folder's descriptor."""
        name = text.decode()
        folder = _DESCRIPTOR.match(given)
        return name if name.startswith("/") or not folder else f"{_plain(folder[2])}/{name}"

    def _inside(self, path: str) -> str | None:
        if path == self._place:
            return "."
        return path.removeprefix(f"{self._place}/") if path.startswith(f"{self._place}/") else None


def _plain(path: str) -> str:
    """A path as strace prints it, with or without each letter as a number."""
    return bytes.fromhex(path.replace("\\x", "")).decode() if path.startswith("\\x") else path
