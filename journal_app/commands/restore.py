"""Bring a journal back from a backup, into a folder that holds none.

The passphrase is the one the journal had when the backup was made. Nothing appears in the folder
before the whole copy was opened and checked.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.errors import JournalExists, UsageError
from journal_app.journal import door, restoring
from journal_app.paths import state_folder

EXAMPLE = "example:\n  aftershift --journal ~/journal restore /media/stick/journal.aftershift"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `restore`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup")
    parser.add_argument(
        "--recovery-key", action="store_true", help="ask for the recovery key, not the passphrase"
    )


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Restore, and say what is there now."""
    if way.options.demo:
        raise UsageError(message="The example is made by itself; restore does not go with --demo.")
    if not door.look(way.folder).is_absent:
        raise JournalExists(folder=way.folder)
    file = arguments.file.absolute()
    restoring.look_into(file)
    secret: restoring.Secret = terminal.passphrase(
        "Recovery key: " if arguments.recovery_key else "Passphrase: "
    )
    if arguments.recovery_key:
        secret = door.RecoveryKey.parse(str(secret))
    back = restoring.restore(
        file, way.folder, secret, state=state_folder(), progress=terminal.progress("Restoring")
    )
    terminal.say(f"The journal is back in {back.folder}. Records: {back.line.records}")
    return 0
