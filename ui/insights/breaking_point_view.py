"""My breaking point, unhurried: the curve, the sentence, and what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.charts.card import ChartCard
from ui.widgets.labels import Body
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from journal_app.charts.matter import Matter


class BreakingPointView(PageScroll):
    """Owned by the page, which draws its chart.

    Signals:
        left(): back to all charts.
    """

    left = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(
            label,
            self.tr("Where, in your own record, you marked that you had had enough."),
            parent,
        )
        self.setObjectName("breaking_point_view")
        self.back = LinkButton(self.tr("All charts"), "arrow-left")
        self.back.setObjectName("breaking_point_back")
        self.back.clicked.connect(self.left)
        self.card = ChartCard("breaking-point", label)
        self.card.setObjectName("breaking_point_alone")
        self._others, others = self._told(self.tr("What else was true on hard days"))
        self._sharper, sharper = self._told(self.tr("What would make it sharper"))
        self._isnt, isnt = self._told(self.tr("What it is not"))
        self._isnt.setText(
            self.tr(
                "Your enough is your own word; the curve says where you said it, nothing about"
                " your health. It is not a limit you must keep, and not a forecast."
            )
        )
        ways = QHBoxLayout()
        ways.addWidget(self.back)
        ways.addStretch(1)
        for part in (ways, self.card, others, sharper, isnt):
            self.add(part)

    def tell(self, matter: Matter) -> None:
        """The sentences beside the chart."""
        from journal_app.insight.words import gate_sentence, sentence

        found = matter.results.breaking_point
        self._others.setText(sentence(matter.results.goes_with, matter.names))
        waits_for = gate_sentence(found)
        self._sharper.setText(
            " ".join(
                part
                for part in (
                    waits_for,
                    self.tr(
                        "Each shift with an answer helps, an OK one as much as a hard one."
                        " Strain and the enough mark are what it stands on."
                    ),
                )
                if part
            )
        )

    def _told(self, title: str) -> tuple[Body, Card]:
        card, text = Card(title), Body()
        card.add(text)
        return text, card
