"""The keychain of this computer: 32 random bytes that open one journal, kept by the system.

The only importer of keyring, and only once it is asked. Just four classes of it are ever used, and
each is made here by its name: the environment (`PYTHON_KEYRING_BACKEND`, `KEYRING_PROPERTY_*`,
`KEYCHAIN_PATH`) and `keyringrc.cfg`, which could put a plain file in the place of a keychain, are
not asked, and the chain of all backends is never built. There is no file to fall back to.

A keychain may ask somebody first, or hang: every question has a daemon thread of its own, and
whoever asks waits ten seconds and no longer. Must not know slots or headers.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from importlib import import_module
from threading import Thread
from typing import Any, Generic, Protocol, TypeVar

from journal_app.errors import (
    KeychainEmpty,
    KeychainFailed,
    KeychainMissing,
    KeychainRefused,
    KeychainShut,
    KeychainSilent,
)

T = TypeVar("T")

SERVICE = "Aftershift"
SECRET_BYTES = 32
DEADLINE_SECONDS = 10.0
_ALLOWED = {
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
}
_FROM_ENVIRONMENT = "KEYRING_PROPERTY_"
# What the backends and what lies below them were seen to raise; named, because each system's
# library has a root of its own and none of them can be imported everywhere.
_ROOTS = (
    ("keyring.errors", "KeyringError"),
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney", "DBusErrorResponse"),
    ("dbus", "DBusException"),
    ("win32ctypes.pywin32.pywintypes", "error"),
    ("pywintypes", "error"),
)
_USUAL = (OSError, RuntimeError, ValueError, LookupError, TypeError, AttributeError, ImportError)


class Backend(Protocol):
    """What is asked of a keychain; every call may block, and may raise anything."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None where there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""


@dataclass(frozen=True, slots=True)
class KeychainPart:
    """What the keychain keeps for one journal: under which name, and the secret itself."""

    account: str
    secret: bytes = field(repr=False)


class Asked(Generic[T]):
    """One question, being answered on a thread that nobody waits for at the end of the process."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._future: Future[T] = Future()
        Thread(target=self._perform, args=(work,), name="keychain", daemon=True).start()

    @property
    def done(self) -> bool:
        """Whether `answer` would return, or raise, at once."""
        return self._future.done()

    def answer(self, seconds: float = DEADLINE_SECONDS) -> T:
        """Wait for the answer.

        Raises:
            KeychainSilent: there was none in time; a later one changes nothing.
            KeychainShut: which of its classes says what is wrong.
        """
        try:
            return self._future.result(seconds)
        except TimeoutError:
            raise KeychainSilent from None

    def _perform(self, work: Callable[[], T]) -> None:
        try:
            self._future.set_result(work())
        except KeychainShut as error:
            self._future.set_exception(error)
        except _failures():
            # Not chained: what a keychain says of itself is nobody's business here.
            self._future.set_exception(KeychainFailed())
        finally:
            if not self._future.done():  # anything else goes on to the hook of the process
                self._future.set_exception(KeychainFailed())


class Keychain:
    """The keychain of this computer, where it has one that may be used; any thread may ask."""

    def __init__(self, find: Callable[[], Backend | None] | None = None) -> None:
        """`find` looks for the backend, afresh for every question."""
        self._find = find or find_backend

    def ask_presence(self) -> Asked[bool]:
        """Whether there is one that may be used; nothing is written and nobody is asked."""
        return Asked(lambda: self._find() is not None)

    def ask_secret(self, account: str) -> Asked[bytes]:
        """The secret kept under `account`.

        The answer raises KeychainEmpty where there is none now, which does not mean that it was
        deleted, and KeychainRefused for what cannot be one of ours.
        """
        return Asked(lambda: _read(self._backend(), account))

    def ask_store(self, part: KeychainPart) -> Asked[None]:
        """Keep a part, and read it back."""

        def store() -> None:
            backend = self._backend()
            backend.set_password(SERVICE, part.account, part.secret.hex())
            if _read(backend, part.account) != part.secret:
                raise KeychainFailed

        return Asked(store)

    def ask_removal(self, account: str) -> Asked[None]:
        """Forget what is kept under `account`."""
        return Asked(lambda: self._backend().delete_password(SERVICE, account))

    def _backend(self) -> Backend:
        backend = self._find()
        if backend is None:
            raise KeychainMissing
        return backend


def find_backend() -> Backend | None:
    """The keychain of the system, by the list of classes that may be used; may block."""
    for module, name in _ALLOWED.get(sys.platform, ()):
        backend = _made(module, name)
        if backend is not None:
            return backend
    return None


def _made(module: str, name: str) -> Backend | None:
    try:
        kind: Any = getattr(import_module(module), name)
        if kind.priority <= 0:
            return None
        backend: Any = kind()
    except _failures():
        return None
    for setting in os.environ:
        if setting.startswith(_FROM_ENVIRONMENT):
            vars(backend).pop(setting.removeprefix(_FROM_ENVIRONMENT).lower(), None)
    if sys.platform == "win32":
        backend.persist = "local machine"  # else it travels with the account to other computers
    elif sys.platform == "darwin":
        backend.keychain = None
    found: Backend = backend
    return found


def _read(backend: Backend, account: str) -> bytes:
    kept = backend.get_password(SERVICE, account)
    if kept is None:
        raise KeychainEmpty
    try:
        secret = bytes.fromhex(kept)
    except (ValueError, TypeError):
        raise KeychainRefused from None
    if len(secret) != SECRET_BYTES:
        raise KeychainRefused
    return secret


def _failures() -> tuple[type[Exception], ...]:
    """What is to be expected of a keychain, with the roots of those libraries read by now."""
    found = (getattr(sys.modules.get(module), name, None) for module, name in _ROOTS)
    return (*_USUAL, *(root for root in found if root is not None))
