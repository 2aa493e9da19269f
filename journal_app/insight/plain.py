"""Results as plain values, ready for JSON: what the command line prints and reports may keep."""

from __future__ import annotations

import math
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

import numpy as np

from journal_app.insight.result import Result, Said
from journal_app.insight.words import sentence


def as_plain(value: object) -> Any:
    """A result, or any part of one, as dictionaries, lists, texts and numbers.

    A number that is not known is `None`; a result also has its English `sentence`.
    """
    if isinstance(value, Said):
        return {"key": value.key, **{name: as_plain(one) for name, one in value.values}}
    if is_dataclass(value):
        parts = {one.name: as_plain(getattr(value, one.name)) for one in fields(value)}
        return parts | {"sentence": sentence(value)} if isinstance(value, Result) else parts
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, np.ndarray):
        return as_plain(value.tolist())
    if isinstance(value, tuple | list):
        return [as_plain(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
