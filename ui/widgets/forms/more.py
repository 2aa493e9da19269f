"""**More**: the groups below a form. Nothing in here is needed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.model.record import Record
from ui.context import Context
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Divider
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.field import FieldGroup
from ui.widgets.forms.group_fold import GroupFold
from ui.widgets.labels import Note


class MoreGroups(QWidget):
    """Owned by a form. Folded away until asked for, but for groups that open by themselves.

    Signals:
        edited(str): the worker changed the field at this path.
        left(): the focus left a long text box.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        groups: Sequence[FieldGroup],
        record: type[Record],
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("form_groups")
        self._all_shown = False
        self.keeps_itself = False
        self._folds = {group.key: GroupFold(group, record, context) for group in groups}
        self._lead = Note(self.tr("More, if you want it. Nothing here is needed."))
        self.keep = PrimaryButton(self.tr("Keep"))
        self.keep.setObjectName("form_keep_below")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(Divider())
        self._column.addWidget(self._lead)
        for fold in self._folds.values():
            self._column.addWidget(fold)
            fold.edited.connect(self.edited)
            fold.left.connect(self.left)
            fold.toggled.connect(self._on_fold_toggled)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.keep)
        self._column.addLayout(foot)
        self._show_folds()

    def fold(self, key: str) -> GroupFold:
        """The group of this key."""
        return self._folds[key]

    def toggle(self) -> None:
        """Show the headers of all groups, or only those that are open."""
        self._all_shown = not self._all_shown
        self._show_folds()

    def fold_all(self) -> None:
        """As in the beginning."""
        self._all_shown = False
        for fold in self._folds.values():
            fold.fold()
            fold.chosen_by_worker = False
        self._show_folds()

    def open_by_itself(self, wanted: Collection[str]) -> None:
        """Unfold these; fold those that opened by themselves, hold nothing and are not wanted.

        What the worker opened or folded stays so.
        """
        for key, fold in self._folds.items():
            if fold.chosen_by_worker or fold.is_open() == (key in wanted):
                continue
            if key in wanted:
                fold.unfold()
            elif not fold.is_answered():
                fold.fold()
        self._show_folds()

    def unfold_answered(self) -> None:
        """Open every group that holds an answer."""
        for fold in self._folds.values():
            if fold.is_answered():
                fold.unfold()
        self._show_folds()

    def reveal(self, path: str) -> None:
        """Open the group that asks for a field."""
        for fold in self._folds.values():
            if path in fold.paths:
                fold.unfold()
        self._show_folds()

    def values(self) -> dict[str, Any]:
        """What is answered, by path; raises InvalidValue."""
        return {p: value for fold in self._folds.values() for p, value in fold.values().items()}

    def answer(self, path: str) -> Any:
        """The answer of one field; raises InvalidValue, KeyError where nobody asks for it."""
        fold = next(fold for fold in self._folds.values() if path in fold.paths)
        return fold.panel.editors[path].value() if fold.panel else fold.values().get(path)

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show answers, by path."""
        for fold in self._folds.values():
            fold.set_values(values)

    def raws(self) -> dict[str, Any]:
        """What a draft keeps of the groups whose fields were made."""
        return {path: raw for fold in self._folds.values() for path, raw in fold.raws().items()}

    def restore(self, answers: Mapping[str, Any]) -> None:
        """Make and open the groups a draft has answers of; the form fills them."""
        for fold in self._folds.values():
            held = [answers[path] for path in fold.paths if path in answers]
            if any(raw not in (None, [], "") for raw in held):
                fold.unfold()
        self._show_folds()

    def editors(self) -> Iterator[tuple[str, Editor]]:
        """Path and editor of every field that was made."""
        for fold in self._folds.values():
            if fold.panel:
                yield from fold.panel.editors.items()

    def refresh(self) -> None:
        """The worker's lists have changed."""
        for fold in self._folds.values():
            fold.refresh()

    def _show_folds(self) -> None:
        opened = False
        for fold in self._folds.values():
            fold.setVisible(self._all_shown or fold.is_open())
            opened = opened or fold.is_open()
        self._lead.setVisible(self._all_shown)
        self.keep.setVisible(opened and not self.keeps_itself)
        self.setVisible(self._all_shown or opened)

    def _on_fold_toggled(self) -> None:
        self._show_folds()
