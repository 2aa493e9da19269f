"""Numbers: what load is made of, and how far back Insights looks first."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from journal_app.settings import HALF_LIVES, OPENING_RANGES, TIER_WEIGHTS
from ui.context import Context
from ui.settings.section import Section, tr
from ui.widgets.boxes import SelectBox
from ui.widgets.fields import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import FieldLabel
from ui.widgets.option import Option


class NumbersSection(Section):
    """Half-life of a bad day, weight of each tier, range at opening."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, tr("Numbers"), tr("All results are worked out anew when you change one.")
        )
        self.add_box(
            "half_life_days",
            self.tr("A bad day is half gone after"),
            [(self.tr("%n day(s)", "", days), days) for days in HALF_LIVES],
        )
        self.add(FieldLabel(self.tr("Tier weights in load")))
        self._weights = [self._weight_box(tier) for tier in range(5)]
        self.add(self._weights_row())
        names = {
            "4w": self.tr("4 weeks"),
            "3m": self.tr("3 months"),
            "1y": self.tr("1 year"),
            "all": self.tr("Everything"),
        }
        ranges = [Option(key, names[key]) for key in OPENING_RANGES]
        self.add_row("opening_range", self.tr("Range at opening"), ranges)
        self.show_settings()

    def show_settings(self) -> None:
        """The weights too."""
        super().show_settings()
        for box, weight in zip(
            self._weights, self.context.preferences.now.tier_weights, strict=True
        ):
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.setCurrentIndex(box.findData(weight))
            box.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _weight_box(self, tier: int) -> SelectBox:
        box = SelectBox()
        box.setObjectName(f"setting_tier_weight_{tier}")
        for weight in TIER_WEIGHTS:
            box.addItem(QLocale().toString(weight, "g", 2), weight)
        box.currentIndexChanged.connect(self._on_weight_chosen)
        return box

    def _weights_row(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=16)
        for tier, box in enumerate(self._weights):
            flow.addWidget(Field(self.tr("Tier {number}").format(number=tier), box))
        return row

    def _on_weight_chosen(self) -> None:
        weights = tuple(float(box.currentData()) for box in self._weights)
        self.context.preferences.change(tier_weights=weights)
