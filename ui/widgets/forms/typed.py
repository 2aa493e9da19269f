"""Numbers as people type them: minutes, whole amounts of money, counts.

Text in, number out; raises `Misread` with a translated sentence. Must not know widgets.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from journal_app.model.fields import MINUTES_LIMIT

translate = QCoreApplication.translate

_CLOCK = re.compile(r"(\d{1,3})\s*(?::|h|hrs?|hours?)\s*(\d{1,2})?\s*(?:m|mins?|minutes?)?")
_MINUTES = re.compile(r"(\d{1,5})\s*(?:m|mins?|minutes?)?")
_AMOUNT = re.compile(r"(?:[^\d\s.,-]{1,3}\s*)?(\d[\d \u00a0\u202f,.']*?)(?:\s*[^\d\s.,-]{1,3})?")
_SEPARATORS = re.compile(r"(\d{1,3})((?:[ \u00a0\u202f,.']\d{3})+)|(\d+)")

# ISO 4217: currencies whose minor unit is not a hundredth of the unit.
_NO_MINOR = frozenset({"CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"})
_THOUSANDTHS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


class Misread(ValueError):
    """What was typed is not what the field takes; the text is a sentence for the worker."""


def read_minutes(text: str) -> int | None:
    """Whole minutes out of "90", "1h30" or "1:30"; absent where nothing is typed."""
    typed = text.strip().lower()
    if not typed:
        return None
    plain = _MINUTES.fullmatch(typed)
    clock = _CLOCK.fullmatch(typed)
    if plain:
        minutes = int(plain[1])
    elif clock and int(clock[2] or 0) < 60:
        minutes = int(clock[1]) * 60 + int(clock[2] or 0)
    else:
        raise Misread(translate("Typed", "Minutes, such as 90, 1h30 or 1:30."))
    if minutes > MINUTES_LIMIT:
        raise Misread(translate("Typed", "That is more than a week."))
    return minutes


def read_count(text: str, highest: int) -> int | None:
    """A whole number from 0 to `highest`; absent where nothing is typed."""
    typed = text.strip()
    if not typed:
        return None
    if not typed.isdecimal() or int(typed) > highest:
        raise Misread(
            translate("Typed", "A whole number from 0 to {highest}.").format(highest=highest)
        )
    return int(typed)


def read_money(text: str, currency: str) -> int | None:
    """Minor units out of a whole amount of `currency`; absent where nothing is typed."""
    typed = text.strip()
    if not typed:
        return None
    amount = _AMOUNT.fullmatch(typed)
    if amount and _SEPARATORS.fullmatch(amount[1]):
        whole = int(re.sub(r"\D", "", amount[1]))
        if whole <= 10**9:
            return whole * minor_units(currency)
    raise Misread(translate("Typed", "A whole amount, about, such as 40."))


def write_money(amount: int | None, currency: str) -> str:
    """The whole units of an amount, as `read_money` takes them."""
    return "" if amount is None else str(round(amount / minor_units(currency)))


def minor_units(currency: str) -> int:
    """How many minor units one unit of a currency has."""
    if currency in _NO_MINOR:
        return 1
    return 1000 if currency in _THOUSANDTHS else 100
