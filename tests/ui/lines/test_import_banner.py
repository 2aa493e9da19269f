"""After notes came in bulk there is one sentence, and nothing else is put before anybody."""

from __future__ import annotations

import pytest

from journal_app.model.contact import Contact
from tests.ui.lines.conftest import Place, header, words_in
from ui.lines.page import LinesPage
from ui.navigation import Target
from ui.widgets.boundaries.import_banner import ImportBanner


@pytest.fixture
def banner(place: Place) -> ImportBanner:
    made = ImportBanner(place.context)
    place.qtbot.addWidget(made)
    return made


def bring_in(place: Place, count: int) -> None:
    place.keep(
        *(
            Contact(**header(place.clock.now(), day), tone="hard", kinds=("swore",))
            for day in range(1, count + 1)
        )
    )


def test_an_import_is_told_once_and_shown_on_the_lines_page(
    place: Place, page: LinesPage, banner: ImportBanner
) -> None:
    place.write("Nobody swears at me twice.")
    bring_in(place, 25)
    assert banner.isVisibleTo(None)  # type: ignore[arg-type]  # visible but for its window
    assert banner.sentence.text() == (
        "25 moments in the imported notes would have met a line. None is put before you."
    )
    assert place.ask(lambda journal: journal.boundaries.banner()) is None
    banner.look.click()
    place.settle(lambda: page.activate(place.went[-1].target))
    place.reads(page, "25 moments in the imported notes would have met a line.")
    assert page.sheets.moments.isVisible()

    place.settle(lambda: page.show_tab("lines"))
    there = page.tabs.lines.findChild(ImportBanner)
    assert there is not None
    assert there.isVisible()
    assert there.sentence.text() == banner.sentence.text()

    there.close_button.click()
    assert there.isHidden()
    assert banner.isHidden()


def test_a_page_that_is_made_after_the_notes_came_in_says_it_too(
    place: Place, banner: ImportBanner
) -> None:
    place.write("Nobody swears at me twice.")
    bring_in(place, 25)
    later = ImportBanner(place.context)
    place.qtbot.addWidget(later)
    assert later.isVisibleTo(None)  # type: ignore[arg-type]  # visible but for its window
    assert later.sentence.text() == banner.sentence.text()


def test_a_few_notes_are_no_import_and_no_line_says_nothing(
    place: Place, banner: ImportBanner
) -> None:
    bring_in(place, 25)
    assert banner.isHidden()
    place.write("Nobody swears at me twice.")
    bring_in(place, 3)
    assert banner.isHidden()


def test_taking_the_notes_back_takes_the_sentence_back(place: Place, banner: ImportBanner) -> None:
    place.write("Nobody swears at me twice.")
    bring_in(place, 25)
    place.undo()
    assert banner.isHidden()


def test_a_decision_from_the_page_of_a_line_is_about_its_latest_crossing(
    place: Place, page: LinesPage
) -> None:
    line = place.write("Nobody swears at me twice.")
    place.swear(days_ago=0)
    place.settle(lambda: page.activate(Target(entry=line.identity)))
    assert page.verbs() == {"decide"}
    place.settle(lambda: page.perform("decide"))
    sheet = page.sheets.decision
    assert sheet.isVisible()
    assert "you wrote: 'Nobody swears at me twice'" in words_in(sheet)
