"""System programs that some tests need, and what happens where they are missing."""

from __future__ import annotations

import os
import shutil

import pytest


def require_tool(name: str) -> str:
    """The path of program `name`; without it the test is skipped, and fails under CI=true."""
    found = shutil.which(name)
    if found:
        return found
    reason = f"not run: the program {name} is missing (see packages-debian.txt)"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
