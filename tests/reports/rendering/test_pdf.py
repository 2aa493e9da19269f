"""PDF: what it says, how it can be read, and what it tells of nobody."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from journal_app.reports.document import (
    Beside,
    Document,
    Entry,
    Foot,
    Heading,
    Paper,
    Paragraph,
    Role,
)
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.rendering.pdf import to_pdf
from journal_app.reports.rendering.render import render
from tests.reports.rendering.extracting import body, by_pdfium, by_poppler, reading, squashed
from tests.reports.rendering.pdf_ua import elements, faults
from tests.reports.rendering.trees import FOOT, chart, incidents_table, manager
from tests.support.project import ROOT
from tests.support.tools import require_tool

SCRIPTS = "Grüße, naïve œuvre · Žižek · Ελλάδα · Привет · Tiếng Việt · “quotes” – ½ € ✓"

TRAILS = (
    *(b"typst", b"krilla", b"pikepdf", b"qpdf", b"producer", b"creatortool"),
    *(b"creationdate", b"moddate", b"createdate"),
)
TABLE = incidents_table(12)


def one(text: str) -> Document:
    """A report of one paragraph."""
    return Document("Title", "", (Heading("Said"), Paragraph(text)), Foot((), "", ""))


@pytest.mark.parametrize("count", [0, 1, 8, 60])
@pytest.mark.parametrize("paper", list(Paper))
def test_a_report_keeps_the_rules_of_pdf_ua(count: int, paper: Paper) -> None:
    assert faults(to_pdf(replace(manager(count), paper=paper))) == []


def test_the_check_sees_what_is_missing() -> None:
    with pikepdf.open(io.BytesIO(to_pdf(manager(1)))) as pdf:
        for element, _ in elements(pdf):
            if pikepdf.Name.Figure == element.S:
                del element["/Alt"]
            if element.S == pikepdf.Name.H2:
                element.S = pikepdf.Name.H4
        del pdf.Root["/Lang"], pdf.pages[0].obj["/Tabs"]
        out = io.BytesIO()
        pdf.save(out)
    found = " ".join(faults(out.getvalue()))
    for fault in ("no language", "figure without words", "comes after", "page 1 has no tab order"):
        assert fault in found


@pytest.mark.parametrize("count", [1, 8, 60])
def test_two_readers_find_the_words_of_the_tree_in_order_and_no_others(
    count: int, tmp_path: Path
) -> None:
    document = manager(count)
    content = to_pdf(document)
    for pages in (by_poppler(content, tmp_path), by_pdfium(content)):
        found = body(pages, document)
        titles = squashed("".join(column.title for column in TABLE.columns))
        first = found.find(titles) + len(titles)  # they are repeated on the next page
        assert found[:first] + found[first:].replace(titles, "") == reading(document)


def test_letters_of_many_alphabets_are_in_our_own_font(tmp_path: Path) -> None:
    content = to_pdf(one(SCRIPTS))
    assert squashed(SCRIPTS) in squashed("".join(by_poppler(content, tmp_path)))
    fonts = subprocess.run(
        [require_tool("pdffonts"), tmp_path / "report.pdf"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()[2:]
    assert fonts
    assert all("Inter" in line and "yes yes yes" in line for line in fonts)


def test_poppler_has_nothing_to_complain_of(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(to_pdf(manager(8)))
    told = subprocess.run(
        [require_tool("pdfinfo"), file], check=True, capture_output=True, text=True
    )
    assert told.stderr == ""
    assert "Tagged:          yes" in told.stdout


def test_the_same_tree_gives_the_same_bytes() -> None:
    assert to_pdf(manager(8)) == to_pdf(manager(8))


def test_nothing_tells_of_author_program_date_or_place() -> None:
    content = to_pdf(manager(8))
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert dict(pdf.docinfo) == {"/Title": "Working with customers: record and requests"}
        out = io.BytesIO()
        pdf.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False,
                 object_stream_mode=pikepdf.ObjectStreamMode.disable)  # fmt: skip
    plain = out.getvalue().lower()
    for trail in (*TRAILS, str(ROOT).encode().lower()):
        assert trail not in plain, trail


def test_headings_and_entries_are_bookmarks() -> None:
    with pikepdf.open(io.BytesIO(to_pdf(manager(8)))) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        happened = next(item for item in outline.root if item.title == "What happened")
        assert titles[:3] == ["In short", "What I ask for", "What happened"]
        assert len(happened.children) == 8


def test_pages_are_numbered_and_carry_id_and_receipt(tmp_path: Path) -> None:
    pages = by_poppler(to_pdf(manager(8)), tmp_path)
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Report K7-2M4Q" in page
        assert FOOT.receipt in page


def test_charts_stay_vectors() -> None:
    with pikepdf.open(io.BytesIO(to_pdf(manager(1)))) as pdf:
        assert not [image for page in pdf.pages for image in page.get_images()]


def test_titles_of_a_table_are_on_each_of_its_pages(tmp_path: Path) -> None:
    long = replace(TABLE, rows=TABLE.rows * 10)
    pages = by_poppler(to_pdf(Document("T", "", (long,), FOOT)), tmp_path)
    assert len(pages) > 3
    assert all("Wait, min" in page for page in pages[:-1])


@pytest.mark.parametrize("lines", [39, 42, 44, 46, 48, 50, 51])
def test_a_heading_its_words_and_a_name_stay_with_what_they_are_about(
    lines: int, tmp_path: Path
) -> None:
    above = Paragraph("\n".join(f"Line {n}." for n in range(lines)))
    about = Paragraph("Counts are given as numbers only.", Role.NOTE)
    table = replace(TABLE, rows=TABLE.rows[:4])
    beside = Beside(((chart(),), (table,)))
    for below in (table, beside):
        blocks = (above, Heading("How often"), about, below, Heading("Kept"), Paragraph("By me."))
        pages = by_poppler(to_pdf(Document("T", "", blocks, FOOT)), tmp_path)
        (page,) = (page for page in pages if "How often" in page)
        assert about.text in page
        assert table.name in page
        assert squashed(table.rows[-1][1]) in squashed(page)
        assert "By me." in next(page for page in pages if FOOT.sentences[1] in page)


def test_an_entry_longer_than_a_page_runs_on(tmp_path: Path) -> None:
    said = "\n\n".join(f"Sentence {n} of what was said at the till." for n in range(200))
    entry = Entry("1 · 2 Oct 2026", "same day", (), (("What I saw and heard", said),))
    pages = by_poppler(to_pdf(Document("T", "", (entry,), FOOT)), tmp_path)
    assert len(pages) > 2
    assert "Sentence 199 of" in "".join(pages)


def test_a_chart_is_as_wide_as_the_page_at_most() -> None:
    wide = replace(chart(), width=900.0, height=300.0)
    assert faults(to_pdf(Document("T", "", (wide,), FOOT))) == []


def test_blank_headings_and_levels_left_out_do_not_stop_the_press() -> None:
    blocks = (Heading("", 1), Heading("Deep", 3), Heading("Deeper", 3), Paragraph(""))
    assert faults(to_pdf(Document("", "", blocks, Foot((), "", "")))) == []


def test_progress_is_told_and_can_stop_the_work() -> None:
    shares: list[float] = []
    render(manager(1), Kind.PDF, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0

    def stop(share: float) -> None:
        if share > 0:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        render(manager(1), Kind.PDF, progress=stop)


_NETWORKLESS = """
from journal_app.reports.document import Document, Foot, Heading, Paragraph
from journal_app.reports.rendering.pdf import to_pdf
text = '#import "@preview/cetz:0.1.0": * #image("/etc/passwd") #read("/etc/passwd")'
made = to_pdf(Document(text, text, (Heading(text), Paragraph(text)), Foot((text,), text, text)))
assert made.startswith(b"%PDF")
"""


def test_no_text_reaches_the_network_or_a_file(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    strace = [
        require_tool("strace"),
        "-f",
        "-qq",
        "-e",
        "trace=network,openat,open",
        "-o",
        str(log),
    ]
    subprocess.run(
        [*strace, sys.executable, "-c", _NETWORKLESS], check=True, cwd=ROOT, env=dict(os.environ)
    )
    calls = log.read_text("utf-8")
    assert "report.typ" in calls  # the trace sees what is opened
    for never in ("socket(", "connect(", "/etc/passwd", "preview", "/nonexistent"):
        assert never not in calls, never
    assert not re.findall(r".*O_(?:WRONLY|RDWR).*", calls)
