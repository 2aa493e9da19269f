"""Incidents one by one, and all of them together: for manager, representative, one form."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from journal_app.reports import counting
from journal_app.reports.chosen import Chosen, Note
from journal_app.reports.counting import Calls, Grid
from journal_app.reports.dates import day_words, moment_words
from journal_app.reports.document import Block, Column, Entry, Facts, Paragraph, Role, Table
from journal_app.reports.layout.phrases import counted

_AT_ONCE = "came at once"
_PARTS_NAME = "Place and part of the day (from 0, 6, 12 and 18 o'clock)"


def entry(chosen: Chosen, number: int, note: Note, *, more: bool = False) -> Entry:
    """One incident as it is listed; `more` adds staffing and the form number."""
    moment = moment_words(note.day, note.at, about=note.about)
    title = " · ".join(part for part in (f"{number}", moment, note.who, tier(note)) if part)
    facts = incident_facts(note)
    if more:
        staffing = staffing_on(chosen, note)
        facts += [("Staffing", staffing)] if staffing else []
        facts += [("Form number", form)] if (form := note.word("backing.reference")) else []
    return Entry(title, mark(note), tuple(facts), passages(note))


def incident_facts(note: Note) -> list[tuple[str, str]]:
    """Where, what, who saw it, what I did, help, whom I told, what came back."""
    found = [
        ("Where", joined(note.word("setting.place"), note.word("setting.channel"))),
        ("What happened", note.word("kinds")),
        ("Who saw it", note.word("backing.witnesses")),
        ("What I did", did(note)),
        ("Help", help_called(note)),
        ("Told", told(note)),
        ("Answer", answer(note)),
    ]
    return [(label, text) for label, text in found if text]


def passages(note: Note) -> tuple[tuple[str, str], ...]:
    """What was said and done, if the worker said yes to it."""
    statement = note.texts.get("statement")
    return (("What was said and done", statement),) if statement else ()


def tier(note: Note) -> str:
    """The tier as it is printed."""
    return f"tier {note.word('tier').replace(' ', ', ').lower()}" if note.word("tier") else ""


def mark(note: Note) -> str:
    """When it was written."""
    return "(later)" if note.later else "same day"


def did(note: Note) -> str:
    """What I did, without saying anything twice."""
    words = [*_split(note.word("response")), *_split(note.word("conduct.moves"))]
    return ", ".join(dict.fromkeys(words))


def help_called(note: Note) -> str:
    """Whom I called, how long it took, whether they backed me."""
    wait = note.word("backing.time_to_help")
    if note.values.get("backing.nobody_came"):
        wait = "nobody came"
    elif wait:
        minutes = note.values.get("backing.time_to_help")
        wait = _AT_ONCE if minutes == 0 else f"came after {wait}"
    backed = {"yes": "backed me", "partly": "backed me in part", "no": "did not back me"}
    how = backed.get(str(note.values.get("backing.backed")), "")
    return ", ".join(part for part in (note.word("backing.escalated_to"), wait, how) if part)


def told(note: Note) -> str:
    """Whom I told, how and when."""
    parts = (note.word("backing.told_whom"), note.word("backing.told_how").lower())
    return ", ".join(part for part in (*parts, note.word("backing.told_on")) if part)


def answer(note: Note) -> str:
    """What came back, and when."""
    return joined(note.word("backing.answer"), note.word("backing.answer_on"))


def joined(*parts: str) -> str:
    """The parts there are, with commas."""
    return ", ".join(part for part in parts if part)


def staffing_on(chosen: Chosen, note: Note) -> str:
    """How the shift of that day was staffed."""
    for shift in chosen.counted.get("shift", ()):
        if shift.day == note.day and "staffing" in shift.values:
            return chosen.label("staffing", shift.values["staffing"])
    return ""


def tier_counts(chosen: Chosen, notes: Sequence[Note]) -> Table:
    """How many of each tier, as numbers."""
    found = [(t, sum(note.values.get("tier") == t for note in notes)) for t in counting.TIERS]
    rows = tuple((chosen.label("tier", str(t)), str(t), str(n)) for t, n in found)
    columns = (
        Column("How they were", 2.0),
        Column("Tier", figures=True),
        Column("Times", figures=True),
    )
    return Table("Contacts by tier", columns, rows)


def months_table(chosen: Chosen, notes: Sequence[Note]) -> list[Block]:
    """Counts by month and tier, with the chart of them where there is one."""
    grid = counting.by_month(notes)
    names = [f"{t} {chosen.label('tier', str(t))}" for t in counting.TIERS]
    drawn: list[Block] = [chosen.figures["months"]] if "months" in chosen.figures else []
    return [*drawn, *grid_table("Counts by month and tier", "Month", grid, names)]


def places_table(chosen: Chosen, notes: Sequence[Note]) -> list[Block]:
    """Counts by place and part of the day."""
    names = {
        key: chosen.label("place", key)
        for note in notes
        if (key := note.values.get("setting.place"))
    }
    return grid_table(_PARTS_NAME, "Place", counting.by_place(notes, names))


def grid_table(
    name: str, corner: str, grid: Grid, columns: Sequence[str] | None = None
) -> list[Block]:
    """A grid with its sums; nothing where it is empty."""
    if not grid.rows:
        return []
    titles = columns or grid.columns
    heads = (Column(corner, 1.6), *(Column(title, figures=True) for title in titles))
    rows = tuple(
        (row, *map(str, counts), str(sum(counts)))
        for row, counts in zip(grid.rows, grid.counts, strict=True)
    )
    return [Table(name, (*heads, Column("All", 0.7, figures=True)), rows)]


def calls_blocks(chosen: Chosen, calls: Calls) -> list[Block]:
    """Calls for help: times, waits, backing."""
    if not calls.made:
        return []
    facts = [("Calls for help", str(calls.made))]
    if calls.waits:
        span = f"{min(calls.waits)} to {max(calls.waits)} min, median {median(calls.waits):g} min"
        facts.append(("Wait", f"{span} (n = {len(calls.waits)})"))
    facts.append(("Nobody came", counted(calls.nobody, "time", "times")))
    said = f"yes {calls.backed}, partly {calls.partly}, no {calls.not_backed}"
    facts.append(("Backed", said))
    drawn: list[Block] = [chosen.figures["waits"]] if "waits" in chosen.figures else []
    return [Facts(tuple(facts)), *drawn]


def trail_line(note: Note, number: int) -> tuple[str, ...]:
    """One row of the reporting trail."""
    wait = ""
    first, back = note.values.get("backing.told_on"), note.values.get("backing.answer_on")
    if back:
        wait = counted(max(0, (back - (first or note.day)).days), "day", "days")
    happened = day_words(note.day)
    return (str(number), happened, told(note), answer(note) or "Nothing yet", wait)


def few(notes: Sequence[Note], sentence: str) -> list[Block]:
    """That there are too few for a pattern."""
    return [Paragraph(sentence, Role.NOTE)] if len(notes) < counting.FEW else []


def _split(words: str) -> list[str]:
    return [word for word in words.split(", ") if word]
