"""Letters that no font has: what stands for them, and who is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal_app.reports.document import Document, Foot, Paragraph
from journal_app.reports.rendering.letters import (
    BOX,
    BOXES_SENTENCE,
    NAMES_SENTENCE,
    lettering,
    stand_in,
)
from journal_app.reports.rendering.pdf import to_pdf, unshown
from journal_app.reports.rendering.press import ALL_FONTS, OWN_FONTS
from tests.reports.rendering.extracting import by_poppler, squashed


def report(text: str) -> Document:
    """A report of one paragraph."""
    return Document("T", "", (Paragraph(text),), Foot((), "", ""))


def test_letters_of_our_font_never_ask_for_another() -> None:
    chosen = lettering(frozenset("Grüße Привет Ελλάδα Việt “–” €½"))
    assert chosen.fonts == OWN_FONTS
    assert chosen.missing == frozenset()


def test_other_letters_look_at_the_fonts_of_the_system() -> None:
    assert lettering(frozenset("a中")).fonts == ALL_FONTS


@pytest.mark.parametrize(
    ("letter", "shown"),
    [("\u0378", BOX), ("\ue000", BOX), ("\U0001f9ff", "[nazar amulet]"), ("🏽", ""), ("🇬", "G")],
)
def test_what_stands_for_a_letter_that_is_missing(letter: str, shown: str) -> None:
    assert stand_in(letter) == shown


def test_the_reader_is_told_of_boxes_and_names(tmp_path: Path) -> None:
    document = report("before \u0378 after \ue000")
    assert unshown(document) == {"\u0378", "\ue000"}
    found = squashed("".join(by_poppler(to_pdf(document), tmp_path)))
    assert "before□after□" in found
    assert squashed(BOXES_SENTENCE) in found
    assert squashed(NAMES_SENTENCE) not in found


def test_where_all_can_be_shown_nobody_is_told(tmp_path: Path) -> None:
    found = "".join(by_poppler(to_pdf(report("plain words")), tmp_path))
    assert BOX not in found
    assert unshown(report("plain words")) == frozenset()
