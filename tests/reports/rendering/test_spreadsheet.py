"""CSV as a spreadsheet takes it in."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.reports.document import Column, Document, Entry, Table
from journal_app.reports.rendering.plain import clean
from journal_app.reports.rendering.spreadsheet import harmless, to_csv
from tests.reports.rendering.trees import FOOT, incidents_table, manager

FORMULAS = (
    *("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"),
    *(" =1", "\n=1", "＝1+1", "\u200b=1", "\x00=1"),
)


def files(document: Document) -> dict[str, list[list[str]]]:
    """Each file of the zip as rows."""
    with zipfile.ZipFile(io.BytesIO(to_csv(document))) as bundle:
        contents = {name: bundle.read(name) for name in bundle.namelist()}
    assert all(content.startswith(b"\xef\xbb\xbf") for content in contents.values())
    return {
        name: list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        for name, content in contents.items()
    }


def test_each_table_is_a_file_that_reads_back() -> None:
    found = files(manager(8))
    table = incidents_table(8)
    assert list(found) == [
        "01-about.csv",
        "02-entries.csv",
        "03-incidents-21-aug-to-21-nov-2026.csv",
        "04-incidents-by-month-and-tier.csv",
    ]
    rows = found["03-incidents-21-aug-to-21-nov-2026.csv"]
    assert rows == [[column.title for column in table.columns], *map(list, table.rows)]


def test_entries_are_rows_with_a_column_for_each_label() -> None:
    entries = (
        Entry("1", "same day", (("Where", "Till 2"),), (("Said", "a\nb, \"c\""), ("Said", "d"))),
        Entry("2", "later", (("How", "Telephone"),), ()),
    )  # fmt: skip
    rows = files(Document("T", "", entries, FOOT))["02-entries.csv"]
    assert rows == [
        ["Entry", "Written", "Where", "Said", "How"],
        ["1", "same day", "Till 2", 'a\nb, "c"\nd', ""],
        ["2", "later", "", "", "Telephone"],
    ]


def test_what_the_report_says_of_itself_goes_with_it() -> None:
    about = dict(row for row in files(manager(1))["01-about.csv"] if row[0] != "Note")
    assert about["Receipt"] == FOOT.receipt
    assert about["Logged"] == "31 of 40 shifts"


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_cell_is_calculated(cell: str) -> None:
    table = Table(cell, (Column(cell), Column("b")), ((cell, "x"),))
    for rows in files(Document(cell, cell, (table,), FOOT)).values():
        for row in rows:
            for found in row:
                assert found.lstrip("\u200b \t\r\n")[:1] not in ("=", "+", "-", "@", "＝")
    assert harmless(cell) == "'" + clean(cell)


@pytest.mark.parametrize("number", ["-5", "+1.4", "1,204", "-2.5 %", "12", "0"])
def test_a_number_stays_a_number(number: str) -> None:
    assert harmless(number) == number


@given(st.text())
def test_any_cell_reads_back_but_for_its_apostrophe(text: str) -> None:
    table = Table("t", (Column("a"), Column("b")), ((text, "end"),))
    cell, end = files(Document("T", "", (table,), FOOT))["02-t.csv"][1]
    assert end == "end"
    assert cell in (clean(text), "'" + clean(text))


def test_the_same_tree_gives_the_same_bytes() -> None:
    assert to_csv(manager(3)) == to_csv(manager(3))
