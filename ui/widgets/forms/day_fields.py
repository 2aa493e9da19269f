"""The fields of a shift and of a check-in, in the order they are asked (forms.md 2.1 and 2.5)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.widgets.forms.field import Control, Field, FieldGroup
from ui.widgets.forms.nouns import more_about

translate = QCoreApplication.translate


def shift_fields() -> tuple[Field, ...]:
    """The second row of a shift; its state is asked above it, by a row of its own."""
    return (
        Field("mood", Control.MOOD, translate("Fields", "How it left me")),
        Field("strain", Control.SCALE),
        Field("enough", Control.ONE, translate("Fields", "Had I had enough?")),
        Field("enough_scope", Control.ONE, translate("Fields", "Enough of what?")),
    )


def shift_group(stretch: str) -> FieldGroup:
    """More about the shift."""
    return FieldGroup(
        "shift",
        more_about(stretch),
        (
            Field("part", Control.ONE, translate("Fields", "Which")),
            Field("energy_left", Control.SCALE),
            Field("busy", Control.ONE, translate("Fields", "How busy")),
            Field("contacts", Control.COUNT, translate("Fields", "Contacts, about")),
            Field("missed_breaks", Control.BREAKS, translate("Fields", "Breaks missed")),
            Field("staffing", Control.ONE, translate("Fields", "Staffing")),
            Field("sleep_before", Control.COUNT, translate("Fields", "Sleep before, hours, about")),
            Field(
                "note",
                Control.WORDS,
                translate("Fields", "A note"),
                translate("Fields", "Private, in no report unless picked."),
            ),
        ),
    )


def check_in_fields() -> tuple[Field, ...]:
    """A moment between shifts."""
    return (
        Field("mood", Control.MOOD, translate("Fields", "How I am now")),
        Field("energy", Control.ENERGY, translate("Fields", "Energy")),
        Field("tension", Control.SCALE),
        Field("going_round", Control.SCALE),
        Field("note", Control.WORDS, translate("Fields", "A note")),
    )


def mark_fields() -> tuple[Field, ...]:
    """A mark about a followed customer: dread before a meeting, or one put off."""
    return (
        Field("dread_before", Control.SCALE),
        Field(
            "avoidance",
            Control.SOME,
            translate("Fields", "What I did not to meet them"),
            translate("Fields", "Counted, not judged."),
        ),
        Field("note", Control.WORDS, translate("Fields", "A note")),
    )
