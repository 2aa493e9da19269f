"""Copies in words: when one was made, how large it is and why. Must not know where they lie."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from journal_app.clock import Clock

if TYPE_CHECKING:
    from journal_app.journal.backups import BackupLine


def tr(text: str, number: int = -1) -> str:
    """The text in the language of the window."""
    # pyside6-lupdate files the words of a plain function under the empty context.
    return QCoreApplication.translate("", text, "", number)


def day_words(day: date, today: date) -> str:
    """A day as messages write it: 20 Nov, with the year where it is another."""
    pattern = "d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def moment_words(moment: datetime, clock: Clock, style: str = "region") -> str:
    """A moment as messages write it: 20 Nov 18:40. `style` is the setting of the clock."""
    zone = ZoneInfo(clock.zone())
    local, today = moment.astimezone(zone), clock.now().astimezone(zone).date()
    pattern = {"12": "h:mm AP", "24": "HH:mm"}.get(style)
    shown = QTime(local.hour, local.minute)
    time = QLocale().toString(
        shown, pattern or QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    )
    return tr("{day} {time}").format(day=day_words(local.date(), today), time=time)


def size_words(size: int) -> str:
    """A size as people read it: 1.2 MB."""
    precision = 0 if size < 1_000_000 else 1
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(size, precision, form)


def reason_words(reason: str) -> str:
    """Why a copy was made; what another program wrote there is shown as it is."""
    known = {
        "asked": tr("you asked for it"),
        "first save of the day": tr("first note of the day"),
        "lock or close": tr("when locking"),
        "before a change that cannot be undone": tr("before something that cannot be undone"),
        "before an update of the file": tr("before an update of the file"),
    }
    return known.get(reason, reason)


def entries_words(line: BackupLine) -> str:
    """How much is in a copy."""
    return tr("%n entr(y|ies)", line.records)
