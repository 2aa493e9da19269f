"""Makes the English catalogue: `python -m ui.translations`, called by `make translations`.

Collects what the window says and the English source strings of the core (labels of lists,
sentences of errors; their contexts stand in `words.py`) into `resources/i18n/en_GB.ts`, the
template of every translation, and compiles it. The English catalogue itself fills plurals alone:
without it "%n shift(s)" would be shown as it stands. For development; needs a checkout.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

import journal_app
from journal_app import errors
from journal_app.insight import language, words
from journal_app.journal import checkup, tenure
from journal_app.journal.lists import GONE_WORD
from journal_app.model import line_templates, sentences
from journal_app.model.language import SENTENCES as LINES
from journal_app.model.profiles import relabel
from journal_app.model.scales import SCALES
from journal_app.model.vocabularies import VOCABULARIES
from journal_app.paths import bundle_root, resource
from journal_app.reports import cautions
from journal_app.reports.audiences import rules
from journal_app.reports.patterns import Reason
from journal_app.reports.rendering.kinds import Kind
from ui.reports.wording import CORE as REPORTS
from ui.words import CHECKS, ERRORS, STRENGTH, VOCABULARY

NAME = "en_GB"
_COUNTING = re.compile("%L?n")
_SAID = frozenset({"say", "counted", "later"})

# "%n shift(s)", "%n entr(y|ies)", "(is|are)": the form for one, and the form for more.
_BOTH_FORMS = re.compile(r"\((?:(?P<ending>e?s)|(?P<one>[^()|]*)\|(?P<more>[^()|]*))\)")


def build(folder: Path) -> None:
    """Write the catalogue and its compiled form into `folder`, from nothing but the source."""
    catalogue = folder / f"{NAME}.ts"
    with tempfile.TemporaryDirectory() as aside:
        core = Path(aside, "core.py")
        core.write_text("".join(_marked(core_strings())), "utf-8")
        draft = Path(aside, f"{NAME}.ts")
        modules = sorted((bundle_root() / "ui").rglob("*.py"))
        settings = ["-locations", "none", "-sort-messages", "-source-language", NAME]
        _run("lupdate", *settings, "-target-language", NAME, *modules, core, "-ts", draft)
        catalogue.write_text(_with_plurals(draft.read_text("utf-8")), "utf-8")
    _run("lrelease", catalogue, "-qm", catalogue.with_suffix(".qm"))


def core_strings() -> list[tuple[str, str]]:
    """Context and text of every string that the core hands to the window, in order, each once."""
    return sorted(
        {(VOCABULARY, text) for text in _vocabulary_texts() if text}
        | {(ERRORS, text) for text in _error_texts() if text}
        | {(ERRORS, text) for text in _values_of("Notice", "journal/changes.py")}
        | {(ERRORS, tenure.HELD)}
        | {(STRENGTH, text) for text in _values_of("Level", "vault/passphrase.py")}
        | {(CHECKS, text) for text in _check_texts()}
        | {(language.SENTENCES, text) for text in _insight_texts()}
        | {(LINES, text) for text in _line_texts()}
        | {(REPORTS, text) for text in _report_texts() if text}
    )


def plural_forms(text: str) -> tuple[str, str]:
    """The sentence for one and the sentence for any other number."""
    one = _BOTH_FORMS.sub(lambda found: found["one"] or "", text)
    more = _BOTH_FORMS.sub(lambda found: found["ending"] or found["more"], text)
    return one, more


def _vocabulary_texts() -> Iterator[str]:
    for vocabulary in VOCABULARIES.values():
        yield vocabulary.foot
        for choice in vocabulary.choices:
            yield choice.label
            yield choice.help
            yield relabel(choice, "through_someone", vocabulary.name, duty_of_care=True).label
    for scale in SCALES.values():
        yield from (scale.label, scale.low, scale.middle, scale.high)
    yield GONE_WORD


def _error_texts() -> Iterator[str]:
    """The templates of the error classes, and the fixed messages given to invalid values."""
    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, errors.AftershiftError):
            yield from (kind.what, kind.next_step)
    for module in sorted(Path(journal_app.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "message":
                yield from _constant(node.value)


def _insight_texts() -> Iterator[str]:
    """The sentences of results, and what charts say: the texts of `say`, `counted` and `later`."""
    for table in (words.TEMPLATES, words.COUNTED, words.FAMILIES, words.CLARITY):
        yield from table.values()
    yield from _said_in("insight", "charts")


def _line_texts() -> Iterator[str]:
    """What lines and decisions say: whole sentences, phrases of conditions, templates."""
    yield from sentences.every_text()
    yield from line_templates.every_text()
    yield from _said_in("model", "journal")


def _report_texts() -> Iterator[str]:
    """What the window says of a report: cautions, forms, labels, why a place is marked."""
    yield from (*cautions.CAUTIONS, cautions.PRINTING, cautions.READ_ONCE)
    yield from (kind.label for kind in Kind)
    yield from (reason.label for reason in Reason)
    yield from (rule.label for rule in rules().values())


def _said_in(*folders: str) -> Iterator[str]:
    """The texts of `say`, `counted` and `later` in the modules of some folders."""
    for folder in folders:
        for module in sorted(Path(journal_app.__file__).parent.joinpath(folder).glob("*.py")):
            for node in ast.walk(ast.parse(module.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _SAID:
                    parts = (part for given in node.args for part in ast.walk(given))
                    for part in (part for part in parts if isinstance(part, ast.expr)):
                        yield from _constant(part)


def _values_of(name: str, module: str) -> Iterator[str]:
    """The values of an enum whose members are sentences, read from its source."""
    for node in ast.walk(_core(module)):
        if isinstance(node, ast.ClassDef) and node.name == name:
            for member in node.body:
                if isinstance(member, ast.Assign):
                    yield ast.literal_eval(member.value)


def _check_texts() -> Iterator[str]:
    """The questions of the check, and those of its findings that are always the same."""
    yield from checkup.NAMES
    for node in ast.walk(_core("store/integrity.py")):
        if isinstance(node, ast.Yield) and node.value is not None:
            yield from _constant(node.value)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Fault":
            for argument in node.args:
                yield from _constant(argument)


def _core(module: str) -> ast.Module:
    return ast.parse((Path(journal_app.__file__).parent / module).read_text("utf-8"))


def _constant(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _marked(strings: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Python lines in which Qt's tool finds the strings."""
    for context, text in strings:
        yield f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})\n"


def _with_plurals(draft: str) -> str:
    """Fill the forms of every message that counts, and leave the rest for translators.

    A message counts if it has "%n" or "%Ln": Qt's tool marks those of `self.tr` alone.
    """
    root = ET.fromstring(draft)  # noqa: S314 - written a moment ago by Qt's own tool
    for message in root.iterfind(".//message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if not _COUNTING.search(source) or translation is None:
            continue
        message.set("numerus", "yes")
        translation.clear()
        for form in plural_forms(source):
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _run(tool: str, *arguments: str | Path) -> None:
    """Run a tool that comes with PySide6; raises CalledProcessError where it fails."""
    place = Path(PySide6.__file__).parent / tool
    subprocess.run([place, *arguments, "-silent"], check=True)


if __name__ == "__main__":
    target = resource("i18n")
    target.mkdir(exist_ok=True)
    build(target)
