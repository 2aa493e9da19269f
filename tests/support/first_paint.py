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

if __name__ == "__main__":
    from journal_app.__main__ import main  # before Qt, as when the program starts by itself

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Ends the process when the window it watches has been painted for the first time.

    It watches that window alone: asked about objects Python has not met, PySide would first read
    every class of Qt, some 20 ms that no user waits for.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the paint."""
        del watched
        if event.type() == QEvent.Type.Paint:
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


def _watched_show(window: QWidget) -> None:
    window.installEventFilter(FirstPaint(window))
    _show(window)


if __name__ == "__main__":
    _show = QWidget.show
    QWidget.show = _watched_show  # type: ignore[method-assign]
    sys.exit(main())
