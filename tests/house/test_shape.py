"""What every file of the project keeps to."""

from __future__ import annotations

import ast
import re

from tests.support.project import ROOT, files, modules

PLACES = re.compile(rb"/(?:work|opt)/")
# Written in parts, so that this file does not name them.
HOSTS = ("pypi" + ".org", "python" + "hosted", "npmjs" + ".org", "crates" + ".io")


def test_every_package_says_what_it_is_for() -> None:
    folders = {path.parent for path in modules() if path.is_relative_to(ROOT / "journal_app")}
    folders |= {path.parent for path in modules() if path.is_relative_to(ROOT / "ui")}
    silent = [
        str(folder.relative_to(ROOT))
        for folder in sorted(folders)
        if not (folder / "__init__.py").is_file()
        or not ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8")))
    ]
    assert silent == []


def test_no_file_names_a_place_where_it_was_made_or_a_package_registry() -> None:
    hosts = re.compile("|".join(map(re.escape, HOSTS)).encode())
    assert [
        str(path.relative_to(ROOT))
        for path in files()
        if hosts.search(path.read_bytes()) or PLACES.search(path.read_bytes())
    ] == []


def test_resources_hold_no_python() -> None:
    assert [path for path in modules() if path.is_relative_to(ROOT / "resources")] == []
