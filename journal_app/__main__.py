"""The way in: keep the process private, read the arguments, then open the window or run a command.

The one place that imports the window, and only once it is wanted. Nothing here may import what
the unlock page can be painted without.
"""

from __future__ import annotations

import ctypes
import gc
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from journal_app import __version__, display, logs, paths
from journal_app.options import Options

_WRONG_USE = 2
_PR_SET_DUMPABLE = 4
_MORE = "aftershift COMMAND --help tells more. Without a command the window opens."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with `arguments`, or those of this process; return its exit code."""
    _keep_private()
    logs.install()
    options, command, rest = _parse(sys.argv[1:] if arguments is None else arguments)
    return _run_command(command, rest, options) if command else _open_window(options)


def _keep_private() -> None:
    """No file of ours for other users, no core dump, no memory for other processes."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        try:
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        except (OSError, AttributeError):
            return  # a libc without prctl: the limit on core files stands


def _parse(arguments: Sequence[str]) -> tuple[Options, str | None, list[str]]:
    """The options of the window, the command if one is named, and that command's arguments."""
    if not arguments:
        return Options(), None, []  # as most starts are: 4 ms earlier on the screen
    import argparse

    from journal_app.commands import COMMANDS

    parser = argparse.ArgumentParser(
        prog="aftershift",
        description="A private notebook for people who serve others at work.",
        epilog="\n".join(
            ("commands:", *(f"  {name:10}{about}" for name, about in COMMANDS.items()), _MORE)
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Aftershift {__version__}")
    parser.add_argument("--journal", type=Path, metavar="DIR", help="open another journal")
    parser.add_argument("--demo", action="store_true", help="open an example")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="draw every page to PNG")
    parser.add_argument("--all", action="store_true", help="draw every combination")
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--draft-at", type=_clock_time, help=argparse.SUPPRESS)
    parser.add_argument("command", nargs="?", choices=COMMANDS, help="what to do without a window")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="of the command")
    given = vars(parser.parse_args(arguments))
    command, rest = given.pop("command"), given.pop("arguments")
    return Options(**given), command, rest


def _clock_time(text: str) -> str | None:
    """A time of day and nothing else: the unlock page shows it to whoever is there."""
    return text if re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text, re.ASCII) else None


def _run_command(name: str, arguments: Sequence[str], options: Options) -> int:
    from journal_app.commands.dispatch import run
    from journal_app.commands.terminal import Terminal

    return run(name, arguments, options, Terminal(sys.stdin.buffer, sys.stdout, sys.stderr))


def _open_window(options: Options) -> int:
    """Open the window and stay until it closes; without a screen, say so."""
    if options.pictures:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sentence := display.missing_screen():
        sys.stderr.write(f"{sentence}\n")
        return _WRONG_USE
    if not options.pictures:
        gc.disable()  # nothing made before the first paint is garbage; the window turns it on again
    sys.path.insert(0, str(paths.bundle_root()))
    from ui.application import run

    return run(options)


if __name__ == "__main__":
    sys.exit(main())
