"""Which pages are at hand, and how the next is asked for."""

from __future__ import annotations

from datetime import date

from journal_app.model.views import Row
from tests.ui.timeline.notes import Notes
from ui.timeline.row_pages import KEPT, PAGE, Request, RowPage, RowPages

WHEN = Notes().at()["when"]


def row(number: int) -> Row:
    return Row(number, f"id{number}", "shift", date(2026, 11, 21), WHEN)


def page(number: int, rows: int = PAGE) -> RowPage:
    return RowPage(number, None, tuple(row(number * PAGE + at) for at in range(rows)))


def test_at_most_sixteen_pages_are_kept_and_the_one_used_longest_ago_goes() -> None:
    pages = RowPages()
    for number in range(KEPT):
        pages.put(page(number))
    pages.row(0)
    pages.put(page(KEPT))
    assert len(pages) == KEPT == 16
    assert 0 in pages
    assert 1 not in pages


def test_a_page_after_one_at_hand_is_asked_for_by_key() -> None:
    pages = RowPages()
    pages.put(page(3))
    request = pages.request(4)
    assert request.after == row(4 * PAGE - 1).place
    assert request.limit == PAGE == 128


def test_a_page_after_a_jump_is_asked_for_by_skipping_and_knows_the_row_before_it() -> None:
    pages = RowPages()
    request = pages.request(700)
    assert request == Request(700)
    assert request.after is None
    assert (request.start, request.limit) == (700 * PAGE - 1, PAGE + 1)
    rows = tuple(row(700 * PAGE - 1 + at) for at in range(PAGE + 1))
    found = request.page(rows)
    assert found.newer == rows[0]
    assert found.rows == rows[1:]


def test_the_first_page_has_nothing_before_it() -> None:
    assert Request(0).page((row(0),)) == RowPage(0, None, (row(0),))


def test_a_short_page_is_no_neighbour_to_go_on_from() -> None:
    pages = RowPages()
    pages.put(page(0, rows=5))
    assert pages.request(1).after is None


def test_a_record_is_found_where_its_page_is_at_hand() -> None:
    pages = RowPages()
    pages.put(page(2))
    assert pages.index_of(f"id{2 * PAGE + 7}") == 2 * PAGE + 7
    assert pages.index_of("id0") is None
    assert pages.newer(2 * PAGE + 7) == row(2 * PAGE + 6)
