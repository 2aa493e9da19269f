"""What I did for myself, each with how it helped: chips, and one short row for each chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.model.scales import SCALES
from ui.context import Context
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.forms.choosing import ListEditor, list_editor
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.wording import scale_label, scale_words
from ui.widgets.labels import Note
from ui.widgets.option import Option


class HelpedEditor(Editor):
    """Pairs of a key and -2 to +2, or None where only the key was chosen."""

    def __init__(
        self, path: str, vocabulary: str, words: tuple[str, str], context: Context
    ) -> None:
        """`words` are label and help of the whole question."""
        super().__init__(path)
        self._context = context
        self._vocabulary = vocabulary
        self._kept: dict[str, int | None] = {}
        self._ratings: dict[str, ChoiceRow] = {}
        self.ways: ListEditor = list_editor(path, vocabulary, words, context, several=True)
        self.ways.setObjectName(f"{self.objectName()}_ways")
        self.ways.edited.connect(self._on_ways_edited)
        self._hold(self.ways)
        self._below = QWidget()
        self._below.hide()
        self._rows_below = QVBoxLayout(self._below)
        self._rows_below.setContentsMargins(16, 8, 0, 0)
        self._rows_below.setSpacing(8)
        low, middle, high = scale_words("helped")
        scale = self.tr("{question}  -2 {low}, 0 {middle}, +2 {high}.")
        legend = scale.format(question=scale_label("helped"), low=low, middle=middle, high=high)
        self._rows_below.addWidget(Note(legend))
        self._rows.insertWidget(1, self._below)

    def value(self) -> tuple[tuple[str, int | None], ...]:
        """Each way chosen, with its mark."""
        return tuple((key, self._rating(key)) for key in self.ways.value())

    def set_value(self, value: Any) -> None:
        """Show ways and marks."""
        self._kept = dict(value or ())
        self.ways.set_value(tuple(self._kept))
        self._show_rows()

    def raw(self) -> list[list[Any]]:
        """Pairs as lists."""
        return [list(pair) for pair in self.value()]

    def refresh(self) -> None:
        """Offer the list as it is now."""
        self.ways.refresh()

    def _rating(self, key: str) -> int | None:
        row = self._ratings.get(key)
        if row is None:
            return self._kept.get(key)
        chosen = row.value()
        return None if chosen is None else int(chosen)

    def _on_ways_edited(self) -> None:
        self._show_rows()
        self._on_control_changed()

    def _show_rows(self) -> None:
        chosen = self.ways.value()
        for key in [key for key in self._ratings if key not in chosen]:
            self._kept.pop(key, None)
            row = self._ratings.pop(key)
            row.hide()
            row.deleteLater()
        for key in chosen:
            if key not in self._ratings:
                self._ratings[key] = self._make_row(key)
                self._rows_below.addWidget(self._ratings[key])
            rating = self._kept.pop(key, None)
            if rating is not None:
                self._ratings[key].set_value(str(rating))
        self._below.setVisible(bool(chosen))

    def _make_row(self, key: str) -> ChoiceRow:
        scale = SCALES["helped"]
        words = dict(zip((scale.lowest, 0, scale.highest), scale_words("helped"), strict=True))
        numbers = range(scale.lowest, scale.highest + 1)
        options = [Option(str(n), f"{n:+d}" if n else "0", words.get(n, "")) for n in numbers]
        row = ChoiceRow(self._context.lists.now.label(self._vocabulary, key), options)
        row.value_changed.connect(self._on_control_changed)
        return row
