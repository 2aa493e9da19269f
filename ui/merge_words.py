"""A comparison of two copies in words: how much comes, what was changed in both, which stands.

Must not know widgets, nor where the copies lie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal_app.clock import Clock
from journal_app.model.shape import leaves
from ui.copy_words import day_words, moment_words

if TYPE_CHECKING:
    from journal_app.journal.merge import Clash, Comparison, Side
    from journal_app.journal.merge_rules import Rival
    from journal_app.model.record import Record

_LONGEST = 120
_TEXTS = ("statement", "reflection", "lesson", "note", "words", "alias", "label", "text", "answer")


def tr(text: str, number: int = -1) -> str:
    """The text in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return QCoreApplication.translate("", text, "", number)


def counts_words(found: Comparison) -> str:
    """How much a merge would bring and change."""
    new = sum(found.added.values())
    changed = sum(found.changed.values()) + sum(found.removed.values())
    told = []
    if new:
        told.append(tr("It has %n thing(s) that are missing here.", new))
    if changed:
        told.append(tr("%n thing(s) were changed there alone and come as they are there.", changed))
    if found.clashes:
        told.append(
            tr(
                "%n thing(s) were changed in both: the later edit stands, the other stays in "
                "Earlier versions.",
                len(found.clashes),
            )
        )
    if found.deleted:
        told.append(tr("%n were deleted for good there, and go here too.", found.deleted))
    if found.away:
        told.append(tr("%n were deleted here for good and stay away.", found.away))
    if not told:
        nothing = tr("It has nothing that is not here.")
        earlier = tr("It has earlier versions that are not here.")
        told.append(nothing if found.is_empty else earlier)
    return " ".join(told)


def clash_title(clash: Clash, clock: Clock) -> str:
    """Which record it is: its kind and its day."""
    record = clash.here.record or clash.there.record
    name = kind_word(clash.kind)
    if record is None:
        return name
    return tr("{kind} of {day}").format(kind=name, day=day_words(record.day, clock.now().date()))


def side_words(clash: Clash, clock: Clock, *, here: bool, style: str = "region") -> str:
    """One of both versions: when it was made, what it says, and whether it stands."""
    side, other = (clash.here, clash.there) if here else (clash.there, clash.here)
    where = tr("Here") if here else tr("There")
    stands = clash.keeps_here is here
    mark = tr("stands") if stands else tr("stays as a version")
    time = moment_words(side.at, clock, style)
    return tr("{where}, {time}, {mark}: {words}").format(
        where=where, time=time, mark=mark, words=_said(side, other)
    )


def rival_words(rival: Rival, clock: Clock) -> str:
    """What becomes of the one of two that cannot stand beside the other."""
    other = rival.other.record
    if rival.other.binned:
        if other.kind == "shift":
            day = day_words(other.day, clock.now().date())
            words = tr("Two shifts of {day}: the later one stands, the other goes into the bin.")
            return words.format(day=day)
        words = tr("{kind}, twice: the later one stands, the other goes into the bin.")
        return words.format(kind=kind_word(other.kind))
    words = tr("Two people have one name: one of them becomes {alias}.")
    return words.format(alias=getattr(other, "alias", ""))


def kind_word(kind: str) -> str:
    """What a kind of record is called."""
    words = {
        "contact": tr("Note"),
        "shift": tr("Shift"),
        "check_in": tr("Check-in"),
        "customer": tr("Somebody you follow"),
        "profile": tr("My work"),
        "term": tr("An entry of a list"),
        "line": tr("A line"),
        "crossing": tr("A line that was met"),
        "decision": tr("Decision"),
        "follow_up": tr("A follow-up"),
        "review": tr("Looking back"),
        "question": tr("A question"),
        "weekly_five": tr("Weekly Five"),
        "outside_score": tr("Outside score"),
        "report": tr("Report"),
    }
    return words.get(kind, kind)


def _said(side: Side, other: Side) -> str:
    if side.record is None:
        return tr("taken back")
    told = [tr("in the bin")] if side.binned else []
    text = _text(side.record, other.record)
    if text:
        told.append(tr("“{text}”").format(text=text))
    elif other.record is not None and not side.binned:
        differing = sum(
            1 for leaf in leaves(type(side.record)) if leaf.get(side.record) != _of(other, leaf)
        )
        told.append(tr("%n answer(s) that differ", differing))
    return ", ".join(told) or tr("as it was")


def _of(side: Side, leaf: object) -> object:
    return leaf.get(side.record)  # type: ignore[attr-defined]  # a leaf of the same type


def _text(record: Record, other: Record | None) -> str:
    """The first text in which it differs, else its first text; shortened."""
    texts = [(name, str(getattr(record, name, "") or "")) for name in _TEXTS]
    filled = [(name, text) for name, text in texts if text]
    differing = [text for name, text in filled if text != str(getattr(other, name, "") or "")]
    found = differing or ([text for _, text in filled] if other is None else [])
    words = " ".join(found[0].split()) if found else ""
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
