"""A virtual screen for what has to run in a real window."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.tools import require_tool


@contextmanager
def virtual_screen(size: str = "1280x820") -> Iterator[dict[str, str]]:
    """Start Xvfb on a display nobody uses; gives the environment to run a program in."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        [
            require_tool("Xvfb"),
            *("-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp"),
            "-noreset",  # a lock closes the last window and opens the next: the screen stays
        ],
        pass_fds=[write_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as answer:
            display = answer.readline().strip()
        elsewhere = {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}
        kept = {name: value for name, value in os.environ.items() if name not in elsewhere}
        yield kept | {"DISPLAY": f":{display}"}
    finally:
        server.terminate()
        server.wait()
