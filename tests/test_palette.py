"""The contrasts both themes promise: text 4.5, controls and marks 3, and the finer ones."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, fields
from itertools import product
from pathlib import Path

import pytest

from journal_app.palette import THEMES, Palette, blend, contrast, load_palette, read_palette
from journal_app.paths import resource

BACKGROUNDS = ("bg", "surface", "raised")

# role: (least in light, least in dark) on every background
PROMISED = {
    "text": (14.4, 11.9),
    "muted": (5.8, 6.2),
    "accent": (5.7, 7.1),
    "focus": (5.8, 6.7),
    "border": (3.0, 3.6),
    "danger": (5.3, 7.1),
    "warn": (5.3, 7.1),
    "ok": (5.3, 7.1),
}


@pytest.mark.parametrize(("theme", "role", "under"), list(product(THEMES, PROMISED, BACKGROUNDS)))
def test_a_role_keeps_its_contrast_on_every_background(theme: str, role: str, under: str) -> None:
    palette = load_palette(theme)
    least = PROMISED[role][THEMES.index(theme)]
    assert contrast(getattr(palette, role), getattr(palette, under)) >= least


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_is_read_as_any_reader_of_toml_reads_it(theme: str) -> None:
    path = resource(f"themes/{theme}.toml")
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    read = asdict(read_palette(path))
    assert {role: list(v) if isinstance(v, tuple) else v for role, v in read.items()} == told


@pytest.mark.parametrize("theme", THEMES)
def test_words_on_the_accent_and_on_the_selection_can_be_read(theme: str) -> None:
    palette = load_palette(theme)
    assert contrast(palette.on_accent, palette.accent) >= 6.2
    assert contrast(palette.text, palette.accent_soft) >= 10
    assert contrast(palette.muted, palette.accent_soft) >= 5.2


@pytest.mark.parametrize(("theme", "mood", "digit"), [("light", 3.4, 4.55), ("dark", 4.5, 5.25)])
def test_every_mood_and_its_digit_can_be_told(theme: str, mood: float, digit: float) -> None:
    palette = load_palette(theme)
    assert len(palette.mood) == len(palette.on_mood) == 5
    for colour, on_colour in zip(palette.mood, palette.on_mood, strict=True):
        assert contrast(colour, palette.surface) >= mood
        assert contrast(on_colour, colour) >= digit


def test_the_ring_on_an_accent_button_is_text_coloured_because_focus_would_vanish() -> None:
    light = load_palette("light")
    assert contrast(light.focus, light.accent) < 1.1
    assert contrast(light.text, light.accent) >= 2.4


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_file_with_a_missing_role_is_refused(theme: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text('mood = []\non_mood = []\nbg = "#000000"\n', encoding="utf-8")
    with pytest.raises(TypeError):
        read_palette(path)


def test_contrast_is_symmetrical_and_spans_one_to_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#123456", "#123456") == pytest.approx(1)


def test_blending_nothing_leaves_the_colour_below() -> None:
    assert blend("#FFFFFF", "#102030", 0) == "#102030"
    assert blend("#FFFFFF", "#102030", 1) == "#FFFFFF"


def test_every_role_is_a_colour() -> None:
    for theme in THEMES:
        palette = load_palette(theme)
        for field in fields(Palette):
            value = getattr(palette, field.name)
            for colour in (value,) if isinstance(value, str) else value:
                assert len(colour) == 7
                assert int(colour[1:], 16) >= 0
