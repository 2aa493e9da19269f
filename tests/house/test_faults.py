"""The table of faults in ARCHITECTURE.md names tests that are there, and leaves no fault out."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.support.project import ROOT

_ROW = re.compile(r"\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|")
_TEST = re.compile(r"`([\w/]+)::(\w+)`")
FAULTS = 40


def rows() -> list[tuple[int, list[tuple[str, str]]]]:
    """The number of each fault, and its tests as module and name."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    table = text[text.index("## Faults") :]
    return [(int(row[1]), _TEST.findall(row[3])) for row in _ROW.finditer(table)]


def module(place: str) -> Path:
    """`faults/kills` is `tests/faults/test_kills.py`."""
    folder, _, name = f"tests/{place}".rpartition("/")
    return ROOT / folder / f"{name if name.startswith('test_') else f'test_{name}'}.py"


def test_every_fault_has_its_row_in_order() -> None:
    assert [number for number, _ in rows()] == list(range(1, FAULTS + 1))


@pytest.mark.parametrize(("number", "tests"), rows(), ids=[str(n) for n, _ in rows()])
def test_every_test_that_is_named_is_there(number: int, tests: list[tuple[str, str]]) -> None:
    assert tests, number
    for place, name in tests:
        tree = ast.parse(module(place).read_text("utf-8"))
        names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert f"test_{name}" in names, f"{place}::{name}"
