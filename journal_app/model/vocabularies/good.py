"""What was good about a good one."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

GOOD_KIND = Vocabulary(
    "good_kind",
    (
        Choice("thanks", "Thanks"),
        Choice("letter", "Letter or message"),
        Choice("card", "Card"),
        Choice("gift", "Gift or flowers"),
        Choice("tip", "Tip"),
        Choice("solved_a_jam", "Solved a jam", "for somebody who was stuck"),
        Choice("laugh", "A laugh"),
        Choice("praise_passed_on", "Praise that reached my boss"),
        Choice("patience", "Their patience with us"),
        Choice("backed_by_team", "A colleague had my back"),
    ),
)

ALL = (GOOD_KIND,)
