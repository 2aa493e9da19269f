"""The lists of a shift and of a check-in: how it was, which one it was, how it left me.

Mood and energy are stored as numbers; their keys here are those numbers as text.
"""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

STATE = Vocabulary(
    "state",
    (
        Choice("ok", "OK"),
        Choice("hard", "Hard"),
        Choice("off", "Off"),
        Choice("unknown", "No answer"),
    ),
)
ENOUGH = Vocabulary(
    "enough",
    (Choice("no", "No"), Choice("nearly", "Nearly"), Choice("yes", "Yes")),
    foot="Enough: nothing left to give, or I wanted out. It is not the same as a hard shift.",
)
ENOUGH_SCOPE = Vocabulary(
    "enough_scope",
    (
        Choice("contact", "This one contact"),
        Choice("shift", "The shift"),
        Choice("customer", "This customer"),
        Choice("job", "This job"),
        Choice("everything", "Everything"),
    ),
)
PART = Vocabulary(
    "part",
    (
        Choice("early", "Early"),
        Choice("day", "Day"),
        Choice("late", "Late"),
        Choice("night", "Night"),
        Choice("split", "Split"),
        Choice("on_call", "On call"),
    ),
)
BUSY = Vocabulary(
    "busy",
    (Choice("quieter", "Quieter"), Choice("usual", "Usual"), Choice("busier", "Busier")),
)
STAFFING = Vocabulary(
    "staffing",
    (
        Choice("normal", "As planned"),
        Choice("short", "Short", "fewer than planned"),
        Choice("alone", "Alone", "nobody in reach"),
    ),
)
MOOD = Vocabulary(
    "mood",
    (
        Choice("1", "Awful"),
        Choice("2", "Rough"),
        Choice("3", "Okay"),
        Choice("4", "Good"),
        Choice("5", "Great"),
    ),
)
ENERGY = Vocabulary(
    "energy",
    (
        Choice("1", "Empty"),
        Choice("2", "Low"),
        Choice("3", "Enough"),
        Choice("4", "Good"),
        Choice("5", "Full"),
    ),
)

ALL = (STATE, ENOUGH, ENOUGH_SCOPE, PART, BUSY, STAFFING, MOOD, ENERGY)
