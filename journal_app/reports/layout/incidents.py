"""Incidents one by one, and all of them together: for manager, representative, one form."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from journal_app.reports import counting
from journal_app.reports.chosen import Chosen, Note
from journal_app.reports.counting import Calls, Grid
from journal_app.reports.dates import day_words, weekday_words
from journal_app.reports.document import (
    Beside,
    Block,
    Column,
    Facts,
    Ledger,
    LedgerRow,
    Paragraph,
    Part,
    Role,
    Table,
)
from journal_app.reports.layout.phrases import counted

SAID = "What was said and done"
_LEDGER_NAME = "Incidents; below each: what was said and done"
_COLUMNS = (
    Column("No.", 0.3),
    Column("When, written", 1.45),
    Column("Who, where, how", 1.5),
    Column("What, seen by", 1.85),
    Column("What I did, help", 2.1),
)
_TOLD, _FORM = Column("Told, answer", 1.5), Column("Told, answer, form", 1.5)
_MONTHS_NAME = "Counts by month and tier"
_FEW_MONTHS, _MOST_MONTHS = 6, 14
_AS_PLANNED = "normal"
_PARTS_NAME = "Place and part of the day (from 0, 6, 12 and 18 o'clock)"


def ledger(chosen: Chosen, *, more: bool = False) -> list[Block]:
    """The incidents as a table; `more` has staffing and the form number too."""
    if not chosen.notes:
        return []
    rows = tuple(_row(chosen, n, note, more=more) for n, note in enumerate(chosen.notes, 1))
    return [Ledger(_LEDGER_NAME, (*_COLUMNS, _FORM if more else _TOLD), SAID, rows)]


def _row(chosen: Chosen, number: int, note: Note, *, more: bool) -> LedgerRow:
    clock = "" if note.at is None else f"{'about ' if note.about else ''}{note.at:%H:%M}"
    where = joined(note.word("setting.place"), _lower(note.word("setting.channel")))
    seen = note.word("backing.witnesses")
    helped, answered = help_called(note), answer(note)
    form = note.word("backing.reference") if more else ""
    reported = _lines(told(note), answered and f"Answer: {_lower(answered)}", form)
    staffing = _staffing(chosen, note) if more else ""
    cells = (
        str(number),
        _lines(weekday_words(note.day), _clocked(clock, mark(note))),
        _lines(note.who, where[:1].upper() + where[1:], staffing),
        _lines(
            _labelled(note.word("tier"), note.word("kinds")),
            seen and f"Seen by: {_lower(seen)}",
        ),
        _lines(_first_only(did(note)), helped),
        reported,
    )
    return LedgerRow(cells, note.texts.get("statement", ""))


def _staffing(chosen: Chosen, note: Note) -> str:
    """How the shift of that day was staffed, where that was worth a word."""
    for shift in chosen.counted.get("shift", ()):
        if shift.day == note.day and shift.values.get("staffing") not in {None, _AS_PLANNED}:
            return f"Staffing: {_lower(chosen.label('staffing', shift.values['staffing']))}"
    return ""


def _clocked(clock: str, written: str) -> str:
    """The time and the mark of when it was written, which may be in brackets."""
    if not clock or written.startswith("("):
        return " ".join(part for part in (clock, written) if part)
    return f"{clock}, {written}"


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _labelled(label: str, text: str) -> str:
    return f"{label}: {_first_only(text, first=False)}" if label and text else label or text


def _first_only(words: str, *, first: bool = True) -> str:
    """Labels in a row as one sentence: no capitals but the first."""
    parts = [_lower(part) for part in _split(words)]
    said = ", ".join(parts)
    return said[:1].upper() + said[1:] if first else said


def _lower(words: str) -> str:
    """A label inside a sentence; what is written in capitals stays."""
    return words if words[1:2].isupper() or words[:2] == "I " else words[:1].lower() + words[1:]


def mark(note: Note) -> str:
    """When it was written."""
    return "(later)" if note.later else "same day"


def did(note: Note) -> str:
    """What I did, without saying anything twice."""
    words = [*_split(note.word("response")), *_split(note.word("conduct.moves"))]
    return ", ".join(dict.fromkeys(words))


def help_called(note: Note) -> str:
    """How long help took, whom I called, whether they backed me."""
    minutes = note.values.get("backing.time_to_help")
    wait = f"Help in {note.word('backing.time_to_help')}" if minutes else "Help"
    if minutes == 0:
        wait = "Help at once"
    if note.values.get("backing.nobody_came"):
        wait = "Nobody came"
    backed = {"yes": "backed me", "partly": "backed me in part", "no": "did not back me"}
    how = backed.get(str(note.values.get("backing.backed")), "")
    called = joined(_lower(note.word("backing.escalated_to")), how)
    if not called and wait == "Help":
        return ""
    return f"{wait}: {called}" if called else wait


def told(note: Note, *, short: bool = True) -> str:
    """Whom I told, how and when; `short` leaves out the year of the incident."""
    on = _short(note, "backing.told_on") if short else note.word("backing.told_on")
    return joined(note.word("backing.told_whom"), _lower(note.word("backing.told_how")), on)


def answer(note: Note, *, short: bool = True) -> str:
    """What came back, and when."""
    on = _short(note, "backing.answer_on") if short else note.word("backing.answer_on")
    return joined(note.word("backing.answer"), on)


def _short(note: Note, path: str) -> str:
    """A day without its year where that is the year of the incident."""
    return note.word(path).removesuffix(f" {note.day.year}")


def joined(*parts: str) -> str:
    """The parts there are, with commas."""
    return ", ".join(part for part in parts if part)


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


def _is_wide(grid: Grid) -> bool:
    """Whether its months stand across the page: too many for a part of it, few enough for one."""
    return _FEW_MONTHS < len(grid.rows) <= _MOST_MONTHS


def beside(*parts: Sequence[Part]) -> list[Block]:
    """Those parts that hold something, beside each other."""
    there = tuple(tuple(part) for part in parts if part)
    if len(there) > 1:
        return [Beside(there)]
    return [block for part in there for block in part]


def months_table(chosen: Chosen, notes: Sequence[Note]) -> list[Block]:
    """Counts by month and tier, with the chart of them where there is one."""
    grid = counting.by_month(notes)
    names = [f"{t} {chosen.label('tier', str(t))}" for t in counting.TIERS]
    drawn = [chosen.figures["months"]] if "months" in chosen.figures else []
    if not _is_wide(grid):
        return beside(drawn, grid_table(_MONTHS_NAME, "Month", grid, names))
    across = Grid(tuple(names), grid.rows, tuple(zip(*grid.counts, strict=True)))
    waits = [chosen.figures["waits"]] if "waits" in chosen.figures else []
    return [*grid_table(_MONTHS_NAME, "Tier", across), *beside(drawn, waits)]


def places_table(chosen: Chosen, notes: Sequence[Note]) -> list[Part]:
    """Counts by place and part of the day."""
    names = {
        key: chosen.label("place", key)
        for note in notes
        if (key := note.values.get("setting.place"))
    }
    return grid_table(_PARTS_NAME, "Place", counting.by_place(notes, names))


def grid_table(
    name: str, corner: str, grid: Grid, columns: Sequence[str] | None = None
) -> list[Part]:
    """A grid with its sums; nothing where it is empty."""
    if not grid.rows:
        return []
    titles = columns or grid.columns
    heads = (
        Column(corner, 1.3),
        *(Column(title, max(0.9, _longest(title) / 6), figures=True) for title in titles),
    )
    rows = tuple(
        (row, *map(str, counts), str(sum(counts)))
        for row, counts in zip(grid.rows, grid.counts, strict=True)
    )
    return [Table(name, (*heads, Column("All", 0.6, figures=True)), rows, tinted=True)]


def _longest(title: str) -> int:
    """The letters of a title's longest line: a month's year goes below it."""
    return max(map(len, title.split())) if len(title.rsplit(maxsplit=1)[-1]) == 4 else len(title)


def calls_blocks(chosen: Chosen, calls: Calls, above: Sequence[Part] = ()) -> list[Block]:
    """Calls for help: times, waits, backing; beside `above`, or beside their chart."""
    if not calls.made:
        return list(above)
    facts = [("Calls for help", str(calls.made))]
    if calls.waits:
        span = f"{min(calls.waits)} to {max(calls.waits)} min, median {median(calls.waits):g} min"
        facts.append(("Wait", f"{span} (n = {len(calls.waits)})"))
    facts.append(("Nobody came", counted(calls.nobody, "time", "times")))
    said = f"yes {calls.backed}, partly {calls.partly}, no {calls.not_backed}"
    facts.append(("Backed", said))
    hard = counting.hard(chosen.counted.get("contact", ()))
    if _is_wide(counting.by_month(hard)):  # then the chart stands beside that of the months
        return beside(above, [Facts(tuple(facts))])
    drawn = [chosen.figures["waits"]] if "waits" in chosen.figures else []
    return beside([*above, Facts(tuple(facts))], drawn)


def trail_line(note: Note, number: int) -> tuple[str, ...]:
    """One row of the reporting trail."""
    first, back = note.values.get("backing.told_on"), note.values.get("backing.answer_on")
    wait = ""
    if back:
        wait = counted(max(0, (back - (first or note.day)).days), "day", "days")
    whom = joined(note.word("backing.told_whom"), _lower(note.word("backing.told_how")))
    came = note.word("backing.answer") or "Nothing yet"
    on, back_on = (_short(note, f"backing.{name}") for name in ("told_on", "answer_on"))
    return (str(number), day_words(note.day), whom, on, came, back_on, wait)


def few(notes: Sequence[Note], sentence: str) -> list[Block]:
    """That there are too few for a pattern."""
    return [Paragraph(sentence, Role.NOTE)] if len(notes) < counting.FEW else []


def _split(words: str) -> list[str]:
    return [word for word in words.split(", ") if word]
