"""The committed English catalogue is the one that the source gives, and it counts properly."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from journal_app import errors
from journal_app.insight.language import SENTENCES
from journal_app.journal import checkup, door
from journal_app.journal.changes import Notice
from journal_app.model.scales import SCALES
from journal_app.model.vocabularies import VOCABULARIES
from journal_app.paths import bundle_root, resource
from ui import translations
from ui.words import CHECKS, ERRORS, STRENGTH, VOCABULARY


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
    assert ("lines", "Your plan: {plan}.") in strings
    asks = "When {who} asks for something extra at least {value} times {window}"
    assert ("lines", asks) in strings
    assert ("lines", "Nobody swears at me twice.") in strings


def test_sentences_and_charts_of_the_core_are_offered_for_translation() -> None:
    strings = translations.core_strings()
    for text in (
        "Lately your strain was about {span}.",
        "%Ln more shift(s) marked enough",
        "At weekends",
        "fairly clear",
        "bands: 80 and 95 % ranges",
        "Wed",
        "Nov",
    ):
        assert (SENTENCES, text) in strings


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


def catalogue() -> set[tuple[str, str]]:
    """Context and source of all that the committed catalogue offers."""
    root = ET.parse(resource(f"i18n/{translations.NAME}.ts")).getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iterfind("context")
        for message in context.iterfind("message")
    }


def test_every_word_of_the_core_that_is_shown_is_in_the_catalogue() -> None:
    choices = [choice for each in VOCABULARIES.values() for choice in each.choices]
    shown = {(VOCABULARY, choice.label) for choice in choices}
    shown |= {(VOCABULARY, choice.help) for choice in choices if choice.help}
    for scale in SCALES.values():
        shown |= {(VOCABULARY, text) for text in (scale.low, scale.middle, scale.high)}
    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, errors.AftershiftError):
            shown |= {(ERRORS, text) for text in (kind.what, kind.next_step) if text}
    shown |= {(STRENGTH, door.strength(text).level.value) for text in ("a", "aB3$xyzzy", "q" * 60)}
    shown |= {(ERRORS, notice.value) for notice in Notice}
    shown |= {(CHECKS, name) for name in checkup.NAMES}
    assert shown - catalogue() == set()


def said_in(module: Path) -> Iterator[tuple[str, str]]:
    """Context and text of every literal a module asks for; `self.tr` under its class."""
    tree = ast.parse(module.read_text("utf-8"))
    inside = {
        id(node): scope.name
        for scope in ast.walk(tree)
        if isinstance(scope, ast.ClassDef)
        for node in ast.walk(scope)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        texts = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant)]
        if name == "tr" and texts:
            is_method = isinstance(node.func, ast.Attribute)
            yield (inside.get(id(node), "") if is_method else ""), str(texts[0])
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) == 2:
            yield str(texts[0]), str(texts[1])


def test_every_literal_of_the_window_is_in_the_catalogue_under_its_own_context() -> None:
    offered = catalogue()
    missing = [
        (module.name, *said)
        for module in sorted((bundle_root() / "ui").rglob("*.py"))
        for said in said_in(module)
        if said not in offered
    ]
    assert missing == []


def test_no_variable_is_translated_where_the_tool_cannot_see_it() -> None:
    loose = [
        f"{module.name}:{node.lineno}"
        for module in sorted((bundle_root() / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", "") == "tr"
        and not isinstance(node.args[0], ast.Constant)
    ]
    assert loose == []
