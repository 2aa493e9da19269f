"""What is said about one customer in words: counts, asks, minutes, visits, first reads.

Values in, translated sentences out. Must not know widgets nor the journal.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from journal_app.model.amounts import write_minutes
from journal_app.model.views import AskCount, CustomerLine, DreadPair, ReadPair, Row
from ui.widgets.forms.when_text import day_text, when_text
from ui.words import VOCABULARY

if TYPE_CHECKING:
    from journal_app.journal.lists import Lists

translate = QCoreApplication.translate


class CountWords(QObject):
    """Sentences that count. A class, because plural forms are found by `tr` alone."""

    def head(self, line: CustomerLine, today: date) -> str:
        """Counts by tone and the last day."""
        sentence = self.tr(
            "%n contact(s): {hard} hard, {calm} calm, {good} good; last {day}.", "", line.contacts
        )
        return sentence.format(
            hard=_number(line.hard),
            calm=_number(line.calm),
            good=_number(line.good),
            day=day_text(line.last or today, today),
        )

    def contacts(self, count: int) -> str:
        """How many contacts there are, in short; nothing where there are none."""
        return self.tr("%n contact(s)", "", count) if count else ""


_counted = CountWords()


def word_of(lists: Lists, vocabulary: str, key: str) -> str:
    """The label of a key in the worker's language; own words as they were written."""
    return translate(VOCABULARY, lists.label(vocabulary, key))


def head_line(line: CustomerLine, today: date) -> str:
    """Counts by tone and the last day; in words where none was hard."""
    if not line.contacts:
        return translate("People", "Nothing noted with them yet.")
    if not line.hard:
        return _none_hard(line)
    return _counted.head(line, today)


def last_met(line: CustomerLine, today: date) -> str:
    """The last day, for those whose head line does not say it; "" otherwise."""
    if line.hard or line.last is None:
        return ""
    return translate("People", "Last on {day}.").format(day=day_text(line.last, today))


def list_details(lists: Lists, line: CustomerLine, today: date) -> tuple[str, ...]:
    """Kind and last met, each where it is known."""
    customer = line.customer
    parts = []
    if customer.retired:
        parts.append(translate("People", "done with"))
    if customer.customer_kind:
        parts.append(word_of(lists, "customer_kind", customer.customer_kind))
    if line.last is not None:
        parts.append(translate("People", "last {day}").format(day=day_text(line.last, today)))
    return tuple(parts)


def weekly_minutes(line: CustomerLine) -> str:
    """Minutes of my week they take, in short, where that is known."""
    if line.minutes_per_week is None:
        return ""
    words = translate("People", "{minutes} a week")
    return words.format(minutes=write_minutes(line.minutes_per_week))


def contact_count(count: int) -> str:
    """How many contacts there are, in short."""
    return _counted.contacts(count)


def about(lists: Lists, line: CustomerLine) -> str:
    """Kind, tags and what the team does, on one line."""
    customer = line.customer
    parts = [word_of(lists, "tags", tag) for tag in customer.tags]
    if customer.customer_kind:
        parts.insert(0, word_of(lists, "customer_kind", customer.customer_kind))
    avoided = {
        "some": translate("People", "some of the team avoid them"),
        "yes": translate("People", "the team avoids them"),
    }.get(customer.team_avoids or "")
    if avoided:
        parts.append(avoided)
    if customer.retired:
        parts.append(translate("People", "I'm done with this one"))
    return " · ".join(parts)


def visit_text(row: Row, today: date, clock: str) -> str:
    """One contact of the course: when, tone, numbers, what it was about."""
    words = {
        "hard": translate("People", "{when}: hard"),
        "good": translate("People", "{when}: good"),
        "calm": translate("People", "{when}: calm"),
    }[row.tone or "calm"].format(when=when_text(row.when, row.day, today, clock))
    parts = [words]
    if row.tier is not None:
        parts.append(translate("People", "tier {tier}").format(tier=row.tier))
    if row.strain is not None:
        parts.append(translate("People", "it took {strain}").format(strain=row.strain))
    if row.lift is not None:
        parts.append(translate("People", "it gave {lift}").format(lift=row.lift))
    if row.mood is not None:
        parts.append(translate("People", "left me at {mood}").format(mood=row.mood))
    if row.label:
        parts.append(row.label)
    return ", ".join(parts)


def dread_text(pair: DreadPair) -> str:
    """Dread before, and what it then took, or how it then was."""
    if pair.strain is not None:
        return translate("People", "dread {dread}, took {strain}").format(
            dread=pair.dread, strain=pair.strain
        )
    return {
        "hard": translate("People", "dread {dread}, then hard"),
        "good": translate("People", "dread {dread}, then good"),
        "calm": translate("People", "dread {dread}, then calm"),
    }[pair.tone].format(dread=pair.dread)


def read_text(lists: Lists, pair: ReadPair) -> str:
    """What I thought at first, and what I think looking back."""
    first = word_of(lists, "first_read", pair.first_read)
    if pair.later_verdict is None:
        return translate("People", "{first}; not looked back yet").format(first=first)
    verdict = word_of(lists, "later_verdict", pair.later_verdict)
    return translate("People", "{first}; now: {verdict}").format(first=first, verdict=verdict)


def granted_text(asks: AskCount) -> str:
    """How many of the asks were granted."""
    return translate("People", "{granted} granted, in full or partly").format(
        granted=_number(asks.granted)
    )


def _none_hard(line: CustomerLine) -> str:
    if not line.good:
        sentence = translate("People", "{calm} calm, none hard.")
    elif not line.calm:
        sentence = translate("People", "{good} good, none hard.")
    else:
        sentence = translate("People", "{calm} calm, {good} good, none hard.")
    said = sentence.format(calm=_in_words(line.calm), good=_in_words(line.good))
    return said[:1].upper() + said[1:]


def _in_words(number: int) -> str:
    words = translate(
        "People", "none one two three four five six seven eight nine ten eleven twelve"
    )
    listed = words.split()
    return listed[number] if number < len(listed) else _number(number)


def _number(number: int) -> str:
    return QLocale().toString(number)
