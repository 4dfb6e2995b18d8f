"""Evidence on threads: how many of one process's threads were at work at the same moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from pytest_witness.record import Hold, Run

CLAIM = "threads at work at once"


def threads_at_once(run: Run, *, work: str | None = None) -> Evidence:
    """Return how many threads of the root, besides its main thread, were at work at the same moment.

    Args:
        run: a run with a gate for threads. It held each that came to the gate until nobody else could come, so that the
            number does not depend on how fast the work is, nor on which thread has the interpreter's lock.
        work: the function whose execution is the work. When the main thread executed it and no other did, nobody else
            was at work.
    """
    problem = unfinished(run)
    if problem is not None:
        return Evidence(CLAIM, None, Verdict.REFUTED, (problem,), runs=(run,))
    threads = _threads(run)
    if work is not None and in_main_thread(run, work) and not in_threads(run, work):
        return Evidence(CLAIM, 0, Verdict.REFUTED, (_in_main(work, len(threads)),), runs=(run,))
    widest = max((_inside(hold, threads) for hold in run.holds), key=len, default=[])
    verdict = Verdict.PROVED if len(widest) > 1 else Verdict.REFUTED
    return Evidence(CLAIM, len(widest), verdict, (_seen(run, widest, threads),), runs=(run,))


def in_threads(run: Run, work: str) -> bool:
    """Tell whether a thread of the root, not its main thread, came to the door of a function."""
    threads = _threads(run)
    return any(call.kind == "function" and call.name == work and call.tid in threads for call in run.calls)


def in_main_thread(run: Run, work: str) -> bool:
    """Tell whether the main thread of the root came to the door of a function."""
    root = run.root.pid if run.root is not None else None
    return any(call.kind == "function" and call.name == work and call.tid == root for call in run.calls)


def _threads(run: Run) -> frozenset[int]:
    root = run.root
    return frozenset(thread.tid for thread in root.threads[1:]) if root is not None else frozenset()


def _inside(hold: Hold, threads: frozenset[int]) -> list[int]:
    return [tid for tid in hold.pids if tid in threads]


def _in_main(work: str, threads: int) -> str:
    others = "no other thread was started" if not threads else f"{threads} other threads were started for nothing"
    if threads == 1:
        others = "the one other thread was started for nothing"
    return f"{work} was executed by the main thread of your program; {others}."


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
