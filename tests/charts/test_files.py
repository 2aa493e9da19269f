"""Files that are whole, carry their fonts, run nothing, and tell nothing of who made them."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from journal_app.charts.every import draw
from journal_app.charts.matter import NAMES, Matter
from tests.charts.conftest import look_of
from tests.support.project import ROOT


def written(matter: Matter, name: str, form: str) -> bytes:
    made = io.BytesIO()
    draw(name, matter, look_of(name)).write(made, form)
    return made.getvalue()


@pytest.mark.parametrize("name", NAMES)
def test_an_svg_is_xml_without_script_metadata_or_links(name: str, full: Matter) -> None:
    tree = ET.fromstring(written(full, name, "svg"))  # noqa: S314 - made here
    tags = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert tags.isdisjoint({"script", "metadata", "image", "foreignObject", "a", "title"})
    values = [value for element in tree.iter() for value in element.attrib.values()]
    assert [value for value in values if "://" in value or value.startswith("data:")] == []


def test_no_file_names_its_maker_its_date_or_a_path(full: Matter) -> None:
    for form in ("svg", "pdf", "png"):
        content = written(full, "course", form)
        for trail in (
            b"matplotlib",
            b"Matplotlib",
            b"CreationDate",
            b"Producer",
            b"/home",
            b"dc:date",
        ):
            assert trail not in content, (form, trail)


def test_the_same_chart_makes_the_same_file(full: Matter) -> None:
    for form in ("svg", "pdf", "png"):
        assert written(full, "week", form) == written(full, "week", form)


def test_a_png_holds_pixels_alone(full: Matter) -> None:
    content = written(full, "week", "png")
    chunks, place = set(), 8
    while place < len(content):
        length = int.from_bytes(content[place : place + 4], "big")
        chunks.add(content[place + 4 : place + 8])
        place += length + 12
    assert chunks <= {b"IHDR", b"IDAT", b"IEND", b"pHYs"}


def test_a_pdf_embeds_every_font_it_uses(full: Matter) -> None:
    content = written(full, "breaking-point", "pdf")
    streams = re.findall(rb"stream\n(.*?)\nendstream", content, re.DOTALL)
    drawn = b"".join(zlib.decompress(one) for one in streams if one[:1] == b"x")
    assert b"/Type3" in content.replace(b" ", b"") or b"/FontFile" in content
    assert b"BT" in drawn
    tool = shutil.which("pdffonts")
    if tool is None:
        pytest.skip("pdffonts is not installed")
    listed = subprocess.run([tool, "-"], input=content, capture_output=True, check=True).stdout
    rows = listed.decode().splitlines()[2:]
    assert rows
    assert all("yes" in row for row in rows)


def test_importing_the_charts_leaves_nothing_in_the_home_folder(own_home: Path) -> None:
    """And asks for no window system: pyplot and Qt stay out."""
    code = (
        "import os, sys; before = dict(os.environ)\n"
        "import journal_app.charts.every\n"
        "assert dict(os.environ) == before\n"
        "wrong = {'matplotlib.pyplot', 'PySide6', 'tkinter', 'pandas', 'scipy.stats'}\n"
        "print(sorted(wrong & set(sys.modules)))\n"
    )
    caches = own_home / "caches"
    there = sorted(path for path in own_home.rglob("*"))
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        env=os.environ | {"XDG_CACHE_HOME": str(caches)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.stdout.strip(), ran.stderr) == ("[]", "")
    assert sorted(path for path in own_home.rglob("*")) == there


def test_the_light_modules_do_not_import_matplotlib() -> None:
    code = (
        "import sys, journal_app.charts.look, journal_app.charts.picture, "
        "journal_app.charts.matter, journal_app.charts.tracks; print('matplotlib' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "False"
