"""The lease: two lines of a file that ask, never bar."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journal_app.vault import lease
from journal_app.vault.lease import FRESH, LEASE_NAME, Lease

NOW = datetime(2026, 11, 21, 17, 2, tzinfo=UTC)


def test_it_holds_a_device_and_a_time_and_nothing_else(tmp_path: Path) -> None:
    lease.write(tmp_path, Lease("1f0c22ab", NOW))
    written = (tmp_path / LEASE_NAME).read_text()
    assert written == '{"at":"2026-11-21T17:02:00Z","device":"1f0c22ab"}\n'
    assert lease.read(tmp_path) == Lease("1f0c22ab", NOW)
    assert [path.name for path in tmp_path.iterdir()] == [LEASE_NAME]
    if os.name == "posix":
        assert (tmp_path / LEASE_NAME).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("step", [timedelta(0), FRESH, -FRESH])
def test_it_counts_for_two_hours_whichever_clock_is_ahead(step: timedelta) -> None:
    assert Lease("1f0c22ab", NOW - step).is_fresh(NOW)
    assert not Lease("1f0c22ab", NOW - step * 2).is_fresh(NOW) or not step


def test_its_age_is_never_less_than_nothing() -> None:
    assert Lease("1f0c22ab", NOW + timedelta(hours=1)).age(NOW) == timedelta(0)
    assert Lease("1f0c22ab", NOW - timedelta(hours=1)).age(NOW) == timedelta(hours=1)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"at":1,"device":"x"}',
        b'{"at":"soon","device":"x"}',
        b'{"at":"2026-11-21T17:02:00Z","device":"x","more":1}',
        b"\xff" * 50,
        b"{" * 5000,
    ],
)
def test_what_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / LEASE_NAME).write_bytes(content)
    assert lease.read(tmp_path) is None


def test_another_computers_stays(tmp_path: Path) -> None:
    lease.write(tmp_path, Lease("1f0c22ab", NOW))
    lease.remove(tmp_path, "00000000")
    assert lease.read(tmp_path) is not None
    lease.remove(tmp_path, "1f0c22ab")
    assert lease.read(tmp_path) is None
    lease.remove(tmp_path, "1f0c22ab")
