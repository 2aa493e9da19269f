"""Numbers, days and long labels as charts write them."""

from __future__ import annotations

import re
from datetime import date

from journal_app.charts.engine import drawable, text_width
from journal_app.insight.language import counted, later, say
from journal_app.insight.phrases import number
from journal_app.insight.result import Coverage, Range
from journal_app.insight.words import MONTHS

WEEKDAYS = later("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MOODS = later("awful", "rough", "okay", "good", "great")
_MORE = "…"


def short_day(ordinal: float) -> str:
    """As in 17 Nov."""
    day = date.fromordinal(int(ordinal))
    return say("{day} {month}", day=day.day, month=say(MONTHS[day.month - 1]))


def long_day(ordinal: float) -> str:
    """As in Tue 17 Nov 2026."""
    day = date.fromordinal(int(ordinal))
    return say(
        "{weekday} {day} {month} {year}",
        weekday=say(WEEKDAYS[day.weekday()]),
        day=day.day,
        month=say(MONTHS[day.month - 1]),
        year=day.year,
    )


def between(ends: Range, places: int = 1) -> str:
    """As in 0.6 to 3.0."""
    return say("{low} to {high}", low=number(ends.low, places), high=number(ends.high, places))


def mood_word(value: float) -> str:
    """As in mood 2 (rough)."""
    return say("mood {mood} ({word})", mood=int(value), word=say(MOODS[int(value) - 1]))


def coverage_line(coverage: Coverage, *notes: str) -> str:
    """How many shifts are logged, then other notes, for the foot of a chart."""
    if coverage.rostered is None:
        logged = counted("%Ln shift(s) logged, planned ones not known", coverage.logged)
    else:
        logged = counted(
            "{logged} of %Ln shift(s) logged", coverage.rostered, logged=f"{coverage.logged:,}"
        )
    return " · ".join([logged, *(note for note in notes if note)])


def wrapped(
    text: str, width_px: float, points: float, weight: str = "normal", most: int = 3
) -> str:
    """The text broken into lines no wider than so many logical pixels; what is over is elided."""
    lines: list[str] = []
    rest = _bound(drawable(text)).split(" ")
    while rest and len(lines) < most:
        line, rest = _line(rest, width_px, points, weight)
        lines.append(line)
    if rest:
        lines[-1] = elided(" ".join([lines[-1], *rest]), width_px, points, weight)
    return "\n".join(lines)


def _bound(text: str) -> str:
    """The text with ranges in brackets, and signs with what they stand for, kept together."""
    held = re.sub(r"(\([^() ]+) to ([^() ]+\))", "\\1\u00a0to\u00a0\\2", text)
    return re.sub(r"([◆●○×▾■]) ", "\\1\u00a0", held)


def elided(text: str, width_px: float, points: float, weight: str = "normal") -> str:
    """One line cut to so many logical pixels, its end told by an ellipsis."""
    line = text if "\u00a0" in text else drawable(text)
    if text_width(line, points, weight) <= width_px:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        fits = text_width(line[:middle].rstrip() + _MORE, points, weight) <= width_px
        low, high = (middle, high) if fits else (low, middle - 1)
    return line[:low].rstrip() + _MORE


def _line(words: list[str], width_px: float, points: float, weight: str) -> tuple[str, list[str]]:
    """As many words as fit, at least one, which is elided where it alone is too wide."""
    count = 1
    while count < len(words) and (
        text_width(" ".join(words[: count + 1]), points, weight) <= width_px
    ):
        count += 1
    line = " ".join(words[:count])
    return (elided(line, width_px, points, weight) if count == 1 else line), words[count:]
