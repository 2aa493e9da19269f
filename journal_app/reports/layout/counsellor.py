"""For my counsellor or doctor: how it went, what helped, the situations I chose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from journal_app.reports import counting
from journal_app.reports.chosen import Chosen, Note
from journal_app.reports.dates import day_words, moment_words, weekday_words
from journal_app.reports.document import (
    Block,
    Column,
    Document,
    Entry,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Role,
    Table,
)
from journal_app.reports.figures import WEEKLY
from journal_app.reports.layout import incidents, phrases

Pairs: TypeAlias = tuple[tuple[str, str], ...]

TITLE = "Notes for our session"
BAND = "The band is the likely range; gaps are days without a note."
OWN_QUESTIONS = "The writer's own questions, not a tested scale."
BY_KIND = "Situations were chosen by the writer. People are named by kind only."
OWN_MARK = "'Enough' is the writer's own mark."
EIGHTY = "Where numbers are given with a range, 80 % is meant."
_MOST_TRIGGERS = 8
_MOST_WAYS = 8
_MOST_SITUATIONS = 3


def lay_out(chosen: Chosen) -> Document:
    """Course and what helped, situations, lines, what was good, wishes; then an appendix."""
    return phrases.document(chosen, TITLE, _blocks(chosen))


def _blocks(chosen: Chosen) -> Iterator[Block]:
    yield from phrases.section("How the last weeks went", _course(chosen))
    yield from phrases.section("What helped, what didn't", _helped(chosen))
    yield from phrases.section("Weekly Five", _weekly(chosen))
    yield from phrases.section("Scores from elsewhere", _scores(chosen))
    yield from phrases.section(_situations_title(chosen), _situations(chosen))
    yield from phrases.section("What keeps coming back", _triggers(chosen))
    yield from phrases.section("My lines and decisions", _decided(chosen))
    yield from phrases.section("What was good", _good(chosen))
    yield from phrases.section("What I'd like from this session", phrases.lines(chosen.wishes))
    yield Paragraph(" ".join((BY_KIND, OWN_MARK, EIGHTY)), Role.NOTE)
    if earlier := _hard(chosen)[:-_MOST_SITUATIONS]:
        yield PageBreak()
        yield Heading("Appendix: earlier situations")
        yield from map(_situation, earlier)


def _course(chosen: Chosen) -> list[Block]:
    shifts, checks = chosen.counted.get("shift", ()), chosen.counted.get("check_in", ())
    blocks: list[Block] = []
    if "course" in chosen.figures:
        blocks += [chosen.figures["course"], Paragraph(BAND, Role.NOTE)]
    worked = [note for note in shifts if note.values.get("state") in {"ok", "hard"}]
    facts = [
        ("Shifts noted", str(len(worked))),
        ("Of these hard", str(counting.having(worked, "state", "hard"))),
        ("With an 'enough' mark", str(counting.having(worked, "enough", "yes"))),
        ("Nearly enough", str(counting.having(worked, "enough", "nearly"))),
        ("Enough of", _scopes(chosen, worked)),
        ("Sleep before a shift, hours", _spread(worked, "sleep_before")),
        ("Energy left, 0 to 10", _spread(worked, "energy_left")),
        ("Tension between shifts, 0 to 10", _spread(checks, "tension")),
        ("Still going round, 0 to 10", _spread(checks, "going_round")),
    ]
    known = tuple((label, text) for label, text in facts if text and text != "0")
    return [*blocks, Facts(known)] if known else blocks


def _scopes(chosen: Chosen, shifts: list[Note]) -> str:
    found = counting.tally(shifts, "enough_scope")
    return ", ".join(f"{chosen.label('enough_scope', key)} ({count})" for key, count in found)


def _spread(notes: Iterable[Note], path: str) -> str:
    """The lowest, the middle and the highest of a number, and how many there are."""
    found = sorted(note.values[path] for note in notes if path in note.values)
    if not found:
        return ""
    middle = found[len(found) // 2]
    return f"{found[0]} to {found[-1]}, middle {middle} (n = {len(found)})"


def _helped(chosen: Chosen) -> list[Block]:
    ways: dict[str, list[int | None]] = {}
    for note in chosen.counted.get("contact", ()):
        for key, rating in note.values.get("conduct.coping", ()):
            ways.setdefault(key, []).append(rating)
    if not ways:
        return []
    rows = []
    often = sorted(ways.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    for key, ratings in often[:_MOST_WAYS]:
        known = [rating for rating in ratings if rating is not None]
        mean = f"{sum(known) / len(known):+.1f} (n = {len(known)})" if known else ""
        better, worse = sum(r > 0 for r in known), sum(r < 0 for r in known)
        label = chosen.label("coping", key)
        rows.append((label, str(len(ratings)), str(better), str(worse), mean))
    columns = (
        Column("What I did", 2.4),
        Column("Times", 0.7, figures=True),
        Column("Helped", 0.7, figures=True),
        Column("Made it worse", figures=True),
        Column("Mean, -2 to +2", 1.3, figures=True),
    )
    return [Table("What helped", columns, tuple(rows))]


def _weekly(chosen: Chosen) -> list[Block]:
    notes = chosen.counted.get("weekly_five", ())
    if not notes:
        return []
    drawn: list[Block] = [chosen.figures["weekly"]] if "weekly" in chosen.figures else []
    columns = (Column("Week to", 1.4), *(Column(name, figures=True) for name in WEEKLY.values()))
    rows = tuple(
        (day_words(note.day), *(str(note.values.get(name, "")) for name in WEEKLY))
        for note in notes
    )
    table = Table("Weekly Five, 0 to 10", columns, rows)
    return [Paragraph(OWN_QUESTIONS, Role.NOTE), *drawn, table]


def _scores(chosen: Chosen) -> list[Block]:
    notes = chosen.picked.get("outside_score", ())
    if not notes:
        return []
    columns = (
        Column("Score", 2.0),
        Column("Date"),
        Column("Number"),
        Column("Possible"),
        Column("Higher means"),
    )
    rows = tuple(
        (
            note.word("name"),
            note.word("taken_on"),
            note.word("value"),
            " to ".join(part for part in (note.word("low"), note.word("high")) if part),
            note.word("up_is"),
        )
        for note in notes
    )
    return [Table("Scores from elsewhere", columns, rows)]


def _situations_title(chosen: Chosen) -> str:
    names = {1: "One situation", 2: "Two situations"}
    return names.get(len(_hard(chosen)), "Three situations")


def _hard(chosen: Chosen) -> list[Note]:
    return [note for note in chosen.notes if note.values.get("tone") != "good"]


def _situations(chosen: Chosen) -> list[Block]:
    hard = _hard(chosen)
    blocks: list[Block] = [_situation(note) for note in hard[-_MOST_SITUATIONS:]]
    if earlier := len(hard) - len(blocks):
        more = phrases.counted(earlier, "earlier one is", "earlier ones are")
        blocks.append(Paragraph(f"{more} in the appendix.", Role.NOTE))
    return blocks


def _situation(note: Note) -> Entry:
    title = " · ".join(
        part for part in (moment_words(note.day, note.at, about=note.about), note.who) if part
    )
    after = incidents.joined(
        note.word("course.ended"),
        note.word("toll.mood_after") and f"it left me {note.word('toll.mood_after')}",
        note.word("toll.strain") and f"it took {note.word('toll.strain')} of 10",
        note.word("conduct.coping"),
    )
    facts = (
        ("What it was", note.word("kinds")),
        ("What I felt", note.word("toll.feelings")),
        ("What I did", incidents.did(note)),
        ("Afterwards", after),
    )
    passages = (
        ("What happened", note.texts.get("statement", "")),
        ("What I thought", note.texts.get("reflection", "")),
        ("What I take from it", note.texts.get("lesson", "")),
    )
    return Entry(
        title,
        incidents.mark(note),
        tuple((label, text) for label, text in facts if text),
        tuple((label, text) for label, text in passages if text),
    )


def _triggers(chosen: Chosen) -> list[Block]:
    found = counting.tally(counting.hard(chosen.counted.get("contact", ())), "kinds")
    said = tuple(
        f"{chosen.label('kinds', key)}: {phrases.counted(count, 'time', 'times')}"
        for key, count in found[:_MOST_TRIGGERS]
        if count > 1
    )
    return [Paragraph("; ".join(said) + ".")] if said else []


def _decided(chosen: Chosen) -> list[Block]:
    blocks: list[Block] = []
    facts: Pairs
    passages: Pairs
    for note in chosen.picked.get("line", ()):
        text = note.texts.get("words", "")
        passages = (("My line", text), ("Then I", note.texts.get("plan", "")))
        facts = (("Firm or flexible", note.word("firm")), ("State", note.word("state")))
        blocks.append(_plain_entry(note, facts, passages))
    for note in chosen.picked.get("decision", ()):
        facts = (
            ("What I chose", note.word("chosen")),
            ("How it turned out", note.word("review.outcome")),
            ("Looked at again on", note.word("review_on")),
        )
        passages = (
            ("What there was to decide", note.texts.get("situation", "")),
            ("Because", note.texts.get("reason", "")),
            ("Lesson", note.texts.get("review.lesson", "")),
        )
        blocks.append(_plain_entry(note, facts, passages))
    for kind in ("shift", "check_in"):
        blocks += [
            _plain_entry(note, (), (("A note", text),))
            for note in chosen.picked.get(kind, ())
            if (text := note.texts.get("note", ""))
        ]
    return blocks


def _plain_entry(note: Note, facts: Pairs, passages: Pairs) -> Entry:
    return Entry(
        weekday_words(note.day),
        "",
        tuple((label, text) for label, text in facts if text),
        tuple((label, text) for label, text in passages if text),
    )


def _good(chosen: Chosen) -> list[Block]:
    good = [n for n in chosen.counted.get("contact", ()) if n.values.get("tone") == "good"]
    found = counting.tally(good, "good_kind")
    said = tuple(
        f"{chosen.label('good_kind', key)}: {phrases.counted(count, 'time', 'times')}"
        for key, count in found
    )
    blocks: list[Block] = []
    if good:
        lift = _spread(good, "lift")
        text = phrases.counted(len(good), "good contact", "good contacts")
        blocks.append(Paragraph(f"{text} noted{f'; what they gave me: {lift}' if lift else ''}."))
    blocks += [Paragraph("; ".join(said) + ".")] if said else []
    return [*blocks, *(_situation(n) for n in chosen.notes if n.values.get("tone") == "good")]
