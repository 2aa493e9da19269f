"""The scales: one for every strength a record stores, with words that differ."""

from journal_app.model.fields import Kind
from journal_app.model.scales import SCALES
from journal_app.model.shape import RECORD_TYPES, leaves
from journal_app.model.weekly_five import WeeklyFive


def test_every_strength_a_record_stores_has_its_words() -> None:
    strengths = {
        f"weekly_{leaf.path[-1]}" if record_type is WeeklyFive else leaf.path[-1]
        for record_type in RECORD_TYPES.values()
        for leaf in leaves(record_type)
        if leaf.spec.kind is Kind.WHOLE and (leaf.spec.low, leaf.spec.high) == (0, 10)
    }

    assert strengths == set(SCALES) - {"helped", "worth_it"}


def test_the_words_of_a_scale_differ() -> None:
    assert all(len({scale.low, scale.middle, scale.high}) == 3 for scale in SCALES.values())


def test_helped_runs_from_worse_to_better() -> None:
    helped = SCALES["helped"]

    assert (helped.lowest, helped.highest) == (-2, 2)
    assert (helped.low, helped.high) == ("made it worse", "helped a lot")
