"""What changed from one version of a note to the next, in words.

Versions in, lines of text out. Must not know widgets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal_app.model.record import Record
from journal_app.model.shape import leaves
from ui.timeline.fields_told import labels_of

if TYPE_CHECKING:
    from journal_app.journal.changes import Version

_NAMED = 4


def tr(text: str, number: int = -1) -> str:
    """The text in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return QCoreApplication.translate("", text, "", number)


@dataclass(frozen=True, slots=True)
class Telling:
    """One version and what it changed."""

    version: Version
    words: str


def told(versions: Sequence[Version]) -> tuple[Telling, ...]:
    """Each version, newest first, with what it changed against the one before it in time."""
    older: Sequence[Version | None] = (*versions[1:], None)
    return tuple(
        Telling(version, _words(version, before.record if before else None))
        for version, before in zip(versions, older, strict=True)
    )


def changed_labels(before: Record, after: Record) -> tuple[str, ...]:
    """The labels of the fields that differ, in the order of the record."""
    labels = labels_of(after.kind) | {"customer": tr("Who"), "tone": tr("Hard, good or calm")}
    paths = [leaf for leaf in leaves(type(after)) if leaf.get(before) != leaf.get(after)]
    found = [tr("When")] if (before.when, before.day) != (after.when, after.day) else []
    found += [labels.get(".".join(leaf.path), ".".join(leaf.path)) for leaf in paths]
    return tuple(found)


def _words(version: Version, before: Record | None) -> str:
    plain = {
        "record": tr("Noted"),
        "bin": tr("Moved to the bin"),
        "restore": tr("Brought back from the bin"),
        "purge": tr("Deleted for good"),
    }
    if version.operation in plain:
        return plain[version.operation]
    changed = changed_labels(before, version.record) if before and version.record else ()
    what = _listed(changed)
    if version.operation == "undo":
        return tr("Taken back: {what}").format(what=what) if what else tr("Taken back")
    if version.operation == "redo":
        return tr("Done again: {what}").format(what=what) if what else tr("Done again")
    if version.operation == "merge":
        return tr("Merged: {what}").format(what=what) if what else tr("Merged")
    return tr("Changed: {what}").format(what=what) if what else tr("Kept without a change")


def _listed(labels: Sequence[str]) -> str:
    named = ", ".join(labels[:_NAMED])
    more = len(labels) - _NAMED
    return named if more <= 0 else tr("{named} and %n more", more).format(named=named)
