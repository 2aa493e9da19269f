"""Labels that name what people or a stretch are called: whole strings, one for each noun."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def shift_question(stretch: str) -> str:
    """The question of the shift row."""
    return {
        "day": translate("Nouns", "How was the day?"),
        "duty": translate("Nouns", "How was the duty?"),
    }.get(stretch, translate("Nouns", "How was the shift?"))


def enough_help(stretch: str) -> str:
    """The line under the shift row."""
    return {
        "day": translate(
            "Nouns",
            "Enough: nothing left to give, or I wanted out. It is not the same as a hard day.",
        ),
        "duty": translate(
            "Nouns",
            "Enough: nothing left to give, or I wanted out. It is not the same as a hard duty.",
        ),
    }.get(
        stretch,
        translate(
            "Nouns",
            "Enough: nothing left to give, or I wanted out. It is not the same as a hard shift.",
        ),
    )


def more_about(stretch: str) -> str:
    """The heading of More about the shift."""
    return {
        "day": translate("Nouns", "More about the day"),
        "duty": translate("Nouns", "More about the duty"),
    }.get(stretch, translate("Nouns", "More about the shift"))


def in_stretch(stretch: str) -> tuple[str, str, str, str]:
    """Early, middle and late in it, and in it without a time."""
    return {
        "day": (
            translate("Nouns", "Early in the day"),
            translate("Nouns", "Middle of the day"),
            translate("Nouns", "Late in the day"),
            translate("Nouns", "In this day, time not set"),
        ),
        "duty": (
            translate("Nouns", "Early in the duty"),
            translate("Nouns", "Middle of the duty"),
            translate("Nouns", "Late in the duty"),
            translate("Nouns", "In this duty, time not set"),
        ),
    }.get(
        stretch,
        (
            translate("Nouns", "Early in the shift"),
            translate("Nouns", "Middle of the shift"),
            translate("Nouns", "Late in the shift"),
            translate("Nouns", "In this shift, time not set"),
        ),
    )


def scope_label(key: str, noun: str, stretch: str) -> str:
    """What was enough, where its label names a noun; empty where it names none."""
    if key == "shift":
        return {
            "day": translate("Nouns", "The day"),
            "duty": translate("Nouns", "The duty"),
        }.get(stretch, translate("Nouns", "The shift"))
    return _this_one(noun) if key == "customer" else ""


def _this_one(noun: str) -> str:
    return {
        "caller": translate("Nouns", "This caller"),
        "patient": translate("Nouns", "This patient"),
        "guest": translate("Nouns", "This guest"),
        "passenger": translate("Nouns", "This passenger"),
        "client": translate("Nouns", "This client"),
        "user": translate("Nouns", "This user"),
        "department": translate("Nouns", "This department"),
        "person": translate("Nouns", "This person"),
    }.get(noun, translate("Nouns", "This customer"))
