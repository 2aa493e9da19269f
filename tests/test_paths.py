"""Folders that are this user's alone, and the way to the resources."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from journal_app import paths
from tests.support.project import ROOT


def _mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o377])
def test_a_new_folder_and_its_new_parents_are_private_whatever_the_umask(
    tmp_path: Path, umask: int
) -> None:
    before = os.umask(umask)
    try:
        made = paths.make_private_folder(tmp_path / "one" / "two")
    finally:
        os.umask(before)
    assert (_mode(made), _mode(made.parent)) == (0o700, 0o700)


def test_a_folder_that_exists_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert paths.make_private_folder(tmp_path) == tmp_path
    assert _mode(tmp_path) == 0o755


def test_a_whole_file_is_there_before_its_name_is_flushed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "whole"
    flushed: list[tuple[Path, bool]] = []
    monkeypatch.setattr(
        paths, "_flush_names", lambda folder: flushed.append((folder, target.exists()))
    )
    paths.write_whole(target, b"x")
    assert flushed == [(tmp_path, True)]


def test_a_folder_that_cannot_be_flushed_does_not_call_the_file_unwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_folder: Path) -> None:
        raise OSError

    monkeypatch.setattr(paths, "_flush_names", fail)
    paths.write_whole(tmp_path / "whole", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["whole"]


def test_resources_of_a_checkout_stand_beside_the_package() -> None:
    assert paths.bundle_root() == ROOT
    assert paths.resource("themes/light.toml").is_file()


def test_a_base_folder_that_is_no_whole_path_is_passed_over(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for value in ("", "relative"):
        monkeypatch.setenv("XDG_CONFIG_HOME", value)
        assert paths.config_folder() == own_home / ".config" / "aftershift"


def test_the_own_journal_lies_in_the_data_folder_of_the_system(own_home: Path) -> None:
    assert paths.default_journal_folder() == own_home / "share" / "aftershift" / "journal"
    assert paths.config_folder() == own_home / "config" / "aftershift"
