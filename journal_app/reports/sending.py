"""What is kept of a report that went out: the values of its record."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from journal_app.journal.reporting import ReportMaterial
from journal_app.model.canonical import canonical
from journal_app.reports.making import Made
from journal_app.reports.request import Request, to_document


def report_values(
    material: ReportMaterial,
    request: Request,
    made: Made,
    form: str,
    *,
    content: bytes | None = None,
    pages: int | None = None,
    encrypted: bool = False,
) -> dict[str, Any]:
    """The fields of `Reports.new_report`; `content` is the file as it was written."""
    return {
        "id": request.id,
        "audience": request.audience,
        "to_whom": request.to_whom,
        "first": request.first,
        "last": request.last,
        "included": made.included,
        "letters": made.letters,
        "choices": canonical(to_document(request)),
        "form": form,
        "pages": pages,
        "encrypted": encrypted,
        "digest": sha256(content).hexdigest() if content is not None else "",
        "sequence": material.head.sequence,
        "chain": material.head.chain.hex(),
    }
