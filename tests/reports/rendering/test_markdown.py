"""Markdown as a CommonMark program reads it."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from journal_app.reports.document import Document, Entry, Facts, Foot, Heading, Items, Paragraph
from journal_app.reports.rendering.markdown import to_markdown
from journal_app.reports.rendering.plain import clean
from tests.reports.rendering.test_hostile import HOSTILE, whole
from tests.reports.rendering.trees import manager

READER = MarkdownIt("gfm-like", {"linkify": False})
ACTING = re.compile(r"<(?:a|img|script|code|pre|em|s|del|iframe)\b", re.IGNORECASE)


def shown(content: bytes) -> str:
    """The page that a program makes of it."""
    return str(READER.render(content.decode("utf-8")))


def read(page: str) -> str:
    """The words of such a page."""
    return re.sub(r"\s+", "", html.unescape(re.sub(r"<[^>]*>", "", page)))


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_markup(text: str) -> None:
    page = shown(to_markdown(whole(text)))
    assert not ACTING.search(page)
    assert read(page).count(re.sub(r"\s", "", text)) >= 15


@settings(deadline=None)
@given(st.text("#-+=*_`[]()<>&|~!\\:./1 ab\n\t", max_size=60))
def test_any_paragraph_reads_as_it_was_written(text: str) -> None:
    document = Document("T", "", (Paragraph(text),), Foot((), "", ""))
    page = shown(to_markdown(document))
    assert not ACTING.search(page)
    assert read(page) == "T" + re.sub(r"\s", "", clean(text))


@settings(deadline=None)
@given(st.text("#-+=*_`[]()<>&|~!\\:./1 ab\n\t", max_size=40))
def test_any_text_stays_inside_its_entry_and_list(text: str) -> None:
    pairs = (("Label", text),)
    blocks = (Items((text, "end")), Facts((*pairs, ("Last", "end"))), Entry("E", "", pairs, pairs))
    page = shown(to_markdown(Document("T", "", (*blocks, Heading("After")), Foot((), "", ""))))
    assert not ACTING.search(page)
    headings = [re.sub(r"\s", "", one) for one in re.findall(r"<h\d>(.*?)</h\d>", page)]
    assert headings == ["T", "E", "After"]
    said = re.sub(r"\s", "", clean(text))
    assert read(page) == f"T{said}endLabel:{said}Last:endELabel:{said}Label{said}After"


@settings(deadline=None)
@given(st.text("#-+=*_`[]()<>&|~!\\:./1 ab\t", max_size=40))
def test_any_heading_and_foot_read_as_they_were_written(text: str) -> None:
    blocks = (Heading(f"a{text}"), Heading(f"{text}b"))
    page = shown(to_markdown(Document("T", "", blocks, Foot((text,), "", f"{text} end"))))
    said = re.sub(r"\s", "", clean(text))
    assert not ACTING.search(page)
    assert read(page) == f"Ta{said}{said}b{said}{said}end"
    assert "<li>" not in page


def test_headings_tables_and_lists_are_real_ones() -> None:
    page = shown(to_markdown(manager(3)))
    assert "<h1>Working with customers: record and requests</h1>" in page
    assert "<h2>What I ask for</h2>" in page
    assert page.count("<table>") == 2
    assert page.count("<ol>") == 1
    assert "<blockquote>" in page
