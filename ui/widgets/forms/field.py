"""What one field of a form is: where it lives in the record, how it is asked, what it is called.

Knows no widget and no record; `editors.py` turns a `Control` into something to tap.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Control(Enum):
    """How a field is asked."""

    ONE = "one"
    SOME = "some"
    SCALE = "scale"
    MOOD = "mood"
    ENERGY = "energy"
    TIER = "tier"
    MINUTES = "minutes"
    MINUTES_TO_HELP = "minutes_to_help"
    COUNT = "count"
    BREAKS = "breaks"
    MONEY = "money"
    DATE = "date"
    YES_NO = "yes_no"
    TICK = "tick"
    LINE = "line"
    WORDS = "words"
    HELPED = "helped"
    TENS = "tens"
    WORTH = "worth"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `path` is dotted, such as `toll.strain`; `label` and `help` are translated.

    A scale without a label takes the one of the scale itself (forms.md 2.6); `scale` names it where
    it has not the field's name. `beside` puts the field on the line of the one before it.
    """

    path: str
    control: Control
    label: str = ""
    help: str = ""
    beside: bool = False
    scale: str = ""

    @property
    def scale_name(self) -> str:
        """The scale it is asked on, where it is asked on one."""
        return self.scale or self.name

    @property
    def name(self) -> str:
        """The last part of the path: the word the field goes by."""
        return self.path.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Fields under one heading of **More**; `key` is the record's own name for them."""

    key: str
    title: str
    fields: tuple[Field, ...]
