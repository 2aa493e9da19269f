"""The lists about what they asked for: what, whether they got it, on what ground, who won."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

ASKED = Vocabulary(
    "asked",
    (
        Choice("money_back", "Money back"),
        Choice("discount", "Something off"),
        Choice("free_extra", "Something free"),
        Choice("exception", "An exception to a rule"),
        Choice("priority", "To go first"),
        Choice("my_time", "My own time"),
        Choice("apology", "An apology"),
        Choice("other", "Other"),
    ),
)
GRANTED = Vocabulary(
    "granted",
    (
        Choice("yes", "Yes"),
        Choice("partly", "Partly"),
        Choice("no", "No"),
        Choice("passed_up", "Passed up"),
    ),
)
BASIS = Vocabulary(
    "basis",
    (
        Choice("policy", "Policy", "the rule says so"),
        Choice("service_level", "Service level", "we had promised it"),
        Choice("discretion", "My or our discretion"),
        Choice("none_given", "No ground", "it just went through"),
    ),
)
WHO_WON = Vocabulary(
    "who_won",
    (
        Choice("customer", "They did"),
        Choice("company", "The company"),
        Choice("both", "Both"),
        Choice("nobody", "Nobody"),
    ),
)

ALL = (ASKED, GRANTED, BASIS, WHO_WON)
