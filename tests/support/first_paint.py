"""Run as a script: starts the program and ends at its first paint, printing what was imported.

    python first_paint.py [argument ...]

Prints a JSON object: `modules`, the names in sys.modules at that moment, and `seconds` since the
process started. Nothing of Qt is imported before the program itself does so.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def end_at_first_paint(window: QWidget) -> None:
    """End the process when `window` has been painted for the first time.

    The filter watches that window alone: asked about objects Python has not met, PySide would
    first read every class of Qt, some 20 ms that no user waits for.
    """
    from PySide6.QtCore import QEvent, QObject

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            del watched
            if event.type() == QEvent.Type.Paint:
                _tell()
            return False

    window.installEventFilter(FirstPaint(window))


def _tell() -> None:
    import json

    seconds = time.clock_gettime(time.CLOCK_BOOTTIME) - _started()
    json.dump({"modules": sorted(sys.modules), "seconds": seconds}, sys.stdout)
    sys.stdout.flush()
    os._exit(0)


def _started() -> float:
    """Seconds from boot to the start of this process."""
    with open("/proc/self/stat", encoding="ascii") as file:  # noqa: PTH123 - keeps pathlib unloaded
        fields = file.read().rpartition(")")[2].split()
    return int(fields[19]) / os.sysconf("SC_CLK_TCK")


def _on_audit(event: str, arguments: tuple[object, ...]) -> None:
    """Once the program asks for its window's modules, see to it that `show` is watched."""
    if event == "import" and arguments[0] == "ui.shell":
        _watch_show()


def _watch_show() -> None:
    from PySide6.QtWidgets import QWidget

    show = QWidget.show

    def watched_show(window: QWidget) -> None:
        end_at_first_paint(window)
        show(window)

    QWidget.show = watched_show  # type: ignore[method-assign]


if __name__ == "__main__":
    from journal_app.__main__ import main

    sys.addaudithook(_on_audit)
    sys.exit(main())
