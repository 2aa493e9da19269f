"""Which groups of **More** open by themselves, and which tier is suggested (forms.md 2.2, 2.3).

Pure: keys in, keys out. Must know no widget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

AT_ONCE = 2

_ASKS = frozenset({"asks_money_back", "asks_exception"})
_HELP = frozenset({"referred_up", "handed_over", "second_person"})
_MASKS = frozenset({"faked_it", "dazzled", "put_off", "avoided"})
_BEYOND = frozenset({"extra", "overboard"})


@dataclass(frozen=True, slots=True)
class Told:
    """What the first seven controls hold at the moment."""

    kinds: tuple[str, ...] = ()
    tier: int | None = None
    mode: str | None = None
    response: tuple[str, ...] = ()
    newly_followed: bool = False


_OPENS: Mapping[str, Callable[[Told], bool]] = {
    "backing": lambda told: (told.tier or 0) >= 3 or not _HELP.isdisjoint(told.response),
    "compensation": lambda told: not _ASKS.isdisjoint(told.kinds),
    "conduct": lambda told: told.mode in _BEYOND or not _MASKS.isdisjoint(told.response),
    "setting": lambda told: "slur" in told.kinds or told.newly_followed,
}


def opening_groups(told: Told) -> tuple[str, ...]:
    """The groups that open by themselves, at most two, most telling first."""
    return tuple(key for key, opens in _OPENS.items() if opens(told))[:AT_ONCE]


def suggested_tier(kinds: Iterable[str], tier_of: Callable[[str], int | None]) -> int | None:
    """The highest default tier of the chosen kinds, or `None` where none has one."""
    return max((tier for kind in kinds if (tier := tier_of(kind)) is not None), default=None)
