"""Two copies of one history, record by record: what of the other one comes here, and which stands.

A change is the same wherever it lies by its seed, else by the computer and the number it was made
under. What a merge itself decided (`Operation.MERGE`) is no change of anybody: it is never carried
on, each copy decides it anew and comes to the same. So merging twice changes nothing, and both
ways give the same records. A merge that was taken back counts as never having been.
Values in, values out; knows no database.
"""

from __future__ import annotations

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from journal_app.journal.changes import Operation
from journal_app.model.revision import Revision
from journal_app.model.sealing import SEED

AHEAD = frozenset({"customer", "term", "profile"})
"""What others refer to; it comes first."""

_BACK = {Operation.UNDO, Operation.REDO}


class Verdict(Enum):
    """What happens to a record: FITTED ones change only because of others that came."""

    ADDED = "added"
    CHANGED = "changed"
    BOTH = "both"
    PURGED = "purged"
    AWAY = "away"
    FITTED = "fitted"


@dataclass(frozen=True, slots=True)
class Course:
    """What becomes of one record.

    `carried` are the changes to be appended, `body` is what stands afterwards; `ours` and `theirs`
    are the last changes of the two copies, `ours` None where it was never here.
    """

    record: str
    kind: str
    verdict: Verdict
    carried: tuple[Revision, ...]
    body: str | None
    theirs: Revision
    ours: Revision | None = None

    @property
    def key(self) -> tuple[int, str, str]:
        """What decides between this and another record."""
        return key_of(self.winner)

    @property
    def winner(self) -> Revision:
        """The change whose outcome stands."""
        if self.verdict is Verdict.BOTH and self.ours and key_of(self.ours) > key_of(self.theirs):
            return self.ours
        return self.theirs


def key_of(change: Revision) -> tuple[int, str, str]:
    """Later decides, then the computer, then the text itself: the same on both sides."""
    text = hashlib.sha256((change.body or "").encode()).hexdigest()
    return change.at, _origin(change)[0], text


def tagged(change: Revision) -> str:
    """The computer a change was made on, and the number it had there."""
    device, number = _origin(change)
    return f"{device}:{number}"


def decided(change: Revision, body: str | None) -> Revision:
    """The change by which a merge says what stands; its time is that of what it repeats."""
    seed = None if body is None else secrets.token_bytes(SEED)
    return change._replace(
        operation=Operation.MERGE, body=body, seed=seed, commitments=None, device=tagged(change)
    )


def courses(
    ours: Sequence[Revision], theirs: Sequence[Revision], before: Mapping[str, object]
) -> list[Course]:
    """What becomes of every record that the other copy changed, in the order of that copy.

    `before` has a value for each record that was ever here.
    """
    mine, other = _by_record(ours), _by_record(theirs)
    known_here = {_identity(one) for each in mine.values() for one in _real(each)}
    known_there = {_identity(one) for each in other.values() for one in _real(each)}
    found = []
    for record, rows in other.items():
        here = mine.get(record, [])
        new = [one for one in _real(rows) if _identity(one) not in known_here]
        if course := _purges(record, here, rows, known=record in before):
            found.append(course)
        elif new and rows and not _is_purged(here):
            changed_here = any(_identity(one) not in known_there for one in _real(here))
            found.append(
                _course(new, rows[-1], here[-1] if changed_here else None, record in before)
            )
    return found


def _course(
    new: Sequence[Revision], theirs: Revision, ours: Revision | None, known: bool
) -> Course:
    verdict = Verdict.BOTH if ours else Verdict.CHANGED if known else Verdict.ADDED
    carried = tuple(one._replace(device=tagged(one)) for one in new)
    course = Course(theirs.record, theirs.kind, verdict, carried, theirs.body, theirs, ours)
    return standing(course, course.winner.body)


def standing(course: Course, body: str | None, at: int | None = None) -> Course:
    """The course with another outcome; said by a change of its own where the last does not.

    `at` is when it was decided, in seconds since 1970; without it the time of what it repeats.
    """
    carried = tuple(one for one in course.carried if one.operation != Operation.MERGE)
    if not carried or carried[-1].body != body:
        said = decided(course.winner, body)
        carried = (*carried, said if at is None else said._replace(at=at))
    return replace(course, carried=carried, body=body)


def _purges(
    record: str, here: Sequence[Revision], there: Sequence[Revision], *, known: bool
) -> Course | None:
    """What was deleted for good on one side; None where it was on neither."""
    gone_here, gone_there = _is_purged(here), _is_purged(there)
    if gone_there and not gone_here:
        last = there[-1]._replace(device=tagged(there[-1]), commitments=None)
        return Course(record, last.kind, Verdict.PURGED, (last,) if known else (), None, last)
    if gone_here and not gone_there and there:
        return Course(record, there[-1].kind, Verdict.AWAY, (), None, there[-1])
    return None


def _is_purged(rows: Sequence[Revision]) -> bool:
    return bool(rows) and rows[-1].operation == Operation.PURGE and rows[-1].body is None


def _real(rows: Iterable[Revision]) -> list[Revision]:
    return [one for one in rows if one.operation != Operation.MERGE]


def _by_record(rows: Iterable[Revision]) -> dict[str, list[Revision]]:
    found: dict[str, list[Revision]] = defaultdict(list)
    for one in rows:
        found[one.record].append(one)
    return {record: without_undone(each) for record, each in found.items()}


def without_undone(rows: list[Revision]) -> list[Revision]:
    """Without merges at the end that were taken back, so that they can be made again."""
    while rows and rows[-1].operation == Operation.UNDO:
        came = len(rows)
        while came and rows[came - 1].operation in _BACK and not _came(rows[came - 1]):
            came -= 1
        start = came
        while start and _came(rows[start - 1]):
            start -= 1
        if start == came or came == len(rows):
            break
        rows = rows[:start]
    return rows


def _came(change: Revision) -> bool:
    """Whether a merge put it here."""
    return change.operation == Operation.MERGE or ":" in change.device


def _identity(change: Revision) -> object:
    if change.seed is not None:
        return change.seed
    return change.record, change.operation, change.at, _origin(change)


def _origin(change: Revision) -> tuple[str, int]:
    device, mark, number = change.device.rpartition(":")
    if mark and number.isascii() and number.isdigit() and len(number) < 16:
        return device, int(number)
    return change.device, change.sequence
