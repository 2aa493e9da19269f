"""My work, Lists: the lists the worker may change, each folded until it is wanted."""

from __future__ import annotations

from ui.context import Context
from ui.settings.list_editor import ListEditor, list_names
from ui.settings.section import Section, tr
from ui.widgets.foldout import FoldOut


class ListsSection(Section):
    """One fold a list; its entries are made when it is first opened."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Lists"),
            tr(
                "Rename what does not fit, retire what you never choose, add your own. "
                "Notes that have an entry keep it."
            ),
        )
        self._folds: dict[str, FoldOut] = {}
        self._editors: dict[str, ListEditor] = {}
        self._names = list_names()
        for vocabulary, name in self._names.items():
            fold = self._folds[vocabulary] = FoldOut(name)
            fold.setObjectName(f"fold_{vocabulary}")
            fold.toggled.connect(self._on_fold_toggled)
            self.add(fold)
        self.body.setSpacing(4)
        self._count()
        context.lists.changed.connect(self._count)

    def unfold(self, vocabulary: str) -> None:
        """Open one list, as pressing it would."""
        if vocabulary not in self._editors:
            name = self._names[vocabulary]
            editor = self._editors[vocabulary] = ListEditor(vocabulary, name, self.context)
            self._folds[vocabulary].add(editor)
        self._folds[vocabulary].set_open(True)

    def _on_fold_toggled(self) -> None:
        for vocabulary, fold in self._folds.items():
            if fold.is_open():
                self.unfold(vocabulary)

    def _count(self) -> None:
        for vocabulary, fold in self._folds.items():
            entries = len(self.context.lists.now.choices(vocabulary))
            fold.set_hint(self.tr("%n entr(y|ies)", "", entries))
