"""What works on this machine, and what that means for grading."""

from __future__ import annotations

import multiprocessing
import sys
from dataclasses import dataclass
from multiprocessing.shared_memory import SharedMemory
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.machine.budget import size

if TYPE_CHECKING:
    from pytest_witness.machine.budget import Budget

State: TypeAlias = Literal["good", "limited", "broken"]

_LITTLE = 64 << 20  # bytes of shared memory; Docker gives a container as much when nobody asks for more
_LITTLE_MEMORY = 1 << 30  # bytes: eight interpreters, a grader and a system have to live in it


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        name: what it is.
        found: what was found.
        meaning: what follows for grading, in a sentence.
        state: ``good``, ``limited`` (some verdicts cannot be had here), or ``broken`` (exercises cannot be graded).
    """

    name: str
    found: str
    meaning: str
    state: State = "good"


def findings(budget: Budget, *, exact: bool) -> list[Finding]:
    """Look at everything.

    Args:
        budget: what the session may use.
        exact: whether the exact observer works.
    """
    return [
        _observer(exact=exact),
        _cores(budget),
        _memory(budget),
        _semaphores(),
        _shared_memory(budget),
        _start_methods(),
        _lock(budget),
    ]


def _observer(*, exact: bool) -> Finding:
    if exact:
        return Finding(name="observer", found="linux", meaning="The kernel tells of every process, exactly.")
    why = "ptrace(2) is refused" if sys.platform == "linux" else "only Linux tells all"
    return Finding(
        name="observer",
        found="portable",
        meaning=f"Processes are sampled, as {why}: deadlocks are noticed at the deadline, and grading takes longer.",
        state="limited",
    )


def _cores(budget: Budget) -> Finding:
    count = 0 if budget.cpus is None else len(budget.cpus)
    quota = f", of {count} that are shared" if budget.quota is not None and budget.quota < count else ""
    found = f"{budget.cores:.3g}{quota}"
    if budget.shows_speedup:
        meaning = "Several processes can be faster than one."
        return Finding(name="cores", found=found, meaning=meaning)
    meaning = "Speedups cannot be shown here; everything else can."
    return Finding(name="cores", found=found, meaning=meaning, state="limited")


def _memory(budget: Budget) -> Finding:
    if budget.memory >= _LITTLE_MEMORY:
        return Finding(name="memory", found=size(budget.memory), meaning="Enough for eight interpreters at once.")
    meaning = "Eight interpreters at once may be too many: give at least 1 GB."
    return Finding(name="memory", found=size(budget.memory), meaning=meaning, state="limited")


def _semaphores() -> Finding:
    try:
        multiprocessing.get_context().Lock()
    except (OSError, ImportError) as error:
        meaning = "Locks, queues and pools cannot be made: give the container a /dev/shm that can be written to."
        return Finding(name="semaphores", found=_words(error), meaning=meaning, state="broken")
    return Finding(name="semaphores", found="work", meaning="Locks, queues and pools can be made.")


def _shared_memory(budget: Budget) -> Finding:
    name = "shared memory"
    try:
        memory = SharedMemory(create=True, size=4096)
    except (OSError, ImportError) as error:
        meaning = "Exercises on shared memory cannot be graded: give the container a /dev/shm."
        return Finding(name=name, found=_words(error), meaning=meaning, state="broken")
    memory.close()
    memory.unlink()
    if budget.shared_memory is None:
        return Finding(name=name, found="works", meaning="Processes can share memory.")
    found = f"{size(budget.shared_memory)} free"
    if budget.shared_memory >= _LITTLE:
        return Finding(name=name, found=found, meaning="Processes can share memory.")
    meaning = "Programs that share large arrays will fail; the exercises need little."
    return Finding(name=name, found=found, meaning=meaning, state="limited")


def _start_methods() -> Finding:
    default, *others = multiprocessing.get_all_start_methods()
    found = ", ".join([f"{default} (default)", *others])
    return Finding(name="start methods", found=found, meaning="Programs are graded under each of them.")


def _lock(budget: Budget) -> Finding:
    meanings = {
        "always": "Threads take turns on about one core; processes do not.",
        "on": "Threads take turns on about one core, though this build could do without (PYTHON_GIL=0).",
        "off": "Threads compute on several cores, as processes do.",
    }
    return Finding(name="GIL", found="off" if budget.gil == "off" else "on", meaning=meanings[budget.gil])


def _words(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).partition("\n")[0]
