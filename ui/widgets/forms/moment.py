"""What was answered to *when*, and the moment it stands for. Must not know widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum
from typing import Any

from journal_app.model.canonical import read_instant, write_instant
from journal_app.model.instant import When
from journal_app.model.profile import Profile
from journal_app.model.vocabularies.work import WEEKDAY
from journal_app.model.when import ReadWhen, read_when


class Stretch(Enum):
    """The answers that need no typing; the value is the phrase `read_when` understands."""

    NOW = "just now"
    EARLY = "early in the shift"
    MIDDLE = "middle of the shift"
    LATE = "late in the shift"
    UNSET = "in this shift"
    AT = "at"
    KEPT = "as it was kept"


@dataclass(frozen=True)
class MomentAnswer:
    """An answer that still means the same when it is read tomorrow.

    `asked` is the instant (aware, UTC) the answer was begun, which "just now" and "in this shift"
    are counted from; `typed` is what stands behind *At...*.
    """

    stretch: Stretch
    asked: datetime
    typed: str = ""

    def read(self, zone: str, turns_at: time, kept: When | None = None) -> ReadWhen:
        """The moment it stands for; `kept` is the one an edited record had.

        *At...* with nothing typed is somewhere in this shift: it blocks nothing.

        Raises:
            InvalidValue: what was typed cannot be read as a time.
        """
        if self.stretch is Stretch.KEPT and kept is not None:
            return ReadWhen(kept, None, kept.local.replace(tzinfo=None))
        typed = self.typed.strip() if self.stretch is Stretch.AT else self.stretch.value
        phrase = typed or Stretch.UNSET.value
        return read_when(phrase, self.asked, zone, turns_at)

    def document(self) -> dict[str, str]:
        """Plain values for a draft."""
        return {
            "stretch": self.stretch.name,
            "asked": write_instant(self.asked),
            "typed": self.typed,
        }

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> MomentAnswer:
        """Read what `document` made; raises KeyError or ValueError for anything else."""
        return cls(
            stretch=Stretch[document["stretch"]],
            asked=read_instant(document["asked"]),
            typed=str(document["typed"]),
        )


def default_stretch(profile: Profile, local: datetime) -> Stretch:
    """*Just now* inside rostered hours, else *in this shift*. `local` is the wall clock."""
    fixed = profile.when_work == "fixed" and profile.starts and profile.ends
    return Stretch.NOW if fixed and _inside(profile, local) else Stretch.UNSET


def _inside(profile: Profile, local: datetime) -> bool:
    starts, ends = time.fromisoformat(profile.starts), time.fromisoformat(profile.ends)
    clock = local.time()
    over_midnight = ends <= starts
    after_midnight = over_midnight and clock < ends
    rostered = (local.weekday() - after_midnight) % 7
    if profile.weekdays and WEEKDAY.keys[rostered] not in profile.weekdays:
        return False
    if over_midnight:
        return clock >= starts or clock < ends
    return starts <= clock < ends
