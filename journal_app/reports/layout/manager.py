"""For my manager: what I ask for, what happened, how often, what would have prevented it."""

from __future__ import annotations

from collections.abc import Iterator

from journal_app.model.amounts import write_minutes
from journal_app.reports import counting
from journal_app.reports.chosen import Chosen
from journal_app.reports.dates import period_words
from journal_app.reports.document import (
    Block,
    Document,
    Facts,
    PageBreak,
    Paragraph,
    Role,
    Signatures,
)
from journal_app.reports.layout import incidents, phrases

TITLE = "Working with customers: record and requests"
_AREAS = ("demands", "control", "support", "relationships", "role", "change")


def lay_out(chosen: Chosen) -> Document:
    """Requests on a page of their own, then the incidents, the counts, what is agreed."""
    return phrases.document(chosen, TITLE, _blocks(chosen))


def _blocks(chosen: Chosen) -> Iterator[Block]:
    yield from phrases.section("In short", phrases.lines(chosen.in_short))
    yield from phrases.section("What I ask for", phrases.asks_table("Requests", chosen.asks))
    yield from phrases.section("Period and how much is logged", _period(chosen))
    if chosen.in_short or chosen.asks:  # without them the page would be all but empty
        yield PageBreak()
    yield from phrases.section("What happened", incidents.ledger(chosen))
    yield from _how_often(chosen)
    yield from _prevented(chosen)
    yield from phrases.section("Agreed", phrases.asks_table("Agreed", chosen.agreed))
    yield Signatures(("Worker", "Manager"))
    yield from phrases.section("How this record was kept", [Paragraph(phrases.METHOD)])


def _period(chosen: Chosen) -> list[Block]:
    hard = counting.hard(chosen.counted.get("contact", ()))
    facts = (
        ("Period", period_words(chosen.first, chosen.last)),
        ("Hard contacts noted", str(len(hard))),
        ("Listed here", str(len(chosen.notes))),
    )
    said = phrases.coverage_sentences(chosen.coverage)
    return [Facts(facts), *(Paragraph(sentence, Role.NOTE) for sentence in said)]


def _how_often(chosen: Chosen) -> Iterator[Block]:
    hard = counting.hard(chosen.counted.get("contact", ()))
    found: list[Block] = []
    if hard:
        found = [*incidents.few(hard, phrases.TOO_FEW), Paragraph(phrases.NUMBERS_ONLY, Role.NOTE)]
        if len(hard) < counting.FEW:
            found.append(incidents.tier_counts(chosen, hard))
        else:
            found += incidents.months_table(chosen, hard)
    conditions = _conditions(chosen)
    places = incidents.places_table(chosen, hard) if len(hard) >= counting.FEW else []
    found += incidents.beside(places, [Facts(tuple(conditions))] if conditions else [])
    yield from phrases.section("How often, when and where", found)
    asked, granted = counting.asks(hard)
    if asked:
        said = phrases.counted(asked, "time", "times")
        yield Paragraph(f"Asked for something extra: {said}; granted: {granted}.")
    calls = counting.calls(hard)
    yield from phrases.section("Calling for help", incidents.calls_blocks(chosen, calls), 2)


def _conditions(chosen: Chosen) -> list[tuple[str, str]]:
    shifts, hard = chosen.counted.get("shift", ()), counting.hard(chosen.counted["contact"])
    short = counting.having(shifts, "staffing", "short")
    alone = counting.having(shifts, "staffing", "alone")
    missed = counting.total(shifts, "missed_breaks")
    on = counting.total(hard, "setting.minutes_on")
    after = counting.total(hard, "setting.minutes_after")
    waited = counting.having(hard, "toll.spillover", "others_waited")
    less = counting.having(hard, "toll.spillover", "others_got_less")
    found = [
        ("Shifts short of staff", str(short), short),
        ("Shifts alone", str(alone), alone),
        ("Breaks missed", f"{missed} (three or more count as three)", missed),
        ("Time on hard contacts", f"about {write_minutes(on)}", on),
        ("Time after them", f"about {write_minutes(after)}", after),
        ("Others waited", phrases.counted(waited, "time", "times"), waited),
        ("Others got less of me", phrases.counted(less, "time", "times"), less),
    ]
    return [(label, text) for label, text, number in found if number]


def _prevented(chosen: Chosen) -> Iterator[Block]:
    by_area: dict[str, list[str]] = {area: [] for area in _AREAS}
    none: list[str] = []
    for number, note in enumerate(chosen.notes, 1):
        said = note.texts.get("course.prevented")
        if said:
            held = by_area.get(str(note.values.get("course.area")), none)
            held.append(f"{said} (no. {number})")
    rows = [(chosen.label("area", area), "\n".join(held)) for area, held in by_area.items()]
    ideas = [(label, text) for label, text in rows if text]
    ideas += [("Under no heading", "\n".join(none))] if none else []
    found: list[Block] = [Facts(tuple(ideas))] if ideas else []
    empty = ", ".join(label.lower() for label, text in rows if not text)
    if ideas and empty:
        found.append(Paragraph(f"Nothing noted under: {empty}.", Role.NOTE))
    yield from phrases.section("What would have prevented it", found)
