"""The report command: what is in the file, what it says, and what it refuses."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pikepdf
import pytest

from journal_app.clock import SystemClock
from journal_app.journal import door
from journal_app.journal.journal import Journal
from journal_app.reports.making import make
from journal_app.reports.request import Way, begin, to_document
from tests.commands.conftest import PASSPHRASE, Shell


def note(shell: Shell, statement: str = "He shouted at the till.") -> None:
    assert shell("note", "--tone", "hard", "--tier", "3", "--statement", statement).code == 0


def opened(shell: Shell) -> Journal:
    return door.unlock(shell.folder, PASSPHRASE, clock=SystemClock())


def test_free_text_nobody_approved_is_left_out_and_counted(shell: Shell, tmp_path: Path) -> None:
    note(shell)
    note(shell)
    target = tmp_path / "out.md"
    answer = shell("report", "manager", "-o", str(target))
    assert answer.code == 0
    assert "2 passages were left out" in answer.error
    text = target.read_text(encoding="utf-8")
    assert "What happened" in text
    assert "He shouted" not in text


def test_approve_all_is_the_explicit_yes(shell: Shell, tmp_path: Path) -> None:
    note(shell, "He shouted; ring 020 7946 0958.")
    target = tmp_path / "out.md"
    answer = shell("report", "manager", "--approve-all", "-o", str(target))
    assert "left out" not in answer.error
    assert "1 place masked." in answer.out
    text = target.read_text(encoding="utf-8")
    assert "He shouted" in text
    assert "7946" not in text


def test_what_was_approved_in_the_window_is_in_it(shell: Shell, tmp_path: Path) -> None:
    note(shell)
    journal = opened(shell)
    request = begin("manager", journal.reports.today())
    material = journal.reports.material(request.first, request.last)
    (passage,) = make(material, request).passages
    said = request.with_verdict(passage.key, passage.verdict(Way.SHOW))
    journal.reports.keep_draft(said.id, to_document(said))
    journal.close()
    target = tmp_path / "out.md"
    answer = shell("report", "manager", "-o", str(target))
    assert (answer.code, answer.error) == (0, "")
    assert "He shouted" in target.read_text(encoding="utf-8")


def test_what_went_out_is_noted_with_the_digest_of_the_file(shell: Shell, tmp_path: Path) -> None:
    note(shell)
    target = tmp_path / "out.pdf"
    shell("report", "manager", "--to-whom", "Floor manager", "-o", str(target))
    journal = opened(shell)
    (sent,) = journal.reports.sent()
    journal.close()
    assert sent.digest == hashlib.sha256(target.read_bytes()).hexdigest()
    assert (sent.audience, sent.to_whom, sent.form) == ("manager", "Floor manager", "pdf")
    assert len(sent.included) == 1


def test_an_encrypted_report_opens_with_the_five_words_it_said_once(
    shell: Shell, tmp_path: Path
) -> None:
    note(shell)
    target = tmp_path / "out.pdf"
    answer = shell("report", "manager", "--encrypt", "-o", str(target))
    phrase = answer.out.rstrip().splitlines()[-1].strip()
    assert len(phrase.split()) == 5
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target).close()
    pikepdf.open(target, password=phrase).close()


@pytest.mark.parametrize("form", ["pdf", "docx", "md", "html", "csv"])
@pytest.mark.parametrize(
    "audience", ["manager", "counsellor", "representative", "myself", "incident"]
)
def test_every_audience_comes_in_every_format(
    shell: Shell, tmp_path: Path, audience: str, form: str
) -> None:
    target = tmp_path / f"out.{form}"
    assert shell("report", audience, "--format", form, "-o", str(target)).code == 0
    assert target.stat().st_size > 100
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_file_that_exists_is_left_alone_unless_it_may_go(shell: Shell, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"mine")
    refused = shell("report", "manager", "-o", str(target))
    assert refused.code != 0
    assert "already" in refused.error
    assert target.read_bytes() == b"mine"
    assert shell("report", "manager", "--overwrite", "-o", str(target)).code == 0
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("place", ["journal/out.pdf", "journal/backups/../out.pdf", "none/out.pdf"])
def test_a_place_that_is_none_is_refused_before_the_journal_opens(
    shell: Shell, tmp_path: Path, place: str
) -> None:
    answer = shell("report", "manager", "-o", str(tmp_path / place), passphrase="wrong one here")
    assert answer.code in {2, 4}
    assert answer.error
    assert not (tmp_path / place).exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_read_only_is_said_plainly(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    answer = shell("report", "manager", "-o", str(folder / "out.pdf"))
    assert answer.code == 4
    assert "read only" in answer.error


def test_a_file_that_was_not_written_is_not_in_the_log(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("journal_app.reports.rendering.saving.os.fsync", full)
    answer = shell("report", "manager", "-o", str(tmp_path / "out.pdf"))
    assert answer.code == 4
    assert "disk is full" in answer.error
    journal = opened(shell)
    assert journal.reports.sent() == ()
    journal.close()


@pytest.mark.parametrize(
    "wrong",
    [
        ("--from", "soon"),
        ("--from", "2026-11-02", "--to", "2026-11-01"),
        ("--encrypt", "--format", "docx"),
    ],
)
def test_wrong_use_is_said_and_writes_nothing(
    shell: Shell, tmp_path: Path, wrong: tuple[str, ...]
) -> None:
    target = tmp_path / "out.pdf"
    answer = shell("report", "manager", *wrong, "-o", str(target))
    assert answer.code == 2
    assert not target.exists()
