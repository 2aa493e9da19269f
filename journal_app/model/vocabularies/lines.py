"""The lists about lines: how firm, of what kind, what is measured, what is said to a crossing."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

FIRM = Vocabulary("firm", (Choice("firm", "Firm"), Choice("flexible", "Flexible")))
LINE_KIND = Vocabulary(
    "line_kind",
    (
        Choice("behaviour", "How they behave"),
        Choice("count", "How often"),
        Choice("load", "How much piles up"),
        Choice("time", "My time"),
        Choice("money", "Money"),
        Choice("conduct", "How I behave"),
        Choice("health", "My health"),
    ),
)
LINE_STATE = Vocabulary(
    "line_state",
    (Choice("active", "Active"), Choice("resting", "Resting"), Choice("retired", "Retired")),
)
MOVED_WHY = Vocabulary(
    "moved_why",
    (
        Choice("too_tight", "Too tight"),
        Choice("too_loose", "Too loose"),
        Choice("job_changed", "The job changed"),
        Choice("someone_asked", "Somebody asked me to"),
        Choice("learned", "I learned something"),
    ),
    foot="The old line keeps its crossings.",
)
METRIC = Vocabulary(
    "metric",
    (
        Choice("tier", "Behaviour this bad"),
        Choice("behaviour", "This kind of behaviour"),
        Choice("asks", "Asks for something extra"),
        Choice("grants", "Asks granted"),
        Choice("sum_granted", "Sum granted"),
        Choice("contacts", "Contacts"),
        Choice("minutes", "Minutes on it"),
        Choice("minutes_after", "Minutes after it"),
        Choice("calm_free", "No calm one"),
        Choice("load", "Load"),
        Choice("enough", "Enough marks"),
        Choice("hard_run", "Hard shifts in a row"),
        Choice("since_good", "Days since a good one"),
        Choice("spillover", "It cost others"),
        Choice("missed_breaks", "Breaks missed"),
        Choice("short_sleep", "Short sleep"),
        Choice("not_backed", "Not backed"),
        Choice("autopilot", "Autopilot share"),
        Choice("dread", "Dread"),
        Choice("avoided", "Put off or avoided"),
        Choice("gave_back", "I gave it back"),
        Choice("by_hand", "I say so"),
    ),
)
OPERATOR = Vocabulary(
    "operator",
    (
        Choice("ge", "at least"),
        Choice("gt", "more than"),
        Choice("le", "at most"),
        Choice("lt", "fewer than"),
    ),
)
WINDOW = Vocabulary(
    "window",
    (
        Choice("shift", "in one shift"),
        Choice("days", "within n days"),
        Choice("weeks", "within n weeks"),
        Choice("month", "in a calendar month"),
        Choice("year", "within 365 days"),
        Choice("last", "in the last n contacts with them"),
        Choice("now", "now"),
    ),
)
SCOPE = Vocabulary(
    "scope",
    (
        Choice("anyone", "anybody"),
        Choice("kind", "any of a kind"),
        Choice("customer", "one I follow"),
    ),
)
CROSSING_ANSWER = Vocabulary(
    "crossing_answer",
    (
        Choice("i_do_it", "I'll do it"),
        Choice("decided", "Decide..."),
        Choice("not_this_time", "Not this time, because..."),
        Choice("does_not_count", "It doesn't count, because..."),
        Choice("later", "Later"),
    ),
)

ALL = (
    FIRM,
    LINE_KIND,
    LINE_STATE,
    MOVED_WHY,
    METRIC,
    OPERATOR,
    WINDOW,
    SCOPE,
    CROSSING_ANSWER,
)
