"""A virtual screen for what has to run in a real window, and what can be seen on it."""

from __future__ import annotations

import os
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from tests.support.tools import require_tool


@contextmanager
def virtual_screen(
    size: str = "1280x820", pixels_in: Path | None = None
) -> Iterator[dict[str, str]]:
    """Start Xvfb on a display nobody uses; gives the environment to run a program in.

    Its pixels lie in the folder `pixels_in`, where `Glimpse` reads them.
    """
    read_end, write_end = os.pipe()
    kept_in = ("-fbdir", str(pixels_in)) if pixels_in is not None else ()
    server = subprocess.Popen(
        [
            require_tool("Xvfb"),
            *("-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp"),
            "-noreset",  # a lock closes the last window and opens the next: the screen stays
            *kept_in,
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


class Glimpse:
    """The screen as it is at one moment, to be compared with another moment."""

    def __init__(self, pixels_in: Path) -> None:
        """Read the one file of Xvfb's `-fbdir`, an XWD: header, colours, then pixels."""
        told = (pixels_in / "Xvfb_screen0").read_bytes()
        header, colours = struct.unpack_from(">I", told)[0], struct.unpack_from(">I", told, 76)[0]
        self._pixels = np.frombuffer(told, np.uint32, offset=header + 12 * colours)

    def changed_part(self, before: Glimpse) -> float:
        """How much of the screen looks otherwise than `before`, 0 to 1."""
        return float(np.mean(self._pixels != before._pixels))
