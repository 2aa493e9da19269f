"""A text size chosen while the window is open looks as if it had always been so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journal_app.options import Options
from ui.gallery import Gallery
from ui.pages import PAGES
from ui.shell import Shell

LARGE = 160


class Sizes(Gallery):
    """Shows each page of the example at a large text size, changed before or after it is made."""

    def draw(self, folder: Path, *, first: int) -> dict[str, QImage]:
        """Each page at 160 %, made while the size was `first`."""
        drawn = {}
        shell = self._start(Options(journal=folder))
        self._size(shell, first)
        drawn["first run"] = self._change(shell)
        self._end(shell)
        shell = self._start(Options(demo=True))
        for key in (page for page in PAGES if page != "lines"):  # that one is still being built
            self._size(shell, first)
            assert shell.workspace is not None
            shell.workspace.context.navigation.go(key)
            drawn[key] = self._change(shell)
        self._end(shell)
        return drawn

    def _change(self, shell: Shell) -> QImage:
        self._settle(shell)
        self._size(shell, LARGE)
        return shell.window.grab().toImage()

    def _size(self, shell: Shell, scale: int) -> None:
        shell.preferences.change(text_scale=scale)
        self._settle(shell)
        self._settle(shell)


@pytest.mark.slow
def test_every_page_follows_a_new_text_size_to_the_pixel(
    qapp: QApplication, tmp_path: Path
) -> None:
    qapp.setCursorFlashTime(0)  # a blinking caret is no difference
    sizes = Sizes(qapp, tmp_path, every=False)
    changed = sizes.draw(tmp_path / "one", first=100)
    made_so = sizes.draw(tmp_path / "two", first=LARGE)
    assert [name for name in made_so if changed[name] != made_so[name]] == []
    assert sizes.faults == []
