"""Every test: offscreen, in a home of its own, and nothing left running afterwards."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.leftovers import Leftovers
from tests.support.patience import PatientBot

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
    os.environ.pop(_name, None)


@pytest.fixture(scope="session", autouse=True)
def _shared_caches(tmp_path_factory: pytest.TempPathFactory) -> None:
    """One cache folder for all: making the font cache anew takes a second."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("caches"))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder that no other test and no user has seen."""
    home = tmp_path_factory.mktemp("home")
    places = {
        "HOME": home,
        "XDG_DATA_HOME": home / "share",
        "XDG_STATE_HOME": home / "state",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_RUNTIME_DIR": home / "run",
        "TMPDIR": home / "tmp",
    }
    for name, folder in places.items():
        folder.mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return home


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Waits for what is to come as long as a machine that is busy may take for it."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _pointer_away(request: pytest.FixtureRequest) -> None:
    """Where the last test left the mouse, a control of this one would look hovered."""
    if "qapp" in request.fixturenames:
        request.getfixturevalue("qapp")
        QCursor.setPos(0, 0)


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a thread, a timer, a window or a database connection behind."""
    leftovers = Leftovers()
    yield
    found = leftovers.found(qt="qapp" in request.fixturenames)
    if found:
        pytest.fail("left behind: " + ", ".join(found))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests recorded under `measured`."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "measured":
                terminalreporter.write_line(str(value))
