"""The command line: one module a command, each with `add_arguments` and `run`.

The first user of the core: what the window can do to notes can be done here, and a script can rely
on the exit codes: 0 done, 1 found something wrong, 2 wrong use, 3 could not open, 4 not kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "init": "make a journal and print its recovery key once",
        "shift": "note how a shift was",
        "note": "note a contact: hard, good or calm",
        "search": "find notes by their words and fields",
        "show": "print one note, a day, or the newest",
        "lines": "print the lines and what met them, or write one from a template",
        "decisions": "print the decisions, what is due, how expectations came out",
        "insight": "print what the notes show so far, with ranges",
        "chart": "draw a chart into a file",
        "report": "make a report for a chosen reader, with everything else left out",
        "backup": "copy the whole journal into one file",
        "restore": "bring a journal back from a backup",
        "renew": "give the journal a new key: key files of before open it no more",
        "export": "take everything out, as one file anybody can read",
        "import": "bring in a portable file, or notes from another program",
        "verify": "tell whether a portable file or a sealed record was changed",
        "check": "look whether the journal is whole",
    }
)
