"""Settings without content: tolerant reading, whole writing."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal_app.settings import FILE_NAME, Settings, read_settings, write_settings
from ui.preferences import Preferences


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    wanted = Settings(theme="dark", text_scale=160, idle_minutes=1, geometry=(1, 2, 800, 600))
    write_settings(tmp_path, wanted)
    assert read_settings(tmp_path) == wanted


def test_no_file_is_the_default(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "absent") == Settings()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"theme"', "{" * 100_000])
def test_a_damaged_file_is_the_default(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert read_settings(tmp_path) == Settings()


def test_one_bad_value_costs_only_itself(tmp_path: Path) -> None:
    document = {"theme": "purple", "idle_minutes": 10, "text_scale": True, "newer": 1}
    (tmp_path / FILE_NAME).write_text(json.dumps(document), encoding="utf-8")
    assert read_settings(tmp_path) == Settings(idle_minutes=10)


def test_numbers_chosen_are_read_again(tmp_path: Path) -> None:
    wanted = Settings(half_life_days=7, tier_weights=(0.5, 1.0, 1.0, 2.0, 3.0), opening_range="1y")
    write_settings(tmp_path, wanted)
    assert read_settings(tmp_path) == wanted


@pytest.mark.parametrize("weights", [[1.0] * 4, [1.0] * 6, [9.0] * 5, ["1"] * 5, 1.0, None])
def test_weights_that_cannot_be_are_one_each(tmp_path: Path, weights: object) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"tier_weights": weights}), encoding="utf-8")
    assert read_settings(tmp_path) == Settings()


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=5),
)


@given(st.dictionaries(st.sampled_from(sorted(Settings.__dataclass_fields__)), _VALUES))
def test_no_document_keeps_anybody_out(
    tmp_path_factory: pytest.TempPathFactory, document: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / FILE_NAME).write_text(json.dumps(document), encoding="utf-8")
    read = read_settings(folder)
    write_settings(folder, read)
    assert read_settings(folder) == read


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_settings(tmp_path / "config", Settings())
    mode = (tmp_path / "config" / FILE_NAME).stat().st_mode
    assert stat.S_IMODE(mode) == 0o600
    assert stat.S_IMODE((tmp_path / "config").stat().st_mode) == 0o700


def test_a_change_is_kept_and_told_once(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    told: list[Settings] = []
    preferences.changed.connect(told.append)
    preferences.change(theme="dark")
    preferences.change(theme="dark")
    assert told == [Settings(theme="dark")]
    assert Preferences(tmp_path).now.theme == "dark"


def test_a_disk_that_refuses_still_changes_the_window(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    preferences = Preferences(blocked)
    preferences.change(theme="dark")
    assert preferences.now.theme == "dark"
    assert "settings not kept" in caplog.text
