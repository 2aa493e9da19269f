"""The charts of one customer: contact by contact, dread, beside the others, time against money."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal_app.model.amounts import write_money
from ui.widgets.charts.own import Drawers, Make
from ui.widgets.charts.studio import Draw

if TYPE_CHECKING:
    from journal_app.charts.visits import Sum
    from journal_app.insight.series import Series
    from journal_app.journal.insights import Material
    from journal_app.model.customer import Customer

_YEAR = 365


def labels() -> dict[str, str]:
    """What each chart is called."""
    translate = QCoreApplication.translate
    return {
        "visits": translate("OwnCharts", "Contact by contact"),
        "dread": translate("OwnCharts", "Dread, and what it was then like"),
        "customers": translate("OwnCharts", "Beside the others"),
        "time-and-money": translate("OwnCharts", "Time against money"),
    }


def charts_of(customer: Customer) -> Make:
    """What draws the charts of a customer; money only where there is any."""

    def make(material: Material, series: Series) -> Drawers:
        from journal_app.charts.customers import customers
        from journal_app.charts.visits import dread, time_and_money, visits
        from journal_app.insight.compared import comparisons
        from journal_app.insight.missing import unlogged

        today = material.today.toordinal()
        contacts, cover = series.contacts, unlogged(series, today - 1).coverage
        compared, names = comparisons(contacts, cover, today), material.names
        sums = tuple(_sums(material, series))
        id_, alias = customer.id, customer.alias
        found: dict[str, Draw] = {
            "visits": lambda look: visits(contacts, id_, alias, cover, look),
            "dread": lambda look: dread(contacts, cover, look, id_),
            "customers": lambda look: customers(compared, contacts, look, names),
        }
        if sums:
            found["time-and-money"] = lambda look: time_and_money(sums, cover, look)
        return found

    return make


def _sums(material: Material, series: Series) -> Iterator[Sum]:
    """Minutes of a year and money a year, of everybody for whom both are known."""
    from journal_app.charts.visits import Sum, minutes_since

    profile = material.profiles[-1][1] if material.profiles else None
    if profile is None or not profile.shows_money:
        return
    first = material.today.toordinal() - _YEAR + 1
    for who in material.customers:
        amount = who.my_income if who.my_income is not None else who.value_company
        minutes = 0 if amount is None else minutes_since(series.contacts, who.id, first)
        if amount is not None and minutes:
            shown = f"{write_money(amount, profile.currency)} {profile.currency}"
            yield Sum(who.alias, minutes, float(amount), shown, who.id)
