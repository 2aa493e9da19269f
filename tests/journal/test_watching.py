"""Crossings after every change are those that measuring everything again would give."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from journal_app.journal.journal import Journal
from journal_app.model.check_in import CheckIn
from journal_app.model.condition import Condition
from journal_app.model.contact import Backing, Compensation, Conduct, Contact, Setting, Toll
from journal_app.model.customer import Customer
from journal_app.model.instant import When
from journal_app.model.line import Line
from journal_app.model.metrics import METRICS
from journal_app.model.record import Record
from journal_app.model.sentences import condition_problem
from journal_app.model.shift import Shift
from journal_app.store import watched
from tests.support.opened import StillClock, journal_in

START = date(2026, 10, 1)
K = Customer(day=START, when=When(datetime(2026, 1, 1, tzinfo=UTC), "UTC", 0), alias="K")
DAYS = st.integers(0, 25)
HOURS = st.integers(8, 20)
ACTS = ("note", "note", "edit", "edit", "bin", "purge", "undo", "redo", "kind", "many")


def at(day: int, hour: int = 12) -> dict[str, Any]:
    """Header fields of that many days after the start."""
    that = START + timedelta(days=day)
    moment = datetime(that.year, that.month, that.day, hour, tzinfo=UTC)
    return {"day": that, "when": When(moment, "Europe/London", 0)}


def crossings_of(journal: Journal) -> set[tuple[int, ...]]:
    """Every crossing, without whether it is quiet."""
    with journal._database.read() as connection:
        return {tuple(met)[:5] for met, _id in watched.all_met(connection)}


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    kinds = draw(st.sampled_from([(), ("swore",), ("asks_money_back",), ("swore", "curt")]))
    return Contact(
        **at(draw(DAYS), draw(HOURS)),
        tone=draw(st.sampled_from(["hard", "hard", "good", "calm"])),
        customer=draw(st.sampled_from([None, K.id])),
        kinds=kinds,
        tier=draw(st.sampled_from([None, 1, 3, 4])),
        mode=draw(st.sampled_from([None, "autopilot", "normal"])),
        response=draw(st.sampled_from([(), ("gave_it_back",), ("put_off",)])),
        setting=Setting(
            minutes_on=draw(st.sampled_from([None, 30, 200])),
            dread_before=draw(st.sampled_from([None, 2, 9])),
        ),
        compensation=Compensation(
            granted=draw(st.sampled_from([None, "yes", "no"])),
            amount=draw(st.sampled_from([None, 6000])),
        ),
        backing=Backing(backed=draw(st.sampled_from([None, "yes", "no"]))),
        conduct=Conduct(avoidance=draw(st.sampled_from([(), ("swapped",)]))),
        toll=Toll(
            strain=draw(st.sampled_from([None, 4, 9])),
            spillover=draw(st.sampled_from([(), ("none",), ("others_waited",)])),
        ),
    )


@st.composite
def shifts(draw: st.DrawFn) -> Shift:
    return Shift(
        **at(draw(DAYS), 21),
        state=draw(st.sampled_from(["ok", "hard", "hard", "off"])),
        strain=draw(st.sampled_from([None, 5, 10])),
        enough=draw(st.sampled_from(["no", "yes"])),
        missed_breaks=draw(st.sampled_from([None, 1, 3])),
        sleep_before=draw(st.sampled_from([None, 4, 8])),
    )


@st.composite
def check_ins(draw: st.DrawFn) -> CheckIn:
    dread = draw(st.sampled_from([None, 9]))
    marked = draw(st.sampled_from([(), ("put_off",)]))
    return CheckIn(**at(draw(DAYS), 7), customer=K.id, dread_before=dread, avoidance=marked)


@st.composite
def conditions(draw: st.DrawFn) -> Condition:
    metric = METRICS[draw(st.sampled_from(sorted(key for key in METRICS if key != "by_hand")))]
    scope = draw(st.sampled_from(metric.scopes))
    window = draw(st.sampled_from(metric.windows))
    value = draw(st.integers(1, 4))
    if metric.key in {"minutes", "minutes_after", "autopilot", "sum_granted"}:
        value *= 20
    return Condition(
        metric=metric.key,
        op=draw(st.sampled_from(["ge", "ge", "gt", "le", "lt"])),
        value=value,
        window=window,
        length=draw(st.integers(1, 4)) if window in {"days", "weeks", "last"} else None,
        scope=scope,
        customer=K.id if scope == "customer" else None,
        customer_kind="account" if scope == "kind" else None,
        kinds=("swore",) if metric.key == "behaviour" else (),
        tier=3 if metric.key == "tier" else None,
    )


LINES = conditions().filter(lambda c: condition_problem(c) is None)
NOTES = contacts() | shifts() | check_ins()


@dataclass(frozen=True)
class Written:
    """A line as it is first written, and whether it is moved up by one later."""

    condition: Condition
    days: int = 0
    moved: bool = False


@dataclass(frozen=True)
class Act:
    """One change; what it needs of the rest it takes."""

    what: str
    note: Record
    contact: Contact
    many: tuple[Contact, ...] = ()
    which: int = 0


WRITTEN = st.builds(Written, LINES, st.integers(0, 3), st.booleans())
ACTED = st.builds(
    Act,
    st.sampled_from(ACTS),
    NOTES,
    contacts(),
    st.lists(contacts(), min_size=1, max_size=25).map(tuple),
    st.integers(0, 100),
)


def _keep(journal: Journal, record: Record) -> bool:
    if isinstance(record, Shift) and journal.shift_on(record.day):
        return False
    journal.record(record)
    return True


def _write(journal: Journal, written: Written) -> None:
    line = Line(**at(written.days), words="Enough.", condition=written.condition)
    journal.record(line)
    moved = replace(written.condition, value=written.condition.threshold + 1)
    if written.moved and condition_problem(moved) is None:
        journal.record(Line(**at(12), words="More.", condition=moved, line=line.id, version=2))


def _play(journal: Journal, act: Act, kept: list[str]) -> None:
    """One change: a note, an edit, the bin, undo, redo, a customer of another kind."""
    if act.what == "note":
        if _keep(journal, act.note):
            kept.append(act.note.id)
    elif act.what == "many":
        journal.record_many(act.many)
        kept += [note.id for note in act.many]
    elif act.what == "edit" and kept:
        _edit(journal, act.contact, kept[act.which % len(kept)])
    elif act.what == "bin" and kept:
        journal.move_to_bin([kept.pop()])
    elif act.what == "purge" and kept:
        journal.purge([kept.pop()])
    elif act.what == "undo":
        journal.undo()
        kept[:] = [id_ for id_ in kept if journal.versions(id_)[0].record]
    elif act.what == "redo":
        journal.redo()
    elif act.what == "kind":
        stored = journal.get(K.id)
        assert isinstance(stored, Customer)
        other = None if stored.customer_kind else "account"
        journal.revise(replace(stored, customer_kind=other))


def _edit(journal: Journal, fresh: Contact, id_: str) -> None:
    stored = journal.get(id_)
    if isinstance(stored, Contact):
        stamps = {"id": id_, "written": stored.written, "edited": stored.edited}
        journal.revise(replace(fresh, **stamps))  # type: ignore[arg-type]  # stamps of a record


def _asked(day: int) -> Contact:
    return Contact(**at(day), tone="hard", kinds=("asks_money_back",))


FURTHER_ONES_OF_A_YEAR = Written(
    Condition(metric="asks", op="ge", value=1, window="year", scope="anyone")
)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(WRITTEN, min_size=1, max_size=4),
    st.lists(NOTES, min_size=10, max_size=30),
    st.lists(ACTED, min_size=1, max_size=8),
)
@example([FURTHER_ONES_OF_A_YEAR], [_asked(1), _asked(2), _asked(3)], [])
def test_changes_taken_in_one_by_one_give_what_measuring_everything_again_gives(
    lines: list[Written], notes: list[Record], acts: list[Act]
) -> None:
    clock = StillClock()
    with tempfile.TemporaryDirectory() as folder, journal_in(Path(folder) / "j", clock) as journal:
        journal.record(K)
        for written in lines:
            _write(journal, written)
        kept = [note.id for note in notes if _keep(journal, note)]
        for act in acts:
            _play(journal, act, kept)
        stepwise = crossings_of(journal)
        journal._watch.evaluate_all()
        assert stepwise == crossings_of(journal)


def test_a_further_one_within_a_year_says_which_one_it_was(journal: Journal) -> None:
    journal.record(Line(**at(0), words="Enough.", condition=FURTHER_ONES_OF_A_YEAR.condition))

    for day in range(1, 6):
        journal.record(_asked(day))

    assert sorted(value for *_place, value in crossings_of(journal)) == [1, 2, 3, 4, 5]
