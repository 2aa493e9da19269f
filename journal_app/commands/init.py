"""Make an encrypted journal. Its recovery key is printed once; there is no other way back in."""

from __future__ import annotations

import argparse

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.errors import JournalExists, JournalMissing, UsageError
from journal_app.journal import door
from journal_app.paths import state_folder

EXAMPLE = "example:\n  aftershift --journal ~/journal init"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `init`."""
    parser.add_argument(
        "--accept-weak", action="store_true", help="take a passphrase that is easy to guess"
    )
    parser.add_argument(
        "--no-recovery", action="store_true", help="make no recovery key; nobody can help then"
    )


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Make the journal and print where it is and what opens it."""
    if way.options.demo:
        raise UsageError(message="The example is made by itself; init does not go with --demo.")
    standing = door.look(way.folder)
    unmade = isinstance(standing.fault, JournalMissing)
    if not standing.is_absent and not unmade:
        raise JournalExists(folder=way.folder)
    passphrase = terminal.new_passphrase()
    if not door.strength(passphrase).reaches_floor and not arguments.accept_weak:
        raise UsageError(
            message="This passphrase is quick to guess. Take five ordinary words,"
            " or say --accept-weak."
        )
    if unmade:
        terminal.say(f"The key file that was there is kept as {door.make_room(way.folder).name}")
    journal, key = door.create(
        way.folder,
        passphrase,
        recovery=not arguments.no_recovery,
        clock=way.clock,
        state=state_folder(),
    )
    journal.close()
    terminal.say(f"Made a journal in {way.folder}")
    if key is not None:
        terminal.say(f"Recovery key: {key.text}")
        terminal.complain("Write the recovery key down now. It is not shown again.")
    return 0
