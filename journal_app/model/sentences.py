"""A condition as one sentence, and why one cannot be kept.

Every metric has one whole sentence for each operator, so that a language can turn it round; what
goes into it (who, how often, within which time) are whole phrases too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from journal_app.model.amounts import write_money
from journal_app.model.condition import Condition
from journal_app.model.language import label, say
from journal_app.model.metrics import METRICS, Family, Metric
from journal_app.model.plain_words import unstopped

if TYPE_CHECKING:
    from journal_app.model.line import Line

_AMOUNTS = {"ge": "at least {}", "gt": "more than {}", "le": "at most {}", "lt": "fewer than {}"}
_LESS = {"lt": "less than {}"}  # of what is measured and not counted
_ONCE = {"ge": "once", "gt": "more than once", "le": "at most once", "lt": "not once"}
_WORST = 4
_COUNTED = frozenset({"contacts", "asks", "shifts", "breaks", "nights", "times"})
_WINDOWS = {
    "shift": "in one shift",
    "month": "in a calendar month",
    "year": "within 365 days",
    "now": "",
}
_LENGTHS = {
    "days": ("within 1 day", "within {number} days"),
    "weeks": ("within 1 week", "within {number} weeks"),
    "last": ("in the last contact with them", "in the last {number} contacts with them"),
}
_ANY_KIND = {
    "outside": "anybody from the public",
    "account": "any business account",
    "patient": "any patient",
    "relative": "any relative or companion",
    "guest": "any guest",
    "passenger": "any passenger",
    "colleague": "any colleague",
    "department": "any department",
    "leader": "any leader",
    "supplier": "any supplier or contractor",
    "other": "anybody of another kind",
}
_NO_ONE = "somebody who is not followed any more"
_NEVER = "This can never be met: {said}."
_TOO_SHORT = {
    "days": "A window needs at least one day.",
    "weeks": "A window needs at least one week.",
    "last": "A window needs at least one contact.",
}
_OUTSIDE = {
    "dread": "Dread goes from 0 to {highest}.",
    "autopilot": "Autopilot share goes from 0 to {highest}.",
}
_TIERS = {True: "tier {number}", False: "tier {number} or worse"}


@dataclass(frozen=True)
class Names:
    """What a sentence needs to know: labels of words, aliases by id, the currency."""

    label: Callable[[str, str], str]
    alias: Callable[[str], str]
    currency: str = ""


@dataclass(frozen=True)
class Problem:
    """Why a condition cannot be kept: the part of it, and a plain sentence."""

    field: str
    message: str


def condition_sentence(line: Line, names: Names) -> str:
    """The line as one sentence: "When K asks ... within 365 days, I take it to my manager."."""
    plan, clause = unstopped(line.plan), when_clause(line.condition, names)
    return say("{when}, {plan}.", when=clause, plan=plan) if plan else say("{when}.", when=clause)


def when_clause(condition: Condition, names: Names) -> str:
    """The first half of the sentence, for the builder and the preview; without a full stop."""
    metric = METRICS.get(condition.metric or "by_hand", METRICS["by_hand"])
    filled = say(
        frame_of(metric, condition),
        who=who(condition, names),
        value=written_value(condition, names),
        window=window_phrase(condition),
        tier=_tier_phrase(condition),
        kinds=say(" or ").join(f"'{label(names.label('kinds', key))}'" for key in condition.kinds),
        hours=6 if condition.hours is None else condition.hours,
    )
    return " ".join(filled.split())


def every_text() -> Iterator[str]:
    """All whole sentences and phrases that stand in tables here, for translators."""
    yield from (_NO_ONE, _NEVER)
    for table in (_AMOUNTS, _ANY_KIND, _WINDOWS, _TOO_SHORT, _OUTSIDE, _TIERS):
        yield from filter(None, table.values())
    for pair in _LENGTHS.values():
        yield from pair
    for metric in METRICS.values():
        yield from filter(None, [metric.unit])
        for op, scope, number in product(_AMOUNTS, (None, "customer"), (1, 2)):
            # The number stands for the value and, of dread, for how many meetings are meant.
            yield frame_of(metric, Condition(op=op, scope=scope, value=number, length=number))


def frame_of(metric: Metric, condition: Condition) -> str:
    """The whole sentence of a metric for the condition's operator, its number still open."""
    frame = metric.frame
    if metric.frame_anyone and condition.scope in {None, "anyone"}:
        frame = metric.frame_anyone
    elif metric.frame_one and _is_one(metric, condition):
        frame = metric.frame_one
    return frame.replace("{amount}", _amount(metric, condition))


def who(condition: Condition, names: Names) -> str:
    """Whom it is about: anybody, any of a kind, or an alias."""
    if condition.scope == "kind" and condition.customer_kind:
        key = condition.customer_kind
        if key in _ANY_KIND:
            return say(_ANY_KIND[key])
        return say("any {kind}", kind=names.label("customer_kind", key))
    if condition.scope == "customer":
        return (names.alias(condition.customer) if condition.customer else "") or say(_NO_ONE)
    return say("anybody")


def window_phrase(condition: Condition) -> str:
    """Within which time; empty for what is true now."""
    window = condition.window or "now"
    if window in _WINDOWS:
        return say(_WINDOWS[window]) if _WINDOWS[window] else ""
    if window not in _LENGTHS:
        return ""  # from a newer version: the rest is said without it
    one, many = _LENGTHS[window]
    return say(one) if condition.length in {None, 1} else say(many, number=condition.length)


def written_value(condition: Condition, names: Names) -> str:
    """The number as people write it; money in whole units."""
    if condition.metric == "sum_granted":
        amount = write_money(condition.threshold, names.currency)
        return f"{amount} {names.currency}".strip()
    return str(condition.threshold)


def condition_problem(condition: Condition) -> Problem | None:
    """Why a condition can never be met, is always met, or is not complete; None where it is fine.

    Whether the customer is still there is asked when the line is kept.
    """
    if not condition.measured:
        return None
    metric = METRICS.get(condition.metric or "")
    if metric is None:
        return None  # from a newer version: it reads as it is and is not measured here
    return (
        _part_problem(metric, condition)
        or _window_problem(metric, condition)
        or _scope_problem(metric, condition)
        or _value_problem(metric, condition)
    )


def _part_problem(metric: Metric, condition: Condition) -> Problem | None:
    if condition.op not in _AMOUNTS or condition.value is None:
        return Problem("value", say("Say how many: at least, more than, at most or fewer than."))
    if metric.key == "behaviour" and not condition.kinds:
        return Problem("kinds", say("Choose at least one kind of behaviour."))
    return None


def _window_problem(metric: Metric, condition: Condition) -> Problem | None:
    if condition.window not in metric.windows:
        return Problem("window", say("That window does not go with what is measured."))
    if condition.window in _LENGTHS and (condition.length or 0) < 1:
        return Problem("length", say(_TOO_SHORT[condition.window]))
    return None


def _scope_problem(metric: Metric, condition: Condition) -> Problem | None:
    if condition.scope not in metric.scopes:
        return Problem("scope", say("That cannot be measured for them; choose somebody else."))
    if condition.scope == "customer" and condition.customer is None:
        return Problem("customer", say("Choose somebody you follow."))
    if condition.scope == "kind" and condition.customer_kind is None:
        return Problem("customer_kind", say("Choose a kind of customer."))
    return None


def _value_problem(metric: Metric, condition: Condition) -> Problem | None:
    value, op = condition.threshold, condition.op or "ge"
    if metric.highest is not None and not 0 <= value <= metric.highest:
        return Problem("value", say(_OUTSIDE[metric.key], highest=metric.highest))
    highest = _reachable(metric, condition)
    lowest_met = value if op in {"ge", "le"} else value + 1 if op == "gt" else value - 1
    unit = "" if metric.unit in {"0-10", "money"} else f" {say(metric.unit)}"
    said = f"{say(_AMOUNTS[op]).format(value)}{unit}"
    if op in {"le", "lt"} and lowest_met < 0:
        return Problem("value", say(_NEVER, said=said))
    if op in {"ge", "gt"} and highest is not None and lowest_met > highest:
        place = f" {window_phrase(condition)}" if condition.window == "last" else ""
        return Problem("value", say(_NEVER, said=f"{said}{place}"))
    if op in {"ge", "gt"} and lowest_met <= 0:
        return Problem("value", say("Every note would meet this: {said}.", said=said))
    if op in {"le", "lt"} and highest is not None and lowest_met >= highest:
        return Problem("value", say("Every note would meet this: {said}.", said=said))
    return None


def _reachable(metric: Metric, condition: Condition) -> int | None:
    """The highest value there can be, where there is one."""
    if metric.highest is not None:
        return metric.highest
    if condition.window == "last" and metric.family is Family.SUM:
        return condition.length
    return None


def _is_one(metric: Metric, condition: Condition) -> bool:
    """Whether the sentence speaks of one: of one time measured, or of the last meeting alone."""
    if metric.family is Family.EACH:
        return condition.length in {None, 1}
    return condition.threshold == 1


def _amount(metric: Metric, condition: Condition) -> str:
    op = condition.op if condition.op in _AMOUNTS else "ge"
    if metric.counts_times:
        if condition.threshold == 1:
            return _ONCE[op]
        return _AMOUNTS[op].format("{value}") + " times"
    if op == "lt" and metric.unit not in _COUNTED:
        return _LESS["lt"].format("{value}")
    return _AMOUNTS[op].format("{value}")


def _tier_phrase(condition: Condition) -> str:
    tier = 4 if condition.tier is None else condition.tier
    return say(_TIERS[tier == _WORST], number=tier)
