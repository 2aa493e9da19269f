"""Print the simulations at full size and the oracles: `python -m tests.validate.run`."""

from __future__ import annotations

import math
import sys
import time

from tests.support.simulations import ALL, Measured
from tests.validate.oracles import compare

_ALLOWED_ERRORS = 2.0


def main() -> int:
    """Print every figure beside its target; 1 where one is missed."""
    say = sys.stdout.write
    missed = 0
    say("Against other programs\n")
    for one in compare():
        missed += not one.met
        numbers = f"{one.ours:12.6g} {one.theirs:12.6g}"
        say(f"  {one.name:66} {numbers}   {'agree' if one.met else 'APART'}\n")
    say("\nSimulations with known truth (figure, Monte Carlo error, target)\n")
    for simulate, given, _small, rounds in ALL:
        start = time.perf_counter()
        for measured in simulate(*given, rounds):
            missed += not measured.met(_ALLOWED_ERRORS)
            say(f"  {_line(measured)}\n")
        say(f"      {rounds:,} rounds, {time.perf_counter() - start:.1f} s\n")
    say(f"\n{missed} missed.\n" if missed else "\nAll met.\n")
    return int(missed > 0)


def _line(measured: Measured) -> str:
    low, high = measured.lowest, measured.highest
    if (low, high) in {(0.0, 1.0), (-1.0, 1.0), (-math.inf, math.inf)}:
        target, verdict = "", ""
    else:
        ends = (f">= {low:g}" if low not in {0.0, -math.inf} else "", f"<= {high:g}")
        target = " ".join(end for end in ends if end and end not in {"<= 1", "<= inf"})
        verdict = "met" if measured.met(_ALLOWED_ERRORS) else "MISSED"
    return f"{measured.name:66} {measured.value:8.3f} +-{measured.error:.3f}  {target:16} {verdict}"


if __name__ == "__main__":
    raise SystemExit(main())
