"""**See examples**: lines to start from. None is switched on by itself; every word can change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.lines.sheet import Sheet
from ui.lines.tab import put
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import Body, Note

if TYPE_CHECKING:
    from journal_app.journal.insights import Material
    from journal_app.journal.journal import Journal
    from journal_app.model.condition import Condition
    from journal_app.model.line import Line


@dataclass(frozen=True, slots=True)
class Example:
    """A line to start from, the condition it is to have, and that in words; "" without whom."""

    key: str
    line: Line
    condition: Condition
    clause: str


class ExamplesSheet(Sheet):
    """Owned by the page.

    Signals:
        taken(Example): open this one in the builder; it is not kept yet.
    """

    taken = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Examples"), parent)
        self.setObjectName("examples_sheet")
        self._examples: dict[str, Example] = {}
        lead = self.tr("None is set for you. Take one, and change every word of it.")
        self.set_title(self.tr("Examples"), lead)

    def load(self) -> None:
        """Read what fits this kind of work; what I usually carry is worked out first."""
        self.clear_rows()
        self.context.runner.run(lambda journal: journal.insights(), self._on_material_read)

    def _on_material_read(self, material: Material) -> None:
        self.context.runner.compute(material.usual_load, self._on_usual_load_computed)

    def _on_usual_load_computed(self, usual_load: int | None) -> None:
        self.context.runner.run(
            lambda journal: read_examples(journal, usual_load), self._on_examples_read
        )

    def _on_examples_read(self, found: Sequence[Example]) -> None:
        self.clear_rows()
        self._examples = {example.key: example for example in found}
        for example in found:
            put(self.rows, self._card(example))
        self.focus_first()

    def _card(self, example: Example) -> Card:
        card = Card(example.line.words)
        card.body.setSpacing(8)
        plan = example.line.plan
        if example.clause:
            card.add(Body(f"{example.clause}, {plan}."))
        else:
            card.add(Body(self.tr("Then: {plan}.").format(plan=plan)))
            card.add(Note(self.tr("You choose whom it is about.")))
        take = QuietButton(self.tr("Take this one"), "pencil")
        take.setObjectName(f"take_{example.key}")
        take.setAccessibleDescription(example.line.words)
        take.clicked.connect(self._on_take_clicked)
        card.body.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _on_take_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.taken.emit(self._examples[sender.objectName().removeprefix("take_")])


def read_examples(journal: Journal, usual_load: int | None = None) -> tuple[Example, ...]:
    """What this kind of work is offered; on the database thread."""
    boundaries = journal.boundaries
    return tuple(
        Example(
            one.key,
            boundaries.from_template(one.key, usual_load=usual_load),
            one.condition,
            "" if one.needs_customer else boundaries.when_clause(one.condition),
        )
        for one in boundaries.templates(usual_load)
    )
