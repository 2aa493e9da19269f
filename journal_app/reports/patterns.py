"""What looks like a way to find or name somebody: numbers, addresses, in many countries' spelling.

Every pattern works on folded text (`folding.py`), is bounded, and so stays linear on long texts.
Wide on purpose: a place marked in vain costs a glance, one not marked may cost a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum


class Reason(StrEnum):
    """Why a place is marked; labels are English source strings."""

    ALIAS = "alias"
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    CARD = "card"
    NUMBER = "number"
    ADDRESS = "address"
    URL = "url"

    @property
    def label(self) -> str:
        """What it looks like, in words."""
        return _LABELS[self]

    @property
    def mask(self) -> str:
        """What is proposed in its place; an alias has the letter of the report instead."""
        return _MASKS[self]


_LABELS = {
    Reason.ALIAS: "somebody you follow",
    Reason.NAME: "a name you marked",
    Reason.EMAIL: "an e-mail address",
    Reason.PHONE: "a phone number",
    Reason.CARD: "a card number",
    Reason.NUMBER: "a ticket or record number",
    Reason.ADDRESS: "an address",
    Reason.URL: "a web address",
}
_MASKS = {
    Reason.ALIAS: "[somebody]",
    Reason.NAME: "[name]",
    Reason.EMAIL: "[e-mail address]",
    Reason.PHONE: "[phone number]",
    Reason.CARD: "[card number]",
    Reason.NUMBER: "[number]",
    Reason.ADDRESS: "[address]",
    Reason.URL: "[web address]",
}

Span = tuple[int, int, Reason]

_SEPARATOR = r"[ \t.()/\-]{0,3}"
_DIGITS = re.compile(rf"\+?\(?\d(?:{_SEPARATOR}\d){{4,33}}")
_DATE = re.compile(
    r"(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:\d{4}|\d{2}))(?![\d-])"
)
_AMOUNT = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[ .,']\d{3}){1,3}(?:[.,]\d{2})?"
    r"(?= ?(?:[€$£¥%]|(?:EUR|GBP|USD|euros?|pounds?|dollars?)\b))"
)
_LOCAL = re.compile(r"[\w.+%'-]{1,128}$")
_DOMAIN = re.compile(r"(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}")
_SPELT_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64} ?(?:\(at\)|\[at\]|\bat\b) ?[\w-]{1,63}"
    r" ?(?:\(dot\)|\[dot\]|\bdot\b|\.(?=\w)) ?\w{2,12}\b",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@])@\w{3,40}")
_URL = re.compile(
    r"(?:\b(?:https?|ftp|mailto|tel):/{0,2}\S{2,2048}|\bwww\.\S{2,2048}"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,10}(?:com|org|net|edu|gov|info|biz|app|dev|io|me|eu|uk|ie|us|ca|au|nz"
    r"|de|at|ch|fr|es|it|pt|nl|be|dk|se|no|fi|pl|cz|ru|ua|jp|cn|in|br|mx)\b(?:/\S{0,2048})?)",
    re.IGNORECASE,
)
_LINE_NUMBER = re.compile(
    r"\b(?:ext|extension|tel|phone|mobile|durchwahl|apparat|poste|anexo|interno)\b"
    r"[.:]{0,2} ?\d{3,8}",
    re.IGNORECASE,
)
_KEYED = re.compile(
    r"\b(?:ticket|case|order|invoice|ref|reference|record|file|account|booking|reservation"
    r"|patient|member|policy|claim|flight|badge|contract|incident|request|parcel|mrn|nhs|iban"
    r"|kundennr|kunde|auftrag|rechnung|vorgang|akte|dossier|commande|facture|billet|pedido|caso"
    r"|factura|ordine|pratica|bestelling|sag|sak|arende)"
    r"(?: ?(?:no|nr|num|number|nummer|numero|id|code)\b[.:]{0,2} ?#? ?(?:[A-Z]{1,4}[-/ ]?)?\d{1,12}"
    r"|[.:]{0,2} ?#? ?(?:[A-Z]{1,4}[-/]?)?\d{3,12})[A-Za-z]?\b",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"\b(?:room|seat|bed|ward|zimmer|bett|chambre|habitacion|cama|asiento|camera|letto|kamer)"
    r"(?: ?(?:no|nr|number|nummer|numero)\b\.?)?[.:]? ?#? ?\d{1,5} ?[A-Z]?\b",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?<!\w)#\d{2,12}\b|(?<!\w)[A-Z]{1,6}[-_/ ]?\d{4,14}[A-Z]?\b")
_MIXED = re.compile(
    r"(?<![\w-])(?=[A-Z0-9-]{6,30}(?![\w-]))(?=[A-Z-]{0,29}\d)(?=[0-9-]{0,29}[A-Z])"
    r"[A-Z0-9]{1,30}(?:-[A-Z0-9]{1,12}){0,5}(?!\w)"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
_STREET = (
    r"(?:street|str|st|road|rd|avenue|ave|lane|ln|drive|close|court|square|crescent|terrace"
    r"|boulevard|blvd|highway|hwy|parkway|mews|grove|gardens)"
)
_ADDRESSES = (
    re.compile(rf"\b\d{{1,5}}[A-Z]?,? (?:[\w'.-]{{1,25}} ){{1,4}}?{_STREET}\b\.?", re.IGNORECASE),
    re.compile(
        r"(?<![\w-])[\w-]{1,60}(?:strasse|str\.|weg|platz|allee|gasse|straat|laan|plein|gatan|vagen|veien"
        r"|katu) ?\d{1,4}[a-z]?\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|place|chemin|allee|quai|impasse)"
        r"(?: (?:de|du|des|la|le))*(?: (?:l'|d')?(?-i:[A-Z])[\w'-]{1,25}){1,3}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:calle|avenida|plaza|paseo|via|viale|piazza|corso|largo|rua|travessa|ulica|ul\."
        r"|prospekt)(?: (?:de|del|la|da|do|dos|las|los))*"
        r"(?: (?-i:[A-Z])[\w'.-]{1,25}){1,4},? (?:n\.? ?)?\d{1,5}\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"),  # United Kingdom
    re.compile(r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b"),  # Canada
    re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b"),  # United States
    re.compile(r"(?:\b(?:[A-Z]{1,2}-)?\d{5}|(?<=, )\d{4}) [A-Z][a-z]{2,30}\b"),  # code and town
    re.compile(r"\b\d{4} ?[A-Z]{2}\b(?! ?\d)"),  # Netherlands
    re.compile(r"〒 ?\d{3}-?\d{4}\b|\d{1,4}(?:丁目|番地|号)"),  # Japan
    re.compile(r"\b(?:p\.? ?o\.? ?box|postfach|apartado) ?\d{1,8}\b", re.IGNORECASE),
)
_ANYWHERE = ((_URL, Reason.URL), (_HANDLE, Reason.URL), (_SPELT_EMAIL, Reason.EMAIL))
_BY_DIGITS = (
    (_LINE_NUMBER, Reason.PHONE),
    *((pattern, Reason.NUMBER) for pattern in (_IBAN, _KEYED, _PLACED, _CODE, _MIXED)),
    *((pattern, Reason.ADDRESS) for pattern in _ADDRESSES),
)
_AT = re.compile(r"(?<=[\w+%'-])@(?=\w)")
_DIGIT = re.compile(r"\d")
_REACH = 250  # longer than any pattern goes from the digit in it
_LEAST_NUMBER, _LEAST_PHONE, _MOST_PHONE = 5, 7, 15  # ITU-T E.164: at most 15 digits
_CARD = range(13, 20)


def spans(text: str) -> Iterator[Span]:
    """Every place of a folded text that looks like one of these; they may overlap."""
    for pattern, reason in _ANYWHERE:
        yield from ((*match.span(), reason) for match in pattern.finditer(text))
    for first, last in _near_digits(text):
        for pattern, reason in _BY_DIGITS:
            yield from ((*found.span(), reason) for found in pattern.finditer(text, first, last))
    yield from _emails(text)
    yield from _digit_runs(text)


def _near_digits(text: str) -> Iterator[tuple[int, int]]:
    """The stretches in which there are digits: nearly all text has none."""
    first = last = -1
    for match in _DIGIT.finditer(text):
        place = match.start()
        if place - _REACH > last:
            if last >= 0:
                yield first, last
            first = max(0, place - _REACH)
        last = place + _REACH
    if last >= 0:
        yield first, last


def passes_luhn(digits: str) -> bool:
    """The check digit rule of card numbers (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _emails(text: str) -> Iterator[Span]:
    """From each @ outwards, so that a long run without one costs nothing."""
    for at in _AT.finditer(text):
        before = _LOCAL.search(text, max(0, at.start() - 128), at.start())
        after = _DOMAIN.match(text, at.end())
        if before and after:
            yield before.start(), after.end(), Reason.EMAIL


def _digit_runs(text: str) -> Iterator[Span]:
    """Long numbers by what they can be; dates and sums of money are none of them."""
    for pattern in (_DATE, _AMOUNT):
        text = pattern.sub(lambda found: "\0" * len(found[0]), text)
    for match in _DIGITS.finditer(text):
        digits = "".join(c for c in match[0] if c.isdigit())
        if len(digits) < _LEAST_NUMBER:
            continue
        yield (*match.span(), _kind_of(digits, match[0]))


def _kind_of(digits: str, written: str) -> Reason:
    if len(digits) in _CARD and passes_luhn(digits):
        return Reason.CARD
    spelt = len(written) > len(digits) or digits.startswith("0")
    if _LEAST_PHONE <= len(digits) <= _MOST_PHONE and (spelt or len(digits) >= 10):
        return Reason.PHONE
    return Reason.NUMBER
