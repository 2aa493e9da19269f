"""Out and in again: equal, whatever the model has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from journal_app.exchange.portable_source import PortableSource
from journal_app.exchange.verifying import verify
from journal_app.journal.journal import Journal
from journal_app.model.shape import RECORD_TYPES
from journal_app.store.tables import metadata
from tests.exchange.making import spelled, whole
from tests.support.notebook import contact, profile
from tests.support.opened import chain_holds
from tests.support.project import ROOT

CARRIED = {"revision", "head", "draft", "met"}
MADE_OF_THEM = {"entry", "passage", "record_term", "moment", "evaluated"} | set(RECORD_TYPES)


def test_a_blank_journal_becomes_equal(journal: Journal, blank: Journal, file: Path) -> None:
    blank.transfer.lay_down(PortableSource(file))
    assert whole(blank) == whole(journal)
    assert whole(blank)["crossings"]
    assert chain_holds(blank._database)


def test_every_kind_of_record_is_among_them(document: dict[str, Any]) -> None:
    kinds = {one["kind"] for one in document["revisions"]}
    assert kinds == set(RECORD_TYPES)


def test_every_table_is_carried_or_made_anew_of_what_is() -> None:
    """A new table fails here until somebody has decided."""
    assert set(metadata.tables) == CARRIED | MADE_OF_THEM


def test_the_file_is_one_json_document_and_a_line_for_each_change(
    file: Path, document: dict[str, Any]
) -> None:
    assert spelled(document) == file.read_bytes()
    lines = file.read_text("utf-8").split("\n")
    assert lines[2 : 2 + len(document["revisions"])] == [
        json.dumps(one, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        + ("" if one is document["revisions"][-1] else ",")
        for one in document["revisions"]
    ]


def test_answers_about_ones_work_do_not_make_a_journal_unblank(
    journal: Journal, blank: Journal, file: Path
) -> None:
    blank.record(profile(work="ward"))
    assert blank.transfer.is_blank()
    blank.transfer.lay_down(PortableSource(file))
    assert whole(blank) == whole(journal)
    assert blank.profile().work == "shop"


def test_what_was_laid_down_can_be_worked_with(blank: Journal, file: Path) -> None:
    blank.insights()
    blank.transfer.lay_down(PortableSource(file))
    assert blank.undoable() is None
    assert len(blank.insights().contacts) == blank.counts().hard
    blank.record(contact("2026-11-20", statement="After the move"))
    assert blank.search("after the move").hits
    assert chain_holds(blank._database)


def test_an_empty_journal_goes_out_and_in(blank: Journal, tmp_path: Path) -> None:
    from journal_app.exchange.taking_out import take_out
    from tests.support.opened import StillClock, journal_in

    target = tmp_path / "empty.json"
    assert take_out(blank, target, StillClock().now()) == 0
    with journal_in(tmp_path / "third") as third:
        third.transfer.lay_down(PortableSource(target))
        assert whole(third) == whole(blank)


def test_the_first_format_is_read_for_ever(blank: Journal) -> None:
    """Kept as version 1 wrote it; never made anew."""
    first = ROOT / "tests" / "data" / "portable-1.json"
    assert verify(first).is_whole
    blank.transfer.lay_down(PortableSource(first))
    assert blank.head().sequence == verify(first).changes
    assert blank.search("where is my money").hits
