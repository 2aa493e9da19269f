"""The recipe in ARCHITECTURE.md opens a journal without a line of the program."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from journal_app.clock import SystemClock
from journal_app.journal import door
from journal_app.model.contact import Contact
from journal_app.model.day import at_instant
from tests.support.project import ROOT

PASSPHRASE = "naïve words ﬁve in order"
CHEAP = door.KdfCost(memory_kib=19 * 1024, iterations=1, lanes=1)


def test_the_recipe_prints_what_was_noted(tmp_path: Path) -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    (recipe,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    script = tmp_path / "recipe.py"
    script.write_text(recipe, encoding="utf-8")
    clock = SystemClock()
    journal, _ = door.create(tmp_path / "journal", PASSPHRASE, cost=CHEAP, clock=clock)
    when = at_instant(clock.now(), "UTC")
    journal.record(Contact(day=when.local.date(), when=when, tone="hard", statement="a till roll"))
    journal.close()
    done = subprocess.run(
        [sys.executable, "-I", "-W", "ignore::ResourceWarning", script, tmp_path / "journal"],
        input=PASSPHRASE + "\n",
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
    )
    assert done.stderr == ""
    assert "a till roll" in done.stdout
