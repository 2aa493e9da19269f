"""One change of the history with all that it is chained from, as it is kept and carried."""

from __future__ import annotations

from typing import NamedTuple


class Revision(NamedTuple):
    """Change number `sequence` of one record; `at` in seconds since 1970, UTC.

    `body` is the canonical JSON of the record afterwards, None where it was gone then; `seed` hides
    its fields. After the record was deleted for good both are None and `commitments` (32 bytes
    each) stand in their place.
    """

    sequence: int
    record: str
    kind: str
    operation: str
    at: int
    device: str
    seed: bytes | None
    body: str | None
    commitments: bytes | None
    chain: bytes
