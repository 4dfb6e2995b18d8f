"""Who was there in a run, and what they did."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pytest_witness.diagnosis.source.calls import CALLING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_witness.diagnosis.source import Called, Code
    from pytest_witness.record import Process, Run

_MOST_OF_A_LIFE = 0.7  # what is left of it is for the end: it has already sent its answer


@dataclass(frozen=True, kw_only=True)  # no slots: it remembers what it has once computed
class Facts:
    """What a diagnosis is made of.

    Attributes:
        run: the run that shows what went wrong.
        runs: all runs that were made for the same item, this one among them.
        code: the source.
        function: the function at issue; None for a script.
        exercise: the exercise's name; empty when nobody asked for anything (``witness run``).
        claim: what the evidence that was refuted is evidence of; empty when a value was wrong, or nothing was asked.
        got, expected: what was compared and found unequal, as far as it is plain data.
        asked: whether `got` and `expected` are known.
    """

    run: Run
    runs: tuple[Run, ...]
    code: Code
    function: str | None = None
    exercise: str = ""
    claim: str = ""
    got: Any = None
    expected: Any = None
    asked: bool = False

    @property
    def graded(self) -> bool:
        """Whether something was asked for and not given: what is not asked for is no mistake of a script's."""
        return bool(self.exercise)

    @cached_property
    def forked(self) -> bool:
        """Whether some worker began as a copy of the main program, with all its variables."""
        return any(worker.parent_pid == self.main_pid and not _is_spawned(worker) for worker in self.workers)

    @cached_property
    def main_pid(self) -> int:
        """The main program's PID; 0 when it was not seen."""
        return self.run.root.pid if self.run.root is not None else 0

    @property
    def workers(self) -> tuple[Process, ...]:
        """The processes that were started, helpers left out."""
        return self.run.workers

    @cached_property
    def programs(self) -> tuple[Process, ...]:
        """Those of them that are another program: not multiprocessing's own way to start an interpreter."""
        own = self.run.root.command if self.run.root is not None else ()  # one that only forked may still show it
        others = (worker for worker in self.workers if worker.command not in ((), own))
        return tuple(worker for worker in others if not _is_spawned(worker))

    @property
    def main_threads(self) -> int:
        """How many threads the main program had beside its main thread."""
        return max(0, len(self.run.root.threads) - 1) if self.run.root is not None else 0

    @cached_property
    def most_alive(self) -> int:
        """The largest number of workers that were alive at one moment."""
        ends = [(worker.born, 1) for worker in self.workers]
        ends += [(self.run.ended if worker.ended is None else worker.ended, -1) for worker in self.workers]
        return _highest(change for _, change in sorted(ends))

    @cached_property
    def one_by_one(self) -> bool:
        """Whether each of several workers was born after the one before it had ended."""
        return len(self.workers) > 1 and self.most_alive == 1

    @cached_property
    def in_turn(self) -> bool:
        """Whether each of several workers was born when the one before it had ended, or had its life behind it."""
        lives = [(one.born, self.run.ended if one.ended is None else one.ended) for one in self.workers]
        return len(lives) > 1 and all(
            later > born + _MOST_OF_A_LIFE * (ended - born)
            for (born, ended), (later, _) in itertools.pairwise(sorted(lives))
        )

    @cached_property
    def most_held(self) -> int | None:
        """The largest number of processes that a gate held at once, over all runs; None where there was no gate."""
        counts = [len(hold.pids) for run in self.runs for hold in run.holds]
        return max(counts) if counts else None

    def entered(self, pid: int) -> frozenset[str]:
        """Return the names of the functions of the submission that one process was seen to enter.

        Of one inside of another, or of a class, its full name (``main.<locals>.save``) and its last part. Before Python
        3.12 nobody is seen to enter a function but at a gate: then it is what the source says that it calls, or gets.
        """
        if self.unseen:
            return self._called_in_main if pid == self.main_pid else self.code.in_workers
        return self._entered.get(pid, frozenset())

    @cached_property
    def _entered(self) -> dict[int, frozenset[str]]:
        found: dict[int, set[str]] = {}
        for call in self.run.calls:
            # What a class has in it is executed where its file is read.
            if call.kind == "function" and call.name not in self.code.classes:
                found.setdefault(call.pid, set()).update((call.name, call.name.rpartition(".")[2]))
        return {pid: frozenset(names) for pid, names in found.items()}

    @cached_property
    def _called_in_main(self) -> frozenset[str]:
        calls = [call for call in self.code.calls if not self.code.at_work(call)]
        called = {name for call in calls for name in (call.name, call.method)}
        given = {getattr(call.argument(0), "id", "") for call in calls if call.name in CALLING}
        return frozenset((called | given | {str(self.function)}) & set(self.code.functions))

    @cached_property
    def in_main(self) -> frozenset[str]:
        """The functions of the submission that the main program was seen to enter."""
        return self.entered(self.main_pid)

    @cached_property
    def in_workers(self) -> frozenset[str]:
        """The functions of the submission that some worker was seen to enter."""
        return frozenset().union(*(self.entered(worker.pid) for worker in self.workers))

    def at_work(self, call: Called) -> bool:
        """Tell whether a call stands in a function that runs in a worker: the source says so, or it was seen there."""
        return self.code.at_work(call) or call.function in self.in_workers - self.in_main

    @cached_property
    def unseen(self) -> bool:
        """Whether it cannot be known who entered which function."""
        return self.run.python.startswith("3.11.") and all(call.kind != "function" for call in self.run.calls)

    @cached_property
    def only_in_main(self) -> frozenset[str]:
        """The functions that the main program entered and no worker did, without the one that was called."""
        return self.in_main - self.in_workers - {self.function}

    @cached_property
    def without_target(self) -> tuple[int, ...]:
        """The processes that were started without a target, or with None: they had nothing to do.

        An object that can be called has no name, either, but then something of the submission is entered, or written.
        """
        targets = [call for call in self.run.calls if call.kind == "target"]
        nameless = {call.pid for call in targets if call.name in self.code.inherited_runs}
        idle = (worker for worker in self.workers if worker.pid in nameless and not self.entered(worker.pid))
        return tuple(worker.pid for worker in idle if worker not in self.writers and not worker.written)

    @cached_property
    def tasks(self) -> int:
        """How many workers were seen to receive a task of a pool or an executor."""
        return len({call.pid for call in self.run.calls if call.kind == "task"})

    @cached_property
    def main_lines(self) -> tuple[str, ...]:
        """The lines that the main program wrote to standard output."""
        return self.lines_of(self.run.root) if self.run.root is not None else ()

    def lines_of(self, process: Process) -> tuple[str, ...]:
        """Return the lines that one process wrote to standard output."""
        return self._lines.get(process.pid, ())

    @cached_property
    def _lines(self) -> dict[int, tuple[str, ...]]:
        found: dict[int, list[str]] = {}
        for line in self.run.outputs:
            if line.stream == "stdout":
                found.setdefault(line.pid, []).append(line.text)
        return {pid: tuple(texts) for pid, texts in found.items()}

    @cached_property
    def main_words(self) -> tuple[str, ...]:
        """The lines that the main program wrote to standard output or, as a logger does, to the other; no warnings."""
        return tuple(line.text for line in self.run.outputs if line.pid == self.main_pid and ".py:" not in line.text)

    def brought(self, worker: Process) -> bool:
        """Tell whether a worker wrote more than its lines, to a pipe or a file, or shared memory with others."""
        lines = sum(len(line.text.encode()) + 1 for line in self.run.outputs if line.pid == worker.pid)
        return (worker.written or 0) > lines or worker.shares_memory is True

    @cached_property
    def worker_lines(self) -> tuple[str, ...]:
        """The lines that workers wrote to standard output."""
        pids = {worker.pid for worker in self.workers}
        return tuple(line.text for line in self.run.outputs if line.stream == "stdout" and line.pid in pids)

    @cached_property
    def writers(self) -> tuple[Process, ...]:
        """The workers that wrote a line to standard output."""
        pids = {line.pid for line in self.run.outputs if line.stream == "stdout"}
        return tuple(worker for worker in self.workers if worker.pid in pids)

    def told_by(self, worker: Process) -> str:
        """Return what a worker wrote to standard output, in one line, its PID and its name left out."""
        return self.nameless(" ".join(self.lines_of(worker)))

    def nameless(self, line: str) -> str:
        """Return a line with the PIDs and names of workers left out: they differ even where all else is the same."""
        own = {word for worker in self.workers for word in (str(worker.pid), worker.name) if word}
        return " ".join("..." if word.strip("[]():,.;") in own else word for word in line.split())

    @property
    def hung(self) -> bool:
        """Whether it came to rest for ever."""
        return self.run.outcome == "deadlock"

    @property
    def unending(self) -> bool:
        """Whether it did not end by itself: it came to rest for ever, or was stopped at its deadline."""
        return self.run.outcome in ("deadlock", "deadline")


def _is_spawned(process: Process) -> bool:
    text = " ".join(process.command)
    return "multiprocessing" in text and ("spawn_main" in text or "forkserver" in text or "--multiprocessing" in text)


def _highest(changes: Iterable[int]) -> int:
    most = now = 0
    for change in changes:
        now += change
        most = max(most, now)
    return most
