"""The lists about how I served: service mode, what I did, what I did not to meet them."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

MODE = Vocabulary(
    "mode",
    (
        Choice("autopilot", "Autopilot", "the minimum that keeps my job"),
        Choice("normal", "Normal", "as the job is meant"),
        Choice("extra", "Extra", "more than asked"),
        Choice("overboard", "Overboard", "far more, well past the job"),
    ),
)
RESPONSE = Vocabulary(
    "response",
    (
        Choice("told_calmly", "Told them calmly", "said plainly what goes and what doesn't"),
        Choice("carried_on", "Took it and carried on", "said nothing, finished the job"),
        Choice("gave_way", "Let them have it", "more than I thought right"),
        Choice("faked_it", "Faked it", "smiled, meant none of it"),
        Choice("dazzled", "Dazzled them", "extra kind, on purpose"),
        Choice("gave_it_back", "Gave it back", "in the same tone"),
        Choice("referred_up", "Referred up", "passed it to somebody with more say"),
        Choice("handed_over", "Handed over", "a colleague took it"),
        Choice("second_person", "Fetched a second person", "and stayed"),
        Choice("stepped_back", "Stepped back, stayed in reach", "distance first"),
        Choice("ended_it", "Ended it", "closed the contact"),
        Choice("walked_away", "Walked away", "left them standing"),
        Choice("put_off", "Put off", "later, another day"),
        Choice("avoided", "Avoided", "let it ring, was not there"),
    ),
)
AVOIDANCE = Vocabulary(
    "avoidance",
    (
        Choice("let_it_ring", "Let it ring"),
        Choice("put_off", "Put off a meeting"),
        Choice("slow_reply", "Answered late on purpose"),
        Choice("swapped", "Swapped with a colleague"),
        Choice("asked_someone", "Asked somebody else to go"),
        Choice("out_of_sight", "Stayed out of sight"),
    ),
)
OWN_CONDUCT = Vocabulary(
    "own_conduct",
    (
        Choice("as_id_want", "As I'd want"),
        Choice("partly", "Partly"),
        Choice("not", "Not"),
    ),
    foot="By your own measure, nobody else's.",
)

ALL = (MODE, RESPONSE, AVOIDANCE, OWN_CONDUCT)
