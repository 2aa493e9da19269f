"""Finding what could give somebody away in a text of the worker's, and putting masks over it.

Every place found has its reason and what is proposed instead; nothing is masked unseen: the worker
says mask, keep or reword. Knows texts and aliases, no records and no audience.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from journal_app.paths import resource
from journal_app.reports.folding import Folded, fold
from journal_app.reports.patterns import Reason, spans
from journal_app.reports.request import Mask, Spot
from journal_app.reports.small_words import SMALL_WORDS

_UNSPACED = (  # scripts that put no spaces between words
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u1100-\u11ff"
)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_BETWEEN = re.compile(r"[\s_-]+")
_SHORT = 3
_SHORT_WHEN_JOINED = 5  # "K M" is not the km of a distance


@dataclass(frozen=True, slots=True)
class Hit:
    """One marked place of a text, `start` to `end`.

    `mask` is what is proposed in its place; `about` the id of the customer whose alias it is.
    `asked`: it may be an ordinary word, so nothing is done until the worker says what.
    """

    start: int
    end: int
    reason: Reason
    mask: str
    asked: bool = False
    about: str | None = None


@dataclass(frozen=True)
class Known:
    """What the worker calls people: aliases by customer id, and words marked as names."""

    aliases: Mapping[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()

    def finder(self) -> Callable[[Folded], Iterator[Hit]]:
        """A function that finds them in a folded text; made once, used for every text."""
        owners: dict[str, tuple[str | None, str]] = {}
        for id_, alias in self.aliases.items():
            owners.setdefault(_key(alias), (id_, alias))
        for name in self.names:
            owners.setdefault(_key(name), (None, name))
        owners.pop("", None)
        if not owners:
            return lambda _folded: iter(())
        longest_first = sorted(owners, key=len, reverse=True)
        pattern = re.compile("|".join(_word_pattern(key) for key in longest_first), re.IGNORECASE)
        return lambda folded: _found(pattern, owners, folded)


def find_hits(
    text: str,
    finder: Callable[[Folded], Iterator[Hit]] = lambda _folded: iter(()),
    mask_of: Callable[[str], str] | None = None,
) -> tuple[Hit, ...]:
    """All marked places of a text in order; those that overlap are one.

    `mask_of` gives what stands for a customer in this report, by id.
    """
    folded = fold(text)
    found = list(finder(folded))
    for start, end, reason in spans(folded.text):
        first, last = folded.span(*_trimmed(folded.text, start, end))
        found.append(Hit(first, last, reason, reason.mask))
    found.sort(key=lambda hit: (hit.start, -hit.end))
    return tuple(_named(hit, mask_of) for hit in _merged(found))


def masked(text: str, hits: Sequence[Hit], spots: Iterable[Spot]) -> str:
    """The text with every hit dealt with: as its spot says, else by the proposed mask."""
    said = {(spot.start, spot.end): spot for spot in spots}
    parts, place = [], 0
    for hit in hits:
        spot = said.get((hit.start, hit.end))
        way = spot.way if spot else Mask.MASK
        parts.append(text[place : hit.start])
        if way is Mask.KEEP:
            parts.append(text[hit.start : hit.end])
        else:
            parts.append(spot.words if spot and way is Mask.REWORD else hit.mask)
        place = hit.end
    return "".join([*parts, text[place:]])


def undecided(hits: Iterable[Hit], spots: Iterable[Spot]) -> tuple[Hit, ...]:
    """Hits that are asked about and not answered."""
    said = {(spot.start, spot.end) for spot in spots}
    return tuple(hit for hit in hits if hit.asked and (hit.start, hit.end) not in said)


def _named(hit: Hit, mask_of: Callable[[str], str] | None) -> Hit:
    if hit.about is None or mask_of is None:
        return hit
    return Hit(hit.start, hit.end, hit.reason, mask_of(hit.about), hit.asked, hit.about)


def _merged(found: Iterable[Hit]) -> Iterator[Hit]:
    """Hits without overlaps; of several in one place the widest says what it is."""
    group: list[Hit] = []
    end = -1
    for hit in found:
        if group and hit.start >= end:
            yield _one(group, end)
            group = []
        end = max(end, hit.end) if group else hit.end
        group.append(hit)
    if group:
        yield _one(group, end)


def _one(group: Sequence[Hit], end: int) -> Hit:
    widest = max(group, key=lambda hit: (hit.end - hit.start, hit.about is not None))
    if (widest.start, widest.end) == (group[0].start, end):
        return widest
    return Hit(group[0].start, end, widest.reason, widest.reason.mask)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the spaces and stops at its ends."""
    while end > start and text[end - 1] in " .,;:!?)(\t":
        end -= 1
    while start < end and text[start] in " \t":
        start += 1
    return start, end


def _key(name: str) -> str:
    return " ".join(fold(name).text.lower().split())


def _word_pattern(key: str) -> str:
    """One name as a pattern: apart, with a hyphen or in one; whole words where there are spaces."""
    parts = [part for part in _BETWEEN.split(key) if part]
    least = 0 if len("".join(parts)) >= _SHORT_WHEN_JOINED else 1
    body = rf"[\s_-]{{{least},3}}".join(map(re.escape, parts)) or re.escape(key)
    before = "" if _IS_UNSPACED.match(key[0]) or not key[0].isalnum() else r"(?<![^\W_])"
    if _IS_UNSPACED.match(key[-1]) or not key[-1].isalnum():
        return f"{before}{body}"
    ending = "(?:e?s)?" if parts and len(key) >= _SHORT and parts[-1].isalpha() else ""
    return rf"{before}{body}{ending}(?![^\W_])"


def _found(
    pattern: re.Pattern[str], owners: Mapping[str, tuple[str | None, str]], folded: Folded
) -> Iterator[Hit]:
    for match in pattern.finditer(folded.text):
        written = match[0]
        key = _owner_key(written, owners)
        id_, name = owners.get(key, (None, written))  # nobody's letter rather than another's
        start, end = folded.span(*match.span())
        exact = fold(name).text == written
        asked = _is_ordinary(key, written, exact=exact)
        reason = Reason.NAME if id_ is None else Reason.ALIAS
        yield Hit(start, end, reason, reason.mask, asked, id_)


def _joined(words: str) -> str:
    return _BETWEEN.sub("", words.lower())


def _owner_key(written: str, owners: Mapping[str, tuple[str | None, str]]) -> str:
    plain = written.lower()
    for ending in ("", "s", "es"):
        if (key := plain.removesuffix(ending)) in owners:
            return key
    joined = _joined(written)
    wanted = [joined.removesuffix(ending) for ending in ("", "s", "es")]
    found = (key for spelling in wanted for key in owners if _joined(key) == spelling)
    return next(found, plain)


def _is_ordinary(key: str, written: str, *, exact: bool) -> bool:
    """Whether it may be a word of the language and not the person."""
    if _joined(written) == _joined(key) + "s":
        return True
    words = key.split()
    common = all(word in _ordinary_words() for word in words)
    if len(words) > 1:
        return common and not exact
    return common or (written.islower() and not exact)


@lru_cache(maxsize=1)
def _ordinary_words() -> frozenset[str]:
    """The common English words that come with us for passphrases, and small ones."""
    listed = resource("words/eff_large.txt").read_text(encoding="ascii").split()
    return SMALL_WORDS | frozenset(listed)
