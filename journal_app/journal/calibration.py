"""How often what was expected came so, and how often an urge stayed; pure.

The range is Wilson's score interval (Wilson 1927, Journal of the American Statistical Association
22, 209-212) at 80 %, as counts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from statistics import median

from journal_app.model.decision import Decision, Review
from journal_app.model.language import counted, say
from journal_app.model.line_views import Band, Calibration
from journal_app.model.plain_words import times_words

LEAST_REVIEWS = 10
LEAST_PAIRS = 5
STRONG = 8
_Z = 1.2815515655446004  # of 80 %, two-sided
_DAY = 86400


def calibration(decisions: Iterable[Decision], reviews: Iterable[Review]) -> Calibration:
    """From ten reviews on, how expectations in tens came out.

    A review tells where its decision has a percentage and what was expected did happen, or did
    not; "partly" tells neither. Of several reviews of one decision the last one counts.
    """
    expected = {d.id: d.expected_pct for d in decisions if d.expected_pct is not None}
    last: dict[str, Review] = {}
    for review in sorted(reviews, key=lambda one: (one.when.instant, one.id)):
        if review.decision in expected and review.happened_so in {"yes", "no"}:
            last[review.decision or ""] = review
    if len(last) < LEAST_REVIEWS:
        said = say(
            "{count} of {least} reviews. Your own hit rate appears at {least}.",
            count=len(last),
            least=LEAST_REVIEWS,
        )
        return Calibration(len(last), (said,))
    tens: dict[int, list[bool]] = {}
    for id_, review in last.items():
        ten = math.floor(expected[id_] / 10 + 0.5) * 10
        tens.setdefault(ten, []).append(review.happened_so == "yes")
    bands = tuple(_band(ten, came) for ten, came in sorted(tens.items()))
    return Calibration(len(last), tuple(band.sentence for band in bands), bands)


def urge_sentences(decision: Decision, every: Iterable[Decision]) -> tuple[str, ...]:
    """The urge then and now, and from five strong ones on how many still felt so."""
    if decision.urge is None or decision.urge_after is None:
        return ()
    first = say("Then {then}, now {now}.", then=decision.urge, now=decision.urge_after)
    strong = [d for d in every if (d.urge or 0) >= STRONG and d.urge_after is not None]
    if len(strong) < LEAST_PAIRS:
        return (first,)
    still = sum((d.urge_after or 0) >= STRONG for d in strong)
    rate = say(
        "{times} at {strong} or more; {span} later {still} still felt so.",
        times=times_words(len(strong)).capitalize(),
        strong=STRONG,
        span=_span_words(strong),
        still=still,
    )
    return first, rate


def score_range(happened: int, count: int) -> tuple[int, int]:
    """The 80 % range of how many of `count` there are to be expected, as whole numbers."""
    share, square = happened / count, _Z * _Z
    centre = (share + square / (2 * count)) / (1 + square / count)
    spread = share * (1 - share) / count + square / (4 * count * count)
    half = _Z * math.sqrt(spread) / (1 + square / count)
    return round(max(0.0, centre - half) * count), round(min(1.0, centre + half) * count)


def _band(ten: int, came: Sequence[bool]) -> Band:
    happened = sum(came)
    return Band(ten, happened, len(came), *score_range(happened, len(came)))


def _span_words(decisions: Sequence[Decision]) -> str:
    """How long the waits were, by the one in the middle."""
    waits = [
        (d.cool_until - d.when.instant).total_seconds() / _DAY for d in decisions if d.cool_until
    ]
    days = round(median(waits)) if waits else 1
    if days == 7:
        return say("a week")
    return say("a day") if days <= 1 else counted("%Ln days", days)
