"""Power cuts at any call of the disk: nothing that was acknowledged is lost, and all is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.sessions import SESSIONS, Keeping, Rewrapping

MANY, FEW = 400, 60


@pytest.mark.slow
@pytest.mark.parametrize("name", SESSIONS)
def test_no_cut_loses_what_was_acknowledged(tmp_path: Path, name: str) -> None:
    kind, arguments = SESSIONS[name]
    session = kind(tmp_path, *arguments)
    assert session.acknowledged() > 0
    assert session.lost({Keeping: MANY, Rewrapping: MANY}.get(kind, FEW), seed=18) == []


@pytest.mark.slow
@pytest.mark.parametrize("manner", ["unflushed", "behind"])
def test_with_a_weaker_setting_the_same_cuts_lose_notes(tmp_path: Path, manner: str) -> None:
    """The control: a replay that cannot fail proves nothing."""
    session = Keeping(tmp_path, manner)
    assert session.lost(40, seed=18)
