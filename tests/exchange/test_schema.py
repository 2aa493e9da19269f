"""The schema in the repository is the one the model gives, and files keep to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from journal_app.exchange import schema
from journal_app.paths import resource


def test_the_committed_schema_is_up_to_date() -> None:
    """Make it anew with `python -m journal_app.exchange.schema`."""
    assert resource(schema.NAME).read_text("utf-8") == schema.spelled()


def test_a_file_keeps_to_the_schema(document: dict[str, Any]) -> None:
    whole = schema.schema()
    assert list(problems(document, whole, whole["$defs"])) == []


def test_the_schema_refuses_what_it_does_not_know(document: dict[str, Any]) -> None:
    whole = schema.schema()
    document["revisions"][0]["body"]["extra"] = 1
    document["revisions"][1]["seed"] = "short"
    assert len(list(problems(document, whole, whole["$defs"]))) == 2


def problems(value: Any, wanted: dict[str, Any], named: dict[str, Any]) -> Iterator[str]:
    """As much of JSON Schema as the format's uses; one line for each thing that does not fit."""
    if "$ref" in wanted:
        yield from problems(value, named[wanted["$ref"].rpartition("/")[2]], named)
    elif "oneOf" in wanted:
        if sum(not list(problems(value, one, named)) for one in wanted["oneOf"]) != 1:
            yield f"not one of several: {value}"
    elif "const" in wanted or "enum" in wanted:
        if value not in wanted.get("enum", [wanted.get("const")]):
            yield f"not this word: {value}"
    elif wanted.get("type") == "object":
        yield from _of_object(value, wanted, named)
    elif wanted.get("type") == "array":
        items = wanted.get("prefixItems") or [wanted["items"]] * len(value)
        for item, fitting in zip(value, items, strict=True):
            yield from problems(item, fitting, named)
    else:
        yield from _of_plain(value, wanted)


def _of_plain(value: Any, wanted: dict[str, Any]) -> Iterator[str]:
    if isinstance(value, str):
        if not re.search(wanted.get("pattern", ""), value) or "string" not in str(wanted):
            yield f"not such a text: {value}"
    elif isinstance(value, int) and not isinstance(value, bool):
        low, high = wanted.get("minimum", value), wanted.get("maximum", value)
        yield from () if low <= value <= high else (f"out of range: {value}",)


def _of_object(value: Any, wanted: dict[str, Any], named: dict[str, Any]) -> Iterator[str]:
    own = wanted.get("properties", {})
    for name in wanted.get("required", ()):
        if name not in value:
            yield f"missing: {name}"
    for name, inner in value.items():
        fitting = own.get(name, wanted["additionalProperties"])
        if fitting is False:
            yield f"unknown: {name}"
        elif isinstance(fitting, dict):
            yield from problems(inner, fitting, named)
