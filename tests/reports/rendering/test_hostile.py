"""Texts that would act in a format, and texts of everything there is, in every format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.reports.document import (
    Beside,
    Block,
    Column,
    Document,
    Entry,
    Facts,
    Foot,
    Heading,
    Items,
    Ledger,
    LedgerRow,
    PageBreak,
    Paper,
    Paragraph,
    Role,
    Signatures,
    Table,
)
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.rendering.pdf import to_pdf
from journal_app.reports.rendering.render import render
from tests.reports.rendering.extracting import by_poppler, squashed
from tests.reports.rendering.pdf_ua import faults
from tests.reports.rendering.trees import chart, ledger, manager

HOSTILE = (
    '#import "@preview/cetz:0.1.0": *',
    '#panic("x") #read("/etc/passwd") #sys.inputs $ integral $ <label> @label [x](y)',
    "*bold* _slant_ `code` // comment /* more */ \\ = Heading - item + item / Term: x",
    '<script>alert(1)</script><img src=x onerror="alert(1)">&lt;',
    "](javascript:alert(1)) ![x](https://example.org/x.png) <https://example.org>",
    '=HYPERLINK("https://example.org") { HYPERLINK "https://example.org" } +1 -1 @x',
    '"}],"blocks":[{"kind":"heading"}]',
)
STRANGE = (
    "\x00\x01\x1b[31m\x7f\x9f",
    "a\ud800b\udfff\ufffe\U0001ffff",
    "left \u202eturned\u202c \u2066held\u2069",
    "😀🖕🏽👨‍👩‍👧🇬🇧☎✓✗→∎",
    "中文的客户说我必须马上退款。",
    "عربي ثم English ثم ١٢٣",
    "नमस्ते ग्राहक",
    "e\u0301\u0327\u0323" * 40,
    "\ue000\u0378\U000e0041",
    "W" * 5000,
    "one\r\ntwo\rthree\u2028four\x0bfive\n\n\n\nsix",
    "",
    " \t ",
)

MEGABYTES = (
    "word and word. " * 70_000,
    "x" * 1_000_000,
    "a line of some forty letters, about as long.\n" * 25_000,
)


_FOOTLESS = Foot((), "", "")


def whole(text: str) -> Document:
    """A report that holds `text` wherever a text can stand."""
    pair = ((text, text),)
    blocks: tuple[Block, ...] = (
        Heading(text),
        *(Paragraph(text, role) for role in Role),
        Items((text, text)),
        Items((text,), numbered=True),
        Facts(pair),
        PageBreak(),
        Table(text, (Column(text), Column(text, 2, figures=True)), ((text, text),)),
        Ledger(text, (Column(text), Column(text, 2)), text, (LedgerRow((text, text), text),)),
        Entry(text, text, pair, pair),
        Beside(((Paragraph(text), Facts(pair)), (Items((text,)),))),
        chart(text, text),
        Signatures((text,)),
    )
    return Document(text, text, blocks, Foot((text,), text, text))


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_printed_as_it_was_written(text: str, tmp_path: Path) -> None:
    content = to_pdf(whole(text))
    assert faults(content) == []
    found = squashed("".join(by_poppler(content, tmp_path)))
    assert found.count(squashed(text)) >= 26


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("text", [*STRANGE, *HOSTILE])
def test_every_format_takes_every_text(kind: Kind, text: str) -> None:
    assert render(whole(text), kind)


@pytest.mark.slow
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("text", MEGABYTES)
@pytest.mark.parametrize(
    "holding",
    [
        lambda text: Entry("1", "later", (), (("Said", text),)),
        lambda text: Ledger("I", (Column("No."),), "Said", (LedgerRow(("1",), text),)),
        lambda text: Ledger(
            "I", (Column("No."), Column("Where")), "", (LedgerRow(("1", "a"), text),)
        ),
    ],
    ids=["entry", "slim ledger", "ledger"],
)
def test_a_statement_of_a_megabyte_is_written(
    kind: Kind, text: str, holding: Callable[[str], Block]
) -> None:
    block = holding(text)
    assert render(Document("T", "", (block,), Foot((), "", "")), kind)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("count", [0, 1, 600])
def test_a_ledger_of_any_length_is_written(kind: Kind, count: int) -> None:
    blocks = (Heading("What happened"), ledger(count))
    assert render(Document("T", "", blocks, Foot((), "", "")), kind)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("count", [0, 1, 600])
def test_any_number_of_incidents_is_written(kind: Kind, count: int) -> None:
    assert render(manager(count), kind)


anything = st.text(max_size=40) | st.sampled_from(HOSTILE + STRANGE[:9])
pairs = st.lists(st.tuples(anything, anything), max_size=3).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    column = st.builds(Column, anything, st.floats(0.1, 5), st.booleans())
    columns = draw(st.lists(column, min_size=1, max_size=4))
    row = st.tuples(*(anything for _ in columns))
    return Table(draw(anything), tuple(columns), tuple(draw(st.lists(row, max_size=3))))


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    columns = draw(st.lists(st.builds(Column, anything, st.floats(0.1, 5)), min_size=1, max_size=6))
    cells = st.tuples(*(anything for _ in columns))
    rows = draw(st.lists(st.builds(LedgerRow, cells, anything), max_size=4))
    return Ledger(draw(anything), tuple(columns), draw(anything), tuple(rows))


short_parts = st.one_of(
    st.builds(Paragraph, anything, st.sampled_from(Role)),
    st.builds(Items, st.lists(anything, max_size=3).map(tuple), st.booleans()),
    st.builds(Facts, pairs),
    tables(),
    st.builds(chart, anything, anything),
)
besides = st.builds(
    Beside,
    st.lists(st.lists(short_parts, max_size=2).map(tuple), min_size=1, max_size=3).map(tuple),
)
blocks = st.one_of(
    ledgers(),
    besides,
    st.builds(Heading, anything, st.integers(-1, 9)),
    st.builds(Paragraph, anything, st.sampled_from(Role)),
    st.builds(Items, st.lists(anything, max_size=3).map(tuple), st.booleans()),
    st.builds(Facts, pairs),
    tables(),
    st.builds(Entry, anything, anything, pairs, pairs),
    st.builds(Signatures, st.lists(anything, max_size=2).map(tuple)),
    st.builds(PageBreak),
    st.builds(chart, anything, anything),
)
documents = st.builds(
    Document,
    anything,
    anything,
    st.lists(blocks, max_size=6).map(tuple),
    st.builds(Foot, st.lists(anything, max_size=2).map(tuple), anything, anything),
    st.sampled_from(("en-GB", "en-US", "de", "de-AT", "ar", "zh-Hant-TW", "")),
    st.sampled_from(Paper),
)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents)
def test_every_format_takes_every_tree(document: Document) -> None:
    assert faults(render(document, Kind.PDF)) == []
    for kind in Kind:
        assert render(document, kind) == render(document, kind)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("said", ["", "Said.", "Said. " * 2000])
@pytest.mark.parametrize("wide", [1, 2, 6])
def test_a_ledger_may_have_any_number_of_columns(kind: Kind, said: str, wide: int) -> None:
    columns = tuple(Column(f"Column {n}") for n in range(wide))
    row = LedgerRow(tuple(f"Cell {n}" for n in range(wide)), said)
    assert render(Document("T", "", (Ledger("I", columns, "S", (row,) * 2),), _FOOTLESS), kind)
