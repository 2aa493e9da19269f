"""The terminal as the commands see it: a passphrase, a text, sentences out, a progress bar.

Where standard input is not a terminal its first line is the passphrase and the rest is the text
that `-` stands for, so that a script can note something without showing it to `ps`.
"""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable
from typing import Any, BinaryIO, TextIO

from journal_app.errors import UsageError

_BAR_WIDTH = 30
_LONGEST_INPUT = 16 * 1024 * 1024


class Terminal:
    """Three streams and the rules for reading and writing them."""

    def __init__(
        self,
        source: BinaryIO,
        out: TextIO,
        error: TextIO,
        *,
        ask: Callable[[str], str] = getpass.getpass,
    ) -> None:
        self._source = source
        self._out = out
        self._error = error
        self._ask = ask
        self._text: str | None = None

    @property
    def interactive(self) -> bool:
        """Whether a person is typing."""
        return self._source.isatty()

    def passphrase(self, prompt: str = "Passphrase: ") -> str:
        """The passphrase: asked for without echo, or the first line of the input.

        Raises:
            UsageError: the input ends before a passphrase, or is not UTF-8.
        """
        if self.interactive:
            return self._ask(prompt)
        line = self._source.readline(_LONGEST_INPUT)
        if not line.strip(b"\r\n"):
            raise UsageError(message="The first line of the input is to be the passphrase.")
        return _decoded(line).rstrip("\r\n")

    def new_passphrase(self) -> str:
        """A passphrase to be: a person types it twice."""
        first = self.passphrase()
        if self.interactive and self.passphrase("Once more: ") != first:
            raise UsageError(message="The two are not the same. Nothing was made.")
        return first

    def text(self) -> str:
        """All that follows the passphrase on the input; a person ends it with Ctrl+D."""
        if self._text is None:
            if self.interactive:
                self._error.write("Write, then press Ctrl+D on an empty line.\n")
                self._error.flush()
            self._text = _decoded(self._source.read(_LONGEST_INPUT)).strip("\r\n")
        return self._text

    def say(self, text: str = "") -> None:
        """A line of the answer."""
        self._out.write(f"{_printable(text, self._out)}\n")

    def say_json(self, document: Any) -> None:
        """The answer as JSON, for programs."""
        self.say(json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True))

    def complain(self, text: str) -> None:
        """A sentence beside the answer."""
        self._error.write(f"{_printable(text, self._error)}\n")

    def progress(self, label: str) -> Callable[[float], None]:
        """A bar that a person sees and a script does not; give it the part done, 0 to 1."""
        if not self._error.isatty():
            return lambda _part: None

        def draw(part: float) -> None:
            filled = round(min(max(part, 0.0), 1.0) * _BAR_WIDTH)
            bar = "█" * filled + "·" * (_BAR_WIDTH - filled)
            ending = "\n" if part >= 1 else ""
            self._error.write(f"\r{label} {bar} {part:4.0%}{ending}")
            self._error.flush()

        return draw


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(
            message="The input is not UTF-8 text. Save it as UTF-8, then try again."
        ) from error


def _printable(text: str, stream: TextIO) -> str:
    """The text as the stream's encoding can show it; what it lacks becomes a question mark."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "replace").decode(encoding)
