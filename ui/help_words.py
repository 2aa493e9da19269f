"""The texts of the help page. Must not know how they are shown."""

from __future__ import annotations

import platform
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from journal_app import __version__, logs, paths
from ui.actions import plain_title
from ui.purpose import purpose_sentence

_INDEX = "INDEX"


def tr(text: str) -> str:
    """The text in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return QCoreApplication.translate("", text)


def name_and_keys(action: QAction) -> tuple[str, str]:
    """An action's name and all its keys."""
    keys = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()]
    return plain_title(action), tr(" or ").join(keys)


def scale_keys() -> list[tuple[str, str]]:
    """Keys that belong to controls and have no action."""
    return [
        (tr("Choose in a scale"), tr("0 to 9, End or X for 10")),
        (tr("Clear an answer"), tr("Backspace")),
        (tr("Close a sheet; what was typed stays as a draft"), tr("Esc")),
    ]


def privacy_sentences(folder: Path) -> list[str]:
    """Where everything is, what is locked, and what cannot be guarded."""
    return [
        tr("Everything stays in one folder on this computer: {path}.").format(path=folder),
        tr(
            "Locked: your words, names, numbers, drafts. Not locked: that the program is "
            "here, file sizes and dates, theme and text size."
        ),
        tr(
            "It cannot guard against the owner of the computer (an employer's machine can record "
            "keys and screen), somebody at your open screen, or a report once it is out."
        ),
        tr("It has no code that sends anything anywhere."),
        tr("History shows order and absence of change, not truth and not dates."),
    ]


def not_sentences() -> list[str]:
    """What the program is not."""
    return [
        purpose_sentence(),
        tr(
            "Not a medical record. Not a score of you, of your customers or of your employer. Not "
            "advice to stay or to go. Not a reporting channel: to report something, tell somebody."
        ),
        tr(
            "Your “enough” is your own word; the curve says where you said it, nothing about "
            "your health."
        ),
    ]


def about_sentences() -> list[str]:
    """Version, purpose, licence."""
    return [
        tr("Aftershift {version}").format(version=__version__),
        purpose_sentence(),
        tr("Free software under the MIT licence."),
    ]


def licence_index() -> str:
    """What is shipped with the program, and under which licence; its columns made lines."""
    joined = re.sub(r",\n +", ", ", _licence(_INDEX))
    return re.sub(r"(?<=\S) {2,}", " · ", joined)


def licence_names() -> list[str]:
    """The notices of everything that is shipped, by file name."""
    files = paths.resource("licences").iterdir()
    return sorted(path.stem for path in files if path.is_file() and path.stem != _INDEX)


def licence_text(name: str) -> str:
    """One notice, whole."""
    return _licence(name)


def _licence(name: str) -> str:
    return paths.resource(f"licences/{name}.txt").read_text(encoding="utf-8").strip()


def diagnostics_text() -> str:
    """What helps to find a fault: versions, the screen's kind, and the last lines of the log."""
    head = (
        f"Aftershift {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
        f"{QGuiApplication.platformName()}",
    )
    return "\n".join((*head, *logs.recent_lines()))
