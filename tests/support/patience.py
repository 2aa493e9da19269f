"""Waiting that ends by what is awaited; only a failure takes as long as the limit."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

LEAST_MS = 60_000


class PatientBot(QtBot):
    """Limits of seconds, as they suit a quiet machine, become a minute at least."""

    def waitSignal(self, signal: Any, *, timeout: int = LEAST_MS, **how: Any) -> Any:  # noqa: N802 - its name
        return super().waitSignal(signal, timeout=max(timeout, LEAST_MS), **how)

    def waitSignals(self, signals: Any, *, timeout: int = LEAST_MS, **how: Any) -> Any:  # noqa: N802 - its name
        return super().waitSignals(signals, timeout=max(timeout, LEAST_MS), **how)

    def waitUntil(self, callback: Any, *, timeout: int = LEAST_MS) -> None:  # noqa: N802 - its name
        super().waitUntil(callback, timeout=max(timeout, LEAST_MS))
