"""The left side of People: find an alias, choose one, add one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui.people.people_model import PeopleModel, Role
from ui.people.person_delegate import PersonDelegate
from ui.people.person_line import PersonLine
from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.buttons import QuietButton
from ui.widgets.fields import TextField
from ui.widgets.labels import Note, Title
from ui.widgets.ticks import Tick


class PeopleList(QWidget):
    """Owned by the page.

    Signals:
        person_chosen(str): the selection moved to this customer.
        person_tapped(str): a click; where the list fills the page it gives way.
        person_opened(str): Enter: go to this customer's page.
        add_wanted(): follow somebody new.
    """

    person_chosen = Signal(str)
    person_tapped = Signal(str)
    person_opened = Signal(str)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PeopleModel(self)
        self.finder = TextField()
        self.finder.setObjectName("people_find")
        self.finder.setClearButtonEnabled(True)
        self.finder.textChanged.connect(self._on_find_text_changed)
        self.finder.installEventFilter(self)
        self.view = QListView()
        self.view.setObjectName("people_list")
        self.none_found = Note(self.tr("Nobody you follow is called that."))
        self.none_found.hide()
        self.retired = Tick(self.tr("Show those I'm done with"))
        self.retired.setObjectName("people_retired")
        self.retired.toggled.connect(self._on_retired_toggled)
        self.retired.hide()
        self.add = QuietButton(self.tr("Add alias"), "plus")
        self.add.setObjectName("people_add")
        self.add.clicked.connect(self.add_wanted)
        self._chosen = ""
        self._prepare_view()
        self._arrange()

    def set_prompt(self, prompt: str) -> None:
        """What the search box is for, with the noun of the profile."""
        self.finder.setPlaceholderText(prompt)
        self.finder.setAccessibleName(prompt)

    def set_lines(self, lines: Sequence[PersonLine]) -> None:
        """Show everybody anew; the chosen one stays chosen, and nobody is told."""
        self.retired.setVisible(any(line.retired for line in lines))
        self.model.set_lines(lines)
        self._reselect()

    def choose(self, id_: str) -> None:
        """Choose somebody without telling anybody; filters that hide them are taken away."""
        self._chosen = id_
        if self.model.is_retired(id_):
            self.retired.setChecked(True)
        if id_ and not self.model.index_of(id_).isValid():
            self.finder.clear()
        self._reselect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin line towards the right side."""
        del event
        painter = QPainter(self)
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, current().colour("divider"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the page of the chosen one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.person_opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search box: Down goes to the list, Enter opens, Esc empties it."""
        if watched is self.finder and isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._take_find_key(event)
        return super().eventFilter(watched, event)

    def _take_find_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.finder.text():
            self.finder.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_first()
            if key == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
            elif self._chosen:
                self.person_opened.emit(self._chosen)
        else:
            return False
        return True

    def _take_first(self) -> None:
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))

    def _prepare_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(PersonDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAccessibleName(self.tr("People I follow"))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSpacing(1)
        view.viewport().setAutoFillBackground(False)
        view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        view.clicked.connect(self._on_view_clicked)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Title(self.tr("People")), 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 24, 12, 16)
        column.setSpacing(10)
        column.addLayout(head)
        for part in (self.finder, self.none_found, self.retired):
            column.addWidget(part)
        column.addWidget(self.view, 1)

    def _reselect(self) -> None:
        selection = self.view.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 - Qt's way; nobody chose anything
        index = self.model.index_of(self._chosen)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)  # noqa: FBT003
        self.view.scrollTo(index)
        self.view.viewport().update()

    def _on_find_text_changed(self, text: str) -> None:
        self.model.set_text(text)
        empty = bool(text) and not self.model.rowCount()
        self.none_found.setVisible(empty)
        if text:
            announce(self.finder, self.tr("%n found", "", self.model.rowCount()))
        self._reselect()

    def _on_retired_toggled(self, shown: bool) -> None:
        self.model.set_with_retired(shown)
        self._reselect()

    def _on_view_current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self._chosen = str(index.data(Role.ID))
            self.person_chosen.emit(self._chosen)

    def _on_view_clicked(self, index: QModelIndex) -> None:
        self.person_tapped.emit(str(index.data(Role.ID)))
