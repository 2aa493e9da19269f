"""The states of People that `--pictures` draws; nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.navigation import Target
from ui.people import customer_actions as actions

if TYPE_CHECKING:
    from ui.people.page import PeoplePage

_PHONE = "020 7946 0018"


def states() -> tuple[str, ...]:
    """A page beside the list; nobody yet; the form with a phone number; one put off; narrow."""
    return ("", "empty", "follow", "put off", "narrow")


def show_state(page: PeoplePage, state: str) -> None:
    """Bring the page into a state; the first customer is opened where one is needed."""
    page.drop_form()
    page.force_narrow(state == "narrow")
    if state == "empty":
        page.show_nobody()
    elif state == "follow":
        page.activate(Target(action="follow", text=_PHONE))
    elif state == "put off":
        page.open_first()
        page.right.view.action_chosen.emit(actions.PUT_OFF)
    else:
        page.open_first()
