"""Settings without content: how the window looks and behaves, kept in the clear.

Must never hold a word of the worker's but what they chose to see on the help card while locked.
The reader is tolerant: what is missing, unknown or out of range falls back to the default, so
that a damaged file never keeps anybody out.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from journal_app.paths import make_private_folder

FILE_NAME = "settings.json"
THEMES = ("system", "light", "dark")
CONTRASTS = ("system", "more")
CLOCKS = ("region", "12", "24")
PAPERS = ("region", "a4", "letter")
TEXT_SCALES = (100, 110, 125, 140, 160, 180, 200)
OWN_LINES = ("near", "first_aider", "union", "occupational_health", "helpline")
LINE_LIMIT = 60
IDLE_MINUTES = (1, 2, 5, 10, 15, 30)
REGION_DAY = 0
COOLING_DAYS = tuple(range(8))
HALF_LIVES = (1, 2, 3, 7)
TIER_WEIGHTS = (0.5, 1.0, 1.5, 2.0, 3.0)
BIN_DAYS = (7, 30, 90, 365, 0)
OPENING_RANGES = ("4w", "3m", "1y", "all")
WEEKDAYS = tuple(range(1, 8))
WEEKLY_HOURS = tuple(range(6, 24))
_TIERS = 5


@dataclass(frozen=True)
class Settings:
    """One state of all settings.

    `text_scale` is in per cent; `idle_minutes` is how long nothing may happen before the lock,
    `lock_on_sleep` whether it also comes when the computer sleeps or its screen is locked;
    `first_weekday` is 1 (Monday) to 7, 0 as the region has it; `geometry` is left, top, width and
    height of the window in logical pixels, empty until it was moved; `region` picks the numbers
    on the help card, empty as the language has it; `emergency` and `talk` are other numbers in
    their place. `own_lines` are the worker's own lines on that card, in the order of
    `OWN_LINES`, where they chose to see them while locked. `paper` is what a printer is first
    offered. `cooling_days` is how long a final step waits before it is meant, 0 for not at all.
    `half_life_days` is when a bad day is half gone from load, `tier_weights` what a contact of
    each tier adds to it, `opening_range` what Insights shows first. `weekly_five` says whether the
    five are asked, on `weekly_five_day` (1 is Monday) from `weekly_five_hour` on;
    `weekly_five_skipped` is the day (ISO) passed over last. `after_shift` says whether Today asks
    for a note once work is over by the rota, `after_shift_skipped` the day (ISO) passed over last;
    `monthly_questions` whether a question that is parked is asked again monthly unless it is said
    otherwise, `due_on_today` whether Today shows what is due.
    `backup_on_lock` says whether a lock takes a copy, `bin_days` after how many days the bin
    empties itself (0: never), `sheet_drills` whether the recovery sheet is asked for at times.
    `privacy_card` and `recovery_card` say whether Today still shows "Before you write",
    and "The recovery sheet is not made yet".
    """

    theme: str = "system"
    text_scale: int = 100
    contrast: str = "system"
    sidebar_text: bool = True
    single_keys: bool = True
    idle_minutes: int = 5
    lock_on_sleep: bool = True
    cover_behind: bool = False
    clear_clipboard: bool = True
    first_weekday: int = REGION_DAY
    clock: str = "region"
    paper: str = "region"
    region: str = ""
    emergency: str = ""
    talk: str = ""
    own_lines: tuple[str, ...] = ()
    backup_on_lock: bool = True
    bin_days: int = 30
    sheet_drills: bool = True
    privacy_card: bool = True
    recovery_card: bool = False
    cooling_days: int = 1
    half_life_days: int = 2
    tier_weights: tuple[float, ...] = (1.0,) * _TIERS
    opening_range: str = "3m"
    weekly_five: bool = False
    weekly_five_day: int = 7
    weekly_five_hour: int = 18
    weekly_five_skipped: str = ""
    after_shift: bool = False
    after_shift_skipped: str = ""
    monthly_questions: bool = False
    due_on_today: bool = True
    geometry: tuple[int, ...] = ()
    maximised: bool = False


_CHOICES: dict[str, tuple[object, ...]] = {
    "theme": THEMES,
    "text_scale": TEXT_SCALES,
    "contrast": CONTRASTS,
    "clock": CLOCKS,
    "paper": PAPERS,
    "idle_minutes": IDLE_MINUTES,
    "first_weekday": tuple(range(8)),
    "cooling_days": COOLING_DAYS,
    "half_life_days": HALF_LIVES,
    "opening_range": OPENING_RANGES,
    "weekly_five_day": WEEKDAYS,
    "weekly_five_hour": WEEKLY_HOURS,
    "bin_days": BIN_DAYS,
    "region": ("", "uk_ie", "us", "ca", "eu", "other"),
}
_FAR = 100_000


def read_settings(folder: Path) -> Settings:
    """Read the settings kept in `folder`; whatever cannot be used is the default."""
    try:
        document = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(document, dict):
        return Settings()
    usable = {
        field.name: _usable(field.name, field.default, document[field.name])
        for field in fields(Settings)
        if field.name in document
    }
    return replace(Settings(), **usable)


def write_settings(folder: Path, settings: Settings) -> None:
    """Keep the settings in `folder`, whole or not at all; OSError where the system refuses."""
    import tempfile  # not before the first paint

    make_private_folder(folder)
    handle, name = tempfile.mkstemp(prefix=".settings-", dir=folder)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=2)
            file.write("\n")
        Path(name).replace(folder / FILE_NAME)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _usable(name: str, default: Any, value: Any) -> Any:
    if name == "geometry":
        return _geometry(value)
    if name == "own_lines":
        return _own_lines(value)
    if name == "tier_weights":
        return _tier_weights(value, default)
    if type(value) is not type(default):
        return default
    if isinstance(value, str) and len(value) > LINE_LIMIT:
        return default
    return value if value in _CHOICES.get(name, (value,)) else default


def _own_lines(value: Any) -> tuple[str, ...]:
    lines = tuple(value) if isinstance(value, list) else ()
    fits = len(lines) == len(OWN_LINES) and all(isinstance(line, str) for line in lines)
    return tuple(line[:LINE_LIMIT] for line in lines) if fits else ()


def _tier_weights(value: Any, default: tuple[float, ...]) -> tuple[float, ...]:
    weights = tuple(value) if isinstance(value, list) else ()
    fits = len(weights) == _TIERS and all(type(one) is float for one in weights)
    return weights if fits and set(weights) <= set(TIER_WEIGHTS) else default


def _geometry(value: Any) -> tuple[int, ...]:
    numbers = tuple(value) if isinstance(value, list) else ()
    fits = len(numbers) == 4 and all(type(n) is int and abs(n) < _FAR for n in numbers)
    return numbers if fits and numbers[2] > 0 and numbers[3] > 0 else ()
