"""What stands on the recovery sheet: values only, to be printed or saved by others."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from journal_app.vault.recovery import RecoveryKey

TITLE = "Recovery sheet for your Aftershift journal"
STEPS = (
    "Start Aftershift and choose this journal's folder.",
    "On the page that asks for the passphrase, choose: Use the recovery key.",
    "Type the eight groups. Capitals, blanks and dashes do not matter; O is 0, I and L are 1.",
    "Choose a new passphrase. This sheet stays valid.",
)
CAUTIONS = (
    "Whoever has this sheet and the journal's files can read the journal.",
    "Keep it with your papers, away from this computer.",
    "There is no reset and nobody to ask: without the passphrase and without this sheet "
    "the journal cannot be opened.",
)


@dataclass(frozen=True)
class RecoverySheet:
    """The parts of the sheet from top to bottom; `groups` shows in no representation."""

    title: str
    made: date
    folder: Path
    groups: tuple[str, ...] = field(repr=False)
    steps: tuple[str, ...]
    cautions: tuple[str, ...]

    def as_text(self) -> str:
        """The sheet as plain text, for a terminal or a file."""
        half = len(self.groups) // 2
        numbered = [f"{number}. {step}" for number, step in enumerate(self.steps, 1)]
        lines = [
            self.title,
            "",
            *(f"    {'  '.join(row)}" for row in (self.groups[:half], self.groups[half:])),
            "",
            f"Journal folder: {self.folder}",
            f"Made on: {self.made.isoformat()}",
            "",
            *numbered,
            "",
            *self.cautions,
        ]
        return "\n".join(lines) + "\n"


def recovery_sheet(key: RecoveryKey, folder: Path, made: date) -> RecoverySheet:
    """Put together the sheet for the journal in `folder`."""
    return RecoverySheet(TITLE, made, folder, key.groups, STEPS, CAUTIONS)
