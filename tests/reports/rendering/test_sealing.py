"""A passphrase on a PDF: who has it reads, who has not sees nothing."""

from __future__ import annotations

import io
import re
import subprocess
from pathlib import Path

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from journal_app.errors import ProgramFault
from journal_app.journal.door import suggest_words
from journal_app.reports.rendering import sealing
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.rendering.render import render
from tests.reports.rendering.pdf_ua import faults
from tests.reports.rendering.trees import manager
from tests.support.tools import require_tool

# pdftotext cuts what follows -upw at 32 letters; a phrase may have 127 (as the longest here).
PHRASE = "otter maple drift salad unzip"
LONGEST = " ".join(["nuclear-free"] * 9)


@pytest.fixture(scope="module")
def sealed() -> bytes:
    return render(manager(3), Kind.PDF, PHRASE)


def test_the_phrase_opens_it_in_two_readers(sealed: bytes, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(sealed)
    made = subprocess.run(
        [require_tool("pdftotext"), "-upw", PHRASE, file, "-"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert "What I ask for" in made.stdout
    pdf = pypdfium2.PdfDocument(sealed, password=PHRASE)
    assert "What I ask for" in pdf[0].get_textpage().get_text_range()
    pdf.close()


@pytest.mark.parametrize("wrong", ["", PHRASE.upper(), PHRASE + " "])
def test_nothing_else_opens_it(sealed: bytes, tmp_path: Path, wrong: str) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(sealed)
    command = [require_tool("pdftotext"), *(["-upw", wrong] if wrong else []), str(file), "-"]
    refused = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "Incorrect password" in refused.stderr
    assert refused.stdout == ""
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(sealed, password=wrong or None)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(sealed), password=wrong)


def test_it_is_aes_256_revision_6_and_still_accessible(sealed: bytes) -> None:
    with pikepdf.open(io.BytesIO(sealed), password=PHRASE) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.encryption.stream_method.name == "aesv3"
        assert pdf.allow.accessibility
        out = io.BytesIO()
        pdf.save(out, encryption=False)
    assert faults(out.getvalue()) == []


def test_no_word_of_it_lies_open_in_the_file(sealed: bytes) -> None:
    assert b"Working with customers" in render(manager(3), Kind.PDF)
    assert b"Working with customers" not in sealed
    assert PHRASE.encode() not in sealed


def test_a_long_phrase_opens_it_too() -> None:
    sealed = render(manager(0), Kind.PDF, LONGEST)
    pypdfium2.PdfDocument(sealed, password=LONGEST).close()
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(sealed, password=LONGEST[:-1])


def test_suggested_words_will_do() -> None:
    phrase = suggest_words()
    assert re.fullmatch(r"[a-z-]+( [a-z-]+){4}", phrase)
    assert render(manager(0), Kind.PDF, phrase)


@pytest.mark.parametrize("phrase", ["", "  ", "größer als gedacht"])
def test_a_phrase_that_keyboards_spell_differently_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="passphrase"):
        render(manager(0), Kind.PDF, phrase)


def test_other_formats_take_no_phrase() -> None:
    with pytest.raises(ValueError, match="passphrase"):
        render(manager(0), Kind.HTML, PHRASE)


def test_a_seal_that_does_not_hold_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = render(manager(0), Kind.PDF)
    monkeypatch.setattr(pikepdf, "Encryption", lambda **_: False)
    with pytest.warns(UserWarning, match="no password was needed"), pytest.raises(ProgramFault):
        sealing.seal(plain, PHRASE)
