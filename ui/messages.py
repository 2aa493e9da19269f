"""What the program has to say: one line that stays until read, or one that passes by.

Pages speak here; the main window shows it. Must not know pages or how a message looks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from journal_app.errors import AftershiftError, Blame


@dataclass(frozen=True)
class Answer:
    """One button of a message; `chosen` is a bound method."""

    text: str
    chosen: Callable[[], object]


@dataclass(frozen=True)
class Message:
    """A line of the message bar. `tone` is "info", "warn" or "danger"."""

    text: str
    tone: str = "info"
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True)
class Toast:
    """A line that passes by after ten seconds; with `undo` it offers to take the last step back."""

    text: str
    undo: bool = False


class Messages(QObject):
    """The message bar, as pages see it.

    Signals:
        wanted(Message): show this in place of what is there.
        cleared(): what is there has been settled.
    """

    wanted = Signal(object)
    cleared = Signal()

    def show(self, text: str, *answers: Answer, tone: str = "info") -> None:
        """Show a line until it is closed or another takes its place."""
        self.wanted.emit(Message(text, tone, answers))

    def show_error(self, error: AftershiftError, *answers: Answer) -> None:
        """Show what happened and what can be done; never blames."""
        from ui.words import error_text

        tone = "danger" if error.blame is Blame.PROGRAM else "warn"
        self.wanted.emit(Message(error_text(error), tone, answers))

    def clear(self) -> None:
        """Take the line away."""
        self.cleared.emit()


class Toasts(QObject):
    """Passing lines, as pages see them.

    Signals:
        wanted(Toast): show this for ten seconds.
    """

    wanted = Signal(object)

    def show(self, text: str, *, undo: bool = False) -> None:
        """Say that something is done; `undo` offers to undo the last step of the journal."""
        self.wanted.emit(Toast(text, undo))
