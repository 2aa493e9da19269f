"""Help card: the region, other numbers in its place, the worker's own lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from journal_app.errors import AftershiftError
from journal_app.settings import LINE_LIMIT, OWN_LINES, Settings
from ui.context import Context
from ui.help_card import checked_sentence, own_line_names, region_in_force, region_names
from ui.help_numbers import numbers
from ui.navigation import Target
from ui.own_lines import keep_line, own_lines
from ui.settings.section import Section, tr
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Divider
from ui.widgets.fields import Field, TextField
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.labels import Body, Note
from ui.widgets.ticks import Tick

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes

_NUMBERS = ("emergency", "talk")


class HelpCardSection(Section):
    """A number is kept in the clear at once; a line in the journal, when its field is left."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Help card"))
        self._texts: dict[str, TextField] = {}
        self._sent: dict[str, str] = {}
        regions = [(name, key) for key, name in region_names().items()]
        regions.insert(0, (self.tr("As the language has it"), ""))
        self.add_box("region", self.tr("Region"), regions)
        self._add_text("emergency", self.tr("Emergency number"))
        self._add_text("talk", self.tr("Somebody to talk to, day and night"))
        self.add(Note(checked_sentence()))
        self.add(Divider())
        self.add(Body(self.tr("My own lines. They are kept inside the journal.")))
        for key, name in own_line_names().items():
            self._add_text(key, name)
        self._outside = Tick(
            self.tr("Show my lines also while the journal is locked"),
            self.tr(
                "They are then kept outside the journal too, where anybody who uses this computer "
                "can read them."
            ),
        )
        self._outside.setObjectName("own_lines_outside")
        self._outside.toggled.connect(self._on_outside_toggled)
        self.add(self._outside)
        see = LinkButton(self.tr("See the card"), "life-buoy")
        see.setObjectName("see_card")
        see.clicked.connect(self._on_see_clicked)
        self.add(see)
        self._lines = own_lines(context.lists.now)
        context.lists.changed.connect(self._on_lists_changed)
        self.show_settings()
        self._show_lines()

    def show_settings(self) -> None:
        """Show numbers and region; the region's own numbers stand where none were typed."""
        super().show_settings()
        settings = self.context.preferences.now
        region = numbers(region_in_force(settings))
        usual = {"emergency": region.emergency, "talk": region.talk}
        for name in _NUMBERS:
            self._texts[name].setText(getattr(settings, name))
            self._texts[name].setPlaceholderText(usual[name])
        self._show_outside(settings)

    def _add_text(self, name: str, text: str) -> None:
        field = TextField()
        field.setObjectName(f"help_{name}")
        field.setMaxLength(LINE_LIMIT)
        field.editingFinished.connect(self._on_text_finished)
        field.setReadOnly(self.context.read_only and name not in _NUMBERS)
        self._texts[name] = field
        row = QHBoxLayout()
        row.addWidget(Field(text, field), 1)
        row.addStretch(1)
        self.add(row)

    def _show_lines(self) -> None:
        self._sent = dict(zip(OWN_LINES, self._lines, strict=True))
        for key, line in self._sent.items():
            self._texts[key].setText(line)

    def _show_outside(self, settings: Settings) -> None:
        self._outside.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._outside.setChecked(bool(settings.own_lines))
        self._outside.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _on_text_finished(self) -> None:
        field = self.sender()
        if not isinstance(field, QLineEdit):
            return
        name, text = field.objectName().removeprefix("help_"), " ".join(field.text().split())
        if name in _NUMBERS:
            self.context.preferences.change(**{name: text})
        elif not self.context.read_only:
            self._keep_line(name, text)

    def _keep_line(self, key: str, text: str) -> None:
        if self._sent[key] == text:
            return  # Enter says so, and leaving the field says so once more
        self._sent[key] = text
        header = fresh_header(self.context)
        self.context.runner.change(
            lambda journal: keep_line(journal, header, key, text),
            self._on_line_kept,
            self._on_line_not_kept,
        )

    def _on_line_kept(self, _changes: Changes) -> None:
        self.context.toasts.show(self.tr("Kept."), undo=True)

    def _on_line_not_kept(self, error: AftershiftError) -> None:
        self._sent = dict(zip(OWN_LINES, self._lines, strict=True))
        self.context.messages.show_error(error)

    def _on_lists_changed(self) -> None:
        lines = own_lines(self.context.lists.now)
        if lines == self._lines:
            return
        self._lines = lines
        self._show_lines()
        if self.context.preferences.now.own_lines:
            self.context.preferences.change(own_lines=lines)

    def _on_outside_toggled(self, wanted: bool) -> None:
        self.context.preferences.change(own_lines=self._lines if wanted else ())

    def _on_see_clicked(self) -> None:
        self.context.navigation.go("help", Target(action="card"))
