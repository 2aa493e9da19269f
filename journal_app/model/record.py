"""What all records share: identity, day, moment, times of writing, and checked fields."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import Spec, is_absent
from journal_app.model.identity import is_id, new_id
from journal_app.model.instant import When

_SPECS: dict[type, tuple[tuple[str, Spec], ...]] = {}


def _specs(cls: type[Group | Record]) -> tuple[tuple[str, Spec], ...]:
    """The checked fields of a class, looked up once a class."""
    if cls not in _SPECS:
        _SPECS[cls] = tuple(
            (f.name, f.metadata["spec"]) for f in fields(cls) if "spec" in f.metadata
        )
    return _SPECS[cls]


def _check_fields(value: Group | Record, prefix: str) -> None:
    for name, spec in _specs(type(value)):
        given = getattr(value, name)
        if is_absent(given):
            continue
        checked = spec.checked(prefix + name, given)
        if checked is not given:
            object.__setattr__(value, name, checked)


@dataclass(frozen=True, kw_only=True)
class Group:
    """Fields that belong together inside a record, for example `contact.toll`.

    The attribute that holds a group has the name of its class in lower case.
    """

    def __post_init__(self) -> None:
        _check_fields(self, f"{type(self).__name__.lower()}.")


@dataclass(frozen=True, kw_only=True)
class Record:
    """One thing the worker noted. Everything but `day` and `when` may be absent.

    `day` is the local date the record belongs to, turning at the profile's hour. `written` and
    `edited` are UTC instants the journal fills in when it keeps the record.

    Raises:
        InvalidValue: a field is out of its range or list; the error names it.
    """

    kind: ClassVar[str]

    id: str = field(default_factory=new_id)
    day: date
    when: When
    written: datetime | None = None
    edited: datetime | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.id, str) or not is_id(self.id):
            raise InvalidValue(field="id", message="A record's id is a UUIDv7.")
        if type(self.day) is not date:
            raise InvalidValue(field="day", message="day takes a date such as 2026-03-01.")
        _check_fields(self, "")
        self.check()

    def check(self) -> None:
        """Check what no single field can tell; subclasses raise `InvalidValue`."""

    @property
    def written_later(self) -> bool:
        """Whether the record was first written more than a day after it happened."""
        if self.written is None:
            return False
        return (self.written - self.when.instant).total_seconds() > 24 * 3600
