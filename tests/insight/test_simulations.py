"""The simulations of `make validate`, small: bounds hold but for chance."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.simulations import ALL, Measured

ALLOWED_ERRORS = 3.0


@pytest.mark.parametrize(
    ("simulate", "given", "rounds"),
    [
        pytest.param(simulate, given, rounds, id="-".join([simulate.__name__, *map(str, given)]))
        for simulate, given, rounds, _full in ALL
    ],
)
def test_a_method_keeps_its_promise_on_noise_and_known_truth(
    simulate: Callable[..., list[Measured]], given: tuple[object, ...], rounds: int
) -> None:
    missed = [one for one in simulate(*given, rounds) if not one.met(ALLOWED_ERRORS)]

    assert missed == []
