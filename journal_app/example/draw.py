"""Chance with a seed: the few draws the example is made of."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Draw:
    """One stream of chance. Streams of other names stay as they are when this one draws more."""

    def __init__(self, seed: int, name: str) -> None:
        self.random = Random(f"{seed} {name}")  # noqa: S311 - an example, no secret

    def chance(self, share: float) -> bool:
        """Whether it happens, with this probability."""
        return self.random.random() < share

    def count(self, mean: float) -> int:
        """A Poisson count (Knuth's product of uniforms)."""
        limit, product, count = math.exp(-mean), self.random.random(), 0
        while product > limit:
            product *= self.random.random()
            count += 1
        return count

    def normal(self, mean: float, deviation: float) -> float:
        """A normal number."""
        return self.random.gauss(mean, deviation)

    def scale(self, mean: float, deviation: float, low: int = 0, high: int = 10) -> int:
        """A mark on a scale: normal, rounded, cut to the ends."""
        return on_scale(self.random.gauss(mean, deviation), low, high)

    def among(self, weights: Mapping[T, float]) -> T:
        """One key by its weight."""
        return self.random.choices(list(weights), list(weights.values()))[0]

    def one(self, choices: Sequence[T]) -> T:
        """One of them, all alike."""
        return self.random.choice(choices)

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends in it."""
        return self.random.randint(low, high)


def on_scale(value: float, low: int = 0, high: int = 10) -> int:
    """The mark of a scale nearest to a value."""
    return max(low, min(high, round(value)))


class Deck:
    """Cards drawn one by one, none twice before all were drawn; then shuffled anew."""

    def __init__(self, size: int, draw: Draw) -> None:
        self._used = [0] * size
        self._draw = draw

    def take(self, fitting: Sequence[int]) -> int:
        """The place of a card among those fitting, one of the least used."""
        least = min(self._used[place] for place in fitting)
        place = self._draw.one([place for place in fitting if self._used[place] == least])
        self._used[place] += 1
        return place

    def used(self, place: int) -> int:
        """How often a card was taken."""
        return self._used[place]
