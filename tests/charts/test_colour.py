"""Colours as they are seen by everybody: protan, deutan, tritan eyes, and in grey.

Matrices of Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of
Color Vision Deficiency", IEEE TVCG 15(6), table 1, severity 1.0, for linear RGB. Differences are
CIE 1976 L*a*b* distances (D65). Grey is the L* alone.
"""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from journal_app.charts.axes import BAND
from journal_app.charts.breaking_point import breaking_point
from journal_app.charts.every import draw
from journal_app.charts.matter import Matter
from journal_app.charts.week import shade
from journal_app.charts.year import year
from journal_app.insight.result import Floats
from journal_app.palette import Palette, blend, contrast, load_palette
from tests.charts.conftest import look_of, texts

_EYES = {
    "all": np.eye(3),
    "protan": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deutan": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritan": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = _XYZ.sum(axis=1)

both_themes = pytest.mark.parametrize("theme", ["light", "dark"])
all_eyes = pytest.mark.parametrize("eyes", list(_EYES))


def lab(colour: str, eyes: str = "all") -> Floats:
    """A colour as these eyes see it: L*, a*, b*."""
    srgb = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(_EYES[eyes] @ linear, 0, 1)
    share = _XYZ @ seen / _WHITE
    root = np.where(share > 0.008856, np.cbrt(share), 7.787 * share + 16 / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def distance(one: str, other: str, eyes: str) -> float:
    return float(np.linalg.norm(lab(one, eyes) - lab(other, eyes)))


def palette_of(theme: str) -> Palette:
    return load_palette(theme)


@both_themes
@all_eyes
def test_any_two_moods_differ_to_all_eyes(theme: str, eyes: str) -> None:
    pairs = itertools.combinations(palette_of(theme).mood, 2)
    assert min(distance(one, other, eyes) for one, other in pairs) >= 15


@both_themes
def test_shades_of_the_map_rise_evenly_in_grey(theme: str) -> None:
    palette = palette_of(theme)
    steps = [lab(shade(share, palette)[0])[0] for share in np.linspace(0, 1, 6)]
    apart = np.diff(steps)
    assert (np.sign(apart) == np.sign(apart[0])).all()
    assert np.abs(apart).min() >= 5


@both_themes
def test_the_number_in_every_shade_is_readable(theme: str) -> None:
    palette = palette_of(theme)
    shades = [shade(share, palette) for share in np.linspace(0, 1, 101)]
    assert min(contrast(ink, fill) for fill, ink in shades) >= 4.5


@both_themes
@all_eyes
def test_the_estimate_stands_off_its_bands_and_the_card(theme: str, eyes: str) -> None:
    palette = palette_of(theme)
    band = blend(palette.accent, palette.surface, BAND)
    assert distance(palette.accent, band, eyes) >= 20
    assert distance(palette.accent, palette.surface, eyes) >= 20
    assert contrast(palette.accent, palette.surface) >= 3


@both_themes
def test_moods_of_the_year_are_told_by_their_number_too(theme: str, full: Matter) -> None:
    chart = year(full, look_of("year", theme))
    digits = [text.get_text() for text in texts(chart) if text.get_text() in set("12345")]
    shifts = full.series.shifts
    assert len(digits) == int((shifts.worked & ~np.isnan(shifts.mood)).sum())


def test_the_answers_of_the_breaking_point_differ_by_mark_and_row(full: Matter) -> None:
    chart = breaking_point(full.results.breaking_point, look_of("breaking-point"))
    dots = [line for line in chart.figure.axes[0].get_lines() if line.get_linestyle() == "None"]
    assert len({(line.get_marker(), line.get_fillstyle()) for line in dots}) == 3


def test_mood_and_strain_differ_by_mark_and_dash(full: Matter) -> None:
    chart = draw("course", full, look_of("course"))
    upper, middle = chart.figure.axes[:2]
    accent = look_of("course").palette.accent
    dashes = [
        {str(line.get_linestyle()) for line in axes.get_lines() if line.get_color() == accent}
        for axes in (upper, middle)
    ]
    assert dashes[0].isdisjoint(dashes[1])
