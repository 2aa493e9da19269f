"""Help: shortcuts, the card, privacy, what this is not, licences, diagnostics, about.

One page with one part shown at a time; the target's action says which.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ui import help_words
from ui.actions import ENTRIES, Actions
from ui.context import Context
from ui.help_card import HelpCard
from ui.navigation import NOWHERE, Target
from ui.own_lines import own_lines
from ui.page import Page
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body, Note
from ui.widgets.pagescroll import PageScroll

_PARTS = ("shortcuts", "card", "privacy", "not", "licences", "diagnostics", "about")
_NAMES_WIDTH = 340


class HelpPage(Page):
    """Each part is made when it is first wanted, and again each time: none holds anything."""

    page_key: ClassVar[str] = "help"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._sheet: PageScroll | None = None
        self._grid: QGridLayout | None = None
        self._diagnostics = ""

    def title(self) -> str:
        """The page's name."""
        return self.tr("Help")

    def activate(self, target: Target = NOWHERE) -> None:
        """Show one part."""
        super().activate(target)
        part = target.action if target.action in _PARTS else "shortcuts"
        if self._sheet is not None:
            self._column.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self._grid = None
        self._sheet = getattr(self, f"_make_{part}")()
        self._column.addWidget(self._sheet)
        self.focus_first()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._give_names_room()

    def focus_first(self) -> None:
        """The sheet scrolls by keys, or its first control has the focus."""
        if self._sheet is not None:
            first = self._sheet.widget()
            button = first.findChild(QuietButton) if first else None
            (button or self._sheet).setFocus()

    def gallery_states(self) -> tuple[str, ...]:
        """Every part."""
        return _PARTS

    def show_gallery_state(self, state: str) -> None:
        """Show a part."""
        self.activate(Target(action=state))

    def _new_sheet(self, title: str, lead: str = "") -> PageScroll:
        sheet = PageScroll(title, lead)
        sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return sheet

    def _text_sheet(self, title: str, sentences: list[str]) -> PageScroll:
        sheet = self._new_sheet(title)
        card = Card()
        for sentence in sentences:
            card.add(_selectable(Body(sentence)))
        sheet.add(card)
        return sheet

    def _make_shortcuts(self) -> PageScroll:
        sheet = self._new_sheet(
            self.tr("Help and shortcuts"),
            self.tr("Every action, with its keys. Ctrl+K finds them by name."),
        )
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (name, keys) in enumerate((*self._action_keys(), *help_words.scale_keys())):
            label, shown = Body(name), Note(keys)
            shown.setWordWrap(False)
            grid.addWidget(label, row, 0)
            grid.addWidget(shown, row, 1)
        grid.setColumnStretch(2, 1)
        self._grid = grid
        self._give_names_room()
        card.add(grid)
        sheet.add(card)
        return sheet

    def _give_names_room(self) -> None:
        if self._grid is not None:
            self._grid.setColumnMinimumWidth(0, self.context.theme.scaled(_NAMES_WIDTH))

    def _action_keys(self) -> list[tuple[str, str]]:
        table = self.window().findChild(Actions)
        if table is None:
            return []
        keyed = [entry.key for entry in ENTRIES if entry.keys]
        return [help_words.name_and_keys(table[key]) for key in keyed]

    def _make_card(self) -> PageScroll:
        sheet = self._new_sheet("")
        lines = own_lines(self.context.lists.now)
        sheet.add(HelpCard(self.context.preferences, closable=False, own_lines=lines))
        change = LinkButton(self.tr("Change numbers and my own lines"), "pencil")
        change.setObjectName("change_card")
        change.clicked.connect(self._on_change_card_clicked)
        sheet.add(change)
        return sheet

    def _make_privacy(self) -> PageScroll:
        sheet = self._text_sheet(
            self.tr("Privacy"), help_words.privacy_sentences(self.context.folder)
        )
        show = QuietButton(self.tr("Show the folder"), "folder-open")
        show.setObjectName("show_folder")
        show.clicked.connect(self._on_show_folder_clicked)
        row = QHBoxLayout()
        row.addWidget(show)
        row.addStretch(1)
        sheet.add(row)
        return sheet

    def _make_not(self) -> PageScroll:
        return self._text_sheet(self.tr("What this is not"), help_words.not_sentences())

    def _make_licences(self) -> PageScroll:
        sheet = self._text_sheet(self.tr("Licences"), [help_words.licence_index()])
        card = Card(self.tr("Every notice, whole"))
        card.body.setSpacing(4)
        for name in help_words.licence_names():
            fold = FoldOut(name)
            fold.setObjectName(f"licence_{name}")
            fold.toggled.connect(self._on_licence_toggled)
            card.add(fold)
        sheet.add(card)
        return sheet

    def _make_about(self) -> PageScroll:
        return self._text_sheet(self.tr("About Aftershift"), help_words.about_sentences())

    def _make_diagnostics(self) -> PageScroll:
        self._diagnostics = help_words.diagnostics_text()
        sheet = self._text_sheet(self.tr("Diagnostics"), [self._diagnostics])
        copy = QuietButton(self.tr("Copy what is shown"), "copy")
        copy.setObjectName("copy_diagnostics")
        copy.clicked.connect(self._on_copy_clicked)
        sheet.add(Note(self.tr("No word of yours is in it: versions, and where faults happened.")))
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        sheet.add(row)
        return sheet

    def _on_change_card_clicked(self) -> None:
        self.context.navigation.go("settings", Target(action="help_card"))

    def _on_show_folder_clicked(self) -> None:
        self.context.dialogs.show_folder(self.context.folder)

    def _on_licence_toggled(self) -> None:
        fold = self.sender()
        if isinstance(fold, FoldOut) and not fold.body.count():
            text = help_words.licence_text(fold.objectName().removeprefix("licence_"))
            fold.add(_selectable(Note(text)))

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._diagnostics)
        self.context.toasts.show(self.tr("Copied."))


def _selectable(label: QLabel) -> QLabel:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
