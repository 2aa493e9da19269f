"""What is left for a report after choosing, whitelisting and masking: all that a layout sees.

Holds no record: values that may be printed, words that may be read, and counts of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from journal_app.insight.result import Coverage
from journal_app.reports.document import Figure, Paper
from journal_app.reports.request import Ask


@dataclass(frozen=True, slots=True)
class Note:
    """One record as far as this audience sees it.

    `values` are printable values by path, `words` the same as they are printed, `texts` approved
    and masked passages by path. `at` is the local time, absent where only the day is known.
    `who` is what the customer is called here.
    """

    id: str
    kind: str
    day: date
    at: datetime | None = None
    about: bool = False
    later: bool = False
    written: date | None = None
    who: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    def word(self, path: str) -> str:
        """A value as it is printed; empty where there is none or it may not be."""
        return self.words.get(path, "")


@dataclass(frozen=True, eq=False)
class Chosen:
    """The matter of one report.

    `notes` are what is printed one by one, in order; `counted` all of the period by kind, for
    counts alone; `picked` other printed records by kind. `coverage` is of the period. `figures`
    are charts by name. `labels` gives the label of a key in `counted`, by vocabulary and key.
    """

    audience: str
    first: date | None
    last: date | None
    today: date
    notes: tuple[Note, ...]
    counted: Mapping[str, tuple[Note, ...]]
    picked: Mapping[str, tuple[Note, ...]]
    coverage: Coverage
    labels: Mapping[tuple[str, str], str]
    in_short: tuple[str, ...] = ()
    asks: tuple[Ask, ...] = ()
    agreed: tuple[Ask, ...] = ()
    wishes: tuple[str, ...] = ()
    from_whom: str = ""
    figures: Mapping[str, Figure] = field(default_factory=dict)
    report_id: str = ""
    receipt: str = ""
    paper: Paper = Paper.A4
    language: str = "en-GB"

    def label(self, vocabulary: str, key: str) -> str:
        """The label of a counted key."""
        return self.labels.get((vocabulary, key), key)

    @property
    def lettered(self) -> bool:
        """Whether people are called by letters or numbers of this report."""
        return self.audience in {"manager", "representative", "incident"}
