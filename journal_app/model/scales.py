"""The scales with their words: what stands under the lowest, the middle and the highest number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Scale:
    """One scale of whole numbers from `lowest` to `highest`, with a word at both ends and between.

    `key` is the name of the field that stores it, in the Weekly Five with `weekly_` before it;
    unanswered is absent, never a number.
    """

    key: str
    label: str
    low: str
    middle: str
    high: str
    lowest: int = 0
    highest: int = 10


_URGE = ("none", "strong", "only just held back")

SCALES: Mapping[str, Scale] = MappingProxyType(
    {
        scale.key: scale
        for scale in (
            Scale("strain", "What it took out of me", "nothing", "a fair bit", "all I had"),
            Scale("energy_left", "Energy left for me", "none", "enough for the evening", "plenty"),
            Scale("lift", "What it gave me", "nothing much", "warmed me", "carried the day"),
            Scale("tension", "Tension", "at ease", "wound up", "can't let go"),
            Scale(
                "going_round",
                "Still going round in my head",
                "gone",
                "comes and goes",
                "won't stop",
            ),
            Scale("dread_before", "Dread before it", "none", "a knot", "wanted to run"),
            Scale("first_read_confidence", "How sure I was", "a guess", "fairly sure", "certain"),
            Scale(
                "felt_personal",
                "How personal it felt",
                "not about me",
                "partly",
                "straight at me",
            ),
            Scale("effort", "Effort it took me", "hardly any", "a fair bit", "all I had"),
            Scale(
                "chosen", "My choice, or expected of me", "expected", "half and half", "my choice"
            ),
            Scale("faked", "How much was acted", "all meant", "half", "all an act"),
            Scale("respect", "Respect I was shown", "none", "enough", "like a person, all through"),
            Scale(
                "self_doubt",
                "Doubting myself since",
                "not at all",
                "wondering",
                "doubting it all",
            ),
            Scale("confidence", "How sure I am", "a guess", "fairly sure", "certain"),
            Scale("urge", "The urge then", *_URGE),
            Scale("urge_after", "The urge now", *_URGE),
            Scale("urge_leave", "Urge to walk out", *_URGE),
            Scale("urge_tell_off", "Urge to tell them off", *_URGE),
            Scale(
                "weekly_energy_left",
                "How much energy was left for my own life?",
                "none",
                "enough to get by",
                "plenty",
            ),
            Scale(
                "weekly_dread_next",
                "How much did I dread the next shift?",
                "not at all",
                "now and then",
                "each time",
            ),
            Scale(
                "weekly_caring",
                "How much did I care about the people I serve?",
                "it was gone",
                "now and then",
                "as much as ever",
            ),
            Scale(
                "weekly_switch_off",
                "How well could I switch off after work?",
                "not at all",
                "some evenings",
                "easily",
            ),
            Scale("weekly_sleep", "How did I sleep?", "very badly", "mixed", "very well"),
            Scale(
                "worth_it",
                "Was it worth it",
                "clearly not",
                "can't say",
                "clearly yes",
                lowest=-2,
                highest=2,
            ),
            Scale(
                "helped",
                "Did it help",
                "made it worse",
                "no difference",
                "helped a lot",
                lowest=-2,
                highest=2,
            ),
        )
    }
)
