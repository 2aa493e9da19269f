"""Cut the power at a random moment of a recorded session, and see what the disk would hold.

The model is strict: of what was not flushed, four calls in ten are lost, three in ten are torn at
a sector, in any combination; what was flushed stays. Names are as content: each that was not
flushed with its folder may be lost by itself, but calls about one name keep their order.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
LOST, TORN = 0.4, 0.3

Files = dict[str, bytes | None]
"""Content by name relative to the place that is watched; None for a folder."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call on a file or a name.

    `name` is one of write, truncate, flush, create, folder, remove, rename and ack; `offset` is
    where bytes go or the new size, `content` the bytes, the new name, or what was acknowledged.
    """

    name: str
    file: str
    offset: int = 0
    content: bytes = b""


@dataclass(eq=False)
class _Node:
    """A file's flushed bytes and the calls that were not flushed; a folder has neither."""

    flushed: bytearray | None
    waiting: list[Call] = field(default_factory=list)

    def after_cut(self, chance: random.Random) -> bytes | None:
        if self.flushed is None:
            return None
        content = bytearray(self.flushed)
        for call in self.waiting:
            fate = chance.random()
            if fate < LOST:
                continue
            torn = fate < LOST + TORN and call.name == "write"
            sectors = chance.randrange(len(call.content) // SECTOR + 1) if torn else None
            _apply(content, call, sectors)
        return bytes(content)

    def flush(self) -> None:
        for call in self.waiting:
            assert self.flushed is not None
            _apply(self.flushed, call, None)
        self.waiting.clear()


@dataclass(frozen=True)
class _Naming:
    """A name that was given to a node or taken from it."""

    name: str
    node: _Node | None
    former: str | None = None

    @property
    def touched(self) -> set[str]:
        return {self.name, self.former or self.name}


class _Disk:
    """What the system holds, what has reached the medium, and what is on its way."""

    def __init__(self, before: Files) -> None:
        self._durable = {
            name: _Node(None if content is None else bytearray(content))
            for name, content in before.items()
        }
        self._current = dict(self._durable)
        self._pending: list[_Naming] = []

    def take(self, call: Call) -> None:
        if call.name in {"create", "folder"}:
            if call.file not in self._current:
                made = _Node(bytearray() if call.name == "create" else None)
                self._name(_Naming(call.file, made))
        elif call.name == "remove":
            self._name(_Naming(call.file, None))
        elif call.name == "rename":
            moved = self._current[call.file]
            self._name(_Naming(call.content.decode(), moved, call.file))
        elif call.name == "flush":
            self._flush(call.file)
        else:
            self._current[call.file].waiting.append(call)

    def after_cut(self, chance: random.Random) -> Files:
        names, lost = dict(self._durable), set[str]()
        for naming in self._pending:
            if chance.random() < LOST or naming.touched & lost:
                lost |= naming.touched
            else:
                _rename(names, naming)
        return {
            name: node.after_cut(chance)
            for name, node in sorted(names.items())
            if all(above in names for above in _above(name))
        }

    def all(self) -> Files:
        """What the system holds, as a program sees it."""
        for node in self._current.values():
            node.flush()
        return {
            name: None if node.flushed is None else bytes(node.flushed)
            for name, node in self._current.items()
        }

    def _name(self, naming: _Naming) -> None:
        _rename(self._current, naming)
        self._pending.append(naming)

    def _flush(self, name: str) -> None:
        node = self._current.get(name)
        if node and node.flushed is not None:
            node.flush()
            return
        for naming in [n for n in self._pending if _parent(n.name) == name]:
            _rename(self._durable, naming)
            self._pending.remove(naming)


def cut(before: Files, calls: Sequence[Call], chance: random.Random) -> tuple[Files, list[str]]:
    """The files after a cut at a random call, and all that was acknowledged until then."""
    disk, told = _Disk(before), []
    for call in calls[: chance.randrange(len(calls) + 1)]:
        if call.name == "ack":
            told.append(call.content.decode())
        else:
            disk.take(call)
    return disk.after_cut(chance), told


def replayed(before: Files, calls: Sequence[Call]) -> Files:
    """The files after all calls and no cut: what the recorder missed shows here."""
    disk = _Disk(before)
    for call in calls:
        if call.name != "ack":
            disk.take(call)
    return disk.all()


def files_in(place: Path) -> Files:
    """Everything under a folder."""
    return {
        str(path.relative_to(place)): path.read_bytes() if path.is_file() else None
        for path in sorted(place.rglob("*"))
    }


def lay_out(files: Files, place: Path) -> None:
    """Make `place` hold exactly these files."""
    if place.exists():
        shutil.rmtree(place)
    place.mkdir(mode=0o700)
    for name, content in sorted(files.items()):
        if content is None:
            (place / name).mkdir(mode=0o700)
        else:
            (place / name).write_bytes(content)


def _rename(names: dict[str, _Node], naming: _Naming) -> None:
    if naming.former is not None:
        for name in [n for n in names if n.startswith(f"{naming.former}/")]:
            names[naming.name + name.removeprefix(naming.former)] = names.pop(name)
        names.pop(naming.former, None)
    if naming.node is None:
        names.pop(naming.name, None)
    else:
        names[naming.name] = naming.node


def _parent(name: str) -> str:
    return name.rpartition("/")[0] or "."


def _above(name: str) -> Iterator[str]:
    while "/" in name:
        name = name.rpartition("/")[0]
        yield name


def _apply(content: bytearray, call: Call, sectors: int | None) -> None:
    if call.name == "truncate":
        del content[call.offset :]
        content.extend(bytes(call.offset - len(content)))
        return
    piece = call.content if sectors is None else call.content[: sectors * SECTOR]
    content.extend(bytes(max(0, call.offset - len(content))))
    content[call.offset : call.offset + len(piece)] = piece
