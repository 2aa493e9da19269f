"""Any bytes a reader is handed are read or refused in our own words, and change no file.

Here the seeds and their neighbours; `make torture` lets atheris look for more, guided by what the
code does with them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.torture.target import Target, changed
from tests.torture.targets import TARGETS

NEIGHBOURS = {"header": 150, "backup": 60, "import": 60, "search": 300, "when": 2000}
"""As many as a second or two takes."""


@pytest.fixture(params=TARGETS, scope="module")
def target(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Target]:
    made = TARGETS[request.param](tmp_path_factory.mktemp(request.param))
    yield made
    made.close()


def test_the_seeds_are_taken(target: Target) -> None:
    assert target.seeds
    for seed in target.seeds:
        target.try_one(seed)


@pytest.mark.slow
def test_neighbours_of_the_seeds_are_taken(target: Target, request: pytest.FixtureRequest) -> None:
    count = NEIGHBOURS.get(request.node.callspec.params["target"], 200)
    for content in changed(target.seeds, count, random.Random(4)):  # noqa: S311 - always the same
        target.try_one(content)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.binary(max_size=400))
def test_any_bytes_are_taken(target: Target, content: bytes) -> None:
    target.try_one(content)


def test_a_reader_that_stumbles_is_found(tmp_path: Path) -> None:
    """The control: a target that lets an exception through does not pass for taken."""
    made = TARGETS["when"](tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.torture.fuzz_when.read_when", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            made.try_one(made.seeds[0])
