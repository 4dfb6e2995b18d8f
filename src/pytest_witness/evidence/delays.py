"""Evidence on starting: how long what a program started was there at least, by the witness's clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_witness.record import Call, Run

Stay: TypeAlias = tuple[float, float]  # from when to when, in seconds since the run began


@dataclass(frozen=True, slots=True, eq=False, repr=False, kw_only=True)
class Delays(Evidence):
    """How long the processes and threads that were held at their start were there; its value is how many there were.

    A clock that a program has running from a start to a join shows at least this long, whatever machine it is.

    Attributes:
        process_stays: from when to when each process was there, in the order of their births: from its birth to its
            end, in seconds since the run began.
        thread_stays: likewise of each thread, from its birth until it was let pass. Its end is no measure: join returns
            when its work is done, and the kernel's thread may end later.
        whole_seconds: from the begin of the function to its end; None when it was not seen to begin.
    """

    process_stays: tuple[Stay, ...] = ()
    thread_stays: tuple[Stay, ...] = ()
    whole_seconds: float | None = None

    __hash__ = None  # compares by value

    @property
    def processes(self) -> int:
        """How many processes were held."""
        return len(self.process_stays)

    @property
    def threads(self) -> int:
        """How many threads were held."""
        return len(self.thread_stays)

    @property
    def process_seconds(self) -> float:
        """How long processes were there, each moment counted once however many there were."""
        return self.together(self.process_stays)

    @property
    def thread_seconds(self) -> float:
        """How long threads were there, each moment counted once however many there were."""
        return self.together(self.thread_stays)

    @staticmethod
    def together(stays: Iterable[Stay]) -> float:
        """Return how many seconds somebody was there, each moment counted once however many there were."""
        total, until = 0.0, 0.0
        for begin, end in sorted(stays):
            total += max(0.0, end - max(begin, until))
            until = max(until, end)
        return total


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
    stays = {"processes": _stays(run, processes), "threads": _stays(run, threads)}
    told = [
        f"{len(its)} {noun} were there for {Delays.together(its):.4f} s from their start on."
        for noun, its in stays.items()
        if its
    ]
    return Delays(
        claim,
        len(held),
        Verdict.PROVED if held else Verdict.REFUTED,
        tuple(told) or ("Nothing was started that could be held.",),
        runs=(run,),
        process_stays=stays["processes"],
        thread_stays=stays["threads"],
        whole_seconds=_whole(run),
    )


def _stays(run: Run, calls: Iterable[Call]) -> tuple[Stay, ...]:
    return tuple(sorted(_stay(run, call) for call in calls))


def _stay(run: Run, call: Call) -> Stay:
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
