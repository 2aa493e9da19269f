"""A laptop lost, a stick in hand: the recovery story, by the commands the README gives."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.notebook import contact
from tests.support.opened import PASSPHRASE, journal_in, unlock
from tests.support.project import ROOT

JOURNAL = Path("share", "aftershift", "journal")


def story() -> tuple[str, list[str]]:
    """The command that fills the stick, and those that bring the journal back, from the README."""
    section = (ROOT / "README.md").read_text("utf-8").partition("## A laptop lost")[2]
    section = section.partition("\n## ")[0]
    commands = re.findall(r"^ {4,}(aftershift .*)$", section, re.MULTILINE)
    return commands[0], commands[1:]


def shell(home: Path, command: str) -> None:
    """Run a command line of the README as somebody whose home is `home`."""
    program, *arguments = command.replace("/media/stick", str(home.parent / "stick")).split()
    assert program == "aftershift"
    places = {"HOME": str(home), "XDG_DATA_HOME": str(home / "share"), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-m", "journal_app", *arguments],
        input=f"{PASSPHRASE}\n",
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=places,
    )
    assert done.returncode == 0, done.stderr


def test_a_laptop_is_lost_and_the_journal_is_back_in_three_steps(tmp_path: Path) -> None:
    laptop, new = tmp_path / "laptop", tmp_path / "new"
    for place in (laptop, new, tmp_path / "stick"):
        place.mkdir()
    with journal_in(laptop / JOURNAL) as journal:
        journal.record(contact(statement="The refund again, and the till."))
    fill, back = story()
    shell(laptop, fill)
    shutil.rmtree(laptop)

    assert len(back) == 2, "the first step is to install the program"
    for command in back:
        shell(new, command)
    journal = unlock(new / JOURNAL)
    assert journal.search("refund").total == 1
    journal.close()
