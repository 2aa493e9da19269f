"""From the journal's material to pictures, on the compute thread; nothing is computed twice.

Pure work on values: what was read of the journal, the range, and how charts are to look. Reads
matplotlib when first wanted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.words import spoken

if TYPE_CHECKING:
    from journal_app.charts.look import Look
    from journal_app.charts.matter import Matter
    from journal_app.charts.picture import Picture
    from journal_app.insight.everything import Memory
    from journal_app.insight.keeping_up import Kept
    from journal_app.insight.series import Series
    from journal_app.journal.insights import Material
    from journal_app.settings import Settings


@dataclass(frozen=True, eq=False)
class Drawn:
    """The answer: what was computed, and a picture a chart that was asked for."""

    matter: Matter
    pictures: Mapping[str, Picture]


class Studio:
    """Computes and draws; owned by the page, used on the compute thread alone."""

    def __init__(self) -> None:
        self._head = -1
        self._series: Series | None = None
        self._kept: Kept | None = None
        self._memories: dict[str, Memory] = {}

    def work_out(self, material: Material, span: str, numbers: Settings) -> Matter:
        """Every result of a range, with the numbers chosen in Settings."""
        from journal_app.charts.preparing import first_day, prepare
        from journal_app.insight.everything import InsightSettings, Memory
        from journal_app.insight.keeping_up import Kept
        from journal_app.insight.language import speaking

        if self._series is None or material.head != self._head:
            self._kept = self._kept or Kept()
            self._series, self._head = material.series(self._kept), material.head
        settings = InsightSettings(
            half_life_days=numbers.half_life_days,
            tier_weights=numbers.tier_weights,
            since=first_day(span, material.today),
        )
        memory = self._memories.setdefault(span, Memory())
        with speaking(spoken):
            return prepare(material, self._series, settings, memory)

    def draw(self, matter: Matter, looks: Mapping[str, Look]) -> Drawn:
        """A picture of each chart, as its look says."""
        from journal_app.charts.every import draw
        from journal_app.insight.language import speaking

        with speaking(spoken):
            pictures = {name: draw(name, matter, look).picture() for name, look in looks.items()}
        return Drawn(matter, pictures)


def file_of(name: str, matter: Matter, look: Look, form: str) -> bytes:
    """One chart as the bytes of an `svg`, `png` or `pdf` file."""
    import io

    from journal_app.charts.every import draw
    from journal_app.insight.language import speaking

    made = io.BytesIO()
    with speaking(spoken):
        draw(name, matter, look).write(made, form)
    return made.getvalue()
