"""Which groups open by themselves, and the suggested tier."""

from ui.widgets.forms.unfolding import Told, opening_groups, suggested_tier


def test_nothing_told_opens_nothing() -> None:
    assert opening_groups(Told()) == ()


def test_each_trigger_opens_its_group() -> None:
    assert opening_groups(Told(tier=3)) == ("backing",)
    assert opening_groups(Told(response=("told_calmly", "handed_over"))) == ("backing",)
    assert opening_groups(Told(kinds=("asks_exception",))) == ("compensation",)
    assert opening_groups(Told(mode="overboard")) == ("conduct",)
    assert opening_groups(Told(response=("faked_it",))) == ("conduct",)
    assert opening_groups(Told(kinds=("slur",))) == ("setting",)
    assert opening_groups(Told(newly_followed=True)) == ("setting",)


def test_at_most_two_open_and_help_comes_first() -> None:
    told = Told(kinds=("slur", "asks_money_back"), tier=4, mode="extra", newly_followed=True)
    assert opening_groups(told) == ("backing", "compensation")


def test_the_suggested_tier_is_the_highest_of_the_kinds() -> None:
    tiers = {"curt": 1, "shouted": 3, "distress": 0}
    assert suggested_tier(("curt", "shouted"), tiers.get) == 3
    assert suggested_tier(("distress", "own word"), tiers.get) == 0
    assert suggested_tier(("own word",), tiers.get) is None
