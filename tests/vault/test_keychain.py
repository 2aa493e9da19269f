"""The keychain of this computer: four classes and no other, ten seconds and no longer."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordSetError

from journal_app.errors import (
    KeychainEmpty,
    KeychainFailed,
    KeychainMissing,
    KeychainRefused,
    KeychainShut,
    KeychainSilent,
)
from journal_app.vault import keychain as module
from journal_app.vault.keychain import Asked, KeychainPart, find_backend
from tests.support.keychains import (
    FailingKeychain,
    HangingKeychain,
    WorkingKeychain,
    with_backend,
)

PART = KeychainPart("0123/4567", bytes(range(32)))


class PlaintextKeyring(KeyringBackend):
    """What must never be used, however loudly it offers itself."""

    priority = 99.0
    asked: list[tuple[str, ...]] = []  # noqa: RUF012 - shared on purpose: nobody may make one

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.append((service, username))
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.asked.append((service, username, password))


def test_a_part_is_kept_read_and_forgotten() -> None:
    backend = WorkingKeychain()
    keychain = with_backend(backend)
    keychain.ask_store(PART).answer()
    assert backend.kept == {("Aftershift", "0123/4567"): PART.secret.hex()}
    assert keychain.ask_secret(PART.account).answer() == PART.secret
    keychain.ask_removal(PART.account).answer()
    assert backend.kept == {}


def test_nothing_there_is_said_and_nothing_is_deleted() -> None:
    backend = WorkingKeychain()
    with pytest.raises(KeychainEmpty):
        with_backend(backend).ask_secret("other").answer()
    assert backend.asked == ["get"]


@pytest.mark.parametrize("kept", ["", "not hex", "00" * 31, "00" * 33, "é" * 64])
def test_what_cannot_be_ours_is_refused(kept: str) -> None:
    backend = WorkingKeychain()
    backend.kept["Aftershift", PART.account] = kept
    with pytest.raises(KeychainRefused):
        with_backend(backend).ask_secret(PART.account).answer()


@pytest.mark.parametrize(
    "error",
    [KeyringError("x"), KeyringLocked("x"), PasswordSetError("x"), OSError("x"), RuntimeError("x"),
     NotImplementedError("x"), KeyError("x"), UnicodeDecodeError("utf-8", b"x", 0, 1, "x")],
)  # fmt: skip
def test_whatever_it_raises_is_one_answer_without_its_words(error: Exception) -> None:
    keychain = with_backend(FailingKeychain(error))
    for asked in (keychain.ask_secret("a"), keychain.ask_store(PART), keychain.ask_removal("a")):
        with pytest.raises(KeychainFailed) as caught:
            asked.answer()
        assert str(caught.value).startswith("This computer's keychain could not be read.")
        assert caught.value.__cause__ is None


def test_a_keychain_that_keeps_something_else_is_not_believed() -> None:
    class Liar(WorkingKeychain):
        def set_password(self, service: str, username: str, password: str) -> None:
            super().set_password(service, username, password[::-1])

    with pytest.raises(KeychainFailed):
        with_backend(Liar()).ask_store(PART).answer()


def test_no_keychain_is_said() -> None:
    keychain = with_backend(None)
    assert keychain.ask_presence().answer() is False
    with pytest.raises(KeychainMissing):
        keychain.ask_store(PART).answer()


def test_who_asks_one_that_hangs_waits_for_the_deadline_alone() -> None:
    backend = HangingKeychain()
    asked = with_backend(backend).ask_secret("a")
    with pytest.raises(KeychainSilent):
        asked.answer(0.01)
    assert not asked.done
    backend.let_go()
    with pytest.raises(KeychainEmpty):  # late, for whoever still looks
        asked.answer()
    assert module.DEADLINE_SECONDS == 10.0


def test_a_fault_nobody_foresaw_goes_to_the_hook_of_the_process_and_is_an_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Unforeseen(Exception):
        pass

    seen: list[type[BaseException]] = []
    monkeypatch.setattr("threading.excepthook", lambda caught: seen.append(caught.exc_type))

    def work() -> None:
        raise Unforeseen

    asked = Asked(work)
    with pytest.raises(KeychainShut):
        asked.answer()


def test_the_secret_shows_in_no_representation() -> None:
    assert "00010203" not in repr(PART)
    assert "secret" not in repr(PART)


@pytest.mark.skipif(sys.platform != "linux", reason="here the test has taken the bus away")
def test_without_a_bus_there_is_none_whatever_the_environment_and_its_files_offer(
    monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    name = f"{PlaintextKeyring.__module__}.PlaintextKeyring"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/somewhere/else")
    folder = own_home / "config/python_keyring"
    folder.mkdir(parents=True)
    (folder / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={name}\n")
    assert find_backend() is None
    assert PlaintextKeyring.asked == []
    plain: KeyringBackend = PlaintextKeyring()  # type: ignore[no-untyped-call]  # keyring's own
    monkeypatch.setattr("keyring.core._keyring_backend", plain)
    assert isinstance(keyring.get_keyring(), PlaintextKeyring)
    assert find_backend() is None


def test_what_is_found_is_of_a_class_on_the_list_and_of_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import secretstorage
    from keyring.backends import SecretService

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/somewhere/else")
    monkeypatch.setattr(secretstorage, "dbus_init", BytesIO)
    monkeypatch.setattr(secretstorage, "check_service_availability", lambda _bus: True)
    found = find_backend()
    assert type(found) is SecretService.Keyring
    assert not hasattr(found, "preferred_collection")
    assert {entry for entries in module._ALLOWED.values() for entry in entries} == {
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
        ("keyring.backends.Windows", "WinVaultKeyring"),
        ("keyring.backends.macOS", "Keyring"),
    }


def test_on_windows_it_stays_on_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    class Vault:
        priority = 5
        persist: object = "enterprise"

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "keyring.backends.Windows", _ModuleOf(WinVaultKeyring=Vault))
    found = find_backend()
    assert isinstance(found, Vault)
    assert found.persist == "local machine"


def test_keyring_is_not_read_before_it_is_asked() -> None:
    script = (
        "import sys; import journal_app.journal.door, journal_app.vault.keychain;"
        "sys.exit(any(n.partition('.')[0] in ('keyring', 'secretstorage') for n in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


class _ModuleOf:
    """Stands in for a module of another system."""

    def __init__(self, **names: object) -> None:
        self.__dict__.update(names)
