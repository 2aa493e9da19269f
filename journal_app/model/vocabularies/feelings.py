"""The lists about what it left: feelings, urges acted on, cost to others, a closing thought.

Feelings are words only; nothing is computed from them.
"""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

FEELINGS = Vocabulary(
    "feelings",
    (
        Choice("angry", "Angry"),
        Choice("ashamed", "Ashamed"),
        Choice("afraid", "Afraid"),
        Choice("sad", "Sad"),
        Choice("small", "Small"),
        Choice("guilty", "Guilty"),
        Choice("numb", "Numb"),
        Choice("tired", "Tired"),
        Choice("disgusted", "Disgusted"),
        Choice("alone", "Alone"),
        Choice("sorry_for_them", "Sorry for them"),
        Choice("proud", "Proud"),
        Choice("relieved", "Relieved"),
        Choice("amused", "Amused"),
    ),
)
ACTED = Vocabulary("acted", (Choice("no", "No"), Choice("partly", "Partly"), Choice("yes", "Yes")))
SPILLOVER = Vocabulary(
    "spillover",
    (
        Choice("others_waited", "Others waited"),
        Choice("others_got_less", "Others got less of me"),
        Choice("short_with_next", "I was short with the next one"),
        Choice("people_at_home", "My people at home got it"),
        Choice("none", "Nothing", "it stayed there"),
    ),
)
CLOSING = Vocabulary(
    "closing",
    (
        Choice("did_well", "One thing I did well"),
        Choice("next_step", "Next step"),
        Choice("park", "Park it until..."),
    ),
)

ALL = (FEELINGS, ACTED, SPILLOVER, CLOSING)
