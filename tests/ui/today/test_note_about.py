"""A note begun from somebody's page is about them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from journal_app.model.customer import Customer
from ui.context import Context
from ui.navigation import Target
from ui.today.page import TodayPage
from ui.widgets.forms.contact_form import ContactForm
from ui.widgets.forms.fresh import fresh_header


@pytest.fixture
def k(qtbot: QtBot, context: Context, page: TodayPage) -> Customer:
    """Somebody followed."""
    customer = Customer(**fresh_header(context), alias="K")
    with qtbot.waitSignal(context.runner.settled):
        context.runner.change(lambda journal: journal.record(customer))
    return customer


def opened(page: TodayPage) -> ContactForm:
    sheet = page.notes.open_sheet()
    assert sheet is not None
    assert isinstance(sheet.form, ContactForm)
    return sheet.form


@pytest.mark.parametrize("tone", ["hard", "good"])
def test_a_note_asked_for_with_a_customer_is_about_them(
    qtbot: QtBot, context: Context, page: TodayPage, k: Customer, tone: str
) -> None:
    with qtbot.waitSignal(context.runner.settled):
        page.activate(Target(action=tone, entry=k.id))
    assert opened(page).who_when.alias() == "K"
    assert opened(page).who_when.customer_id() == k.id


def test_a_note_already_begun_keeps_its_customer(
    qtbot: QtBot, context: Context, page: TodayPage, k: Customer
) -> None:
    with qtbot.waitSignal(context.runner.settled):
        page.activate(Target(action="hard"))
    form = opened(page)
    form.who_when.who.set_text("Some other one")
    form.who_when.who.edited.emit()
    with qtbot.waitSignal(context.runner.settled):
        page.activate(Target(action="hard", entry=k.id))
    assert form.who_when.who.unfollowed() == "Some other one"
