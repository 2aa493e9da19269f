"""The lists of the worker's own profile, and how well a time is known."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

WORK = Vocabulary(
    "work",
    (
        Choice("shop", "Shop, till, market"),
        Choice("phone", "Phone, chat"),
        Choice("ward", "Ward, practice, care"),
        Choice("desk", "Reception, hotel, counter"),
        Choice("cabin", "Cabin, train, bus"),
        Choice("tickets", "Tickets, IT support"),
        Choice("accounts", "Key accounts, sales"),
        Choice("inside", "HR, finance, inside services"),
        Choice("other", "Something else"),
    ),
)
CAN_REFUSE = Vocabulary(
    "can_refuse",
    (
        Choice("yes_by_rule", "Yes, within the rules"),
        Choice("through_someone", "Only through somebody else"),
        Choice("no", "No"),
    ),
)
NOUN = Vocabulary(
    "noun",
    (
        Choice("customer", "Customer"),
        Choice("caller", "Caller"),
        Choice("patient", "Patient"),
        Choice("guest", "Guest"),
        Choice("passenger", "Passenger"),
        Choice("client", "Client"),
        Choice("user", "User"),
        Choice("department", "Department"),
        Choice("person", "Person"),
    ),
)
STRETCH = Vocabulary(
    "stretch", (Choice("shift", "Shift"), Choice("day", "Day"), Choice("duty", "Duty"))
)
WHEN_WORK = Vocabulary(
    "when_work",
    (
        Choice("fixed", "On these days"),
        Choice("about", "About __ shifts a week, it varies"),
        Choice("unknown", "I'll leave that open"),
    ),
)
WEEKDAY = Vocabulary(
    "weekday",
    (
        Choice("mon", "Mo"),
        Choice("tue", "Tu"),
        Choice("wed", "We"),
        Choice("thu", "Th"),
        Choice("fri", "Fr"),
        Choice("sat", "Sa"),
        Choice("sun", "Su"),
    ),
)
PRECISION = Vocabulary(
    "precision",
    (Choice("exact", "Exact"), Choice("about", "About"), Choice("shift", "In this shift")),
)

ALL = (WORK, CAN_REFUSE, NOUN, STRETCH, WHEN_WORK, WEEKDAY, PRECISION)
