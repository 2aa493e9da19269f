"""Whatever is bundled or needed has its notice."""

from __future__ import annotations

import re
import tomllib

from tests.support.project import ROOT

FOLDER = ROOT / "resources" / "licences"
INDEX = (FOLDER / "INDEX.txt").read_text("utf-8")


def test_the_index_names_every_notice_and_no_other() -> None:
    there = {path.name for path in FOLDER.iterdir()} - {"INDEX.txt"}
    assert set(re.findall(r"[\w.-]+\.txt", INDEX)) == there


def test_every_requirement_is_in_the_index() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = [re.split(r"[-<>=;\[]", need, maxsplit=1)[0] for need in project["dependencies"]]
    assert [name for name in names if name.lower() not in INDEX.lower()] == []
