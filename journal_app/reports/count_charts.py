"""Charts of plain counts as vectors written by hand: contacts a month by tier, waits for help.

Counts only, no estimate: there is nothing here to have a range. Made of values alone, in a few
milliseconds and without a plotting library. Lengths are millimetres of the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from xml.sax.saxutils import escape

from journal_app.palette import load_palette
from journal_app.reports.counting import Grid
from journal_app.reports.document import Figure

_WHOLE = 174.0
_WIDTH, _HEIGHT = 81.0, 47.0
_LEFT, _RIGHT, _TOP, _FOOT = 8.0, 80.0, 8.0, 9.0
_SHADES = ("#cfe6e3", "#7fbab5", "#2f8a86", "#0b4a4a")
_SMALL = 2.9  # 8.2 pt
_MOST_NAMES = 13
_STRIP = 27.0  # the most that a pile of dots takes
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)


def months(grid: Grid, tiers: Sequence[str]) -> Figure:
    """Stacked columns a month, a shade a tier (darker is worse), named by `tiers`."""
    sums = [sum(counts) for counts in grid.counts]
    step, top = _scale(max(sums, default=0))
    base, unit = _HEIGHT - _FOOT, (_HEIGHT - _FOOT - _TOP) / top
    room = (_RIGHT - _LEFT) / len(sums)
    wide = min(room * 0.66, 12.0)
    parts = [*_legend(tiers), *_rungs(step, top, base, unit)]
    for place, (name, counts) in enumerate(zip(grid.rows, grid.counts, strict=True)):
        middle, height = _LEFT + room * (place + 0.5), base
        for shade, count in zip(_SHADES, counts, strict=True):
            if count:
                height -= count * unit
                parts.append(_box(middle - wide / 2, height, wide, count * unit, shade))
        if sums[place] and len(sums) <= _MOST_NAMES:
            parts.append(_text(middle, height - 1.0, str(sums[place]), "middle"))
        parts += _month(name, place, middle, len(sums))
    said = ", ".join(f"{name}: {count}" for name, count in zip(grid.rows, sums, strict=True))
    words = f"{sum(sums)} hard contacts by month. {said}."
    return _figure(parts, _HEIGHT, words, "Hard contacts by month; the darker, the higher the tier")


def waits(minutes: Sequence[int], nobody: int) -> Figure:
    """A dot for each call that was answered, by the minutes it waited, equal ones on a pile."""
    step, top = _scale(max(minutes, default=0))
    piles = {wait: list(minutes).count(wait) for wait in sorted(set(minutes))}
    pile = min(2.7, _STRIP / max(piles.values(), default=1))
    base, left = 7.0 + pile * max(piles.values(), default=1), 3.0
    unit = (_RIGHT - left - 2.0) / top
    parts = [_line(left, base, _RIGHT, base)]
    for mark in range(0, top + 1, step):
        parts.append(_line(left + mark * unit, base, left + mark * unit, base + 1.0))
        parts.append(_text(left + mark * unit, base + 4.2, str(mark), "middle"))
    parts.append(_text(_RIGHT, base + 8.2, "minutes", "end"))
    for wait, count in piles.items():
        for place in range(count):
            height = base - 1.8 - place * pile
            parts.append(
                f'<circle cx="{left + wait * unit:.2f}" cy="{height:.2f}" r="1.2"'
                f' fill="{_SHADES[2]}"/>'
            )
    came = f"{len(minutes)} of {len(minutes) + nobody} calls where it was noted"
    words = f"Somebody came to {came}"
    if minutes:
        middle = left + median(minutes) * unit
        parts.append(_line(middle, 4.5, middle, base, dashes=True))
        parts.append(_text(min(middle, 70.0), 3.2, f"median {median(minutes):g}", "middle"))
        words += f"; waits of {min(minutes)} to {max(minutes)} minutes, median {median(minutes):g}"
    caption = "Minutes until somebody came; one dot is one call"
    return _figure(parts, base + _FOOT, f"{words}.", caption)


def weeks(names: Sequence[str], rows: Sequence[Sequence[int | None]], turned: int) -> Figure:
    """Small multiples side by side: answers of 0 to 10 by week, a row of `rows` a name.

    The one at place `turned` is drawn upside down, so that up is lighter in all of them.
    """
    parts: list[str] = []
    wide = _WHOLE / len(names)
    told = []
    for place, (name, answers) in enumerate(zip(names, rows, strict=True)):
        left = place * wide
        parts.append(_text(left, 3.2, name, "start"))
        parts += [_line(left, 6.0 + down, left + wide - 6, 6.0 + down) for down in (0, 8, 16)]
        parts += _answers(answers, left, wide - 8.5, turned=place == turned)
        known = ", ".join("none" if answer is None else str(answer) for answer in answers)
        told.append(f"{name}: {known}")
    caption = "0 to 10 by week; lines at 0, 5 and 10; dread is turned round, so that up is lighter"
    return _figure(parts, 25.0, f"Answers by week. {'; '.join(told)}.", caption, _WHOLE)


def _answers(
    answers: Sequence[int | None], left: float, room: float, *, turned: bool
) -> Iterator[str]:
    """A dot a week, joined where weeks follow each other; the last says its number."""
    step = room / max(len(answers) - 1, 1)
    heights = [None if a is None else (a if turned else 10 - a) * 1.6 + 6.0 for a in answers]
    places = [(left + 1.2 + step * n, height) for n, height in enumerate(heights)]
    for (x, y), (further, after) in pairwise(places):
        if y is not None and after is not None:
            yield (
                f'<path d="M{x:.2f} {y:.2f}L{further:.2f} {after:.2f}" stroke="{_SHADES[2]}"'
                ' stroke-width="0.4"/>'
            )
    for x, y in places:
        if y is not None:
            yield f'<circle cx="{x:.2f}" cy="{y:.2f}" r="0.75" fill="{_SHADES[2]}"/>'
    if places and (last := places[-1])[1] is not None:
        yield _text(last[0] + 1.4, last[1] + 1.0, str(answers[-1]), "start")


def _figure(
    parts: Sequence[str], height: float, words: str, caption: str, width: float = _WIDTH
) -> Figure:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}"'
        f' width="{width:g}mm" height="{height:g}mm" font-family="Inter, Noto Sans, sans-serif"'
        f">{''.join(parts)}</svg>"
    )
    return Figure(svg.encode(), words, caption, width, height)


def _scale(most: int) -> tuple[int, int]:
    """The distance of the marks on an axis and its end: four or five marks, whole numbers."""
    step = next((step for step in _STEPS if most <= 5 * step), -(-most // 5))
    return step, max(step * -(-most // step), step)


def _legend(tiers: Sequence[str]) -> Iterator[str]:
    across = 0.0
    for shade, tier in zip(_SHADES, tiers, strict=True):
        yield _box(across, 0.8, 2.6, 2.6, shade)
        yield _text(across + 3.4, 3.1, tier, "start")
        across += 7.6 + 1.5 * len(tier)


def _rungs(step: int, top: int, base: float, unit: float) -> Iterator[str]:
    for mark in range(0, top + 1, step):
        height = base - mark * unit
        yield _line(_LEFT, height, _RIGHT, height)
        yield _text(_LEFT - 1.5, height + 1.0, str(mark), "end")


def _month(name: str, place: int, middle: float, count: int) -> Iterator[str]:
    """A month under its column; its year where the year begins."""
    month, _, year = name.partition(" ")
    every = -(-count // _MOST_NAMES)
    if place % every == 0:
        small = 2.4 if count > _MOST_NAMES // 2 + 2 else _SMALL
        yield _text(middle, _HEIGHT - _FOOT + 3.8, month, "middle", small)
    if place == 0 or month == "Jan":
        yield _text(middle, _HEIGHT - _FOOT + 7.6, year, "middle")


def _box(left: float, top: float, width: float, height: float, fill: str) -> str:
    return (
        f'<rect x="{left:.2f}" y="{top:.2f}" width="{width:.2f}" height="{height:.2f}"'
        f' fill="{fill}" stroke="#ffffff" stroke-width="0.2"/>'
    )


def _line(left: float, top: float, right: float, bottom: float, *, dashes: bool = False) -> str:
    palette = load_palette("light")
    dashed = ' stroke-dasharray="1 0.8"' if dashes else ""
    colour = palette.muted if dashes else palette.divider
    return (
        f'<path d="M{left:.2f} {top:.2f}L{right:.2f} {bottom:.2f}" stroke="{colour}"'
        f' stroke-width="0.2"{dashed}/>'
    )


def _text(across: float, down: float, words: str, anchor: str, size: float = _SMALL) -> str:
    return (
        f'<text x="{across:.2f}" y="{down:.2f}" text-anchor="{anchor}" font-size="{size}"'
        f' fill="{load_palette("light").text}">{escape(words)}</text>'
    )
