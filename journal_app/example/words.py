"""Which words are taken when: fitting the person, the tier, the season and what has happened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from journal_app.example.climate import Conditions
from journal_app.example.draw import Deck, Draw
from journal_app.example.rota import Stint
from journal_app.example.texts import around
from journal_app.example.texts.everyday import ARGUED, GENTLE, SHORT
from journal_app.example.texts.good import GOOD, GOOD_REGULARS
from journal_app.example.texts.inside import INSIDE
from journal_app.example.texts.regulars import REGULARS
from journal_app.example.texts.scene import Scene, fill
from journal_app.example.texts.sharp import ABUSE, HOSTILE

_MONTHS: Mapping[str, frozenset[int]] = {
    "Christmas lights back": frozenset({1}),
    "Christmas tree": frozenset({12}),
    "before Christmas": frozenset({12}),
    "Christmas music": frozenset({12}),
    "sledge": frozenset({12, 1, 2}),
    "hottest day": frozenset({6, 7, 8}),
    "Bank holiday": frozenset({5, 8}),
    "heating works": frozenset({11, 12, 1, 2, 3}),
    "Fresh air, bees": frozenset({4, 5, 6, 7, 8, 9}),
    "Runner beans": frozenset({7, 8, 9}),
    "picked out for her in the spring": frozenset({7, 8, 9, 10}),
}
_SATURDAYS = ("whole Saturday", "Saturday rush")
_CHANGED = "new manager"

_CONDITIONS: Mapping[str, Callable[[Conditions], bool]] = {
    "Short again": lambda one: one.staffing == "short",
    "Alone on the front": lambda one: one.staffing == "alone",
    "Nobody else to lift": lambda one: one.staffing != "normal",
    "Good team on": lambda one: one.staffing == "normal",
    "Slept badly": lambda one: one.sleep < 6,
    "Not much sleep": lambda one: one.sleep < 6,
    "Slept well": lambda one: one.sleep > 6,
    "Didn't get my break": lambda one: one.missed_breaks > 0,
    "It got better after the break": lambda one: one.missed_breaks == 0,
    "ate my sandwich sitting down": lambda one: one.missed_breaks == 0,
}

_STORIES: Mapping[str, int] = {"k": 6, "r": 5}
"""Told in order; so many scenes belong to the time before the new manager."""

_AGAIN: Mapping[str, Scene] = {
    "k": Scene("", (), 2, ("asks_money_back", "came_again"), "counter", ("money_back",)),
    "r": Scene("", (), 3, ("shouted", "took_day_out"), "counter", ()),
}

_MOST, _MOST_OF_FEW, _FEW = 3, 2, 8
"""A scene is told so often in words; then it just happens."""

_PUBLIC = (GENTLE, SHORT, ARGUED, HOSTILE, ABUSE)


def fits(text: str, stint: Stint) -> bool:
    """Whether a text can have been written on that day."""
    if any(mark in text and stint.day.month not in months for mark, months in _MONTHS.items()):
        return False
    if any(mark in text for mark in _SATURDAYS) and stint.day.weekday() != 5:
        return False
    return stint.after_change or _CHANGED not in text


def holds(text: str, conditions: Conditions) -> bool:
    """Whether a note agrees with staffing, sleep and breaks."""
    return all(true(conditions) for mark, true in _CONDITIONS.items() if mark in text)


@dataclass(frozen=True)
class Told:
    """A scene with its words chosen; both are empty where a story has nothing new to tell."""

    scene: Scene
    statement: str
    reflection: str


class Words:
    """Takes texts so that none comes again before the others were taken."""

    def __init__(self, seed: int) -> None:
        self._draw = Draw(seed, "words")
        self._decks: dict[int, Deck] = {}
        self._told: dict[str, int] = {}

    def hard(self, who: str | None, tier: int, stint: Stint) -> Told:
        """A hard one of about that tier."""
        if who and who in _STORIES:
            return self._next_of(who, stint)
        scenes = _PUBLIC[tier] if who is None else REGULARS.get(who) or INSIDE[who]
        return self._scene(scenes, stint, lambda scene: -abs(scene.tier - tier))

    def good(self, who: str | None, stint: Stint) -> Told:
        """A good one."""
        return self._scene(GOOD if who is None else GOOD_REGULARS[who], stint, lambda _: 0)

    def text(self, texts: Sequence[str], may_be: Callable[[str], bool] = lambda _: True) -> str:
        """One of these texts that may be."""
        fitting = [n for n, text in enumerate(texts) if may_be(text)]
        return fill(texts[self._deck(texts).take(fitting)], self._draw.random)

    def _scene(
        self, scenes: tuple[Scene, ...], stint: Stint, nearness: Callable[[Scene], int]
    ) -> Told:
        fitting = [n for n, scene in enumerate(scenes) if fits(scene.text, stint)]
        if not fitting:
            return Told(scenes[0], "", "")
        nearest = max(nearness(scenes[n]) for n in fitting)
        near = [n for n in fitting if nearness(scenes[n]) == nearest]
        deck = self._deck(scenes)
        place = deck.take(near)
        worn = deck.used(place) > (_MOST if len(scenes) > _FEW else _MOST_OF_FEW)
        return Told(scenes[place], "", "") if worn else self._tell(scenes[place])

    def _next_of(self, who: str, stint: Stint) -> Told:
        """The next scene of a story; the time before the change never runs ahead of it."""
        scenes, before = REGULARS[who], _STORIES[who]
        told = self._told.get(who, 0)
        if stint.after_change:
            told = max(told, before)
        if told >= (len(scenes) if stint.after_change else before):
            return Told(_AGAIN[who], "", "")
        self._told[who] = told + 1
        return self._tell(scenes[told])

    def _tell(self, scene: Scene) -> Told:
        thought = self.text(scene.thoughts) if scene.thoughts else ""
        return Told(scene, fill(scene.text, self._draw.random), thought)

    def _deck(self, cards: Sequence[object]) -> Deck:
        if id(cards) not in self._decks:
            self._decks[id(cards)] = Deck(len(cards), self._draw)
        return self._decks[id(cards)]


def note_of_shift(
    words: Words, draw: Draw, stint: Stint, conditions: Conditions, state: str
) -> str:
    """A note about a shift, by how it was: `enough`, `hard` or `ok`; or none."""
    texts, share = {
        "enough": (around.ENOUGH_NOTES, 0.8),
        "hard": (around.HARD_NOTES, 0.4),
        "ok": (around.OK_NOTES, 0.24),
    }[state]
    if not draw.chance(share):
        return ""
    return words.text(texts, lambda text: fits(text, stint) and holds(text, conditions))
