"""On paper: a caution first, the system's dialog behind its seam, a real printer to PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from tests.ui.fakes import AnsweringDialogs
from ui.context import Context
from ui.messages import Message
from ui.navigation import Target
from ui.page import Page
from ui.pages import make_page
from ui.people.page import PeoplePage
from ui.printing import Part, Printing, Sheet
from ui.timeline.page import TimelinePage
from ui.widgets.forms.fresh import fresh_header

CAUTION = "A shared printer or print server may keep a copy."


class Said:
    """Hears what the message bar and the toasts are told."""

    def __init__(self, context: Context) -> None:
        self.messages: list[Message] = []
        self.toasts: list[str] = []
        context.messages.wanted.connect(self.messages.append)
        context.toasts.wanted.connect(self.hear)

    def hear(self, toast: object) -> None:
        self.toasts.append(str(getattr(toast, "text", "")))


@pytest.fixture
def said(context: Context) -> Said:
    return Said(context)


def settle(context: Context, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not context.runner.busy)


def keep(context: Context, qtbot: QtBot) -> tuple[Customer, Contact]:
    header = fresh_header(context)
    regular = Customer(**header, alias="Till regular", note="Comes <early> & loud")
    hard = Contact(
        **header,
        tone="hard",
        tier=3,
        kinds=("shouted",),
        customer=regular.id,
        statement="Wanted the 4th refund.\nI said no.",
        reflection="I was tired.",
    )
    context.runner.change(lambda journal: journal.record_many((regular, hard)))
    settle(context, qtbot)
    return regular, hard


def show(context: Context, qtbot: QtBot, key: str, entry: str) -> Page:
    page = make_page(key, context, None)  # type: ignore[arg-type]  # a page of its own
    page.resize(1100, 700)
    qtbot.addWidget(page)
    page.show()
    page.activate(Target(entry=entry))
    settle(context, qtbot)
    qtbot.waitUntil(lambda: "print" in page.verbs())
    return page


def test_a_note_is_printed_after_the_caution(
    context: Context, qtbot: QtBot, dialogs: AnsweringDialogs, said: Said, tmp_path: Path
) -> None:
    _, hard = keep(context, qtbot)
    page = show(context, qtbot, "timeline", hard.id)
    dialogs.path = tmp_path / "note.pdf"
    page.perform("print")
    assert dialogs.asked == []
    assert said.messages[-1].text == CAUTION
    said.messages[-1].answers[0].chosen()
    assert dialogs.asked[-1][1:] == ("printer", "region")
    assert dialogs.path.read_bytes().startswith(b"%PDF")
    assert dialogs.path.stat().st_size > 5_000
    assert b"refund" not in dialogs.path.read_bytes()[:2_000]
    assert said.toasts == ["Sent to the printer."]


def test_the_sheet_of_a_note_holds_texts_and_answers(context: Context, qtbot: QtBot) -> None:
    _, hard = keep(context, qtbot)
    page = show(context, qtbot, "timeline", hard.id)
    assert isinstance(page, TimelinePage)
    sheet = page.reader.view.printed()
    assert sheet.title == "Sat 21 Nov, 18:30 · Till regular"
    assert sheet.lines == ("Tier 3, Hostile", "A hard one")
    assert sheet.parts[0] == Part("What I saw and heard", (hard.statement,))
    assert any("What happened: Shouted" in part.paragraphs for part in sheet.parts)


def test_a_customers_page_is_printed_in_words(
    context: Context, qtbot: QtBot, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    regular, _ = keep(context, qtbot)
    page = show(context, qtbot, "people", regular.id)
    assert isinstance(page, PeoplePage)
    sheet = page.right.view.printed()
    assert sheet.title == "Till regular"
    assert Part("Good to know", ("Comes <early> & loud",)) in sheet.parts
    assert sheet.parts[-1].title == "Course"
    assert "Comes &lt;early&gt; &amp; loud" in sheet.as_html()
    dialogs.path = tmp_path / "page.pdf"
    page.perform("print")
    page.perform("print")
    assert dialogs.path.read_bytes().startswith(b"%PDF")


def test_asked_twice_the_dialog_opens_and_may_be_left(
    context: Context, qtbot: QtBot, dialogs: AnsweringDialogs, said: Said
) -> None:
    page = make_page("settings", context, None)  # type: ignore[arg-type]  # a page of its own
    qtbot.addWidget(page)
    settle(context, qtbot)
    context.preferences.change(paper="letter")
    printing = Printing(context, page)
    printing.begin(Sheet("A"))
    printing.begin(Sheet("A"))
    assert dialogs.asked[-1][1:] == ("printer", "letter")
    assert said.toasts == ["Nothing was printed."]
    assert len(said.messages) == 1
