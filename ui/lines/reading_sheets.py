"""Two sheets to read: the moments behind a number, and the history of one line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.model.line_views import LineVersion, Moment, WouldHave
from ui.context import Context
from ui.lines.line_card import muted
from ui.lines.moment_lines import MOST, MomentLine, MomentList, told
from ui.lines.sheet import Sheet
from ui.lines.tab import put
from ui.lines.wording import plain_day
from ui.widgets.card import Card
from ui.widgets.charts.own import Drawers, Make, OwnCharts
from ui.widgets.forms.fresh import today
from ui.widgets.labels import Body, Note

if TYPE_CHECKING:
    from journal_app.insight.series import Series
    from journal_app.journal.insights import Material
    from journal_app.journal.journal import Journal


class MomentsSheet(Sheet):
    """Owned by the page.

    Signals:
        entry_wanted(str): open this note.
    """

    entry_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Moments"), parent)
        self.setObjectName("moments_sheet")
        self._of = 0

    def show_moments(self, sentence: str, moments: Sequence[Moment | WouldHave]) -> None:
        """Show these under a sentence."""
        self.set_title(self.tr("Moments"), sentence)
        self._of = len(moments)
        self.context.runner.run(lambda journal: told(journal, moments), self._on_moments_told)

    def _on_moments_told(self, lines: tuple[MomentLine, ...]) -> None:
        self.clear_rows()
        card = Card()
        shown = MomentList(lines, self.context)
        shown.entry_wanted.connect(self.entry_wanted)
        card.add(shown)
        if self._of > MOST:
            card.add(Note(self.tr("The newest {most} are shown.").format(most=MOST)))
        put(self.rows, card)
        self.focus_first()


@dataclass(frozen=True, slots=True)
class ToldVersion:
    """A version with words of its moments."""

    version: LineVersion
    moments: tuple[MomentLine, ...]


class HistorySheet(Sheet):
    """Versions as steps, newest first, each with its reason and what crossed it; owned by the page.

    Signals:
        entry_wanted(str): open this note.
    """

    entry_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("How this line moved"), parent)
        self.setObjectName("history_sheet")
        self.charts = OwnCharts(context, {"lines": self.tr("Crossings and decisions")})
        self.add(self.charts)
        self.line = ""

    def show_line(self, identity: str) -> None:
        """Read and show the history of a line."""
        self.line = identity

        self.charts.about(charts_of(identity))

        def ask(journal: Journal) -> tuple[ToldVersion, ...]:
            found = journal.boundaries.history(identity)
            return tuple(ToldVersion(one, told(journal, one.moments)) for one in found)

        self.context.runner.run(ask, self._on_history_read)

    def _on_history_read(self, versions: tuple[ToldVersion, ...]) -> None:
        self.clear_rows()
        words = versions[0].version.line.words if versions else ""
        self.set_title(self.tr("How this line moved"), words)
        for one in versions:
            put(self.rows, self._card(one))
        self.focus_first()

    def _card(self, one: ToldVersion) -> Card:
        version = one.version
        number = self.tr("Version {number}").format(number=version.line.version or 1)
        card = Card(number, self._span(version))
        card.setObjectName(f"version_{version.line.version or 1}")
        card.body.setSpacing(10)
        card.add(Body(version.line.words))
        card.add(muted(version.sentence))
        if version.why:
            card.add(Note(self.tr("Moved because: {why}").format(why=version.why)))
        if one.moments:
            shown = MomentList(one.moments, self.context)
            shown.entry_wanted.connect(self.entry_wanted)
            card.add(shown)
        else:
            card.add(Note(self.tr("Not crossed.")))
        return card

    def _span(self, version: LineVersion) -> str:
        now = today(self.context)
        since = plain_day(version.since.local.date(), now)
        if version.until is None:
            return self.tr("since {day}").format(day=since)
        until = plain_day(version.until.local.date(), now)
        return self.tr("{since} to {until}").format(since=since, until=until)


def charts_of(identity: str) -> Make:
    """What draws the chart of one line: its versions, crossings and decisions in time."""

    def make(material: Material, series: Series) -> Drawers:
        from journal_app.charts.lines import lines
        from journal_app.charts.tracks import line_tracks
        from journal_app.insight.missing import unlogged

        mine = [one for one in material.lines if one and one[0].line.identity == identity]
        tracks, today = line_tracks(mine, material.decisions), material.today.toordinal()
        cover = unlogged(series, today - 1).coverage
        return {"lines": lambda look: lines(tracks, cover, today, look)}

    return make
