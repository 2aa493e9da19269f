"""Numbers, days and long labels as charts write them."""

from __future__ import annotations

import re
from datetime import date

from journal_app.charts.engine import drawable, text_width
from journal_app.insight.result import Coverage, Estimate, Range

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MOODS = ("awful", "rough", "okay", "good", "great")
_MORE = "…"


def short_day(ordinal: float) -> str:
    """As in 17 Nov."""
    day = date.fromordinal(int(ordinal))
    return f"{day.day} {MONTHS[day.month - 1]}"


def long_day(ordinal: float) -> str:
    """As in Tue 17 Nov 2026."""
    day = date.fromordinal(int(ordinal))
    return f"{_DAYS[day.weekday()]} {short_day(ordinal)} {day.year}"


def number(value: float, places: int = 1) -> str:
    """A number with a true minus sign, and no minus nought."""
    text = f"{value:.{places}f}"
    if float(text) == 0:
        text = text.lstrip("-")
    return text.replace("-", "\u2212")


def between(ends: Range, places: int = 1) -> str:
    """As in 0.6 to 3.0."""
    return f"{number(ends.low, places)} to {number(ends.high, places)}"


def with_range(estimate: Estimate, places: int = 1) -> str:
    """As in 1.8 (0.6 to 3.0), the 80 % range."""
    return f"{number(estimate.point, places)} ({between(estimate.inner, places)})"


def mood_word(value: float) -> str:
    """As in mood 2 (rough)."""
    return f"mood {int(value)} ({MOODS[int(value) - 1]})"


def counted(count: int, noun: str) -> str:
    """As in 1 shift, 2 shifts; the plural by -s alone."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def coverage_line(coverage: Coverage, *notes: str) -> str:
    """How many shifts are logged, then other notes, for the foot of a chart."""
    if coverage.rostered is None:
        logged = f"{counted(coverage.logged, 'shift')} logged, planned ones not known"
    else:
        logged = f"{coverage.logged:,} of {counted(coverage.rostered, 'shift')} logged"
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
