"""One group of **More**: a header, and below it fields that are made when it is first unfolded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.model.record import Record
from ui.context import Context
from ui.widgets.foldout import FoldOut
from ui.widgets.forms.field import FieldGroup
from ui.widgets.forms.panel import FieldPanel

Answers = Mapping[str, Any]


class GroupFold(FoldOut):
    """Owned by a form; keeps its answers while its fields are not made yet.

    Signals:
        edited(str): the worker changed the field at this path.
        left(): the focus left a long text box.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        group: FieldGroup,
        record: type[Record],
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(group.title, parent=parent)
        self.setObjectName(f"group_{group.key}")
        self.key = group.key
        self.panel: FieldPanel | None = None
        self.chosen_by_worker = False
        self._group = group
        self._record = record
        self._context = context
        self._waiting: dict[str, Any] = {}
        self.toggled.connect(self._on_self_toggled)

    @property
    def paths(self) -> frozenset[str]:
        """The fields it asks for."""
        return frozenset(field.path for field in self._group.fields)

    def unfold(self) -> None:
        """Show the fields without telling anybody; they are made the first time."""
        self._make()
        self.set_open(is_open=True)

    def fold(self) -> None:
        """Put the fields away without telling anybody."""
        self.set_open(is_open=False)
        self._show_hint()

    def values(self) -> dict[str, Any]:
        """What is answered, by path.

        Raises:
            InvalidValue: what was typed in a field is not what it takes.
        """
        return self.panel.values() if self.panel else dict(self._waiting)

    def set_values(self, values: Answers) -> None:
        """Show answers, now or when the fields are made."""
        own = {path: value for path, value in values.items() if path in self.paths}
        if self.panel:
            self.panel.set_values(own)
        else:
            self._waiting.update(own)
        self._show_hint()

    def raws(self) -> dict[str, Any]:
        """What a draft keeps; empty while no field was made."""
        editors = self.panel.editors if self.panel else {}
        return {path: editor.raw() for path, editor in editors.items()}

    def is_answered(self) -> bool:
        """Whether any of its fields holds something."""
        if not self.panel:
            return any(not _is_absent(value) for value in self._waiting.values())
        return any(not _is_absent(editor.raw()) for editor in self.panel.editors.values())

    def refresh(self) -> None:
        """The worker's lists have changed."""
        if self.panel:
            self.panel.refresh()

    def _make(self) -> None:
        if self.panel:
            return
        self.panel = FieldPanel(self._group.fields, self._record, self._context)
        self.panel.set_values(self._waiting)
        self.panel.edited.connect(self._on_panel_edited)
        self.panel.left.connect(self.left)
        self.body.setContentsMargins(30, 8, 0, 16)
        self.add(self.panel)

    def _show_hint(self) -> None:
        self.set_hint(self.tr("answered in part") if self.is_answered() else "")

    def _on_panel_edited(self, path: str) -> None:
        self.edited.emit(path)

    def _on_self_toggled(self, is_open: bool) -> None:
        self.chosen_by_worker = True
        if is_open:
            self._make()
        else:
            self._show_hint()


def _is_absent(value: Any) -> bool:
    return value is None or value in ("", (), [])
