"""What the program says about itself, without a word of what the worker wrote.

A line holds a time of day, a level and a place; of an exception its type and file:line, never its
message, its arguments or a local value. Lines go to standard error (warnings and worse) and to a
ring in memory that the diagnostics show. Nothing is written to a file.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import deque
from pathlib import Path
from types import TracebackType

_OWN = ("journal_app", "ui")
_ring: deque[str] = deque(maxlen=200)


def recent_lines() -> tuple[str, ...]:
    """The last 200 lines, oldest first."""
    return tuple(_ring)


def place(error: BaseException) -> str:
    """Where `error` was raised, innermost last: `ui/runner.py:40 > journal_app/x.py:12`."""
    steps = []
    step = error.__traceback__
    while step is not None:
        steps.append(f"{_short(step.tb_frame.f_code.co_filename)}:{step.tb_lineno}")
        step = step.tb_next
    return " > ".join(steps[-4:]) or "unknown"


def fault_line(error: BaseException) -> str:
    """The type and place of `error` and of what caused it."""
    line = f"{type(error).__qualname__} at {place(error)}"
    cause = error.__cause__ or error.__context__
    return f"{line}; after {type(cause).__qualname__} at {place(cause)}" if cause else line


def install() -> None:
    """Send logging and every uncaught exception of this process through this module."""
    logging.raiseExceptions = False
    handler = _Lines()
    handler.setFormatter(_WithoutContent("%(asctime)s %(levelname)s %(message)s", "%H:%M:%S"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception
    sys.unraisablehook = _on_unraisable


class _WithoutContent(logging.Formatter):
    """Our own templates are kept, unfilled; of other people's records only the place."""

    def format(self, record: logging.LogRecord) -> str:
        text = f"{record.name} {_short(record.pathname)}:{record.lineno}"
        if record.name.partition(".")[0] in _OWN:
            text = f"{text} {record.msg}"
        if record.exc_info and record.exc_info[1]:
            text = f"{text} {fault_line(record.exc_info[1])}"
        bare = {"name": record.name, "levelname": record.levelname, "msg": text}
        return super().format(logging.makeLogRecord({**bare, "created": record.created}))


class _Lines(logging.Handler):
    """Keeps each line in the ring and shows warnings on standard error."""

    def emit(self, record: logging.LogRecord) -> None:
        line = self.format(record)
        _ring.append(line)
        if record.levelno >= logging.WARNING and sys.stderr is not None:
            sys.stderr.write(f"{line}\n")


def _on_exception(
    _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    logging.getLogger("journal_app").critical("uncaught", exc_info=error)


def _on_thread_exception(caught: threading.ExceptHookArgs) -> None:
    if caught.exc_type is SystemExit:
        return  # a thread may end itself
    logging.getLogger("journal_app").critical("uncaught in a thread", exc_info=caught.exc_value)


def _on_unraisable(caught: sys.UnraisableHookArgs) -> None:
    logging.getLogger("journal_app").error("uncaught while clearing up", exc_info=caught.exc_value)


def _short(path: str) -> str:
    """The last two parts of a path: enough to find the line, nothing of the worker's folders."""
    return "/".join(Path(path).parts[-2:])
