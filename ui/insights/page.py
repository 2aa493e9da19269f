"""Insights: honest numbers as charts, in order of value; from the first note on, counts.

Reads the journal's material on the database thread and has charts drawn on the compute thread;
nothing here computes. The breaking point has an unhurried view of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from journal_app.model.views import Filter
from journal_app.settings import OPENING_RANGES
from ui.context import Context
from ui.insights import gallery
from ui.insights.breaking_point_view import BreakingPointView
from ui.insights.counts_words import counts_sentences, enough_sentence
from ui.insights.weekly_ways import WeeklyWays
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.runner import Job
from ui.theme import current
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.charts.card import ChartCard, chart_height
from ui.widgets.charts.opening import Opening
from ui.widgets.charts.studio import Drawn, Studio, drawer, paint, warm_up
from ui.widgets.charts.taking import Taking
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.emptystate import EmptyState
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body, Note
from ui.widgets.option import Option
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from journal_app.charts.look import Look
    from journal_app.charts.matter import Matter
    from journal_app.journal.changes import Changes
    from journal_app.journal.insights import Material
    from journal_app.model.views import Counts
    from journal_app.settings import Settings

_OWN_WEEKS = ("weekly_five", "outside_score")
_COUNTED = (
    *("shift", "contact", "check_in", "customer", "term", "profile", "line", "decision"),
    *_OWN_WEEKS,
)
_FIRST = ("course", "breaking-point", "goes-with", "week")
_MORE = ("helped", "customers", "recovery", "weekly-five", "lines", "year", "scores")
_WIDE = frozenset({"course", "year", "lines"})
_LEAST_WIDTH = 380  # pixels a chart needs at the usual text size
_FRAMES = 160  # pixels around and between two charts
_ABOVE = 24  # pixels left free above what one came for


class InsightsPage(Page):
    """Four cards first, the others behind *More charts*; drawn anew when a record changes."""

    page_key: ClassVar[str] = "insights"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._studio = Studio()
        self._material: Material | None = None
        self._matter: Matter | None = None
        self._stale = True
        self._in_pairs = True
        self._state = ""
        self._numbers = context.preferences.now
        self._sought: QWidget | None = None
        self._drawing: dict[str, Job] = {}
        self._opening = Opening(context, self)
        self._cards = {name: self._make_card(name) for name in (*_FIRST, *_MORE)}
        self._taking = Taking(context, self)
        self._views = QStackedWidget()
        self._sheet = self._make_sheet()
        self._own = BreakingPointView(self._cards_label("breaking-point"))
        self._own.left.connect(self._on_own_left)
        self._listen_to(self._own.card)
        self._views.addWidget(self._sheet)
        self._views.addWidget(self._own)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        context.bus.changed.connect(self._on_bus_changed)
        context.lists.changed.connect(self._load)
        context.theme.changed.connect(self._on_theme_changed)
        context.preferences.changed.connect(self._on_preferences_changed)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Insights")

    def activate(self, target: Target = NOWHERE) -> None:
        """Count, compute and draw what is not drawn yet; a target names a chart to go to."""
        super().activate(target)
        own = target.action == "breaking-point"
        unfolding = target.action in _MORE and not self._more.is_open()
        self._views.setCurrentWidget(self._own if own else self._sheet)
        if unfolding:
            self._more.set_open(True)
        self._sought = self._place_of(target.action)
        if self._stale:
            self._load()
        elif own or unfolding:
            self._draw(self._wanted())
        else:
            QTimer.singleShot(0, self, self._seek)

    def read_ahead(self) -> None:
        """Read the notes and work out what the range it opens with shows."""
        if self._matter is None:
            self.context.runner.run(lambda journal: journal.insights(), self._on_ahead_read)

    def _on_ahead_read(self, material: Material) -> None:
        studio, numbers = self._studio, self.context.preferences.now
        span = self._range.value() or numbers.opening_range
        self.context.runner.compute(lambda: studio.work_out(material, span, numbers))

    def deactivate(self) -> None:
        """Nothing is sought any more."""
        self._sought = None
        super().deactivate()

    def focus_first(self) -> None:
        """The range, from where Tab goes through the charts."""
        (self._own.back if self._is_alone() else self._range).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many charts beside each other as can be read."""
        super().resizeEvent(event)
        self._arrange()

    def verbs(self) -> frozenset[str]:
        """A chart can be turned into its table."""
        return frozenset({"table"}) if self._matter is not None else frozenset()

    def perform(self, verb: str) -> None:
        """Turn the chart that has the focus, else the first."""
        if verb == "table":
            self._focused_card().turn()

    def gallery_states(self) -> tuple[str, ...]:
        """As it opens and unfolded, early, thin and rough; the breaking point's own view."""
        return gallery.STATES

    def show_gallery_state(self, state: str) -> None:
        """Bring the page into a state."""
        self._range.set_value("all")
        self._more.set_open(state.endswith("more"))
        self._stale, self._state = True, state
        own = state == "breaking point" or state.endswith(" enough")
        self.activate(Target(action="breaking-point" if own else ""))

    def _make_sheet(self) -> PageScroll:
        sheet = PageScroll(self.title())
        self._empty = EmptyState(
            "chart-line",
            self.tr("Your counts appear here, from the first note on."),
            [("note_today", self.tr("Note today"))],
        )
        self._empty.action_chosen.connect(self._on_empty_action_chosen)
        self._range = self._make_range()
        self._coverage = Note()
        self._coverage.setObjectName("insights_coverage")
        self._counts = Card(self.tr("Counts so far"), self.tr("Counts are not findings."))
        self._counts.setObjectName("counts_card")
        self._counts_text = Body()
        self._counts_text.setObjectName("counts_so_far")
        self._counts.add(self._counts_text)
        self._charts = QWidget()
        self._charts.setObjectName("insights_charts")
        self._lay_out(QVBoxLayout(self._charts))
        for part in (self._empty, self._range, self._coverage, self._counts, self._charts):
            sheet.add(part)
        return sheet

    def _make_range(self) -> ChoiceRow:
        names = {
            "4w": self.tr("4 weeks"),
            "3m": self.tr("3 months"),
            "1y": self.tr("1 year"),
            "all": self.tr("Everything"),
        }
        row = ChoiceRow(self.tr("Range"), [Option(key, names[key]) for key in OPENING_RANGES])
        row.setObjectName("insights_range")
        row.hide_label()
        row.set_value(self.context.preferences.now.opening_range)
        row.value_changed.connect(self._on_range_value_changed)
        return row

    def _lay_out(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._first_grid, self._more_grid = self._grid(_FIRST), self._grid(_MORE)
        column.addLayout(self._first_grid)
        self._closer = LinkButton(self.tr("My breaking point, on its own"), "arrow-right")
        self._closer.setObjectName("breaking_point_closer")
        self._closer.clicked.connect(self._on_closer_clicked)
        self._cards["breaking-point"].add_way(self._closer)
        self._weekly = WeeklyWays(self.context)
        self._cards["weekly-five"].add(self._weekly)
        self._score = LinkButton(self.tr("Add an outside score"), "plus")
        self._score.setObjectName("score_add")
        self._score.setEnabled(not self.context.read_only)
        self._score.clicked.connect(self._on_score_clicked)
        self._cards["scores"].add_way(self._score)
        self._more = FoldOut(self.tr("More charts"))
        self._more.setObjectName("more_charts")
        self._more.add(self._more_grid)
        self._more.toggled.connect(self._on_more_toggled)
        column.addWidget(self._more)

    def _grid(self, names: tuple[str, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._fill(grid, names)
        return grid

    def _fill(self, grid: QGridLayout, names: tuple[str, ...]) -> None:
        """Wide charts take a row, the others half of one where two have room."""
        row, column = 0, 0
        halves = [name for name in names if name not in _WIDE]
        for name in names:
            lonely = len(halves) % 2 == 1 and name == halves[-1]
            grid.removeWidget(self._cards[name])
            if not self._in_pairs or name in _WIDE or lonely:
                row, column = row + bool(column), 0
                grid.addWidget(self._cards[name], row, 0, 1, 2)
                row += 1
            else:
                grid.addWidget(self._cards[name], row, column)
                row, column = row + column, 1 - column

    def _arrange(self) -> None:
        """Two charts beside each other where both can be read, else one below the other."""
        pairs = self._views.width() >= 2 * current().scaled(_LEAST_WIDTH) + _FRAMES
        if pairs != self._in_pairs:
            self._in_pairs = pairs
            self._fill(self._first_grid, _FIRST)
            self._fill(self._more_grid, _MORE)

    def _make_card(self, name: str) -> ChartCard:
        card = ChartCard(name, self._cards_label(name))
        self._listen_to(card)
        return card

    def _listen_to(self, card: ChartCard) -> None:
        card.record_wanted.connect(self._opening.open)
        card.drawing_wanted.connect(self._on_drawing_wanted)
        card.file_wanted.connect(self._on_file_wanted)
        card.copy_wanted.connect(self._on_copy_wanted)

    def _cards_label(self, name: str) -> str:
        return {
            "course": self.tr("Course"),
            "year": self.tr("Year"),
            "breaking-point": self.tr("My breaking point"),
            "goes-with": self.tr("What goes with it"),
            "helped": self.tr("What helped"),
            "customers": self.tr("People"),
            "lines": self.tr("Lines"),
            "recovery": self.tr("After a hard one"),
            "week": self.tr("Week"),
            "weekly-five": self.tr("Weekly Five"),
            "scores": self.tr("Outside scores"),
        }[name]

    # Reading, computing, drawing: each on its own thread.

    def _load(self) -> None:
        if self._matter is None:
            self.context.runner.compute(warm_up)
        own = Filter(kinds_of_record=frozenset(_OWN_WEEKS))
        self.context.runner.run(
            lambda journal: (journal.counts(), journal.timeline_count(own)), self._on_counted
        )

    def _on_counted(self, counted: tuple[Counts, int]) -> None:
        counts, own = counted
        some = bool(counts.shifts or counts.hard or counts.good or counts.calm or own)
        self._empty.setVisible(not some)
        for part in (self._range, self._coverage, self._counts, self._charts):
            part.setVisible(some)
        self._counts_text.setText("\n".join([*counts_sentences(counts), enough_sentence(counts)]))
        self._stale = False
        if some:
            self.context.runner.run(lambda journal: journal.insights(), self._on_material_read)
        else:
            self._sought = None

    def _on_material_read(self, material: Material) -> None:
        self._material = gallery.material_in(self._state, material)
        self._work_out()

    def _work_out(self) -> None:
        material, studio, numbers = self._material, self._studio, self.context.preferences.now
        span = self._range.value() or numbers.opening_range
        if material is not None:
            self.context.runner.compute(
                lambda: studio.work_out(material, span, numbers), self._on_worked_out
            )

    def _on_worked_out(self, matter: Matter) -> None:
        from journal_app.insight.result import State  # numpy: read on the compute thread first

        self._matter = matter
        for job in self._drawing.values():
            job.drop()
        self._drawing.clear()
        cover = matter.results.coverage
        self._coverage.setText(
            self.tr("{logged} of {rostered} shifts logged").format(
                logged=cover.logged, rostered=cover.rostered
            )
            if cover.rostered
            else self.tr("%n shift(s) logged; how many there were is not known.", "", cover.logged)
        )
        self._place_counts(first=matter.results.strain.gate.state is State.TOO_EARLY)
        self._own.tell(matter)
        self._draw(self._wanted())
        self.verbs_changed.emit()

    def _place_counts(self, *, first: bool) -> None:
        """Above the charts while they have nothing to say, below them afterwards."""
        body = self._sheet.body
        body.removeWidget(self._counts)
        body.insertWidget(body.indexOf(self._charts) + (0 if first else 1), self._counts)

    def _is_alone(self) -> bool:
        """Whether the breaking point's own view is shown."""
        return self._views.currentWidget() is self._own

    def _focused_card(self) -> ChartCard:
        focused = QApplication.focusWidget()
        cards = [self._own.card] if self._is_alone() else list(self._cards.values())
        return next((card for card in cards if focused and card.isAncestorOf(focused)), cards[0])

    def _place_of(self, action: str) -> QWidget | None:
        """What a target's action asks for on this page."""
        if action == "breaking-point":
            return self._own.card
        places = {"counts": self._counts, "range": self._range}
        return places.get(action) or self._cards.get(action)

    def _seek(self) -> None:
        """Scroll to what was come for, and put the focus there."""
        sought, self._sought = self._sought, None
        if sought is None or not self.isVisible():
            return
        if self._is_alone():
            self._own.verticalScrollBar().setValue(0)  # its title says where one is
        else:
            bar, top = self._sheet.verticalScrollBar(), sought.mapTo(self._sheet, QPoint(0, 0)).y()
            bar.setValue(max(0, bar.value() + top - _ABOVE))
        if isinstance(sought, ChartCard):
            sought.focus_chart()
        else:
            sought.setFocus()

    def _wanted(self) -> tuple[str, ...]:
        if self._is_alone():
            return ("breaking-point",)
        return (*_FIRST, *_MORE) if self._more.is_open() else _FIRST

    def _draw(self, names: tuple[str, ...]) -> None:
        matter, studio = self._matter, self._studio
        if matter is None:
            return
        for name in sorted(names, key=self._is_out_of_sight):
            look = self._look(name)
            if name in self._drawing:
                self._drawing[name].drop()
            self._drawing[name] = self.context.runner.compute(
                lambda name=name, look=look: studio.draw(matter, {name: look}),  # type: ignore[misc]
                self._on_drawn,
            )

    def _is_out_of_sight(self, name: str) -> bool:
        """Whether a card is scrolled out of the window: those in it are drawn first."""
        return self._shown(name).visibleRegion().isEmpty()

    def _on_drawn(self, drawn: Drawn) -> None:
        if drawn.matter is not self._matter:
            return
        for name, picture in drawn.pictures.items():
            self._shown(name).set_picture(picture)
            self._drawing.pop(name, None)
        if self._sought is not None and not self._drawing:
            QTimer.singleShot(0, self, self._seek)

    def _shown(self, name: str) -> ChartCard:
        """The card a picture belongs to now: the breaking point has two."""
        own = self._is_alone() and name == "breaking-point"
        return self._own.card if own else self._cards[name]

    def _look(self, name: str) -> Look:
        view = self._shown(name).view
        width = max(view.width(), current().scaled(_LEAST_WIDTH))
        return paint(width, chart_height(name), self.devicePixelRatioF())

    # What happens.

    def _on_range_value_changed(self, value: object) -> None:
        if value is None:
            self._range.set_value(self.context.preferences.now.opening_range)
        self._work_out()

    def _on_more_toggled(self, unfolded: bool) -> None:
        if unfolded:
            self._draw(_MORE)

    def _on_closer_clicked(self) -> None:
        self.context.navigation.go("insights", Target(action="breaking-point"))

    def _on_score_clicked(self) -> None:
        self.context.navigation.go("today", Target(action="score"))

    def _on_own_left(self) -> None:
        self.context.navigation.go("insights")

    def _on_drawing_wanted(self, name: str) -> None:
        self._draw((name,))

    def _on_file_wanted(self, name: str, form: str) -> None:
        if self._matter is not None:
            self._taking.save(name, drawer(name, self._matter), self._look(name), form)

    def _on_copy_wanted(self, name: str) -> None:
        self._taking.copy(self._shown(name).view.image())

    def _on_theme_changed(self) -> None:
        self._arrange()
        if self.isVisible():
            self._draw(self._wanted())
        else:
            self._stale = True

    def _on_preferences_changed(self, settings: Settings) -> None:
        """Settings are another page: what moves numbers is worked out when this one is shown."""
        before = self._numbers
        if settings.opening_range != before.opening_range:
            self._range.set_value(settings.opening_range)
        if _of_numbers(settings) != _of_numbers(before):
            self._stale = True
        self._numbers = settings

    def _on_bus_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _COUNTED):
            self._stale = True
            if self.isVisible():
                self._load()

    def _on_empty_action_chosen(self) -> None:
        self.context.navigation.go("today")


def _of_numbers(settings: Settings) -> tuple[object, ...]:
    return settings.half_life_days, settings.tier_weights, settings.opening_range
