"""What a drawn chart is to a screen: pixels, marks to point at, words, and the same as a table."""

from __future__ import annotations

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
