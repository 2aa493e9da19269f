"""Saving and printing: a whole file or none, nothing lost, and everything that left is listed."""

from __future__ import annotations

import errno
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from journal_app.errors import DiskFull, ListedUnwritten, TargetFull
from journal_app.journal.keeping import Keeper
from journal_app.journal.reporting import Reports
from tests.ui.hands import the
from tests.ui.reports.conftest import Seat
from ui.widgets.ticks import Tick
from ui.words import error_text


def ready(seat: Seat, audience: str = "manager") -> None:
    seat.begin(audience, step=3)
    seat.show_all()


def test_a_saved_report_is_listed_with_the_digest_of_its_file(seat: Seat) -> None:
    ready(seat)
    target = seat.save()
    (report,) = seat.sent()
    assert report.digest == sha256(target.read_bytes()).hexdigest()
    assert (report.audience, report.form, report.encrypted) == ("manager", "pdf", False)
    assert report.pages == len(pikepdf.open(target).pages)
    told = the(seat.page, QLabel, "report_done").text()
    assert "kept in Reports as sent to my manager, 21 Nov." in told
    assert "outside the vault" in told
    assert seat.ask(lambda journal: journal.reports.drafts()) == ()


@pytest.mark.parametrize(("form", "ending"), [("docx", ".docx"), ("md", ".md"), ("csv", ".zip")])
def test_the_form_gives_the_ending(seat: Seat, form: str, ending: str) -> None:
    ready(seat)
    seat.do(lambda: seat.wizard.go(4))
    seat.pick("report_form", form)
    seat.save("out")
    assert (seat.folder / f"out{ending}").exists()
    assert seat.sent()[0].form == form


def test_with_a_passphrase_the_five_words_are_shown_and_open_it(seat: Seat) -> None:
    ready(seat)
    seat.do(lambda: seat.wizard.go(4))
    seat.do(lambda: the(seat.page, Tick, "report_locked").setChecked(True))
    target = seat.save()
    words = the(seat.page.done, QLabel, "report_five_words").text()
    assert len(words.split()) == 5
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    assert pikepdf.open(target, password=words).pages
    assert seat.sent()[0].encrypted is True
    assert words not in repr(seat.sent())


def test_only_a_pdf_can_have_one(seat: Seat) -> None:
    ready(seat)
    seat.do(lambda: seat.wizard.go(4))
    tick = the(seat.page, Tick, "report_locked")
    assert tick.isVisible()
    tick.setChecked(True)
    seat.pick("report_form", "docx")
    assert not tick.isVisible()
    assert seat.wizard.check.passphrase is None


def refused(seat: Seat, place: Path) -> str:
    """Try to save there; what is said, once it is sure that nothing was lost."""
    ready(seat)
    seat.dialogs.path = place
    request = seat.bench.request
    seat.do(lambda: seat.wizard.go(4))
    seat.click("report_save")
    assert seat.sent() == ()
    assert seat.bench.request is request
    assert seat.wizard.isVisible()
    assert the(seat.page, QPushButton, "report_save").isEnabled()
    return seat.messages[-1].text


def test_the_journals_own_folder_takes_no_report(seat: Seat) -> None:
    assert "journal's own folder" in refused(seat, seat.context.folder / "out.pdf")


def test_a_file_with_our_ending_that_nobody_asked_about_stays(seat: Seat) -> None:
    there = seat.folder / "out.pdf"
    there.write_bytes(b"mine")
    assert "already" in refused(seat, seat.folder / "out")
    assert there.read_bytes() == b"mine"


def test_a_folder_that_is_not_there_is_named(seat: Seat) -> None:
    assert "is not there" in refused(seat, seat.folder / "away" / "out.pdf")


def test_a_full_disk_is_told_and_nothing_is_lost(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise TargetFull

    monkeypatch.setattr("journal_app.reports.rendering.saving.staged", full)
    assert refused(seat, seat.folder / "out.pdf") == error_text(TargetFull())
    assert list(seat.folder.iterdir()) == []


def test_a_dialog_that_is_closed_changes_nothing(seat: Seat) -> None:
    ready(seat)
    seat.dialogs.path = None
    seat.do(lambda: seat.wizard.go(4))
    seat.click("report_save")
    assert seat.sent() == ()
    assert seat.wizard.isVisible()


def full_disk(*_given: object) -> None:
    raise DiskFull


def no_room_for(folder: Path) -> Callable[[Path, Path], Path]:
    """A `Path.replace` for which there is no room in `folder`."""
    real = Path.replace

    def replace(made: Path, target: Path) -> Path:
        if target.parent == folder:
            raise OSError(errno.ENOSPC, "no room")
        return real(made, target)

    return replace


def test_what_is_printed_but_not_listed_is_offered_to_be_listed(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(seat)
    seat.do(lambda: seat.wizard.go(4))
    seat.page.perform("print")
    seat.dialogs.path = seat.folder / "paper.pdf"
    with monkeypatch.context() as patched:
        patched.setattr(Reports, "finish", full_disk)
        seat.do(seat.messages[-1].answers[0].chosen)
    assert seat.sent() == ()
    seat.do(seat.messages[-1].answers[0].chosen)
    assert [report.form for report in seat.sent()] == ["print"]


@pytest.mark.parametrize("before", [None, b"mine"])
def test_what_cannot_be_listed_leaves_no_file(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, before: bytes | None
) -> None:
    ready(seat)
    target = seat.folder / "out.pdf"
    if before:
        target.write_bytes(before)
    with monkeypatch.context() as patched:
        patched.setattr(Reports, "finish", full_disk)
        seat.save()
    assert [file.read_bytes() for file in seat.folder.iterdir()] == ([before] if before else [])
    assert seat.messages[-1].text == error_text(DiskFull())
    assert seat.sent() == ()
    seat.save()
    assert seat.sent()[0].digest == sha256(target.read_bytes()).hexdigest()


def test_what_cannot_be_put_in_its_place_is_not_listed(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(seat)
    seat.do(seat.wizard.drafts.keep_now)
    drafts = seat.ask(lambda journal: journal.reports.drafts())
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", no_room_for(seat.folder))
        seat.save()
    assert list(seat.folder.iterdir()) == []
    assert seat.messages[-1].text == error_text(TargetFull())
    assert seat.sent() == ()
    assert seat.ask(lambda journal: journal.reports.drafts()) == drafts != ()
    target = seat.save()
    assert seat.sent()[0].digest == sha256(target.read_bytes()).hexdigest()
    assert seat.ask(lambda journal: journal.check()).whole


def test_what_can_neither_be_put_in_its_place_nor_taken_off_the_list_is_told(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(seat)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", no_room_for(seat.folder))
        patched.setattr(Keeper, "purge", full_disk)
        seat.save()
    assert list(seat.folder.iterdir()) == []
    assert seat.messages[-1].text == error_text(ListedUnwritten())


def test_making_it_can_be_stopped(seat: Seat) -> None:
    ready(seat)
    seat.dialogs.path = seat.folder / "out.pdf"
    seat.do(lambda: seat.wizard.go(4))
    the(seat.page, QPushButton, "report_save").click()
    assert the(seat.page, QPushButton, "report_stop").isVisible()
    seat.wizard.going_out.stop()
    seat.wait()
    if not seat.sent():  # it may have been quicker than the hand
        assert list(seat.folder.iterdir()) == []
        assert seat.wizard.isVisible()


def test_printing_warns_of_print_servers_and_is_listed(seat: Seat) -> None:
    ready(seat)
    seat.do(lambda: seat.wizard.go(4))
    assert seat.page.verbs() == frozenset({"print"})
    seat.page.perform("print")
    assert seat.messages[-1].text == "A shared printer or print server may keep a copy."
    seat.dialogs.path = seat.folder / "paper.pdf"
    pages = seat.wizard.preview.of
    seat.do(seat.messages[-1].answers[0].chosen)
    assert len(pikepdf.open(seat.folder / "paper.pdf").pages) == pages
    (report,) = seat.sent()
    assert (report.form, report.pages, report.digest) == ("print", pages, "")


def test_a_print_dialog_that_is_closed_prints_and_lists_nothing(seat: Seat) -> None:
    ready(seat)
    seat.do(lambda: seat.wizard.go(4))
    seat.page.perform("print")
    seat.dialogs.path = None
    seat.do(seat.messages[-1].answers[0].chosen)
    assert seat.sent() == ()
    assert seat.toasts[-1] == "Nothing was printed."


def test_nothing_can_be_printed_while_a_text_waits(seat: Seat) -> None:
    seat.begin(step=4)
    assert seat.page.verbs() == frozenset()


def test_the_summary_that_is_copied_holds_only_what_is_printed(seat: Seat) -> None:
    from PySide6.QtGui import QGuiApplication

    ready(seat)
    seat.do(lambda: seat.wizard.go(4))
    seat.click("report_copy")
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()  # left there, Qt frees it after Python is gone
    assert "Working with customers" in copied
    assert "Krawall" not in copied
    assert seat.toasts[-1].startswith("Copied.")


def test_cautions_are_said_before_the_first_report_only(seat: Seat) -> None:
    ready(seat)
    seat.do(lambda: seat.wizard.go(4))
    cautions = seat.wizard.check.cautions
    assert cautions.isVisible()
    numbers = [one for one in cautions.findChildren(QLabel) if one.text() in {"1", "2"}]
    assert len(numbers) == 2  # apart from the words, which hang beside them
    seat.save()
    seat.click("report_done_back")
    ready(seat)
    seat.do(lambda: seat.wizard.go(4))
    assert not seat.wizard.check.cautions.isVisible()
