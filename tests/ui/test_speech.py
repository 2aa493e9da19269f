"""The window's own thread speaks the core's sentences through its translator."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from journal_app.model.language import SENTENCES, say
from journal_app.options import Options
from tests.ui.test_words import Shouting
from ui import application


class Loud(Shouting):
    """A language in which sentences about lines are in capitals."""

    def translate(self, context: str, source: str, *_rest: object) -> str:
        return source.upper() if context == SENTENCES else source


def test_what_the_window_says_on_its_own_thread_is_translated(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = []

    def live(_options: Options, _application: QApplication) -> int:
        said.append(say("a customer"))
        return 0

    monkeypatch.setattr(application, "make_application", lambda: qapp)
    monkeypatch.setattr(application, "_live", live)
    language = Loud()
    qapp.installTranslator(language)
    try:
        application.run(Options())
    finally:
        qapp.removeTranslator(language)
    assert said == ["A CUSTOMER"]
    assert say("a customer") == "a customer"
