"""The charts of one customer or one line, folded away until they are wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.speech import spoken
from ui.theme import current
from ui.widgets.charts.opening import Opening
from ui.widgets.charts.studio import Draw, paint, pictures_of
from ui.widgets.charts.taking import Taking
from ui.widgets.foldout import FoldOut

if TYPE_CHECKING:
    from journal_app.charts.look import Look
    from journal_app.charts.picture import Picture
    from journal_app.insight.keeping_up import Kept
    from journal_app.insight.series import Series
    from journal_app.journal.insights import Material
    from ui.widgets.charts.card import ChartCard

Drawers: TypeAlias = Mapping[str, Draw]
Make: TypeAlias = "Callable[[Material, Series], Drawers]"

_LEAST_WIDTH = 380


class _Workshop:
    """Makes arrays and drawers of what was read; used on the compute thread alone."""

    def __init__(self) -> None:
        self._kept: Kept | None = None

    def drawers(self, material: Material, make: Make) -> Drawers:
        from journal_app.insight.keeping_up import Kept
        from journal_app.insight.language import speaking

        self._kept = self._kept or Kept()
        with speaking(spoken):
            return make(material, material.series(self._kept))


class OwnCharts(FoldOut):
    """A card for each chart; owned by a page, which says what they are about.

    What is in it is read and drawn once it is unfolded, and anew for somebody else.
    """

    def __init__(
        self, context: Context, labels: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(self._title(), parent=parent)
        self.setObjectName("own_charts")
        self._context = context
        self._make: Make | None = None
        self._drawers: Drawers = {}
        self._workshop = _Workshop()
        self._opening = Opening(context, self)
        self._taking = Taking(context, self)
        self._labels = labels
        self.toggled.connect(self._on_toggled)
        context.theme.changed.connect(self._on_theme_changed)

    @cached_property
    def cards(self) -> Mapping[str, ChartCard]:
        """The cards, made when they are first wanted: they read NumPy, 70 ms."""
        return {name: self._card(name, label) for name, label in self._labels.items()}

    def about(self, make: Make) -> None:
        """Show what `make` gives of the journal as it is now; at once where it is unfolded."""
        self._make = make
        self._drawers = {}
        if self.is_open():
            self._load()

    def _title(self) -> str:
        return self.tr("Charts")

    def _card(self, name: str, label: str) -> ChartCard:
        from ui.widgets.charts.card import ChartCard

        card = ChartCard(name, label)
        card.record_wanted.connect(self._opening.open)
        card.drawing_wanted.connect(self._on_drawing_wanted)
        card.file_wanted.connect(self._on_file_wanted)
        card.copy_wanted.connect(self._on_copy_wanted)
        self.add(card)
        return card

    def _load(self) -> None:
        self._context.runner.run(lambda journal: journal.insights(), self._on_material_read)

    def _on_material_read(self, material: Material) -> None:
        make, workshop = self._make, self._workshop
        if make is not None:
            self._context.runner.compute(
                lambda: workshop.drawers(material, make), self._on_drawers_made
            )

    def _on_drawers_made(self, drawers: Drawers) -> None:
        self._drawers = drawers
        for name, card in self.cards.items():
            card.setVisible(name in drawers)
        self._draw(tuple(drawers))

    def _draw(self, names: tuple[str, ...]) -> None:
        wanted = {name: (self._drawers[name], self._look(name)) for name in names}
        self._context.runner.compute(lambda: pictures_of(wanted), self._on_drawn)

    def _on_drawn(self, pictures: Mapping[str, Picture]) -> None:
        for name, picture in pictures.items():
            self.cards[name].set_picture(picture)

    def _look(self, name: str) -> Look:
        from ui.widgets.charts.card import chart_height

        width = max(self.cards[name].view.width(), current().scaled(_LEAST_WIDTH))
        return paint(width, chart_height(name), self.devicePixelRatioF())

    def _on_toggled(self, unfolded: bool) -> None:
        if unfolded and not self._drawers and self.cards:
            self._load()

    def _on_drawing_wanted(self, name: str) -> None:
        if name in self._drawers and self.is_open():
            self._draw((name,))

    def _on_theme_changed(self) -> None:
        if self.is_open() and self._drawers:
            self._draw(tuple(self._drawers))

    def _on_file_wanted(self, name: str, form: str) -> None:
        self._taking.save(name, self._drawers[name], self._look(name), form)

    def _on_copy_wanted(self, name: str) -> None:
        self._taking.copy(self.cards[name].view.image())
