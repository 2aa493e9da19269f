"""The text of a search, read: words, phrases, filters, dates, and what could not be read.

Pure: no SQL, no lists, no journal. Names of customers and words of lists stay as typed here;
`finding.py` looks them up. Any text at all can be read; what does not fit is told in sentences.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from journal_app.journal.periods import MONTH_PATTERN, read_period, read_plain_period
from journal_app.model.fields import clean_text
from journal_app.model.vocabularies import VOCABULARIES
from journal_app.model.wanted import Bound, Period, Sign, Word

TEXT_LIMIT = 2_000
WORD_LIMIT = 32

RANGES = {"tier": (0, 4), "strain": (0, 10), "mood": (1, 5)}
NAMED_FILTERS = ("customer", "tone", "kind", "place", "state", "enough")
DATE_FILTERS = ("from", "to", "on")
_SAME_FILTER = {
    **dict.fromkeys(VOCABULARIES["noun"].keys, "customer"),
    "alias": "customer",
    "since": "from",
    "until": "to",
}
_ALL_FILTERS = ("customer", "tone", "tier", "strain", "mood", *NAMED_FILTERS[2:], *DATE_FILTERS)

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"') | {"：": ":", "≥": ">=", "≤": "<="})
_SIGN = r">=|<=|=>|=<|>|<|="
_CHUNK = re.compile(
    rf"""
    -?(?:tier|strain|mood) \s* :? \s* (?:{_SIGN}) \s* \d+ (?!\S)
    | (?:(?:from|since|to|until|on):\s*)? (?:\d{{1,2}}\s+)? (?:{MONTH_PATTERN}) \s+ \d{{4}} (?!\S)
    | (?: [^\s"] | "[^"]*(?:"|$) )+
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FILTER = re.compile(r"([^\W\d_][\w-]*):(?!//)(.*)", re.DOTALL)
_BARE_BOUND = re.compile(rf"(tier|strain|mood)\s*((?:{_SIGN}).*)", re.DOTALL | re.IGNORECASE)
_PIECE = re.compile(r'"([^"]*)("?)(\*?)|([^"]+)')
_VALUE = re.compile(r'"([^"]*)"?|([^",]+)')
_NUMBER = re.compile(rf"({_SIGN})?\s*(\d+)")
_NUMBER_RANGE = re.compile(r"(\d+)(?:-|\.\.)(\d+)")
_SIGNS = {"=>": Sign.AT_LEAST, "=<": Sign.AT_MOST, None: Sign.EXACTLY} | {
    sign.value: sign for sign in Sign
}


@dataclass(frozen=True, slots=True)
class Named:
    """A filter by name as typed: `customer` "Till regular", `tone` "hard"; any of the texts."""

    field: str
    texts: tuple[str, ...]
    without: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, read; `ignored` are whole sentences about what was left out."""

    words: tuple[Word, ...] = ()
    named: tuple[Named, ...] = ()
    bounds: tuple[Bound, ...] = ()
    periods: tuple[Period, ...] = ()
    ignored: tuple[str, ...] = ()


@dataclass(slots=True)
class _Reading:
    """A query while it is read, chunk by chunk."""

    today: date
    words: list[Word] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    bounds: list[Bound] = field(default_factory=list)
    periods: list[Period] = field(default_factory=list)
    begins: list[Period] = field(default_factory=list)
    ends: list[Period] = field(default_factory=list)
    unknown: list[tuple[str, str]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)

    def leave_out(self, part: str, reason: str) -> None:
        self.ignored.append(f'"{shown(part)}" was left out: {reason}')


def read_query(text: str, today: date) -> Query:
    """Read the text of a search box; `today` is what a month without a year counts back from."""
    reading = _Reading(today)
    typed = unicodedata.normalize("NFC", clean_text(text)).translate(_QUOTES)
    if len(typed) > TEXT_LIMIT:
        typed = typed[:TEXT_LIMIT]
        reading.ignored.append(f"Only the first {TEXT_LIMIT:,} characters were looked at.")
    if typed.count('"') % 2:
        reading.ignored.append("A quotation mark was not closed; it was read to the end.")
    for chunk in _joined_chunks(typed):
        _read_chunk(reading, chunk)
    _settle_unknown(reading)
    _let_the_last_word_go_on(reading, typed)
    return Query(
        words=_limited(reading),
        named=tuple(reading.named),
        bounds=tuple(reading.bounds),
        periods=_bounded_periods(reading),
        ignored=tuple(dict.fromkeys(reading.ignored)),
    )


def shown(part: str) -> str:
    """A part of the query as a sentence names it: unquoted, one line, not too long."""
    plain = " ".join(part.replace('"', "").split())
    return plain if len(plain) <= 40 else plain[:39] + "…"


def _joined_chunks(typed: str) -> Iterator[str]:
    """The parts between spaces; a known filter with a space after its colon takes the next part."""
    chunks = [match[0] for match in _CHUNK.finditer(typed)]
    while chunks:
        chunk = chunks.pop(0)
        waiting = chunk.endswith(":") and _filter_name(chunk[:-1].lstrip("-")) in _ALL_FILTERS
        yield chunk + chunks.pop(0) if waiting and chunks else chunk


def _filter_name(name: str) -> str:
    folded = name.casefold()
    return _SAME_FILTER.get(folded, folded)


def _read_chunk(reading: _Reading, chunk: str) -> None:
    without = chunk.startswith("-") and len(chunk) > 1
    rest = chunk[1:] if without else chunk
    match = _BARE_BOUND.fullmatch(rest) or _FILTER.fullmatch(rest)
    if match:
        _read_filter(reading, chunk, _filter_name(match[1]), match[2], without)
    elif period := read_plain_period(rest) or _month_and_year(rest, reading.today):
        _add_period(reading, chunk, period, without)
    else:
        reading.words += _words(rest, without)


def _month_and_year(chunk: str, today: date) -> Period | None:
    """A chunk with a space outside quotes can only be `march 2026`."""
    return read_period(chunk, today) if " " in chunk and '"' not in chunk else None


def _words(text: str, without: bool) -> Iterator[Word]:
    for quoted, _close, star, bare in _PIECE.findall(text):
        part = quoted or bare
        stem = part.rstrip("*")
        if _something_to_find(stem):
            yield Word(stem.strip(), bool(star) or stem != part, without)


def _something_to_find(text: str) -> bool:
    """Letters, digits and symbols (emoji among them) can be found; punctuation alone cannot."""
    return any(unicodedata.category(c)[0] in "LNS" or unicodedata.category(c) == "Co" for c in text)


def _read_filter(reading: _Reading, part: str, name: str, value: str, without: bool) -> None:
    plain = value.replace('"', "").strip()
    if name not in _ALL_FILTERS:
        reading.unknown.append((part, name))
    elif not plain.strip(","):
        reading.leave_out(part, "it needs something after the colon.")
    elif name in RANGES:
        _read_number(reading, part, name, plain, without)
    elif name in DATE_FILTERS:
        _read_date(reading, part, name, plain, without)
    else:
        texts = (quoted or bare for quoted, bare in _VALUE.findall(value))
        stripped = tuple(text.strip() for text in texts if text.strip())
        reading.named.append(Named(name, stripped, without))


def _read_number(reading: _Reading, part: str, name: str, value: str, without: bool) -> None:
    low, high = RANGES[name]
    found = _bounds(name, value, without)
    if found and all(low <= bound.number <= high for bound in found):
        reading.bounds += found
    else:
        reading.leave_out(part, f"{name} takes a number from {low} to {high}.")


def _bounds(name: str, value: str, without: bool) -> list[Bound]:
    """The limits a value sets: a number, a sign and a number, two ends, or the word for a step."""
    if match := _NUMBER.fullmatch(value):
        return [Bound(name, _SIGNS[match[1]], _whole(match[2]), without)]
    if (match := _NUMBER_RANGE.fullmatch(value)) and not without:
        low, high = sorted((_whole(match[1]), _whole(match[2])))
        return [Bound(name, Sign.AT_LEAST, low), Bound(name, Sign.AT_MOST, high)]
    for choice in VOCABULARIES[name].choices if name in VOCABULARIES else ():
        if choice.label.casefold() == value.casefold():
            return [Bound(name, Sign.EXACTLY, int(choice.key), without)]
    return []


def _whole(digits: str) -> int:
    return int(digits[:6])


def _read_date(reading: _Reading, part: str, name: str, value: str, without: bool) -> None:
    period = read_period(value, reading.today)
    if period is None:
        reading.leave_out(part, "a date reads like 2026, 2026-03, 2026-03-01 or march 2026.")
    elif without or name == "on":
        _add_period(reading, part, period, without)
    elif name == "from":
        reading.begins.append(period)
    else:
        reading.ends.append(period)


def _add_period(reading: _Reading, part: str, period: Period, without: bool) -> None:
    if without:
        reading.leave_out(part, "dates cannot be excluded.")
    else:
        reading.periods.append(period)


def _settle_unknown(reading: _Reading) -> None:
    """Leave unknown filters out; where nothing else is asked for, look for them as words."""
    anything = reading.words or reading.named or reading.bounds or reading.periods
    alone = not (anything or reading.begins or reading.ends)
    for part, name in reading.unknown:
        if alone:
            reading.words += _words(part.lstrip("-"), without=False)
            reading.ignored.append(
                f'There is no filter "{shown(name)}"; "{shown(part)}" was looked for as words.'
            )
        else:
            known = ", ".join(_ALL_FILTERS[:-1]) + " and " + _ALL_FILTERS[-1]
            reading.leave_out(part, f'there is no filter "{shown(name)}". There are {known}.')


def _let_the_last_word_go_on(reading: _Reading, typed: str) -> None:
    """The word still being typed matches as a beginning; a single letter is a whole word."""
    if not reading.words or typed[-1:].isspace():
        return
    last = reading.words[-1]
    bare = typed.endswith(last.text)
    open_phrase = typed.count('"') % 2 == 1 and typed.endswith(last.text.split()[-1])
    if (bare or open_phrase) and not last.without and len(last.text) > 1:
        reading.words[-1] = Word(last.text, prefix=True)


def _limited(reading: _Reading) -> tuple[Word, ...]:
    if len(reading.words) > WORD_LIMIT:
        reading.ignored.append(f"Only the first {WORD_LIMIT} words were looked for.")
    return tuple(dict.fromkeys(reading.words[:WORD_LIMIT]))


def _bounded_periods(reading: _Reading) -> tuple[Period, ...]:
    """Plain dates cut to from and to, which change places where from lies after to."""
    begins, ends = reading.begins, reading.ends
    first, last = _latest_begin(begins), _earliest_end(ends)
    if first and last and first > last:
        first, last = _latest_begin(ends), _earliest_end(begins)
        reading.ignored.append('"from" lay after "to"; the two were swapped.')
    limits = Period(first, last)
    if not reading.periods:
        return () if limits == Period() else (limits,)
    cut = (
        Period(_latest_begin([period, limits]), _earliest_end([period, limits]))
        for period in reading.periods
    )
    return tuple(dict.fromkeys(cut))


def _latest_begin(periods: list[Period]) -> date | None:
    return max((period.first for period in periods if period.first), default=None)


def _earliest_end(periods: list[Period]) -> date | None:
    return min((period.last for period in periods if period.last), default=None)
