"""One chart on its card: the picture, its twin table behind one key, and ways to take it along."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QWidget,
)

from journal_app.charts.picture import Picture, Table
from ui.theme import current
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.charts.table_model import RECORD, TableModel
from ui.widgets.chartview import ChartView
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Note
from ui.widgets.pagescroll import lay_out_around

FORMS = ("png", "svg", "pdf")
_INSET = 12  # pixels that a chart leaves free at its sides
_LEAST_TABLE = 200  # pixels of height, for some rows to be seen


class ChartCard(Card):
    """Owned by the page, which draws its pictures.

    Signals:
        record_wanted(str): open the record with this id.
        file_wanted(str, str): chart name and form (png, svg, pdf) to save.
        copy_wanted(str): put the picture on the clipboard.
        drawing_wanted(str): the width changed; draw it anew.
    """

    record_wanted = Signal(str)
    file_wanted = Signal(str, str)
    copy_wanted = Signal(str)
    drawing_wanted = Signal(str)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(f"chart_{name}")
        self.name = name
        self.view = ChartView(label)
        self.view.setObjectName(f"chart_view_{name}")
        self.view.mark_activated.connect(self.record_wanted)
        self.view.resized.connect(self._on_view_resized)
        self._table = self._make_table(label)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._table)
        self._said = Note()
        self._said.setObjectName(f"chart_said_{name}")
        self._said.setContentsMargins(_INSET, 0, _INSET, 0)
        self._switch = LinkButton(self.tr("As a table"), "table")
        self._switch.setObjectName(f"chart_switch_{name}")
        self._switch.clicked.connect(self.turn)
        self._take = LinkButton(self.tr("Take it along..."), "file-output")
        self._take.clicked.connect(self._on_take_clicked)
        self._foot = FlowLayout(gap=8)
        self.add_way(self._switch)
        self.add_way(self._take)
        self.add(self._stack)
        self.add(self._said)
        # Beside a higher card the ways stay at the bottom and the chart at the top.
        self.body.addStretch(1)
        self.add(self._foot)

    def add_way(self, link: LinkButton) -> None:
        """Append a link to those below the chart."""
        self._foot.addWidget(link)

    def set_picture(self, picture: Picture) -> None:
        """Show a drawn chart, its sentence and its table."""
        self.view.set_picture(picture)
        beside = picture.sentence.removeprefix(picture.title).lstrip(". ") if picture.marks else ""
        self._said.setText(beside)
        self._said.setVisible(bool(beside))
        self._fill(picture.table)
        self._stack.setFixedHeight(max(self.view.height(), current().scaled(_LEAST_TABLE)))
        lay_out_around(self)  # else what stands below is painted over a chart that has grown

    def turn(self) -> None:
        """From chart to table and back."""
        as_table = self._stack.currentWidget() is self.view
        self._stack.setCurrentWidget(self._table if as_table else self.view)
        self._switch.setText(self.tr("As a chart") if as_table else self.tr("As a table"))
        self._switch.set_icon("chart-line" if as_table else "table")
        self.focus_chart()

    def focus_chart(self) -> None:
        """Put the keyboard on the chart, or on the table where that is shown."""
        charted = self._stack.currentIndex() == self._stack.indexOf(self.view)
        (self.view if charted else self._table).setFocus(Qt.FocusReason.OtherFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same choices by right click and Menu key."""
        self._menu().popup(event.globalPos())

    def _make_table(self, label: str) -> QTableView:
        table = QTableView()
        table.setAccessibleName(label)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        table.activated.connect(self._on_table_activated)
        return table

    def _fill(self, table: Table) -> None:
        before = self._table.model()
        self._table.setModel(TableModel(table, self._table))
        if before is not None:
            before.deleteLater()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("Copy the picture"), menu)
        copy.triggered.connect(self._on_copy_triggered)
        menu.addAction(copy)
        for form in FORMS:
            save = QAction(self.tr("Save as {form}...").format(form=form.upper()), menu)
            save.setData(form)
            save.triggered.connect(self._on_save_triggered)
            menu.addAction(save)
        turn = QAction(self._switch.text(), menu)
        turn.triggered.connect(self.turn)
        menu.addAction(turn)
        return menu

    def _on_take_clicked(self) -> None:
        self._menu().popup(self._take.mapToGlobal(self._take.rect().bottomLeft()))

    def _on_copy_triggered(self) -> None:
        self.copy_wanted.emit(self.name)

    def _on_save_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.file_wanted.emit(self.name, str(action.data()))

    def _on_table_activated(self) -> None:
        record = self._table.currentIndex().data(RECORD)
        if record:
            self.record_wanted.emit(record)

    def _on_view_resized(self) -> None:
        self.drawing_wanted.emit(self.name)


def chart_height(name: str) -> int:
    """A height in pixels that suits a chart at the usual text size."""
    tall = {
        "course": 440,
        "year": 260,
        "breaking-point": 410,
        "weekly-five": 470,
        "helped": 450,
        "customers": 470,
        "visits": 260,
    }
    return current().scaled(tall.get(name, 340))
