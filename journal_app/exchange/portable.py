r"""The portable format, version 1: the whole journal as one JSON document, a line for each thing.

Any JSON reader takes the whole file; a program that must not hold it at once reads it line by line.
UTF-8, lines end in "\n". Objects are canonical JSON: keys sorted, no blanks, nothing escaped that
need not be. The lines in order:

    {"format":"aftershift-portable","made":...,"program":...,"shape":"whole","version":1,
    "revisions":[            then one line for each change, in order from number 1
    ],
    "crossings":[            what cannot be measured again of lines that were crossed
    ],
    "drafts":[               what was being typed, as it was
    ],
    "head":{"chain":...,"sequence":...},
    "sha256":"..."}          of every byte before this line, in hex

Lines between brackets end in ",", but the last of a list. A change has: `sequence`, `record` (its
id), `kind`, `operation`, `at` (ISO 8601, UTC), `device`, `chain` (hex), and either `body` (the
record afterwards) with `seed` (hex), or, where the record was deleted for good, `commitments`
(hex, one string), or none of them, where the record was gone after it. A record as it stands is
the body of its last change; `"binned":true` in it says that it lies in the bin. How `chain` is
made stands in `model/sealing.py` and, for readers of other programs, in `verify_journal.py`.

`"shape":"sealed"` is the record that goes with a report: a change that is not shown has
`commitments` alone, and no kind, device, body or seed; one that is shown in part has `shown` as
well: by field, its salt (hex) and its value. Such a file verifies as the whole does.
The schema is `resources/exchange/portable-1.schema.json`.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from journal_app import __version__
from journal_app.model.canonical import canonical, write_instant
from journal_app.model.revision import Revision
from journal_app.model.sealing import DIGEST

FORMAT = "aftershift-portable"
VERSION = 1
WHOLE, SEALED = "whole", "sealed"
SECTIONS = ("revisions", "crossings", "drafts")
LONGEST_LINE = 64 * 1024 * 1024
"""Bytes of one line; three texts of two million characters stay below it."""


def first_line(shape: str, made: datetime) -> bytes:
    """The head of the document, without its closing brace."""
    header = {
        "format": FORMAT,
        "version": VERSION,
        "shape": shape,
        "program": __version__,
        "made": write_instant(made),
    }
    return canonical(header).encode()[:-1] + b",\n"


def revision_line(one: Revision) -> str:
    """One change as canonical JSON; its body is put in as it is kept."""
    at = write_instant(datetime.fromtimestamp(one.at, UTC))
    body = f'"body":{one.body},' if one.body is not None else ""
    seed = f',"seed":"{one.seed.hex()}"' if one.seed is not None else ""
    kept = f'"commitments":"{one.commitments.hex()}",' if one.commitments is not None else ""
    return (
        f'{{"at":"{at}",{body}"chain":"{one.chain.hex()}",{kept}"device":{_text(one.device)},'
        f'"kind":{_text(one.kind)},"operation":{_text(one.operation)},"record":{_text(one.record)}'
        f'{seed},"sequence":{one.sequence}}}'
    )


def last_line(digest: str) -> bytes:
    """The end of the document."""
    return f'"sha256":"{digest}"}}\n'.encode()


def document_of(line: bytes) -> dict[str, Any]:
    """Read one object of the format; raises ValueError for anything but its one spelling."""
    try:
        found = json.loads(line, parse_float=_refuse, parse_constant=_refuse)
        spelled = canonical(found).encode()
    except RecursionError as error:
        raise ValueError("too deep") from error
    if not isinstance(found, dict) or spelled != line:
        raise ValueError("not the spelling that is written here")
    return found


def commitments_of(text: str) -> list[bytes]:
    """Commitments from hex; raises ValueError."""
    raw = bytes.fromhex(text)
    if len(raw) % DIGEST or raw.hex() != text:
        raise ValueError("not commitments")
    return [raw[at : at + DIGEST] for at in range(0, len(raw), DIGEST)]


def octets(value: Any, length: int) -> bytes:
    """Bytes of a known length from lower-case hex; raises ValueError."""
    raw = bytes.fromhex(value) if isinstance(value, str) else b""
    if len(raw) != length or raw.hex() != value:
        raise ValueError("not hex of that length")
    return raw


def suggested_name(day: date) -> str:
    """What a portable file is called unless somebody calls it otherwise."""
    return f"journal-{day.isoformat()}.json"


def is_portable(start: bytes) -> bool:
    """Whether the first bytes of a file are those of this format."""
    return start.startswith(f'{{"format":"{FORMAT}"'.encode())


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _refuse(text: str) -> float:
    raise ValueError(text)
