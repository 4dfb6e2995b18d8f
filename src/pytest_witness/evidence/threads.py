"""Evidence on threads: how many of one process's threads were at work at the same moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from pytest_witness.record import Hold, Run

CLAIM = "threads at work at once"


def threads_at_once(run: Run) -> Evidence:
    """Return how many threads of the root, besides its main thread, were at work at the same moment.

    Args:
        run: a run with a gate for threads. It held each that came to the gate until nobody else could come, so that the
            number does not depend on how fast the work is, nor on which thread has the interpreter's lock.
    """
    problem = unfinished(run)
    if problem is not None:
        return Evidence(CLAIM, None, Verdict.REFUTED, (problem,), runs=(run,))
    threads = _threads(run)
    widest = max((_inside(hold, threads) for hold in run.holds), key=len, default=[])
    verdict = Verdict.PROVED if len(widest) > 1 else Verdict.REFUTED
    return Evidence(CLAIM, len(widest), verdict, (_seen(run, widest, threads),), runs=(run,))


def in_threads(run: Run, work: str) -> bool:
    """Tell whether a thread of the root, not its main thread, came to the door of a function."""
    threads = _threads(run)
    return any(call.kind == "function" and call.name == work and call.tid in threads for call in run.calls)


def _threads(run: Run) -> frozenset[int]:
    root = run.root
    return frozenset(thread.tid for thread in root.threads[1:]) if root is not None else frozenset()


def _inside(hold: Hold, threads: frozenset[int]) -> list[int]:
    return [tid for tid in hold.pids if tid in threads]


def _seen(run: Run, widest: list[int], threads: frozenset[int]) -> str:
    if len(widest) > 1:
        return f"{len(widest)} threads of your main program were inside at the same moment."
    if widest:
        return "One thread was held at its work, and no other came."
    if run.workers:
        return "The work was not done by threads of your main program; other processes were started."
    if threads:
        return f"{len(threads)} threads were started, but none was given any work."
    return "No thread was started: everything happened in the main thread of your program."
