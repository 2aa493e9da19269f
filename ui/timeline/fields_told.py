"""Every field of a record with its label and its group, as the forms ask for it.

Must not know records' values, only where they are.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

from journal_app.model.fields import Spec
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, leaves
from ui.timeline import deciding_told
from ui.widgets.forms.contact_fields import good_fields, hard_fields, hard_groups
from ui.widgets.forms.day_fields import check_in_fields, mark_fields, shift_fields, shift_group
from ui.widgets.forms.field import Control, Field, FieldGroup
from ui.widgets.forms.weekly_forms import score_fields, weekly_fields
from ui.widgets.forms.wording import scale_label

translate = QCoreApplication.translate

TEXTS = frozenset({"statement", "reflection", "note", "lesson", "alias"})
"""Fields that stand in the heading or under headings of their own."""


def groups_told(kind: str, stretch: str = "shift") -> tuple[FieldGroup, ...]:
    """The fields of a kind of record in the order they are told; the first group has no title.

    `stretch` is what the worker calls a shift.
    """
    if kind == "shift":
        first = (Field("state", Control.ONE, translate("Fields", "How was it?")), *shift_fields())
        return (FieldGroup("", "", first), shift_group(stretch))
    if kind == "check_in":
        mark = tuple(field for field in mark_fields() if field.name != "note")
        return (FieldGroup("", "", (*check_in_fields(), *mark)),)
    if kind in deciding_told.KINDS:
        return deciding_told.groups(kind)
    own = {"weekly_five": weekly_fields, "outside_score": score_fields}
    if fields := own.get(kind, _customer_fields if kind == "customer" else None):
        return (FieldGroup("", "", fields()),)
    good = tuple(field for field in good_fields() if field.name in {"good_kind", "lift"})
    return (FieldGroup("", "", (*hard_fields(), *good)), *hard_groups(), _closing())


def label_of(field: Field) -> str:
    """What a field is called; a scale without a label goes by the scale's."""
    return field.label or scale_label(field.scale_name)


def labels_of(kind: str) -> dict[str, str]:
    """What every field is called, by its path."""
    return {field.path: label_of(field) for group in groups_told(kind) for field in group.fields}


@cache
def specs_of(kind: str) -> dict[str, Spec]:
    """What every field may hold, by its path."""
    return {".".join(leaf.path): leaf.spec for leaf in leaves(RECORD_TYPES[kind])}


def value_of(record: Record, path: str) -> object:
    """The value at a dotted path; None for a field this record does not have."""
    value: object = record
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


def _customer_fields() -> tuple[Field, ...]:
    worth = translate("Fields", "Worth to the company a year, about")
    income = translate("Fields", "My income from them a year, about")
    return (
        Field("customer_kind", Control.ONE, translate("Fields", "Kind")),
        Field("tags", Control.SOME, translate("Fields", "Tags")),
        Field("team_avoids", Control.ONE, translate("Fields", "The team avoids them")),
        Field("value_company", Control.MONEY, worth),
        Field("my_income", Control.MONEY, income),
        Field("retired", Control.TICK, translate("Fields", "I'm done with this one")),
        Field("note", Control.WORDS, translate("Fields", "Good to know")),
        Field("alias", Control.LINE, translate("Fields", "What I call them")),
    )


def _closing() -> FieldGroup:
    return FieldGroup(
        "closing",
        translate("Fields", "What it ended on"),
        (
            Field("closing.way", Control.ONE, translate("Fields", "Ended on")),
            Field("closing.words", Control.LINE, translate("Fields", "In my words")),
            Field("closing.until", Control.DATE, translate("Fields", "Parked until")),
        ),
    )
