"""The real pages beside the steps: the same that will be printed, one at a time.

The old page stays until the new one is there. Must not know what is on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.reports.bench import Bench
from ui.reports.paper import Paper
from ui.reports.workshop import Round, View
from ui.theme import current
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Note

if TYPE_CHECKING:
    from journal_app.reports.rendering.preview import PageImage

_MARGIN = 16
_RESIZED_MS = 80
_ZOOMS = (1.0, 1.25, 1.5, 2.0, 2.5)
_WIDEST = 2200  # pixels of a page, whatever the zoom


class _Desk(QScrollArea):
    """The paper on its desk; keys turn pages.

    Signals:
        turned(int): pages on (1) or back (-1); ended(int): to the first (-1) or the last (1).
        zoomed(int): closer (1), further (-1), to the width (0).
    """

    turned = Signal(int)
    ended = Signal(int)
    zoomed = Signal(int)
    resized = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn, Home and End jump, plus and minus zoom, arrows scroll."""
        key = event.key()
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        ends = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in turns:
            self.turned.emit(turns[Qt.Key(key)])
        elif key in ends:
            self.ended.emit(ends[Qt.Key(key)])
        elif key in zooms:
            self.zoomed.emit(zooms[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page fits the width."""
        super().resizeEvent(event)
        self.resized.emit()


class Preview(QWidget):
    """Owned by the wizard; asks the bench for the page it shows."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_preview")
        self.setAccessibleName(self.tr("The pages as they will be"))
        self._bench = bench
        self._number, self._of = 1, 0
        self._zoom = 0
        self.paper = Paper()
        self.desk = self._make_desk()
        self.counter = Note()
        self.counter.setObjectName("preview_counter")
        self.counter.setWordWrap(False)
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(self.desk, 1)
        column.setContentsMargins(0, 8, 8, 12)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESIZED_MS)
        self._resting.timeout.connect(self._look)
        self.setFocusProxy(self.desk)
        bench.began.connect(self._tell)
        bench.turned.connect(self._on_bench_turned)
        bench.pictured.connect(self._show)
        current().changed.connect(self._on_theme_changed)
        self._tell()

    @property
    def number(self) -> int:
        """The page that is looked at."""
        return self._number

    @property
    def of(self) -> int:
        """How many there are; 0 while nobody knows."""
        return self._of

    def clear(self) -> None:
        """Nothing is made: grey bars, the first page."""
        self._number, self._of = 1, 0
        self.paper.show_nothing()
        self._tell()

    def turn(self, pages: int) -> None:
        """Go some pages on or back."""
        self.go(self._number + pages)

    def go(self, number: int) -> None:
        """Go to a page that is there."""
        wanted = max(1, min(number, self._of or 1))
        if wanted != self._number:
            self._number = wanted
            self.desk.verticalScrollBar().setValue(0)
            self._tell()
            self._look()

    def zoom(self, step: int) -> None:
        """Closer, further, or back to the width."""
        self._zoom = max(0, min(self._zoom + step, len(_ZOOMS) - 1)) if step else 0
        self._fit()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Now somebody sees it."""
        super().showEvent(event)
        self._fit()
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it: no page is painted."""
        super().hideEvent(event)
        self._resting.stop()
        self._bench.look_at(None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the type size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._tell()

    def _make_desk(self) -> _Desk:
        desk = _Desk()
        desk.setObjectName("preview_desk")
        desk.setFrameShape(QFrame.Shape.NoFrame)
        desk.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        desk.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        desk.setWidget(self.paper)
        desk.setAccessibleName(self.tr("The pages as they will be"))
        desk.setAccessibleDescription(self.tr("Page keys turn pages, plus and minus zoom."))
        desk.turned.connect(self.turn)
        desk.ended.connect(self._on_desk_ended)
        desk.zoomed.connect(self.zoom)
        desk.resized.connect(self._on_desk_resized)
        return desk

    def _make_buttons(self) -> None:
        self.back = IconButton("chevron-left", self.tr("Page before (Page up)"))
        self.on = IconButton("chevron-right", self.tr("Next page (Page down)"))
        self.further = IconButton("minus", self.tr("Smaller"))
        self.closer = IconButton("plus", self.tr("Larger"))
        for name, button in (
            ("preview_back", self.back),
            ("preview_on", self.on),
            ("preview_further", self.further),
            ("preview_closer", self.closer),
        ):
            button.setObjectName(name)
        self.back.clicked.connect(self._on_back_clicked)
        self.on.clicked.connect(self._on_on_clicked)
        self.further.clicked.connect(self._on_further_clicked)
        self.closer.clicked.connect(self._on_closer_clicked)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, _MARGIN, 8)
        bar.setSpacing(4)
        bar.addWidget(self.back)
        bar.addWidget(self.counter)
        bar.addWidget(self.on)
        bar.addStretch(1)
        bar.addWidget(self.further)
        bar.addWidget(self.closer)
        return bar

    def _fit(self) -> None:
        # Room is left for the bar whether it is there or not: the width must not depend on it.
        room = self.desk.width() - self.desk.verticalScrollBar().sizeHint().width() - 2
        self.paper.set_width(min(_WIDEST, round(max(80, room) * _ZOOMS[self._zoom])))

    def _look(self) -> None:
        if self.isVisible():
            width = self.paper.width()
            self._bench.look_at(View(self._number, width, self.devicePixelRatioF()))

    def _on_bench_turned(self, turned: Round) -> None:
        if turned.proof is not None:
            self._of = turned.proof.of
            self._number = max(1, min(self._number, self._of))
        if turned.picture is not None:
            if turned.picture.number != self._number:
                self._number = turned.picture.number
                self.desk.verticalScrollBar().setValue(0)
            self._show(turned.picture)
        self._tell()

    def _show(self, picture: PageImage) -> None:
        self.paper.show_page(picture.png)
        self._tell()

    def _tell(self) -> None:
        known = self._of > 0
        words = self.tr("Page {number} of {of}") if known else self.tr("Making the pages...")
        if known and not self._bench.is_current:
            words = self.tr("Page {number} of {of} …")
        self.counter.setText(words.format(number=self._number, of=self._of))
        self.paper.setAccessibleName(self.counter.text())
        self.back.setEnabled(known and self._number > 1)
        self.on.setEnabled(known and self._number < self._of)
        self.further.setEnabled(self._zoom > 0)
        self.closer.setEnabled(self._zoom < len(_ZOOMS) - 1)

    def _on_desk_ended(self, end: int) -> None:
        self.go(1 if end < 0 else self._of)

    def _on_desk_resized(self) -> None:
        self._fit()
        if self.paper.image.isNull():
            self._look()
        else:
            self._resting.start()

    def _on_theme_changed(self) -> None:
        self._fit()

    def _on_back_clicked(self) -> None:
        self.turn(-1)

    def _on_on_clicked(self) -> None:
        self.turn(1)

    def _on_further_clicked(self) -> None:
        self.zoom(-1)
        self._tell()

    def _on_closer_clicked(self) -> None:
        self.zoom(1)
        self._tell()
