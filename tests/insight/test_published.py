"""Methods against published figures, to the digits they are given in."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from journal_app.insight.association import benjamini_hochberg
from journal_app.insight.breaking_point import fit
from journal_app.insight.intervals import jeffreys
from journal_app.insight.load import load, time_constant
from journal_app.insight.result import Floats
from journal_app.insight.shrinkage import pulled_means
from journal_app.insight.slope import theil_sen
from journal_app.insight.smoothing import lowess
from journal_app.insight.split import splits
from tests.support.project import ROOT

DATA = ROOT / "tests" / "data"


def column(name: str, field: str) -> Floats:
    with (DATA / name).open(encoding="utf-8") as lines:
        rows = csv.DictReader(line for line in lines if not line.startswith("#"))
        return np.array([float(row[field]) for row in rows])


def test_lowess_of_cars_equals_the_one_of_r() -> None:
    fitted = lowess(column("cars.csv", "speed"), column("cars.csv", "dist"))

    assert fitted[0] == pytest.approx(4.9655, abs=5e-5)
    assert fitted[-1] == pytest.approx(84.3287, abs=5e-5)


def test_the_slope_of_the_nile_is_the_published_one() -> None:
    slope = theil_sen(column("nile.csv", "year"), column("nile.csv", "flow"))

    assert slope is not None
    assert slope.naive.point == pytest.approx(-2.6, abs=5e-4)
    assert slope.naive.outer.low == pytest.approx(-3.628, abs=5e-4)
    assert slope.naive.outer.high == pytest.approx(-1.429, abs=5e-4)
    assert slope.estimate.outer.low < slope.naive.outer.low
    assert slope.estimate.outer.high > slope.naive.outer.high


def test_the_nile_changed_once_after_1898() -> None:
    year, flow = column("nile.csv", "year"), column("nile.csv", "flow")

    (change,) = splits(365.25 * year, flow)

    assert change.index == 28
    assert year[change.index - 1] == 1898
    assert flow[:28].mean() == pytest.approx(1097.75)
    assert flow[28:].mean() == pytest.approx(849.97, abs=5e-3)
    assert not change.inner.excludes(28)


@pytest.mark.parametrize(("tau", "peak"), [(1, 15.820), (2, 25.415), (3, 35.277), (7, 75.119)])
def test_load_of_a_daily_strain_of_ten_peaks_where_it_must(tau: float, peak: float) -> None:
    days = np.arange(400.0)

    assert load(days, np.full(400, 10.0), tau)[-1] == pytest.approx(peak, abs=5e-4)


def test_tau_is_the_half_life_over_ln_2() -> None:
    at = np.array([0.0, 2.0])

    assert load(at, np.array([8.0, 0.0]), time_constant(2.0))[-1] == pytest.approx(4.0)


def test_the_median_age_at_menarche_is_the_published_one() -> None:
    age, total, reached = (column("menarche.csv", name) for name in ("age", "total", "reached"))

    estimate = fit(age, reached, total).estimate()

    assert total.sum() == 3918
    assert estimate.point == pytest.approx(13.007, abs=5e-3)
    assert estimate.outer.low == pytest.approx(12.93, abs=5e-3)
    assert estimate.outer.high == pytest.approx(13.08, abs=5e-3)


def test_dyestuff_has_the_published_components_of_variance() -> None:
    batch = np.repeat(np.arange(6), 5)

    found = pulled_means(column("dyestuff.csv", "yield"), batch, 6)

    assert found.between == pytest.approx(1764.05, abs=5e-3)
    assert found.within == pytest.approx(2451.25, abs=5e-3)
    assert found.overall == pytest.approx(1527.5, abs=5e-3)


def test_four_of_the_fifteen_published_p_values_are_rejected() -> None:
    p = column("bh1995.csv", "p")

    assert benjamini_hochberg(p, 0.05).tolist() == [0, 1, 2, 3]
    assert benjamini_hochberg(p[::-1], 0.05).tolist() == [11, 12, 13, 14]


def test_jeffreys_interval_is_the_published_one() -> None:
    """Brown, Cai and DasGupta (2001), table 5: n = 10, x = 3."""
    outer = jeffreys(3, 10).outer

    assert outer.low == pytest.approx(0.093, abs=5e-4)
    assert outer.high == pytest.approx(0.606, abs=5e-4)
    assert jeffreys(0, 10).outer.low == 0.0
    assert jeffreys(10, 10).outer.high == 1.0
