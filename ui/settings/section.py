"""What the sections of Settings share. Must not know any section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.context import Context
from ui.navigation import Target
from ui.widgets.boxes import SelectBox
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.option import Option
from ui.widgets.ticks import Tick


def tr(text: str) -> str:
    """A heading in the language of the window, before there is a widget to ask."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return QCoreApplication.translate("", text)


class Section(Card):
    """A card of settings; each of its controls changes one setting of `Preferences` at once."""

    def __init__(self, context: Context, title: str, note: str = "") -> None:
        super().__init__(title, note)
        self.context = context
        self._controls: dict[str, ChoiceRow | SelectBox | Tick] = {}
        self._links: dict[str, tuple[str, Target]] = {}
        context.preferences.changed.connect(self.show_settings)

    def load(self) -> None:
        """The page is shown: read what the journal keeps, where the section shows any of it."""

    def show_settings(self) -> None:
        """Show what is in force, without telling anybody."""
        for name, control in self._controls.items():
            _show(control, getattr(self.context.preferences.now, name))

    def add_row(self, name: str, text: str, options: Sequence[Option]) -> None:
        """A row of chips for the setting `name`."""
        row = ChoiceRow(text, options)
        row.value_changed.connect(self._on_control_changed)
        self._adopt(name, row)
        self.add(row)

    def add_box(self, name: str, text: str, choices: Sequence[tuple[str, Any]]) -> None:
        """A drop-down list of (words, value) for the setting `name`."""
        box = SelectBox()
        for words, value in choices:
            box.addItem(words, value)
        box.currentIndexChanged.connect(self._on_control_changed)
        self._adopt(name, box)
        row = QHBoxLayout()
        row.addWidget(Field(text, box))
        row.addStretch(1)
        self.add(row)

    def add_tick(self, name: str, text: str) -> None:
        """A tick for the setting `name`."""
        tick = Tick(text)
        tick.toggled.connect(self._on_control_changed)
        self._adopt(name, tick)
        self.add(tick)

    def add_links(self, links: Mapping[str, tuple[str, str]]) -> None:
        """Ways to other pages: action of the target, then its words and its page."""
        row = QWidget()
        flow = FlowLayout(row)
        for action, (words, page) in links.items():
            link = LinkButton(words)
            link.setObjectName(f"settings_{action}")
            link.clicked.connect(self._on_link_clicked)
            self._links[f"settings_{action}"] = (page, Target(action=action))
            flow.addWidget(link)
        self.add(row)

    def _on_link_clicked(self) -> None:
        pressed = self.sender()
        if pressed is not None:
            self.context.navigation.go(*self._links[pressed.objectName()])

    def _adopt(self, name: str, control: ChoiceRow | SelectBox | Tick) -> None:
        control.setObjectName(f"setting_{name}")
        self._controls[name] = control
        _show(control, getattr(self.context.preferences.now, name))

    def _on_control_changed(self) -> None:
        pressed = self.sender()
        for name, control in self._controls.items():
            if control is pressed:
                value = _value(control)
                if value is None:
                    _show(control, getattr(self.context.preferences.now, name))
                else:
                    self.context.preferences.change(**{name: value})


def _value(control: ChoiceRow | SelectBox | Tick) -> Any:
    if isinstance(control, Tick):
        return control.isChecked()
    return control.value() if isinstance(control, ChoiceRow) else control.currentData()


def _show(control: ChoiceRow | SelectBox | Tick, value: Any) -> None:
    control.blockSignals(True)  # noqa: FBT003 - Qt's own signature
    if isinstance(control, Tick):
        control.setChecked(value)
    elif isinstance(control, ChoiceRow):
        control.set_value(value)
    else:
        control.setCurrentIndex(control.findData(value))
    control.blockSignals(False)  # noqa: FBT003 - Qt's own signature
