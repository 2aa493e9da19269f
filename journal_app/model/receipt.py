"""The receipt printed on a report: which state of the history it was made from.

Number of the last change, the day, and the first 16 hex digits of the chain there, in fours:
"no. 1,204, 21 Nov 2026, 7F3A-22B0-19CD-55E1". The day is told by whoever made it; the chain shows
order and absence of change, not dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from journal_app.errors import UsageError

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_DIGITS = 16
_FEWEST = 8
_RECEIPT = re.compile(
    r"(?:receipt:?)?\s*(?:no\.?)?\s*(?P<number>[0-9][0-9,.\s\u00a0\u202f]*?)\s*,\s*"
    r"(?P<day>[0-9]{1,2})\s+(?P<month>[a-z]{3})[a-z]*\s+(?P<year>[0-9]{4})\s*,\s*"
    r"(?P<digest>[0-9a-f]{4}(?:[-\u2010-\u2013\s]?[0-9a-f]{1,4})*)[-\u2010-\u2013\s.\u2026]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """`digest` are upper-case hex digits, at least eight; a whole receipt has 16."""

    sequence: int
    day: date
    digest: str

    @classmethod
    def of(cls, sequence: int, chain: bytes, day: date) -> Receipt:
        """The receipt of a state of the history."""
        return cls(sequence, day, chain.hex()[:_DIGITS].upper())

    @classmethod
    def parse(cls, text: str) -> Receipt:
        """Read a receipt as printed, or as typed from paper.

        Raises:
            UsageError: it is none.
        """
        found = _RECEIPT.fullmatch(" ".join(text.split()))
        month = found["month"].title() if found else ""
        digest = re.sub("[^0-9a-f]", "", found["digest"], flags=re.IGNORECASE) if found else ""
        number = re.sub("[^0-9]", "", found["number"]) if found else ""
        if not found or month not in _MONTHS or len(digest) < _FEWEST or len(number) > 15:
            raise UsageError(
                message='A receipt looks like "no. 1,204, 21 Nov 2026, 7F3A-22B0-19CD-55E1".'
            )
        try:
            day = date(int(found["year"]), _MONTHS.index(month) + 1, int(found["day"]))
        except ValueError as error:
            raise UsageError(message="The receipt's date is not in the calendar.") from error
        return cls(int(number), day, digest[: 2 * 32].upper())

    def fits(self, chain: bytes) -> bool:
        """Whether it is of this chain value."""
        return chain.hex().upper().startswith(self.digest)

    def __str__(self) -> str:
        fours = "-".join(self.digest[at : at + 4] for at in range(0, len(self.digest), 4))
        day = f"{self.day.day} {_MONTHS[self.day.month - 1]} {self.day.year}"
        return f"no. {self.sequence:,}, {day}, {fours}"
