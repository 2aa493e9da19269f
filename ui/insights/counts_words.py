"""Counts in words: whole sentences, nothing concluded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from journal_app.model.views import Counts

RANGE_SHIFTS = 20
RANGE_WEEKS = 4
ENOUGH_YES = 5
ENOUGH_NO = 10

translate = QCoreApplication.translate


def tr(text: str) -> str:
    """The text in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return translate("", text)


def counts_sentences(counts: Counts) -> list[str]:
    """What was noted so far, one sentence a line."""
    said = [_shifts(counts), _contacts(counts)]
    if counts.behaviour:
        most = tr("Most often: {label} ({count}).")
        said.append(most.format(label=counts.behaviour.label.lower(), count=counts.behaviour.count))
    if counts.response:
        done = tr("What you did most often: {label} ({count}).")
        said.append(done.format(label=counts.response.label.lower(), count=counts.response.count))
    if counts.endings:
        ends = ", ".join(f"{one.label.lower()} {one.count}" for one in counts.endings)
        said.append(tr("How they ended: {endings}.").format(endings=ends))
    said.append(_coverage(counts))
    return [sentence for sentence in said if sentence]


def enough_sentence(counts: Counts) -> str:
    """How far the marks are from a first range, while they are."""
    enough = counts.enough
    text = translate("Counts", "%n shift(s) marked “enough”, {others} not.", "", enough)
    marked = text.format(others=counts.not_enough)
    if enough >= ENOUGH_YES and counts.not_enough >= ENOUGH_NO:
        return marked
    needs = tr("A first rough range needs {yes} and {no}. OK shifts count.")
    return f"{marked} {needs.format(yes=ENOUGH_YES, no=ENOUGH_NO)}"


def _shifts(counts: Counts) -> str:
    shifts = counts.shifts
    text = translate(
        "Counts", "%n shift(s) noted: {ok} OK, {hard} hard, {enough} “enough”.", "", shifts
    )
    return text.format(ok=counts.ok, hard=counts.hard_shifts, enough=counts.enough)


def _contacts(counts: Counts) -> str:
    text = tr("Contacts: {hard} hard, {good} good, {calm} calm.")
    return text.format(hard=counts.hard, good=counts.good, calm=counts.calm)


def _coverage(counts: Counts) -> str:
    if counts.shifts >= RANGE_SHIFTS and counts.weeks >= RANGE_WEEKS:
        return ""
    text = tr("{shifts} of {needed} shifts. A range appears at {needed} over {weeks} weeks.")
    return text.format(shifts=counts.shifts, needed=RANGE_SHIFTS, weeks=RANGE_WEEKS)
