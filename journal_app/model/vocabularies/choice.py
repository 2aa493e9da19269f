"""What a fixed list is: a name and its choices, each with the key that is stored.

Knows nothing of records, of profiles or of the screen; labels are English source strings.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Choice:
    """One entry of a list: `key` is stored, `label` shown, `help` is its one line.

    `tier` is the default severity of a kind of behaviour, 0 to 4; absent everywhere else.
    """

    key: str
    label: str
    help: str = ""
    tier: int | None = None


@dataclass(frozen=True)
class Vocabulary:
    """A named list in its order of display.

    `extendable` lists end with the worker's own entries, which are kept as terms and are not in
    here; `foot` is the line below the whole list.
    """

    name: str
    choices: tuple[Choice, ...]
    extendable: bool = False
    foot: str = ""

    @cached_property
    def _by_key(self) -> dict[str, Choice]:
        return {choice.key: choice for choice in self.choices}

    @property
    def keys(self) -> tuple[str, ...]:
        """The stored keys in order of display."""
        return tuple(self._by_key)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def choice(self, key: str) -> Choice:
        """Look a choice up; raises `KeyError` for own entries and keys of a later version."""
        return self._by_key[key]
