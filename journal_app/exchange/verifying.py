"""Was this file changed since it was made? Asked offline, without a journal or a passphrase.

It shows order and absence of change; neither truth nor dates. `verify_journal.py` gives the same
answers with nothing of the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path

from journal_app.errors import PortableAltered, PortableChanged, PortableCutShort
from journal_app.exchange.reading import End, PortableFile, Seen, Told
from journal_app.model.receipt import Receipt

WHAT_IT_SHOWS = "This shows order and absence of change. It shows neither truth nor dates."


class State(Enum):
    """How a file stands."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    CUT_SHORT = "cut short"
    ALTERED = "altered"


class ReceiptState(Enum):
    """How a receipt stands to a file."""

    BELONGS = "belongs"
    FOREIGN = "foreign"
    BEYOND = "beyond"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of a file found.

    `first` is the first changed change, or the last whole one where the file is cut short. `dated`
    says whether the receipt's day can be: not before its change, not after the next.
    """

    state: State
    sealed: bool
    changes: int = 0
    readable: int = 0
    first: int | None = None
    chain: bytes = b""
    receipt: ReceiptState | None = None
    dated: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether nothing was found."""
        return self.state is State.UNCHANGED and self.receipt in {None, ReceiptState.BELONGS}

    def sentences(self) -> tuple[str, ...]:
        """The verdict in words."""
        return (*self._about_file(), *self._about_receipt(), WHAT_IT_SHOWS)

    def _about_file(self) -> tuple[str, ...]:
        if self.state is State.CHANGED:
            return (f"Changed: the first place is change no. {self.first:,}.",)
        if self.state is State.CUT_SHORT:
            return (f"Cut short: the last whole change is no. {self.first:,}.",)
        if self.state is State.ALTERED:
            return ("Changed: the history holds, and other parts of the file were altered.",)
        kind = "Sealed record" if self.sealed else "Portable export"
        held = f"{kind}: {self.changes:,} changes, each follows from the one before."
        shown = f"{self.readable:,} of them can be read." if self.sealed else ""
        return tuple(line for line in ("Unchanged since it was made.", held, shown) if line)

    def _about_receipt(self) -> tuple[str, ...]:
        told = {
            ReceiptState.BELONGS: "The receipt belongs to this history.",
            ReceiptState.FOREIGN: "The receipt does not belong to this history.",
            ReceiptState.BEYOND: "The receipt is of a later state than this file holds.",
            ReceiptState.UNKNOWN: "The receipt cannot be checked against a changed file.",
        }
        if self.receipt is None:
            return ()
        strange = "" if self.dated else "Its day does not lie between its change and the next."
        return tuple(line for line in (told[self.receipt], strange) if line)


class _Receipts:
    """Holds a receipt against the changes that pass by."""

    def __init__(self, receipt: Receipt | None) -> None:
        self._receipt = receipt
        self._chain: bytes | None = None
        self._from: date | None = None
        self._to: date | None = None

    def heed(self, seen: Seen) -> None:
        day = datetime.fromtimestamp(seen.at, UTC).date()
        if self._receipt and seen.sequence == self._receipt.sequence:
            self._chain, self._from = seen.chain, day
        elif self._receipt and seen.sequence == self._receipt.sequence + 1:
            self._to = day

    @property
    def state(self) -> ReceiptState | None:
        if self._receipt is None:
            return None
        if self._chain is None:
            return ReceiptState.BEYOND if self._receipt.sequence else ReceiptState.FOREIGN
        fits = self._receipt.fits(self._chain)
        return ReceiptState.BELONGS if fits else ReceiptState.FOREIGN

    @property
    def dated(self) -> bool:
        """Days differ by one between time zones."""
        if self._receipt is None or self.state is not ReceiptState.BELONGS:
            return True
        slack = timedelta(days=1)
        early = self._from is not None and self._receipt.day < self._from - slack
        late = self._to is not None and self._receipt.day > self._to + slack
        return not early and not late


def verify(path: Path, receipt: Receipt | None = None, told: Told | None = None) -> Verdict:
    """Check a portable export or a sealed record.

    Raises:
        FileUnreadable, NotPortable, PortableNewer: it is none, or cannot be read here.
    """
    unknown = ReceiptState.UNKNOWN if receipt else None
    try:
        file = PortableFile(path, told)
    except PortableAltered:
        return Verdict(State.ALTERED, sealed=False, receipt=unknown)
    sealed = file.is_sealed
    held = _Receipts(receipt)
    readable = 0
    try:
        for seen in file.walk():
            if isinstance(seen, End):
                return Verdict(
                    *(State.UNCHANGED, sealed, seen.sequence, readable),
                    chain=seen.chain,
                    receipt=held.state,
                    dated=held.dated,
                )
            held.heed(seen)
            readable += seen.document is not None or bool(seen.shown)
    except PortableChanged as error:
        return Verdict(State.CHANGED, sealed, first=_number(error), receipt=unknown)
    except PortableCutShort as error:
        return Verdict(State.CUT_SHORT, sealed, first=_number(error), receipt=unknown)
    except PortableAltered:
        pass
    return Verdict(State.ALTERED, sealed, receipt=unknown)


def _number(error: PortableChanged | PortableCutShort) -> int:
    return int(str(error.values["sequence"]))
