"""The way in: a private process, and one sentence where there is no screen."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from journal_app import __version__

WINDOW = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


def _start(*arguments: str, **screen: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if name not in WINDOW}
    return subprocess.run(
        [sys.executable, "-m", "journal_app", *arguments],
        env={**bare, **screen},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_version_is_told_without_a_screen() -> None:
    answer = _start("--version")
    assert (answer.returncode, answer.stdout) == (0, f"Aftershift {__version__}\n")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
@pytest.mark.parametrize(
    "screen",
    [
        {},
        {"DISPLAY": ":4567"},
        {"DISPLAY": "nowhere"},
        {"WAYLAND_DISPLAY": "wayland-none"},
        {"DISPLAY": ":4567", "WAYLAND_DISPLAY": "wayland-none"},
    ],
)
def test_without_a_screen_one_sentence_and_exit_code_two(screen: dict[str, str]) -> None:
    answer = _start(**screen)
    assert answer.returncode == 2
    assert answer.stderr.startswith("There is no screen to open a window on")
    assert answer.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="reads the process table of Linux")
def test_the_process_keeps_its_files_and_memory_to_itself() -> None:
    script = (
        "import ctypes, os, resource; from journal_app.__main__ import _keep_private;"
        "_keep_private(); print(oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE),"
        " ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert answer.stdout == "0o77 (0, 0) 0\n"
