"""What is installed is whole: sdist, then wheel, then a clean environment, run from elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.project import ROOT

RecordProperty = Callable[[str, object], None]

# What the unlock page is painted without: together these cost more than a second.
LATE = (
    "sqlalchemy", "numpy", "matplotlib", "scipy", "keyring", "alembic", "zxcvbn",
    "importlib.metadata", "logging.handlers", "cryptography", "zoneinfo", "PySide6.QtNetwork",
    "PySide6.QtPrintSupport", "journal_app.journal.door", "ui.widgets.boxes", "ui.workspace",
    "ui.widgets.messagebar", "ui.cover", "ui.words", "concurrent.futures", "tomllib",
)  # fmt: skip


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an environment's programs, with the built wheel in it."""
    built = tmp_path_factory.mktemp("built")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(built), str(ROOT))
    home = tmp_path_factory.mktemp("clean")
    venv.create(home, with_pip=False)
    # The requirements come from the environment of the tests; the wheel alone is installed.
    (_packages(home) / "requirements.pth").write_text(sysconfig.get_path("purelib"))
    python = str(home / "bin" / "python")
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps"]
    _run(*pip, "--no-index", str(next(built.glob("*.whl"))))
    return home / "bin"


def _packages(home: Path) -> Path:
    return next((home / "lib").glob("python3*/site-packages"))


def _run(*command: str) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    answer = subprocess.run(
        command, cwd="/", env=environment, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout


def test_only_the_one_package_is_installed(installed: Path) -> None:
    names = {path.name for path in _packages(installed.parent).iterdir()}
    assert {name for name in names if not name.endswith((".dist-info", ".pth"))} == {"journal_app"}


def test_the_wheel_holds_every_file_of_the_screen_and_the_resources(installed: Path) -> None:
    bundled = _packages(installed.parent) / "journal_app" / "_bundled"
    for folder in ("ui", "resources"):
        expected = {
            path.relative_to(ROOT)
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        found = {path.relative_to(bundled) for path in (bundled / folder).rglob("*")}
        assert expected <= found


def test_the_installed_command_tells_its_version(installed: Path) -> None:
    assert _run(str(installed / "aftershift"), "--version").startswith("Aftershift ")


def test_the_installed_window_paints_before_anything_slow_is_imported(
    installed: Path, tmp_path: Path, record_property: RecordProperty
) -> None:
    script = str(ROOT / "tests" / "support" / "first_paint.py")
    (tmp_path / "journal.db").write_bytes(b"a journal, at a glance")
    told = json.loads(_run(str(installed / "python"), "-P", script, "--journal", str(tmp_path)))
    assert "ui.application" in told["modules"]
    assert [name for name in LATE if name in told["modules"]] == []
    record_property("measured", f"installed window: first paint after {told['seconds']:.2f} s")


def test_the_installed_screen_is_the_bundled_one(installed: Path) -> None:
    place = "from journal_app import paths; print(paths.bundle_root())"
    assert _run(str(installed / "python"), "-c", place).strip().endswith("journal_app/_bundled")
