"""Fields and columns, held together."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.model.fields import Kind
from journal_app.model.shape import RECORD_TYPES, Leaf, assemble, leaves
from journal_app.store import mapping
from journal_app.store.tables import RECORD_TABLES, passage
from tests.support.notebook import at

ID = "018f0000-0000-7000-8000-000000000000"


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_every_field_has_its_column_and_every_column_its_field(kind: str) -> None:
    columns = {column.name for column in RECORD_TABLES[kind].columns} - {"number"}
    assert columns == {name for name, _ in mapping.COLUMNS[kind]}


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_every_field_is_kept_in_exactly_one_place(kind: str) -> None:
    places = mapping.COLUMNS[kind] + mapping.TEXTS[kind] + mapping.LISTS[kind]
    assert sorted(leaf.path for _, leaf in places) == sorted(
        leaf.path for leaf in leaves(RECORD_TYPES[kind])
    )


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_every_text_has_a_passage_of_its_own(kind: str) -> None:
    names = [name for name, _ in mapping.TEXTS[kind]]
    assert len(names) == len(set(names))
    assert set(names) <= {column.name for column in passage.columns}


def test_the_mapping_stays_small() -> None:
    lines = Path(str(mapping.__file__)).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 60


def _values(leaf: Leaf) -> st.SearchStrategy[object]:
    keys = st.sampled_from(["a", "b", "c_d"])
    some: dict[Kind, st.SearchStrategy[object]] = {
        Kind.WHOLE: st.integers(leaf.spec.low, leaf.spec.high),
        Kind.FLAG: st.booleans(),
        Kind.DATE: st.dates(),
        Kind.CHOICE: keys,
        Kind.CHOICES: st.lists(keys, unique=True).map(tuple),
        Kind.RATED: st.lists(
            st.tuples(keys, st.integers(-2, 2) | st.none()), unique_by=lambda p: p[0]
        ).map(tuple),
        Kind.TEXT: st.text(max_size=20),
        Kind.LINE: st.just("05:00"),
        Kind.REFERENCE: st.just(ID),
        Kind.REFERENCES: st.just((ID,)),
        Kind.INSTANT: st.just(datetime(2026, 11, 22, 18, tzinfo=UTC)),
    }
    return some[leaf.spec.kind]


_NEEDED = {
    "tone": "hard",
    "state": "hard",
    "alias": "K",
    "vocabulary": "kinds",
    "label": "x",
    "currency": "GBP",
    "enough": "yes",
    "home_zone": "UTC",
    "words": "Twice is enough.",
    "by_hand": True,
    "options": ("nothing_yet", "leave_now"),
    "chosen": "leave_now",
    "abuse_or_danger": False,
    "what": "Ask",
    "asks": "Why?",
    "audience": "manager",
    "digest": "0a" * 32,
    "chain": "",
    "sleep": 4,
    "name": "x",
    "taken_on": date(2026, 11, 2),
    "value": "2,5",
    "low": "",
    "high": "10",
}
_NEEDED_OF = {("crossing", "line"): ID, ("review", "line"): ID}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_record_survives_its_rows(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(RECORD_TYPES)))
    values = {}
    for leaf in leaves(RECORD_TYPES[kind]):
        given_value = data.draw(st.just(leaf.empty) | _values(leaf))
        needed = _NEEDED.get(leaf.column, given_value)
        values[leaf.path] = _NEEDED_OF.get((kind, leaf.column), needed)
    record = assemble(RECORD_TYPES[kind], at("2026-11-02"), values)
    row = mapping.to_columns(record) | {
        name: leaf.get(record) or None for name, leaf in mapping.TEXTS[kind]
    }
    lists: dict[str, list[tuple[str, int | None]]] = {}
    for term in sorted(mapping.to_terms(record, 1), key=lambda row: row["place"]):
        lists.setdefault(term["role"], []).append((term["term"], term["value"]))
    header = at("2026-11-02") | {"id": record.id}
    assert mapping.to_record(kind, header, row, lists) == record
