"""The whole program in a window, with a clock that is set and a worker's hands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.desk import Desk
from ui.application import load_catalogues


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, own_home: Path) -> Iterator[Desk]:
    """A worker at a computer on which the program was never started."""
    catalogues = load_catalogues(qapp)
    made = Desk(qapp, qtbot, own_home)
    yield made
    made.leave()
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)
