"""What helped, and whether the first read was right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.intervals import jeffreys, mean_of_marks
from journal_app.insight.result import (
    OPEN,
    Bools,
    Coverage,
    Estimate,
    Floats,
    Gate,
    Ints,
    Need,
    Result,
    Said,
    State,
    said,
)
from journal_app.insight.series import ContactSeries, Words

LEAST_USES = 5
LEAST_READS = 10
_BAD_DAY, _ALWAYS = 0, 1


@dataclass(frozen=True, slots=True)
class Way:
    """One coping or one move: `family` is `coping` or `moves`, `key` of that list.

    `helped` is the mean of its marks (-2 to 2), `marked` how many there are; `ended_well` the share
    of contacts with it that ended settled or turned round, out of `ended` whose end is known. Each
    needs five.
    """

    family: str
    key: str
    uses: int
    marked: int
    helped: Estimate | None
    ended: int
    ended_well: Estimate | None


@dataclass(frozen=True, kw_only=True)
class Helped(Result):
    """Ways used five times or more, the most helpful first; n counts hard contacts with any.

    `too_few` counts the ways used less often.
    """

    ways: tuple[Way, ...]
    too_few: int


@dataclass(frozen=True, kw_only=True)
class FirstRead(Result):
    """How often "a bad day" or "always" held up later; n counts contacts with both."""

    hits: int
    share: Estimate | None
    said_always: int
    always_held: int
    said_bad_day: int
    bad_day_held: int


def what_helped(contacts: ContactSeries, coverage: Coverage) -> Helped:
    """Count, marks and endings of each coping and each move.

    A response of the same name as a move counts as that move, once a contact; other responses
    stand under their own keys.
    """
    coping = _ways("coping", contacts.coping, contacts)
    moves = _ways("moves", _joined(contacts.moves, contacts.responses), contacts)
    used = [way for way in (*coping, *moves) if way.uses >= LEAST_USES]
    few = len(coping) + len(moves) - len(used)
    rows = np.concatenate([contacts.coping.row, contacts.moves.row, contacts.responses.row])
    opened = OPEN if used else Gate(State.TOO_EARLY, (Need("uses", _most_missing(coping, moves)),))
    used.sort(key=_by_help)
    return Helped(
        n=int(np.unique(rows).size),
        coverage=coverage,
        gate=opened,
        said=_helped_said(used),
        ways=tuple(used),
        too_few=few,
    )


def first_read(contacts: ContactSeries, coverage: Coverage) -> FirstRead:
    """Hits of the first read against the later verdict, Jeffreys intervals."""
    both = (contacts.first_read >= 0) & (contacts.verdict >= 0)
    read, verdict = contacts.first_read[both], contacts.verdict[both]
    n, hits = int(read.size), int((read == verdict).sum())
    missing = LEAST_READS - n
    share = jeffreys(hits, n) if missing <= 0 else None
    return FirstRead(
        n=n,
        coverage=coverage,
        gate=OPEN if share else Gate(State.TOO_EARLY, (Need("reads", missing),)),
        said=_read_said(hits, n, share),
        hits=hits,
        share=share,
        said_always=int((read == _ALWAYS).sum()),
        always_held=int(((read == _ALWAYS) & (verdict == _ALWAYS)).sum()),
        said_bad_day=int((read == _BAD_DAY).sum()),
        bad_day_held=int(((read == _BAD_DAY) & (verdict == _BAD_DAY)).sum()),
    )


def _joined(moves: Words, responses: Words) -> Words:
    """Moves and responses as one list, each key once a contact."""
    names = tuple(sorted({*moves.names, *responses.names}))
    place = {name: i for i, name in enumerate(names)}

    def placed(words: Words) -> tuple[Ints, Ints]:
        renamed = np.array([place[name] for name in words.names], dtype=np.int64)
        return words.row, renamed[words.word] if words.word.size else words.word

    rows, keys = (
        np.concatenate(pair) for pair in zip(placed(moves), placed(responses), strict=True)
    )
    row, key = np.divmod(np.unique(rows * len(names) + keys), max(len(names), 1))
    return Words(names, row, key, np.full(row.size, np.nan))


def _ways(family: str, words: Words, contacts: ContactSeries) -> list[Way]:
    order = np.argsort(words.word, kind="stable")
    ends = np.searchsorted(words.word[order], np.arange(len(words.names) + 1))
    return [
        _way((family, name), words.rating[rows], contacts.ended_well[words.row[rows]])
        for name, rows in zip(
            words.names, np.split(order, ends[1:-1]) if words.names else [], strict=True
        )
    ]


def _way(name: tuple[str, str], rating: Floats, ended_well: Ints) -> Way:
    marks = rating[~np.isnan(rating)]
    ended: Bools = ended_well[ended_well >= 0] == 1
    return Way(
        *name,
        uses=int(rating.size),
        marked=int(marks.size),
        helped=mean_of_marks(marks) if marks.size >= LEAST_USES else None,
        ended=int(ended.size),
        ended_well=jeffreys(int(ended.sum()), ended.size) if ended.size >= LEAST_USES else None,
    )


def _most_missing(coping: list[Way], moves: list[Way]) -> int:
    return LEAST_USES - max((way.uses for way in (*coping, *moves)), default=0)


def _by_help(way: Way) -> tuple[str, float, float, str]:
    helped = -way.helped.point if way.helped else 3.0
    ended = -way.ended_well.point if way.ended_well else 1.0
    return way.family, helped, ended, way.key


def _helped_said(ways: list[Way]) -> tuple[Said, ...]:
    spoken = []
    for way in ways:
        numbers: dict[str, float | str] = {"family": way.family, "word": way.key, "n": way.uses}
        if way.helped:
            ends = {"low": way.helped.inner.low, "high": way.helped.inner.high}
            spoken.append(said("helped", **numbers, point=way.helped.point, **ends))
        elif way.ended_well:
            share = way.ended_well
            tenths = {"low": 10 * share.inner.low, "high": 10 * share.inner.high}
            spoken.append(said("ended_well", **numbers, point=10 * share.point, **tenths))
    return tuple(spoken[:5])


def _read_said(hits: int, n: int, share: Estimate | None) -> tuple[Said, ...]:
    if share is None:
        return ()
    ends = {"low": 10 * share.inner.low, "high": 10 * share.inner.high}
    key = {0: "first_read_none", n: "first_read_all"}.get(hits, "first_read")
    return (said(key, hits=hits, n=n, **ends),)
