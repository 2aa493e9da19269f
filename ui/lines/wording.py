"""Days and months of lines in words. Knows no widget."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from journal_app.model.line_views import MonthMark
from ui.widgets.boundaries.monthstrip import Month

translate = QCoreApplication.translate


def plain_day(day: date, today: date) -> str:
    """A day as sentences write it: 21 February, with its year where it is not this one."""
    pattern = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def state_word(state: str) -> str:
    """The word of a month's state."""
    return {
        "crossed": translate("Lines", "crossed"),
        "held": translate("Lines", "held"),
        "moved": translate("Lines", "moved"),
    }.get(state, translate("Lines", "quiet"))


def legend() -> tuple[tuple[str, str], ...]:
    """State and words of each mark."""
    return (
        ("quiet", translate("Lines", "quiet")),
        ("crossed", translate("Lines", "crossed")),
        ("held", translate("Lines", "held: crossed, and I did my plan")),
        ("moved", translate("Lines", "moved")),
    )


def month(mark: MonthMark) -> Month:
    """A month of a strip, as it is painted and said."""
    locale = QLocale()
    name = locale.standaloneMonthName(mark.first.month)
    crossed, held = mark.crossed, mark.held  # the tool that collects texts reads no dots here
    said = {
        "crossed": translate("Lines", "{month} {year}: crossed, %n time(s)", "", crossed),
        "held": translate("Lines", "{month} {year}: held, %n time(s)", "", held),
        "moved": translate("Lines", "{month} {year}: the line was moved"),
    }.get(mark.state, translate("Lines", "{month} {year}: quiet"))
    short = locale.standaloneMonthName(mark.first.month, QLocale.FormatType.ShortFormat)
    return Month(
        state=mark.state,
        word=state_word(mark.state),
        short=short,
        text=said.format(month=name, year=mark.first.year),
    )
