"""`--pictures` draws what there is, and says what it could not draw."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui.gallery import HEIGHT, WIDTH, Gallery


def test_the_gate_and_the_empty_pages_are_drawn_at_one_size(
    dressed: QApplication, tmp_path: Path
) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    gallery = Gallery(dressed, pictures, every=False)
    gallery.draw_first_run(tmp_path / "first")
    gallery.draw_empty(tmp_path / "empty")
    assert gallery.faults == []
    drawn = {path.stem for path in pictures.iterdir()}
    assert {"first-run-light", "first-run-dark-x1.6", "unlock-light"} <= drawn
    assert {"empty-today-light", "empty-timeline-light", "empty-people-light"} <= drawn
    for path in pictures.iterdir():
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == (WIDTH, HEIGHT)
    assert not (tmp_path / "first").exists()


@pytest.mark.slow
def test_every_page_of_the_example_is_drawn(dressed: QApplication, tmp_path: Path) -> None:
    gallery = Gallery(dressed, tmp_path, every=False)
    gallery.draw_example()
    assert gallery.faults == []
    drawn = {path.stem for path in tmp_path.iterdir()}
    assert {"today-dark-x1.6", "timeline-dark", "people-light", "insights-light-x1.6"} <= drawn
