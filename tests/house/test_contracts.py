"""The import contracts hold, and each kind of them fails where it is broken."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.project import ROOT

# module that breaks a contract: the line that does, and the contract's name
BREAKS = {
    "journal_app/model/__init__.py": ("import sqlalchemy", "model knows the standard library"),
    "journal_app/paths.py": ("import journal_app.vault", "paths, settings, logs and palette"),
    "journal_app/vault/__init__.py": ("import keyring", "vault knows keys"),
    "journal_app/store/__init__.py": ("import sqlcipher3", "store is the only one"),
    "journal_app/insight/__init__.py": ("import PySide6.QtCore", "insight takes arrays"),
    "journal_app/journal/__init__.py": ("import sqlalchemy", "journal joins vault"),
    "journal_app/charts/__init__.py": ("import journal_app.journal", "charts draw results"),
    "journal_app/reports/__init__.py": ("import sqlalchemy", "reports write results"),
    "journal_app/example/__init__.py": ("import journal_app.store", "exchange and example"),
    "journal_app/commands/__init__.py": ("import ui.application", "commands use the core"),
    "ui/__init__.py": ("import journal_app.store", "ui never reaches past the journal"),
    "ui/today/__init__.py": ("import ui.people", "a page never imports another page"),
    "ui/theme/__init__.py": ("import ui.settings", "theme and widgets know no page"),
}


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()",
         "--no-cache"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip


def test_the_contracts_hold() -> None:
    answer = _lint(ROOT)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_a_broken_copy_is_refused_once_for_each_break(tmp_path: Path) -> None:
    for folder in ("journal_app", "ui", "tests/house"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for module, (line, _) in BREAKS.items():
        with (tmp_path / module).open("a") as file:
            file.write(f"\n{line}\n")
    answer = _lint(tmp_path)
    assert answer.returncode == 1
    held = [name for _, name in BREAKS.values() if not _is_broken(name, answer.stdout)]
    assert held == [], answer.stdout


def _is_broken(name: str, printed: str) -> bool:
    return any(name in line and "BROKEN" in line for line in printed.splitlines())


@pytest.mark.parametrize(
    "line",
    [
        "import matplotlib.pyplot",
        "import pandas",
        "import scipy.stats",
        "from scipy import optimize",
        "import sqlite3",
        "import pickle",
        "import importlib.metadata",
        "import logging.handlers",
        "import urllib.request",
        "import zxcvbn",
        "import keyring",
    ],
)
def test_a_banned_import_is_refused(line: str) -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "TID",
         "--stdin-filename", "journal_app/some.py", "-"],
        cwd=ROOT,
        input=f"{line}\n",
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert answer.returncode == 1
    assert "TID25" in answer.stdout
