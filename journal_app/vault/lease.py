r"""Who has the journal open: a small file for two computers that take turns on a synced folder.

The lock file keeps two programs of one computer apart; a sync carries no locks. So an open journal
has `journal.lease` beside it: one line of canonical JSON, `{"at":"2026-11-21T17:02:00Z",
"device":"1f0c22ab"}` and "\n", and nothing else. `device` is drawn at random for each computer and
place, `at` is when it was written or renewed last. It asks, it does not bar: a computer that
crashed, or whose clock is wrong, must not keep its owner out.
"""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

LEASE_NAME = "journal.lease"
FRESH = timedelta(hours=2)
"""How long a lease counts that was not renewed; before and after now, for no two clocks agree."""
_LONGEST = 200
_DEVICE = 4
_FORM = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class Lease:
    """Which computer has the journal open, and when it said so last."""

    device: str
    at: datetime

    def age(self, now: datetime) -> timedelta:
        """How long ago that was; nothing where its clock is ahead of ours."""
        return max(now - self.at, timedelta(0))

    def is_fresh(self, now: datetime) -> bool:
        """Whether it still counts."""
        return abs(now - self.at) <= FRESH


def new_device() -> str:
    """A name for this computer in this place: eight hex digits."""
    return secrets.token_hex(_DEVICE)


def read(folder: Path) -> Lease | None:
    """The lease in a folder; None where there is none, or none that can be read."""
    try:
        with (folder / LEASE_NAME).open("rb") as file:
            document = json.loads(file.read(_LONGEST))
        device, at = document["device"], document["at"]
        if set(document) != {"device", "at"} or not isinstance(device, str):
            return None
        return Lease(device, datetime.strptime(at, _FORM).replace(tzinfo=UTC))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write(folder: Path, lease: Lease) -> None:
    """Write it over any other; raises OSError. It is not flushed: what it says soon passes."""
    content = json.dumps(
        {"at": lease.at.astimezone(UTC).strftime(_FORM), "device": lease.device},
        separators=(",", ":"),
    )
    target = folder / LEASE_NAME
    made = folder / f"{LEASE_NAME}.new"
    try:
        descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(f"{content}\n")
        made.replace(target)
    except OSError:
        with suppress(OSError):
            made.unlink(missing_ok=True)
        raise


def remove(folder: Path, device: str) -> None:
    """Take the lease of this computer away; another one's stays. Where that fails, it ages."""
    found = read(folder)
    if found is not None and found.device == device:
        with suppress(OSError):
            (folder / LEASE_NAME).unlink(missing_ok=True)
