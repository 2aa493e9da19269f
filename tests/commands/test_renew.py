"""`renew` as a person and a script meet it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from journal_app.clock import SystemClock
from journal_app.commands.dispatch import run
from journal_app.commands.terminal import Terminal
from journal_app.journal import door
from journal_app.options import Options
from journal_app.vault import open_vault
from tests.commands.conftest import CHEAP, PASSPHRASE, Shell


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_vault, "calibrate", lambda: CHEAP)


def test_a_journal_gets_a_new_key_and_keeps_its_notes_and_its_passphrase(shell: Shell) -> None:
    shell("note", "--tone", "hard", "--statement", "-", text="the till again")
    before = (shell.folder / "vault.json").read_bytes()
    shown = shell("show", "--json").json
    renewed = shell("renew")
    assert (renewed.code, renewed.error) == (0, "")
    assert renewed.out.endswith("has a new key. The passphrase stays.\n")
    assert (shell.folder / "vault.json").read_bytes() != before
    assert shell("show", "--json").json == shown
    assert shell("check").code == 0


def test_a_recovery_key_is_printed_where_there_was_one(tmp_path: Path) -> None:
    journal, _ = door.create(tmp_path / "j", PASSPHRASE, cost=CHEAP, clock=SystemClock())
    journal.close()
    answer = Shell(tmp_path / "j")("renew")
    (line,) = (line for line in answer.out.splitlines() if line.startswith("Recovery key: "))
    assert "the one before is void" in answer.error
    key = line.removeprefix("Recovery key: ")
    door.unlock_with_recovery(tmp_path / "j", key, clock=SystemClock()).close()


def test_a_wrong_passphrase_and_no_journal_renew_nothing(shell: Shell, tmp_path: Path) -> None:
    before = (shell.folder / "vault.json").read_bytes()
    assert shell("renew", passphrase="not this one").code == 3
    assert Shell(tmp_path / "none")("renew").code == 3
    assert (shell.folder / "vault.json").read_bytes() == before


def test_the_example_is_not_renewed() -> None:
    out, error = io.StringIO(), io.StringIO()
    assert run("renew", (), Options(demo=True), Terminal(io.BytesIO(b""), out, error)) == 2
    assert "new key each time" in error.getvalue()
