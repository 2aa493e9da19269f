"""Words that no file may hold, and where they are found all the same.

Looks in names and contents: as UTF-8 and UTF-16, in hexadecimal, in base64 whatever stands before
it, inside of zip, gzip and zlib, and in the text of a PDF. Reads the log of strace for what was
written and is gone again.
"""

from __future__ import annotations

import base64
import gzip
import io
import re
import subprocess
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.tools import require_tool

CORE = "kanarienquarz"
TRACED = (
    *("openat", "open", "creat", "write", "pwrite64", "writev", "pwritev", "pwritev2"),
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
    *("mkdir", "mkdirat", "sendto", "sendmsg", "connect", "memfd_create"),
)
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_CALL = re.compile(r"\d+ +(\w+)\((.*)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_PATH = re.compile(r"\d+<((?:\\x[0-9a-f]{2})*)>")
_WRITES = {"write", "pwrite64", "writev", "pwritev", "pwritev2"}
_SENDS = {"sendto", "sendmsg"}
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


def word(place: str) -> str:
    """The canary of one place."""
    return f"{CORE}{place}"


def spellings(text: str = CORE) -> frozenset[bytes]:
    """Every run of bytes that gives the text away."""
    found = set()
    for case in {text, text.upper(), text.capitalize()}:
        for plain in (case.encode(encoding) for encoding in _ENCODINGS):
            found |= {plain, plain.hex().encode(), plain.hex().upper().encode()}
            for before in range(3):
                coded = base64.b64encode(bytes(before) + plain)
                first = (before * 8 + 5) // 6
                found.add(coded[first : (before + len(plain)) * 8 // 6])
    return frozenset(found)


_SPELLINGS = spellings()


def holds(content: bytes, depth: int = 3) -> bool:
    """Whether the canary is in it, or in what is packed in it."""
    if any(spelling in content for spelling in _SPELLINGS):
        return True
    return depth > 0 and any(holds(inner, depth - 1) for inner in _unpacked(content))


def _unpacked(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                yield from (archive.read(name) for name in archive.namelist())
        except (zipfile.BadZipFile, ValueError, OSError):
            return
    elif content.startswith(b"\x1f\x8b"):
        try:
            yield gzip.decompress(content)
        except (OSError, EOFError, zlib.error):
            return
    elif content.startswith(b"%PDF"):
        yield from (_inflated(stream) for stream in _STREAM.findall(content))
        yield _text_of_pdf(content)
    elif content[:1] == b"\x78":
        yield _inflated(content)


def _inflated(content: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(content)
    except zlib.error:
        return b""


def _text_of_pdf(content: bytes) -> bytes:
    done = subprocess.run(
        [require_tool("pdftotext"), "-", "-"], input=content, capture_output=True, check=False
    )
    return done.stdout


def named_in(root: Path) -> list[str]:
    """Everything below `root`, as seen from there."""
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir())


def hits_in(root: Path) -> list[str]:
    """Files below `root` that give the canary away by name or content, folders by name."""
    found = []
    for path in sorted(root.rglob("*")):
        name = str(path.relative_to(root))
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        target = str(path.readlink()).encode() if path.is_symlink() else b""
        if any(holds(part) for part in (path.name.encode(), target, content)):
            found.append(name)
    return found


@dataclass(frozen=True)
class Trace:
    """What a process and its children did: names made, bytes written by path, bytes sent."""

    made: frozenset[str]
    written: dict[str, bytes]
    sent: bytes
    connected: tuple[str, ...]

    def hits(self) -> set[str]:
        """Names and paths that give the canary away, whether or not they are still there."""
        found = {name for name in self.made if holds(name.encode())}
        found |= {path for path, content in self.written.items() if holds(content)}
        return found | ({"(sent)"} if holds(self.sent) else set())


def read_trace(log: Path) -> Trace:
    """Read the log of `strace -f -y -xx`, line by line."""
    made: set[str] = set()
    written: dict[str, bytearray] = defaultdict(bytearray)
    sent, connected = bytearray(), []
    with log.open(encoding="ascii") as lines:
        for line in lines:
            call = _CALL.match(line)
            if call is None:
                continue
            name, rest = call[1], call[2]
            strings = [_decoded(text) for text in _STRING.findall(rest)]
            if name in _WRITES:
                path = _PATH.match(rest)
                written[_decoded(path[1]).decode() if path else "?"] += b"".join(strings)
            elif name in _SENDS:
                sent += b"".join(strings)
            elif name == "connect":
                connected.append(rest)
            elif not name.startswith("open") or "O_CREAT" in rest:
                made |= {text.decode(errors="replace") for text in strings}
    everything = {path: bytes(content) for path, content in written.items()}
    return Trace(frozenset(made), everything, bytes(sent), tuple(connected))


def _decoded(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
