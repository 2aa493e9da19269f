"""From the whole material to what one report may hold: picking, whitelisting, lettering, masking.

The one place that sees both records and what is printed. Whatever leaves it went through
`audiences.project`, or through a passage the worker approved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any

from journal_app.journal.reporting import ReportMaterial
from journal_app.model.amounts import write_minutes, write_money
from journal_app.model.contact import Contact
from journal_app.model.decision import Review
from journal_app.model.fields import Kind, Spec
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, leaves
from journal_app.reports.audiences import Use, label_of, project, texts
from journal_app.reports.chosen import Note
from journal_app.reports.dates import day_words, moment_words
from journal_app.reports.letters import Letters
from journal_app.reports.masking import Known
from journal_app.reports.passages import Desk, Passage
from journal_app.reports.request import Ask, Request

Watch = Callable[[int, int], None]
_SERIOUS = 3
_PICKABLE = ("contact", "decision", "line", "shift", "check_in")
_COUNTED = ("contact", "shift", "check_in", "crossing", "weekly_five", "outside_score")
_MINUTES = frozenset({"minutes_on", "minutes_after", "time_to_help"})
_MOODS = {"mood": "mood", "mood_after": "mood", "energy": "energy"}
_STEP = 25


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note that may be picked in or out; `fits` by itself, `taken` into this report."""

    id: str
    kind: str
    day: date
    clock: str
    title: str
    fits: bool
    taken: bool


class Choosing:
    """Chooses for one request; makes letters and passages as it goes, in the report's order."""

    def __init__(self, material: ReportMaterial, request: Request) -> None:
        self.material, self.request = material, request
        lists = material.lists
        self.letters = Letters(request.audience, material.customers, lists)
        aliases = {one.id: one.alias for one in material.customers}
        known = Known({} if self._whole else aliases, request.names)
        care = bool(lists.profile.duty_of_care)
        self.desk = Desk(known.finder(), self.letters.mask, care)
        self.passages: list[Passage] = []
        self._labels: dict[tuple[str, str], str] = {}

    @property
    def _whole(self) -> bool:
        """Whether it is for the worker alone, with everything in it."""
        return self.request.audience == "myself"

    # Which

    def is_in(self, record: Record) -> bool:
        """Whether a record is printed by itself."""
        request = self.request
        if record.id in request.left:
            return False
        if record.id in request.taken:
            return True
        return self.fits(record)

    def fits(self, record: Record) -> bool:
        """Whether it belongs into the report without being picked."""
        if self._whole:
            return self.in_period(record)
        if self.request.audience in {"manager", "representative"}:
            serious = isinstance(record, Contact) and (record.tier or 0) >= _SERIOUS
            return serious and self.in_period(record)
        return False

    def in_period(self, record: Record) -> bool:
        """Whether its day lies in the period."""
        first, last = self.request.first, self.request.last
        return (first is None or record.day >= first) and (last is None or record.day <= last)

    def records(self) -> Iterator[Record]:
        """What may be printed by itself, in the order it happened."""
        kinds = self.material.records if self._whole else _PICKABLE
        found = [record for kind in kinds for record in self.material.records.get(kind, ())]
        if self._whole:
            found += [*self.material.insight.customers]
        yield from sorted(found, key=lambda one: (one.when.instant, one.id))

    def lines(self) -> tuple[NoteLine, ...]:
        """Every note that may be picked in or out."""
        return tuple(self._line(record) for record in self.records() if self._is_offered(record))

    def _is_offered(self, record: Record) -> bool:
        audience = self.request.audience
        if audience in {"manager", "representative", "incident"}:
            return isinstance(record, Contact) and record.tone == "hard"
        if audience == "counsellor" and record.kind in {"shift", "check_in"}:
            return bool(texts(record, audience))
        return True

    def _line(self, record: Record) -> NoteLine:
        lists = self.material.lists
        title = ""
        if isinstance(record, Contact):
            named = [lists.label("kinds", key) for key in record.kinds]
            named += [lists.label("good_kind", key) for key in record.good_kind]
            title = ", ".join(named[:2])
        else:
            words = getattr(record, "words", "") or getattr(record, "situation", "")
            title = " ".join(words.split())[:80]
        at = _clock(record)
        return NoteLine(
            record.id,
            record.kind,
            record.day,
            f"{at:%H:%M}" if at else "",
            title,
            self.fits(record),
            self.is_in(record),
        )

    # Notes

    def note(self, record: Record) -> Note:
        """A record as it is printed: whitelisted, lettered, its approved texts masked."""
        audience, request = self.request.audience, self.request
        values = project(
            record, audience, Use.BESIDE, own_words=request.own_words, ticked=request.ticked
        )
        who = self.letters.of(getattr(record, "customer", None))
        specs = _specs(record.kind)
        words, read = {}, {}
        for path, value in values.items():
            if specs[path].kind is Kind.TEXT:
                read[path] = value
            elif printed := self._printed(path, specs[path], value):
                words[path] = printed
        for path, text in texts(record, audience).items():
            passage = self._passage(record, path, text)
            if passage.printed:
                read[path] = passage.printed
        return replace(self._counted(record), values=values, who=who, words=words, texts=read)

    def counted(self, watch: Watch | None = None) -> dict[str, tuple[Note, ...]]:
        """All of the period by kind, as far as it may be counted."""
        found: dict[str, list[Note]] = {kind: [] for kind in _COUNTED}
        every = [
            record
            for kind in _COUNTED
            for record in self.material.records.get(kind, ())
            if self.in_period(record) and record.id not in self.request.left
        ]
        for place, record in enumerate(every):
            if watch and place % (40 * _STEP) == 0:
                watch(place, len(every))
            found[record.kind].append(self._counted(record))
        return {kind: tuple(notes) for kind, notes in found.items()}

    def labels(self, counted: Mapping[str, Iterable[Note]]) -> dict[tuple[str, str], str]:
        """Labels of every key in what is counted, masked like any own word."""
        for kind, notes in counted.items():
            listed = [
                (path, s)
                for path, s in _specs(kind).items()
                if s.vocabulary and s.kind != Kind.TEXT
            ]
            for note in notes:
                for path, spec in listed:
                    if path in note.values:
                        for key in _keys(spec, note.values[path]):
                            self.label(spec.vocabulary, key)
        return dict(self._labels)

    def typed(self, name: str, lines: Iterable[str]) -> tuple[str, ...]:
        """Lines typed for this report, masked; one that waits is left out."""
        found = []
        for place, line in enumerate(lines):
            if not line.strip():
                continue
            passage = self._judged(f"{name}/{place}", line, field=name, label=_TYPED[name])
            if passage.printed:
                found.append(passage.printed)
        return tuple(found)

    def asks(self, name: str, asks: Iterable[Ask]) -> tuple[Ask, ...]:
        """Requests or agreements typed for this report, masked."""
        found = []
        for place, ask in enumerate(asks):
            passage = self._judged(f"{name}/{place}", ask.what, field=name, label=_TYPED[name])
            if passage.printed:
                rest = (
                    self.desk.label(ask.who),
                    ask.by if self._whole else self.desk.label(ask.by),
                )
                found.append(Ask(passage.printed, *rest))
        return tuple(found)

    def reviews(self, decision: str) -> Review | None:
        """The latest look back at a decision."""
        found = [
            record
            for record in self.material.records.get("review", ())
            if isinstance(record, Review) and record.decision == decision
        ]
        return found[-1] if found else None

    def _counted(self, record: Record) -> Note:
        values = project(
            record,
            self.request.audience,
            Use.COUNTED,
            own_words=self.request.own_words,
            ticked=self.request.ticked,
        )
        return Note(
            id=record.id,
            kind=record.kind,
            day=record.day,
            at=_clock(record),
            about=record.when.precision == "about",
            later=record.written_later,
            written=record.written.date() if record.written else None,
            values=values,
        )

    def _passage(self, record: Record, path: str, text: str) -> Passage:
        title = moment_words(record.day, _clock(record), about=record.when.precision == "about")
        return self._judged(
            f"{record.id}/{path}",
            text,
            record=record.id,
            field=path,
            label=label_of(record.kind, path),
            title=title,
        )

    def _judged(self, key: str, text: str, **about: str) -> Passage:
        passage = self.desk.passage(
            key, text, self.request.verdicts.get(key), typed="record" not in about, **about
        )
        self.passages.append(passage)
        return passage

    def _printed(self, path: str, spec: Spec, value: Any) -> str:
        name = path.rpartition(".")[2]
        if spec.vocabulary:
            if spec.kind is Kind.RATED:
                return ", ".join(self._rated(spec.vocabulary, *pair) for pair in value)
            keys = _keys(spec, value)
            return ", ".join(self.label(spec.vocabulary, key) for key in keys)
        if spec.kind in {Kind.LINE, Kind.TEXT}:
            return str(value) if self._whole else self.desk.label(value, numbers=True)
        if spec.kind is Kind.WHOLE:
            return self._number(name, value)
        plain = _PLAIN.get(spec.kind)
        return plain(value) if plain else ""

    def _rated(self, vocabulary: str, key: str, rating: int | None) -> str:
        label = self.label(vocabulary, key)
        return label if rating is None else f"{label} ({rating:+d})"

    def _number(self, name: str, value: int) -> str:
        if name in _MINUTES:
            return write_minutes(value)
        if name in {"amount", "value_company", "my_income"}:
            currency = self.material.lists.profile.currency
            return f"{write_money(value, currency)} {currency}".strip()
        if name in _MOODS:
            return f"{value} {self.material.lists.label(_MOODS[name], str(value))}"
        if name == "tier":
            return f"{value} {self.material.lists.label('tier', str(value))}"
        return str(value)

    def label(self, vocabulary: str, key: str) -> str:
        """The label of a key as it is printed: an own word goes under the masks."""
        found = self._labels.get((vocabulary, key))
        if found is None:
            lists = self.material.lists
            found, own = lists.label(vocabulary, key), lists.term(vocabulary, key)
            if own and own.label and not self._whole:
                found = self.desk.label(found)
            self._labels[vocabulary, key] = found
        return found


_TYPED = {
    "in_short": "In short",
    "asks": "What I ask for",
    "agreed": "Agreed",
    "wishes": "What I'd like from this session",
    "from_whom": "From whom",
}


_PLAIN: Mapping[Kind, Callable[[Any], str]] = {
    Kind.DATE: day_words,
    Kind.INSTANT: lambda moment: f"{day_words(moment.date())}, {moment:%H:%M} UTC",
    Kind.FLAG: lambda flag: "yes" if flag else "no",
}


@cache
def _specs(kind: str) -> Mapping[str, Spec]:
    return {".".join(leaf.path): leaf.spec for leaf in leaves(RECORD_TYPES[kind])}


def _keys(spec: Spec, value: Any) -> tuple[str, ...]:
    if spec.kind is Kind.CHOICE:
        return (value,)
    return tuple(one[0] for one in value) if spec.kind is Kind.RATED else tuple(value)


def _clock(record: Record) -> datetime | None:
    return None if record.when.precision == "shift" else record.when.local
