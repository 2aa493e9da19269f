"""Argon2id: how much work each guess at a passphrase costs.

Knows the bounds of the cost, refused before any memory is asked for, and finds a cost that takes
about a second on this machine. Runs in the caller's thread; a derivation lets other threads run.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MIB = 1024
"""KiB in a MiB: memory is counted in KiB, as Argon2 counts it."""

MEMORY_BOUNDS_KIB = (19 * MIB, 4096 * MIB)
ITERATION_BOUNDS = (1, 64)
LANE_BOUNDS = (1, 16)

_TARGET_SECONDS = 1.0
_LONGEST_SECONDS = 1.2
_MOST_MEMORY_KIB = 256 * MIB
_LEAST_MEMORY_KIB = 64 * MIB
_LEAST_ITERATIONS = 3
_MOST_LANES = 4


@dataclass(frozen=True)
class KdfCost:
    """Cost of one Argon2id derivation: memory in KiB, passes over it, parallel lanes.

    Raises:
        ValueError: a number is outside the bounds this program accepts from any file.
    """

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        for value, (least, most) in (
            (self.memory_kib, MEMORY_BOUNDS_KIB),
            (self.iterations, ITERATION_BOUNDS),
            (self.lanes, LANE_BOUNDS),
        ):
            if not least <= value <= most:
                raise ValueError(f"Argon2id cost out of bounds: {value}")


def stretch(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """Argon2id (RFC 9106, version 0x13) of `secret`: 32 bytes."""
    return Argon2id(
        salt=salt,
        length=32,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(secret)


def time_one(cost: KdfCost) -> float:
    """Seconds one derivation takes here and now."""
    started = time.perf_counter()
    stretch(b"calibration", bytes(16), cost)
    return time.perf_counter() - started


def calibrate(
    *,
    memory_kib: int | None = None,
    cores: int | None = None,
    timing: Callable[[KdfCost], float] = time_one,
) -> KdfCost:
    """Find the cost that takes 0.8 to 1.2 seconds on this machine.

    Memory comes first, because it is what a guessing machine lacks: the smaller of 256 MiB and an
    eighth of `memory_kib`, and less only where three passes would take too long. Never below
    64 MiB and three passes, whatever that takes.
    """
    memory = max(_LEAST_MEMORY_KIB, min(_MOST_MEMORY_KIB, (memory_kib or machine_memory()) // 8))
    lanes = min(_MOST_LANES, cores or os.cpu_count() or 1)
    one_pass = timing(KdfCost(memory, 1, lanes))
    while one_pass * _LEAST_ITERATIONS > _LONGEST_SECONDS and memory > _LEAST_MEMORY_KIB:
        memory = max(_LEAST_MEMORY_KIB, memory // 2)
        one_pass = timing(KdfCost(memory, 1, lanes))
    passes = round(_TARGET_SECONDS / max(one_pass, 0.001))
    return KdfCost(memory, min(max(passes, _LEAST_ITERATIONS), ITERATION_BOUNDS[1]), lanes)


if sys.platform == "win32":

    def machine_memory() -> int:
        """Physical memory of this machine in KiB."""
        import ctypes

        installed = ctypes.c_ulonglong(0)
        if not ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(installed)):
            return 8 * _LEAST_MEMORY_KIB
        return int(installed.value)

else:

    def machine_memory() -> int:
        """Physical memory of this machine in KiB."""
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024
