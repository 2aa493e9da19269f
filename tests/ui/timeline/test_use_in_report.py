"""A contact goes from the Timeline into a report, by its button or by its key."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.timeline.notes import Notes
from tests.ui.timeline.reading import Key, Open, press
from ui.context import Context
from ui.navigation import Place, Target


def test_a_contact_is_used_in_a_report_by_key_and_by_button(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    went: list[Place] = []
    contact = notes.hard(statement="a few words")
    page = read(contact)
    context.navigation.went.connect(went.append)
    wanted = Place("reports", Target(action="use", entry=contact.id))
    press(qtbot, page, Key.Key_R)
    assert went == [wanted]
    button = page.reader.actions_row.button("report")
    assert button.isVisible()
    button.click()
    assert went == [wanted, wanted]
