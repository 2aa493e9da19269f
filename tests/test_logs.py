"""A line tells where, never what: no test word may come out of it."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from journal_app import logs

SECRET = "the man in the red cap"


@pytest.fixture(autouse=True)
def _installed() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, raises = root.handlers[:], root.level, logging.raiseExceptions
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    logs.install()
    yield
    root.handlers[:], logging.raiseExceptions = handlers, raises
    root.setLevel(level)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def _raised() -> ValueError:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        return error


def test_an_uncaught_exception_is_told_by_type_and_place(
    capsys: pytest.CaptureFixture[str],
) -> None:
    error = _raised()
    sys.excepthook(ValueError, error, error.__traceback__)
    told = capsys.readouterr().err
    assert "ValueError at tests/test_logs.py:" in told
    assert SECRET not in told
    assert logs.recent_lines()[-1] == told.strip()


def test_a_template_of_our_own_is_kept_unfilled(capsys: pytest.CaptureFixture[str]) -> None:
    logging.getLogger("journal_app.vault").warning("kept %s", SECRET)
    assert capsys.readouterr().err.endswith("kept %s\n")


def test_of_other_peoples_messages_only_the_place_is_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    finished_text = f"INSERT {SECRET}"
    logging.getLogger("sqlalchemy.engine").error(finished_text)
    told = capsys.readouterr().err
    assert "sqlalchemy.engine tests/test_logs.py:" in told
    assert "INSERT" not in told


def test_the_cause_is_told_without_its_words() -> None:
    try:
        raise RuntimeError(SECRET) from _raised()
    except RuntimeError as error:
        line = logs.fault_line(error)
    assert line.startswith("RuntimeError at ")
    assert "after ValueError at " in line
    assert SECRET not in line


def test_quiet_lines_reach_the_ring_alone_and_the_ring_forgets(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for _ in range(250):
        logging.getLogger("ui.runner").info("done")
    assert capsys.readouterr().err == ""
    assert len(logs.recent_lines()) == 200


@pytest.mark.parametrize(
    "crash",
    [
        "raise ValueError(word)",
        "t = threading.Thread(target=lambda: int(word)); t.start(); t.join()",
        "class Bad:\n    def __del__(self): raise ValueError(word)\nBad()",
    ],
)
def test_a_process_that_fails_says_nothing_of_the_value(crash: str) -> None:
    script = f"import threading\nfrom journal_app import logs\nlogs.install()\nword = {SECRET!r}\n"
    answer = subprocess.run(
        [sys.executable, "-c", script + crash], capture_output=True, text=True, check=False
    )
    assert "ValueError at " in answer.stderr
    assert SECRET not in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_thread_that_ends_itself_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert capsys.readouterr().err == ""
