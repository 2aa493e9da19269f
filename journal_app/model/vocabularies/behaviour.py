"""The lists about how they were: tone, severity, kinds of behaviour, aim and first reading.

Tier is stored as a number; its keys here are those numbers as text.
"""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

TONE = Vocabulary("tone", (Choice("hard", "Hard"), Choice("good", "Good"), Choice("calm", "Calm")))
TIER = Vocabulary(
    "tier",
    (
        Choice("0", "Fine", "nothing wrong with how they were"),
        Choice("1", "Curt", "short, grumpy, no more"),
        Choice("2", "Uncivil", "argues, interrupts, takes a plain no for rudeness"),
        Choice("3", "Hostile", "takes the day out on me, personal remarks"),
        Choice("4", "Abuse", "abuse, threat, cursing, contact"),
    ),
    foot="Your own scale. What counts as 3 for you is 3.",
)
KINDS = Vocabulary(
    "kinds",
    (
        Choice("distress", "Upset or afraid, not against me", "hard to be with, nobody's wrong", 0),
        Choice("curt", "Curt, grumpy, talked past me", "no greeting, on the phone, sighs", 1),
        Choice("unclear_demand", "Kept changing what they wanted", "or would not say", 1),
        Choice("asks_money_back", "Asked for money back or off", "opens What they asked for", 1),
        Choice("asks_exception", "Asked me to bend a rule", "opens What they asked for", 1),
        Choice("asks_for_boss", "Wanted somebody higher", "before I had a chance", 1),
        Choice("kept_me_on", "Kept me on after it was settled", "or after hours", 1),
        Choice("argued", "Argued every point", "whatever I answered", 2),
        Choice("interrupted", "Kept interrupting", "no sentence finished", 2),
        Choice("no_is_rude", "Took a plain no for rudeness", "the no was the offence", 2),
        Choice("talked_down", "Talked down to me", "as to somebody stupid", 2),
        Choice("impossible_demand", "Wanted the impossible", "now, free, perfect", 2),
        Choice("blamed_me", "Blamed me for what wasn't mine", "or accused me", 2),
        Choice("came_again", "Came back again and again", "same matter, same person", 2),
        Choice("threatened_complaint", "Threatened a complaint or bad review", "as a lever", 2),
        Choice("went_over_my_head", "Went round me", "over my head, or kept me out", 2),
        Choice("took_day_out", "Took their day out on me", "just short of abuse", 3),
        Choice("shouted", "Shouted", "at me, not near me", 3),
        Choice("personal_remark", "Remark about me as a person", "looks, voice, wits", 3),
        Choice("showed_me_up", "Showed me up before others", "an audience was wanted", 3),
        Choice("filmed_me", "Filmed or photographed me", "without asking", 3),
        Choice("refused_instruction", "Refused a safety instruction", "after it was explained", 3),
        Choice("threw_things", "Threw or hit things", "not at me", 3),
        Choice("swore", "Swore at me", "at me, not at the weather", 4),
        Choice("slur", "Slur", "about who or what I am; opens that field", 4),
        Choice("sexual", "Sexual remark, gesture or look", "as I took it", 4),
        Choice("threat", "Threatened me", "or mine, in words or by acts", 4),
        Choice("touched", "Touched, pushed or hit me", "any contact I did not want", 4),
    ),
    extendable=True,
)
AIMED_AT = Vocabulary(
    "aimed_at",
    (
        Choice("me", "Me"),
        Choice("my_role", "My role"),
        Choice("company", "The company"),
        Choice("situation", "The situation"),
        Choice("their_day", "Their own day"),
    ),
)
CHARACTERISTIC = Vocabulary(
    "characteristic",
    (
        Choice("age", "Age"),
        Choice("disability", "Disability"),
        Choice("race_or_origin", "Race or origin"),
        Choice("religion", "Religion"),
        Choice("sex", "Sex"),
        Choice("sexuality", "Sexuality"),
        Choice("gender_identity", "Gender identity"),
        Choice("pregnancy", "Pregnancy"),
        Choice("accent_or_language", "Accent or language"),
        Choice("body", "Body"),
        Choice("other", "Other"),
    ),
    foot="As I understood it. Answer only if you want it on record.",
)
FIRST_READ = Vocabulary(
    "first_read",
    (
        Choice("bad_day", "A bad day"),
        Choice("always", "Always like this"),
        Choice("unsure", "Not sure"),
    ),
)
LATER_VERDICT = Vocabulary(
    "later_verdict",
    (
        Choice("bad_day", "A bad day"),
        Choice("always", "Always like this"),
        Choice("still_unsure", "Still not sure"),
    ),
)

ALL = (TONE, TIER, KINDS, AIMED_AT, CHARACTERISTIC, FIRST_READ, LATER_VERDICT)
