"""The sentence builder: what is offered, what is refused, what it would have done."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton

from journal_app.example import generate
from journal_app.model.metrics import METRICS
from tests.ui.hands import type_into
from tests.ui.lines.conftest import SWORE, Place, words_in
from ui.lines.builder import Builder
from ui.lines.page import LinesPage
from ui.widgets.boxes import SelectBox


def opened(place: Place, page: LinesPage) -> Builder:
    place.settle(page.write)
    return page.sheets.builder


def choose(box: SelectBox, key: str) -> None:
    at = box.findData(key)
    assert at >= 0, f"{key} is not offered"
    box.setCurrentIndex(at)


def keys(box: SelectBox) -> list[Any]:
    return [box.itemData(at) for at in range(box.count())]


def write_words(builder: Builder, words: str, plan: str = "") -> None:
    type_into(builder.form.panel.editors["words"].focusProxy(), words)
    if plan:
        type_into(builder.form.panel.editors["plan"].focusProxy(), plan)


def test_my_words_alone_are_a_line_that_is_crossed_when_i_say_so(
    place: Place, page: LinesPage
) -> None:
    builder = opened(place, page)
    write_words(builder, "I don't pass it on.")
    place.settle(builder.keep)
    assert place.toasts == ["The line is drawn."]
    assert page.focusWidget() is page.tabs.row.focusProxy() or page.tabs.row.hasFocus()
    line = place.ask(lambda journal: journal.boundaries.cards()[0].line)
    assert line.by_hand
    assert not line.condition.measured
    assert str(line.review_on) == "2027-02-21"


def test_without_words_it_is_said_beside_the_box(place: Place, page: LinesPage) -> None:
    builder = opened(place, page)
    builder.keep()
    place.reads(page, "Write the line in your own words first.")
    assert place.ask(lambda journal: journal.boundaries.cards()) == ()


def test_only_what_goes_with_a_metric_is_offered(place: Place, page: LinesPage) -> None:
    condition = opened(place, page).line_form.condition
    for key, metric in METRICS.items():
        choose(condition.measure.box, key)
        windows = [window for window in metric.windows if window != "now"]
        assert keys(condition.window_part.box) == windows
        assert keys(condition.scope.box) == list(metric.scopes)
        assert condition.scope.isHidden() == (key == "by_hand" or len(metric.scopes) == 1)
        assert condition.kinds_part.isHidden() == (key != "behaviour")
        assert condition.tier.isHidden() == (key != "tier")
    place.settle()


def test_the_preview_counts_and_its_moments_open_the_note(place: Place, page: LinesPage) -> None:
    note = place.swear(days_ago=20, statement="He swore across the counter.")
    builder = opened(place, page)
    builder.line_form.condition.set_value(SWORE)
    builder.line_form.condition.edited.emit()
    place.reads(page, "When I note 'Swore at me' once in one shift, I ...")
    place.reads(page, "Would have been crossed once")
    place.click(page, "preview_show")
    place.reads(page, "He swore across the counter.")
    shown = page.sheets.moments.findChildren(type(page.sheets.moments.back))
    place.settle(next(one for one in shown if one.text() == "Open the note").click)
    assert place.went[-1].page == "timeline"
    assert place.went[-1].target.entry == note.id
    page.sheets.moments.leave()
    assert page.sheets.builder.isVisible()


def test_a_window_of_no_days_is_refused_beside_its_box(place: Place, page: LinesPage) -> None:
    builder = opened(place, page)
    condition = builder.line_form.condition
    choose(condition.measure.box, "tier")
    choose(condition.window_part.box, "days")
    condition.length.box.setText("")
    type_into(condition.length.box, "0")
    sentence = "A window needs at least one day."
    place.qtbot.waitUntil(lambda: condition.length.problem.text() == sentence)
    write_words(builder, "Never again.")
    place.settle(builder.keep)
    assert condition.length.problem.text() == sentence
    assert condition.length.box.text() == "0"
    assert place.ask(lambda journal: journal.boundaries.cards()) == ()


def test_what_is_no_number_is_refused_and_stays_in_the_box(place: Place, page: LinesPage) -> None:
    condition = opened(place, page).line_form.condition
    choose(condition.measure.box, "asks")
    condition.number.box.setText("")
    type_into(condition.number.box, "three")
    assert condition.number.problem.text() == "A whole number, such as 3."
    assert condition.number.box.text() == "three"
    place.settle()


def test_whom_it_is_about_is_asked_for_when_it_is_kept(place: Place, page: LinesPage) -> None:
    place.follow("K")
    builder = opened(place, page)
    condition = builder.line_form.condition
    choose(condition.measure.box, "contacts")
    choose(condition.scope.box, "customer")
    assert condition.customer.problem.isHidden()
    write_words(builder, "Two a day are enough.")
    place.settle(builder.keep)
    assert condition.customer.problem.text() == "Choose somebody you follow."


def test_the_same_line_twice_leads_to_the_first(place: Place, page: LinesPage) -> None:
    place.write("Nobody swears at me twice.")
    builder = opened(place, page)
    builder.line_form.condition.set_value(SWORE)
    builder.line_form.condition.edited.emit()
    place.reads(page, "You have this line already")
    place.click(page, "preview_open_line")
    assert page.sheets.history.isVisible()


def test_an_example_is_opened_in_the_builder_and_never_kept_by_itself(
    place: Place, page: LinesPage
) -> None:
    place.click(page, "examples")
    place.reads(page, "Nobody lays a hand on me or threatens me.")
    place.click(page, "take_touched")
    assert page.sheets.builder.isVisible()
    form = page.sheets.builder.line_form
    assert form.panel.editors["words"].value() == "Nobody lays a hand on me or threatens me."
    assert set(form.condition.value().kinds) == {"touched", "threat"}
    assert place.ask(lambda journal: journal.boundaries.cards()) == ()
    place.settle(page.sheets.builder.keep)
    assert len(place.ask(lambda journal: journal.boundaries.cards())) == 1


def test_changing_asks_why_and_the_old_line_keeps_its_crossings(
    place: Place, page: LinesPage
) -> None:
    line = place.write("Nobody swears at me twice.", plan="I give one warning")
    place.swear()
    place.clock.move(hours=1)
    place.click(page, "line_change")
    builder = page.sheets.builder
    place.reads(builder, "The old line keeps its crossings.")
    assert "Why am I moving it?" in words_in(builder)
    place.pick(builder.form.panel.editors["moved_why"], "learned")
    builder.form.give("plan", "I say it once")
    place.settle(builder.keep)
    history = place.ask(lambda journal: journal.boundaries.history(line.id))
    assert [len(one.moments) for one in history] == [0, 1]
    assert history[0].line.moved_why == ("learned",)
    place.undo()
    assert len(place.ask(lambda journal: journal.boundaries.history(line.id))) == 1


def test_half_a_line_is_kept_as_a_draft_and_offered_again(place: Place, page: LinesPage) -> None:
    builder = opened(place, page)
    choose(builder.line_form.condition.measure.box, "asks")
    write_words(builder, "The third ask")
    place.settle(builder.leave)
    again = LinesPage(place.context)
    place.show(again)
    place.settle(again.write)
    place.reads(again, "A draft is kept.")
    place.click(again, "draft")
    form = again.sheets.builder.line_form
    assert form.panel.editors["words"].value() == "The third ask"
    assert form.condition.measure.key() == "asks"


def test_a_line_thrown_away_can_be_had_again(place: Place, page: LinesPage) -> None:
    builder = opened(place, page)
    write_words(builder, "Never again.")
    place.settle(builder.form.cancel_wanted.emit)
    assert page.tabs.isVisible()
    assert place.messages == ["Thrown away."]
    place.settle(builder._on_thrown_wanted)
    assert builder.isVisible()
    assert builder.form.panel.editors["words"].value() == "Never again."


def test_a_line_about_load_is_an_example_once_there_is_a_range(
    place: Place, page: LinesPage
) -> None:
    place.settle(page.tabs.lines.examples_wanted.emit)
    place.reads(page, "Nobody swears at me twice.")
    assert not page.findChildren(QPushButton, "take_load")

    place.keep(*generate(place.clock.now().date(), "Europe/London"))
    place.settle(page.tabs.lines.examples_wanted.emit)
    place.click(page, "take_load")
    condition = page.sheets.builder.line_form.condition.value()
    assert condition.metric == "load"
    assert condition.value == place.ask(lambda journal: journal.insights().usual_load())
