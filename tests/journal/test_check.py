"""The check: five questions, asked of a copy."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import delete, insert, update

from journal_app.journal.journal import Journal
from journal_app.store.tables import passage, record_term, revision, shift
from tests.support.notebook import contact, customer
from tests.support.notebook import shift as a_shift

NAMES = ["Key file", "Seals of the pages", "Structure", "Counts", "History"]


def found(journal: Journal) -> list[str]:
    """The names of the questions that found something."""
    return [step.name for step in journal.check().steps if step.finding]


def test_a_whole_journal_has_no_findings(journal: Journal) -> None:
    journal.record_many([customer("K"), contact(), a_shift("2026-11-02")])
    result = journal.check()
    assert result.whole
    assert [step.name for step in result.steps] == NAMES
    assert (result.records, result.revisions) == (3, 3)


def test_a_check_tells_how_far_it_is(journal: Journal) -> None:
    parts: list[float] = []
    journal.check(parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


def test_the_copy_is_gone_afterwards(journal: Journal) -> None:
    before = {path.name for path in journal.folder.iterdir()}
    journal.check()
    assert {path.name for path in journal.folder.iterdir()} == before


def test_the_copy_is_for_this_user_alone(journal: Journal) -> None:
    modes: list[int] = []

    def look(_part: float) -> None:
        copy = journal.folder / "check.tmp"
        if copy.exists():
            modes.append(copy.stat().st_mode & 0o777)

    journal.check(look)
    assert set(modes) == {0o600}


def test_one_damaged_copy_of_the_key_file_is_not_hidden(journal: Journal) -> None:
    (journal.folder / "vault.json.bak").write_bytes(b"{}")
    finding = journal.check().steps[0].finding
    assert finding == "vault.json.bak is damaged or missing; the other copy is whole."


def test_a_key_file_damaged_in_both_places_is_told(journal: Journal) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (journal.folder / name).write_bytes(b"{}")
    assert found(journal) == ["Key file"]


def test_a_missing_text_is_found_by_the_counts(journal: Journal) -> None:
    journal.record_many([contact(statement="a"), contact(statement="b")])
    with journal._database.write() as connection:
        connection.execute(delete(passage).where(passage.c.number == 1))
    assert found(journal) == ["Counts"]


def test_a_stray_row_is_found_by_the_counts(journal: Journal) -> None:
    with journal._database.write() as connection:
        connection.execute(insert(shift), {"number": 99})
    assert found(journal) == ["Counts"]


def test_an_index_that_missed_a_text_is_found_by_the_counts(journal: Journal) -> None:
    journal.record(contact(statement="a"))
    with journal._database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER passage_updated")
        connection.execute(update(passage).values(statement="b"))
    assert "Counts" in found(journal)


def test_a_changed_past_is_found_by_the_history(journal: Journal) -> None:
    journal.record(contact())
    with journal._database.write() as connection:
        connection.execute(update(revision).values(operation="revise"))
    result = journal.check()
    assert [step.name for step in result.steps if step.finding] == ["History"]
    assert "change number 1" in result.steps[4].finding


def test_a_flipped_bit_is_found_by_the_seals_while_open(journal: Journal) -> None:
    journal.record_many([contact(statement="word " * 200) for _ in range(50)])
    path: Path = journal.folder / "journal.db"
    damaged = bytearray(journal._database.file.read(1 << 30, 0))
    damaged[-2000] ^= 1
    with path.open("r+b") as file:
        file.write(damaged)
    assert "Seals of the pages" in found(journal)


def test_unused_words_do_not_trouble_the_check(journal: Journal) -> None:
    with journal._database.write() as connection:
        row = {"number": 1, "role": "kinds", "term": "swore", "value": 0, "place": 0}
        connection.execute(insert(record_term), row)
    assert journal.check().whole
