"""What I did with them, in detail; a response of the same key ticks the move."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

MOVES = Vocabulary(
    "moves",
    (
        Choice("listened", "Listened without arguing", "let them finish"),
        Choice("gave_in_remit", "Gave what was in my remit", "what I may give without asking"),
        Choice("compromise", "Found a compromise", "neither side's first wish"),
        Choice("referred_up", "Referred up", "and told them so"),
        Choice("was_human", "Was human", "person to person, no script"),
        Choice("said_sorry", "Said sorry", "for us or for me"),
        Choice("set_a_limit", "Set a limit", "one clear sentence"),
        Choice("ended_it", "Ended it", "within the rules"),
        Choice("handed_over", "Handed over", "with the facts"),
        Choice("second_person", "Second person", "not alone any more"),
        Choice("safe_distance", "Safe distance", "door, desk, an arm's length"),
        Choice("moved_to_writing", "Moved it to writing", "from now on, in writing"),
        Choice("debriefed", "Debriefed", "talked it through within a day"),
    ),
    extendable=True,
)

ALL = (MOVES,)
