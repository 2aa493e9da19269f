"""The canonical JSON is lossless, one text a value, and refuses what is not a record."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.errors import InvalidValue
from journal_app.model.canonical import from_document, from_json, to_document, to_json
from journal_app.model.contact import Conduct, Contact, Toll
from journal_app.model.fields import Kind, Spec, is_absent
from journal_app.model.instant import When
from journal_app.model.outside_score import OutsideScore
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, assemble, leaves

MOMENTS = st.integers(-(10**9), 7 * 10**9).map(lambda second: datetime.fromtimestamp(second, UTC))
WHENS = st.builds(
    When,
    MOMENTS,
    st.sampled_from(["Europe/London", "Asia/Kolkata"]),
    st.integers(-720, 840),
    st.sampled_from(["exact", "about", "shift"]),
)
KEYS = st.from_regex(r"[a-z][a-z_]{0,12}", fullmatch=True)
IDS = st.uuids(version=4).map(lambda u: str(u)[:14] + "7" + str(u)[15:])

ID = "01890a5d-ac96-774b-bcce-b302099a8057"


def values(spec: Spec) -> st.SearchStrategy[Any]:
    """Any value a field may hold, absent included."""
    whole = st.integers(spec.low, spec.high)
    by_kind: dict[Kind, st.SearchStrategy[Any]] = {
        Kind.TEXT: st.text(max_size=40),
        Kind.LINE: st.just(""),
        Kind.WHOLE: st.none() | whole,
        Kind.FLAG: st.none() | st.booleans(),
        Kind.DATE: st.none() | st.dates(),
        Kind.CHOICE: st.none() | KEYS,
        Kind.CHOICES: st.lists(KEYS, max_size=3).map(tuple),
        Kind.RATED: st.lists(st.tuples(KEYS, st.none() | whole), max_size=3).map(tuple),
        Kind.REFERENCE: st.none() | IDS,
        Kind.REFERENCES: st.lists(IDS, max_size=3, unique=True).map(tuple),
        Kind.INSTANT: st.none() | MOMENTS,
    }
    return by_kind[spec.kind]


REQUIRED: dict[str, dict[tuple[str, ...], Any]] = {
    "shift": {("state",): "ok", ("enough_scope",): None},
    "contact": {("tone",): "good"},
    "customer": {("alias",): "K"},
    "term": {("vocabulary",): "kinds", ("label",): "Hummed"},
    "report": {("audience",): "manager"},
    "line": {("words",): "Twice is enough."},
    "crossing": {("line",): ID, ("entry",): ID},
    "decision": {
        ("options",): ("nothing_yet", "end_customer"),
        ("chosen",): "end_customer",
        ("abuse_or_danger",): None,
    },
    "follow_up": {("what",): "Ask"},
    "review": {("decision",): ID},
    "question": {("asks",): "Why?"},
    "weekly_five": {("sleep",): 4},
    "outside_score": {("name",): "x", ("value",): "2,5", ("low",): "", ("high",): "10"},
}


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Any record of any kind."""
    cls = RECORD_TYPES[draw(st.sampled_from(sorted(RECORD_TYPES)))]
    header = {"id": draw(IDS), "day": draw(st.dates()), "when": draw(WHENS)}
    header["written"] = draw(st.none() | MOMENTS)
    chosen = {leaf.path: draw(values(leaf.spec)) for leaf in leaves(cls)}
    if cls is OutsideScore:
        chosen[("taken_on",)] = header["day"]
    return assemble(cls, header, chosen | REQUIRED.get(cls.kind, {}))


@given(records())
def test_every_record_comes_back_equal(record: Record) -> None:
    assert from_json(to_json(record)) == record


@given(records())
def test_no_absent_field_is_written(record: Record) -> None:
    def filled(document: dict[str, Any]) -> bool:
        return all(
            filled(value) if isinstance(value, dict) else value not in (None, "", [])
            for value in document.values()
        )

    assert filled(to_document(record))


def test_the_text_is_pinned_byte_for_byte() -> None:
    note = Contact(
        id="01890a5d-ac96-774b-bcce-b302099a8057",
        day=date(2026, 3, 1),
        when=When(datetime(2026, 3, 1, 14, 10, tzinfo=UTC), "Europe/London", 0),
        tone="hard",
        kinds=("swore",),
        tier=4,
        toll=Toll(strain=7),
        conduct=Conduct(coping=(("slept", 2), ("wrote", None))),
        statement="Ünïcode",
    )
    assert to_json(note) == (
        '{"conduct":{"coping":[["slept",2],["wrote",null]]},"day":"2026-03-01",'
        '"id":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"contact","kinds":["swore"],'
        '"statement":"Ünïcode","tier":4,"toll":{"strain":7},"tone":"hard",'
        '"when":{"at":"2026-03-01T14:10:00Z","offset":0,"precision":"exact",'
        '"zone":"Europe/London"}}'
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(JSON)
def test_any_other_json_is_refused_in_words(document: Any) -> None:
    with pytest.raises(InvalidValue):
        from_document(document)


@given(records(), st.data())
def test_a_record_with_one_value_swapped_is_read_or_refused_in_words(
    record: Record, data: st.DataObject
) -> None:
    document = to_document(record)
    document[data.draw(st.sampled_from(sorted(document)))] = data.draw(JSON)
    with suppress(InvalidValue):
        assert isinstance(from_json(json.dumps(document)), Record)


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '"a"', "null"])
def test_half_written_text_is_refused_in_words(text: str) -> None:
    with pytest.raises(InvalidValue, match="record"):
        from_json(text)


def test_a_field_unknown_here_is_named() -> None:
    document = {"kind": "shift", "id": "01890a5d-ac96-774b-bcce-b302099a8057", "day": "2026-03-01"}
    document |= {"state": "ok", "humidity": 3}  # type: ignore[dict-item]  # a newer version's field
    moment = {"at": "2026-03-01T12:00:00Z", "zone": "UTC", "offset": 0, "precision": "exact"}
    with pytest.raises(InvalidValue) as refused:
        from_document(document | {"when": moment})
    assert refused.value.field == "humidity"


def test_every_leaf_knows_its_own_absence() -> None:
    for cls in RECORD_TYPES.values():
        assert all(is_absent(leaf.empty) for leaf in leaves(cls))
