"""Options for the fields of a record, made from the record itself.

Every field of a shift or a contact has an option named like it, so a new field of the model can be
noted from the shell the day it exists.
"""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from journal_app.commands.terminal import Terminal
from journal_app.errors import InvalidValue, UsageError
from journal_app.journal.lists import Lists
from journal_app.model.amounts import read_minutes, read_money
from journal_app.model.fields import MINUTES_LIMIT, MONEY_LIMIT, Kind
from journal_app.model.record import Record
from journal_app.model.shape import Leaf, leaves
from journal_app.model.vocabularies import VOCABULARIES

_YES = frozenset({"yes", "true", "1"})
_NO = frozenset({"no", "false", "0"})
Values = dict[tuple[str, ...], Any]


def add_field_options(
    parser: argparse.ArgumentParser, cls: type[Record], skip: Collection[str] = ()
) -> None:
    """Add one option a field of `cls`, those of a group together."""
    groups: dict[str, argparse._ArgumentGroup] = {}
    for leaf in leaves(cls):
        if leaf.column in skip:
            continue
        title = leaf.path[0] if len(leaf.path) > 1 else cls.kind
        group = groups.get(title) or groups.setdefault(title, parser.add_argument_group(title))
        group.add_argument(
            _option(leaf),
            dest=_destination(leaf),
            metavar=_metavar(leaf),
            help=_help(leaf),
            action="append" if leaf.spec.kind in {Kind.CHOICES, Kind.RATED} else "store",
        )


def read_field_options(
    arguments: argparse.Namespace, cls: type[Record], lists: Lists, terminal: Terminal
) -> Values:
    """The values given, by path; `-` stands for the text on standard input.

    Raises:
        InvalidValue: a value does not fit its field.
        UsageError: `-` stands for two texts.
    """
    given: Mapping[str, Any] = vars(arguments)
    values = {
        leaf.path: given[_destination(leaf)]
        for leaf in leaves(cls)
        if given.get(_destination(leaf)) is not None
    }
    if sum(value == "-" for value in values.values()) > 1:
        raise UsageError(message="Only one text can be - (standard input).")
    by_path = {leaf.path: leaf for leaf in leaves(cls)}
    return {path: _read(by_path[path], value, lists, terminal) for path, value in values.items()}


def _option(leaf: Leaf) -> str:
    return f"--{leaf.path[-1].replace('_', '-')}"


def _destination(leaf: Leaf) -> str:
    """Apart from a command's own arguments, such as a customer given by alias."""
    return f"field_{leaf.column}"


def _metavar(leaf: Leaf) -> str:
    if leaf.spec.kind is Kind.WHOLE and leaf.spec.high < MINUTES_LIMIT:
        return f"{leaf.spec.low}-{leaf.spec.high}"
    return {Kind.TEXT: "TEXT", Kind.LINE: "TEXT", Kind.DATE: "DATE", Kind.FLAG: "yes|no"}.get(
        leaf.spec.kind, "MINUTES" if leaf.spec.high == MINUTES_LIMIT else _wide_metavar(leaf)
    )


def _wide_metavar(leaf: Leaf) -> str:
    if leaf.spec.high == MONEY_LIMIT:
        return "MONEY"
    return "WORD=NUMBER" if leaf.spec.kind is Kind.RATED else "WORD"


def _help(leaf: Leaf) -> str | None:
    vocabulary = VOCABULARIES.get(leaf.spec.vocabulary)
    if vocabulary is None:
        return "- reads it from standard input" if leaf.spec.kind is Kind.TEXT else None
    words = ", ".join(vocabulary.keys) or "your own words"
    return f"one or more, by commas: {words}" if leaf.spec.kind is Kind.CHOICES else words


def _read(leaf: Leaf, value: Any, lists: Lists, terminal: Terminal) -> Any:
    if leaf.spec.kind in {Kind.TEXT, Kind.LINE}:
        return terminal.text() if value == "-" else value
    return _READERS[leaf.spec.kind](leaf, value, lists)


def _read_whole(leaf: Leaf, value: str, lists: Lists) -> int:
    if leaf.spec.high == MINUTES_LIMIT:
        return read_minutes(value, _option(leaf))
    if leaf.spec.high == MONEY_LIMIT:
        return read_money(value, lists.profile.currency, _option(leaf))
    try:
        return int(value)
    except ValueError as error:
        raise _misfit(
            leaf, f"takes a whole number from {leaf.spec.low} to {leaf.spec.high}"
        ) from error


def _read_flag(leaf: Leaf, value: str, _lists: Lists) -> bool:
    if value.casefold() not in _YES | _NO:
        raise _misfit(leaf, "takes yes or no")
    return value.casefold() in _YES


def _read_date(leaf: Leaf, value: str, _lists: Lists) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise _misfit(leaf, "takes a date such as 2026-03-01") from error


def _read_word(leaf: Leaf, value: str, lists: Lists) -> str:
    """The key of a word given as key or as label."""
    wanted = value.strip().casefold()
    known = {choice.key: choice.label for choice in lists.every(leaf.spec.vocabulary)}
    for key, label in known.items():
        if wanted in {key.casefold(), label.casefold()}:
            return key
    near = difflib.get_close_matches(wanted, known, n=3, cutoff=0.5)
    hint = ", ".join(near) or ", ".join(list(known)[:8])
    raise _misfit(leaf, f"does not know '{value.strip()[:40]}'. Near it: {hint}")


def _read_words(leaf: Leaf, parts: list[str], lists: Lists) -> tuple[str, ...]:
    words = [word for part in parts for word in part.split(",") if word.strip()]
    return tuple(_read_word(leaf, word, lists) for word in words)


def _read_rated(leaf: Leaf, parts: list[str], lists: Lists) -> tuple[tuple[str, int | None], ...]:
    rated: list[tuple[str, int | None]] = []
    for part in parts:
        word, equals, rating = part.partition("=")
        key = _read_word(leaf, word, lists)
        try:
            rated.append((key, int(rating) if equals else None))
        except ValueError as error:
            raise _misfit(leaf, f"takes {key}= and a number from -2 to 2") from error
    return tuple(rated)


def _misfit(leaf: Leaf, complaint: str) -> InvalidValue:
    return InvalidValue(field=".".join(leaf.path), message=f"{_option(leaf)} {complaint}.")


_READERS: Mapping[Kind, Callable[[Leaf, Any, Lists], Any]] = {
    Kind.WHOLE: _read_whole,
    Kind.FLAG: _read_flag,
    Kind.DATE: _read_date,
    Kind.CHOICE: _read_word,
    Kind.CHOICES: _read_words,
    Kind.RATED: _read_rated,
}
