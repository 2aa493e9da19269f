"""Reports in words: for whom, which days, what became of one. Must not know widgets."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal_app.model.vocabularies.reports import AUDIENCE, REPORT_FORM
from ui.context import Context
from ui.copy_words import day_words
from ui.words import label, options

if TYPE_CHECKING:
    from journal_app.model.report import Report
    from ui.widgets.option import Option

CORE = "reports"


def tr(text: str, number: int = -1) -> str:
    """The text in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return QCoreApplication.translate("", text, "", number)


def said(sentence: str) -> str:
    """A sentence of the core about reports, in the language of the window."""
    return QCoreApplication.translate(CORE, sentence)


def audience_options() -> tuple[Option, ...]:
    """For whom a report can be, each with what it is for."""
    return options(AUDIENCE.choices)


def audience_words(key: str | None) -> str:
    """Who it is for: My manager."""
    found = {choice.key: label(choice) for choice in AUDIENCE.choices}
    return found.get(key or "", "")


def audience_in_sentence(key: str | None) -> str:
    """The same inside a sentence."""
    return {
        "manager": tr("my manager"),
        "counsellor": tr("counsellor or doctor"),
        "representative": tr("representative"),
        "myself": tr("myself"),
        "incident": tr("one contact"),
    }.get(key or "", "")


def form_words(key: str | None) -> str:
    """In which form it went out: PDF."""
    found = {choice.key: label(choice) for choice in REPORT_FORM.choices}
    return found.get(key or "", "")


def period_words(first: date | None, last: date | None, today: date) -> str:
    """From which day to which."""
    if first is None and last is None:
        return tr("everything")
    if first is None:
        return tr("up to {day}").format(day=day_words(last or today, today))
    if last is None:
        return tr("from {day}").format(day=day_words(first, today))
    shown = {"first": day_words(first, today), "last": day_words(last, today)}
    return tr("{first} to {last}").format(**shown)


def today_of(context: Context) -> date:
    """The worker's day: after midnight it is still the shift's."""
    from ui.widgets.forms.fresh import today

    return today(context)


def sent_facts(report: Report) -> str:
    """How it went out, in a line: PDF, 4 pages, with a passphrase."""
    parts = [form_words(report.form)]
    if report.pages:
        parts.append(tr("%n page(s)", report.pages))
    if report.encrypted:
        parts.append(tr("with a passphrase"))
    parts.append(tr("%n note(s)", len(report.included)))
    return " · ".join(part for part in parts if part)


def short_digest(digest: str) -> str:
    """The first digits of a file's digest, in fours."""
    return "\u00a0".join(digest[at : at + 4] for at in range(0, 16, 4)).strip().upper()
