"""What a line measures: any choice in the builder's fields, and any document that was stored."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from journal_app.errors import AftershiftError, InvalidValue
from journal_app.model.canonical import canonical, from_document, from_json, to_document
from journal_app.model.condition import Condition
from journal_app.model.line import Line
from journal_app.model.metrics import METRICS
from journal_app.model.vocabularies import VOCABULARIES
from tests.exchange.making import live_a_little
from tests.support.opened import StillClock, make

_NUMBERS = (None, 0, 1, 2, 3, 4, 7, 24, 31, 100, 366, -1, -366, 10**9, 2**62)
_KEPT_OF = 16


class FuzzedCondition:
    """Asks of a condition all that the builder asks, and keeps some of those that fit."""

    def __init__(self, folder: Path) -> None:
        clock = StillClock()
        self._journal = make(folder / "journal", clock)
        live_a_little(self._journal, clock)
        self._line = self._journal.boundaries.new_line("When it is too much, I go home.")
        people = [line.customer.id for line in self._journal.customers()]
        words: dict[str, list[Any]] = {
            name: [None, *(choice.key for choice in VOCABULARIES[listed].choices), "no such word"]
            for name, listed in (
                *(("metric", "metric"), ("op", "operator"), ("window", "window")),
                *(("scope", "scope"), ("customer_kind", "customer_kind")),
            )
        }
        kinds = [choice.key for choice in VOCABULARIES["kinds"].choices]
        self._choices: dict[str, list[Any]] = {
            field.name: list(_NUMBERS) for field in fields(Condition)
        }
        self._choices |= words | {"customer": [None, *people, "x", self._line.id]}
        self._choices["kinds"] = [(), tuple(kinds[:2]), tuple(kinds[3:4]), ("x",)]
        self.seeds = [bytes(range(n, n + 12)) for n in range(0, 60, 7)]
        document = to_document(self._line)
        for key in METRICS:
            begun = self._journal.boundaries.begin(key)
            filled = {f.name: value for f in fields(begun) if (value := getattr(begun, f.name))}
            self.seeds.append(canonical(document | {"condition": filled}).encode())

    def try_one(self, content: bytes) -> None:
        """A document where it is one, else a byte for each field."""
        stored = content.startswith(b"{")
        try:
            condition = self._stored(content) if stored else self._built(content)
        except AftershiftError:
            return
        boundaries, before = self._journal.boundaries, self._journal.head()
        boundaries.when_clause(condition)
        refused = boundaries.refusal(condition)
        if not refused:  # what cannot be met is never looked for
            boundaries.preview(condition)
        assert self._journal.head() == before
        try:
            line = replace(self._line, condition=condition)
        except AftershiftError:
            assert refused, "a line was refused and the builder did not say why"
            return
        assert from_document(to_document(line)) == line
        boundaries.sentence(line)
        if not refused and sum(content) % _KEPT_OF == 0:
            self._keep(line)

    def close(self) -> None:
        """Close the journal."""
        self._journal.close()

    def _keep(self, line: Line) -> None:
        """Keep it where its words are in the lists, and take it back."""
        try:
            self._journal.boundaries.write(line)
        except InvalidValue:
            return
        self._journal.undo()

    @staticmethod
    def _stored(content: bytes) -> Condition:
        """That of a line as the history holds it."""
        record = from_json(content.decode("utf-8", "surrogateescape"))
        return record.condition if isinstance(record, Line) else Condition()

    def _built(self, content: bytes) -> Condition:
        return Condition(
            **{
                name: choices[byte % len(choices)]
                for (name, choices), byte in zip(self._choices.items(), content, strict=False)
            }
        )
