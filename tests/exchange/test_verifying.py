"""Two verifiers, one answer: whatever is changed is found, and its place is named."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.errors import NotPortable, PortableNewer, UsageError
from journal_app.exchange import verify_journal
from journal_app.exchange.sealed_record import write_sealed
from journal_app.exchange.verifying import ReceiptState, State, verify
from journal_app.journal.journal import Journal
from journal_app.model.receipt import Receipt
from tests.exchange.making import spelled
from tests.support.opened import StillClock

SLOWLY = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def both(file: Path) -> str:
    """What the program and the script say, in one form; they must agree."""
    verdict = verify(file)
    ours = {
        State.UNCHANGED: "unchanged",
        State.CHANGED: f"changed {verdict.first}",
        State.CUT_SHORT: f"cut short {verdict.first}",
        State.ALTERED: "altered",
    }[verdict.state]
    assert theirs(file) == ours
    return ours


def theirs(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            verify_journal.check(opened)
    except verify_journal.Changed as error:
        place = error.args[0]
        return f"changed {place}" if isinstance(place, int) else "altered"
    except verify_journal.CutShort as error:
        return f"cut short {error.args[0]}"
    return "unchanged"


@pytest.fixture
def put(tmp_path: Path) -> Callable[[dict[str, Any] | bytes], Path]:
    """Write a file, with the right sum of bytes where it is a document."""

    def write(content: dict[str, Any] | bytes) -> Path:
        target = tmp_path / "looked-at.json"
        target.write_bytes(spelled(content) if isinstance(content, dict) else content)
        return target

    return write


Put = Callable[[dict[str, Any] | bytes], Path]


def test_an_untouched_file_is_unchanged(file: Path) -> None:
    assert both(file) == "unchanged"


@SLOWLY
@given(data=st.data())
def test_any_changed_byte_of_a_change_names_it(data: st.DataObject, file: Path, put: Put) -> None:
    lines = file.read_bytes().split(b"\n")
    count = lines.index(b"],") - 2
    number = data.draw(st.integers(1, count))
    line = bytearray(lines[1 + number])
    names = (b'"body"', b'"seed"', b'"chain"', b'"commitments"', b'"at"')
    starts = [line.index(name) for name in names if name in line]
    at = data.draw(st.sampled_from(starts)) + data.draw(st.integers(0, 60))
    at = min(at, len(line) - 2)
    line[at] = data.draw(st.integers(0, 255).filter(lambda byte: byte != line[at]))
    lines[1 + number] = bytes(line)
    assert both(put(b"\n".join(lines))) in {f"changed {number}", "altered"}


@SLOWLY
@given(data=st.data())
def test_a_change_of_any_field_of_a_body_names_it_though_all_sums_are_right(
    data: st.DataObject, document: dict[str, Any], put: Put
) -> None:
    changed = deepcopy(document)
    bodies = [one for one in changed["revisions"] if "body" in one]
    one = data.draw(st.sampled_from(bodies))
    name = data.draw(st.sampled_from(sorted(one["body"])))
    one["body"][name] = data.draw(
        st.one_of(st.text(max_size=5), st.integers(), st.booleans(), st.just({}), st.none()).filter(
            lambda value: value is not one["body"][name] and value != one["body"][name]
        )
    )
    assert both(put(changed)) == f"changed {one['sequence']}"


@pytest.mark.parametrize(
    "addition",
    [{"toll": {}}, {"toll.strain": 3}, {"closing": {"x.y": 1}}, {"extra": "word"}],
    ids=repr,
)
def test_a_body_that_could_be_read_in_two_ways_is_changed(
    addition: dict[str, Any], document: dict[str, Any], put: Put
) -> None:
    document["revisions"][4]["body"] |= addition
    assert both(put(document)) == "changed 5"


def test_what_is_said_twice_is_changed(file: Path, put: Put) -> None:
    raw = file.read_bytes().replace(b'"statement":"Note 2', b'"statement":"a","statement":"Note 2')
    assert both(put(raw)) == "changed 6"


@SLOWLY
@given(data=st.data())
def test_reordered_dropped_and_redated_changes_are_named(
    data: st.DataObject, document: dict[str, Any], put: Put
) -> None:
    changed = deepcopy(document)
    revisions = changed["revisions"]
    at = data.draw(st.integers(0, len(revisions) - 2))
    how = data.draw(st.sampled_from(["reorder", "drop", "date", "operation", "record", "chain"]))
    if how == "reorder":
        revisions[at], revisions[at + 1] = revisions[at + 1], revisions[at]
    elif how == "drop":
        del revisions[at]
    elif how == "chain":
        revisions[at]["chain"] = "0" * 64
    else:
        name = {"date": "at"}.get(how, how)
        revisions[at][name] = {"at": "2020-01-01T00:00:00Z"}.get(name, "another")
    assert both(put(changed)) == f"changed {at + 1}"


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+23:00", "9999-12-31T23:59:59-23:00"])
def test_an_instant_that_is_in_no_calendar_in_utc_is_named(
    at: str, document: dict[str, Any], put: Put
) -> None:
    document["revisions"][1]["at"] = at
    assert both(put(document)) == "changed 2"


def test_a_dropped_end_is_named(document: dict[str, Any], put: Put) -> None:
    last = document["revisions"].pop()
    assert both(put(document)) == f"changed {last['sequence']}"


def test_another_head_is_named(document: dict[str, Any], put: Put) -> None:
    document["head"]["chain"] = "0" * 64
    assert both(put(document)) == f"changed {len(document['revisions'])}"


@SLOWLY
@given(part=st.floats(0, 1, exclude_max=True))
def test_a_file_cut_short_anywhere_says_so(part: float, file: Path, put: Put) -> None:
    raw = file.read_bytes()
    kept = raw[: max(int(len(raw) * part), 200)]
    told = both(put(kept))
    whole = min(kept.count(b'"sequence":'), raw.count(b'"record":'))
    assert told.startswith("cut short")
    assert abs(int(told.removeprefix("cut short ")) - whole) <= 1


@SLOWLY
@given(data=st.data())
def test_no_byte_of_the_file_can_be_changed_unseen(
    data: st.DataObject, file: Path, put: Put
) -> None:
    raw = bytearray(file.read_bytes())
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.integers(1, 255))
    target = put(bytes(raw))
    try:
        assert both(target) != "unchanged"
    except (NotPortable, PortableNewer):
        with pytest.raises(verify_journal.Unknown):
            theirs(target)


def test_bytes_after_the_end_are_found(file: Path, put: Put) -> None:
    assert both(put(file.read_bytes() + b" ")) == "altered"


# A sealed record


@pytest.fixture
def sealed(journal: Journal, tmp_path: Path, clock: StillClock) -> Path:
    """One note whole, one in part, nothing of the rest."""
    first, second = [
        one.id
        for one in journal.insights().contacts
        if journal.get(one.id).id  # kept in order
    ][:2]
    target = tmp_path / "record.json"
    shown = {first: None, second: ("statement", "tier", "toll.strain")}
    write_sealed(journal, target, clock.now(), shown)
    return target


def test_a_sealed_record_verifies_as_the_whole_does(sealed: Path, file: Path) -> None:
    assert both(sealed) == "unchanged"
    verdict, whole = verify(sealed), verify(file)
    assert verdict.sealed
    assert verdict.chain == whole.chain
    assert 0 < verdict.readable < whole.readable


def test_a_sealed_record_holds_nothing_of_what_is_left_out(sealed: Path, file: Path) -> None:
    said = sealed.read_text("utf-8")
    assert "Note 1:" in said
    assert "Note 2:" in said
    assert "shouted" in file.read_text("utf-8").split("Note 2:")[0]  # the control
    for left_out in ("Note 5:", "Till regular", "Still going round", "half a sent", "Two\\nlines"):
        assert left_out in file.read_text("utf-8")
        assert left_out not in said
    seeds = [line for line in said.split("\n") if '"seed"' in line]
    assert all("Note 1:" in line for line in seeds)


@SLOWLY
@given(data=st.data())
def test_an_altered_commitment_or_shown_field_is_named(
    data: st.DataObject, sealed: Path, put: Put
) -> None:
    import json

    changed = json.loads(sealed.read_text("utf-8"))
    hidden = [one for one in changed["revisions"] if one.get("commitments")]
    one = data.draw(st.sampled_from(hidden))
    if "shown" in one and data.draw(st.booleans()):
        name = data.draw(st.sampled_from(sorted(one["shown"])))
        one["shown"][name][1] = "something else"
    else:
        at = data.draw(st.integers(0, len(one["commitments"]) - 1))
        digit = data.draw(
            st.sampled_from("0123456789abcdef").filter(lambda x: x != one["commitments"][at])
        )
        kept = one["commitments"]
        one["commitments"] = kept[:at] + digit + kept[at + 1 :]
    assert both(put(changed)) == f"changed {one['sequence']}"


# Receipts


def test_a_receipt_of_this_history_belongs_to_it(journal: Journal, file: Path) -> None:
    head = journal.head()
    receipt = Receipt.of(head.sequence, head.chain, date(2026, 11, 21))
    assert Receipt.parse(f"Receipt: {receipt}") == receipt
    verdict = verify(file, receipt)
    assert verdict.receipt is ReceiptState.BELONGS
    assert verdict.dated
    assert script(file, str(receipt)) == 0


def test_a_receipt_of_another_history_does_not(journal: Journal, file: Path) -> None:
    receipt = Receipt(journal.head().sequence, date(2026, 11, 21), "7F3A22B019CD55E1")
    assert verify(file, receipt).receipt is ReceiptState.FOREIGN
    assert not verify(file, receipt).is_whole
    assert script(file, str(receipt)) == 1
    later = Receipt(journal.head().sequence + 1, date(2026, 11, 21), "7F3A22B019CD55E1")
    assert verify(file, later).receipt is ReceiptState.BEYOND
    assert script(file, str(later)) == 1


def test_a_receipt_of_an_impossible_day_is_told(journal: Journal, file: Path) -> None:
    head = journal.head()
    verdict = verify(file, Receipt.of(head.sequence, head.chain, date(2020, 1, 1)))
    assert not verdict.dated
    assert any("day" in sentence for sentence in verdict.sentences())


@pytest.mark.parametrize(
    "text", ["", "no. 5", "no. 5, 31 Feb 2026, 7F3A-22B0", "5, 1 Jan 2026, 7F"]
)
def test_what_is_no_receipt_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(UsageError, match=r"receipt|calendar"):
        Receipt.parse(text)


def script(file: Path, receipt: str) -> int:
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        return verify_journal.main([str(file), "--receipt", receipt])


def test_the_script_needs_nothing_of_the_program(file: Path, tmp_path: Path) -> None:
    source = Path(verify_journal.__file__)
    alone = tmp_path / "elsewhere" / "verify_journal.py"
    alone.parent.mkdir()
    alone.write_bytes(source.read_bytes())
    command = [sys.executable, "-I", "-S", str(alone), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Unchanged" in done.stdout
    assert "neither truth nor dates" in done.stdout
