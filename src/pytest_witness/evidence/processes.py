"""Evidence on processes: how many were at work at the same moment, and whether they did the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from pytest_witness.record import Hold, Process, Run


def at_work_at_once(run: Run, *, work: str | None = None) -> Evidence:
    """Return how many distinct processes, none of them the root, were at work at the same moment.

    The run's gate held every process that came to a piece of work until nobody else could come. The number inside is
    then exact: it does not depend on how fast the work is, nor on how busy the machine is. A process that delivered
    nothing (it wrote nothing, and shares no memory) did no work and does not count.

    Args:
        run: a run with a gate.
        work: the function whose execution is the work. When the root executed it and no worker did, the work was done
            in the root, whoever else was held.
    """
    claim = "processes at work at once"
    problem = unfinished(run)
    if problem is not None:
        return Evidence(claim, None, Verdict.REFUTED, (problem,), runs=(run,))
    idle = {process.pid for process in run.workers if _delivered_nothing(run, process)}
    widest = max(run.holds, key=lambda hold: len(set(hold.pids) - idle), default=None)
    pids = () if widest is None else tuple(pid for pid in widest.pids if pid not in idle)
    if work is not None and _only_in_root(run, work):
        return Evidence(claim, 0, Verdict.REFUTED, (_in_root(run, work),), runs=(run,))
    verdict = Verdict.PROVED if len(pids) > 1 else Verdict.REFUTED
    return Evidence(claim, len(pids), verdict, tuple(_reasons(run, widest, pids, idle)), runs=(run,))


def _delivered_nothing(run: Run, process: Process) -> bool:
    if process.written is None or process.written > 0 or process.shares_memory is not False:
        return False
    return not any(line.pid == process.pid for line in run.outputs)


def _only_in_root(run: Run, work: str) -> bool:
    root = run.root
    callers = {call.pid for call in run.calls if call.kind == "function" and call.name == work}
    return root is not None and callers == {root.pid}


def _in_root(run: Run, work: str) -> str:
    pid = run.root.pid if run.root is not None else "?"
    started = len(run.workers)
    others = "no other process was started" if not started else f"{started} other processes were started for nothing"
    if started == 1:
        others = "the one other process was started for nothing"
    return f"{work} was executed by your main program, process {pid}; {others}."


def _reasons(run: Run, hold: Hold | None, pids: tuple[int, ...], idle: set[int]) -> list[str]:
    reasons = []
    if not run.workers:
        reasons.append("No process was started: everything happened in your main program.")
    elif not pids and not idle:
        reasons.append(f"{_count(len(run.workers))} started, but none was given any work.")
    elif len(pids) == 1:
        others = len(run.holds) - 1
        then = f" The other {others} came only after it was done." if others > 0 else ""
        reasons.append(f"Process {pids[0]} was held at its work, and nobody else came.{then}")
    elif pids:
        reasons.append(f"{len(pids)} processes were inside at the same moment: {', '.join(map(str, pids))}.")
    if idle:
        numbers = ", ".join(map(str, sorted(idle)[:8]))
        reasons.append(f"{_count(len(idle))} delivered nothing, neither output nor a result: {numbers}.")
    if hold is not None and not hold.settled:
        reasons.append("The witness stopped waiting for others while your program was still busy.")
    return reasons


def _count(number: int) -> str:
    return "1 process" if number == 1 else f"{number} processes"
