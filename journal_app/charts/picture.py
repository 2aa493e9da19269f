"""What a drawn chart is to a screen: pixels, marks to point at, words, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Mark:
    """One point of a chart, in logical pixels from the top left.

    `sentence` says what is there; `record_id` is the record it stands for, or `None`.
    """

    x: float
    y: float
    sentence: str
    record_id: str | None = None


class Places:
    """Where marks lie, for the pointer: ten years of dots in some microseconds."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._at = np.array([(mark.x, mark.y) for mark in marks]).reshape(-1, 2)

    def nearest(self, x: float, y: float, reach: float) -> int | None:
        """The number of the mark nearest to a place, the one drawn last among equals."""
        apart = ((self._at - (x, y)) ** 2).sum(axis=1)
        if not apart.size or apart.min() > reach**2:
            return None
        return int(apart.size - 1 - np.argmin(apart[::-1]))


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a chart as texts; `record_ids` has the record of each row, or `None`."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    record_ids: tuple[str | None, ...] = ()


@dataclass(frozen=True, eq=False, slots=True)
class Picture:
    """A chart in pixels: `rgba` (height, width, 4), opaque, rows from the top.

    `width` and `height` are in device pixels, `marks` in logical ones and in reading order. The
    headline drawn is `title`; `sentence` says all that was found, `coverage` stands at the foot.
    """

    rgba: npt.NDArray[np.uint8]
    width: int
    height: int
    dpr: float
    marks: tuple[Mark, ...]
    title: str
    sentence: str
    coverage: str
    table: Table
