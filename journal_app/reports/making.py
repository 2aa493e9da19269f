"""Making a report of a request: material in, a document and everything the worker must see out.

A pure function on values, for the compute thread. The order is the promise: choose and mask first,
then lay out what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from journal_app.insight.everything import InsightSettings
from journal_app.journal.reporting import ReportMaterial
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.record import Record
from journal_app.reports.audiences import left_out_fields, shown_fields
from journal_app.reports.choosing import Choosing, NoteLine, Watch
from journal_app.reports.chosen import Chosen, Note
from journal_app.reports.dates import day_words
from journal_app.reports.document import Document
from journal_app.reports.drawing import Drawings
from journal_app.reports.figures import coverage, with_figures
from journal_app.reports.layout import counsellor, incident, manager, myself, representative
from journal_app.reports.passages import Passage, State
from journal_app.reports.request import Mask, Request, Spot, Way

__all__ = ["Drawings", "Made", "NoteLine", "approve_all", "make"]

_LAYOUTS: Mapping[str, Callable[[Chosen], Document]] = {
    "manager": manager.lay_out,
    "counsellor": counsellor.lay_out,
    "representative": representative.lay_out,
    "myself": myself.lay_out,
    "incident": incident.lay_out,
}
_ASKED_KINDS = {
    "manager": ("contact", "shift"),
    "representative": ("contact", "shift"),
    "incident": ("contact",),
}
_PRINTED_LABELS = (
    *("tier", "area", "staffing", "place", "kinds", "good_kind", "coping", "enough_scope"),
)
_GAVE_BACK = (
    "This note also says you gave it back. It is left out. If it will come up anyway, you may want"
    " to say it first."
)
_FEW_DEPARTMENTS = "With few departments a letter does not hide who it is."
_DEPARTMENTS = 6


@dataclass(frozen=True, eq=False)
class Made:
    """A report as it would go out now, and what the worker looks at beside it.

    `waiting` counts passages that are not in the document because the worker said nothing yet;
    `masked` the places masked in it. `shown` and `left_out` are labels of fields, `remarks`
    sentences about the whole. `included` and `letters` are ids.
    """

    document: Document
    passages: tuple[Passage, ...]
    notes: tuple[NoteLine, ...]
    shown: tuple[str, ...]
    left_out: tuple[str, ...]
    remarks: tuple[str, ...]
    included: tuple[str, ...]
    letters: tuple[str, ...]

    @property
    def waiting(self) -> int:
        """How many passages wait for a yes."""
        return sum(passage.state is State.WAITING for passage in self.passages)

    @property
    def masked(self) -> int:
        """How many places are masked in what is printed."""
        return sum(passage.masks for passage in self.passages)

    @property
    def fitting(self) -> int:
        """How many notes are in it, by themselves or picked."""
        return sum(line.taken for line in self.notes)


def make(
    material: ReportMaterial,
    request: Request,
    drawings: Drawings | None = None,
    watch: Watch | None = None,
    settings: InsightSettings | None = None,
) -> Made:
    """Make a report of the material of its period.

    `watch(done, whole)` is called between steps; what it raises ends it.
    """
    drawings, choosing = drawings or Drawings(), Choosing(material, request)
    told = watch or _nothing
    picked: list[Note] = []
    coming = [record for record in choosing.records() if choosing.is_in(record)]
    if request.audience == "incident":
        coming = [record for record in coming if record.kind == Contact.kind][:1]
    whole = len(coming) + 4
    in_short = choosing.typed("in_short", request.in_short)
    asks = choosing.asks("asks", request.asks)
    for record in coming:
        choosing.letters.of(getattr(record, "customer", None))
    for place, record in enumerate(coming):
        told(place, whole)
        picked.append(_with_review(choosing, choosing.note(record)))
    agreed = choosing.asks("agreed", request.agreed)
    wishes = choosing.typed("wishes", request.wishes)
    told(whole - 3, whole)
    counted = {} if request.audience == "incident" else choosing.counted()
    chosen = _chosen(choosing, picked, counted, drawings)
    chosen = replace(chosen, in_short=in_short, asks=asks, agreed=agreed, wishes=wishes)
    told(whole - 2, whole)
    chosen = with_figures(chosen, material, request.left, drawings, settings)
    told(whole - 1, whole)
    document = _LAYOUTS[request.audience](chosen)
    kinds = _ASKED_KINDS.get(request.audience, tuple(material.records))
    return Made(
        document=document,
        passages=tuple(choosing.passages),
        notes=choosing.lines(),
        shown=shown_fields(request.audience, kinds),
        left_out=left_out_fields(request.audience, kinds),
        remarks=_remarks(choosing, coming),
        included=tuple(note.id for note in picked),
        letters=choosing.letters.given,
    )


def approve_all(request: Request, made: Made) -> Request:
    """The worker's explicit yes to every passage that waits, with a mask over every hit."""
    verdicts = dict(request.verdicts)
    for passage in made.passages:
        if passage.state is State.WAITING:
            held = verdicts.get(passage.key)
            words = held.words if held and held.way is Way.REWORD else ""
            spots = tuple(Spot(hit.start, hit.end, Mask.MASK) for hit in passage.hits if hit.asked)
            way = Way.REWORD if words else Way.SHOW
            verdicts[passage.key] = passage.verdict(way, words, spots)
    return replace(request, verdicts=verdicts)


def report_id(id_: str) -> str:
    """The short id printed on every page: the last eight digits, which are drawn by chance."""
    return f"R-{id_[-8:].upper()}"


def receipt(material: ReportMaterial) -> str:
    """The end of the history as it is printed: number, date, the first 64 bits of its chain."""
    digits = material.head.chain.hex()[:16].upper()
    short = "-".join(digits[place : place + 4] for place in range(0, 16, 4))
    return f"no. {material.head.sequence:,}, {day_words(material.today)}, {short}"


def _nothing(_done: int, _whole: int) -> None:
    """Nobody watches."""


def _chosen(
    choosing: Choosing,
    picked: list[Note],
    counted: Mapping[str, tuple[Note, ...]],
    drawings: Drawings,
) -> Chosen:
    request, material = choosing.request, choosing.material
    by_kind: dict[str, tuple[Note, ...]] = {}
    for note in picked:
        by_kind[note.kind] = (*by_kind.get(note.kind, ()), note) if note.kind != "contact" else ()
    if request.audience == "counsellor":
        scores = material.records.get("outside_score", ())
        by_kind["outside_score"] = tuple(
            choosing.note(record) for record in scores if choosing.in_period(record)
        )
    whole = request.audience == "myself"
    from_whom = choosing.typed("from_whom", (request.from_whom,))
    return Chosen(
        audience=request.audience,
        first=request.first,
        last=request.last,
        today=material.today,
        notes=tuple(note for note in picked if whole or note.kind == "contact"),
        counted=counted,
        picked=by_kind,
        coverage=drawings.keep(
            ("coverage", material.head, request.first, request.last),
            lambda: coverage(material, request.first, request.last),
        ),
        labels=_labels(choosing, counted),
        from_whom=from_whom[0] if from_whom else "",
        report_id=report_id(request.id),
        receipt=receipt(material),
        paper=request.paper,
        language=request.language,
    )


def _labels(
    choosing: Choosing, counted: Mapping[str, tuple[Note, ...]]
) -> dict[tuple[str, str], str]:
    for vocabulary in _PRINTED_LABELS:
        for choice in choosing.material.lists.every(vocabulary):
            choosing.label(vocabulary, choice.key)
    return choosing.labels(counted)


def _with_review(choosing: Choosing, note: Note) -> Note:
    """A decision with how it turned out, for who may see that."""
    review = choosing.reviews(note.id) if note.kind == "decision" else None
    if review is None or choosing.request.audience == "myself":
        return note
    back = choosing.note(review)
    words = {f"review.{path}": word for path, word in back.words.items()}
    texts = {f"review.{path}": text for path, text in back.texts.items()}
    return replace(note, words={**note.words, **words}, texts={**note.texts, **texts})


def _remarks(choosing: Choosing, coming: Sequence[Record]) -> tuple[str, ...]:
    """Nudges about the whole, never forced."""
    if choosing.request.audience not in {"manager", "representative", "incident"}:
        return ()
    found = []
    contacts = [record for record in coming if isinstance(record, Contact)]
    if any("gave_it_back" in contact.response for contact in contacts):
        found.append(_GAVE_BACK)
    given = set(choosing.letters.given)
    customers: list[Customer] = [one for one in choosing.material.customers if one.id in given]
    departments = [one for one in customers if one.customer_kind == "department"]
    if 0 < len(departments) < _DEPARTMENTS:
        found.append(_FEW_DEPARTMENTS)
    return tuple(found)
