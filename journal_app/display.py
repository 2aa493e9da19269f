"""Whether there is a screen to draw on, asked before Qt is, because Qt ends the process by abort.

Knows X11 and Wayland as far as saying no; other systems always have a screen.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_NO_SCREEN = "There is no screen to open a window on; the commands work without one (--help)."
_NO_LIBRARY = (
    "A window needs the system library libxcb-cursor0, and it is not here."
    " On Debian and Ubuntu: sudo apt-get install libxcb-cursor0"
)


def missing_screen() -> str | None:
    """Why no window can be shown, in one sentence; None where one can."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if _wayland_answers():
        return None
    if not _x11_answers():
        return _NO_SCREEN
    return None if _loads("libxcb-cursor.so.0") else _NO_LIBRARY


def _wayland_answers() -> bool:
    """Whether the socket that WAYLAND_DISPLAY names is there."""
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), str(name)).is_socket()


def _x11_answers() -> bool:
    """Whether the X server that DISPLAY names lets us in; yes where libxcb cannot be asked."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _loads(library: str) -> bool:
    """Whether the system finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
