"""DOCX as another program opens it."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

import docx
import pytest
from docx.oxml.ns import qn

from journal_app.reports.document import Document, Items, Paper, Paragraph
from journal_app.reports.rendering.word import to_docx
from tests.reports.rendering.test_hostile import HOSTILE, whole
from tests.reports.rendering.trees import FOOT, chart, manager


def test_headings_lists_and_tables_are_real_ones() -> None:
    word = docx.Document(io.BytesIO(to_docx(manager(3))))
    styles = [paragraph.style.name for paragraph in word.paragraphs if paragraph.style]
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2", "List Number", "List Bullet"):
        assert name in styles
    rows = word.tables[0].rows
    assert [cell.text for cell in rows[0].cells][:2] == ["No.", "When"]
    assert list(rows[0]._tr.iter(qn("w:tblHeader")))
    assert len(rows) == 4


def test_every_word_of_the_tree_is_in_it() -> None:
    document = manager(2)
    word = docx.Document(io.BytesIO(to_docx(document)))
    found = "\n".join(paragraph.text for paragraph in word.paragraphs)
    for said in ("He said: “You are paid to say no.”", "What I ask for", "Customer C", "same day"):
        assert said in found
    assert FOOT.receipt in word.sections[0].footer.paragraphs[0].text


def test_each_numbered_list_begins_at_one() -> None:
    lists = (Items(("a", "b"), numbered=True), Items(("c",), numbered=True))
    word = docx.Document(io.BytesIO(to_docx(Document("T", "", lists, FOOT))))
    numbers = [
        told.get(qn("w:val"))
        for paragraph in word.paragraphs
        for told in paragraph._p.iter(qn("w:numId"))
    ]
    assert len(numbers) == 3
    assert numbers[0] == numbers[1] != numbers[2]


def test_pictures_carry_their_words() -> None:
    words = "Calls for help: August 4, September 7."
    content = to_docx(Document("T", "", (chart("Calls", words),), FOOT))
    shapes = docx.Document(io.BytesIO(content)).inline_shapes
    assert [shape._inline.docPr.get("descr") for shape in shapes] == [words]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_a_field_a_link_or_a_part(text: str) -> None:
    content = to_docx(whole(text))
    word = docx.Document(io.BytesIO(content))
    assert text in [paragraph.text for paragraph in word.paragraphs]
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        main = bundle.read("word/document.xml").decode("utf-8")
        for acting in ("fldSimple", "fldChar", "instrText", "hyperlink", "altChunk", "oleObject"):
            assert f"<w:{acting}" not in main
        for name in bundle.namelist():
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in bundle.read(name)
            if name.endswith((".xml", ".rels")):
                ET.fromstring(bundle.read(name))  # noqa: S314  # we made it


def test_page_numbers_are_the_only_fields() -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx(manager(1)))) as bundle:
        everything = "".join(
            bundle.read(name).decode("utf-8") for name in bundle.namelist() if name.endswith(".xml")
        )
    assert re.findall(r'fldSimple w:instr="([^"]*)"', everything) == ["PAGE", "NUMPAGES"]
    assert "instrText" not in everything


def test_its_properties_tell_of_nobody() -> None:
    content = to_docx(manager(1))
    told = docx.Document(io.BytesIO(content)).core_properties
    assert told.title == "Working with customers: record and requests"
    assert told.language == "en-GB"
    assert (told.author, told.last_modified_by, told.comments, told.keywords) == ("", "", "", "")
    assert told.created is None
    assert told.modified is None
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        names = bundle.namelist()
        assert {part.date_time for part in bundle.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        everything = b"".join(bundle.read(name) for name in names).lower()
    assert not [name for name in names if "thumbnail" in name or "app.xml" in name]
    assert b"python-docx" not in everything


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, 210), (Paper.LETTER, 216)])
def test_the_sheet_and_the_language_are_those_of_the_tree(paper: Paper, width: int) -> None:
    word = docx.Document(io.BytesIO(to_docx(replace(manager(0), paper=paper, language="de-AT"))))
    sheet = word.sections[0].page_width
    assert sheet is not None
    assert round(sheet.mm) == width
    languages = {told.get(qn("w:val")) for told in word.styles.element.iter(qn("w:lang"))}
    assert languages == {"de-AT"}


def test_arabic_runs_from_the_right() -> None:
    blocks = (Paragraph("عربي ثم English"), Paragraph("English, then عربي"))
    word = docx.Document(io.BytesIO(to_docx(Document("T", "", blocks, FOOT))))
    backwards = [p.text for p in word.paragraphs if list(p._p.iter(qn("w:bidi")))]
    assert backwards == ["عربي ثم English"]


def test_what_follows_a_page_break_begins_a_page() -> None:
    content = to_docx(manager(1))
    word = docx.Document(io.BytesIO(content))
    breaks = [p for p in word.paragraphs if p.paragraph_format.page_break_before]
    assert [paragraph.text for paragraph in breaks] == ["How often, when and where"]
