"""A row of the Timeline in words: its first line, its second line, and the line it folds to.

Values in, words out. Must not know widgets nor how a row is painted.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from journal_app.model.views import Row
from ui.timeline import deciding_told
from ui.widgets.forms.when_text import clock_text, day_text
from ui.widgets.forms.wording import step_words
from ui.words import VOCABULARY

if TYPE_CHECKING:
    from journal_app.journal.lists import Lists

translate = QCoreApplication.translate
FOLDED_AFTER = timedelta(weeks=4)


def tr(text: str) -> str:
    """The text in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return QCoreApplication.translate("", text)


class RowWords:
    """Words of rows on one day, in the region's way of writing dates.

    `clock` is "region", "12" or "24"; `first_weekday` is 1 (Monday) to 7, or 0 for the region's.
    """

    def __init__(self, lists: Lists, today: date, clock: str, first_weekday: int) -> None:
        self._lists = lists
        self._stretch = lists.work.stretch
        self.today = today
        self._clock = clock
        self._moods = step_words("mood")
        self._first_weekday = first_weekday or QLocale().firstDayOfWeek().value

    def title(self, row: Row) -> str:
        """What the row is about: alias and label, a shift's state, or how its text begins."""
        if row.kind == "shift":
            return self._shift_title(row)
        if row.kind == "customer":
            return row.customer_alias
        if row.kind in deciding_told.KINDS:
            return self._deciding_title(row)
        if row.kind in {"check_in", "weekly_five", "outside_score"}:
            return _own_title(row)
        return self._contact_title(row)

    def detail(self, row: Row) -> str:
        """When it was and how bad: "Tue 17 Nov, 14:10 · tier 3 · strain 7"."""
        if row.kind == "customer":
            return tr("Somebody you follow")
        parts = [self.moment(row)]
        if row.kind == "crossing" and row.answer:
            parts.append(self._label("crossing_answer", row.answer))
        if row.kind == "contact" and (row.customer_alias or row.label or row.excerpt):
            short = {"hard": tr("hard"), "good": tr("good"), "calm": tr("calm")}
            if row.tone in short and (row.tone != "hard" or row.tier is None):
                parts.append(short[row.tone])
        if row.tier is not None:
            parts.append(tr("tier {number}").format(number=row.tier))
        if row.strain is not None:
            parts.append(tr("strain {number}").format(number=row.strain))
        if row.written_later and row.kind != "crossing":
            parts.append(tr("noted later"))
        return " · ".join(parts)

    def spoken(self, row: Row) -> str:
        """Both lines and the mood, as a screen reader says them."""
        parts = [self.title(row), self.detail(row)]
        if row.mood is not None:
            words = self._moods[row.mood - 1]
            parts.append(tr("mood {number}, {word}").format(number=row.mood, word=words))
        return ", ".join(parts)

    def folded(self, row: Row) -> str:
        """An old hard one in a few words: "hard, tier 3, 14:10"."""
        parts = [tr("hard")]
        if row.tier is not None:
            parts.append(tr("tier {number}").format(number=row.tier))
        if row.when.precision != "shift":
            parts.append(clock_text(row.when.local, self._clock))
        return ", ".join(parts)

    def folds(self, row: Row) -> bool:
        """Whether it is a hard one of more than four weeks ago."""
        return row.tone == "hard" and self.today - row.day > FOLDED_AFTER

    def day(self, row: Row) -> str:
        """The day it belongs to."""
        return day_text(row.day, self.today)

    def moment(self, row: Row) -> str:
        """Day and time; the day alone where the time is not set."""
        if row.kind == "shift" or row.when.precision == "shift":
            return self.day(row)
        local = row.when.local
        words = tr("{day}, about {time}") if row.when.precision == "about" else tr("{day}, {time}")
        return words.format(
            day=day_text(local.date(), self.today), time=clock_text(local, self._clock)
        )

    def week_start(self, day: date) -> date:
        """The first day of the week a day lies in."""
        return day - timedelta(days=(day.isoweekday() - self._first_weekday) % 7)

    def week(self, row: Row, newer: Row | None) -> str:
        """The week's name where the row is the newest of it, else ""."""
        start = self.week_start(row.day)
        if newer is not None and self.week_start(newer.day) == start:
            return ""
        if start == self.week_start(self.today):
            return tr("This week")
        words = day_text(start, self.today).partition(" ")[2]
        return tr("Week of {day}").format(day=words)

    def tone(self, row: Row) -> str:
        """What kind of contact it is."""
        words = {"hard": tr("A hard one"), "good": tr("A good one"), "calm": tr("A calm one")}
        return words.get(row.tone or "", tr("A note"))

    def _deciding_title(self, row: Row) -> str:
        """A decision by what was chosen, a line by its words, the others by how they begin."""
        what = deciding_told.kind_words(row.kind)
        if row.kind == "decision":
            what = row.label if row.answer == "own" else self._label("ladder", row.answer)
            what = tr("Decided: {step}").format(step=what)
        elif row.kind == "crossing" and row.excerpt:
            return tr("Line met: {words}").format(words=row.excerpt)
        return tr("{what} · {words}").format(what=what, words=row.excerpt) if row.excerpt else what

    def _label(self, vocabulary: str, key: str | None) -> str:
        return translate(VOCABULARY, self._lists.label(vocabulary, key)) if key else ""

    def _contact_title(self, row: Row) -> str:
        label = row.label or row.excerpt
        if not row.customer_alias or not label:
            return row.customer_alias or label or self.tone(row)
        return tr("{alias} · {label}").format(alias=row.customer_alias, label=label)

    def _shift_title(self, row: Row) -> str:
        if row.enough == "yes" and row.state == "hard":
            return self._stretched(
                tr("Hard shift, and I'd had enough"),
                tr("Hard day, and I'd had enough"),
                tr("Hard duty, and I'd had enough"),
            )
        words = {
            "ok": (tr("OK shift"), tr("OK day"), tr("OK duty")),
            "hard": (tr("Hard shift"), tr("Hard day"), tr("Hard duty")),
            "off": (tr("Off"),) * 3,
        }
        nothing = (tr("Shift, no answer"), tr("Day, no answer"), tr("Duty, no answer"))
        return self._stretched(*words.get(row.state or "", nothing))

    def _stretched(self, shift: str, day: str, duty: str) -> str:
        return {"day": day, "duty": duty}.get(self._stretch, shift)


def _own_title(row: Row) -> str:
    """A check-in by whom it is about, the week by its name, a score as it was typed."""
    if row.kind == "check_in":
        what = tr("About {alias}").format(alias=row.customer_alias)
        return what if row.customer_alias else tr("Check-in")
    score = tr("{name}: {number}").format(name=row.label, number=row.value)
    return tr("Weekly Five") if row.kind == "weekly_five" else score
