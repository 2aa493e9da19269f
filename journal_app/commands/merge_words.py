"""What a merge would do, said in lines and as counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from journal_app.journal.merge import Clash, Comparison, Side
from journal_app.journal.merge_rules import Rival
from journal_app.model.canonical import write_instant
from journal_app.model.record import Record
from journal_app.model.shape import leaves

_LONGEST = 60
_FIELDS = 3


def merged_counts(found: Comparison) -> dict[str, object]:
    """The counts, for programs."""
    return {
        "added": dict(sorted(found.added.items())),
        "changed": dict(sorted(found.changed.items())),
        "removed": dict(sorted(found.removed.items())),
        "changed_on_both": [_clash_counts(clash) for clash in found.clashes],
        "cannot_stand_together": len(found.rivals),
        "deleted_for_good": found.deleted,
        "stay_away": found.away,
        "only_changed_here": found.ahead,
    }


def merged_sentences(found: Comparison) -> list[str]:
    """The counts, and each record that was changed on both sides, for a person."""
    if found.is_empty:
        return ["Another copy of this journal, with nothing that is not here."]
    counts = [
        (sum(found.added.values()), "new"),
        (sum(found.changed.values()) + sum(found.removed.values()), "changed there"),
        (len(found.clashes), "changed on both sides"),
        (found.deleted, "deleted for good there"),
        (found.away, "deleted for good here and staying away"),
    ]
    told = ", ".join(f"{count:,} {words}" for count, words in counts if count)
    lines = [f"Another copy of this journal: {told or 'earlier versions only'}."]
    for clash in found.clashes:
        lines += _clash_lines(clash)
    return lines + [_rival_line(rival) for rival in found.rivals]


def _clash_counts(clash: Clash) -> dict[str, object]:
    return {
        "id": clash.id,
        "kind": clash.kind,
        "here": write_instant(clash.here.at),
        "there": write_instant(clash.there.at),
        "stands": "here" if clash.keeps_here else "there",
    }


def _clash_lines(clash: Clash) -> Iterator[str]:
    record = clash.here.record or clash.there.record
    day = f" of {record.day.isoformat()}" if record else ""
    yield f"{_kind(clash.kind)}{day} {clash.id}"
    for name, side, other, stands in (
        ("here", clash.here, clash.there, clash.keeps_here),
        ("there", clash.there, clash.here, not clash.keeps_here),
    ):
        mark = "stands" if stands else "stays as a version"
        yield f"  {name}, {write_instant(side.at)}, {mark}: {_words(side, other)}"


def _rival_line(rival: Rival) -> str:
    other = rival.other.record
    if rival.other.binned:
        return f"{_kind(other.kind)} of {other.day.isoformat()} {other.id} goes into the bin."
    return f"{_kind(other.kind)} {other.id} gets another name: {getattr(other, 'alias', '')}"


def _words(side: Side, other: Side) -> str:
    """What differs, in a few words."""
    if side.record is None:
        return "taken back"
    told = ["in the bin"] if side.binned else []
    if other.record is not None:
        told += _differing(side.record, other.record)
    return "; ".join(told) or "as it was"


def _differing(record: Record, other: Record) -> list[str]:
    found = [
        f"{'.'.join(leaf.path)} {_short(leaf.get(record))}"
        for leaf in leaves(type(record))
        if leaf.get(record) != leaf.get(other)
    ]
    more = len(found) - _FIELDS
    return found[:_FIELDS] + ([f"and {more} more"] if more > 0 else [])


def _short(value: Any) -> str:
    text = " ".join(str(value if value not in (None, (), "") else "-").split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def _kind(kind: str) -> str:
    return kind.replace("_", " ").capitalize()
