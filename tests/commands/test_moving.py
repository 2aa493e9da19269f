"""Export, import and verify from the shell."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Shell


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
