"""The check at the end of each test sees what it is there to see."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import create_engine

from tests.support import leftovers
from tests.support.leftovers import Leftovers


def test_a_running_thread_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "_PATIENCE", 0.01)
    before = Leftovers()
    ended = threading.Event()
    thread = threading.Thread(target=ended.wait, name="counting")
    thread.start()
    assert before.found(qt=False) == ["thread counting"]
    ended.set()
    thread.join()
    assert before.found(qt=False) == []


def test_an_open_connection_is_seen_until_its_engine_is_disposed() -> None:
    before = Leftovers()
    engine = create_engine("sqlite://")
    with engine.connect():
        pass
    assert len(before.found(qt=False)) == 1
    engine.dispose()
    assert before.found(qt=False) == []


def test_a_window_and_a_timer_are_seen(qapp: QApplication) -> None:
    before = Leftovers()
    window = QWidget()
    window.setObjectName("stray")
    timer = QTimer(window)
    timer.setObjectName("ticking")
    timer.start(1000)
    window.show()
    seen = " ".join(before.found(qt=True))
    assert "window QWidget stray" in seen
    assert "running timer ticking" in seen
    window.close()
    timer.stop()
    assert before.found(qt=True) == []
