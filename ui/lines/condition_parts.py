"""The parts a condition is composed of: combos and short boxes, each with room for a refusal."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import InvalidValue
from journal_app.model.amounts import read_money, write_money
from ui.theme import current
from ui.widgets.boundaries.problem import Problem
from ui.widgets.boxes import SelectBox
from ui.widgets.fields import Field, TextField

translate = QCoreApplication.translate
_LONGEST = 12


class Part(QWidget):
    """A field with a line below it for what does not fit."""

    def __init__(self, name: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"condition_{name}")
        self.problem = Problem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(control)
        column.addWidget(self.problem)
        self.setFocusProxy(control)


class SelectPart(Part):
    """One of a list, by key; filling it tells nobody."""

    def __init__(self, name: str, label: str, placeholder: str = "") -> None:
        self.box = SelectBox(placeholder)
        self.box.setObjectName(f"condition_{name}_box")
        self.field = Field(label, self.box)
        super().__init__(name, self.field)

    def fill(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these (key, words); what was chosen stays, where it is among them."""
        kept = self.key()
        self.box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.box.clear()
        for key, words in choices:
            self.box.addItem(words, key)
        self.box.setCurrentIndex(self.box.findData(kept))
        self.box.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def key(self) -> str | None:
        """The key chosen."""
        key: str | None = self.box.currentData()
        return key

    def choose(self, key: str | None) -> None:
        """Show a choice without telling anybody."""
        self.box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.box.setCurrentIndex(self.box.findData(key) if key is not None else -1)
        self.box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.box.update()


class NumberPart(Part):
    """A whole number, typed; in the metric's unit."""

    def __init__(self, name: str, label: str) -> None:
        self.box = TextField()
        self.box.setObjectName(f"condition_{name}_box")
        self.box.setMaxLength(_LONGEST)
        self.field = Field(label, self.box)
        super().__init__(name, self.field)
        self._path = f"condition.{name}"

    def number(self) -> int | None:
        """What is typed, None while nothing is.

        Raises:
            InvalidValue: it is no whole number.
        """
        typed = self.box.text().strip()
        if not typed:
            return None
        if not typed.removeprefix("-").isdecimal() or not typed.isascii():
            message = translate("Condition", "A whole number, such as 3.")
            raise InvalidValue(field=self._path, message=message)
        return int(typed)

    def money(self, currency: str) -> int | None:
        """What is typed in whole units of the currency, as minor ones; raises InvalidValue."""
        typed = self.box.text().strip()
        return read_money(typed, currency, self._path) if typed else None

    def show_number(self, number: int | None, currency: str | None = None) -> None:
        """Show a number, or with a currency an amount; nobody is told."""
        text = "" if number is None else str(number)
        if number is not None and currency is not None:
            text = write_money(number, currency)
        self.box.setText(text)

    def event(self, event: QEvent) -> bool:
        """Follow the text size."""
        if event.type() is QEvent.Type.StyleChange:
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """A number needs no wide box, at any text size."""
        narrow = current().scaled(96)
        words = QFontMetrics(current().font("body")).horizontalAdvance(self.field.label.text())
        self.box.setMaximumWidth(narrow)
        self.field.setMinimumWidth(words + 4)


def value_words(unit: str, currency: str) -> str:
    """What a value counts, as the label of its box."""
    money = translate("Condition", "How much, in {currency}").format(currency=currency)
    return {
        "contacts": translate("Condition", "How many contacts"),
        "asks": translate("Condition", "How many asks"),
        "money": money,
        "min": translate("Condition", "How many minutes"),
        "points": translate("Condition", "How many points"),
        "shifts": translate("Condition", "How many shifts"),
        "days": translate("Condition", "How many days"),
        "breaks": translate("Condition", "How many breaks"),
        "nights": translate("Condition", "How many nights"),
        "times": translate("Condition", "How many times"),
        "%": translate("Condition", "How many per cent"),
        "0-10": translate("Condition", "From 0 to 10"),
    }.get(unit, translate("Condition", "How many"))


def length_words(window: str | None) -> str:
    """What the length of a window counts."""
    return {
        "days": translate("Condition", "How many days"),
        "weeks": translate("Condition", "How many weeks"),
        "last": translate("Condition", "How many contacts"),
    }.get(window or "", "")


def window_words(key: str) -> str:
    """A window as the list offers it, its number asked beside it."""
    return {
        "shift": translate("Condition", "in one shift"),
        "days": translate("Condition", "within so many days"),
        "weeks": translate("Condition", "within so many weeks"),
        "month": translate("Condition", "in a calendar month"),
        "year": translate("Condition", "within 365 days"),
        "last": translate("Condition", "in the last contacts with them"),
    }[key]
