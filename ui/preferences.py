"""The settings now in force, and how they are changed. Must not know who follows them."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from journal_app.settings import Settings, read_settings, write_settings

_log = logging.getLogger(__name__)


class Preferences(QObject):
    """Owned by the application.

    Signals:
        changed(Settings): another value is in force.
    """

    changed = Signal(object)

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        """Read what `folder` keeps; without a folder nothing is read and nothing kept."""
        super().__init__(parent)
        self._folder = folder
        self.now = read_settings(folder) if folder else Settings()

    def stop_keeping(self) -> None:
        """Write nothing to the disk any more: what was there is being deleted."""
        self._folder = None

    def change(self, **values: Any) -> None:
        """Put other values in force and keep them; a disk that refuses changes nothing in it."""
        changed = replace(self.now, **values)
        if changed == self.now:
            return
        self.now = changed
        if self._folder:
            try:
                write_settings(self._folder, changed)
            except OSError as error:
                _log.warning("settings not kept", exc_info=error)
        self.changed.emit(changed)
