"""Taking a chart along: a file the worker names, or the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from journal_app.errors import UsageError
from journal_app.paths import write_whole
from ui.context import Context
from ui.widgets.charts.studio import Draw, file_of

if TYPE_CHECKING:
    from journal_app.charts.look import Look


class Taking(QObject):
    """Owned by the page; draws and writes on the compute thread."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def save(self, name: str, draw: Draw, look: Look, form: str) -> None:
        """Ask where, then write the whole file or none."""
        title = self.tr("Save the chart")
        chosen = self._context.dialogs.file_to_save(self._page, title, f"{name}.{form}")
        if chosen is None:
            return
        folder, target = self._context.folder, ending_in(chosen, form)

        def write() -> Path:
            if target.resolve().is_relative_to(folder.resolve()):
                raise UsageError(
                    message="The journal's own folder takes no charts. Name another place."
                )
            if target != chosen and target.exists():
                raise UsageError(
                    message="A file of that name exists. Name another one; nothing was changed."
                )
            content = file_of(draw, look, form)
            try:
                write_whole(target, content)
            except OSError as error:
                raise UsageError(
                    message="The chart was not saved. Choose another place; nothing was changed."
                ) from error
            return target

        self._context.runner.compute(write, self._on_saved)

    def copy(self, image: QImage) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(image)
        self._context.toasts.show(self.tr("The picture is on the clipboard."))

    def _on_saved(self, target: Path) -> None:
        text = self.tr("Saved as {name}. The file is outside the journal now.")
        self._context.toasts.show(text.format(name=target.name))


def ending_in(target: Path, form: str) -> Path:
    """The file with the ending of its form, which a typed name may lack."""
    named = target.suffix.lower() == f".{form}"
    return target if named else target.with_name(f"{target.name}.{form}")
