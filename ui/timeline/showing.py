"""The states the page is drawn in for `--pictures`. Must not be needed by anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal_app.model.views import Filter

if TYPE_CHECKING:
    from ui.timeline.page import TimelinePage

GALLERY = ("", "editing", "versions", "folded", "search", "no hit", "filter", "bin")


def show_state(page: TimelinePage, state: str) -> None:
    """Bring the page into a state of `GALLERY`; what it needs arrives with the runner."""
    if page.reader.is_editing:
        page.reader.editor.put_aside()
    if state == "editing":
        page.reader.edit_entry(page.list.rows.current_id)
    elif state == "versions":
        page.reader.perform("versions")
    elif state == "folded":
        page.list.rows.go(_folded(page))
    elif state == "search":
        page.list.look_for("refund")
    elif state == "no hit":
        page.list.look_for("refund zeppelin")
    elif state == "filter":
        page.list.show_list()
        page.list.filter.set_open(True)
        page.list.filter.show_kind("hard")
    elif state == "bin":
        page.show_bin()
    else:
        _show_plain(page)


def _show_plain(page: TimelinePage) -> None:
    page.list.filter.set_open(False)
    if page.list.filter.value() != Filter():
        page.list.filter.clear()
    page.list.show_list()


def _folded(page: TimelinePage) -> int:
    """The first folded row at hand, else one far down."""
    paged = page.list.paged
    places = ((at, paged.row_at(at)) for at in range(min(paged.rowCount(), 128)))
    found = (at for at, row in places if row is not None and page.list.is_folded(row))
    return next(found, paged.rowCount() // 2)
