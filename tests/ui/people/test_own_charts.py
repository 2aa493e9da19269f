"""A customer's page shows the charts of this customer, once they are unfolded."""

from __future__ import annotations

from journal_app.model.profile import Profile
from tests.ui.hands import the
from tests.ui.people.conftest import Seat, customer, full_story, header
from ui.widgets.charts.own import OwnCharts


def unfolded(seat: Seat) -> OwnCharts:
    charts = the(seat.page, OwnCharts, "own_charts")
    seat.settle(charts.header.click)
    return charts


def opened(seat: Seat) -> None:
    k = customer("K", my_income=120_000)
    seat.keep(Profile(**header(300), show_money=True), k, *full_story(k))
    seat.settle(seat.page.open_first)


def test_nothing_is_drawn_until_it_is_wanted(seat: Seat) -> None:
    opened(seat)
    charts = the(seat.page, OwnCharts, "own_charts")
    assert not charts.is_open()
    assert {card.view.picture() for card in charts.cards.values()} == {None}


def test_the_charts_are_about_this_customer(seat: Seat) -> None:
    opened(seat)
    charts = unfolded(seat)
    titles = {}
    for name, card in charts.cards.items():
        picture = card.view.picture()
        assert picture is not None, name
        titles[name] = picture.title
    assert titles["visits"] == "K: 12 contacts, 5 hard, 2 good"
    assert titles["dread"].startswith("It was milder than dreaded in")
    assert titles["customers"].startswith("Customers compared")
    assert titles["time-and-money"].startswith("K took most time: 175 minutes a year, for 1200")


def test_without_money_there_is_no_chart_of_it(seat: Seat) -> None:
    k = customer("K")
    seat.keep(k, *full_story(k))
    seat.settle(seat.page.open_first)
    charts = unfolded(seat)
    assert not charts.cards["time-and-money"].isVisible()
    assert charts.cards["visits"].isVisible()
