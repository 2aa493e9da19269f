"""Fields in a column, each by its editor; some beside each other where there is room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal_app.model.record import Record
from ui.context import Context
from ui.theme import current
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.field import Field
from ui.widgets.forms.making import make_editor
from ui.widgets.forms.tab_order import enter
from ui.widgets.forms.words_editor import WordsEditor
from ui.widgets.labels import Note

GAP = 20
_ROOM_FOR_TWO = 620


class SideBySide(QWidget):
    """Two or more controls in one line, or below each other where the page is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)

    def add(self, control: QWidget) -> None:
        """Append a control."""
        self._line.addWidget(control, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction by the width at hand."""
        super().resizeEvent(event)
        wide = event.size().width() >= current().scaled(_ROOM_FOR_TWO)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != direction:
            self._line.setDirection(direction)


class FieldPanel(QWidget):
    """The editors of some fields of one type of record.

    Signals:
        edited(str): the worker changed the field at this path.
        left(): the focus left a long text box.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        fields: Iterable[Field],
        record: type[Record],
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editors: dict[str, Editor] = {}
        self._places: dict[str, QWidget] = {}
        self._last: Editor | SideBySide | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.care = Note(
            self.tr(
                "No names, record or seat numbers, diagnoses or room numbers. "
                "'A patient' is enough."
            )
        )
        self.care.setObjectName("care_line")
        self._context = context
        for field in fields:
            self._place(field, self._make(field, record, context))
        self._place_care_line()

    def values(self) -> dict[str, Any]:
        """What is answered, by path.

        Raises:
            InvalidValue: what was typed in a field is not what it takes.
        """
        return {path: editor.value() for path, editor in self.editors.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show answers, by path; paths of other panels are passed over."""
        for path, editor in self.editors.items():
            if path in values:
                editor.set_value(values[path])

    def insert_after(self, path: str, control: QWidget) -> None:
        """Put something of the form's own below a field."""
        at = self._column.indexOf(self._places[path])
        self._column.insertWidget(at + 1, control)

    def refresh(self) -> None:
        """The worker's lists have changed."""
        for editor in self.editors.values():
            editor.refresh()
        self._show_care_line()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The panel itself shows no ring and takes no words: its first field does."""
        super().focusInEvent(event)
        enter(self, onwards=True)

    def _place_care_line(self) -> None:
        """Below the last text box, for who works with patients or passengers."""
        boxes = [path for path, one in self.editors.items() if isinstance(one, WordsEditor)]
        if boxes:
            self.insert_after(boxes[-1], self.care)
        self._show_care_line()

    def _show_care_line(self) -> None:
        if self.care.parentWidget() is not None:
            self.care.setVisible(self._context.lists.now.work.duty_of_care)

    def _make(self, field: Field, record: type[Record], context: Context) -> Editor:
        editor = make_editor(field, record, context)
        editor.edited.connect(self._on_editor_edited)
        if isinstance(editor, WordsEditor):
            editor.left.connect(self.left)
        self.editors[field.path] = editor
        return editor

    def _place(self, field: Field, editor: Editor) -> None:
        if not field.beside or self._last is None:
            self._last = self._places[field.path] = editor
            self._column.addWidget(editor)
            return
        if isinstance(self._last, Editor):
            self._last = self._beside(self._last)
        self._last.add(editor)
        self._places[field.path] = self._last

    def _beside(self, editor: Editor) -> SideBySide:
        line = SideBySide()
        self._column.replaceWidget(editor, line)
        line.add(editor)
        self._places[editor.path] = line
        return line

    def _on_editor_edited(self) -> None:
        editor = self.sender()
        if isinstance(editor, Editor):
            self.edited.emit(editor.path)
