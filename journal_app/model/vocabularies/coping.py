"""What I did for myself afterwards; each use carries its own mark of how it helped."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

COPING = Vocabulary(
    "coping",
    (
        Choice("paused", "Paused and breathed"),
        Choice("water_air", "Water, air, a few steps"),
        Choice("told_colleague", "Told a colleague"),
        Choice("told_home", "Told somebody at home"),
        Choice("talked_to_boss", "Talked to my boss"),
        Choice("debrief", "Had a proper debrief"),
        Choice("laughed", "Laughed about it"),
        Choice("wrote", "Wrote it down"),
        Choice("fair_colleague", "Told it as a fair colleague would"),
        Choice("their_side", "Pictured their side"),
        Choice("kept_to_minimum", "Kept to my minimum"),
        Choice("next_task", "Went on to the next thing"),
        Choice("good_ones", "Read a good one"),
        Choice("moved", "Walked, ran, moved"),
        Choice("own_thing", "Something of my own", "music, hobby, people"),
        Choice("slept", "Slept"),
        Choice("drink_smoke_screen", "Drink, smoke or screen"),
        Choice("went_over_it", "Went over it again and again"),
    ),
    extendable=True,
)

ALL = (COPING,)
