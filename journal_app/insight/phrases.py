"""Numbers with their ranges as people say them: no "about 0 in 10 (0 to 0)"."""

from __future__ import annotations

from journal_app.insight.language import say

_LEAST = 0.5  # in ten: what rounds to none


def number(value: float, places: int = 1) -> str:
    """A number with a true minus sign, and no minus nought."""
    text = f"{value:.{places}f}"
    if float(text) == 0:
        text = text.lstrip("-")
    return text.replace("-", "\u2212")


def signed(value: float, places: int = 1) -> str:
    """As in +1.4, −0.3 and 0.0."""
    text = number(value, places)
    return f"+{text}" if float(f"{value:.{places}f}") > 0 else text


def span(ends: tuple[float, float, float], places: int = 1, *, plus: bool = False) -> str:
    """As in 1.8 (0.6 to 3.0), of a point and its range; the point alone where all round to one."""
    shown = [(signed if plus else number)(value, places) for value in ends]
    if len(set(shown)) == 1:
        return shown[0]
    return say("{point} ({low} to {high})", point=shown[0], low=shown[1], high=shown[2])


def little(ends: tuple[float, float, float]) -> str:
    """As in about 0.8 (0.3 to 1.2), or less than 0.1 (up to 0.2)."""
    if number(ends[0]) != number(0):
        return say("about {span}", span=span(ends))
    return say("less than 0.1 (up to {high})", high=number(max(ends[2], 0.1)))


def tenths(ends: tuple[float, float, float]) -> str:
    """As in about 6 in 10 (4 to 8), of a point and its range in tenths; never nought in ten."""
    point, low, high = (round(value) for value in ends)
    values = {"point": point, "low": low, "high": high}
    if high == 0:
        return say("fewer than 1 in 20")
    if low == 10:
        return say("more than 19 in 20")
    if point == 0:
        return say("fewer than 1 in 10 ({low} to {high})", **values)
    if point == 10:
        return say("more than 9 in 10 ({low} to {high})", **values)
    if low == high:
        return say("about {point} in 10", **values)
    return say("about {point} in 10 ({low} to {high})", **values)


def tenths_alone(value: float) -> str:
    """As in about 3 in 10, of a value in tenths without a range."""
    if value < _LEAST:
        return say("fewer than 1 in 20")
    return say("about {point} in 10", point=round(value))


def tenths_between(low: float, high: float) -> str:
    """As in 6 to 9 in 10, of a range in tenths."""
    if round(low) == round(high):
        return say("about {point} in 10", point=round(low)) if round(low) else tenths_alone(low)
    return say("about {low} to {high} in 10", low=round(low), high=round(high))
