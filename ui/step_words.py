"""A step of the journal in words: for Undo, Redo and Recent changes.

Whole sentences for each kind of record; nothing is glued together.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from journal_app.journal.changes import Step
    from journal_app.model.instant import When


def tr(text: str) -> str:
    """The text in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return QCoreApplication.translate("", text)


def short_day(day: date) -> str:
    """A day as lists write it: Tue 17 Nov."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def short_moment(when: When, day: date) -> str:
    """A moment as lists write it: Tue 17, 14:10; the worker's `day` where no time was said."""
    if when.precision == "shift":
        return short_day(day)
    moment = when.local
    weekday = QLocale().toString(QDate(moment.year, moment.month, moment.day), "ddd d")
    return f"{weekday}, {moment:%H:%M}"


def undone(step: Step) -> str:
    """What was taken back."""
    sentences = {
        "contact": tr("Undone: note of {when}."),
        "shift": tr("Undone: shift of {day}."),
        "check_in": tr("Undone: check-in of {when}."),
        "customer": tr("Undone: a change to somebody you follow."),
        "profile": tr("Undone: a change to My work."),
        "term": tr("Undone: a change to a list."),
        "line": tr("Undone: a change to a line."),
        "crossing": tr("Undone: what you said to a line that was met."),
        "decision": tr("Undone: decision of {day}."),
        "follow_up": tr("Undone: a follow-up."),
        "review": tr("Undone: looking back."),
        "question": tr("Undone: a change to a question."),
        "weekly_five": tr("Undone: Weekly Five of {day}."),
        "outside_score": tr("Undone: outside score of {day}."),
    }
    return _filled(sentences.get(step.kind, tr("Undone.")), step)


def done_again(step: Step) -> str:
    """What was done again."""
    sentences = {
        "contact": tr("Done again: note of {when}."),
        "shift": tr("Done again: shift of {day}."),
        "check_in": tr("Done again: check-in of {when}."),
        "customer": tr("Done again: a change to somebody you follow."),
        "profile": tr("Done again: a change to My work."),
        "term": tr("Done again: a change to a list."),
        "line": tr("Done again: a change to a line."),
        "crossing": tr("Done again: what you said to a line that was met."),
        "decision": tr("Done again: decision of {day}."),
        "follow_up": tr("Done again: a follow-up."),
        "review": tr("Done again: looking back."),
        "question": tr("Done again: a change to a question."),
        "weekly_five": tr("Done again: Weekly Five of {day}."),
        "outside_score": tr("Done again: outside score of {day}."),
    }
    return _filled(sentences.get(step.kind, tr("Done again.")), step)


def told(step: Step) -> str:
    """What was done, for the list of recent changes."""
    kinds = {
        "contact": tr("Note of {when}"),
        "shift": tr("Shift of {day}"),
        "check_in": tr("Check-in of {when}"),
        "customer": tr("Somebody you follow"),
        "profile": tr("My work"),
        "term": tr("An entry of a list"),
        "line": tr("A line"),
        "crossing": tr("A line that was met"),
        "decision": tr("Decision of {day}"),
        "follow_up": tr("A follow-up"),
        "review": tr("Looking back"),
        "question": tr("A question"),
        "weekly_five": tr("Weekly Five of {day}"),
        "outside_score": tr("Outside score of {day}"),
    }
    return _filled(kinds.get(step.kind, step.kind), step)


def operation_word(operation: str) -> str:
    """The operation of a step, for the list of recent changes."""
    words = {
        "record": tr("kept"),
        "revise": tr("edited"),
        "bin": tr("moved to the bin"),
        "restore": tr("brought back"),
        "purge": tr("deleted for good"),
        "undo": tr("undone"),
        "redo": tr("done again"),
        "merge": tr("merged"),
    }
    return words.get(operation, operation)


def _filled(sentence: str, step: Step) -> str:
    return sentence.format(when=short_moment(step.when, step.day), day=short_day(step.day))
