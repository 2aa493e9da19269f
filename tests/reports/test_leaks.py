"""Nothing a reader may not see is in any file they get: every field marked, every format read."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from journal_app.journal.journal import Journal
from journal_app.model.contact import Contact, Setting
from journal_app.model.customer import Customer
from journal_app.model.decision import Decision
from journal_app.model.fields import Kind as Shape
from journal_app.model.line import Line
from journal_app.model.record import Record
from journal_app.model.shape import assemble, leaves
from journal_app.model.term import Term
from journal_app.model.vocabularies import VOCABULARIES
from journal_app.reports.audiences import cell
from journal_app.reports.making import approve_all, make
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.rendering.render import render
from journal_app.reports.request import Request, begin
from tests.support.notebook import at

TODAY = date(2026, 11, 21)
DAY = "2026-11-02"
ALIAS, NAME, CODE = "Zalgiris", "Quxley", "INC0098877"
OPEN = {"yes", "text", "sum"}
PICKED = ("contact", "decision", "line")
NEEDED: dict[str, dict[tuple[str, ...], object]] = {
    "contact": {("tone",): "hard", ("tier",): 4, ("customer",): None, ("other_side",): None},
    "decision": {
        ("options",): ("nothing_yet", "own"), ("chosen",): "own", ("crossing",): None,
        ("entries",): (), ("cool_until",): None, ("abuse_or_danger",): True,
    },
    "line": {("line",): None, ("condition", "metric"): "by_hand", ("by_hand",): True},
}  # fmt: skip


def marker(kind: str, path: tuple[str, ...]) -> str:
    """A word that stands for the text of one field and for nothing else."""
    return "zz" + kind + "".join(path).replace("_", "")


def marked(cls: type[Record]) -> Record:
    """A record with its own marker in every text, and words that name nobody in every list."""
    values: dict[tuple[str, ...], object] = {}
    needed = NEEDED[cls.kind]
    for leaf in leaves(cls):
        if leaf.path in needed:
            values[leaf.path] = needed[leaf.path]
        elif leaf.path[0] == "condition" or not _some(leaf.spec.vocabulary):
            continue
        elif leaf.spec.kind in {Shape.TEXT, Shape.LINE}:
            values[leaf.path] = marker(cls.kind, leaf.path)
        elif leaf.spec.kind is Shape.CHOICE:
            values[leaf.path] = VOCABULARIES[leaf.spec.vocabulary].keys[-1]
        elif leaf.spec.kind is Shape.CHOICES:
            values[leaf.path] = (VOCABULARIES[leaf.spec.vocabulary].keys[-1],)
    return assemble(cls, at(DAY), values)


def _some(vocabulary: str) -> bool:
    """Whether there is a fixed word to choose; lists of the worker's own have none."""
    return not vocabulary or bool(VOCABULARIES[vocabulary].choices)


def fill(journal: Journal) -> tuple[str, ...]:
    """Every kind of note with a marker in each text; the ids of those to pick."""
    who = Customer(**at(DAY), alias=ALIAS, customer_kind="leader", note="zzcustomernote")
    journal.record(who)
    contact = marked(Contact)
    assert isinstance(contact, Contact)
    told = f"{contact.statement} {ALIAS} and {NAME} rang 020 7946 0958, {CODE}."
    journal.record(replace(contact, customer=who.id, statement=told))
    others = (marked(Decision), marked(Line))
    for record in others:
        journal.record(record)
    return (contact.id, *(record.id for record in others))


def request_for(audience: str, picked: tuple[str, ...]) -> Request:
    taken = picked if audience in {"counsellor", "incident"} else ()
    return replace(begin(audience, TODAY), taken=taken, names=(NAME,), first=None)


def words_in(content: bytes, kind: Kind) -> str:
    """Everything that can be read in a file, however it is packed, without breaks in words."""
    if kind is Kind.PDF:
        pdf = pypdfium2.PdfDocument(content)
        try:
            text = "".join(page.get_textpage().get_text_range() for page in pdf)
        finally:
            pdf.close()
    elif kind in {Kind.DOCX, Kind.CSV}:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            text = "".join(
                f"{name} {packed.read(name).decode('utf-8', 'replace')}"
                for name in packed.namelist()
            )
    else:
        text = content.decode("utf-8")
    return "".join(c for c in text if not c.isspace() and c.isprintable() and c != "\u00ad")


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("audience", ["manager", "counsellor", "representative", "incident"])
def test_no_field_that_is_left_out_and_no_masked_word_is_in_the_file(
    journal: Journal, audience: str, kind: Kind
) -> None:
    request = request_for(audience, fill(journal))
    material = journal.reports.material(request.first, request.last, request.taken)
    request = approve_all(request, make(material, request))
    made = make(material, request)
    assert made.waiting == 0
    text = words_in(render(made.document, kind), kind)
    shown: set[str] = set()
    for cls in (Contact, Decision, Line):
        for leaf in leaves(cls):
            if leaf.spec.kind in {Shape.TEXT, Shape.LINE}:
                there = marker(cls.kind, leaf.path) in text
                allowed = cell(cls.kind, leaf, audience) in OPEN
                if there:
                    shown.add(f"{cls.kind}.{'.'.join(leaf.path)}")
                assert allowed or not there, leaf.path
    if (audience, kind) != ("incident", Kind.CSV):  # a form of sentences, which has no table
        assert "contact.statement" in shown  # the positive control: what is allowed is read here
    assert ("contact.reflection" in shown) == (audience == "counsellor")
    for word in (ALIAS, NAME, CODE, "7946", "zzcustomernote"):
        assert word.casefold() not in text.casefold()


@pytest.mark.parametrize("kind", list(Kind))
def test_the_worker_finds_every_word_in_their_own_report(journal: Journal, kind: Kind) -> None:
    request = request_for("myself", fill(journal))
    material = journal.reports.material(None, None)
    text = words_in(render(make(material, request).document, kind), kind)
    for word in (ALIAS, NAME, CODE, "zzcontactreflection", "zzdecisionreason", "zzlinewhy"):
        assert word in text


@pytest.mark.parametrize("audience", ["manager", "counsellor", "representative", "incident"])
def test_nothing_unapproved_is_in_the_tree(journal: Journal, audience: str) -> None:
    request = request_for(audience, fill(journal))
    material = journal.reports.material(request.first, request.last, request.taken)
    made = make(material, request)
    assert made.waiting > 0
    assert "zz" not in repr(made.document).replace("zzcontactbackingreference", "")


@pytest.mark.parametrize("audience", ["manager", "counsellor", "representative", "incident"])
def test_no_label_of_a_value_that_is_never_shown_is_in_the_tree(
    journal: Journal, audience: str
) -> None:
    empty = request_for(audience, ())
    before = repr(make(journal.reports.material(None, None), empty).document)
    request = request_for(audience, fill(journal))
    material = journal.reports.material(request.first, request.last, request.taken)
    after = repr(make(material, request).document)
    allowed = _labels(audience, shown=True)
    for label in _labels(audience, shown=False) - allowed:
        forms = (f"'{label}'", f"'{label}, ", f", {label}, ", f", {label}'")
        assert not any(form in after and form not in before for form in forms), label
    assert any(label in after for label in allowed)


def _labels(audience: str, *, shown: bool) -> set[str]:
    """Labels that `fill` chose in fields an audience sees, or never sees."""
    return {
        VOCABULARIES[leaf.spec.vocabulary].choices[-1].label
        for leaf in leaves(Contact)
        if leaf.spec.vocabulary
        and _some(leaf.spec.vocabulary)
        and leaf.path not in NEEDED["contact"]
        and (cell("contact", leaf, audience) != "-") is shown
    }


def test_an_alias_in_an_own_word_of_a_list_is_masked(journal: Journal) -> None:
    journal.record(Customer(**at(DAY), alias=ALIAS))
    term = Term(**at(DAY), vocabulary="place", label=f"{ALIAS}'s desk")
    journal.record(term)
    note = Contact(**at(DAY), tone="hard", tier=3, setting=Setting(place=term.id))
    journal.record(note)
    request = request_for("manager", ())
    document = make(journal.reports.material(None, TODAY), request).document
    assert ALIAS not in repr(document)
    assert "Customer A's desk" in repr(document)
