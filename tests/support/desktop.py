"""A desktop to listen to: a private message bus, and a service that locks and goes to sleep."""

from __future__ import annotations

import os
import select
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue

from jeepney import (  # type: ignore[import-untyped]  # it has no types
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

from tests.support.tools import require_tool

SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
LOGIN = "org.freedesktop.login1"
OUR_SESSION, OTHER_SESSION = (f"/org/freedesktop/login1/session/{name}" for name in ("_31", "_32"))
_TICK = 0.01


@contextmanager
def private_bus() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Start a bus that nobody else is on; its address, and its process to be ended early."""
    daemon = subprocess.Popen(
        [require_tool("dbus-daemon"), "--session", "--print-address", "--nofork", "--nopidfile",
         "--address=unix:dir=/tmp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert daemon.stdout is not None
        with daemon.stdout as told:
            address = told.readline().strip()
            yield address, daemon
    finally:
        daemon.terminate()
        daemon.wait()


class Desktop:
    """Screen saver and login manager in one, on a thread of its own."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._out: SimpleQueue[Message] = SimpleQueue()
        self._ended = threading.Event()
        self._ready = threading.Event()
        self._delays: list[int] = []
        self.asked: list[str] = []
        self.sent_at = 0.0
        self._thread = threading.Thread(target=self._serve, name="desktop")

    def start(self) -> None:
        self._thread.start()
        assert self._ready.wait(60)

    def stop(self) -> None:
        self._ended.set()
        self._thread.join()
        for end in self._delays:
            os.close(end)

    def lock_screen(self, name: str, active: bool = True) -> None:
        where = DBusAddress("/ScreenSaver", interface=name)
        self._out.put(new_signal(where, "ActiveChanged", "b", (active,)))

    def lock_session(self, path: str = OUR_SESSION) -> None:
        where = DBusAddress(path, interface=f"{LOGIN}.Session")
        self._out.put(new_signal(where, "Lock"))

    def sleep(self, begins: bool = True) -> None:
        where = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIN}.Manager")
        self._out.put(new_signal(where, "PrepareForSleep", "b", (begins,)))

    def odd_signal(self) -> None:
        """A signal of the right name with the wrong content."""
        where = DBusAddress("/ScreenSaver", interface=SCREEN_SAVERS[0])
        self._out.put(new_signal(where, "ActiveChanged", "s", ("perhaps",)))

    def delays(self) -> int:
        """How many programs hold sleep back now."""
        held = select.poll()
        for end in self._delays:
            held.register(end, select.POLLHUP)
        return len(self._delays) - len(held.poll(0))

    def _serve(self) -> None:
        with open_dbus_connection(self._address, enable_fds=True) as bus:
            for name in (*SCREEN_SAVERS, LOGIN):
                bus.send_and_get_reply(message_bus.RequestName(name))
            self._ready.set()
            while not self._ended.is_set():
                while not self._out.empty():
                    self.sent_at = time.monotonic()
                    bus.send(self._out.get())
                try:
                    message = bus.receive(timeout=_TICK)
                except TimeoutError:
                    continue
                except OSError:
                    return  # the bus is gone
                if message.header.message_type is MessageType.method_call:
                    self._answer(bus, message)

    def _answer(self, bus: DBusConnection, call: Message) -> None:
        method = call.header.fields.get(HeaderFields.member, "")
        self.asked.append(method)
        if method == "GetSession":
            bus.send(new_method_return(call, "o", (OUR_SESSION,)))
        elif method == "Inhibit":
            kept, given = os.pipe()
            self._delays.append(kept)
            bus.send(new_method_return(call, "h", (given,)))
            os.close(given)


@contextmanager
def desktop() -> Iterator[tuple[Desktop, str, subprocess.Popen[str]]]:
    """A desktop on a bus of its own, with the address and the process of the bus."""
    with private_bus() as (address, daemon):
        made = Desktop(address)
        made.start()
        try:
            yield made, address, daemon
        finally:
            made.stop()
