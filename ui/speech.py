"""The window's translator, as the core's sentences ask for it.

Light on purpose: what `ui.words` reads for its labels is not wanted before the first paint.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from journal_app.model.language import in_form


def spoken(context: str, source: str, count: int) -> str:
    """A sentence of the core, as `model.language` asks for it; on any thread.

    Where no catalogue has it, the English forms for its count are chosen here.
    """
    text = QCoreApplication.translate(context, source, "", count)
    return in_form(text, count) if count >= 0 else text
