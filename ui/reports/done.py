"""After a report went out: what was made, the five words if it has them, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.copy_words import day_words
from ui.reports.locking import FiveWords
from ui.reports.wording import audience_in_sentence, short_digest, today_of
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from ui.reports.going_out import Gone


class Done(PageScroll):
    """Owned by the page.

    Signals:
        left(): back to what went out.
    """

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._context = context
        self.set_title(self.tr("Made"))
        self.told = Body()
        self.told.setObjectName("report_done")
        self.file = Note()
        self.five = FiveWords(context)
        self.back = PrimaryButton(self.tr("Back to Reports"), "check")
        self.back.setObjectName("report_done_back")
        self.back.clicked.connect(self.left)
        card = Card()
        for part in (self.told, self.file, self.five):
            card.add(part)
        row = FlowLayout()
        row.addWidget(self.back)
        card.add(row)
        self.add(card)

    def tell(self, out: Gone) -> None:
        """Say what went out."""
        today = today_of(self._context)
        audience = audience_in_sentence(out.values["audience"])
        day = day_words(today, today)
        self.told.setText(self._sentence(out).format(audience=audience, day=day))
        digest = short_digest(out.values["digest"])
        words = self.tr("{name}, digest {digest}").format(name=out.name, digest=digest)
        self.file.setText(words)
        self.file.setVisible(bool(out.name))
        self.five.show_words(out.words or "")
        self.back.setFocus()

    def _sentence(self, out: Gone) -> str:
        if out.values["form"] == "print":
            return self.tr(
                "Printed: %n page(s), kept in Reports as sent to {audience}, {day}."
                " The paper is outside the vault now.",
                "",
                out.pages,
            )
        if out.pages:
            return self.tr(
                "Made: %n page(s), kept in Reports as sent to {audience}, {day}."
                " The file is outside the vault now.",
                "",
                out.pages,
            )
        return self.tr(
            "Made, and kept in Reports as sent to {audience}, {day}."
            " The file is outside the vault now."
        )
