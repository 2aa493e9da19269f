"""What lines, crossings, decisions and what follows them are called in the reader, and their parts.

Values in, words out. Must not know widgets.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from journal_app.model.decision import Decision, FollowUp, Review
from journal_app.model.line import Crossing, Line
from journal_app.model.question import Question
from journal_app.model.record import Record
from ui.widgets.forms.field import Control, Field, FieldGroup

translate = QCoreApplication.translate

KINDS = frozenset({"line", "crossing", "decision", "follow_up", "review", "question"})


def kind_words(kind: str) -> str:
    """What such a record is called."""
    return {
        "line": translate("Lines", "A line of mine"),
        "crossing": translate("Lines", "A line was met"),
        "decision": translate("Lines", "A decision"),
        "follow_up": translate("Lines", "What was to happen"),
        "review": translate("Lines", "Looking back"),
        "question": translate("Lines", "An open question"),
    }[kind]


def texts(record: Record) -> Iterable[tuple[str, str]]:
    """Its long texts, each under its heading; some are empty."""
    told: tuple[tuple[str, str], ...] = ()
    match record:
        case Line():
            told = (
                (translate("Fields", "In my words"), record.words),
                (translate("Fields", "Then I..."), record.plan),
                (translate("Fields", "Why it matters to me"), record.why),
            )
        case Crossing():
            told = (
                (translate("Fields", "Because"), record.because),
                (translate("Fields", "A note"), record.note),
            )
        case Decision():
            told = (
                (translate("Fields", "What is there to decide?"), record.situation),
                (translate("Fields", "Because"), record.reason),
                (translate("Fields", "What I expect to happen"), record.expected),
            )
        case FollowUp():
            told = (
                (translate("Fields", "What was to happen"), record.what),
                (translate("Fields", "What happened"), record.happened),
            )
        case Review():
            told = ((translate("Fields", "What I take from it"), record.lesson),)
        case Question():
            told = (
                (translate("Fields", "The question"), record.asks),
                (translate("Fields", "My answer"), record.conclusion),
            )
    return told


def groups(kind: str) -> tuple[FieldGroup, ...]:
    """The fields that stand below the texts, in the order they are told."""
    fields = {
        "line": _line_fields(),
        "crossing": (),  # its moment says what was answered
        "decision": _decision_fields(),
        "follow_up": _follow_up_fields(),
        "review": _review_fields(),
        "question": (Field("state", Control.ONE, translate("Fields", "How it stands")),),
    }[kind]
    return (FieldGroup("", "", fields),)


def _line_fields() -> tuple[Field, ...]:
    return (
        Field("firm", Control.ONE, translate("Fields", "Firm, or flexible")),
        Field("line_kind", Control.ONE, translate("Fields", "What it is about")),
        Field("state", Control.ONE, translate("Fields", "How it stands")),
        Field("moved_why", Control.SOME, translate("Fields", "Why am I moving it?")),
        Field("moved_words", Control.LINE, translate("Fields", "In my own words")),
        Field("review_on", Control.DATE, translate("Fields", "Look at it again on")),
    )


def _decision_fields() -> tuple[Field, ...]:
    return (
        Field("chosen", Control.ONE, translate("Fields", "What I choose")),
        Field("own_option", Control.LINE, translate("Fields", "A way of my own")),
        Field("options", Control.SOME, translate("Fields", "What could I do?")),
        Field("expected_pct", Control.TENS, translate("Fields", "How likely, as I see it")),
        Field("confidence", Control.SCALE, translate("Fields", "How sure am I")),
        Field("reversible", Control.ONE, translate("Fields", "Can I go back?")),
        Field("decided_by", Control.ONE, translate("Fields", "Whose decision is it?")),
        Field("at_stake", Control.SOME, translate("Fields", "What is at stake")),
        Field("who_knows", Control.SOME, translate("Fields", "Who else knows")),
        Field("urge", Control.SCALE, translate("Fields", "How strong is it now")),
        Field("urge_after", Control.SCALE, translate("Fields", "The same urge now")),
        Field("before_final", Control.SOME, translate("Fields", "Before it is final")),
        Field("review_on", Control.DATE, translate("Fields", "Look at it again on")),
    )


def _follow_up_fields() -> tuple[Field, ...]:
    return (
        Field("due", Control.DATE, translate("Fields", "By")),
        Field("who", Control.ONE, translate("Fields", "Who")),
        Field("state", Control.ONE, translate("Fields", "How it stands")),
    )


def _review_fields() -> tuple[Field, ...]:
    return (
        Field("outcome", Control.ONE, translate("Fields", "How did it turn out?")),
        Field("happened_so", Control.ONE, translate("Fields", "What I expected did happen")),
        Field("worth_it", Control.WORTH, translate("Fields", "Was it worth it")),
        Field("again", Control.ONE, translate("Fields", "Would I again?")),
        Field("process", Control.ONE, translate("Fields", "Was it a fair way to decide?")),
        Field("line_action", Control.ONE, translate("Fields", "And the line?")),
    )
