"""Every fuzzed reader, by the name under which it is printed."""

from __future__ import annotations

from collections.abc import Mapping

from tests.torture.fuzz_backup import FuzzedBackup
from tests.torture.fuzz_condition import FuzzedCondition
from tests.torture.fuzz_header import FuzzedHeader
from tests.torture.fuzz_import import FuzzedImport
from tests.torture.fuzz_search import FuzzedSearch
from tests.torture.fuzz_when import FuzzedWhen
from tests.torture.target import Maker

TARGETS: Mapping[str, Maker] = {
    "header": FuzzedHeader,
    "backup": FuzzedBackup,
    "import": FuzzedImport,
    "search": FuzzedSearch,
    "when": FuzzedWhen,
    "condition": FuzzedCondition,
}
