"""For my representative: a dated pattern, and what the employer did about it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from journal_app.reports import counting
from journal_app.reports.chosen import Chosen, Note
from journal_app.reports.dates import day_words, month_words, weekday_words
from journal_app.reports.document import (
    Block,
    Column,
    Document,
    Items,
    Paragraph,
    Table,
)
from journal_app.reports.layout import incidents, phrases

TITLE = "Record of incidents and responses"


def lay_out(chosen: Chosen) -> Document:
    """Summary and trail, the incidents, the counts, what is open."""
    return phrases.document(chosen, TITLE, _blocks(chosen))


def _blocks(chosen: Chosen) -> Iterator[Block]:
    yield from phrases.section("In short", phrases.lines(chosen.in_short))
    yield from phrases.section("What was reported, and what came back", _trail(chosen))
    yield from phrases.section("Incidents", incidents.ledger(chosen, more=True))
    yield from phrases.section("Counts against the rota", _counts(chosen))
    yield from phrases.section("Staffing and working alone", _staffing(chosen))
    yield from phrases.section("Breaks", _breaks(chosen))
    yield from phrases.section("Still open with the employer", _open(chosen))
    yield from phrases.section("Method", [Paragraph(phrases.METHOD)])


def _trail(chosen: Chosen) -> list[Block]:
    told = [(n, note) for n, note in enumerate(chosen.notes, 1) if counting.is_told(note)]
    found = counting.trail(note for _n, note in told)
    calls = counting.calls(chosen.notes)
    blocks: list[Block] = []
    if found.reported:
        said = f"Reported {phrases.counted(found.reported, 'time', 'times')};"
        said += f" answered {phrases.counted(found.answered, 'time', 'times')}"
        if found.median_wait is not None:
            days = f"{found.median_wait:g} {'day' if found.median_wait == 1 else 'days'}"
            said += f"; median wait {days}"
        blocks.append(Paragraph(f"{said}."))
    if calls.made:
        made = phrases.counted(calls.made, "call", "calls")
        were = "was" if calls.not_backed == 1 else "were"
        said = f"Of {made} for help, {calls.not_backed} {were} not backed, by the worker's account."
        blocks.append(Paragraph(said))
    if told:
        columns = (
            Column("No.", 0.42),
            Column("Happened", 1.0),
            Column("Told", 1.6),
            Column("On", 1.0),
            Column("What came back", 1.5),
            Column("On", 1.0),
            Column("Wait", 0.7, figures=True),
        )
        rows = tuple(incidents.trail_line(note, number) for number, note in told)
        blocks.append(Table("Reporting trail", columns, rows))
    return blocks


def _counts(chosen: Chosen) -> list[Block]:
    hard = counting.hard(chosen.counted.get("contact", ()))
    sentences = phrases.coverage_sentences(chosen.coverage)
    if not hard:
        return [Paragraph(" ".join(sentences))]
    logged = chosen.coverage.logged
    if logged:
        rate = 10 * len(hard) / logged
        said = phrases.counted(len(hard), "hard contact", "hard contacts")
        more = "" if len(hard) < counting.FEW else f", about {rate:.1f} in ten shifts"
        on = phrases.counted(logged, "logged shift", "logged shifts")
        sentences.append(f"{said} on {on}{more}.")
    blocks: list[Block] = [Paragraph(" ".join([*sentences, phrases.NUMBERS_ONLY]))]
    blocks += incidents.few(hard, phrases.TOO_FEW)
    if len(hard) < counting.FEW:
        return [*blocks, incidents.tier_counts(chosen, hard)]
    return [
        *blocks,
        *incidents.months_table(chosen, hard),
        *incidents.calls_blocks(chosen, counting.calls(hard), incidents.places_table(chosen, hard)),
    ]


def _staffing(chosen: Chosen) -> list[Block]:
    shifts = [note for note in chosen.counted.get("shift", ()) if "staffing" in note.values]
    if not shifts:
        return []
    counts = counting.tally(shifts, "staffing")
    found = ", ".join(f"{chosen.label('staffing', key).lower()} {n}" for key, n in counts)
    return [Paragraph(f"Said of {phrases.counted(len(shifts), 'shift', 'shifts')}: {found}.")]


def _breaks(chosen: Chosen) -> list[Block]:
    shifts = [note for note in chosen.counted.get("shift", ()) if "missed_breaks" in note.values]
    missed = [note for note in shifts if note.values["missed_breaks"]]
    if not shifts:
        return []
    total = counting.total(shifts, "missed_breaks")
    on = phrases.counted(len(missed), "shift", "shifts")
    known = f"of {len(shifts)} where it was noted; three or more count as three"
    said = f"{total} missed on {on}, {known}."
    months = groupby(missed, key=lambda note: month_words(note.day))
    rows = tuple(_missed(month, list(notes)) for month, notes in months)
    columns = (Column("Month", 0.8), Column("Missed", 0.5, figures=True), Column("On", 6.0))
    table: list[Block] = [Table("Breaks missed", columns, rows)] if rows else []
    return [Paragraph(said), *table]


def _missed(month: str, notes: list[Note]) -> tuple[str, str, str]:
    """A month, how many breaks, and on which days; a number where it was more than one."""
    days = []
    for note in notes:
        count = note.values["missed_breaks"]
        many = f" ({count})" if count > 1 else ""
        days.append(f"{weekday_words(note.day).removesuffix(f' {month}')}{many}")
    return month, str(counting.total(notes, "missed_breaks")), ", ".join(days)


def _open(chosen: Chosen) -> list[Block]:
    waiting = [
        f"No. {number}, {day_words(note.day)}: told {incidents.told(note)}"
        for number, note in enumerate(chosen.notes, 1)
        if counting.is_told(note) and not counting.is_answered(note)
    ]
    return [Items(tuple(waiting))] if waiting else []
