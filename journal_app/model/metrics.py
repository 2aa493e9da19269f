"""What can be measured: one table, one entry a metric.

An entry says what a metric is called, which windows and scopes it goes with, how it reads in a
sentence, and what one note adds to it. `weigh` gives a whole number for a note that belongs to the
metric and None for one that does not; 0 stands for a note that was there and did not count.
How weights become crossings stands in `journal/conditions.py`; adding a metric is one entry here,
its label in the list of metrics, and its test.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from journal_app.model.condition import Condition
from journal_app.model.fact import Fact

Weigh = Callable[[Condition, Fact], int | None]

OWN_STRAIN = 1000
"""Added to a shift's own strain in the weights of load, to tell it from a contact's."""

ALL_WINDOWS = ("shift", "days", "weeks", "month", "year", "last")
ALL_SCOPES = ("anyone", "kind", "customer")


_INCIDENTS = frozenset({"contacts", "asks", "shifts", "times"})


class Family(Enum):
    """How the weights of a window become one value."""

    SUM = "sum"  # added up
    SHARE = "share"  # their mean, in per cent
    EACH = "each"  # the least of them, so that all reach it; the most where "at most" is asked
    RUN = "run"  # how many came in a row; 0 ends the row
    SINCE = "since"  # days since the last one that counts
    LOAD = "load"  # the leaky sum of strain


@dataclass(frozen=True)
class Metric:
    """One metric.

    `frame` is the sentence for a number of times or things, `frame_one` the one for the number 1
    where it differs; `{amount}` is filled by the operator, so there is one whole sentence for
    each (`sentences.frame_of`). `frame_anyone` is the sentence for everybody, where it names
    nobody. `lowest` and `highest` bound the value. `first` is what the builder begins with:
    operator, value, window and its length.
    """

    key: str
    unit: str
    family: Family
    weigh: Weigh
    frame: str
    windows: tuple[str, ...]
    scopes: tuple[str, ...] = ALL_SCOPES
    first: tuple[str, int, str, int | None] = ("ge", 1, "shift", None)
    counts_times: bool = False
    frame_one: str = ""
    frame_anyone: str = ""
    highest: int | None = None
    records: frozenset[str] = frozenset({"contact"})

    @property
    def one_by_one(self) -> bool:
        """Whether each that counts is an incident of its own, unlike minutes or money."""
        return self.family is Family.SUM and self.unit in _INCIDENTS


def _has(fact: Fact, *words: str) -> bool:
    return any(word in fact.words for word in words)


def _tier(condition: Condition, fact: Fact) -> int | None:
    wanted = 4 if condition.tier is None else condition.tier
    return int(fact.tier is not None and fact.tier >= wanted)


def _behaviour(condition: Condition, fact: Fact) -> int | None:
    return int(any(f"kinds:{key}" in fact.words for key in condition.kinds))


def _asks(_condition: Condition, fact: Fact) -> int | None:
    asked = fact.granted is not None or _has(fact, "kinds:asks_money_back", "kinds:asks_exception")
    return int(asked or any(word.startswith("compensation_asked:") for word in fact.words))


def _grants(_condition: Condition, fact: Fact) -> int | None:
    return int(fact.granted in {"yes", "partly"})


def _sum_granted(condition: Condition, fact: Fact) -> int | None:
    return fact.amount if fact.amount and _grants(condition, fact) else 0


def _contacts(_condition: Condition, _fact: Fact) -> int | None:
    return 1


def _minutes(_condition: Condition, fact: Fact) -> int | None:
    return fact.minutes_on or 0


def _minutes_after(_condition: Condition, fact: Fact) -> int | None:
    return fact.minutes_after or 0


def _calm_free(_condition: Condition, fact: Fact) -> int | None:
    return int(fact.tone == "hard")


def _load(_condition: Condition, fact: Fact) -> int | None:
    if fact.strain is None or fact.state == "off":
        return None
    return fact.strain + OWN_STRAIN if fact.kind == "shift" else fact.strain


def _enough(_condition: Condition, fact: Fact) -> int | None:
    return int(fact.enough == "yes")


def _hard_run(_condition: Condition, fact: Fact) -> int | None:
    return int(fact.state == "hard") if fact.state in {"ok", "hard"} else None


def _since_good(_condition: Condition, fact: Fact) -> int | None:
    return int(fact.tone == "good")


def _spillover(_condition: Condition, fact: Fact) -> int | None:
    cost = (word for word in fact.words if word.startswith("toll_spillover:"))
    return int(any(word != "toll_spillover:none" for word in cost))


def _missed_breaks(_condition: Condition, fact: Fact) -> int | None:
    return fact.missed_breaks or 0


def _short_sleep(condition: Condition, fact: Fact) -> int | None:
    hours = 6 if condition.hours is None else condition.hours
    return None if fact.sleep is None else int(fact.sleep < hours)


def _not_backed(_condition: Condition, fact: Fact) -> int | None:
    return int(fact.backed == "no")


def _autopilot(_condition: Condition, fact: Fact) -> int | None:
    if fact.tone != "hard" or fact.mode is None:
        return None
    return int(fact.mode == "autopilot")


def _dread(_condition: Condition, fact: Fact) -> int | None:
    return fact.dread


def _avoided(_condition: Condition, fact: Fact) -> int | None:
    marked = any(word.startswith(("avoidance:", "conduct_avoidance:")) for word in fact.words)
    return int(marked or _has(fact, "response:put_off", "response:avoided"))


def _gave_back(_condition: Condition, fact: Fact) -> int | None:
    return int(_has(fact, "response:gave_it_back"))


def _by_hand(_condition: Condition, _fact: Fact) -> int | None:
    return None


_SHIFT = frozenset({"shift"})
_MARKED = frozenset({"contact", "check_in"})
_BY_DAYS = ("shift", "days", "weeks")
_BY_MONTH = ("weeks", "month")
_BY_YEAR = ("month", "year")
_MINE = ("anyone",)
_FOLLOWED = ("kind", "customer")

_EVERY = (
    Metric(
        key="tier",
        unit="contacts",
        family=Family.SUM,
        weigh=_tier,
        frame="When {who} is at {tier} {amount} {window}",
        windows=ALL_WINDOWS,
        counts_times=True,
    ),
    Metric(
        key="behaviour",
        unit="contacts",
        family=Family.SUM,
        weigh=_behaviour,
        frame="When I note {kinds} with {who} {amount} {window}",
        frame_anyone="When I note {kinds} {amount} {window}",
        windows=ALL_WINDOWS,
        counts_times=True,
    ),
    Metric(
        key="asks",
        unit="asks",
        family=Family.SUM,
        weigh=_asks,
        frame="When {who} asks for something extra {amount} {window}",
        windows=("month", "year", "last"),
        first=("ge", 3, "year", None),
        counts_times=True,
    ),
    Metric(
        key="grants",
        unit="asks",
        family=Family.SUM,
        weigh=_grants,
        frame="When {who} gets something extra {amount} {window}",
        windows=("month", "year", "last"),
        first=("ge", 3, "year", None),
        counts_times=True,
    ),
    Metric(
        key="sum_granted",
        unit="money",
        family=Family.SUM,
        weigh=_sum_granted,
        frame="When {who} is granted {amount} in all {window}",
        windows=_BY_YEAR,
        first=("ge", 100_00, "year", None),
    ),
    Metric(
        key="contacts",
        unit="contacts",
        family=Family.SUM,
        weigh=_contacts,
        frame="When {who} has been in touch {amount} {window}",
        windows=_BY_DAYS,
        scopes=_FOLLOWED,
        first=("gt", 2, "days", 1),
        counts_times=True,
    ),
    Metric(
        key="minutes",
        unit="min",
        family=Family.SUM,
        weigh=_minutes,
        frame="When {who} takes {amount} minutes {window}",
        frame_one="When {who} takes {amount} minute {window}",
        windows=(*_BY_DAYS, "month"),
        first=("ge", 120, "weeks", 1),
    ),
    Metric(
        key="minutes_after",
        unit="min",
        family=Family.SUM,
        weigh=_minutes_after,
        frame="When {who} takes {amount} minutes after hours {window}",
        frame_one="When {who} takes {amount} minute after hours {window}",
        windows=(*_BY_DAYS, "month"),
        first=("ge", 120, "weeks", 1),
    ),
    Metric(
        key="calm_free",
        unit="contacts",
        family=Family.RUN,
        weigh=_calm_free,
        frame="When there are {amount} contacts in a row with {who} without a calm or good one",
        frame_one="When there is {amount} contact in a row with {who} without a calm or good one",
        windows=("now",),
        scopes=("customer",),
        first=("ge", 5, "now", None),
    ),
    Metric(
        key="load",
        unit="points",
        family=Family.LOAD,
        weigh=_load,
        frame="When my load is {amount}",
        windows=("now",),
        scopes=_MINE,
        first=("ge", 24, "now", None),
        records=frozenset({"shift", "contact"}),
    ),
    Metric(
        key="enough",
        unit="shifts",
        family=Family.SUM,
        weigh=_enough,
        frame="When {amount} shifts are marked “enough” {window}",
        frame_one="When {amount} shift is marked “enough” {window}",
        windows=("days", "weeks", "month"),
        scopes=_MINE,
        first=("ge", 2, "weeks", 2),
        records=_SHIFT,
    ),
    Metric(
        key="hard_run",
        unit="shifts",
        family=Family.RUN,
        weigh=_hard_run,
        frame="When {amount} shifts in a row are marked hard",
        frame_one="When {amount} shift in a row is marked hard",
        windows=("now",),
        scopes=_MINE,
        first=("ge", 3, "now", None),
        records=_SHIFT,
    ),
    Metric(
        key="since_good",
        unit="days",
        family=Family.SINCE,
        weigh=_since_good,
        frame="When the last good contact with {who} was {amount} days ago",
        frame_one="When the last good contact with {who} was {amount} day ago",
        windows=("now",),
        first=("gt", 10, "now", None),
    ),
    Metric(
        key="spillover",
        unit="contacts",
        family=Family.SUM,
        weigh=_spillover,
        frame="When {amount} contacts with {who} cost others {window}",
        frame_one="When {amount} contact with {who} costs others {window}",
        windows=_BY_MONTH,
        first=("ge", 2, "weeks", 1),
    ),
    Metric(
        key="missed_breaks",
        unit="breaks",
        family=Family.SUM,
        weigh=_missed_breaks,
        frame="When {amount} breaks are missed {window}",
        frame_one="When {amount} break is missed {window}",
        windows=_BY_MONTH,
        scopes=_MINE,
        first=("ge", 3, "weeks", 1),
        records=_SHIFT,
    ),
    Metric(
        key="short_sleep",
        unit="nights",
        family=Family.SUM,
        weigh=_short_sleep,
        frame="When {amount} nights are under {hours} hours {window}",
        frame_one="When {amount} night is under {hours} hours {window}",
        windows=("days", "weeks"),
        scopes=_MINE,
        first=("ge", 3, "weeks", 1),
        records=_SHIFT,
    ),
    Metric(
        key="not_backed",
        unit="times",
        family=Family.SUM,
        weigh=_not_backed,
        frame="When I have referred {who} up and was not backed {amount} {window}",
        frame_anyone="When I have referred up and was not backed {amount} {window}",
        windows=_BY_YEAR,
        first=("ge", 2, "month", None),
        counts_times=True,
    ),
    Metric(
        key="autopilot",
        unit="%",
        family=Family.SHARE,
        weigh=_autopilot,
        frame="When {amount} % of my hard contacts with {who} {window} were on autopilot",
        frame_anyone="When {amount} % of my hard contacts {window} were on autopilot",
        windows=(*_BY_MONTH, "last"),
        first=("ge", 50, "weeks", 2),
        highest=100,
    ),
    Metric(
        key="dread",
        unit="0-10",
        family=Family.EACH,
        weigh=_dread,
        frame="When my dread before meeting {who} was {amount} each time {window}",
        frame_one="When my dread before meeting {who} was {amount} {window}",
        windows=("last",),
        scopes=_FOLLOWED,
        first=("ge", 8, "last", 1),
        highest=10,
        records=_MARKED,
    ),
    Metric(
        key="avoided",
        unit="times",
        family=Family.SUM,
        weigh=_avoided,
        frame="When I have put off or avoided {who} {amount} {window}",
        windows=_BY_MONTH,
        scopes=_FOLLOWED,
        first=("ge", 3, "weeks", 4),
        counts_times=True,
        records=_MARKED,
    ),
    Metric(
        key="gave_back",
        unit="times",
        family=Family.SUM,
        weigh=_gave_back,
        frame="When I give it back {amount} {window}",
        windows=("shift", "weeks"),
        scopes=_MINE,
        counts_times=True,
    ),
    Metric(
        key="by_hand",
        unit="",
        family=Family.SUM,
        weigh=_by_hand,
        frame="When I say it was crossed",
        windows=(),
        records=frozenset(),
    ),
)

METRICS: Mapping[str, Metric] = MappingProxyType({metric.key: metric for metric in _EVERY})


def metric_of(condition: Condition) -> Metric:
    """The metric of a condition; raises KeyError for one from a newer version."""
    return METRICS[condition.metric or "by_hand"]


def begin(key: str) -> Condition:
    """The condition the builder begins with for a metric."""
    metric = METRICS[key]
    if not metric.windows:
        return Condition()
    op, value, window, length = metric.first
    return Condition(
        metric=key,
        op=op,
        value=value,
        window=window,
        length=length,
        scope=metric.scopes[0],
        tier=4 if key == "tier" else None,
        hours=6 if key == "short_sleep" else None,
    )
