"""Lines to start from: an offer, never switched on by themselves; every word can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journal_app.model.condition import Condition
from journal_app.model.language import say
from journal_app.model.profiles import MyWork

_ALL = frozenset({"shop", "phone", "ward", "desk", "cabin", "tickets", "accounts", "inside"})
_SERVED_APART = frozenset({"tickets", "accounts", "inside"})
_ENDING = {
    "yes_by_rule": "one warning, then I end it",
    "through_someone": "one warning, then I have it ended",
    "no": "I say it once and fetch a second person",
}


@dataclass(frozen=True)
class Template:
    """A line to start from; `needs_customer` asks whom it is about before it can be kept."""

    key: str
    words: str
    plan: str
    condition: Condition
    line_kind: str

    @property
    def needs_customer(self) -> bool:
        """Whether it is about somebody who is followed."""
        return self.condition.scope == "customer"


@dataclass(frozen=True)
class _Offer:
    """A template and the kinds of work it is for; `care` where people's safety is in hand."""

    template: Template
    works: frozenset[str] = _ALL
    care: bool = False


def _within(metric: str, value: int, window: str, length: int | None = None) -> Condition:
    return Condition(
        metric=metric, op="ge", value=value, window=window, length=length, scope="anyone"
    )


def _behaviour(kinds: str, value: int, window: str, length: int | None = None) -> Condition:
    return Condition(
        metric="behaviour",
        op="ge",
        value=value,
        window=window,
        length=length,
        scope="anyone",
        kinds=tuple(kinds.split()),
    )


def _with_one(metric: str, op: str, value: int, window: str, length: int | None) -> Condition:
    return Condition(
        metric=metric, op=op, value=value, window=window, length=length, scope="customer"
    )


_OFFERS = (
    _Offer(
        Template(
            "swearing",
            "Nobody swears at me twice.",
            _ENDING["yes_by_rule"],
            _behaviour("swore", 1, "shift"),
            "behaviour",
        )
    ),
    _Offer(
        Template(
            "touched",
            "Nobody lays a hand on me or threatens me.",
            "I step back, get help, and it is on paper the same day",
            _behaviour("touched threat", 1, "shift"),
            "behaviour",
        )
    ),
    _Offer(
        Template(
            "second_person",
            "I am not alone with this a second time.",
            "second person, hand-over, debrief within a day",
            Condition(metric="tier", op="ge", value=1, window="shift", scope="anyone", tier=3),
            "behaviour",
        ),
        care=True,
    ),
    _Offer(
        Template(
            "third_ask",
            "The third ask in a year is not mine to answer.",
            "it goes up, with the list of the first two",
            _with_one("asks", "ge", 3, "year", None),
            "count",
        ),
        _ALL - {"ward"},
    ),
    _Offer(
        Template(
            "two_a_day",
            "Two a day from one person is enough.",
            "I offer one fixed time",
            _with_one("contacts", "gt", 2, "days", 1),
            "count",
        ),
        _SERVED_APART | {"phone"},
    ),
    _Offer(
        Template(
            "in_writing",
            "From the second change on, in writing.",
            "I ask for it in one e-mail and start then",
            _behaviour("unclear_demand went_over_my_head", 2, "weeks", 4),
            "behaviour",
        ),
        _SERVED_APART,
    ),
    _Offer(
        Template(
            "week_minutes",
            "One of them gets a fair share of my week, not the lot.",
            "I show the hours and ask what to drop",
            _with_one("minutes", "ge", 480, "weeks", 1),
            "time",
        ),
        _SERVED_APART,
    ),
    _Offer(
        Template(
            "load",
            "Above what I usually carry, I ask for something lighter.",
            "back office, a break, another desk",
            _within("load", 1, "now"),
            "load",
        )
    ),
    _Offer(
        Template(
            "hard_run",
            "Three hard ones in a row, and somebody hears of it.",
            "I tell somebody, and keep one evening free",
            _within("hard_run", 3, "now"),
            "health",
        )
    ),
    _Offer(
        Template(
            "breaks",
            "Breaks are part of the shift.",
            "I say so to whoever plans, with the dates",
            _within("missed_breaks", 3, "weeks", 1),
            "health",
        ),
        frozenset({"shop", "phone", "ward", "desk", "cabin"}),
    ),
    _Offer(
        Template(
            "after_hours",
            "Work stops at my door.",
            "the rest waits for tomorrow; I answer at nine",
            _within("minutes_after", 60, "weeks", 1),
            "time",
        ),
        _SERVED_APART,
    ),
    _Offer(
        Template(
            "not_backed",
            "Twice left alone, and I ask why.",
            "a talk with my manager, two dates in hand",
            _within("not_backed", 2, "month"),
            "count",
        )
    ),
    _Offer(
        Template(
            "dread",
            "What I dread at 8, I don't do alone.",
            "a colleague sits in, or it moves to writing",
            _with_one("dread", "ge", 8, "last", 1),
            "health",
        ),
        frozenset({"accounts", "inside", "phone"}),
    ),
    _Offer(
        Template(
            "own_conduct",
            "I don't pass it on.",
            "if I snap I stop, and say sorry within the day",
            _within("gave_back", 1, "shift"),
            "conduct",
        )
    ),
)


def offered(work: MyWork, usual_load: int | None = None) -> tuple[Template, ...]:
    """The templates for this kind of work, those it shows first before the rest.

    `usual_load` is the upper end of the worker's own range before "enough", in whole points;
    until there is one the template about load is not offered. Whatever a plan says, it never ends
    a contact for somebody who cannot refuse one.
    """
    kind = "shop" if work.kind.key == "other" else work.kind.key
    found = {
        offer.template.key: _fitted(offer.template, work, usual_load)
        for offer in _OFFERS
        if kind in offer.works and (work.duty_of_care or not offer.care)
    }
    if usual_load is None:
        found.pop("load", None)
    ahead = [found[key] for key in work.kind.line_templates if key in found]
    return (*ahead, *(one for one in found.values() if one not in ahead))


def _fitted(template: Template, work: MyWork, usual_load: int | None) -> Template:
    plan, condition = template.plan, template.condition
    if template.key == "swearing":
        plan = _ENDING[work.can_refuse]
    if template.key == "load":
        condition = _within("load", usual_load or 1, "now")
    return Template(template.key, say(template.words), say(plan), condition, template.line_kind)


def every_text() -> Iterator[str]:
    """The words and plans of all templates, for translators."""
    yield from _ENDING.values()
    for offer in _OFFERS:
        yield from filter(None, (offer.template.words, offer.template.plan))
