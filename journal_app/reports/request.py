"""What the worker asks of a report, as plain values: for whom, which notes, what they said to each.

Kept as a draft while it is made and inside the record of what went out, so that it can be taken
up again. Holds the worker's words for this report; it never leaves the vault.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any

from journal_app.errors import InvalidValue
from journal_app.model.identity import is_id, new_id
from journal_app.reports.document import Paper

MOST_LINES = 3
MOST_ASKS = 3
_WINDOWS = {"manager": 3, "representative": 12}
_LETTER_REGIONS = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)
_FOUR_WEEKS = timedelta(weeks=4)


class Way(StrEnum):
    """What is done with a passage of the worker's own words."""

    SHOW = "show"
    LEAVE_OUT = "leave_out"
    REWORD = "reword"


class Mask(StrEnum):
    """What is done with one marked place of a passage."""

    MASK = "mask"
    KEEP = "keep"
    REWORD = "reword"


@dataclass(frozen=True, slots=True)
class Spot:
    """The worker's word on the marked place from `start` to `end`; `words` where reworded."""

    start: int
    end: int
    way: Mask
    words: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The worker's word on one passage, bound to the exact text by its `digest`.

    `words` are the worker's other words where it is reworded; `spots` are places in the text that
    is printed, the reworded one where there is one.
    """

    digest: str
    way: Way
    words: str = ""
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """Something asked for or agreed: what, who by role, by when, in the worker's words."""

    what: str = ""
    who: str = ""
    by: str = ""


@dataclass(frozen=True)
class Request:
    """Everything the worker chose; `id` is that of the report to be.

    `first` and `last` bound the period, either open where absent. `taken` and `left` are ids of
    records picked in and out by hand. `verdicts` by passage key. `names` are words the worker
    marked as names. `own_words` are ids of own list entries ticked for "what I did"; `ticked` are
    keys of options that need a tick of their own (`enough_everything`). `in_short`, `asks`,
    `agreed`, `wishes`, `from_whom` and `to_whom` are typed for this report.
    """

    audience: str
    id: str = field(default_factory=new_id)
    first: date | None = None
    last: date | None = None
    to_whom: str = ""
    from_whom: str = ""
    in_short: tuple[str, ...] = ()
    asks: tuple[Ask, ...] = ()
    agreed: tuple[Ask, ...] = ()
    wishes: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    own_words: tuple[str, ...] = ()
    ticked: tuple[str, ...] = ()
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    paper: Paper = Paper.A4
    language: str = "en-GB"

    def with_verdict(self, key: str, verdict: Verdict | None) -> Request:
        """The same request with another word on one passage, or with none."""
        others = {k: v for k, v in self.verdicts.items() if k != key}
        return replace(self, verdicts=others | ({key: verdict} if verdict else {}))

    def again(self, today: date) -> Request:
        """A new request like this one up to today: the same words, newer entries.

        What was approved stays approved as long as its text is the same.
        """
        return replace(self, id=new_id(), last=today if self.last else None)


def default_window(audience: str, today: date) -> tuple[date | None, date | None]:
    """The period a report begins with: 3 or 12 months, 4 weeks, or everything."""
    if audience in _WINDOWS:
        return _months_back(today, _WINDOWS[audience]), today
    if audience == "counsellor":
        return today - _FOUR_WEEKS + timedelta(days=1), today
    return None, None


def begin(audience: str, today: date, paper: Paper = Paper.A4) -> Request:
    """A fresh request with the default period of its audience."""
    first, last = default_window(audience, today)
    return Request(audience, first=first, last=last, paper=paper)


def paper_of_region(locale: str) -> Paper:
    """The paper of a region, as `en_US`: Letter where that is used (Unicode CLDR), else A4."""
    return Paper.LETTER if locale.partition(".")[0][-2:] in _LETTER_REGIONS else Paper.A4


def text_digest(text: str) -> str:
    """What binds a verdict to a text."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def to_document(request: Request) -> dict[str, Any]:
    """The request as plain JSON values."""
    plain: dict[str, Any] = {
        "audience": request.audience,
        "id": request.id,
        "first": request.first.isoformat() if request.first else None,
        "last": request.last.isoformat() if request.last else None,
        "asks": [_ask_document(ask) for ask in request.asks],
        "agreed": [_ask_document(ask) for ask in request.agreed],
        "verdicts": {key: _verdict_document(v) for key, v in request.verdicts.items()},
        "paper": str(request.paper),
    }
    for name in _LISTS:
        plain[name] = list(getattr(request, name))
    for name in _LINES:
        plain[name] = getattr(request, name)
    return {key: value for key, value in plain.items() if value not in (None, [], {}, "")}


def from_document(document: Mapping[str, Any]) -> Request:
    """Read what `to_document` made; what is unknown here is passed over.

    Raises:
        InvalidValue: it is not the document of a request.
    """
    try:
        values: dict[str, Any] = {
            name: tuple(str(one) for one in document.get(name, ())) for name in _LISTS
        }
        values |= {name: str(document[name]) for name in _LINES if name in document}
        for name in ("first", "last"):
            values[name] = date.fromisoformat(document[name]) if document.get(name) else None
        for name in ("asks", "agreed"):
            values[name] = tuple(Ask(*map(str, one)) for one in document.get(name, ()))
        found = document.get("verdicts", {}).items()
        values["verdicts"] = {str(key): _verdict(one) for key, one in found}
        values["paper"] = Paper(document.get("paper", Paper.A4))
        if not is_id(str(document["id"])):
            raise ValueError
        return Request(str(document["audience"]), str(document["id"]), **values)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidValue(field="choices", message="This is not a report's request.") from error


_LISTS = ("in_short", "wishes", "taken", "left", "names", "own_words", "ticked")
_LINES = ("to_whom", "from_whom", "language")


def _ask_document(ask: Ask) -> list[str]:
    return [ask.what, ask.who, ask.by]


def _verdict_document(verdict: Verdict) -> list[Any]:
    spots = [[s.start, s.end, str(s.way), s.words] for s in verdict.spots]
    return [verdict.digest, str(verdict.way), verdict.words, spots]


def _verdict(plain: Any) -> Verdict:
    digest, way, words, spots = plain
    return Verdict(
        str(digest),
        Way(way),
        str(words),
        tuple(Spot(int(a), int(b), Mask(how), str(new)) for a, b, how, new in spots),
    )


def _months_back(day: date, months: int) -> date:
    """The day after the same one some months earlier."""
    place = day.year * 12 + day.month - 1 - months
    year, month = divmod(place, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last)) + timedelta(days=1)
