"""Looks for words in every byte that a program left behind."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def files_with(folder: Path, words: Iterable[str]) -> list[str]:
    """Names of the files below `folder` that hold any of the words, in any usual encoding.

    Also names and symbolic links are looked at.
    """
    wanted = [word.encode(encoding) for word in words for encoding in _ENCODINGS]
    found = []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        held = name.encode()
        if path.is_symlink():
            held += str(path.readlink()).encode()
        elif path.is_file():
            held += path.read_bytes()
        if any(word in held for word in wanted):
            found.append(name)
    return found
