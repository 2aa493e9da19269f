"""What each audience may see, field by field: one table, and nothing that is not in it is printed.

A line is a field, what the manager, the counsellor, the representative, the worker and the reader
of a one-contact form see of it, and what it is called.

    -        never
    yes      its value, beside the note
    sum      in counts and charts only, never beside a note
    text     the worker's own words: read and approved one by one
    who      the customer as this report calls them
    kind     what kind of customer it is, never who
    a name   only the values that `PRINTABLE` lists under it, beside the note and in counts
"""

TABLE = """
contact.tone                    sum   yes   sum   yes   -     How it was
contact.customer                who   kind  who   who   who   Customer
contact.kinds                   yes   yes   yes   yes   yes   What happened
contact.tier                    yes   yes   yes   yes   yes   Tier
contact.mode                    -     yes   -     yes   -     How I served
contact.response                did   yes   did   yes   did   What I did
contact.good_kind               -     yes   -     yes   -     What was good
contact.lift                    -     sum   -     yes   -     What it gave me
contact.setting.channel         yes   yes   yes   yes   yes   How we met
contact.setting.place           yes   -     yes   yes   yes   Where
contact.setting.minutes_on      sum   -     -     yes   -     Minutes on it
contact.setting.minutes_after   sum   -     -     yes   -     Minutes after it
contact.setting.dread_before    -     -     -     yes   -     Dread before it
contact.setting.first_read      -     -     -     yes   -     From the first moment I thought
contact.setting.first_read_confidence - - -      yes   -     How sure I was
contact.setting.aimed_at        -     -     -     yes   -     Aimed at
contact.setting.felt_personal   -     -     -     yes   -     How personal it felt
contact.setting.characteristic  -     -     -     yes   -     Was it about
contact.compensation.asked      sum   -     -     yes   -     They asked for
contact.compensation.granted    sum   -     -     yes   -     Granted
contact.compensation.amount     -     -     -     yes   -     Granted, worth about
contact.compensation.basis      -     -     -     yes   -     On what ground
contact.compensation.who_won    -     -     -     yes   -     Who got their way
contact.compensation.expectation -    -     -     yes   -     What they expected was
contact.course.fault            -     -     -     yes   -     Whose fault was it
contact.course.likely_cause     -     -     -     yes   -     Likely cause
contact.course.who_was_right    -     -     -     yes   -     Who was right
contact.course.later_verdict    -     -     -     yes   -     Looking back, it was
contact.course.ended            -     yes   -     yes   -     How it ended
contact.course.customer_left    -     -     -     yes   -     They left us
contact.course.relationship_after -   yes   -     yes   -     Between us since
contact.course.prevented        text  -     -     yes   text  What would have prevented it
contact.course.area             yes   -     -     yes   yes   Under which heading
contact.conduct.moves           moves yes   moves yes   moves In detail, what I did
contact.conduct.effort          -     -     -     yes   -     Effort it took me
contact.conduct.chosen          -     -     -     yes   -     My choice, or expected of me
contact.conduct.faked           -     -     -     yes   -     How much was acted
contact.conduct.own_conduct     -     -     -     yes   -     My own conduct
contact.conduct.avoidance       -     -     -     yes   -     What I did not to meet them
contact.conduct.coping          -     yes   -     yes   -     What I did for myself
contact.backing.authority       -     -     -     yes   -     Whose call was it
contact.backing.escalated_to    yes   -     yes   yes   yes   Whom I called
contact.backing.time_to_help    yes   -     yes   yes   yes   Minutes until help came
contact.backing.nobody_came     yes   -     yes   yes   yes   Nobody came
contact.backing.backed          yes   -     yes   yes   yes   Did they back me
contact.backing.witnesses       yes   -     yes   yes   yes   Who else saw it
contact.backing.told_whom       yes   -     yes   yes   yes   Whom I told
contact.backing.told_how        yes   -     yes   yes   yes   How I told them
contact.backing.told_on         yes   -     yes   yes   yes   When I told them
contact.backing.reference       -     -     yes   yes   -     Form number
contact.backing.answer          yes   -     yes   yes   yes   What came back
contact.backing.answer_on       yes   -     yes   yes   yes   When it came back
contact.toll.strain             -     yes   -     yes   -     What it took out of me
contact.toll.mood_after         -     yes   -     yes   -     How it left me
contact.toll.feelings           -     yes   -     yes   -     What I felt
contact.toll.respect            -     -     -     yes   -     Respect I was shown
contact.toll.self_doubt         -     -     -     yes   -     Doubting myself since
contact.toll.urge_leave         -     -     -     yes   -     Urge to walk out
contact.toll.urge_tell_off      -     -     -     yes   -     Urge to tell them off
contact.toll.acted              -     -     -     yes   -     I acted on it
contact.toll.spillover          cost  -     -     yes   -     It also cost
contact.closing.way             -     -     -     yes   -     Ended on
contact.closing.words           -     -     -     yes   -     Ended on, in my words
contact.closing.until           -     -     -     yes   -     Parked until
contact.other_side              -     -     -     -     -     The other side of it
contact.statement               text  text  text  yes   text  What I saw and heard
contact.reflection              -     text  -     yes   -     What I think and feel
contact.lesson                  -     text  -     yes   -     What I take from it
shift.state                     sum   sum   sum   yes   -     How the shift was
shift.mood                      -     sum   -     yes   -     How it left me
shift.strain                    -     sum   -     yes   -     What it took out of me
shift.enough                    -     sum   -     yes   -     Had I had enough
shift.enough_scope              -     scope -     yes   -     Enough of what
shift.part                      -     -     -     yes   -     Which shift
shift.energy_left               -     sum   -     yes   -     Energy left for me
shift.busy                      -     -     -     yes   -     How busy
shift.contacts                  -     -     -     yes   -     Contacts, about
shift.missed_breaks             sum   -     sum   yes   -     Breaks missed
shift.staffing                  sum   -     yes   yes   -     Staffing
shift.sleep_before              -     sum   -     yes   -     Hours of sleep before
shift.note                      -     text  -     yes   -     A note
customer.alias                  -     -     -     yes   -     What I call them
customer.customer_kind          -     kind  -     yes   -     Kind of customer
customer.tags                   -     -     -     yes   -     Tags
customer.team_avoids            -     -     -     yes   -     The team avoids them
customer.value_company          -     -     -     yes   -     Worth to the company a year, about
customer.my_income              -     -     -     yes   -     My income from them a year, about
customer.retired                -     -     -     yes   -     I'm done with this one
customer.note                   -     -     -     yes   -     Good to know
check_in.mood                   -     sum   -     yes   -     How I am now
check_in.energy                 -     sum   -     yes   -     Energy
check_in.tension                -     sum   -     yes   -     Tension
check_in.going_round            -     sum   -     yes   -     Still going round in my head
check_in.customer               -     -     -     who   -     Customer
check_in.dread_before           -     -     -     yes   -     Dread before it
check_in.avoidance              -     -     -     yes   -     What I did not to meet them
check_in.note                   -     text  -     yes   -     A note
profile.work                    -     -     -     yes   -     Kind of work
profile.noun                    sum   sum   sum   yes   sum   They are called
profile.stretch                 -     -     -     yes   -     A stretch is called
profile.can_refuse              -     -     -     yes   -     I can refuse somebody
profile.duty_of_care            -     -     -     yes   -     I look after safety
profile.minimum                 -     -     -     yes   -     My minimum, in my own words
profile.when_work               sum   sum   sum   yes   -     When I work
profile.weekdays                sum   sum   sum   yes   -     On these days
profile.starts                  -     -     -     yes   -     From
profile.ends                    -     -     -     yes   -     To
profile.per_week                sum   sum   sum   yes   -     Shifts a week
profile.turns                   -     -     -     yes   -     A day begins at
profile.home_zone               -     -     -     yes   -     Home time zone
profile.currency                -     -     -     yes   -     Currency
profile.show_money              -     -     -     yes   -     Show money fields
term.vocabulary                 -     -     -     -     -     List
term.key                        -     -     -     -     -     Entry
term.label                      yes   yes   yes   yes   yes   My own word for it
term.tier                       -     -     -     yes   -     Tier
term.retired                    -     -     -     yes   -     Retired
line.words                      -     text  -     yes   -     My line
line.why                        -     -     -     yes   -     Why it matters to me
line.plan                       -     text  -     yes   -     Then I
line.firm                       -     yes   -     yes   -     Firm or flexible
line.line_kind                  -     -     -     yes   -     What it is about
line.condition.metric           -     -     -     yes   -     Measured by
line.condition.op               -     -     -     yes   -     Compared
line.condition.value            -     -     -     yes   -     With
line.condition.window           -     -     -     yes   -     Within
line.condition.length           -     -     -     yes   -     So many
line.condition.scope            -     -     -     yes   -     With whom
line.condition.customer         -     -     -     who   -     Customer
line.condition.customer_kind    -     -     -     yes   -     Kind of customer
line.condition.kinds            -     -     -     yes   -     Kinds of behaviour
line.condition.tier             -     -     -     yes   -     Tier
line.condition.hours            -     -     -     yes   -     Hours
line.by_hand                    -     -     -     yes   -     I say so
line.review_on                  -     -     -     yes   -     Look at it again on
line.state                      -     yes   -     yes   -     State
line.moved_why                  -     -     -     yes   -     Why I moved it
line.moved_words                -     -     -     yes   -     Why, in my words
line.version                    -     yes   -     yes   -     Version
line.line                       -     -     -     -     -     First version
crossing.line                   -     -     -     -     -     Line
crossing.version                -     -     -     yes   -     Version
crossing.entry                  -     -     -     -     -     Note
crossing.evidence               -     -     -     -     -     Notes that counted
crossing.by_hand                -     -     -     yes   -     I said so
crossing.answer                 -     sum   -     yes   -     What I said to it
crossing.because                -     -     -     yes   -     Because
crossing.note                   -     -     -     yes   -     A note
decision.situation              -     text  -     yes   -     What there was to decide
decision.options                -     -     -     yes   -     What I could do
decision.own_option             -     -     -     yes   -     My own way
decision.chosen                 -     yes   -     yes   -     What I chose
decision.reason                 -     text  -     yes   -     Because
decision.expected               -     -     -     yes   -     What I expected
decision.expected_pct           -     -     -     yes   -     How likely, in %
decision.confidence             -     -     -     yes   -     How sure I was
decision.reversible             -     -     -     yes   -     Can I go back
decision.decided_by             -     -     -     yes   -     Whose decision it was
decision.at_stake               -     -     -     yes   -     What was at stake
decision.who_knows              -     -     -     yes   -     Who else knows
decision.now.mood               -     -     -     yes   -     Mood then
decision.now.load               -     -     -     yes   -     Load then
decision.now.sleep              -     -     -     yes   -     Sleep before
decision.now.hours_since        -     -     -     yes   -     Hours since
decision.abuse_or_danger        -     -     -     yes   -     Abuse, threat or danger
decision.crossing               -     -     -     -     -     Crossing
decision.entries                -     -     -     -     -     Notes
decision.review_on              -     yes   -     yes   -     Look at it again on
decision.cool_until             -     -     -     yes   -     Waits until
decision.urge                   -     -     -     yes   -     The urge then
decision.urge_after             -     -     -     yes   -     The urge after
decision.before_final           -     -     -     yes   -     Before it is final
follow_up.decision              -     -     -     -     -     Decision
follow_up.what                  -     -     -     yes   -     What was to happen
follow_up.due                   -     -     -     yes   -     By
follow_up.who                   -     -     -     yes   -     Who
follow_up.state                 -     -     -     yes   -     Done
follow_up.happened              -     -     -     yes   -     What happened
review.decision                 -     -     -     -     -     Decision
review.line                     -     -     -     -     -     Line
review.outcome                  -     yes   -     yes   -     How it turned out
review.happened_so              -     -     -     yes   -     What I expected did happen
review.worth_it                 -     -     -     yes   -     Was it worth it
review.again                    -     -     -     yes   -     Would I again
review.process                  -     -     -     yes   -     A fair way to decide
review.lesson                   -     text  -     yes   -     Lesson
review.line_action              -     -     -     yes   -     The line
question.asks                   -     -     -     yes   -     A question
question.monthly                -     -     -     yes   -     Asked monthly
question.state                  -     -     -     yes   -     State
question.looked_at              -     -     -     yes   -     Looked at
question.conclusion             -     -     -     yes   -     Conclusion
weekly_five.energy_left         -     sum   -     yes   -     Energy left for my own life
weekly_five.dread_next          -     sum   -     yes   -     Dread of the next shift
weekly_five.caring              -     sum   -     yes   -     Caring about those I serve
weekly_five.switch_off          -     sum   -     yes   -     Switching off after work
weekly_five.sleep               -     sum   -     yes   -     Sleep
outside_score.name              -     yes   -     yes   -     What it is called
outside_score.taken_on          -     yes   -     yes   -     Date
outside_score.value             -     yes   -     yes   -     Number
outside_score.low               -     yes   -     yes   -     Lowest possible
outside_score.high              -     yes   -     yes   -     Highest possible
outside_score.up_is             -     yes   -     yes   -     Higher means
outside_score.note              -     -     -     yes   -     A note
report.audience                 -     -     -     yes   -     For whom
report.to_whom                  -     -     -     yes   -     To whom
report.first                    -     -     -     yes   -     From
report.last                     -     -     -     yes   -     To
report.included                 -     -     -     -     -     Notes in it
report.letters                  -     -     -     -     -     Letters
report.choices                  -     -     -     -     -     Choices
report.form                     -     -     -     yes   -     Form
report.pages                    -     -     -     yes   -     Pages
report.encrypted                -     -     -     yes   -     With a passphrase
report.digest                   -     -     -     yes   -     Digest
report.sequence                 -     -     -     yes   -     Change of the history
report.chain                    -     -     -     -     -     Chain value
"""

PRINTABLE = {
    "did": frozenset(
        ["told_calmly", "referred_up", "handed_over", "second_person", "stepped_back", "ended_it"]
    ),
    "moves": frozenset(
        [
            *("listened", "gave_in_remit", "compromise", "referred_up", "said_sorry"),
            *("set_a_limit", "ended_it", "handed_over", "second_person", "safe_distance"),
            *("moved_to_writing", "debriefed"),
        ]
    ),
    "cost": frozenset(["others_waited", "others_got_less"]),
    "scope": frozenset(["contact", "shift", "customer", "job"]),
}
"""Values printed of a field under each name; the worker's own entries only if ticked."""

TICKED = {"enough_everything": ("scope", "everything")}
"""Values that are printed once the worker ticks them."""
