"""Tables for a spreadsheet: a zip of CSV files, one a table, and one of all entries.

RFC 4180, UTF-8 with a byte order mark (without it Excel takes another encoding), lines end with CR
LF. A cell that a spreadsheet would calculate (first character = + - @ tab CR, also in full width or
behind blanks) gets an apostrophe before it; a plain number stays one. Dates in the zip are fixed.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence

from journal_app.reports.document import Document, Entry, Facts, Ledger, Table
from journal_app.reports.rendering import plain

_ACTS = re.compile(r"^[\s\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]")
_NUMBER = re.compile(r"^[+-]?\d[\d,]*(\.\d+)?( ?%)?$")
_NO_NAME = re.compile(r"[^\w-]+")
_LONGEST = 60
_DATE = (1980, 1, 1, 0, 0, 0)
_MODE = 0o600 << 16

Row = Sequence[str]


def to_csv(document: Document) -> bytes:
    """Every table, and the entries as one more, as a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for number, (name, rows) in enumerate(_tables(document), 1):
            part = zipfile.ZipInfo(f"{number:02}-{_file_name(name)}.csv", _DATE)
            part.external_attr, part.compress_type = _MODE, zipfile.ZIP_DEFLATED
            bundle.writestr(part, _written(rows))
    return out.getvalue()


def harmless(cell: str) -> str:
    """`cell` as text that no spreadsheet calculates."""
    text = plain.clean(cell)
    return f"'{text}" if _ACTS.match(text) and not _NUMBER.match(text) else text


def _written(rows: Iterable[Row]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_MINIMAL)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _tables(document: Document) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "about", list(_about(document))
    entries = [block for block in document.flat() if isinstance(block, Entry)]
    if entries:
        yield "entries", list(_entry_rows(entries))
    for block in document.flat():
        if isinstance(block, Table):
            yield block.name, [[column.title for column in block.columns], *block.rows]
        elif isinstance(block, Ledger):
            titles = [*(column.title for column in block.columns), block.passage]
            yield block.name, [titles, *([*row.cells, row.passage] for row in block.rows)]


def _about(document: Document) -> Iterator[Row]:
    """Title, facts and foot: what a table alone does not say of itself."""
    yield ["Title", document.title]
    yield ["About", document.subtitle]
    for block in document.flat():
        if isinstance(block, Facts):
            yield from block.pairs
    for sentence in document.foot.sentences:
        yield ["Note", sentence]
    yield ["Report", document.foot.report_id]
    yield ["Receipt", document.foot.receipt]


def _entry_rows(entries: Sequence[Entry]) -> Iterator[Row]:
    """A row an entry, a column a label, in the order in which labels first appear."""
    pairs = [_joined((*one.facts, *one.passages)) for one in entries]
    names = list(dict.fromkeys(name for one in pairs for name in one))
    yield ["Entry", "Written", *names]
    for entry, own in zip(entries, pairs, strict=True):
        yield [entry.title, entry.mark, *(own.get(name, "") for name in names)]


def _joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Values by label; those of one label below each other."""
    made: dict[str, str] = {}
    for name, value in pairs:
        made[name] = f"{made[name]}\n{value}" if name in made else value
    return made


def _file_name(name: str) -> str:
    return _NO_NAME.sub("-", plain.line(name).lower()).strip("-")[:_LONGEST] or "table"
