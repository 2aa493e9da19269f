"""Decisions and lines that were met, in the list and in the reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journal_app.journal.journal import Journal
from journal_app.model.condition import Condition
from journal_app.model.contact import Contact
from journal_app.model.decision import Decision
from tests.ui.conftest import Ask
from tests.ui.timeline.reading import settle
from ui.context import Context
from ui.navigation import Place, Target
from ui.timeline.page import TimelinePage

SWORE = Condition(
    metric="behaviour", op="ge", value=1, window="shift", scope="anyone", kinds=("swore",)
)


def fill(journal: Journal) -> None:
    blank = journal.boundaries.new_line("Nobody swears at me twice.")
    journal.boundaries.write(replace(blank, condition=SWORE, plan="one warning"))
    journal.record(Contact(**journal.decisions.header(), tone="hard", kinds=("swore",)))
    made = Decision(
        **journal.decisions.header(), options=("nothing_yet", "refer_up"), chosen="refer_up",
        situation="Again.", expected="They listen", expected_pct=70, confidence=5,
    )  # fmt: skip
    journal.decisions.make(made, journal.boundaries.due()[0])


@pytest.fixture
def filled(qtbot: QtBot, ask: Ask, open_page: Callable[..., TimelinePage]) -> TimelinePage:
    ask(fill)
    page = open_page()
    settle(qtbot, page)
    return page


def titles(page: TimelinePage) -> list[str]:
    words = page.list.delegate.words
    rows = [page.list.paged.row_at(at) for at in range(page.list.paged.rowCount())]
    return [words.title(row) for row in rows if row is not None]


def read(page: TimelinePage) -> str:
    return "\n".join(one.text() for one in page.reader.findChildren(QLabel) if one.isVisible())


def narrow(qtbot: QtBot, page: TimelinePage, kind: str) -> None:
    page.list.filter.show_kind(kind)
    settle(qtbot, page)


def test_both_stand_in_the_list_and_have_a_filter_of_their_own(
    qtbot: QtBot, filled: TimelinePage
) -> None:
    assert len(titles(filled)) == 3
    narrow(qtbot, filled, "decisions")
    assert titles(filled) == ["Decided: Refer it up · Again."]
    assert filled.list.filter.query() == "kind:decision"
    narrow(qtbot, filled, "lines_met")
    assert titles(filled) == ["Line met: Nobody swears at me twice."]
    assert filled.list.filter.query() == "kind:crossing"


def test_a_decision_is_read_with_the_line_it_answers(qtbot: QtBot, filled: TimelinePage) -> None:
    narrow(qtbot, filled, "decisions")
    qtbot.waitUntil(lambda: "WHAT IS THERE TO DECIDE?" in read(filled))
    said = read(filled)
    for words in ("Refer it up", "70 %", "Your plan: one warning.", "Open in Lines"):
        assert words in said or any(
            button.text() == words and button.isVisible()
            for button in filled.reader.actions_row._buttons.values()
        )


@pytest.mark.parametrize(("verb", "action"), [("lines", "show"), ("edit", "edit")])
def test_it_is_opened_or_changed_on_its_own_page(
    qtbot: QtBot, context: Context, filled: TimelinePage, verb: str, action: str
) -> None:
    narrow(qtbot, filled, "decisions")
    qtbot.waitUntil(lambda: "WHAT IS THERE TO DECIDE?" in read(filled))
    went: list[Place] = []
    context.navigation.went.connect(went.append)
    filled.reader.perform(verb)
    shown = filled.reader.shown
    assert shown is not None
    assert went == [Place("lines", Target(action=action, entry=shown.record.id))]


def test_a_line_found_by_a_word_is_read(qtbot: QtBot, filled: TimelinePage) -> None:
    filled.list.look_for("swears kind:line")
    settle(qtbot, filled)
    qtbot.waitUntil(lambda: "IN MY WORDS" in read(filled))
