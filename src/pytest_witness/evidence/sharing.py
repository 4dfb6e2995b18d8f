"""Evidence on what processes and threads share: who changed a list, what crossed, whose updates were lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from pytest_witness.record import Call, Change, Process, Run


@dataclass(frozen=True, slots=True, eq=False, repr=False, kw_only=True)
class Changes(Evidence):
    """Who changed the lists that an entry was given; its value is the number of changes.

    Attributes:
        in_main: changes by the main thread of the root.
        in_threads: changes by its other threads: they see the same list.
        in_processes: changes by other processes: each to a copy of its own.
    """

    in_main: tuple[Change, ...] = ()
    in_threads: tuple[Change, ...] = ()
    in_processes: tuple[Change, ...] = ()

    __hash__ = None  # compares by value


def who_changed(run: Run) -> Changes:
    """Return who changed the lists that the entry of a run was given.

    The process is the kernel's word; the thread is what the process says of itself, checked against the threads that
    the observer saw. A list that the entry made of them by `list()` is another, and is not followed.
    """
    claim = "changes of the lists that were given"
    problem = unfinished(run)
    root = run.root
    if problem is not None or root is None:
        return Changes(claim, None, Verdict.REFUTED, (problem or "",), runs=(run,))
    threads = {thread.tid for thread in root.threads[1:]}
    in_main = tuple(one for one in run.changes if one.pid == root.pid and one.tid not in threads)
    in_threads = tuple(one for one in run.changes if one.pid == root.pid and one.tid in threads)
    in_processes = tuple(one for one in run.changes if one.pid != root.pid)
    reasons = [
        f"{who}: {', '.join(sorted({one.how for one in changes}))}."
        for who, changes in (
            ("Changed by the main thread of your program", in_main),
            ("Changed by another thread of your program", in_threads),
            ("Changed by another process, in its own copy", in_processes),
        )
        if changes
    ]
    verdict = Verdict.PROVED if run.changes else Verdict.REFUTED
    return Changes(
        claim,
        len(run.changes),
        verdict,
        tuple(reasons) or ("Nobody changed a list that was given.",),
        runs=(run,),
        in_main=in_main,
        in_threads=in_threads,
        in_processes=in_processes,
    )


@dataclass(frozen=True, slots=True, eq=False, repr=False, kw_only=True)
class Contention(Evidence):
    """How many processes were about to write a shared value at the same moment, having read it before.

    Attributes:
        writers: the processes, the main program left out, that were seen to write a ``value``, or an item of something.
        shared: whether the processes share memory, or were seen to write a ``value``; None when it is not known.
    """

    writers: frozenset[int] = frozenset()
    shared: bool | None = None

    __hash__ = None  # compares by value


def contention(run: Run) -> Contention:
    """Return how many processes were about to write a shared value at the same moment, having read it before.

    With two or more, the updates of all but the last of them are lost: each writes what it has computed from the value
    that it read before, and that is the same for all (a lost update; Berenson et al., SIGMOD 1995). With one alone they
    may still be, when the lock is taken only after reading: what the run returned shows it.

    Args:
        run: a run with a gate at stores. It held every process that had read and was about to write, until nobody else
            could come, so that an update that can be lost is lost.
    """
    claim = "processes about to write at once"
    problem = unfinished(run)
    if problem is not None:
        return Contention(claim, None, Verdict.REFUTED, (problem,), runs=(run,))
    workers = {process.pid for process in run.workers}
    stores = [call for call in run.calls if call.kind == "store" and call.pid in workers]
    width = _at_once([call for call in stores if call.held])
    writers = frozenset(call.pid for call in stores)
    mapped = [process.shares_memory for process in run.workers]
    shared = any(call.name == "value" for call in stores) or any(mapped) or (None if None in mapped else False)
    verdict, told = _contended(width, writers)
    return Contention(claim, width, verdict, (told,), runs=(run,), writers=writers, shared=shared)


def _at_once(stores: list[Call]) -> int:
    """Return how many were held before a store at the same moment; who was held before a lock does not count."""
    return max((sum(one.at <= other.at < one.at + one.held for one in stores) for other in stores), default=0)


def _contended(width: int, writers: frozenset[int]) -> tuple[Verdict, str]:
    if width > 1:
        told = f"{width} processes had read the value before any of them wrote it, so all updates but one were lost."
        return Verdict.REFUTED, told
    if width:
        return Verdict.PROVED, "Never more than one process at a time was about to write the value."
    if writers:
        # Whether an item is one of a shared array, or of a list, is not to be seen from the instruction.
        return Verdict.INCONCLUSIVE, "Your processes wrote items and no `value`, and nobody is held at an item."
    return Verdict.REFUTED, "No process other than your main program was seen to write to a `value`."


@dataclass(frozen=True, slots=True, eq=False, repr=False, kw_only=True)
class Crossing(Evidence):
    """How many more bytes the workers wrote in one run than in another, all together, but for what they printed.

    Attributes:
        from_main: how many more the main program wrote; None when it is not known.
    """

    from_main: int | None = None

    __hash__ = None  # compares by value


def crossing(first: Run, second: Run) -> Crossing:
    """Return how much more was written in the second run than in the first (``wchar`` in proc_pid_io(5)).

    When the second run's values are as many, and longer in every usual encoding, then who writes more is who sends
    them. What is printed reaches no other process, and is taken off.
    """
    claim = "bytes more that crossed from the workers"
    runs = (first, second)
    problem = unfinished(first) or unfinished(second)
    if problem is not None:
        return Crossing(claim, None, Verdict.REFUTED, (problem,), runs=runs)
    before, after = (_sent(run, run.workers) for run in runs)
    roots = [_sent(run, run.processes[:1]) for run in runs]
    main = None if None in roots else (roots[1] or 0) - (roots[0] or 0)
    if before is None or after is None:
        told = "Nothing here tells how many bytes each process wrote."
        return Crossing(claim, None, Verdict.INCONCLUSIVE, (told,), runs=runs, from_main=main)
    more = after - before
    told = f"The workers wrote {before:,} bytes with the short values and {after:,} with the long ones."
    verdict = Verdict.PROVED if more > 0 else Verdict.REFUTED
    return Crossing(claim, more, verdict, (told,), runs=runs, from_main=main)


def _sent(run: Run, processes: tuple[Process, ...]) -> int | None:
    each = [process.written for process in processes]
    if None in each:
        return None
    pids = {process.pid for process in processes}
    printed = sum(len(line.text.encode()) + 1 + line.cut for line in run.outputs if line.pid in pids)
    return max(0, sum(written or 0 for written in each) - printed)
