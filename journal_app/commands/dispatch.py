"""Running one command: its arguments are read, its errors end as a sentence and an exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.errors import AftershiftError
from journal_app.options import Options

_INTERRUPTED = 130
_PIPE_CLOSED = 141


def run(name: str, arguments: Sequence[str], options: Options, terminal: Terminal) -> int:
    """Run one command; return its exit code. Every error ends as one plain sentence."""
    command = import_module(f"{__package__}.{name}")
    parser = argparse.ArgumentParser(
        prog=f"aftershift {name}",
        description=command.__doc__,
        epilog=command.EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_arguments(parser)
    parsed = parser.parse_args(arguments)
    try:
        code: int = command.run(parsed, Way(options, terminal), terminal)
    except AftershiftError as error:
        terminal.complain(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        terminal.complain("Stopped. Nothing of this was kept.")
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever reads has enough, as `head` does. Nothing may be flushed into the pipe any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    return code
