"""Keychains as they are found: working, missing, failing, hanging, forgetful."""

from __future__ import annotations

import threading

from journal_app.vault.keychain import Backend, Keychain


class WorkingKeychain:
    """Keeps what it is given; `kept` can be tampered with."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.asked: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.append("get")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.asked.append("set")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.asked.append("delete")
        del self.kept[service, username]


class FailingKeychain:
    """Raises what it was given, whatever is asked."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self._error_of(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self._error_of(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        raise self._error_of(service, username)

    def _error_of(self, *_asked: str) -> Exception:
        return self._error


class HangingKeychain(WorkingKeychain):
    """Answers nothing until it is let go; then as one that works."""

    def __init__(self) -> None:
        super().__init__()
        self._go = threading.Event()

    def let_go(self) -> None:
        self._go.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._go.wait(60)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._go.wait(60)
        super().set_password(service, username, password)


def with_backend(backend: Backend | None) -> Keychain:
    """A keychain that finds this backend."""
    return Keychain(lambda: backend)
