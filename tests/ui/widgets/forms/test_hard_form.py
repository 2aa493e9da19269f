"""The form of a hard one: what it asks, derives, keeps and drafts."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from journal_app.model.contact import Conduct, Contact, Toll
from ui.context import Context
from ui.widgets.forms.hard_form import HardForm


@pytest.fixture
def form(qtbot: QtBot, context: Context) -> Iterator[HardForm]:
    made = HardForm(context)
    qtbot.addWidget(made)
    made.resize(900, 1200)
    made.show()
    yield made


def choose(form: HardForm, path: str, value: object) -> None:
    """Answer as the worker would: the field changes and the form hears of it."""
    form.give(path, value)
    form._on_field_edited(path)


def test_unanswered_fields_stay_absent(form: HardForm) -> None:
    choose(form, "kinds", ("curt",))
    contact = form.record()
    assert contact == Contact(
        id=contact.id,
        day=contact.day,
        when=contact.when,
        tone="hard",
        kinds=("curt",),
        tier=1,
    )
