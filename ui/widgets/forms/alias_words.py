"""What stands against an alias, in a sentence. Must not know where it was typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from journal_app.model.alias import AliasProblem


def tr(text: str) -> str:
    """The words in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return QCoreApplication.translate("", text)


def problem_sentence(problem: AliasProblem) -> str:
    """What is wrong with what was typed, and what to do."""
    return {
        AliasProblem.EMAIL: tr(
            "That looks like an e-mail address. Take a nickname; the text stays in the box."
        ),
        AliasProblem.PHONE: tr(
            "That looks like a phone number. Take a nickname; the text stays in the box."
        ),
        AliasProblem.CARD: tr(
            "That looks like a card number. Take a nickname; the text stays in the box."
        ),
        AliasProblem.RECORD_NUMBER: tr(
            "That looks like a record number. Take a nickname; the text stays in the box."
        ),
        AliasProblem.FULL_NAME: tr("That looks like a real name. A nickname protects both of you."),
    }[problem]
