"""The core's English words reach the window, with their values filled in after translation."""

from __future__ import annotations

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal_app.errors import DatabaseDamaged, InvalidValue, RecoveryKeySlip
from journal_app.model.vocabularies import Choice
from ui import words
from ui.widgets.option import Option


def test_a_choice_becomes_an_option(qapp: object) -> None:
    choice = Choice("curt", "Curt", "no greeting", 1)
    assert words.option(choice) == Option("curt", "Curt", "no greeting")
    assert words.options([Choice("a", "A")]) == (Option("a", "A", ""),)


def test_an_error_says_what_happened_and_what_next(qtbot: QtBot) -> None:
    assert words.error_text(RecoveryKeySlip(group=3)) == "Group 3 has a typing slip."
    text = words.error_text(DatabaseDamaged(check=2))
    assert text.startswith("The journal file was changed or cut short (check 2 of 5).")
    assert text.endswith("Restore from a backup.")


class Shouting(QTranslator):
    """A language in which sentences of errors are in capitals."""

    def translate(self, context: str, source: str, *_rest: object) -> str:
        return source.upper() if context == words.ERRORS and "{" not in source else source

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def test_a_sentence_inside_an_error_is_translated_too(qapp: QApplication) -> None:
    language = Shouting()
    qapp.installTranslator(language)
    told = words.error_text(InvalidValue(field="tone", message="A contact is hard, good or calm."))
    qapp.removeTranslator(language)
    assert told == "A CONTACT IS HARD, GOOD OR CALM."
