"""The record that goes with a report: the same chain, with commitments for what is left out.

Of what is shown in part, each field comes with its own salt and never with the seed: whoever had
the seed could try out values of the fields that are left out.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from pathlib import Path

from journal_app.exchange import portable
from journal_app.exchange.taking_out import TakingOut
from journal_app.journal.journal import Journal
from journal_app.journal.transfer import Progress
from journal_app.model import sealing
from journal_app.model.canonical import canonical, write_instant
from journal_app.model.revision import Revision

Shown = Mapping[str, Collection[str] | None]
"""By record id the dotted fields that are shown; None shows all of them."""


def write_sealed(
    journal: Journal,
    target: Path,
    made: datetime,
    shown: Shown,
    *,
    progress: Progress | None = None,
) -> int:
    """Write the sealed record of what `shown` names; how many changes the chain has.

    Every version of a record is shown as far as its fields are.

    Raises:
        TargetRefused: the system did not take it.
    """

    def spelled(one: Revision) -> str:
        return canonical(_sealed_document(one, shown))

    with TakingOut(journal, target, made, shape=portable.SEALED, spelled=spelled) as leaving:
        while not leaving.is_done:
            part = leaving.advance()
            if progress:
                progress(part)
    return leaving.changes


def _sealed_document(one: Revision, shown: Shown) -> dict[str, object]:
    plain: dict[str, object] = {
        "sequence": one.sequence,
        "record": one.record,
        "operation": one.operation,
        "at": write_instant(datetime.fromtimestamp(one.at, UTC)),
        "chain": one.chain.hex(),
    }
    if one.body is None or one.seed is None:
        kept = one.commitments
        return plain if kept is None else plain | {"commitments": kept.hex()}
    document = json.loads(one.body)
    wanted = shown.get(one.record, ())
    if wanted is None:
        named = {"kind": one.kind, "device": one.device}
        return plain | named | {"body": document, "seed": one.seed.hex()}
    return plain | _in_part(document, one.seed, frozenset(wanted))


def _in_part(
    document: Mapping[str, object], seed: bytes, wanted: frozenset[str]
) -> dict[str, object]:
    opened: dict[str, object] = {}
    hidden: list[bytes] = []
    for name, value in sealing.fields_of(document):
        salt = sealing.salt_of(name, seed)
        if name in wanted:
            opened[name] = [salt.hex(), value]
        else:
            hidden.append(sealing.commitment(name, value, salt))
    joined = b"".join(sorted(hidden)).hex()
    return {"commitments": joined} | ({"shown": opened} if opened else {})
