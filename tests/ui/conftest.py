"""The dressed application every widget and page test starts from."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.theme import Scheme, Theme, current


@pytest.fixture
def themed(qapp: QApplication) -> Theme:
    """The light theme at 100 %, whatever the test before left behind."""
    theme = current()
    if theme.dark or theme.text_scale != 100 or not qapp.styleSheet():
        theme.apply(qapp, Scheme.LIGHT)
    return theme
