"""Nudges about wording: what judges, what reads minds, what can't be shown. Never forced.

Knows English; other languages get none. "What I saw or heard" against "what I think".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a nudge is about."""

    SWEEPING = "sweeping"
    MIND = "mind"
    JUDGING = "judging"
    HEALTH = "health"


@dataclass(frozen=True, slots=True)
class Nudge:
    """A place worth a second look, `start` to `end`; `sentence` is an English source string.

    `{word}` in the sentence is the word as written.
    """

    start: int
    end: int
    tone: Tone
    sentence: str


_SENTENCES = {
    Tone.SWEEPING: "'{word}' is hard to show; a number is not.",
    Tone.MIND: "This says what they wanted. What did they say or do?",
    Tone.JUDGING: "This word judges. Keep it if you stand by it.",
    Tone.HEALTH: "Is somebody's health in this line?",
}
_THEY = r"(?:he|she|they|it|the (?:customer|caller|patient|guest|passenger|client|user|man|woman))"
_WORDS = {
    Tone.SWEEPING: r"always|never|every(?: single)? time|constantly|all the time|nobody|everybody"
    r"|everyone|no one|nothing but|forever|countless|non-?stop",
    Tone.MIND: rf"{_THEY} (?:clearly |obviously |only |just |really )?(?:wanted|meant|tried"
    r"|intended|knew|thought|felt|enjoyed|hoped|decided|planned|hated|did not care"
    r"|didn't care)(?: to)?"
    r"|on purpose|deliberately|intentionally|out of spite|to (?:annoy|provoke|humiliate|punish) me",
    Tone.JUDGING: r"rude(?:ly)?|aggressive(?:ly)?|arrogant(?:ly)?|stupid(?:ly)?|idiot(?:s|ic)?"
    r"|crazy|insane|nasty|horrible|awful|terrible|disgusting|pathetic|entitled|impossible|ridiculous"
    r"|unreasonable|unbelievable|outrageous|shameless|lazy|liar|lied|moron|jerk|bully|bullied"
    r"|hysterical|manipulative|abusive|toxic|evil|vile|disrespectful(?:ly)?"
    r"|unprofessional(?:ly)?|incompetent",
    Tone.HEALTH: r"diagnos\w{1,8}|dementia|alzheimer\w{0,2}|cancer|hiv|aids|diabet\w{1,4}"
    r"|depress\w{1,5}|psycho\w{1,8}|schizo\w{1,8}|bipolar|epilep\w{1,4}|stroke|tumou?r|pregnan\w{1,4}|addict\w{0,4}"
    r"|alcoholic|overdose|medication|insulin|chemo\w{0,8}|surgery|hepatitis|autis\w{1,3}"
    r"|suicid\w{1,4}|blood pressure|infection|transplant|dialysis",
}
_PATTERNS = {
    tone: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for tone, words in _WORDS.items()
}


def nudges(text: str, *, care: bool = False) -> tuple[Nudge, ...]:
    """Places of a statement worth a second look, in order; `care` also asks about health."""
    found = [
        Nudge(match.start(), match.end(), tone, _SENTENCES[tone].replace("{word}", match[0]))
        for tone, pattern in _PATTERNS.items()
        if care or tone is not Tone.HEALTH
        for match in pattern.finditer(text)
    ]
    return tuple(sorted(found, key=lambda nudge: (nudge.start, nudge.end)))
