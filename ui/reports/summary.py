"""The first page of a report in plain words, for a message: only what is printed on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal_app.reports.document import Document


def summary_of(document: Document) -> str:
    """Title, and what stands before the second page begins or before the third heading."""
    from journal_app.reports.document import Heading, PageBreak
    from journal_app.reports.rendering.kinds import Kind
    from journal_app.reports.rendering.render import render

    blocks, headings = [], 0
    for block in document.blocks:
        headings += isinstance(block, Heading)
        if isinstance(block, PageBreak) or headings > _MOST_HEADINGS:
            break
        blocks.append(block)
    return render(replace(document, blocks=tuple(blocks)), Kind.MARKDOWN).decode("utf-8")


_MOST_HEADINGS = 3
