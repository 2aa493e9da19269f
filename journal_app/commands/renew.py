"""Give the journal a new data key, so that key files from before open it no more.

For when an old passphrase was seen: changing it is not enough for who has an old key file too.
Backups made before still open with the passphrase of their time; delete those you fear for.
"""

from __future__ import annotations

import argparse

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.errors import NoJournal, UsageError
from journal_app.journal import door, renewing
from journal_app.paths import state_folder

EXAMPLE = "example:\n  aftershift --journal ~/journal renew"


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """`renew` has no options."""


def run(_arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Renew the key, and print the recovery key where there was one."""
    if way.options.demo:
        raise UsageError(message="The example has a new key each time; renew needs a journal.")
    if door.look(way.folder).is_absent:
        raise NoJournal(folder=way.folder)
    passphrase = terminal.passphrase()
    key = renewing.renew(way.folder, passphrase, clock=way.clock, state=state_folder())
    terminal.say(f"The journal in {way.folder} has a new key. The passphrase stays.")
    if key is not None:
        terminal.say(f"Recovery key: {key.text}")
        terminal.complain(
            "Write the recovery key down now. It is not shown again, and the one before is void."
        )
    return 0
