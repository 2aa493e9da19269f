"""A report that went out: what it held, for whom, and the digest of the file. Never changed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import calendar_date, choice, flag, line, references, text, whole
from journal_app.model.record import Record

SEQUENCE_LIMIT = 10**12
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, kw_only=True)
class Report(Record):
    """One extract as it left the vault at `when`.

    `first` and `last` bound its period, absent where that is open. `included` are the records in
    it, each in the version it had at change `sequence` of the history, whose chain value is
    `chain` (hex): the receipt. `letters` are the customers by the letters of this report: the
    first is A. `choices` is the request as canonical JSON. `digest` is the SHA-256 of the file,
    hex; absent where it was printed.
    """

    kind: ClassVar[str] = "report"

    audience: str | None = choice("audience")
    to_whom: str = line()
    first: date | None = calendar_date()
    last: date | None = calendar_date()
    included: tuple[str, ...] = references()
    letters: tuple[str, ...] = references()
    choices: str = text()
    form: str | None = choice("report_form")
    pages: int | None = whole(0, 100_000)
    encrypted: bool | None = flag()
    digest: str = line(64)
    sequence: int | None = whole(0, SEQUENCE_LIMIT)
    chain: str = line(64)

    def check(self) -> None:
        """It is for somebody, and its digests have their form."""
        if self.audience is None:
            raise InvalidValue(field="audience", message="A report is for somebody.")
        for name in ("digest", "chain"):
            value = getattr(self, name)
            if value and not _SHA256.fullmatch(value):
                raise InvalidValue(field=name, message=f"{name} is a SHA-256 in hex.")
