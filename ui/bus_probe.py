"""Which message buses of Linux answer, found out before Qt is let at them.

Qt connects to a bus on the thread that asks, without end and with Python standing still: a socket
that takes a connection and says nothing would freeze the program. So each is greeted here first,
with a time limit. Must not know what is listened for. Any thread; takes two seconds at most.
"""

from __future__ import annotations

import os
import socket  # noqa: TID251 - sockets of this computer alone: AF_UNIX, of its own buses
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

_SECONDS = 1.0
_SYSTEM = "unix:path=/run/dbus/system_bus_socket"
_NAME = "org.freedesktop.DBus"


@dataclass(frozen=True, slots=True)
class Buses:
    """The addresses of the buses that answered; empty for one that did not."""

    session: str = ""
    system: str = ""


def answering_buses() -> Buses:
    """Greet the session's and the system's bus."""
    if sys.platform != "linux":
        return Buses()
    session = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "") or _session_by_place()
    system = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _SYSTEM
    return Buses(*(address if answers(address) else "" for address in (session, system)))


def answers(address: str) -> bool:
    """Whether a bus at `address` (unix sockets alone) says hello in time."""
    place = _socket_of(address)
    if place is None:
        return False
    try:
        with socket.socket(socket.AF_UNIX) as wire:
            wire.settimeout(_SECONDS)
            wire.connect(place)
            user = str(os.getuid()).encode().hex()
            wire.sendall(b"\0AUTH EXTERNAL " + user.encode() + b"\r\n")
            if not wire.recv(512).startswith(b"OK "):
                return False
            wire.sendall(b"BEGIN\r\n" + _hello())
            return wire.recv(512)[:1] in (b"l", b"B")
    except OSError:
        return False


def _session_by_place() -> str:
    place = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere") / "bus"
    return f"unix:path={place}" if place.is_socket() else ""


def _socket_of(address: str) -> str | None:
    """The socket of the first part of an address; a leading zero byte for an abstract one."""
    transport, _, rest = address.partition(";")[0].partition(":")
    if transport != "unix":
        return None
    values = dict(part.partition("=")[::2] for part in rest.split(","))
    if "path" in values:
        return unquote(values["path"])
    return "\0" + unquote(values["abstract"]) if "abstract" in values else None


def _hello() -> bytes:
    """The first message on every connection (D-Bus specification, "Message Protocol")."""
    fields = b""
    for code, kind, value in (
        (1, b"o", "/org/freedesktop/DBus"),
        (2, b"s", _NAME),
        (3, b"s", "Hello"),
        (6, b"s", _NAME),
    ):
        fields += bytes(-len(fields) % 8)
        text = value.encode()
        fields += struct.pack("<BB", code, 1) + kind + b"\0"
        fields += struct.pack("<I", len(text)) + text + b"\0"
    header = struct.pack("<cBBBIII", b"l", 1, 0, 1, 0, 1, len(fields)) + fields
    return header + bytes(-len(header) % 8)
