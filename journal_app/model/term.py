"""A term: the worker's own entry in a list, or a change to one that came with the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import flag, line, whole
from journal_app.model.record import Record

LABEL_LIMIT = 60


@dataclass(frozen=True, kw_only=True)
class Term(Record):
    """One entry of an extendable vocabulary.

    With `key` empty it is an own entry, and notes refer to it by its id; with `key` set it gives a
    built-in entry another label or another default tier. Retired entries stay on old notes.
    """

    kind: ClassVar[str] = "term"

    vocabulary: str = line(40)
    key: str = line(40)
    label: str = line(LABEL_LIMIT)
    tier: int | None = whole(0, 4)
    retired: bool | None = flag()

    @property
    def reference(self) -> str:
        """What notes store for this entry."""
        return self.key or self.id

    def check(self) -> None:
        """A term belongs to a vocabulary; an own entry has a label."""
        if not self.vocabulary:
            raise InvalidValue(field="vocabulary", message="A term belongs to a list.")
        if not self.key and not self.label:
            raise InvalidValue(field="label", message="Write what it is called.")
