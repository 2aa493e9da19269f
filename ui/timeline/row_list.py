"""The list itself: one column, rows of one height, moved through by keys.

Must not know the journal; it tells which row is current and which key was pressed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.theme import current
from ui.timeline.row_delegate import RowDelegate
from ui.timeline.row_model import Index, RowModel

_LETTERS = {Qt.Key.Key_E: "edit", Qt.Key.Key_V: "versions", Qt.Key.Key_R: "report"}


class RowList(QTableView):
    """Shows one of several models; keeps to the current record when its model is read anew.

    Signals:
        chosen(Row): another record is current.
        entered(): Enter was pressed, or a row clicked twice: go on into the reader.
        touched(): a row was clicked.
        asked(str): a key for "edit", "versions", "report" or "bin" was pressed.
        left_upwards(): Up was pressed on the first row.
        escaped(): Esc was pressed.
    """

    chosen = Signal(object)
    entered = Signal()
    touched = Signal()
    asked = Signal(str)
    left_upwards = Signal()
    escaped = Signal()

    def __init__(self, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.single_keys = True
        self._rows: RowModel | None = None
        self._lines = 2
        self._current_id = ""
        self._current_at = -1
        self._scrolled = 0
        self._before = -1
        self._rows_delegate = delegate
        self.setItemDelegate(delegate)
        self._dress()

    def show_model(self, model: RowModel, lines: int) -> None:
        """List another model's rows, two or three lines high; nothing is current."""
        if self._rows is not None:
            self._rows.modelAboutToBeReset.disconnect(self._on_rows_about_to_be_reset)
            self._rows.modelReset.disconnect(self._on_rows_reset)
            self._rows.dataChanged.disconnect(self._on_rows_data_changed)
        self._rows = model
        self._lines = lines
        self.forget_current()
        if self.model() is not model:
            old = self.selectionModel()
            self.setModel(model)
            if old is not None:
                old.deleteLater()
        model.modelAboutToBeReset.connect(self._on_rows_about_to_be_reset)
        model.modelReset.connect(self._on_rows_reset)
        model.dataChanged.connect(self._on_rows_data_changed)
        self._measure()

    @property
    def current_id(self) -> str:
        """The record that is current, or ""."""
        return self._current_id

    @property
    def current_place(self) -> int:
        """Where it stands, or -1."""
        return self._current_at

    def forget_current(self) -> None:
        """Have no record current."""
        self._current_id, self._current_at = "", -1
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def hold(self, record: str) -> None:
        """Make a record current without telling; at once or when it is at hand."""
        self._current_id = record
        self._current_at = -1
        self._find_current()

    def hold_later(self, record: str) -> None:
        """Make a record current, without telling, when the model is read anew."""
        self._current_id = record

    @property
    def place_before(self) -> int:
        """Where the current record stood before the model was last read anew, or -1."""
        return self._before

    def tell_current(self) -> None:
        """Tell of the current record once more."""
        row = self._rows.row_at(self._current_at) if self._rows else None
        if row is not None:
            self._current_id = row.id
            self.chosen.emit(row)

    def go(self, place: int) -> None:
        """Make the row at a place current, within bounds."""
        rows = self.model().rowCount() if self.model() else 0
        if rows:
            self.setCurrentIndex(self.model().index(max(0, min(place, rows - 1)), 0))

    def currentChanged(self, now: Index, before: Index) -> None:  # noqa: N802 - Qt's
        """Tell of the record, or wait for its page."""
        super().currentChanged(now, before)
        if now.isValid() and now.row() != self._current_at:
            self._current_at = now.row()
            self._current_id = ""
            self.tell_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home, End and Enter as in a list; single letters where they are switched on."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's
        """Letters are for actions."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Something is current as soon as keys come here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go(0)

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # The delegate paints what is chosen; the style's own ground would show around it.
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.doubleClicked.connect(self._on_self_double_clicked)
        self.clicked.connect(self._on_self_clicked)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._rows_delegate.row_height(self._lines))
        self.verticalScrollBar().setSingleStep(current().scaled(24))

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Home:
            self.go(0)
        elif key == Qt.Key.Key_End:
            self.go(self.model().rowCount() - 1)
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Delete:
            self.asked.emit("bin")
        elif self.single_keys and key in _LETTERS:
            self.asked.emit(_LETTERS[Qt.Key(key)])
        else:
            return False
        return True

    def _find_current(self) -> None:
        """Make the held record current where it stands now, without telling."""
        place = self._rows.place_of(self._current_id) if self._rows and self._current_id else None
        self._current_at = -1 if place is None else place
        if place is None:
            return
        index = self.model().index(place, 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(
            index, select | QItemSelectionModel.SelectionFlag.Rows
        )

    def _on_self_double_clicked(self) -> None:
        self.entered.emit()

    def _on_self_clicked(self) -> None:
        self.touched.emit()

    def _on_rows_about_to_be_reset(self) -> None:
        self._scrolled = self.verticalScrollBar().value()
        self._before = self._current_at

    def _on_rows_reset(self) -> None:
        before, bar = self._before, self.verticalScrollBar()
        self._find_current()
        self.updateGeometries()
        if before < 0 <= self._current_at:
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
            return
        moved = self._current_at - before if self._current_at >= 0 else 0
        bar.setValue(self._scrolled + moved * self.verticalHeader().defaultSectionSize())

    def _on_rows_data_changed(self) -> None:
        if self._current_id:
            if self._current_at < 0:
                self._find_current()
        elif self._current_at >= 0:
            self.tell_current()
