"""The lists about those I serve and where we meet: kind, avoidance by the team, channel, tags."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

CUSTOMER_KIND = Vocabulary(
    "customer_kind",
    (
        Choice("outside", "Public", "shopper, caller, visitor"),
        Choice("account", "Business account", "a firm we supply"),
        Choice("patient", "Patient"),
        Choice("relative", "Relative or companion", "comes with somebody"),
        Choice("guest", "Guest"),
        Choice("passenger", "Passenger"),
        Choice("colleague", "Colleague", "same house, needs something"),
        Choice("department", "Department", "a group inside"),
        Choice("leader", "Leader", "above me, as a customer"),
        Choice("supplier", "Supplier or contractor"),
        Choice("other", "Other"),
    ),
)
TEAM_AVOIDS = Vocabulary(
    "team_avoids", (Choice("no", "No"), Choice("some", "Some do"), Choice("yes", "Yes"))
)
CHANNEL = Vocabulary(
    "channel",
    (
        Choice("counter", "Face to face at a counter", "till, desk, bar"),
        Choice("phone", "Phone"),
        Choice("chat", "Chat"),
        Choice("letter", "E-mail or letter"),
        Choice("ticket", "Ticket or form"),
        Choice("meeting", "Meeting", "in a room or by video"),
        Choice("bedside", "At the bed or in the room"),
        Choice("on_board", "On board", "cabin, train, bus"),
        Choice("visit", "At their place"),
        Choice("in_passing", "In passing", "corridor, car park, shop floor"),
        Choice("social", "Social media or review"),
    ),
)
PLACE = Vocabulary("place", (), extendable=True)
TAGS = Vocabulary("tags", (), extendable=True)

ALL = (CUSTOMER_KIND, TEAM_AVOIDS, CHANNEL, PLACE, TAGS)
