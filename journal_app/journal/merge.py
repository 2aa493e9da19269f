"""Another copy of this journal, compared with it and merged, record by record.

A second computer's folder, a backup, a file that a sync left, a portable export. The rules stand
in `merge_plan.py` (one record) and `merge_rules.py` (records beside each other). What comes is
appended, so that the chain stays one line, in one transaction that is one step to undo; a checked
backup is made before. Lives on the journal's thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from journal_app.errors import (
    CopyForeign,
    CopyUnfit,
    CopyUnreadable,
    CopyUnrelated,
    InvalidValue,
    NoJournal,
    OpeningError,
    UsageError,
)
from journal_app.journal.admission import unknown_word
from journal_app.journal.changes import Change, Changes
from journal_app.journal.ledger import Ledger, Move
from journal_app.journal.lists import Lists
from journal_app.journal.merge_plan import AHEAD, Course, Verdict, courses, key_of
from journal_app.journal.merge_rules import Rival, Rules, state_of
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.revision import Revision
from journal_app.model.term import Term
from journal_app.store import branches, history, other_copy, records, revisions, watched
from journal_app.store.backup import Keys
from journal_app.store.database import Database, Transaction
from journal_app.store.records import State
from journal_app.vault.header_files import find_headers
from journal_app.vault.lockfile import JournalLock
from journal_app.vault.names import DATABASE_NAME

_Branch = tuple[int, tuple[Revision, ...]]
_ZIP = b"PK\x03\x04"


class Carried(Protocol):
    """A history that is read from its beginning, checked by whoever reads it."""

    @property
    def name(self) -> str:
        """What it is called."""

    def revisions(self) -> Iterator[Revision]:
        """Its changes in order, to the end."""


Source = Path | Carried
"""A backup, a journal's folder, a journal file that a sync left; or a portable file, opened."""


@dataclass(frozen=True, slots=True)
class Side:
    """A record as one copy has it; no record where it is gone there. `at` is its last change."""

    record: Record | None
    binned: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Clash:
    """A record changed in both copies: both versions, and whether the one here stands."""

    id: str
    kind: str
    here: Side
    there: Side
    keeps_here: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a merge would do. `added`, `changed` and `removed` count records by kind.

    `clashes` were changed in both, `rivals` cannot stand beside each other. `deleted` were deleted
    for good there and go here too, `away` were deleted here for good and stay away; `ahead` is how
    many records only this copy changed.
    """

    added: Mapping[str, int]
    changed: Mapping[str, int]
    removed: Mapping[str, int]
    clashes: tuple[Clash, ...] = ()
    rivals: tuple[Rival, ...] = ()
    deleted: int = 0
    away: int = 0
    ahead: int = 0
    versions: int = 0
    """How many changes come into the history."""

    @property
    def is_empty(self) -> bool:
        """Whether a merge would change nothing."""
        return not self.versions


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did; `crossed` counts the notes that came and crossed lines."""

    changes: Changes
    told: Comparison
    crossed: int = 0


@dataclass(frozen=True, slots=True)
class _Plan:
    settled: tuple[tuple[Course, State | None], ...]
    told: Comparison
    lists: Lists


class Merging:
    """Owned by a `Journal`; `before` makes a backup where one is wanted."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        ledger: Ledger,
        keys: Callable[[], Keys],
        before: Callable[[], None],
    ) -> None:
        self._folder = folder
        self._database = database
        self._ledger = ledger
        self._keys = keys
        self._before = before
        self._looked: object = None

    def knows(self, first: bytes) -> bool:
        """Whether a history whose chain begins with this value is one of this journal."""
        with self._database.read() as connection:
            return revisions.chain_at(connection, 1) == first

    def look(self, source: Source) -> Comparison:
        """What a merge would do; nothing is changed.

        Raises:
            CopyUnrelated: it is a copy of another journal.
            CopyUnreadable, CopyUnfit, NewerFormat: it is not whole, or of a later program.
            OpenElsewhere: it is being changed just now.
            UsageError: it is this journal itself, or nothing of the kind.
            FileUnfit: of a portable file, why it cannot be read.
        """
        lists = self._ledger.lists()
        with self._database.read() as connection:
            return self._plan(connection, lists, self._branch(connection, source), source).told

    def merge(self, source: Source) -> Merged:
        """Merge it, as one step to undo; merged a second time it changes nothing.

        Raises as `look`, and KeepingError where it was not kept: nothing of it is then.
        """
        lists = self._ledger.lists()
        with self._database.read() as connection:
            plan = self._plan(connection, lists, self._branch(connection, source), source)
        nothing = Merged(Changes(self._database.head.sequence), plan.told)
        if plan.told.is_empty:
            return nothing
        self._before()
        with self._ledger.transaction() as (connection, _):
            changes, first = self._write(connection, plan)
            purged = [c.record for c, _ in plan.settled if c.verdict is Verdict.PURGED]
            revisions.purge(connection, purged)
        if purged:
            with self._database.read() as connection:
                self._ledger.forget(connection, purged)
        self._ledger.remember(changes, first, bulk=True)
        return Merged(_once_each(changes), plan.told, self._crossed_by(changes))

    def _plan(
        self, connection: Transaction, lists: Lists, branch: _Branch, source: Source
    ) -> _Plan:
        common, theirs = branch
        ours = branches.after(connection, common)
        before = history.last_states(connection, list({one.record for one in theirs}))
        found = courses(ours, theirs, before)
        try:
            rules = Rules(connection, found, int(self._ledger.now().timestamp()))
            settled = tuple(sorted(rules.settle(), key=_turn))
            told = _told(settled, tuple(rules.rivals), ours)
            lists = _with_coming(lists, [state for _, state in settled if state])
            if any(state and unknown_word(state.record, lists) for _, state in settled):
                raise InvalidValue(field="word", message="It is in no list here.")
        except InvalidValue as error:
            name = source if isinstance(source, Path) else source.name
            raise CopyUnfit(file=name) from error
        return _Plan(settled, told, lists)

    def _write(self, connection: Transaction, plan: _Plan) -> tuple[Changes, Record]:
        rows: list[Revision] = []
        moves: list[Move] = []
        for course, state in plan.settled:
            rows += course.carried
            if course.verdict is Verdict.AWAY or not course.carried:
                continue
            known = course.verdict is not Verdict.ADDED
            held = records.find(connection, course.record) if known else None
            if (held[1] if held else None) != state:
                moves.append(Move(held, state))
        changes = self._ledger.carry(connection, rows, moves, plan.lists.label)
        return changes, moves[0].record if moves else plan.lists.profile

    def _crossed_by(self, changes: Changes) -> int:
        came = {change.id for change in changes.changed}
        with self._database.read() as connection:
            return len({note for _met, note in watched.all_met(connection) if note in came})

    def _branch(self, connection: Transaction, source: Source) -> _Branch:
        """The last number both have, and what the other copy has after it."""
        if not isinstance(source, Path):
            return _branch_of(source, branches.chains(connection))
        looked = _mark_of(source)
        with self._opened(source, whole=looked == self._looked) as other, other.read() as there:
            upto = min(self._database.head.sequence, other.head.sequence)
            common = branches.last_common(
                partial(revisions.chain_at, connection), partial(revisions.chain_at, there), upto
            )
            try:
                found = common, branches.after(there, common)
            except ValueError as error:
                raise CopyUnreadable(file=source) from error
        self._looked = looked
        return found

    @contextmanager
    def _opened(self, path: Path, *, whole: bool) -> Iterator[Database]:
        """The other copy aside; one that was found `whole` is not read from end to end again."""
        keys, aside = self._keys(), self._folder
        try:
            if path.is_dir():
                with self._of_folder(path, keys, whole=whole) as other:
                    yield other
                return
            self._refuse_itself(path)
            if starts_as_backup(path):
                with other_copy.of_backup(path, keys, aside) as other:
                    yield other
            else:
                with other_copy.of_file(path, keys, aside, whole=whole) as other:
                    yield other
        except CopyUnrelated:
            raise
        except CopyForeign as error:
            raise CopyUnrelated(file=path) from error

    @contextmanager
    def _of_folder(self, folder: Path, keys: Keys, *, whole: bool) -> Iterator[Database]:
        file = folder / DATABASE_NAME
        if not file.is_file():
            raise NoJournal(folder=folder)
        self._refuse_itself(file)
        lock = JournalLock.share(folder)
        try:
            with suppress(OpeningError):  # without a header the key alone tells
                _, header = find_headers(folder).in_order()[0]
                if header.vault_id != keys.vault:
                    raise CopyUnrelated(file=folder)
            with other_copy.of_file(file, keys, self._folder, whole=whole) as other:
                yield other
        finally:
            lock.release()

    def _refuse_itself(self, file: Path) -> None:
        """Closing a second descriptor of the open file would drop its locks."""
        own = self._folder / DATABASE_NAME
        with suppress(OSError):
            if file.samefile(own):
                raise UsageError(message="That is this journal itself. Choose another copy of it.")


def _branch_of(source: Carried, here: branches.ChainAt) -> _Branch:
    common = 0
    rest: list[Revision] = []
    for one in source.revisions():
        if not rest and here(one.sequence) == one.chain:
            common = one.sequence
        else:
            rest.append(one)
    return common, tuple(rest)


def _mark_of(path: Path) -> object:
    """What tells whether a file is still the one that was looked at."""
    with suppress(OSError):
        found = (path / DATABASE_NAME if path.is_dir() else path).stat()
        return path, found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
    return path, object()


def starts_as_backup(path: Path) -> bool:
    """Whether a file can be a backup, by its first bytes; what cannot be read is none."""
    with suppress(OSError), path.open("rb") as file:
        return file.read(len(_ZIP)) == _ZIP
    return False


def _turn(settled: tuple[Course, State | None]) -> int:
    """What others refer to comes first, and goes last."""
    course, state = settled
    if course.kind not in AHEAD:
        return 1
    return 0 if state else 2


def _told(
    settled: Sequence[tuple[Course, State | None]],
    rivals: tuple[Rival, ...],
    ours: Sequence[Revision],
) -> Comparison:
    added: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    removed: Counter[str] = Counter()
    clashes = []
    for course, state in settled:
        if course.verdict is Verdict.ADDED and state:
            added[course.kind] += 1
        elif course.verdict is Verdict.CHANGED:
            (changed if state else removed)[course.kind] += 1
        elif course.ours and course.ours.body != course.theirs.body:
            clashes.append(_clash(course, course.ours))
    verdicts = Counter(course.verdict for course, _ in settled)
    there = {course.record for course, _ in settled}
    return Comparison(
        added=added,
        changed=changed,
        removed=removed,
        clashes=tuple(clashes),
        rivals=rivals,
        deleted=sum(1 for c, _ in settled if c.verdict is Verdict.PURGED and c.carried),
        away=verdicts[Verdict.AWAY],
        ahead=len({one.record for one in ours} - there),
        versions=sum(len(course.carried) for course, _ in settled),
    )


def _clash(course: Course, ours: Revision) -> Clash:
    keeps_here = key_of(ours) > key_of(course.theirs)
    return Clash(course.record, course.kind, _side(ours), _side(course.theirs), keeps_here)


def _side(change: Revision) -> Side:
    at = datetime.fromtimestamp(change.at, UTC)
    if change.body is None:
        return Side(None, binned=False, at=at)
    state = state_of(change.body)
    return Side(state.record, binned=state.binned, at=at)


def _with_coming(lists: Lists, states: Sequence[State]) -> Lists:
    """The lists as they are once own words that come are here."""
    own = {s.record.id: s for s in states if isinstance(s.record, Term | Profile)}
    if not own:
        return lists
    terms = [term for term in lists.terms if term.id not in own]
    living = [state.record for state in own.values() if not state.binned]
    terms += [record for record in living if isinstance(record, Term)]
    profiles = [record for record in living if isinstance(record, Profile)]
    return Lists.of(profiles[-1] if profiles else lists.profile, terms, lists.zone)


def _once_each(changes: Changes) -> Changes:
    last: dict[str, Change] = {change.id: change for change in changes.changed}
    return Changes(changes.sequence, tuple(last.values()))
