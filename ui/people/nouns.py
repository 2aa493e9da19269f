"""The few texts of People that show the profile's noun, whole for each noun: nothing is glued."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def empty_sentence(noun: str) -> str:
    """What the page says while nobody is followed; `noun` is a key of that list."""
    sentences = {
        "caller": translate(
            "Nouns",
            "Give a caller a letter or nickname when you want to follow them. "
            "Real names are not needed.",
        ),
        "patient": translate(
            "Nouns",
            "Give a patient a letter or nickname when you want to follow them. "
            "Real names are not needed.",
        ),
        "guest": translate(
            "Nouns",
            "Give a guest a letter or nickname when you want to follow them. "
            "Real names are not needed.",
        ),
        "passenger": translate(
            "Nouns",
            "Give a passenger a letter or nickname when you want to follow them. "
            "Real names are not needed.",
        ),
        "client": translate(
            "Nouns",
            "Give a client a letter or nickname when you want to follow them. "
            "Real names are not needed.",
        ),
        "user": translate(
            "Nouns",
            "Give a user a letter or nickname when you want to follow them. "
            "Real names are not needed.",
        ),
        "department": translate(
            "Nouns",
            "Give a department a letter or nickname when you want to follow it. "
            "Real names are not needed.",
        ),
        "person": translate(
            "Nouns",
            "Give a person a letter or nickname when you want to follow them. "
            "Real names are not needed.",
        ),
    }
    customer = translate(
        "Nouns",
        "Give a customer a letter or nickname when you want to follow them. "
        "Real names are not needed.",
    )
    return sentences.get(noun, customer)


def find_prompt(noun: str) -> str:
    """What stands in the empty search box above the list."""
    prompts = {
        "caller": translate("Nouns", "Find a caller"),
        "patient": translate("Nouns", "Find a patient"),
        "guest": translate("Nouns", "Find a guest"),
        "passenger": translate("Nouns", "Find a passenger"),
        "client": translate("Nouns", "Find a client"),
        "user": translate("Nouns", "Find a user"),
        "department": translate("Nouns", "Find a department"),
        "person": translate("Nouns", "Find a person"),
    }
    return prompts.get(noun, translate("Nouns", "Find a customer"))
