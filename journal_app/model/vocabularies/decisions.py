"""The lists of the decision sheet, of follow-ups, reviews and open questions.

The ladder goes from the least to the most final step; `profiles.py` says who is not offered which.
"""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

LADDER = Vocabulary(
    "ladder",
    (
        Choice("nothing_yet", "Nothing yet"),
        Choice("breathe", "Breathe, a short break"),
        Choice("autopilot", "Autopilot within my minimum"),
        Choice("name_limit", "Name the limit"),
        Choice("move_to_writing", "Move it to writing"),
        Choice("second_person", "Not alone: a second person from now on"),
        Choice("hand_over", "Swap or hand over"),
        Choice("refer_up", "Refer it up"),
        Choice("ask_flag", "Ask for a note on the account"),
        Choice("formal_report", "Report it formally"),
        Choice("other_duties", "Ask for other duties"),
        Choice("end_customer", "End this customer"),
        Choice("look_elsewhere", "Look elsewhere, quietly"),
        Choice("resign_planned", "Resign, planned"),
        Choice("leave_now", "Leave now"),
        Choice("own", "Own option"),
    ),
)
REVERSIBLE = Vocabulary(
    "reversible", (Choice("yes", "Yes"), Choice("partly", "Partly"), Choice("no", "No"))
)
DECIDED_BY = Vocabulary(
    "decided_by",
    (Choice("mine", "Mine"), Choice("shared", "Shared"), Choice("above_me", "Above me")),
)
AT_STAKE = Vocabulary(
    "at_stake",
    (
        Choice("my_income", "My income"),
        Choice("company_income", "The company's income"),
        Choice("relationship", "The relationship"),
        Choice("my_name", "My name"),
        Choice("safety", "Safety"),
        Choice("my_job", "My job"),
        Choice("my_health", "My health"),
        Choice("fairness", "Fairness to the others"),
    ),
)
BEFORE_FINAL = Vocabulary(
    "before_final",
    (
        Choice("notice_period", "Notice period"),
        Choice("money_for_months", "Money for how many months"),
        Choice("insurance", "Health cover or insurance"),
        Choice("reference", "Reference"),
        Choice("lose_and_keep", "What I lose, what I keep"),
        Choice("who_hears_first", "Who hears it first"),
        Choice("by_the_book", "The by-the-book way"),
    ),
)
FOLLOW_UP_STATE = Vocabulary(
    "follow_up_state",
    (Choice("done", "Done"), Choice("dropped", "No longer needed"), Choice("moved", "New date")),
)
OUTCOME = Vocabulary(
    "outcome",
    (
        Choice("as_expected", "As I expected"),
        Choice("better", "Better"),
        Choice("worse", "Worse"),
        Choice("too_soon", "Too soon"),
    ),
)
HAPPENED_SO = Vocabulary(
    "happened_so", (Choice("yes", "Yes"), Choice("partly", "Partly"), Choice("no", "No"))
)
AGAIN = Vocabulary(
    "again", (Choice("yes", "Yes"), Choice("differently", "Differently"), Choice("no", "No"))
)
PROCESS = Vocabulary(
    "process",
    (Choice("yes", "Yes"), Choice("partly", "Partly"), Choice("no", "No")),
    foot="Good decisions can end badly.",
)
LINE_ACTION = Vocabulary(
    "line_action",
    (Choice("keep", "Keep the line"), Choice("move", "Move it"), Choice("retire", "Retire it")),
)
QUESTION_STATE = Vocabulary(
    "question_state",
    (
        Choice("still_open", "Still open"),
        Choice("answered", "Closed, with an answer"),
        Choice("unanswered", "Closed, without one"),
    ),
)

ALL = (
    LADDER,
    REVERSIBLE,
    DECIDED_BY,
    AT_STAKE,
    BEFORE_FINAL,
    FOLLOW_UP_STATE,
    OUTCOME,
    HAPPENED_SO,
    AGAIN,
    PROCESS,
    LINE_ACTION,
    QUESTION_STATE,
)
