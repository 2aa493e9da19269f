"""The table of a chart for a view: its texts as they are, nothing copied."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journal_app.charts.picture import Table

RECORD = Qt.ItemDataRole.UserRole
_TEXT = Qt.ItemDataRole.DisplayRole
_Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Read only; a row's record stands under `RECORD`."""

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as the table has."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as it has headers."""
        return 0 if parent.isValid() else len(self._table.headers)

    def data(self, index: _Index, role: int = _TEXT) -> str | None:
        """A cell's text, or the record of its row."""
        if role == RECORD and self._table.record_ids:
            return self._table.record_ids[index.row()]
        return self._table.rows[index.row()][index.column()] if role == _TEXT else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _TEXT
    ) -> str | None:
        """The headers of the columns."""
        if role != _TEXT or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._table.headers[section]
