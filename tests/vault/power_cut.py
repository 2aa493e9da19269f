"""A disk that remembers every call, and all the folders a power cut could leave behind.

The model is strict: what was not flushed may be lost, emptied or cut in half, each name that was
not flushed may be lost by itself, and names may reach the medium before the content they name.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from journal_app.vault.disk import SystemDisk

Files = dict[str, bytes]


@dataclass
class _Content:
    """One file's bytes: those on the medium, and those the system holds."""

    flushed: bytes = b""
    held: bytes = b""

    def readings(self) -> set[bytes]:
        """What may be read after a cut."""
        if self.held == self.flushed:
            return {self.flushed}
        return {self.flushed, b"", self.held[: len(self.held) // 2], self.held}


@dataclass(frozen=True)
class _Naming:
    """A name that was given to a content, and the name it had before."""

    name: str
    content: _Content
    former: str | None = None


@dataclass
class Recording(SystemDisk):
    """Does what it is asked and keeps the calls, in order."""

    calls: list[tuple[str, str, bytes]] = field(default_factory=list)
    _names: dict[int, str] = field(default_factory=dict)

    def create(self, path: Path) -> int:
        descriptor = super().create(path)
        self._names[descriptor] = path.name
        self.calls.append(("create", path.name, b""))
        return descriptor

    def write(self, descriptor: int, content: bytes) -> None:
        super().write(descriptor, content)
        self.calls.append(("write", self._names[descriptor], content))

    def flush(self, descriptor: int) -> None:
        self.calls.append(("flush", self._names[descriptor], b""))

    def rename(self, source: Path, target: Path) -> None:
        super().rename(source, target)
        self.calls.append(("rename", source.name, target.name.encode()))

    def flush_folder(self, folder: Path) -> None:
        assert folder.is_dir()
        self.calls.append(("flush folder", "", b""))


def cuts(before: Files, calls: list[tuple[str, str, bytes]]) -> Iterator[Files]:
    """Every folder, each once, that may be found after a cut before, between or after `calls`."""
    seen = set()
    for count in range(len(calls) + 1):
        for files in outcomes(before, calls[:count]):
            key = tuple(sorted(files.items()))
            if key not in seen:
                seen.add(key)
                yield files


def outcomes(before: Files, calls: list[tuple[str, str, bytes]]) -> Iterator[Files]:
    """The folders that may be found after a cut right after `calls`."""
    durable = {name: _Content(raw, raw) for name, raw in before.items()}
    current = dict(durable)
    pending: list[_Naming] = []
    for call, name, argument in calls:
        if call == "create":
            if name not in current:
                current[name] = _Content()
                pending.append(_Naming(name, current[name]))
            current[name].held = b""
        elif call == "write":
            current[name].held += argument
        elif call == "flush":
            current[name].flushed = current[name].held
        elif call == "rename":
            current[argument.decode()] = current.pop(name)
            pending.append(_Naming(argument.decode(), current[argument.decode()], name))
        else:
            durable, pending = dict(current), []
    for kept in itertools.product((False, True), repeat=len(pending)):
        yield from _contents(_named(durable, list(itertools.compress(pending, kept))))


def _named(durable: dict[str, _Content], kept: list[_Naming]) -> dict[str, _Content]:
    names = dict(durable)
    for naming in kept:
        if naming.former:
            names.pop(naming.former, None)
        names[naming.name] = naming.content
    return names


def _contents(names: dict[str, _Content]) -> Iterator[Files]:
    for outcome in itertools.product(*(sorted(content.readings()) for content in names.values())):
        yield dict(zip(names, outcome, strict=True))
