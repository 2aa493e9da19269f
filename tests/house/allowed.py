"""A contract for import-linter that lists what modules may import, not what they may not.

A new dependency is refused until the table in `pyproject.toml` names it. Direct imports only: what
a permitted module imports is its own row's business.
"""

from __future__ import annotations

import sys

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

_ALWAYS = ("journal_app.errors", "journal_app.clock")


class AllowedContract(Contract):
    """`modules`, without those `apart_from`, import nothing but `may_import` and each other."""

    type_name = "allowed"

    modules = fields.ListField(subfield=fields.StringField())
    apart_from = fields.ListField(subfield=fields.StringField(), required=False, default=[])
    may_import = fields.ListField(subfield=fields.StringField(), required=False, default=[])

    def check(
        self,
        graph: ImportGraph,
        verbose: bool,  # noqa: ARG002 - the signature is import-linter's
    ) -> ContractCheck:
        """Collect every import outside the list."""
        allowed = [*_ALWAYS, *self._listed("modules"), *self._listed("may_import")]
        strays = [
            f"{importer} -> {imported}"
            for importer in sorted(graph.modules)
            if _within(importer, self._listed("modules"))
            and not _within(importer, self._listed("apart_from"))
            for imported in sorted(graph.find_modules_directly_imported_by(importer))
            if not _free(imported) and not _within(imported, allowed)
        ]
        return ContractCheck(kept=not strays, metadata={"strays": strays})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print one line for each import outside the list."""
        for stray in check.metadata["strays"]:
            output.print_error(f"{stray} is not in this contract's may_import")

    def _listed(self, field: str) -> list[str]:
        value = getattr(self, field)
        return list(value) if isinstance(value, list) else []


def _free(module: str) -> bool:
    """The standard library, and the bare package, which holds the version alone."""
    return module.partition(".")[0] in sys.stdlib_module_names or module == "journal_app"


def _within(module: str, packages: list[str]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)
