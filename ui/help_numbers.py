"""Numbers to call, by region, read from a resource. Must not know who shows them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QDate, QLocale

from journal_app.paths import resource

_Country = QLocale.Country
_EUROPE = frozenset(
    getattr(_Country, name)
    for name in """
        Austria Belgium Bulgaria Croatia Cyprus Czechia Denmark Estonia Finland France Germany
        Greece Hungary Italy Latvia Lithuania Luxembourg Malta Netherlands Poland Portugal Romania
        Slovakia Slovenia Spain Sweden
    """.split()  # noqa: SIM905 - a table of names
)
_OWN = {
    _Country.UnitedKingdom: "uk_ie",
    _Country.Ireland: "uk_ie",
    _Country.UnitedStates: "us",
    _Country.Canada: "ca",
}


@dataclass(frozen=True)
class Region:
    """Numbers of one region: for an emergency, and for somebody to talk to."""

    key: str
    emergency: str
    talk: str


def region_of(locale: QLocale) -> str:
    """The region whose numbers a language and country suggest."""
    country = locale.territory()
    return _OWN.get(country, "eu" if country in _EUROPE else "other")


def numbers(region: str) -> Region:
    """The numbers of a region; KeyError where there is none of that key."""
    return Region(region, **_read()[region])


def checked_on() -> QDate:
    """The day on which a person last checked them."""
    day = _read()["checked"]
    return QDate(day.year, day.month, day.day)


@cache
def _read() -> dict[str, Any]:
    text = resource("words/help_numbers.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
