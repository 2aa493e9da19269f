"""Who comes and what the worker calls things: the profile, own entries of lists, customers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from journal_app.example.pen import Header, Pen
from journal_app.model.customer import Customer
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.term import Term

_OWN = {
    "own_behaviour": ("kinds", "Left the whole trolley and went", 1),
    "garden_till": ("place", "Garden till", None),
    "trade_desk": ("place", "Trade desk", None),
    "plants": ("coping", "Ten minutes with the plants", None),
    "regular": ("tags", "regular", None),
    "trade": ("tags", "trade", None),
    "refunds": ("tags", "refunds", None),
}

_MINIMUM = (
    "A greeting, the right price, the right change, no sighing. I look at them once. "
    "More than that is mine to give."
)


@dataclass(frozen=True)
class Person:
    """How one customer is written down."""

    alias: str
    kind: str
    note: str
    tags: tuple[str, ...] = ()
    team_avoids: str = "no"
    worth: int | None = None
    retired: bool | None = None


PEOPLE: Mapping[str, Person] = {
    "k": Person(
        "K",
        "outside",
        "Plastic sleeve with receipts. I keep the dates of his refunds on a card under the till.",
        ("refunds", "regular"),
        "yes",
    ),
    "till_regular": Person(
        "Till regular",
        "outside",
        "Bird seed, most days. Lost his wife last year. Time for a joke if there's no queue.",
        ("regular",),
    ),
    "coupon_lady": Person(
        "Coupon lady", "outside", "One voucher per shop. Show her the line in print.", (), "some"
    ),
    "colonel": Person(
        "The colonel", "outside", "Hat and stick. Not a real colonel, says the yard.", (), "yes"
    ),
    "paint_couple": Person("Paint couple", "outside", "Ask them both before mixing anything."),
    "landscaper": Person(
        "Landscaper",
        "account",
        "Read every number back to him. Shade of stone: always warn.",
        ("trade",),
        "some",
        4_000_000,
    ),
    "magnolia": Person(
        "Magnolia", "outside", "Her daughter's number is with the club card.", ("regular",)
    ),
    "r": Person(
        "R",
        "outside",
        "Barred, by letter. If he comes in: manager at once.",
        team_avoids="yes",
        retired=True,
    ),
    "dog_man": Person("Dog man", "outside", "The dog is the better half.", ("regular",)),
    "web_orders": Person(
        "Web orders", "department", "In writing, with the order number.", (), "some"
    ),
    "area_boss": Person("Area boss", "leader", "Visits about once a month, mostly unannounced."),
    "pallet_driver": Person("Pallet driver", "supplier", "Not at the fire door."),
}


@dataclass(frozen=True)
class Cast:
    """The ids of everybody followed and of every own entry, by their names in here."""

    terms: Mapping[str, str]
    people: Mapping[str, str]
    records: tuple[Record, ...] = field(repr=False)

    def term(self, name: str) -> str:
        """What a note stores for a word: the id of an own entry, else the word itself."""
        return self.terms.get(name, name)

    def words(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """What a note stores for several words."""
        return tuple(self.term(name) for name in names)


def make_cast(pen: Pen, zone: str, first: date, met: Mapping[str, date]) -> Cast:
    """Write profile, own entries and customers; `met` is the day of the first contact with each."""
    start = datetime.combine(first, time(20, 5))
    profile = _profile(pen, zone, start)
    terms = {
        name: _term(pen, name, start + timedelta(minutes=4 + place))
        for place, name in enumerate(_OWN)
    }
    ids = {name: term.id for name, term in terms.items()}
    people = {
        name: _customer(pen, person, ids, datetime.combine(met.get(name, first), time(20, 40)))
        for name, person in PEOPLE.items()
    }
    records = (profile, *terms.values(), *people.values())
    return Cast(ids, {name: one.id for name, one in people.items()}, records)


def _profile(pen: Pen, zone: str, start: datetime) -> Profile:
    return Profile(
        **_head(pen, start),
        work="shop",
        noun="customer",
        stretch="shift",
        can_refuse="through_someone",
        duty_of_care=False,
        minimum=_MINIMUM,
        when_work="fixed",
        weekdays=("mon", "tue", "thu", "fri", "sat"),
        starts="07:30",
        ends="20:00",
        per_week=5,
        turns="05:00",
        home_zone=zone,
        currency="GBP",
        show_money=True,
    )


def _term(pen: Pen, name: str, local: datetime) -> Term:
    vocabulary, label, tier = _OWN[name]
    return Term(**_head(pen, local), vocabulary=vocabulary, label=label, tier=tier)


def _customer(pen: Pen, person: Person, terms: Mapping[str, str], local: datetime) -> Customer:
    return Customer(
        **_head(pen, local),
        alias=person.alias,
        customer_kind=person.kind,
        tags=tuple(terms[tag] for tag in person.tags),
        team_avoids=person.team_avoids,
        value_company=person.worth,
        retired=person.retired,
        note=person.note,
    )


def _head(pen: Pen, local: datetime) -> Header:
    when = pen.when(local)
    return pen.head(local.date(), when, when.instant)
