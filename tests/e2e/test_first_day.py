"""The first day with the program: long accounts kept, found, changed, locked, opened, undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journal_app.model.contact import Contact
from tests.e2e.accounts import Account, make_megabyte, read_accounts
from tests.e2e.desk import Desk
from tests.e2e.secrecy import files_with
from tests.ui.hands import the
from ui.timeline.page import TimelinePage
from ui.widgets.textbox import TextBox

GOOD = (
    Account("She came back with a jar of her own marmalade, for the whole counter.", "marmalade"),
    Account("A basket of quinces came up from the garden, and everyone had signed.", "quinces"),
)
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(desk: Desk) -> Contact:
    opened = the(desk.window, TimelinePage).reader.shown
    assert opened is not None
    assert isinstance(opened.record, Contact)
    return opened.record


@pytest.mark.slow
def test_a_first_day_from_the_first_run_to_the_bin_and_back(desk: Desk) -> None:
    desk.start()
    key = desk.make_journal("write")
    desk.answer_questions("ward")
    desk.note_shift("hard")
    assert desk.toast() == "Kept. That is all you need today."

    accounts = (*read_accounts(), make_megabyte())
    for account in accounts:
        desk.note("hard", account.text, account.thought)
    for account in GOOD:
        desk.note("good", account.text)
    for account in (*accounts, *GOOD):
        assert desk.find(account.word).startswith(account.text[:60])
        assert shown(desk).statement == account.text

    change_in_place(desk, accounts[1])
    desk.lock()
    assert the(desk.window, QWidget, "unlock_page").isVisible()
    assert desk.window.findChildren(TimelinePage) == []
    desk.unlock_with_key(key)
    assert desk.message() == "Opened with the recovery key."
    delete_and_undo(desk, GOOD[0])
    bring_back_from_the_bin(desk, GOOD[1])
    desk.leave()
    nothing_can_be_read(desk.home, [*accounts, *GOOD])


def change_in_place(desk: Desk, account: Account) -> None:
    """Edit a long account where it is read; its earlier version stays."""
    desk.find(account.word)
    desk.do("edit")
    box = the(the(desk.window, QWidget, "edit_view"), TextBox, "field_statement_box")
    box.setFocus()
    desk.key(Qt.Key.Key_End, CONTROL)
    desk.type(" One of us rang on the day after.")
    desk.do("keep")
    assert shown(desk).statement == f"{account.text} One of us rang on the day after."
    assert desk.find("rang on the day after").startswith(account.text[:100])
    desk.do("versions")
    desk.click("version_1")
    assert "rang on the day after" not in desk.read()
    assert account.text[-200:] in desk.read()
    words = [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("As it was on Sat 21 Nov") for text in words)
    desk.click("reader_leave_version")
    desk.click("versions_back")


def delete_and_undo(desk: Desk, account: Account) -> None:
    desk.find(account.word)
    desk.do("to_bin")
    assert desk.toast() == "Moved to the bin."
    desk.do("undo")
    assert desk.toast().startswith("Undone:")
    assert desk.find(account.word).startswith(account.text)


def bring_back_from_the_bin(desk: Desk, account: Account) -> None:
    desk.find(account.word)
    desk.do("to_bin")
    desk.do("bin")
    assert desk.read().startswith(account.text)
    desk.click("reader_bring_back")
    assert desk.toast() == "Brought back."
    assert desk.find(account.word).startswith(account.text)


def nothing_can_be_read(home: Path, accounts: list[Account]) -> None:
    """No byte of what was written is in any file; the same search finds it where it is plain."""
    words = [word for account in accounts for word in (account.word, account.text[:40])]
    plain = home / "control.txt"
    for encoding in ("utf-8", "utf-16-le"):
        plain.write_bytes(f"... {accounts[0].word} ...".encode(encoding))
        assert files_with(home, words) == ["control.txt"]
    plain.unlink()
    assert files_with(home, words) == []
    assert (home / "share" / "journal" / "journal.db").stat().st_size > 1_000_000
