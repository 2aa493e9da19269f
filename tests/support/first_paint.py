"""Run as a script: starts the program and ends at its first paint, printing what was imported.

    python first_paint.py [argument ...]

Prints a JSON object: `modules`, the names in sys.modules at that moment, and `seconds` since the
process started.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Ends the process when a window has painted for the first time."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for a paint of any visible window."""
        painted = event.type() == QEvent.Type.Paint
        if painted and isinstance(watched, QWidget) and watched.isWindow():
            seconds = time.clock_gettime(time.CLOCK_BOOTTIME) - _started()
            json.dump({"modules": sorted(sys.modules), "seconds": seconds}, sys.stdout)
            sys.stdout.flush()
            os._exit(0)
        return False


def _started() -> float:
    """Seconds from boot to the start of this process."""
    with open("/proc/self/stat", encoding="ascii") as file:  # noqa: PTH123 - keeps pathlib unloaded
        fields = file.read().rpartition(")")[2].split()
    return int(fields[19]) / os.sysconf("SC_CLK_TCK")


def _watched_exec(*_: object) -> int:
    application = QApplication.instance()
    assert application is not None
    watcher = FirstPaint(application)
    application.installEventFilter(watcher)
    return _exec()


if __name__ == "__main__":
    from journal_app.__main__ import main

    _exec = QApplication.exec
    QApplication.exec = _watched_exec  # type: ignore[method-assign]
    sys.exit(main())
