"""The lists about help and report: whose call, who was fetched, who backed me, what came back.

The list of roles serves `escalated_to`, witnesses and whom I told alike.
"""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

AUTHORITY = Vocabulary(
    "authority",
    (
        Choice("mine", "Mine"),
        Choice("above_me", "Above me"),
        Choice("nobodys", "Nobody's", "no one could decide"),
        Choice("unclear", "Unclear"),
    ),
)
ESCALATED_TO = Vocabulary(
    "escalated_to",
    (
        Choice("senior_colleague", "Senior colleague"),
        Choice("supervisor", "Supervisor"),
        Choice("manager", "Manager"),
        Choice("specialist", "Specialist"),
        Choice("security", "Security"),
        Choice("person_in_charge", "Person in charge on site or on board"),
        Choice("hr", "HR"),
        Choice("police", "Police"),
        Choice("other_role", "Another role", "a role, not a name"),
    ),
    extendable=True,
)
BACKED = Vocabulary(
    "backed",
    (
        Choice("yes", "Yes"),
        Choice("partly", "Partly"),
        Choice("no", "No", "overruled, left alone, blamed"),
    ),
)
TOLD_HOW = Vocabulary(
    "told_how",
    (
        Choice("spoken", "Spoken"),
        Choice("form", "Form"),
        Choice("email", "E-mail"),
        Choice("meeting", "Meeting"),
        Choice("phone", "Phone"),
    ),
)
ANSWER = Vocabulary(
    "answer",
    (
        Choice("none_yet", "Nothing yet"),
        Choice("acknowledged", "They wrote it down"),
        Choice("acted", "Something was done"),
        Choice("declined", "Turned down"),
    ),
)

ALL = (AUTHORITY, ESCALATED_TO, BACKED, TOLD_HOW, ANSWER)
