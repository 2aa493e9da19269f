"""A moment as it is kept: the instant, where it was lived, and how well it is known.

Knows nothing of what people type (`when.py`), of days that turn at five (`day.py`) or of the
time zone database: a moment kept years ago reads the same on a computer that lacks its zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from journal_app.errors import InvalidValue

PRECISIONS = ("exact", "about", "shift")
EARLIEST_YEAR = 1900
LATEST_YEAR = 2999
_LONGEST_ZONE = 64
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True)
class When:
    """One moment.

    `instant` is aware, in UTC, in whole seconds; `zone` an IANA name; `offset` the minutes east
    of UTC that the zone had then; `precision` is `exact`, `about` or `shift` (somewhere in it:
    the hour stands for the day alone and is kept out of hour maps).
    Raises `InvalidValue` for anything else.
    """

    instant: datetime
    zone: str
    offset: int
    precision: str = "exact"

    def __post_init__(self) -> None:
        _refuse_unless(self.instant.tzinfo is UTC, "instant", "The moment must be given in UTC.")
        _refuse_unless(
            self.instant.microsecond == 0, "instant", "A moment is kept in whole seconds."
        )
        _refuse_unless(
            EARLIEST_YEAR - 1 <= self.instant.year <= LATEST_YEAR + 1,
            "instant",
            f"The year must lie between {EARLIEST_YEAR} and {LATEST_YEAR}.",
        )
        _refuse_unless(
            0 < len(self.zone) <= _LONGEST_ZONE and self.zone.isascii() and self.zone.isprintable(),
            "zone",
            "The time zone needs a name such as Europe/London.",
        )
        _refuse_unless(
            -_DAY_MINUTES < self.offset < _DAY_MINUTES,
            "offset",
            "A time zone is less than a day away from UTC.",
        )
        _refuse_unless(
            self.precision in PRECISIONS, "precision", "A time is exact, about, or in the shift."
        )

    @property
    def local(self) -> datetime:
        """The wall clock of that moment, aware by the stored offset."""
        return self.instant.astimezone(timezone(timedelta(minutes=self.offset)))


def _refuse_unless(fits: bool, field: str, message: str) -> None:
    if not fits:
        raise InvalidValue(field=f"when.{field}", message=message)
