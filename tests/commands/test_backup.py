"""`backup` and `restore` as a person and a script meet them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from journal_app.clock import SystemClock
from journal_app.commands.dispatch import run
from journal_app.commands.terminal import Terminal
from journal_app.journal import door
from journal_app.options import Options
from tests.commands.conftest import CHEAP, PASSPHRASE, Shell


def test_a_backup_comes_back_as_the_same_journal(shell: Shell, tmp_path: Path) -> None:
    shell("note", "--tone", "hard", "--statement", "-", text="the till again")
    backed = shell("backup", "-o", str(tmp_path / "copy.aftershift"))
    assert (backed.code, backed.error) == (0, "")
    assert backed.out.startswith(f"Backed up to {tmp_path / 'copy.aftershift'} and checked")
    other = replace(shell, folder=tmp_path / "back")
    restored = other("restore", str(tmp_path / "copy.aftershift"))
    assert (restored.code, restored.error) == (0, "")
    assert restored.out == f"The journal is back in {tmp_path / 'back'}. Records: 1\n"
    assert other("show", "--json").json == shell("show", "--json").json
    assert other("check").code == 0


def test_a_backup_is_written_neither_over_a_file_nor_into_the_journal(
    shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "mine").write_text("mine")
    for target in (tmp_path / "mine", shell.folder / "copy.aftershift"):
        refused = shell("backup", "-o", str(target))
        assert refused.code == 2
        assert refused.error.endswith("\n")
        assert refused.error.count("\n") == 1
    assert (tmp_path / "mine").read_text() == "mine"


def test_a_folder_that_holds_a_journal_is_not_restored_into(shell: Shell, tmp_path: Path) -> None:
    shell("backup", "-o", str(tmp_path / "copy"))
    refused = shell("restore", str(tmp_path / "copy"))
    assert refused.code == 3
    assert "There is a journal" in refused.error


def test_a_wrong_passphrase_restores_nothing(shell: Shell, tmp_path: Path) -> None:
    shell("backup", "-o", str(tmp_path / "copy"))
    other = replace(shell, folder=tmp_path / "back")
    refused = other("restore", str(tmp_path / "copy"), passphrase="not this one")
    assert refused.code == 3
    assert refused.error.startswith("That did not open it.")
    assert not other.folder.exists()


def test_something_else_and_nothing_at_all_are_no_backups(
    empty_shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "letter").write_text("dear")
    other = empty_shell("restore", str(tmp_path / "letter"))
    assert (other.code, other.error.startswith(str(tmp_path / "letter"))) == (3, True)
    assert "not a whole copy" in other.error
    none = empty_shell("restore", str(tmp_path / "none"))
    assert (none.code, none.error) == (2, f"There is no file {tmp_path / 'none'}.\n")


def test_the_recovery_key_restores_too(tmp_path: Path) -> None:
    journal, key = door.create(tmp_path / "j", PASSPHRASE, cost=CHEAP, clock=SystemClock())
    assert key is not None
    journal.copies.write_to(tmp_path / "copy")
    journal.close()
    other = Shell(tmp_path / "back")
    slip = other("restore", str(tmp_path / "copy"), "--recovery-key", passphrase="AAAAA-BBBBB")
    assert slip.code == 3
    assert "typing slip" in slip.error
    done = other("restore", str(tmp_path / "copy"), "--recovery-key", passphrase=key.text)
    assert done.code == 0


def test_the_first_change_of_a_day_is_followed_by_a_backup(shell: Shell) -> None:
    for _ in range(2):
        shell("note", "--tone", "calm")
        shell("show")
    assert len(list((shell.folder / "backups").iterdir())) == 1


def test_a_change_is_kept_where_its_backup_is_not(shell: Shell) -> None:
    (shell.folder / "backups").write_text("in the way")
    kept = shell("note", "--tone", "calm")
    assert kept.code == 0
    assert kept.error.startswith("Kept, but not backed up.")


@pytest.mark.parametrize("name", ["backup", "restore"])
def test_the_example_is_neither_backed_up_nor_restored(name: str, tmp_path: Path) -> None:
    import io

    terminal = Terminal(io.BytesIO(), io.StringIO(), io.StringIO())
    arguments = ["-o", str(tmp_path / "c")] if name == "backup" else [str(tmp_path / "c")]
    assert run(name, arguments, Options(demo=True), terminal) == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["backup", "restore"])
def test_help_has_an_example(shell: Shell, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        shell(name, "--help")
    assert ended.value.code == 0
    assert f" {name}" in capsys.readouterr().out.partition("example")[2]


def test_a_folder_rolled_back_is_said_and_takes_nothing_until_it_is_right_so(shell: Shell) -> None:
    shell("shift", "--day", "2026-03-01", "--state", "ok")
    older = (shell.folder / "journal.db").read_bytes()
    shell("shift", "--day", "2026-03-02", "--state", "ok")
    (shell.folder / "journal.db").write_bytes(older)
    refused = shell("shift", "--day", "2026-03-03", "--state", "ok")
    assert refused.code == 4
    assert "older than the one this computer saw" in refused.error
    assert "aftershift check --as-it-is" in refused.error
    assert shell("check", "--as-it-is").code == 0
    assert shell("shift", "--day", "2026-03-03", "--state", "ok").code == 0
