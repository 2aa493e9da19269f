"""The lists about why it happened, how it ended and what would have prevented it."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

FAULT = Vocabulary(
    "fault",
    (
        Choice("ours_long", "Ours, for a while", "a failure that dragged on"),
        Choice("ours_blip", "Ours, a blip", "short, put right"),
        Choice("shared", "Shared"),
        Choice("theirs", "Theirs", "brought on by themselves"),
        Choice("third_party", "A third party", "carrier, agency, system"),
        Choice("nobodys", "Nobody's", "bad luck, illness"),
        Choice("unclear", "Unclear"),
    ),
)
WHO_WAS_RIGHT = Vocabulary(
    "who_was_right",
    (
        Choice("me", "Me"),
        Choice("them", "Them"),
        Choice("both", "Both, in part"),
        Choice("neither", "Neither"),
        Choice("cant_say", "Can't say"),
    ),
    foot="Your view on the day. It is not scored.",
)
LIKELY_CAUSE = Vocabulary(
    "likely_cause",
    (
        Choice("poor_service_before", "Badly served before"),
        Choice("our_fault", "Our mistake"),
        Choice("bad_day", "A bad day"),
        Choice("wants_something", "Wants something out of it"),
        Choice("habit", "Always like this"),
        Choice("illness_pain_fear", "Illness, pain or fear"),
        Choice("bad_news", "Bad news, grief"),
        Choice("drink_drugs", "Drink or drugs"),
        Choice("not_understood", "We did not understand each other", "language, hearing, forms"),
        Choice("unknown", "Don't know"),
    ),
)
EXPECTATION = Vocabulary(
    "expectation",
    (
        Choice("reasonable", "Reasonable"),
        Choice("high", "High, but fair"),
        Choice("impossible", "Impossible", "perfection, always, at once"),
        Choice("unclear", "Unclear"),
    ),
)
ENDED = Vocabulary(
    "ended",
    (
        Choice("worse", "Worse than it began"),
        Choice("same", "No better, no worse"),
        Choice("settled", "Settled"),
        Choice("turned_round", "Turned round", "left better than they came"),
    ),
)
CUSTOMER_LEFT = Vocabulary("customer_left", (Choice("yes", "Yes"), Choice("no", "No")))
RELATIONSHIP_AFTER = Vocabulary(
    "relationship_after",
    (
        Choice("better", "Better"),
        Choice("same", "The same"),
        Choice("worse", "Worse"),
        Choice("over", "Over"),
    ),
)
AREA = Vocabulary(
    "area",
    (
        Choice("demands", "Demands", "too much, too fast"),
        Choice("control", "Control", "no say, no leeway"),
        Choice("support", "Support", "nobody came, nobody backed"),
        Choice("relationships", "Relationships", "how people treat each other"),
        Choice("role", "Role", "whose job, two masters"),
        Choice("change", "Change", "a new rule or system not told"),
    ),
)

ALL = (
    FAULT,
    WHO_WAS_RIGHT,
    LIKELY_CAUSE,
    EXPECTATION,
    ENDED,
    CUSTOMER_LEFT,
    RELATIONSHIP_AFTER,
    AREA,
)
