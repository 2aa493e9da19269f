"""One list of the worker's: rename an entry, give it another tier, retire it, add one's own.

A fixed entry keeps its key, whatever it is called; each change is kept at once and can be undone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from journal_app.journal.lists import folded
from journal_app.model.term import LABEL_LIMIT, Term
from journal_app.model.vocabularies import VOCABULARIES, Choice
from ui.context import Context
from ui.widgets.buttons import QuietButton
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import Field, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.own_entry import OwnEntry
from ui.widgets.forms.wording import tier_words
from ui.widgets.option import Option
from ui.widgets.tierrow import TierRow
from ui.words import label

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal


class ListEditor(QWidget):
    """The entries as chips; the one chosen is changed below them."""

    def __init__(self, vocabulary: str, name: str, context: Context) -> None:
        super().__init__()
        self.setObjectName(f"list_{vocabulary}")
        self._vocabulary = vocabulary
        self._context = context
        own = "" if context.read_only else self.tr("Add my own...")
        self._row = ChoiceRow(name, (), own_text=own)
        self._row.setObjectName(f"entries_{vocabulary}")
        self._row.hide_label()
        self._label = TextField()
        self._label.setObjectName(f"entry_{vocabulary}_label")
        self._label.setMaxLength(LABEL_LIMIT)
        self._name = Field(self.tr("What I call it"), self._label)
        self._tier = TierRow(self.tr("How bad it usually is"), tier_words())
        self._tier.setObjectName(f"entry_{vocabulary}_tier")
        self._tier.setVisible(vocabulary == "kinds")
        self._buttons = {
            "keep": QuietButton(self.tr("Keep"), "check"),
            "retire": QuietButton(self.tr("Retire it"), "archive"),
            "bring_back": QuietButton(self.tr("Bring it back"), "rotate-ccw"),
            "as_it_came": QuietButton(self.tr("As it came")),
        }
        self._panel = QWidget(self)
        self._own = OwnEntry(vocabulary, context, self)
        self._arrange()
        self._listen()
        self.show_lists()

    def show_lists(self) -> None:
        """Show the entries as they are now; the one being changed stays chosen."""
        choices = self._context.lists.now.every(self._vocabulary)
        self._row.set_options([Option(c.key, self._chip_words(c)) for c in choices])
        self._show_entry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the entry and leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape and self._row.value() is not None:
            self._row.set_value(None)
            self._show_entry()
            self._row.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for key, button in self._buttons.items():
            button.setObjectName(f"entry_{self._vocabulary}_{key}")
            flow.addWidget(button)
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(12)
        for part in (self._name, self._tier, buttons):
            panel.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 0, 0, 8)
        column.setSpacing(12)
        for part in (self._row, self._own, self._panel):
            column.addWidget(part)

    def _listen(self) -> None:
        self._row.value_changed.connect(self._on_row_value_changed)
        self._row.own_requested.connect(self._on_row_own_requested)
        self._own.added.connect(self._on_own_added)
        self._label.returnPressed.connect(self._on_keep_clicked)
        self._buttons["keep"].clicked.connect(self._on_keep_clicked)
        self._buttons["retire"].clicked.connect(self._on_retire_clicked)
        self._buttons["bring_back"].clicked.connect(self._on_bring_back_clicked)
        self._buttons["as_it_came"].clicked.connect(self._on_as_it_came_clicked)
        self._context.lists.changed.connect(self.show_lists)

    def _chip_words(self, choice: Choice) -> str:
        words = label(choice)
        if choice.tier is not None:
            words = self.tr("{entry} · {tier}").format(entry=words, tier=choice.tier)
        term = self._context.lists.now.term(self._vocabulary, choice.key)
        if term is not None and term.retired:
            words = self.tr("{entry} (retired)").format(entry=words)
        return words

    def _entry(self) -> Choice | None:
        key = self._row.value()
        every = self._context.lists.now.every(self._vocabulary)
        return next((choice for choice in every if choice.key == key), None)

    def _fixed(self, key: str) -> Choice | None:
        """The entry as the program brought it; None for an own one."""
        vocabulary = VOCABULARIES[self._vocabulary]
        return vocabulary.choice(key) if key in vocabulary else None

    def _show_entry(self) -> None:
        entry = self._entry()
        self._panel.setVisible(entry is not None and not self._context.read_only)
        if entry is None:
            return
        term = self._context.lists.now.term(self._vocabulary, entry.key)
        retired = term is not None and bool(term.retired)
        changed = term is not None and bool(term.label or term.tier is not None)
        self._label.setText(label(entry))
        self._tier.set_value(entry.tier)
        self._name.set_note("")
        self._buttons["retire"].setVisible(not retired)
        self._buttons["bring_back"].setVisible(retired)
        self._buttons["as_it_came"].setVisible(changed and self._fixed(entry.key) is not None)

    def _on_row_value_changed(self) -> None:
        self._own.hide()
        self._show_entry()

    def _on_row_own_requested(self) -> None:
        self._row.set_value(None)
        self._show_entry()
        self._own.ask()

    def _on_own_added(self) -> None:
        self._context.toasts.show(self.tr("Kept."), undo=True)
        self._row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep_clicked(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        words = " ".join(self._label.text().split())
        if not words:
            self._complain(self.tr("Write what it is called."))
        elif self._is_taken(words, entry.key):
            self._complain(self.tr("Another entry is called that already."))
        else:
            self._keep(entry.key, label=words, tier=self._tier.value())

    def _on_retire_clicked(self) -> None:
        self._keep_of_entry(retired=True)

    def _on_bring_back_clicked(self) -> None:
        self._keep_of_entry(retired=None)

    def _on_as_it_came_clicked(self) -> None:
        self._keep_of_entry(label="", tier=None)

    def _complain(self, text: str) -> None:
        self._name.set_note(text)
        self._label.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_taken(self, words: str, key: str) -> bool:
        every = self._context.lists.now.every(self._vocabulary)
        return any(c.key != key and folded(label(c)) == folded(words) for c in every)

    def _keep_of_entry(self, **values: Any) -> None:
        entry = self._entry()
        if entry is not None:
            self._keep(entry.key, **values)

    def _keep(self, key: str, **values: Any) -> None:
        """Keep what differs from the entry as it came; its key is never touched."""
        fixed = self._fixed(key)
        if fixed is not None:
            if values.get("label") in (fixed.label, label(fixed)):
                values["label"] = ""
            if values.get("tier") == fixed.tier:
                values["tier"] = None
        vocabulary, header = self._vocabulary, fresh_header(self._context)

        def write(journal: Journal) -> Changes:
            kept = journal.lists().term(vocabulary, key)
            term = kept or Term(**header, vocabulary=vocabulary, key=key)
            term = replace(term, **values)
            return journal.revise(term) if kept else journal.record(term)

        self._context.runner.change(write, self._on_kept, self._on_not_kept)

    def _on_kept(self, _changes: Changes) -> None:
        self._context.toasts.show(self.tr("Kept."), undo=True)

    def _on_not_kept(self, error: AftershiftError) -> None:
        self._context.messages.show_error(error)
        self._show_entry()


def list_names() -> dict[str, str]:
    """The lists that can be changed, each with its name, in order."""
    translate = QCoreApplication.translate
    return {
        "kinds": translate("Lists", "Kinds and tiers"),
        "moves": translate("Lists", "Moves"),
        "coping": translate("Lists", "Coping"),
        "place": translate("Lists", "Places"),
        "escalated_to": translate("Lists", "Roles"),
        "tags": translate("Lists", "Tags"),
    }
