"""The time, as a value that is handed in, so that tests can set it.

Knows instants, the local time zone and a steady counter; knows nothing of days that turn at
five in the morning (`model/day.py`) or of what people type (`model/when.py`).
"""

from __future__ import annotations

import os
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Clock(Protocol):
    """What the rest of the program asks for the time."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""

    def zone(self) -> str:
        """The IANA name of the local time zone, for example `Europe/London`."""

    def monotonic(self) -> float:
        """Seconds of a counter that never runs back."""


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        from datetime import UTC, datetime  # not before the first paint

        return datetime.now(UTC)

    def zone(self) -> str:
        """The IANA name of the local time zone; `UTC` where the system does not say."""
        return local_zone_name()

    def monotonic(self) -> float:
        """Seconds of a counter that never runs back; asleep or not, where the system counts so."""
        counter = getattr(time, "CLOCK_BOOTTIME", None)  # Linux: the usual one stops in sleep
        return time.monotonic() if counter is None else time.clock_gettime(counter)


def local_zone_name() -> str:
    """Find the IANA name behind the system's local time; `UTC` where none can be found."""
    named = os.environ.get("TZ", "").lstrip(":")
    if named and _is_zone(named):
        return named
    try:
        target = Path("/etc/localtime").resolve().as_posix()
    except OSError:
        return "UTC"
    _, _, name = target.partition("zoneinfo/")
    return name if _is_zone(name) else _windows_zone_name()


@cache
def _is_zone(name: str) -> bool:
    """Whether the IANA list has this name; reading the list takes 17 ms, every time."""
    from zoneinfo import available_timezones  # not before the first paint

    return name in available_timezones()


def _windows_zone_name() -> str:
    """Fall back to a fixed offset's name: the whole-hour zones of the IANA list."""
    from datetime import datetime
    from zoneinfo import ZoneInfo

    offset = datetime.now().astimezone().utcoffset()
    hours = round(offset.total_seconds() / 3600) if offset else 0
    name = f"Etc/GMT{-hours:+d}" if hours else "UTC"
    return ZoneInfo(name).key
