"""Figures of a benchmark: timings, their medians and percentiles, printed beside a target.

Everything compared is measured in the same run, interleaved, so that a busy machine slows both.
"""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One line of the report; `met` is None where no target was set."""

    name: str
    measured: str
    target: str = ""
    met: bool | None = None

    def line(self) -> str:
        """The figure as a line of text."""
        verdict = {True: "met", False: "MISSED", None: ""}[self.met]
        return f"{self.name:52} {self.measured:48} {self.target:22} {verdict}".rstrip()


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes, in milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def peak_memory() -> float:
    """The most memory this process ever had, in MiB.

    Not by getrusage: its figure is inherited from whoever started the process.
    """
    found = re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text("ascii"))
    return int(found[1]) / 1024 if found else 0.0


def busy(work: Callable[[], object]) -> float:
    """How long this process computes in one call, in milliseconds, whatever else the machine does.

    For work on values alone: it neither waits nor reads.
    """
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which `part` (0 to 1) of the values lie, by the nearest rank."""
    ordered = sorted(values)
    return ordered[min(int(part * len(ordered)), len(ordered) - 1)]


def ratio(
    name: str, ours: Sequence[float], bare: Sequence[float], limit: float, *, part: float = 0.5
) -> Figure:
    """Our timings against the bare ones, both in milliseconds, at a percentile."""
    own, other = (median(v) if part == 0.5 else percentile(v, part) for v in (ours, bare))
    measured = f"{own:.2f} ms / {other:.2f} ms = {own / other:.2f}"
    label = "median" if part == 0.5 else f"p{part * 100:.0f}"
    return Figure(name, f"{label} {measured}", f"<= {limit} x", own / other <= limit)


def below(name: str, value: float, limit: float, unit: str, detail: str = "") -> Figure:
    """One value against a limit in the same unit."""
    measured = f"{value:.1f} {unit}{' ' + detail if detail else ''}"
    return Figure(name, measured, f"<= {limit:g} {unit}", value <= limit)


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)
