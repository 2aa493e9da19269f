"""Export, import and verify from the shell."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from journal_app.clock import SystemClock
from journal_app.journal import door
from journal_app.journal.journal import Journal
from journal_app.vault import lease
from journal_app.vault.lease import Lease
from tests.commands.conftest import CHEAP, PASSPHRASE, Shell
from tests.support.notebook import contact
from tests.support.opened import StillClock, kept


@pytest.fixture
def file(shell: Shell, tmp_path: Path) -> Path:
    """A journal of one note, taken out."""
    assert shell("note", "--tone", "hard", "--tier", "3", "--statement", "It was loud").code == 0
    target = tmp_path / "out.json"
    answer = shell("export", str(target))
    assert (answer.code, answer.error) == (0, "")
    assert "in the clear" in answer.out
    return target


def test_what_went_out_is_verified_and_comes_back(shell: Shell, file: Path, tmp_path: Path) -> None:
    answer = shell("verify", str(file))
    assert answer.code == 0
    assert "Unchanged" in answer.out
    assert "neither truth nor dates" in answer.out
    again = shell("import", "--json", str(file))
    assert (again.code, again.json["new"], again.json["already_here"]) == (0, 0, 1)


def test_a_copy_of_the_same_journal_is_merged(shell: Shell, file: Path, tmp_path: Path) -> None:
    away = Shell(tmp_path / "away")
    shutil.copytree(shell.folder, away.folder)
    assert away("note", "--tone", "good", "--statement", "Only there").code == 0
    assert away("backup", "-o", str(tmp_path / "away.aftershift")).code == 0
    for source in (away.folder, tmp_path / "away.aftershift"):
        looked = shell("import", "--preview", "--json", str(source))
        assert (looked.code, looked.json["merge"]["added"]) == (0, {"contact": 1})
    told = shell("import", str(tmp_path / "away.aftershift"))
    assert "Another copy of this journal: 1 new." in told.out
    assert "Merged." in told.out
    assert "Only there" in shell("show", "--last", "2").out
    again = shell("import", str(away.folder))
    assert "nothing that is not here" in again.out
    assert "Nothing was changed" in again.out


def test_a_note_changed_on_both_sides_is_told_with_both(shell: Shell, tmp_path: Path) -> None:
    with opened(shell.folder) as journal:
        note = contact(statement="As it was.")
        journal.record(note)
    shutil.copytree(shell.folder, tmp_path / "away")
    for number, folder in enumerate((shell.folder, tmp_path / "away")):
        with opened(folder, later=number) as journal:
            journal.revise(replace(kept(journal, note), statement=f"Place {number}."))
    told = shell("import", "--preview", str(tmp_path / "away")).out
    assert "1 changed on both sides" in told
    assert "stays as a version: statement Place 0." in told
    assert "stands: statement Place 1." in told
    assert shell("import", "--json", str(tmp_path / "away")).json["merge"]["changed_on_both"]
    assert "Place 1." in shell("show", note.id).out


def test_a_backup_of_another_journal_is_refused(shell: Shell, file: Path, tmp_path: Path) -> None:
    other = Shell(tmp_path / "other")
    door.create(other.folder, PASSPHRASE, cost=CHEAP, recovery=False, clock=SystemClock())[
        0
    ].close()
    assert other("backup", "-o", str(tmp_path / "other.aftershift")).code == 0
    refused = shell("import", str(tmp_path / "other.aftershift"))
    assert refused.code == 3
    assert "a copy of another journal. Nothing was changed." in refused.error


def test_another_computer_that_has_it_open_is_told(shell: Shell) -> None:
    lease.write(shell.folder, Lease("1f0c22ab", SystemClock().now()))
    answer = shell("show")
    assert answer.code == 0
    assert "Another computer opened this journal" in answer.error


@contextmanager
def opened(folder: Path, later: int = 0) -> Iterator[Journal]:
    clock = StillClock()
    clock.move(minutes=later)
    journal = door.unlock(folder, PASSPHRASE, clock=clock)
    yield journal
    journal.close()


def test_a_changed_file_is_told_with_its_place(shell: Shell, file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"loud", b"mild"))
    answer = shell("verify", str(file))
    assert answer.code == 1
    assert "change no. 1" in answer.out
    assert shell("verify", "--json", str(file)).json["first"] == 1
    refused = shell("import", str(file))
    assert refused.code == 3
    assert "Nothing was changed" in refused.error


def test_a_receipt_is_held_against_the_file(shell: Shell, file: Path) -> None:
    chain = json.loads(file.read_text("utf-8"))["head"]["chain"].upper()
    receipt = f"no. 1, 21 Nov 2026, {chain[:4]}-{chain[4:8]}"
    answer = shell("verify", str(file), "--receipt", receipt)
    assert "belongs to this history" in answer.out
    assert shell("verify", str(file), "--receipt", "no. 1, 1 Jan 2026, 0000-0000").code == 1
    assert shell("verify", str(file), "--receipt", "what").code == 2


def test_a_preview_adds_nothing(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "days.csv"
    file.write_text("date,mood,note\n2026-10-01,2,Long\n2026-10-02,4,\n", "utf-8")
    answer = shell("import", "--preview", str(file))
    assert answer.out == "2 notes from CSV: 2 new, 0 already here, 0 unreadable.\n"
    assert shell("import", str(file)).out.endswith("2 notes added.\n")
    assert "0 new, 2 already" in shell("import", str(file)).out


def test_no_file_is_written_over_and_none_beside_the_journal(
    shell: Shell, file: Path, tmp_path: Path
) -> None:
    before = file.read_bytes()
    assert shell("export", str(file)).code == 2
    assert file.read_bytes() == before
    assert shell("export", str(shell.folder / "x.json")).code == 2
    assert shell("export", str(tmp_path / "none" / "x.json")).code == 2


def test_tables_go_out_as_a_zip(shell: Shell, file: Path, tmp_path: Path) -> None:
    target = tmp_path / "tables.zip"
    answer = shell("export", "--csv", "--json", str(target))
    assert answer.json == {"file": str(target), "records": 1}
    assert target.read_bytes()[:2] == b"PK"


def test_verify_needs_no_journal(empty_shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("milk")
    answer = empty_shell("verify", str(tmp_path / "x"))
    assert answer.code == 3
    assert "x is not a file" in answer.error


def test_the_seals_alone_show_that_a_reports_receipt_belongs(shell: Shell, tmp_path: Path) -> None:
    words = ("--statement", "Shouted about a parsnip")
    assert shell("note", "--tone", "hard", "--tier", "3", "--when", "09:00", *words).code == 0
    report, record = tmp_path / "report.md", tmp_path / "record.json"
    made = shell("report", "manager", "--approve-all", "--format", "md", "-o", str(report))
    assert made.code == 0
    printed = re.search(r"no\\?\. [^*_\n]*?(?:[0-9A-F]{4}\\?-){3}[0-9A-F]{4}", report.read_text())
    assert printed
    receipt = printed[0].replace("\\", "")
    answer = shell("export", "--sealed", str(record))
    assert (answer.code, answer.error) == (0, "")
    assert "no word with them" in answer.out
    assert "parsnip" in report.read_text()
    assert "parsnip" not in record.read_text()
    assert shell("verify", str(record), "--receipt", receipt).code == 0
    other = receipt[:-1] + ("0" if receipt[-1] != "0" else "1")
    assert shell("verify", str(record), "--receipt", other).code == 1
