"""Evidence on processes: how many were at work at the same moment, and whether they did the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from pytest_witness.record import Hold, Process, Run


def idle_workers(run: Run) -> tuple[int, ...]:
    """Return the processes that the gate held at work and that then delivered nothing, in the order of their birth.

    They wrote nothing, to no file and no pipe, and share no memory. In a pool made by hand, a process may be idle
    because the others were faster; let it pass first, by a gate with an order, to see whether it then delivers.
    """
    inside = {pid for hold in run.holds for pid in hold.pids}
    return tuple(p.pid for p in run.workers if p.pid in inside and _delivered_nothing(run, p))


def rank_of(run: Run, pid: int) -> int | None:
    """Return a process's position, by birth, among those of the widest hold; None when it was not in it."""
    pids = max((hold.pids for hold in run.holds), key=len, default=())
    ranked = [process.pid for process in run.processes if process.pid in pids]
    return ranked.index(pid) if pid in ranked else None


def delivered_at(run: Run, rank: int) -> bool:
    """Tell whether the process at this rank of the widest hold delivered anything in this run."""
    idle = idle_workers(run)
    pids = max((hold.pids for hold in run.holds), key=len, default=())
    return any(rank_of(run, pid) == rank and pid not in idle for pid in pids)


def at_work_at_once(run: Run, *, work: str | None = None, idle: tuple[int, ...] = ()) -> Evidence:
    """Return how many distinct processes, none of them the root, were at work at the same moment.

    The run's gate held every process that came to a piece of work until nobody else could come. The number inside is
    then exact: it does not depend on how fast the work is, nor on how busy the machine is.

    Args:
        run: a run with a gate.
        work: the function whose execution is the work. When the root executed it and no worker did, the work was done
            in the root, whoever else was held.
        idle: processes that do not count, for they never deliver anything (see `idle_workers`).
    """
    claim = "processes at work at once"
    problem = unfinished(run)
    if problem is not None:
        return Evidence(claim, None, Verdict.REFUTED, (problem,), runs=(run,))
    widest = max(run.holds, key=lambda hold: len(set(hold.pids) - set(idle)), default=None)
    inside = set() if widest is None else set(widest.pids) - set(idle)
    pids = tuple(process.pid for process in run.processes if process.pid in inside)
    if work is not None and _only_in_root(run, work):
        return Evidence(claim, 0, Verdict.REFUTED, (_in_root(run, work),), runs=(run,))
    verdict = Verdict.PROVED if len(pids) > 1 else Verdict.REFUTED
    return Evidence(claim, len(pids), verdict, tuple(_reasons(run, widest, pids, set(idle))), runs=(run,))


def executed_by_workers(run: Run, work: str) -> bool:
    """Tell whether any worker executed a function of the submission."""
    workers = {process.pid for process in run.workers}
    return any(call.kind == "function" and call.name == work and call.pid in workers for call in run.calls)


def taking_turns(evidence: Evidence, inside: Run, work: str) -> Evidence:
    """Return the evidence again, lowered when fewer processes than that can be inside a function at the same moment.

    Args:
        evidence: of processes that had work at the same moment.
        inside: a run with the gate at the function's door.
        work: the function.
    """
    problem = unfinished(inside)
    if problem is not None:
        return Evidence(evidence.claim, None, Verdict.REFUTED, (problem,), runs=(*evidence.runs, inside))
    width = max((len(hold.pids) for hold in inside.holds), default=0)
    if width >= evidence.value:
        return evidence
    reason = (
        f"{evidence.value} processes had work at the same moment, but only {width} could be inside {work} at once:"
        " the others waited for it to come out."
    )
    verdict = Verdict.PROVED if width > 1 else Verdict.REFUTED
    return Evidence(evidence.claim, width, verdict, (reason,), runs=(*evidence.runs, inside))


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
