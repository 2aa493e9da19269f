"""The lists as this worker sees them: fixed choices, own entries, what the profile changes.

A snapshot of the profile and the terms; the journal makes a new one after each change of them.
Knows nothing of the store or the screen.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import time

from journal_app.model.identity import is_id
from journal_app.model.profile import Profile
from journal_app.model.profiles import MyWork, hidden_choices, my_work, relabel, shown_first
from journal_app.model.term import Term
from journal_app.model.vocabularies import VOCABULARIES, Choice

NEWER_WORD = "Something from a newer version ({key})"
GONE_WORD = "An entry deleted since"


@dataclass(frozen=True)
class _Listed:
    """One list: every known choice by key with the label it has now, and the keys not offered."""

    known: Mapping[str, Choice]
    withheld: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Lists:
    """Every list at one moment; ask for a new snapshot after a change.

    `zone` is the IANA name days count by; `terms` are the worker's own entries and changes, as
    they are kept. Make one with `Lists.of`.
    """

    profile: Profile
    zone: str
    work: MyWork
    terms: tuple[Term, ...]
    _lists: Mapping[str, _Listed] = field(repr=False)

    @classmethod
    def of(cls, profile: Profile, terms: Iterable[Term], local_zone: str) -> Lists:
        """Gather the lists; `local_zone` counts where the profile names no home zone."""
        work = my_work(profile)
        by_list: dict[str, list[Term]] = {name: [] for name in VOCABULARIES}
        every = tuple(terms)
        for term in every:
            by_list.setdefault(term.vocabulary, []).append(term)
        lists = {name: _listed(name, own, work) for name, own in by_list.items()}
        return cls(profile, profile.home_zone or local_zone, work, every, lists)

    @property
    def turns_at(self) -> time:
        """The local clock time at which one day becomes the next."""
        return self.profile.day_turns_at

    def choices(self, vocabulary: str) -> tuple[Choice, ...]:
        """What is offered for new notes: fixed entries, then own ones."""
        listed = self._listed(vocabulary)
        return tuple(c for key, c in listed.known.items() if key not in listed.withheld)

    def every(self, vocabulary: str) -> tuple[Choice, ...]:
        """All known entries, also the retired and those this kind of work hides ("Show all")."""
        return tuple(self._listed(vocabulary).known.values())

    def term(self, vocabulary: str, reference: str) -> Term | None:
        """What the worker keeps of an entry: their own one, or their change to a fixed one."""
        found = (t for t in self.terms if (t.vocabulary, t.reference) == (vocabulary, reference))
        return next(found, None)

    def first(self, vocabulary: str) -> tuple[Choice, ...]:
        """What stands before the rest; all that is offered where the profile puts nothing first."""
        listed = self._listed(vocabulary)
        ahead = shown_first(self.work, vocabulary)
        found = (listed.known[k] for k in ahead if k in listed.known and k not in listed.withheld)
        return tuple(found) or self.choices(vocabulary)

    def label(self, vocabulary: str, key: str) -> str:
        """The label of any key, also of one that is retired, hidden or not known here."""
        choice = self._listed(vocabulary).known.get(key)
        if choice:
            return choice.label
        return GONE_WORD if is_id(key) else NEWER_WORD.format(key=key)

    def tier_of(self, key: str) -> int | None:
        """The tier a kind of behaviour suggests, or `None`."""
        choice = self._listed("kinds").known.get(key)
        return choice.tier if choice else None

    def suggested_tier(self, kinds: Iterable[str]) -> int | None:
        """The highest default tier among kinds of behaviour, or `None` where none has one."""
        return max((t for key in kinds if (t := self.tier_of(key)) is not None), default=None)

    def knows(self, vocabulary: str, key: str) -> bool:
        """Whether a key is in the list, offered or not."""
        return key in self._listed(vocabulary).known

    def keys_like(self, vocabulary: str, text: str) -> frozenset[str]:
        """Keys whose label or key is the text; else those that begin so, else with such a word."""
        known = self._listed(vocabulary).known
        names = {k: (choice.label, k.replace("_", " "), k) for k, choice in known.items()}
        return best_named(names, text)

    def _listed(self, vocabulary: str) -> _Listed:
        return self._lists.get(vocabulary, _NOTHING)


_NOTHING = _Listed({})


def folded(text: str) -> str:
    """A text as comparisons see it: without case, accents, width and doubled spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def best_named(
    names: Mapping[str, tuple[str, ...]], text: str, *, whole: bool = False
) -> frozenset[str]:
    """Keys with a name that is the text; unless `whole`, else as `Lists.keys_like`."""
    wanted = folded(text)
    plain = {key: [folded(name) for name in given] for key, given in names.items()}
    ways = (str.__eq__,) if whole else (str.__eq__, str.startswith, _has_word)
    for fits in ways:
        found = frozenset(k for k, given in plain.items() if any(fits(n, wanted) for n in given))
        if found:
            return found
    return frozenset()


def _has_word(name: str, beginning: str) -> bool:
    return f" {beginning}" in name


def _listed(name: str, terms: Iterable[Term], work: MyWork) -> _Listed:
    vocabulary = VOCABULARIES.get(name)
    fixed = vocabulary.choices if vocabulary else ()
    care = work.duty_of_care
    known = {c.key: relabel(c, work.can_refuse, name, duty_of_care=care) for c in fixed}
    withheld = set(hidden_choices(work.can_refuse, care, name))
    for term in terms:
        known[term.reference] = _termed(known.get(term.reference), term)
        if term.retired:
            withheld.add(term.reference)
    return _Listed(known, frozenset(withheld))


def _termed(choice: Choice | None, term: Term) -> Choice:
    """A fixed choice as the worker changed it, or the worker's own."""
    if choice is None:
        return Choice(term.reference, term.label or NEWER_WORD.format(key=term.key), tier=term.tier)
    tier = choice.tier if term.tier is None else term.tier
    return replace(choice, label=term.label or choice.label, tier=tier)
