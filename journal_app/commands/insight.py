"""Print every result with its 80 and 95 % ranges, n, coverage, and what is still missing."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeAlias, cast

from journal_app.charts.preparing import RANGES
from journal_app.commands.matter import matter_of
from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.insight.compared import Compared, Comparison
from journal_app.insight.everything import Results
from journal_app.insight.goes_with import GoingWith
from journal_app.insight.helped import Way as WayOfHelp
from journal_app.insight.own_weeks import OutsideScores, OwnWeeks
from journal_app.insight.plain import as_plain
from journal_app.insight.result import Estimate, Result
from journal_app.insight.words import family_name, sentence, word_of

Labelled: TypeAlias = tuple[str, Estimate]

NOUNS: Mapping[type[Result], str] = {OwnWeeks: "weeks", OutsideScores: "scores"}
"""What coverage counts, where it is not shifts."""

EXAMPLE = "examples:\n  aftershift insight --range 3m\n  aftershift --demo insight --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `insight`."""
    parser.add_argument("--range", default="all", help=f"one of {', '.join(RANGES)} [all]")
    parser.add_argument("--json", action="store_true", help="print all numbers as JSON")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Compute and print."""
    with way.opened() as journal:
        material = journal.insights()
    matter = matter_of(material, arguments.range)
    if arguments.json:
        plain = as_plain(matter.results)
        terminal.say_json(plain | {"range": arguments.range, "names": dict(matter.names)})
        return 0
    for name, result in results_by_name(matter.results):
        for line in lines_of(name, result, matter.names):
            terminal.say(line)
    return 0


def results_by_name(results: Results) -> Iterator[tuple[str, Result]]:
    """Every result, comparisons, questions and scores one by one."""
    for field in fields(results):
        value = getattr(results, field.name)
        if isinstance(value, Result):
            yield field.name.replace("_", " "), value
    for one in results.comparisons:
        yield f"{one.what} by {one.by}".replace("_", " "), one
    for week in results.weekly_five:
        yield f"weekly five, {week.question.replace('_', ' ')}", week
    for score in results.outside_scores:
        yield "outside score", score


def lines_of(name: str, result: Result, names: Mapping[str, str]) -> Iterator[str]:
    """A result in a few lines: its state and counts, its sentence, its ranges."""
    logged, rostered = result.coverage.logged, result.coverage.rostered
    what = NOUNS.get(type(result), "shifts")
    covered = f"{logged} of {rostered} {what}" if rostered is not None else f"{logged} {what}"
    yield f"{name}  [{result.gate.state.value.replace('_', ' ')}]  n = {result.n}, {covered}"
    if spoken := sentence(result, names):
        yield f"  {spoken}"
    for label, one in _estimates(result, names):
        yield f"  {label}: {_ranges(one)}"


def _estimates(value: object, names: Mapping[str, str], of: str = "") -> Iterator[Labelled]:
    """Every estimate of a result, those of its parts under their names."""
    for field in fields(cast(Any, value)):
        held, name = getattr(value, field.name), field.name.replace("_", " ")
        if isinstance(held, Estimate):
            yield f"{of} {name}".strip(), held
        elif isinstance(held, tuple):
            parts = (part for part in held if is_dataclass(part))
            for part in parts:
                yield from _estimates(part, names, _name(value, part, names))


def _name(result: object, part: object, names: Mapping[str, str]) -> str:
    if isinstance(part, GoingWith):
        return family_name(part.factor.family, part.factor.word, names) + ":"
    if isinstance(part, WayOfHelp):
        return word_of(part.family, part.key, names) + ":"
    if isinstance(part, Compared) and isinstance(result, Comparison):
        return word_of(result.by, part.key, names) + ":"
    return ""


def _ranges(one: Estimate) -> str:
    inner, outer = one.inner, one.outer
    return (
        f"80 % {inner.low:.2f} to {inner.high:.2f}, "
        f"95 % {outer.low:.2f} to {outer.high:.2f}, middle {one.point:.2f}"
    )
