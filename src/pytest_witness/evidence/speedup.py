"""Evidence on speed: how much faster a program's structure and the cost of its parts allow it to be.

Two layers, neither of which looks at a clock on the wall (the third, `paired`, does):

1. structure: how many processes can be at work at the same moment, by a gate. Who takes turns is not sped up by any
   machine;
2. logic: what the parts cost in CPU time, and the speedup that follows from it (see `scaling`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.evidence.scaling import Scaling, scaling
from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from pytest_witness.evidence.paired import Measured
    from pytest_witness.record import Run

CLAIM = "times as fast as one process"

_LEAST = 1.1  # a speedup below this is none that anybody would start processes for
# Seconds of CPU time, the main program's and the tasks': of less, starting workers and handing out tasks is most.
_LEAST_WORK = 0.15


@dataclass(frozen=True, slots=True, eq=False, repr=False, kw_only=True)
class Speedup(Evidence):
    """How many times as fast a program can be as the same work in one process, on so many cores.

    Attributes:
        structure: evidence of how many processes can be at work at once.
        costs: what its parts cost; None when it could not be told.
        cores: the cores that the value is for.
        measured: how fast it was by the clock; None when nobody asked for that.
    """

    structure: Evidence
    costs: Scaling | None = None
    cores: int = 1
    measured: Measured | None = None

    __hash__ = None  # compares by value


def logical_speedup(structure: Evidence, run: Run, *, cores: int | None = None) -> Speedup:
    """Return the speedup that structure and costs allow: the same on an idle machine and on a busy one.

    Args:
        structure: evidence of how many processes can be at work at once, from a run with a gate.
        run: a run that was measured.
        cores: on how many cores; None for as many as can be at work at once.
    """
    runs = (*structure.runs, run)
    problem = structure.reasons[0] if structure.value is None else unfinished(run)
    if problem is not None:
        return Speedup(CLAIM, None, Verdict.REFUTED, (problem,), runs=runs, structure=structure)
    width = structure.value
    costs = scaling(run, workers=width)
    on = max(1, width if cores is None else cores)

    def made(value: float, verdict: Verdict, *reasons: str) -> Speedup:
        return Speedup(CLAIM, value, verdict, reasons, runs=runs, structure=structure, costs=costs, cores=on)

    if width < 2:  # noqa: PLR2004  # one alone is what it is compared with
        return made(1.0, Verdict.REFUTED, _TURNS, *structure.reasons)
    value = round(costs.speedup(on), 2)
    if costs.work < _LEAST_WORK:
        told = f"All work together took {_seconds(costs.work)} of CPU time: too little to tell."
        return made(value, Verdict.INCONCLUSIVE, told)
    verdict = Verdict.PROVED if value >= _LEAST else Verdict.REFUTED
    return made(value, verdict, *_reasons(costs, width, on))


_TURNS = "No two processes could be at work at the same moment, so no machine makes it faster than one."


def _reasons(costs: Scaling, width: int, cores: int) -> list[str]:
    longest, spent = max(costs.tasks, default=0.0), sum(costs.tasks)
    reasons = [
        f"{width} processes can be at work at the same moment.",
        f"The main program took {_seconds(costs.serial)} of CPU time, and {len(costs.tasks)} tasks {_seconds(spent)}.",
        f"The longest task took {_seconds(longest)}.",
        f"That allows {costs.speedup(cores):.2f} on {cores} cores, and {costs.parallelism:.2f} at most.",
    ]
    if longest > spent / 2 and len(costs.tasks) > 1:
        reasons.append("One task is more than half of all: cut it into smaller ones.")
    elif costs.serial_share > 0.5:  # noqa: PLR2004  # the larger part
        reasons.append("Most of the work is done in the main program, where nobody helps.")
    if costs.overhead > spent:
        reasons.append(f"To start the workers took {_seconds(costs.overhead)} more: more than their work.")
    return reasons


def _seconds(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 0.1 else f"{seconds * 1000:.3g} ms"  # noqa: PLR2004  # as people write it
