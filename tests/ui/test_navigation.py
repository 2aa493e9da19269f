"""Going to a page, back and forward."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.navigation import Navigation, Place, Target


def test_back_and_forward_walk_the_places_in_order(qtbot: QtBot) -> None:
    navigation = Navigation()
    seen: list[Place] = []
    navigation.went.connect(seen.append)
    for page in ("today", "timeline", "people"):
        navigation.go(page)
    navigation.back()
    navigation.back()
    navigation.forward()
    assert [place.page for place in seen[3:]] == ["timeline", "today", "timeline"]
    assert navigation.can_go_back
    assert navigation.can_go_forward


def test_going_somewhere_new_forgets_the_way_forward(qtbot: QtBot) -> None:
    navigation = Navigation()
    for page in ("today", "timeline"):
        navigation.go(page)
    navigation.back()
    navigation.go("settings", Target(action="look"))
    assert not navigation.can_go_forward


def test_the_same_place_twice_is_one_step_and_two_arrivals(qtbot: QtBot) -> None:
    navigation = Navigation()
    seen: list[Place] = []
    navigation.went.connect(seen.append)
    navigation.go("today")
    navigation.go("today")
    assert len(seen) == 2
    assert not navigation.can_go_back
