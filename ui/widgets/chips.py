"""Chips: the painted pill, as a radio button and as a check box, and the wrapping row of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.buttons import LinkButton
from ui.widgets.cell import Cell
from ui.widgets.flow import FlowLayout
from ui.widgets.mnemonic import literal, shown
from ui.widgets.option import Option
from ui.widgets.painting import LEAST_TARGET, look_of, paint_frame, text_colour

_SIDE = 16
_LEAST_WIDTH = 160
_BADGE_GAP = 8


def _chip_size(chip: QAbstractButton, *, ranked: bool = False) -> QSize:
    # Measured in the bold cut, so that choosing never moves the neighbours.
    metrics = QFontMetrics(current().font("strong"))
    width = metrics.horizontalAdvance(shown(chip.text())) + 2 * _SIDE
    width += _badge_side() + _BADGE_GAP - _SIDE // 2 if ranked else 0
    return QSize(max(width, 48), max(LEAST_TARGET, metrics.height() + 14))


def _paint_chip(chip: QAbstractButton, *, suggested: bool, place: str = "") -> None:
    painter = QPainter(chip)
    look = look_of(chip, suggested=suggested)
    theme = current()
    paint_frame(painter, chip.rect(), look, chip.height() / 2)
    painter.setPen(text_colour(look))
    painter.setFont(theme.font("strong" if look.chosen else "body"))
    words = QRect(chip.rect())
    if place:
        words.setRight(_paint_badge(painter, chip, place) - _BADGE_GAP)
        words.setLeft(words.left() + _SIDE)
    text, room = shown(chip.text()), min(words.width(), chip.width() - _SIDE)
    if painter.fontMetrics().horizontalAdvance(text) > room:
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()


def _badge_side() -> int:
    return QFontMetrics(current().font("note")).height() + 4


def _paint_badge(painter: QPainter, chip: QAbstractButton, place: str) -> int:
    """A rank in a small disc at the end of a chip; where the disc begins."""
    theme, side = current(), _badge_side()
    disc = QRect(chip.width() - side - _SIDE // 2, (chip.height() - side) // 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(disc)
    painter.setPen(theme.colour("on_accent"))
    painter.setFont(theme.font("note"))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, place)
    painter.restore()
    return disc.left()


class ChoiceChip(Cell):
    """A chip of a row with one answer."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(option.key, literal(option.text), parent)
        self.setToolTip(option.help)
        self.setAccessibleDescription(option.help)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The pill around its words."""
        return _chip_size(self)

    def minimumSizeHint(self) -> QSize:
        """Words are cut only where a whole line has no room for them."""
        return _chip_size(self).boundedTo(QSize(current().scaled(_LEAST_WIDTH), 1 << 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill and words."""
        del event
        _paint_chip(self, suggested=self.suggested)


class CheckChip(QCheckBox):
    """A chip of a group with any number of answers; `place` is its rank where order counts.

    A `ranked` one keeps room for it, so that choosing never moves the neighbours.
    """

    def __init__(
        self, option: Option, *, ranked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(literal(option.text), parent)
        self.value = option.key
        self.place = ""
        self._ranked = ranked
        self.suggested = False
        self.setToolTip(option.help)
        self.setAccessibleDescription(option.help)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The pill around its words."""
        return _chip_size(self, ranked=self._ranked)

    def minimumSizeHint(self) -> QSize:
        """Words are cut only where a whole line has no room for them."""
        least = QSize(current().scaled(_LEAST_WIDTH), 1 << 20)
        return _chip_size(self, ranked=self._ranked).boundedTo(least)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole pill can be pressed."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter switch it; every other key belongs to the group."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, words, rank."""
        del event
        _paint_chip(self, suggested=self.suggested, place=self.place)


class ChipFlow(QWidget):
    """Chips in wrapping lines; those not `shown` wait under the more button until unfolded.

    A chip once kept visible (because it is chosen or suggested) stays. `own_requested`: the
    worker wants an entry of their own.
    """

    own_requested = Signal()

    def __init__(self, more_text: str, own_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[QAbstractButton] = []
        self._shown: frozenset[str] = frozenset()
        self._kept: set[str] = set()
        self._keys: dict[QAbstractButton, str] = {}
        self._more_text = more_text
        self.unfolded = False
        self._flow = FlowLayout(self)
        self.more = LinkButton(more_text, "chevron-down")
        self.more.clicked.connect(self._on_more_clicked)
        self.own = LinkButton(own_text, "plus")
        if not own_text:
            self.own.hide()
        self.own.clicked.connect(self.own_requested)

    def set_chips(
        self, chips: Sequence[QAbstractButton], keys: Sequence[str], shown: Collection[str]
    ) -> None:
        """Replace all chips; `shown` are the keys first seen, empty for all."""
        while self._flow.count():
            self._flow.takeAt(0)
        for old in self._chips:
            old.hide()
            old.deleteLater()
        self._chips = list(chips)
        self._keys = dict(zip(chips, keys, strict=True))
        self._shown = frozenset(shown) or frozenset(keys)
        for widget in (*self._chips, self.more, self.own):
            self._flow.addWidget(widget)
        for one, other in zip(self._chips, (*self._chips[1:], self.more), strict=False):
            QWidget.setTabOrder(one, other)
        self._refold()

    def keep_visible(self, keys: Collection[str]) -> None:
        """Show these even while folded."""
        if not self._kept.issuperset(keys):
            self._kept.update(keys)
            self._refold()

    def set_unfolded(self, unfolded: bool) -> None:
        """Show all, or the first ones and the kept ones."""
        self.unfolded = unfolded
        self._refold()

    def _on_more_clicked(self) -> None:
        self.set_unfolded(not self.unfolded)

    def _refold(self) -> None:
        waiting = 0
        for chip in self._chips:
            key = self._keys[chip]
            first = key in self._shown or key in self._kept
            waiting += not first
            chip.setVisible(first or self.unfolded)
        self.more.setVisible(waiting > 0)
        self.more.setText(self.tr("Fewer") if self.unfolded else self._more_text)
        self.more.set_icon("chevron-up" if self.unfolded else "chevron-down")
        self._flow.invalidate()
        self.updateGeometry()
