"""What is typed into the search box: any text is an answer, and nothing is written."""

from __future__ import annotations

from pathlib import Path

from tests.support.notebook import contact, customer
from tests.support.opened import make


class FuzzedSearch:
    """Searches a journal of a few notes."""

    def __init__(self, folder: Path) -> None:
        self._journal = make(folder / "journal")
        followed = customer("Till regular")
        texts = ("The refund again.", "Ünïcode, and “quotes”", "-minus AND NOT near OR *")
        notes = [contact(statement=text, customer=followed.id, tier=3) for text in texts]
        self._journal.record_many([followed, *notes])
        self.seeds = [
            b'refund customer:"Till regular" from:2026-01',
            b'"the refund" -again begin* tone:hard tier:>=3 strain:7..9 kind:swore',
            b"to:yesterday from:nov -customer:K NEAR(a b) {statement}: ^x AND OR NOT",
            "ünïcode “quotes” \u200b\u0000 'x' -- ; /* */ %_\\".encode(),
        ]

    def try_one(self, content: bytes) -> None:
        """Search; the answer fits what there is."""
        before = self._journal.head()
        for text in (
            content.decode("utf-8", "replace"),
            content.decode("utf-8", "surrogateescape"),
        ):
            found = self._journal.search(text)
            assert 0 <= len(found.hits) <= found.total <= 4
        assert self._journal.head() == before

    def close(self) -> None:
        """Close the journal."""
        self._journal.close()
