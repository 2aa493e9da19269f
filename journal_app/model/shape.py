"""The shape of a record type, walked once: every leaf field with its path and how to reach it.

The canonical JSON, the store's tables and the tests that hold them together all read this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, TypeVar

from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.decision import Decision, FollowUp, Review
from journal_app.model.fields import LISTED, Kind, Spec
from journal_app.model.line import Crossing, Line
from journal_app.model.outside_score import OutsideScore
from journal_app.model.profile import Profile
from journal_app.model.question import Question
from journal_app.model.record import Group, Record
from journal_app.model.report import Report
from journal_app.model.shift import Shift
from journal_app.model.term import Term
from journal_app.model.weekly_five import WeeklyFive

R = TypeVar("R", bound=Record)

RECORD_TYPES: Mapping[str, type[Record]] = {
    cls.kind: cls
    for cls in (
        *(Shift, Contact, Customer, CheckIn, Profile, Term),
        *(Line, Crossing, Decision, FollowUp, Review, Question, Report),
        *(WeeklyFive, OutsideScore),
    )
}


@dataclass(frozen=True, slots=True)
class Leaf:
    """One field: `("toll", "strain")` is its path, `toll_strain` its column, `get` reads it."""

    path: tuple[str, ...]
    spec: Spec
    get: Callable[[Record], Any]

    @property
    def column(self) -> str:
        """The path joined by underscores."""
        return "_".join(self.path)

    @property
    def empty(self) -> Any:
        """The value that stands for absent."""
        if self.spec.kind in {Kind.TEXT, Kind.LINE}:
            return ""
        return () if self.spec.kind in LISTED else None


def _find_groups(cls: type[Record]) -> dict[str, type[Group]]:
    return {f.name: type(f.default) for f in fields(cls) if isinstance(f.default, Group)}


def _find_leaves(cls: type[Record]) -> tuple[Leaf, ...]:
    found: list[Leaf] = []
    groups = _find_groups(cls)
    for f in fields(cls):
        if f.name in groups:
            found += (_leaf((f.name, g.name), g.metadata["spec"]) for g in fields(groups[f.name]))
        elif "spec" in f.metadata:
            found.append(_leaf((f.name,), f.metadata["spec"]))
    return tuple(found)


def _leaf(path: tuple[str, ...], spec: Spec) -> Leaf:
    return Leaf(path, spec, attrgetter(".".join(path)))


_GROUPS = {kind: _find_groups(cls) for kind, cls in RECORD_TYPES.items()}
_LEAVES = {kind: _find_leaves(cls) for kind, cls in RECORD_TYPES.items()}


def groups_of(cls: type[Record]) -> Mapping[str, type[Group]]:
    """The groups of a record type by the name of the field that holds them."""
    return _GROUPS[cls.kind]


def leaves(cls: type[Record]) -> tuple[Leaf, ...]:
    """Every checked field of a record type, in the order of declaration, groups unfolded."""
    return _LEAVES[cls.kind]


def assemble(cls: type[R], header: Mapping[str, Any], values: Mapping[tuple[str, ...], Any]) -> R:
    """Build a record from its header fields (id, day, when, written, edited) and leaf values.

    Raises:
        InvalidValue: a value does not fit its field.
    """
    plain: dict[str, Any] = dict(header)
    grouped: dict[str, dict[str, Any]] = {}
    for path, value in values.items():
        if len(path) == 1:
            plain[path[0]] = value
        else:
            grouped.setdefault(path[0], {})[path[1]] = value
    for name, inner in grouped.items():
        plain[name] = groups_of(cls)[name](**inner)
    return cls(**plain)
