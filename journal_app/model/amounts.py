"""Amounts as people type them: minutes as 90, 1h30 or 1:30, money in whole units.

Money is kept in integer minor units of the profile's one currency (ISO 4217 exponents).
"""

from __future__ import annotations

import re

from journal_app.errors import InvalidValue
from journal_app.model.fields import MINUTES_LIMIT, MONEY_LIMIT

_MINUTES = re.compile(r"(?:(?P<hours>\d{1,3})\s*(?:h|:)\s*)?(?P<minutes>\d{1,5})?\s*(?:m|min)?")
_MONEY = re.compile(r"(?P<units>\d{1,12})(?:[.,](?P<part>\d{1,3}))?")
_NO_MINOR_UNIT = frozenset(
    [
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "UYI",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ]
)
_THREE_DIGITS = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])


def read_minutes(text: str, field: str = "minutes") -> int:
    """Whole minutes from `90`, `1h30`, `1:30`, `2h` or `45 min`.

    Raises:
        InvalidValue: it is not a duration, or longer than a week.
    """
    found = _MINUTES.fullmatch(text.strip().casefold())
    if not found or not text.strip() or not text.isascii():
        raise InvalidValue(field=field, message="Minutes look like 90, 1h30 or 1:30.")
    total = int(found["hours"] or 0) * 60 + int(found["minutes"] or 0)
    if total > MINUTES_LIMIT:
        raise InvalidValue(field=field, message="That is more than a week.")
    return total


def write_minutes(minutes: int) -> str:
    """Minutes in short: `45 min`, `1h30`, `2h`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours}h{rest:02d}" if rest else f"{hours}h"


def minor_digits(currency: str) -> int:
    """How many digits of the currency stand after the point: 0, 2 or 3."""
    if currency in _NO_MINOR_UNIT:
        return 0
    return 3 if currency in _THREE_DIGITS else 2


def read_money(text: str, currency: str, field: str = "amount") -> int:
    """Minor units from whole units as typed, with or without a part after point or comma.

    Raises:
        InvalidValue: it is not an amount, or has more digits than the currency.
    """
    found = _MONEY.fullmatch(text.strip())
    digits = minor_digits(currency)
    if not found or not text.isascii() or len(found["part"] or "") > digits:
        raise InvalidValue(field=field, message="An amount looks like 25 or 25.50, without a sign.")
    amount = int(found["units"] + "0" * digits) + int((found["part"] or "").ljust(digits, "0") or 0)
    if amount > MONEY_LIMIT:
        raise InvalidValue(field=field, message="That is more than can be kept here.")
    return amount


def write_money(amount: int, currency: str) -> str:
    """Minor units as people write them: `25.50`, or `25` where nothing follows the point."""
    digits = minor_digits(currency)
    units, part = divmod(amount, int("1" + "0" * digits))
    return f"{units}.{part:0{digits}d}" if part else str(units)
