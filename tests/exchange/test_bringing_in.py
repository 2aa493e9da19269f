"""What is missing comes in, once; what is here stays; a file that does not fit changes nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from journal_app.errors import (
    DiskFull,
    FileUnfit,
    NotPortable,
    PortableAltered,
    PortableChanged,
    PortableCutShort,
    PortableNewer,
    PortableRefused,
    PortableSealed,
    Stopped,
)
from journal_app.exchange.bringing import bring_in, look_into
from journal_app.exchange.sealed_record import write_sealed
from journal_app.exchange.taking_out import take_out
from journal_app.journal.journal import Journal, Reason
from journal_app.model.line import Line
from journal_app.model.sealing import commitments, leaf, link
from tests.exchange.making import filled, spelled, whole
from tests.support.notebook import contact, customer, shift, term
from tests.support.opened import StillClock, chain_holds, everything, journal_in, unlock


@pytest.fixture
def other(tmp_path: Path, clock: StillClock) -> Iterator[Journal]:
    """Somebody's second journal, with notes of its own."""
    with journal_in(tmp_path / "other", clock) as opened:
        opened.record(customer("k"))
        opened.record(term("place", "till FOUR"))
        opened.record(shift("2026-11-02", state="ok"))
        opened.record(contact("2026-11-02", statement="Only here"))
        yield opened


def rechained(document: dict[str, Any]) -> dict[str, Any]:
    """The document with a chain that holds over whatever was put into it."""
    chain = bytes(32)
    for number, one in enumerate(document["revisions"], start=1):
        one["sequence"] = number
        kept = one.get("commitments", "")
        made = [bytes.fromhex(kept[at : at + 64]) for at in range(0, len(kept), 64)]
        if "body" in one:
            made = commitments(one["body"], bytes.fromhex(one["seed"]))
        chain = link(chain, leaf(number, one["record"], one["operation"], one["at"], made))
        one["chain"] = chain.hex()
    document["head"] = {"sequence": len(document["revisions"]), "chain": chain.hex()}
    return document


def test_what_is_missing_comes_in_once(journal: Journal, other: Journal, file: Path) -> None:
    offer = look_into(other, file)
    assert not offer.whole
    assert other.head().sequence == 4
    outcome = bring_in(other, offer)
    assert outcome.added == offer.preview.new
    statements = {one.statement for one in _contacts(other)}
    assert {"Only here"} < statements
    assert chain_holds(other._database)
    again = look_into(other, file)
    assert again.preview.new == 0
    assert bring_in(other, again).added == 0


def test_the_same_person_word_and_day_are_not_doubled(other: Journal, file: Path) -> None:
    (k,) = [line.customer for line in other.customers()]
    bring_in(other, look_into(other, file))
    aliases = [line.customer.alias for line in other.customers()]
    assert sorted(aliases) == ["Till regular", "k"]
    about_k = [one for one in _contacts(other) if one.customer == k.id]
    assert len(about_k) == 4
    (place,) = [one for one in other.lists().terms if one.vocabulary == "place"]
    assert {one.setting.place for one in _contacts(other)} == {None, place.id}
    state = other.shift_on(shift("2026-11-02").day)
    assert state is not None
    assert state.state == "ok"


def test_one_undo_takes_all_of_it_back(other: Journal, file: Path) -> None:
    before = everything(other._database)
    bring_in(other, look_into(other, file))
    other.undo()
    after = everything(other._database)
    assert {name: after[name] for name in after} == before
    assert bring_in(other, look_into(other, file)).added > 10


def test_what_was_changed_here_stays_as_it_is(journal: Journal, file: Path) -> None:
    note = next(one for one in _contacts(journal) if one.statement.startswith("Note 5"))
    journal.revise(replace(journal.get(note.id), statement="My own words"))  # type: ignore[call-arg]  # a contact
    offer = look_into(journal, file)
    assert offer.comparison is not None
    assert offer.comparison.is_empty
    bring_in(journal, offer)
    assert journal.get(note.id).statement == "My own words"  # type: ignore[attr-defined]  # a contact


def test_what_was_deleted_here_for_good_stays_away(journal: Journal, file: Path) -> None:
    note = next(one for one in _contacts(journal) if one.statement.startswith("Note 5"))
    journal.purge([note.id])
    offer = look_into(journal, file)
    assert offer.preview.new == 0
    assert bring_in(journal, offer).changes.changed == ()
    assert all(one.id != note.id for one in _contacts(journal))


def test_another_copy_of_this_journal_is_merged(
    journal: Journal, clock: StillClock, tmp_path: Path
) -> None:
    folder = journal.folder
    journal.close()
    shutil.copytree(folder, tmp_path / "away")
    away, here = unlock(tmp_path / "away", clock), unlock(folder, clock)
    try:
        note = _contacts(here)[0]
        here.revise(replace(note, statement="Here first."))
        clock.move(minutes=1)
        away.revise(replace(note, statement="There later."))
        away.record(filled(Line))
        take_out(away, tmp_path / "away.json", clock.now())
        offer = look_into(here, tmp_path / "away.json")
        assert offer.comparison is not None
        assert (len(offer.comparison.clashes), offer.preview.new) == (1, 1)
        assert offer.preview.total == offer.source.records  # type: ignore[union-attr]  # portable
        outcome = bring_in(here, offer)
        assert (outcome.added, outcome.merged) == (1, offer.comparison)
        assert here.get(note.id).statement == "There later."  # type: ignore[attr-defined]  # a contact
        assert look_into(here, tmp_path / "away.json").comparison.is_empty  # type: ignore[union-attr]  # the same
        copy = away.back_up(Reason.ASKED).line.path
        away.close()
        for source in (tmp_path / "away", copy):
            assert look_into(here, source).comparison.is_empty  # type: ignore[union-attr]  # the same
    finally:
        away.close()
        here.close()


def test_lines_that_are_crossed_are_counted_and_put_before_nobody(
    other: Journal, file: Path, tmp_path: Path
) -> None:
    outcome = bring_in(other, look_into(other, file))
    assert outcome.crossed > 0
    assert {one.quiet for one in other.transfer.crossings()} == {True}


def test_few_and_recent_notes_cross_a_line_of_mine_quietly_too(
    blank: Journal, other: Journal, tmp_path: Path, clock: StillClock
) -> None:
    other.record(filled(Line))
    blank.record(contact("2026-11-20", tier=3))
    file = tmp_path / "one.json"
    take_out(blank, file, clock.now())
    assert bring_in(other, look_into(other, file)).crossed == 1
    assert [one.quiet for one in other.transfer.crossings()] == [True]
    other.undo()
    other.record(contact("2026-11-20", tier=3))
    assert [one.quiet for one in other.transfer.crossings()] == [False]  # the control


def test_stopping_in_the_middle_changes_nothing(other: Journal, blank: Journal, file: Path) -> None:
    def stop(part: float) -> None:
        if part > 0:
            raise Stopped

    before, empty = whole(other), whole(blank)
    blank_offer = look_into(blank, file)
    with pytest.raises(Stopped):
        bring_in(blank, blank_offer, stop)
    assert whole(blank) == empty
    offer = look_into(other, file)
    calls = iter([0.0, 1.0])
    with pytest.raises(Stopped):
        bring_in(other, offer, lambda _part: stop(next(calls)))
    assert whole(other) == before


def test_a_full_disk_in_the_middle_changes_nothing(
    blank: Journal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from journal_app.store import records

    empty = whole(blank)

    def full(*_given: object) -> None:
        raise DiskFull

    offer = look_into(blank, file)
    monkeypatch.setattr(records, "insert_all", full)
    with pytest.raises(DiskFull):
        bring_in(blank, offer)
    monkeypatch.undo()
    assert whole(blank) == empty
    assert bring_in(blank, look_into(blank, file)).added


Broken = Callable[[dict[str, Any]], dict[str, Any]]


def _body(document: dict[str, Any], kind: str) -> dict[str, Any]:
    found: dict[str, Any] = next(
        one for one in document["revisions"] if one.get("body", {}).get("kind") == kind
    )
    return found


def second_shift(document: dict[str, Any]) -> dict[str, Any]:
    one, other = [x for x in document["revisions"] if x["kind"] == "shift"][:2]
    other["body"]["day"] = one["body"]["day"]
    return rechained(document)


def stranger(document: dict[str, Any]) -> dict[str, Any]:
    document["revisions"] = [x for x in document["revisions"] if x["kind"] != "customer"]
    return rechained(document)


def unknown_word(document: dict[str, Any]) -> dict[str, Any]:
    _body(document, "contact")["body"]["kinds"] = ["teleported"]
    return rechained(document)


def unknown_field(document: dict[str, Any]) -> dict[str, Any]:
    _body(document, "shift")["body"]["aura"] = 3
    return rechained(document)


def unknown_kind(document: dict[str, Any]) -> dict[str, Any]:
    one = _body(document, "shift")
    one["kind"] = one["body"]["kind"] = "seance"
    return rechained(document)


def out_of_range(document: dict[str, Any]) -> dict[str, Any]:
    _body(document, "shift")["body"]["strain"] = 99
    return rechained(document)


def two_kinds(document: dict[str, Any]) -> dict[str, Any]:
    shifts = [x for x in document["revisions"] if x["kind"] == "shift"]
    question = _body(document, "question")
    shifts[0]["record"] = shifts[0]["body"]["id"] = question["record"]
    return rechained(document)


def untidy(document: dict[str, Any]) -> dict[str, Any]:
    _body(document, "check_in")["body"]["note"] = "a\r\nb"
    return rechained(document)


@pytest.mark.parametrize(
    "break_it",
    [
        *(second_shift, stranger, unknown_word, unknown_field, unknown_kind, out_of_range),
        *(two_kinds, untidy),
    ],
    ids=lambda one: one.__name__,
)
def test_a_whole_file_that_does_not_fit_is_refused_and_nothing_is_changed(
    break_it: Broken, document: dict[str, Any], blank: Journal, tmp_path: Path
) -> None:
    target = tmp_path / "odd.json"
    target.write_bytes(spelled(break_it(document)))
    with pytest.raises(PortableRefused, match=r"odd\.json cannot be brought in\. Change no\. "):
        bring_in(blank, look_into(blank, target))
    assert blank.head().sequence == 0
    assert blank.transfer.is_blank()


def test_a_number_that_no_database_holds_is_refused(
    document: dict[str, Any], blank: Journal, tmp_path: Path
) -> None:
    odd = {"line": "a", "note": "b", "value": 2**63, "quiet": True}
    document["crossings"] = [odd]
    target = tmp_path / "odd.json"
    target.write_bytes(spelled(rechained(document)))
    with pytest.raises(PortableAltered):
        bring_in(blank, look_into(blank, target))
    assert blank.transfer.is_blank()


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"", NotPortable),
        (b"\0\1\2", NotPortable),
        (b"{}", NotPortable),
        (b"[" * 100_000, NotPortable),
        (b'{"entries":' + b"[" * 100_000, NotPortable),
        (b'{"format":"aftershift-portable"', PortableAltered),
    ],
    ids=["empty", "binary", "object", "deep", "deep entries", "head alone"],
)
def test_what_is_no_such_file_is_refused_in_a_sentence(
    raw: bytes, error: type[FileUnfit], blank: Journal, tmp_path: Path
) -> None:
    target = tmp_path / "some.json"
    target.write_bytes(raw)
    with pytest.raises(error, match="Nothing was changed"):
        look_into(blank, target)


def test_a_folder_and_a_missing_file_are_refused(blank: Journal, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(FileUnfit, match="cannot be read"):
            look_into(blank, path)


def test_damaged_changed_newer_and_sealed_files_are_told_apart(
    journal: Journal, blank: Journal, file: Path, document: dict[str, Any], clock: StillClock
) -> None:
    raw = file.read_bytes()
    target = file.with_name("odd.json")

    def refused(content: bytes, error: type[FileUnfit]) -> None:
        target.write_bytes(content)
        with pytest.raises(error):
            look_into(blank, target)

    refused(raw[: len(raw) // 2], PortableCutShort)
    refused(raw.replace(b"Note 7", b"Note 8"), PortableChanged)
    refused(raw.replace(b'"kind":"shift","operation"', b'"kind":"shirt","operation"'), FileUnfit)
    refused(raw.replace(b'"version":1', b'"version":2', 1), PortableNewer)
    refused(raw.replace(b'"version":1', b'"version":0', 1), NotPortable)
    deep = document | {"drafts": [{"slot": "x", "at": "2026-11-21T18:00:00Z", "text": "[" * 90000}]}
    target.write_bytes(spelled(deep))
    with pytest.raises(PortableAltered):
        bring_in(blank, look_into(blank, target))
    write_sealed(journal, target, clock.now(), {})
    with pytest.raises(PortableSealed):
        look_into(blank, target)
    assert blank.head().sequence == 0


def test_a_line_without_an_end_is_not_held(
    blank: Journal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from journal_app.exchange import portable

    monkeypatch.setattr(portable, "LONGEST_LINE", 300)
    with pytest.raises(PortableChanged):
        look_into(blank, file)


def test_a_file_exchanged_between_looking_and_adding_is_refused(
    journal: Journal, blank: Journal, file: Path, clock: StillClock
) -> None:
    offer = look_into(blank, file)
    journal.record(contact("2026-11-20", statement="Later"))
    take_out(journal, file, clock.now())
    with pytest.raises(PortableAltered):
        bring_in(blank, offer)
    assert blank.head().sequence == 0


def _contacts(journal: Journal) -> list[Any]:
    return [journal.get(one.id) for one in journal.insights().contacts]
