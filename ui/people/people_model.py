"""The lines of the list of people, narrowed by what is typed and by who is done with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journal_app.journal.lists import folded
from ui.people.person_line import PersonLine

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Role(IntEnum):
    """What the delegate asks a line for, beside the alias."""

    ID = Qt.ItemDataRole.UserRole
    COUNT = Qt.ItemDataRole.UserRole + 1
    DETAILS = Qt.ItemDataRole.UserRole + 2
    MINUTES = Qt.ItemDataRole.UserRole + 3


class PeopleModel(QAbstractListModel):
    """Owned by the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[PersonLine] = ()
        self._shown: Sequence[PersonLine] = ()
        self._text = ""
        self._with_retired = False

    def set_lines(self, lines: Sequence[PersonLine]) -> None:
        """Replace everybody."""
        self._lines = tuple(lines)
        self._narrow()

    def set_text(self, text: str) -> None:
        """Show those whose alias, kind or tags have the text."""
        self._text = folded(text)
        self._narrow()

    def set_with_retired(self, shown: bool) -> None:
        """Show also those the worker is done with."""
        self._with_retired = shown
        self._narrow()

    def shown_ids(self) -> tuple[str, ...]:
        """Ids of the lines shown, in order."""
        return tuple(line.id for line in self._shown)

    def is_retired(self, id_: str) -> bool:
        """Whether the worker is done with this one."""
        return any(line.retired for line in self._lines if line.id == id_)

    def index_of(self, id_: str) -> QModelIndex:
        """Where somebody stands, or an invalid index."""
        row = next((n for n, line in enumerate(self._shown) if line.id == id_), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Alias, count and details of a line; the whole of it for a screen reader."""
        if not index.isValid():
            return None
        read = _READERS.get(role)
        return read(self._shown[index.row()]) if read else None

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = [
            line
            for line in self._lines
            if (self._with_retired or not line.retired) and self._text in line.found_by
        ]
        self.endResetModel()


def _spoken(line: PersonLine) -> str:
    return ", ".join(part for part in (line.alias, line.count, line.details, line.minutes) if part)


_READERS: dict[int, Callable[[PersonLine], str]] = {
    Qt.ItemDataRole.DisplayRole: lambda line: line.alias,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Role.ID: lambda line: line.id,
    Role.COUNT: lambda line: line.count,
    Role.DETAILS: lambda line: line.details,
    Role.MINUTES: lambda line: line.minutes,
}
