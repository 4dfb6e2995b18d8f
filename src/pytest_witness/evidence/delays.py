"""Evidence on starting: how long what a program started was there at least, by the witness's clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_witness.record import Call, Run


@dataclass(frozen=True, slots=True, eq=False, repr=False, kw_only=True)
class Delays(Evidence):
    """How long the processes and threads that were held at their start were there; its value is how many there were.

    A clock that a program has running from a start to a join shows at least this long, whatever machine it is.

    Attributes:
        processes, threads: how many were held.
        process_seconds: from the birth of each process to its end, each moment counted once however many there were.
        thread_seconds: likewise from the birth of each thread until it was let pass. Its end is no measure: join
            returns when its work is done, and the kernel's thread may end later.
        whole_seconds: from the begin of the function to its end; None when it was not seen to begin.
    """

    processes: int = 0
    threads: int = 0
    process_seconds: float = 0.0
    thread_seconds: float = 0.0
    whole_seconds: float | None = None

    __hash__ = None  # compares by value


def delays(run: Run) -> Delays:
    """Return how long the processes of a run that held them at their start were there, and its threads if it held them.

    Births and ends are the kernel's where the observer is exact. Elsewhere they may be noticed late, and only the time
    in which they were held counts.
    """
    claim = "processes and threads held at their start"
    problem = unfinished(run)
    if problem is not None:
        return Delays(claim, None, Verdict.REFUTED, (problem,), runs=(run,))
    held = [call for call in run.calls if call.kind in ("target", "task") and call.held]
    processes = [call for call in held if call.tid in (None, call.pid)]
    threads = [call for call in held if call not in processes]
    seconds = [_together(_stay(run, call) for call in calls) for calls in (processes, threads)]
    told = [
        f"{len(calls)} {noun} were there for {there:.4f} s from their start on."
        for calls, noun, there in zip((processes, threads), ("processes", "threads"), seconds, strict=True)
        if calls
    ]
    return Delays(
        claim,
        len(held),
        Verdict.PROVED if held else Verdict.REFUTED,
        tuple(told) or ("Nothing was started that could be held.",),
        runs=(run,),
        processes=len(processes),
        threads=len(threads),
        process_seconds=seconds[0],
        thread_seconds=seconds[1],
        whole_seconds=_whole(run),
    )


def _stay(run: Run, call: Call) -> tuple[float, float]:
    """Return from when to when who was held was there, for certain."""
    begin, end = call.at, call.at + call.held
    if run.provenance.get("Process.born") != "kernel":
        return begin, end
    for process in run.processes:
        if process.pid == call.pid and call.tid in (None, call.pid):
            return process.born, end if process.ended is None else process.ended
        begin = next((thread.born for thread in process.threads if thread.tid == call.tid), begin)
    return begin, end


def _whole(run: Run) -> float | None:
    begin = next((call.at for call in run.calls if call.kind == "function" and call.name == run.entry), None)
    return None if begin is None or run.returned is None else run.returned - begin


def _together(stays: Iterable[tuple[float, float]]) -> float:
    """Return the length of the union of the times in which somebody was there."""
    total, until = 0.0, 0.0
    for begin, end in sorted(stays):
        total += max(0.0, end - max(begin, until))
        until = max(until, end)
    return total
