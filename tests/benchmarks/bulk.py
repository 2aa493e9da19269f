"""A large journal for measuring: as many contacts as wanted, the same for the same seed.

Texts have lengths and word frequencies like real ones (log-normal, Zipf); what they say means
nothing. Forty contacts a day, back from `LAST_DAY`, so that 100,000 are seven years of days.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random
from typing import TypedDict

from journal_app.model.contact import Compensation, Conduct, Contact, Course, Setting, Toll
from journal_app.model.customer import Customer
from journal_app.model.identity import format_id
from journal_app.model.instant import When
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.vocabularies import VOCABULARIES

LAST_DAY = date(2026, 11, 20)
CONTACTS_A_DAY = 40
CUSTOMERS = 40
_VOCABULARY = 4000
_SENTENCES = 12_000
_FEWEST_WORDS, _MOST_WORDS = 40, 400


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ONSETS = [
    "b",
    "br",
    "c",
    "cl",
    "d",
    "dr",
    "f",
    "fl",
    "g",
    "gr",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "qu",
    "r",
    "s",
    "sh",
    "st",
    "t",
    "th",
    "tr",
    "v",
    "w",
]
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ee", "oo", "ou"]
_CODAS = ["", "", "ck", "ld", "ll", "m", "n", "nd", "p", "r", "rt", "s", "st", "t", "th"]
_REAL = [
    "the",
    "i",
    "to",
    "and",
    "a",
    "of",
    "it",
    "was",
    "he",
    "she",
    "that",
    "in",
    "said",
    "for",
    "my",
    "on",
    "me",
    "you",
    "we",
    "they",
    "not",
    "with",
    "this",
    "again",
    "at",
    "is",
    "no",
    "had",
    "be",
    "so",
    "all",
    "but",
    "as",
    "till",
    "refund",
    "receipt",
    "queue",
    "phone",
    "money",
    "back",
    "manager",
    "called",
    "shouted",
    "asked",
    "told",
    "card",
    "voucher",
    "price",
    "return",
    "delivery",
    "order",
    "late",
    "waiting",
    "thanks",
    "sorry",
    "calm",
    "rude",
    "tired",
    "angry",
    "break",
    "staff",
    "short",
    "counter",
    "shop",
    "customer",
    "garden",
    "paint",
    "compost",
    "bag",
    "letter",
    "name",
    "number",
]


class Head(TypedDict):
    """What a record begins with."""

    id: str
    day: date
    when: When
    written: datetime


def bulk_records(count: int, seed: int = 1) -> Iterator[Record]:
    """`CUSTOMERS` customers, then `count` contacts with a shift for each day, oldest first."""
    draw = Random(seed)  # noqa: S311 - notes to measure with, no secret
    text = _Text(draw)
    days = -(-count // CONTACTS_A_DAY)
    first = LAST_DAY - timedelta(days=max(0, days - 1))
    customers = [_customer(draw, first, number) for number in range(CUSTOMERS)]
    yield from customers
    ids = [customer.id for customer in customers]
    for number in range(count):
        day = first + timedelta(days=number // CONTACTS_A_DAY)
        yield _contact(draw, text, _head(draw, day, number % CONTACTS_A_DAY), ids)
        if (number + 1) % CONTACTS_A_DAY == 0 or number + 1 == count:
            yield _shift(draw, _head(draw, day, CONTACTS_A_DAY))


class _Text:
    """Texts out of sentences out of words whose frequency falls with their rank."""

    def __init__(self, draw: Random) -> None:
        self._draw = draw
        words = [*_REAL]
        while len(words) < _VOCABULARY:
            words.append("".join(_syllable(draw) for _ in range(draw.choice((1, 2, 2, 3)))))
        weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
        self._sentences = [
            draw.choices(words, cum_weights=weights, k=draw.randint(6, 22))
            for _ in range(_SENTENCES)
        ]

    def write(self) -> str:
        """A text of 40 to 400 words, most around 70."""
        wanted = min(_MOST_WORDS, max(_FEWEST_WORDS, round(self._draw.lognormvariate(4.2, 0.6))))
        sentences: list[str] = []
        length = 0
        while length < wanted:
            words = self._draw.choice(self._sentences)[: wanted - length]
            sentences.append(" ".join(words).capitalize() + ".")
            length += len(words)
        return " ".join(sentences)


def _syllable(draw: Random) -> str:
    return draw.choice(_ONSETS) + draw.choice(_VOWELS) + draw.choice(_CODAS)


def _head(draw: Random, day: date, place: int) -> Head:
    moment = datetime.combine(day, time(8), UTC) + timedelta(minutes=15 * place)
    milliseconds = int(moment.timestamp()) * 1000 + draw.randint(0, 999)
    bits = draw.getrandbits(74)
    high, low = bits >> 62, bits & (1 << 62) - 1
    identity = format_id(milliseconds << 80 | 7 << 76 | high << 64 | 0b10 << 62 | low)
    return Head(id=identity, day=day, when=When(moment, "UTC", 0), written=moment)


def _customer(draw: Random, first: date, number: int) -> Customer:
    return Customer(
        **_head(draw, first, 0),
        alias=f"Customer {number}",
        customer_kind=_one(draw, "customer_kind"),
    )


def _shift(draw: Random, head: Head) -> Shift:
    return Shift(
        **head,
        state=draw.choice(("ok", "ok", "hard")),
        mood=draw.randint(1, 5),
        strain=draw.randint(0, 10),
        enough=draw.choice(("no",) * 12 + ("nearly", "yes")),
        part=_one(draw, "part"),
        staffing=_one(draw, "staffing"),
    )


def _contact(draw: Random, text: _Text, head: Head, customers: list[str]) -> Contact:
    tone = draw.choice(("hard", "hard", "good", "calm"))
    customer = draw.choice(customers) if draw.random() < 0.6 else None
    if tone == "calm":
        return Contact(**head, tone=tone, customer=customer)
    if tone == "good":
        return Contact(
            **head,
            tone=tone,
            customer=customer,
            good_kind=(_one(draw, "good_kind"),),
            lift=draw.randint(0, 10),
            setting=Setting(channel=_one(draw, "channel")),
            statement=text.write(),
        )
    return Contact(
        **head,
        tone=tone,
        customer=customer,
        kinds=(_one(draw, "kinds"), _one(draw, "kinds")),
        tier=draw.randint(0, 4),
        mode=_one(draw, "mode"),
        response=(_one(draw, "response"),),
        setting=Setting(channel=_one(draw, "channel"), minutes_on=draw.randint(1, 60)),
        compensation=Compensation(asked=(_one(draw, "asked"),), granted=_one(draw, "granted")),
        course=Course(fault=_one(draw, "fault"), ended=_one(draw, "ended")),
        conduct=Conduct(coping=((_one(draw, "coping"), draw.randint(-2, 2)),)),
        toll=Toll(strain=draw.randint(0, 10), mood_after=draw.randint(1, 5)),
        statement=text.write(),
        reflection=text.write() if draw.random() < 0.5 else "",
    )


_KEYS: Mapping[str, tuple[str, ...]] = {name: list_.keys for name, list_ in VOCABULARIES.items()}


def _one(draw: Random, vocabulary: str) -> str:
    return draw.choice(_KEYS[vocabulary])
