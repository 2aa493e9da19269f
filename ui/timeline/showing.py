"""The states the page is drawn in for `--pictures`. Must not be needed by anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.timeline.page import TimelinePage

GALLERY = ("", "search", "no hit", "filter", "folded", "editing", "versions", "bin")


def show_state(page: TimelinePage, state: str) -> None:
    """Bring the page into a state of `GALLERY`; what it needs arrives with the runner."""
    if state == "search":
        page.list.look_for("refund")
    elif state == "no hit":
        page.list.look_for("refund zeppelin")
    elif state == "filter":
        page.list.filter.set_open(True)
        page.list.filter.show_kind("hard")
    elif state == "folded":
        page.list.rows.go(page.list.paged.rowCount() // 2)
    elif state == "editing":
        page.reader.edit_entry(page.list.rows.current_id)
    elif state == "versions":
        page.reader.perform("versions")
    elif state == "bin":
        page.show_bin()
    else:
        page.list.filter.set_open(False)
        page.list.filter.clear()
        page.list.show_list()
