"""What a record says, field by field in words: labels on the left, answers on the right.

A record and the lists in, lines of text out. Must not know widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal_app.model.amounts import write_minutes, write_money
from journal_app.model.fields import Kind, Spec
from journal_app.model.record import Record
from journal_app.model.scales import SCALES
from ui.timeline.fields_told import TEXTS, groups_told, label_of, specs_of, value_of
from ui.widgets.forms.field import Control, Field
from ui.widgets.forms.when_text import day_text
from ui.widgets.forms.wording import scale_words, step_words
from ui.words import VOCABULARY

if TYPE_CHECKING:
    from journal_app.journal.lists import Lists

translate = QCoreApplication.translate


def tr(text: str) -> str:
    """The text in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return translate("", text)


@dataclass(frozen=True, slots=True)
class Fact:
    """One field that was answered, in words."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Answers that belong together; the first group of a record has no title."""

    title: str
    facts: tuple[Fact, ...]


class Telling:
    """Puts values into words, by the worker's lists and on the worker's day."""

    def __init__(self, lists: Lists, today: date) -> None:
        self._lists = lists
        self._today = today

    def groups(self, record: Record) -> tuple[FactGroup, ...]:
        """All that was answered but the long texts and what stands in the heading."""
        found = []
        for group in groups_told(record.kind, self._lists.work.stretch):
            facts = tuple(
                Fact(label_of(field), text)
                for field in group.fields
                if field.name not in TEXTS
                if field.path != "tier" or record.kind != "contact"
                if (text := self.answer(record, field))
            )
            if facts:
                found.append(FactGroup(group.title, facts))
        return tuple(found)

    def answer(self, record: Record, field: Field) -> str:
        """One answer in words; "" where there is none."""
        value = value_of(record, field.path)
        if value is None or value in ("", ()):
            return ""
        return self._told(field, specs_of(record.kind)[field.path], value)

    def _told(self, field: Field, spec: Spec, value: object) -> str:
        if spec.kind is Kind.CHOICE:
            return self._label(spec, str(value))
        if isinstance(value, tuple):
            return ", ".join(self._entry(spec, entry) for entry in value)
        if isinstance(value, bool):
            return tr("Yes") if value else tr("No")
        if isinstance(value, date):
            return day_text(value, self._today)
        return self._number(field, value) if isinstance(value, int) else str(value)

    def _entry(self, spec: Spec, entry: str | tuple[str, int | None]) -> str:
        if isinstance(entry, str):
            return self._label(spec, entry)
        key, helped = entry
        return self._rated(self._label(spec, key), helped)

    def _label(self, spec: Spec, key: str) -> str:
        return translate(VOCABULARY, self._lists.label(spec.vocabulary, key))

    @staticmethod
    def _rated(label: str, helped: int | None) -> str:
        if helped is None:
            return label
        worse, same, better = scale_words("helped")
        word = worse if helped < 0 else better if helped > 0 else same
        number = f"{helped:+d}" if helped else "0"
        return tr("{label} ({number}, {word})").format(label=label, number=number, word=word)

    def _number(self, field: Field, value: int) -> str:
        if field.control in (Control.MINUTES, Control.MINUTES_TO_HELP):
            return write_minutes(value)
        if field.control is Control.MONEY:
            currency = self._lists.profile.currency
            amount = write_money(value, currency)
            return tr("{amount} {currency}").format(amount=amount, currency=currency).strip()
        if field.control is Control.BREAKS:
            return tr("3 or more") if value >= 3 else str(value)
        if field.control in (Control.MOOD, Control.ENERGY, Control.TIER):
            return self._step(field, value)
        if field.control in (Control.TENS, Control.WORTH):
            return self._plain(field, value)
        return scale_text(field.scale_name, value) if field.scale_name in SCALES else str(value)

    @staticmethod
    def _plain(field: Field, value: int) -> str:
        if field.control is Control.TENS:
            return tr("{number} %").format(number=value)
        return f"{value:+d}" if value else "0"

    @staticmethod
    def _step(field: Field, value: int) -> str:
        vocabulary = {Control.MOOD: "mood", Control.ENERGY: "energy"}.get(field.control, "tier")
        words = step_words(vocabulary)
        word = words[value if vocabulary == "tier" else value - 1]
        return tr("{number}, {word}").format(number=value, word=word)


def scale_text(name: str, value: int) -> str:
    """A strength with its scale: "7 of 10, between a fair bit and all I had"."""
    low, middle, high = scale_words(name)
    words = {0: low, 5: middle, 10: high}
    if value in words:
        return tr("{number} of 10, {word}").format(number=value, word=words[value])
    lower, upper = (low, middle) if value < 5 else (middle, high)
    between = tr("{number} of 10, between “{lower}” and “{upper}”")
    return between.format(number=value, lower=lower, upper=upper)
