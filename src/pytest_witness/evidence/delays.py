"""Evidence on starting: how long what a program started was held before it could begin, by the witness's clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from pytest_witness.record import Call, Run


@dataclass(frozen=True, slots=True, eq=False, repr=False, kw_only=True)
class Delays(Evidence):
    """For how many seconds processes and threads were held at their start; its value is how many there were.

    A clock that a program has running from a start to a join shows at least this long, whatever machine it is.

    Attributes:
        processes, threads: how many were held.
        process_seconds, thread_seconds: for how long, each moment counted once however many stood there.
    """

    processes: int = 0
    threads: int = 0
    process_seconds: float = 0.0
    thread_seconds: float = 0.0

    __hash__ = None  # compares by value

    @property
    def run(self) -> Run:
        """The run."""
        return self.runs[0]


def delays(run: Run) -> Delays:
    """Return for how long the processes of a run were held at their start; its threads, too, at a gate for threads."""
    claim = "processes and threads held at their start"
    problem = unfinished(run)
    if problem is not None:
        return Delays(claim, None, Verdict.REFUTED, (problem,), runs=(run,))
    held = [call for call in run.calls if call.kind in ("target", "task") and call.held]
    processes = [call for call in held if call.tid in (None, call.pid)]
    threads = [call for call in held if call not in processes]
    seconds = [_together(calls) for calls in (processes, threads)]
    told = (
        f"{len(processes)} processes were held at their start for {seconds[0]:.3f} s,"
        f" and {len(threads)} threads for {seconds[1]:.3f} s."
    )
    return Delays(
        claim,
        len(held),
        Verdict.PROVED if held else Verdict.REFUTED,
        (told,),
        runs=(run,),
        processes=len(processes),
        threads=len(threads),
        process_seconds=seconds[0],
        thread_seconds=seconds[1],
    )


def _together(calls: list[Call]) -> float:
    """Return the length of the union of the times in which somebody was held."""
    total, until = 0.0, 0.0
    for begin, end in sorted((call.at, call.at + call.held) for call in calls):
        total += max(0.0, end - max(begin, until))
        until = max(until, end)
    return total
