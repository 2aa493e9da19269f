"""The caps on size: what outgrows them is split by thought."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from statistics import median

from tests.support.project import ROOT, modules

RecordProperty = Callable[[str, object], None]

FILE_LINES = 500
FUNCTION_LINES = 60
POSITIONAL = 5
COMPLEXITY = 12

Function = ast.FunctionDef | ast.AsyncFunctionDef


def _functions() -> Iterator[tuple[str, Function]]:
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, Function):
                yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", node


def _lines(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _positional(function: Function) -> int:
    names = [argument.arg for argument in function.args.posonlyargs + function.args.args]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def test_no_file_outgrows_its_budget(record_property: RecordProperty) -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in modules()}
    tall = [f"{path.relative_to(ROOT)}: {n}" for path, n in lengths.items() if n > FILE_LINES]
    record_property("measured", f"lines of a file: median {median(lengths.values()):.0f}")
    assert tall == []


def test_no_function_outgrows_its_budget(record_property: RecordProperty) -> None:
    lengths = {name: _lines(function) for name, function in _functions()}
    tall = [f"{name}: {n}" for name, n in lengths.items() if n > FUNCTION_LINES]
    record_property("measured", f"lines of a function: median {median(lengths.values()):.0f}")
    assert tall == []


def test_no_function_takes_more_than_five_positional_parameters() -> None:
    assert [name for name, function in _functions() if _positional(function) > POSITIONAL] == []


def test_no_function_has_too_many_branches() -> None:
    cap = f"lint.mccabe.max-complexity={COMPLEXITY}"
    ruff = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "C901", "--config"]
    folders = ["journal_app", "ui", "tests", "hatch_build.py"]
    answer = subprocess.run(
        [*ruff, cap, "--no-cache", "--output-format", "concise", *folders],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout
