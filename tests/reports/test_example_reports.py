"""The example journal's three reports in every format: nothing left out or masked can be read."""

from __future__ import annotations

import pytest

from journal_app.example import open_example
from journal_app.journal.reporting import ReportMaterial
from journal_app.reports.making import Made, approve_all, make
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.rendering.render import render
from journal_app.reports.request import begin
from tests.reports.rendering.pdf_ua import faults
from tests.reports.test_leaks import words_in
from tests.support.opened import StillClock

AUDIENCES = ("manager", "counsellor", "representative")
_LONG_ENOUGH = 12


@pytest.fixture(scope="module")
def made(
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, tuple[ReportMaterial, Made]]:
    found = {}
    folder = tmp_path_factory.mktemp("example") / "journal"
    journal = open_example(folder, clock=StillClock())
    try:
        for audience in AUDIENCES:
            request = begin(audience, journal.reports.today())
            material = journal.reports.material(request.first, request.last)
            request = approve_all(request, make(material, request))
            found[audience] = (material, make(material, request))
    finally:
        journal.close()
    return found


def squashed(text: str) -> str:
    return "".join(c for c in text if not c.isspace() and c.isprintable())


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("audience", AUDIENCES)
def test_no_reflection_alias_or_masked_word_is_in_the_example(
    made: dict[str, tuple[ReportMaterial, Made]], audience: str, kind: Kind
) -> None:
    material, report = made[audience]
    text = words_in(render(report.document, kind), kind)
    aliases = {one.alias for one in material.customers if len(one.alias) >= _LONG_ENOUGH}
    private = {
        words
        for record in material.records["contact"]
        for name in ("reflection", "lesson")
        if len(words := getattr(record, name, "")) >= _LONG_ENOUGH
    }
    assert private
    for words in aliases | private:
        assert squashed(words) not in text
    masked = {
        passage.text[hit.start : hit.end]
        for passage in report.passages
        for hit in passage.hits
        if passage.printed and any(c.isdigit() for c in passage.text[hit.start : hit.end])
    }
    for words in masked:
        assert squashed(words) not in text
    assert squashed(report.document.title) in text  # the control: this is how it is read
    if audience != "counsellor":
        plain = [p.printed for p in report.passages if p.field == "statement" and p.printed]
        first = squashed(plain[0].split(".")[0])
        assert first in text


@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_example_keeps_the_rules_of_pdf_ua(
    made: dict[str, tuple[ReportMaterial, Made]], audience: str
) -> None:
    assert faults(render(made[audience][1].document, Kind.PDF)) == []
