"""Kinds of work: what each calls people, what it may refuse, and which choices it sees first.

Everything here is an offer: what is not shown first is one step away, and a choice hidden from
new notes still shows on notes that have it. Knows nothing of the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from journal_app.model.profile import Profile
from journal_app.model.vocabularies import Choice


@dataclass(frozen=True)
class WorkKind:
    """One kind of work with its defaults; the tuples are keys, in the order they are shown.

    `customer_kinds`, `channels`, `kinds` and `responses` belong to the lists of those names,
    `line_templates` names the templates of lines.
    """

    key: str
    label: str
    noun: str
    stretch: str
    can_refuse: str
    duty_of_care: bool
    customer_kinds: tuple[str, ...]
    channels: tuple[str, ...]
    kinds: tuple[str, ...]
    responses: tuple[str, ...]
    line_templates: tuple[str, ...]


@dataclass(frozen=True)
class MyWork:
    """What holds for this worker: the kind of work, with what the worker changed of it."""

    kind: WorkKind
    noun: str
    stretch: str
    can_refuse: str
    duty_of_care: bool


def _keys(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_SHOP = WorkKind(
    key="shop",
    label="Shop, till, market",
    noun="customer",
    stretch="shift",
    can_refuse="through_someone",
    duty_of_care=False,
    customer_kinds=_keys("outside"),
    channels=_keys("counter phone"),
    kinds=_keys(
        "asks_money_back curt argued no_is_rude threatened_complaint took_day_out shouted swore"
    ),
    responses=_keys("told_calmly carried_on referred_up handed_over faked_it"),
    line_templates=_keys("swearing touched hard_run breaks own_conduct"),
)

WORK_KINDS: tuple[WorkKind, ...] = (
    _SHOP,
    WorkKind(
        key="phone",
        label="Phone, chat",
        noun="caller",
        stretch="shift",
        can_refuse="yes_by_rule",
        duty_of_care=False,
        customer_kinds=_keys("outside account"),
        channels=_keys("phone chat"),
        kinds=_keys(
            "interrupted argued asks_for_boss kept_me_on talked_down took_day_out shouted swore"
        ),
        responses=_keys("told_calmly carried_on faked_it ended_it referred_up"),
        line_templates=_keys("swearing third_ask two_a_day load own_conduct"),
    ),
    WorkKind(
        key="ward",
        label="Ward, practice, care",
        noun="patient",
        stretch="shift",
        can_refuse="no",
        duty_of_care=True,
        customer_kinds=_keys("patient relative colleague leader"),
        channels=_keys("bedside counter phone"),
        kinds=_keys(
            "distress blamed_me impossible_demand shouted personal_remark threat touched slur"
        ),
        responses=_keys("told_calmly carried_on second_person handed_over stepped_back"),
        line_templates=_keys("second_person touched breaks hard_run not_backed"),
    ),
    WorkKind(
        key="desk",
        label="Reception, hotel, counter",
        noun="guest",
        stretch="shift",
        can_refuse="through_someone",
        duty_of_care=False,
        customer_kinds=_keys("guest outside relative"),
        channels=_keys("counter phone letter"),
        kinds=_keys(
            "impossible_demand blamed_me no_is_rude asks_money_back threatened_complaint"
            " talked_down shouted swore"
        ),
        responses=_keys("told_calmly gave_way carried_on referred_up faked_it"),
        line_templates=_keys("swearing not_backed third_ask touched own_conduct"),
    ),
    WorkKind(
        key="cabin",
        label="Cabin, train, bus",
        noun="passenger",
        stretch="duty",
        can_refuse="no",
        duty_of_care=True,
        customer_kinds=_keys("passenger colleague leader"),
        channels=_keys("on_board"),
        kinds=_keys(
            "refused_instruction argued asks_exception filmed_me shouted personal_remark"
            " sexual touched"
        ),
        responses=_keys("told_calmly second_person handed_over referred_up stepped_back"),
        line_templates=_keys("second_person touched breaks hard_run own_conduct"),
    ),
    WorkKind(
        key="tickets",
        label="Tickets, IT support",
        noun="user",
        stretch="day",
        can_refuse="no",
        duty_of_care=False,
        customer_kinds=_keys("outside colleague account department"),
        channels=_keys("ticket chat phone"),
        kinds=_keys(
            "unclear_demand impossible_demand came_again went_over_my_head talked_down blamed_me"
            " asks_exception asks_for_boss"
        ),
        responses=_keys("told_calmly carried_on referred_up put_off faked_it"),
        line_templates=_keys("in_writing two_a_day after_hours load own_conduct"),
    ),
    WorkKind(
        key="accounts",
        label="Key accounts, sales",
        noun="client",
        stretch="day",
        can_refuse="through_someone",
        duty_of_care=False,
        customer_kinds=_keys("account outside leader"),
        channels=_keys("meeting phone letter"),
        kinds=_keys(
            "impossible_demand asks_money_back came_again kept_me_on talked_down took_day_out"
            " went_over_my_head threatened_complaint"
        ),
        responses=_keys("told_calmly faked_it dazzled put_off avoided"),
        line_templates=_keys("dread week_minutes third_ask after_hours not_backed"),
    ),
    WorkKind(
        key="inside",
        label="HR, finance, inside services",
        noun="department",
        stretch="day",
        can_refuse="no",
        duty_of_care=False,
        customer_kinds=_keys("department leader colleague supplier"),
        channels=_keys("meeting letter phone"),
        kinds=_keys(
            "unclear_demand asks_exception went_over_my_head showed_me_up blamed_me"
            " impossible_demand came_again argued"
        ),
        responses=_keys("told_calmly carried_on faked_it referred_up put_off"),
        line_templates=_keys("in_writing week_minutes after_hours not_backed own_conduct"),
    ),
)

FALLBACK = replace(_SHOP, key="other", label="Something else")

_BY_KEY: Mapping[str, WorkKind] = MappingProxyType({kind.key: kind for kind in WORK_KINDS})
_ENDINGS = frozenset({"ended_it", "walked_away"})
_INSTEAD_OF_ENDING = ("handed_over", "second_person", "moved_to_writing")
_THROUGH_SOMEONE = {
    "response": {"ended_it": "Had it ended"},
    "moves": {"ended_it": "Had it ended"},
    "ladder": {"end_customer": "Ask for this one to be taken off me"},
}
_CARE_MOVES = ("second_person", "safe_distance", "debriefed")


def work_kind(key: str | None) -> WorkKind:
    """Find a kind of work; the fallback for none, for `other` and for keys unknown here."""
    return _BY_KEY.get(key or "", FALLBACK)


def my_work(profile: Profile | None) -> MyWork:
    """Resolve a profile: what it leaves open comes from its kind of work."""
    kind = work_kind(profile.work if profile else None)
    if profile is None:
        return MyWork(kind, kind.noun, kind.stretch, kind.can_refuse, kind.duty_of_care)
    stated = profile.duty_of_care
    return MyWork(
        kind,
        profile.noun or kind.noun,
        profile.stretch or kind.stretch,
        profile.can_refuse or kind.can_refuse,
        kind.duty_of_care if stated is None else stated,
    )


def shown_first(work: MyWork, vocabulary: str) -> tuple[str, ...]:
    """Return the keys of a list that stand before the rest; empty where none do.

    Nothing hidden is among them; what is hidden gives its place to what is shown instead.
    """
    if vocabulary == "moves":
        return _moves_first(work)
    offered = {
        "customer_kind": work.kind.customer_kinds,
        "channel": work.kind.channels,
        "kinds": work.kind.kinds,
        "response": work.kind.responses,
    }.get(vocabulary, ())
    hidden = hidden_choices(work.can_refuse, work.duty_of_care, vocabulary)
    spare = (key for key in _INSTEAD_OF_ENDING if key not in offered)
    return tuple(next(spare) if key in hidden else key for key in offered)


def _moves_first(work: MyWork) -> tuple[str, ...]:
    care = _CARE_MOVES if work.duty_of_care else ()
    instead = _INSTEAD_OF_ENDING if work.can_refuse == "no" else ()
    return tuple(dict.fromkeys(care + instead))


def hidden_choices(can_refuse: str, duty_of_care: bool, vocabulary: str) -> frozenset[str]:
    """Return the keys not offered for new notes.

    Who cannot refuse ends nothing; who has people's safety in hand steps back and stays in reach
    (`stepped_back`) where others walk away.
    """
    if vocabulary == "ladder":
        ending = {"end_customer"} if can_refuse == "no" else set()
        return frozenset(ending if duty_of_care else ending | {"second_person"})
    if vocabulary not in {"response", "moves"}:
        return frozenset()
    if can_refuse == "no":
        return _ENDINGS
    return frozenset({"walked_away"}) if duty_of_care else frozenset()


def relabel(
    choice: Choice, can_refuse: str, vocabulary: str, *, duty_of_care: bool = False
) -> Choice:
    """Return a choice as it reads for this worker: who refuses through somebody *had it ended*."""
    other = _THROUGH_SOMEONE.get(vocabulary, {}).get(choice.key)
    if other and can_refuse == "through_someone":
        return replace(choice, label=other)
    if duty_of_care and vocabulary == "ladder" and choice.key == "leave_now":
        return replace(choice, label="Hand over, then leave")
    return choice
