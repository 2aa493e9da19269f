"""Puts the screen and the resources into the wheel, where a plain package list leaves them out."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BundledScreen(BuildHookInterface[Any]):
    """Copies `ui` and `resources` into `journal_app/_bundled`, so that one package is installed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add both folders to a standard wheel; an editable one finds them in the checkout."""
        if version == "standard":
            for folder in ("ui", "resources"):
                source = str(Path(self.root, folder))
                build_data["force_include"][source] = f"journal_app/_bundled/{folder}"
