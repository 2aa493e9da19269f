from __future__ import annotations

import stat
from pathlib import Path

import pytest

from journal_app.charts.matter import NAMES
from tests.commands.conftest import Shell


@pytest.mark.parametrize(
    ("form", "begins"), [("svg", b"<?xml"), ("pdf", b"%PDF"), ("png", b"\x89PNG")]
)
def test_a_chart_is_written_for_me_alone(
    shell: Shell, tmp_path: Path, form: str, begins: bytes
) -> None:
    target = tmp_path / f"course.{form}"
    answer = shell("chart", "course", "-o", str(target), "--dark")
    assert answer.code == 0
    assert target.read_bytes().startswith(begins)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert "shifts logged" in answer.out
    assert [path.name for path in tmp_path.glob(".aftershift-*")] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_can_be_written_of_an_empty_journal(
    shell: Shell, tmp_path: Path, name: str
) -> None:
    assert shell("chart", name, "-o", str(tmp_path / "chart.png")).code == 0


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_can_be_written_of_one_note_in_another_language(
    shell: Shell, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert shell("shift", "--state", "hard", "--strain", "7").code == 0
    for form in ("svg", "pdf"):
        answer = shell("chart", name, "-o", str(tmp_path / f"chart.{form}"))
        assert answer.code == 0, answer.error


def test_a_file_that_exists_stays(shell: Shell, tmp_path: Path) -> None:
    target = tmp_path / "week.svg"
    target.write_text("mine")
    answer = shell("chart", "week", "-o", str(target))
    assert answer.code == 2
    assert "exists" in answer.error
    assert target.read_text() == "mine"


def test_the_journal_folder_takes_no_chart(shell: Shell) -> None:
    there = sorted(shell.folder.iterdir())
    answer = shell("chart", "week", "-o", str(shell.folder / "week.svg"))
    assert answer.code == 2
    assert sorted(shell.folder.iterdir()) == there


def test_another_ending_is_refused(shell: Shell, tmp_path: Path) -> None:
    answer = shell("chart", "week", "-o", str(tmp_path / "week.gif"))
    assert answer.code == 2
    assert ".svg, .png or .pdf" in answer.error


def test_a_folder_that_is_not_there_is_told(shell: Shell, tmp_path: Path) -> None:
    answer = shell("chart", "week", "-o", str(tmp_path / "nowhere" / "week.svg"))
    assert answer.code == 2
    assert "Choose another place" in answer.error
