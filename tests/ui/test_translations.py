"""The committed English catalogue is the one that the source gives, and it counts properly."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from journal_app.paths import resource
from ui import translations
from ui.words import ERRORS, VOCABULARY


@pytest.mark.parametrize(
    ("text", "one", "more"),
    [
        ("%n shift(s)", "%n shift", "%n shifts"),
        ("%n entr(y|ies) (all days)", "%n entry (all days)", "%n entries (all days)"),
        ("%n class(es) (is|are) left", "%n class is left", "%n classes are left"),
        ("%n left", "%n left", "%n left"),
    ],
)
def test_a_counting_sentence_has_a_form_for_one_and_a_form_for_more(
    text: str, one: str, more: str
) -> None:
    assert translations.plural_forms(text) == (one, more)


def test_labels_and_errors_of_the_core_are_offered_for_translation() -> None:
    strings = translations.core_strings()
    assert (VOCABULARY, "Hostile") in strings
    assert (ERRORS, "Check Caps Lock and the keyboard.") in strings
    assert (ERRORS, "A contact is hard, good or calm.") in strings


def test_the_committed_catalogue_is_up_to_date(tmp_path: Path) -> None:
    translations.build(tmp_path)
    for suffix in (".ts", ".qm"):
        committed = resource(f"i18n/{translations.NAME}{suffix}")
        rebuilt = tmp_path / committed.name
        assert rebuilt.read_bytes() == committed.read_bytes(), "run: make translations"


def test_a_catalogue_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text('translate("Page", "%n shift(s)", "", 3)\n')
    monkeypatch.setattr(translations, "bundle_root", lambda: tmp_path)
    translations.build(tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "en_GB.qm"))
    assert qapp.installTranslator(translator)
    counted = [QCoreApplication.translate("Page", "%n shift(s)", "", n) for n in (0, 1, 3)]
    assert qapp.removeTranslator(translator)
    assert counted == ["0 shifts", "1 shift", "3 shifts"]
