"""What there is to say about each process of a run, whoever draws it."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from signal import Signals
from typing import TYPE_CHECKING, Literal

from pytest_witness.reports.failures import call_of
from pytest_witness.reports.text import count, duration

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pytest_witness.record import Call, Process, Raised, Request, Run

SIGKILL = 9  #: by number, for `signal` lacks the name on Windows
SIGTERM = 15

NAME_LIMIT, LEAST_NAME = 24, 9  #: columns of a name where there is room, and where there is not

STOPPED = ("deadline", "deadlock")  #: outcomes of a run that the witness had to end

# What a system call means to somebody who waits in it.
_WAITS = {
    "futex": " for a lock",
    "read": " for data from a pipe",
    "recvfrom": " for data from a socket",
    "recvmsg": " for data from a socket",
    "wait4": " for a child to end",
    "waitid": " for a child to end",
    "write": " for somebody to read what it writes",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One process, as it is drawn.

    Attributes:
        process: the process.
        name: its name for people.
        held: spans of time in which it was held at a gate, in seconds.
        ending: how it ended when that is unusual, else empty.
        out, err: the lines that it wrote to standard output and standard error.
    """

    process: Process
    name: str
    held: tuple[tuple[float, float], ...] = ()
    ending: str = ""
    out: tuple[str, ...] = ()
    err: tuple[str, ...] = ()


def rows(run: Run) -> tuple[Row, ...]:
    """Return a row for each process of the run, in the order of their birth."""
    held = _held_spans(run)
    out, err = _lines(run, "stdout"), _lines(run, "stderr")
    return tuple(
        Row(
            process=process,
            name=name_of(process, run=run),
            held=tuple(held[process.pid]),
            ending=ending(process, run=run),
            out=tuple(out[process.pid]),
            err=tuple(err[process.pid]),
        )
        for process in run.processes
    )


def name_of(process: Process, *, run: Run) -> str:
    """Return the name of a process for people: the root is the main program, whatever it calls itself."""
    if process.role == "root":
        return "main program"
    if process.name:
        return process.name
    parent = next((other for other in run.processes if other.pid == process.parent_pid), None)
    if not process.command or (parent is not None and parent.command == process.command):
        return "forked child"  # by os.fork: it runs what its parent runs
    return process.command[0].replace("\\", "/").rpartition("/")[2]


def name_limit(width: int) -> int:
    """Return how many columns of `width` a name may take."""
    return min(NAME_LIMIT, max(width // 4, LEAST_NAME))


def ending(process: Process, *, run: Run) -> str:
    """Return how a process ended if a reader would not expect it, else an empty text."""
    if process.role == "helper" and not process.left_behind:
        return ""  # machinery comes and goes as multiprocessing likes
    if run.was_stopped(process):
        return _stopped(process, run=run)
    if process.role == "root" and run.failure is not None:
        message = f": {run.failure.message}" if run.failure.message else ""
        return f"raised {run.failure.type}{message}"
    return _status(process, run=run) or _left_early(process, run=run)


def _status(process: Process, *, run: Run) -> str:
    if process.signal is not None:
        usual = process.signal == SIGTERM and process.of_pool
        guess = ", likely by the kernel: memory ran out" if out_of_memory(process, run=run) else ""
        return "" if usual else f"killed by {signal_name(process.signal)}{guess}"
    if process.exit_code is None and process.ended is None:
        return "its end was not seen"
    if not process.exit_code:
        return ""
    return f"exit code {process.exit_code}" + (f", in {call_of(last)}" if (last := _ended_by(process, run)) else "")


def _ended_by(process: Process, run: Run) -> Raised | None:
    """Return the exception that ended a process: the last that left its code, if its traceback was written, too."""
    last = next((one for one in reversed(run.raised) if one.pid == process.pid), None)
    written = [
        line.text.partition(":")[0] for line in run.outputs if line.pid == process.pid and line.stream == "stderr"
    ]
    return last if last is not None and any(text.rpartition(".")[2] == last.error for text in written) else None


def out_of_memory(process: Process, *, run: Run) -> bool:
    """Guess whether the kernel killed a process because memory ran out: it did so to somebody meanwhile."""
    return process.signal == SIGKILL and run.memory_kills > 0


def _left_early(process: Process, *, run: Run) -> str:
    early = process.role == "root" and run.mode == "function" and run.outcome == "exited"
    return "exited without returning" if early else ""


def _stopped(process: Process, *, run: Run) -> str:
    if run.outcome == "deadline":
        return f"still running after {duration(run.deadline)}"
    if run.outcome == "deadlock":
        calls = [hold.waiters[process.pid] for hold in run.holds if process.pid in hold.waiters]
        return f"waits for ever{_WAITS.get(calls[-1], '') if calls else ''}"
    return "still alive at the end"


def signal_name(number: int) -> str:
    """Return the name of a signal: ``SIGKILL``; its number where this platform has no name for it."""
    try:
        return Signals(number).name
    except ValueError:
        return f"signal {number}"


def outcome(run: Run) -> str:
    """Return in a few words how the run went: ``returned after 342 ms``, ``exit code 1 after 1.2 s``."""
    if run.outcome == "deadline":
        return f"still running after {duration(run.deadline)}, and stopped"
    if run.outcome == "deadlock":
        return f"stopped after {duration(run.ended)}: every process waits for another, for ever"
    if run.outcome == "lost":
        return "the observer was killed, so this record is incomplete"
    # A script has ended when its process has; a function, when it has returned.
    over = run.root.ended if run.mode == "script" and run.root is not None else run.returned
    return f"{_went(run)} after {duration(run.ended if over is None else over)}"


def _went(run: Run) -> str:
    if run.failure is not None:
        return f"raised {run.failure.type}"
    if run.root is not None and run.root.signal is not None:
        return f"killed by {signal_name(run.root.signal)}"
    if run.mode == "script" and run.root is not None and run.root.exit_code is not None:
        return f"exit code {run.root.exit_code}"
    return run.outcome


def span(run: Run) -> float:
    """Return the seconds from the run's beginning to the last thing seen in it."""
    times = [run.ended, *(at for process in run.processes for at in (process.born, process.ended or 0.0))]
    times += [call.at + call.held for call in run.calls]
    return max((time for time in times if math.isfinite(time)), default=0.0)


def most_alive(processes: Iterable[Process]) -> int:
    """Return the largest number of processes that were alive at the same moment."""
    changes = [(process.born, 1) for process in processes]
    changes += [(process.ended, -1) for process in processes if process.ended is not None]
    alive = most = 0
    for _, change in sorted(changes):  # an end sorts before a birth at the same moment
        alive += change
        most = max(most, alive)
    return most


def choose(candidates: Sequence[Row], limit: int) -> tuple[list[Row], list[Row]]:
    """Split rows into those to draw, at most `limit`, and those to fold: what ended unusually is drawn first."""
    wanted = sorted(range(len(candidates)), key=lambda number: (not candidates[number].ending, number))
    shown = set(wanted[:limit])
    return (
        [row for number, row in enumerate(candidates) if number in shown],
        [row for number, row in enumerate(candidates) if number not in shown],
    )


def folded(hidden: Sequence[Row], *, mark: str) -> str:
    """Return one line for rows that are not drawn: how many, whether they differ, what they wrote together."""
    endings = {row.ending for row in hidden}
    unusual = sum(1 for row in hidden if row.ending)
    kind = (endings.pop() or "alike") if len(endings) == 1 else f"{unusual} with an unusual end"
    written = sum(len(row.out) for row in hidden)
    wrote = f"; wrote {count(written, 'line')}" if written else ""
    return f"{mark} {count(len(hidden), 'more worker')}, {kind}{wrote}"


def _held_spans(run: Run) -> dict[int, list[tuple[float, float]]]:
    spans: dict[int, list[tuple[float, float]]] = defaultdict(list)
    stops: tuple[Call | Request, ...] = (*run.calls, *run.requests)
    for stop in stops:
        if stop.held > 0:
            spans[stop.pid].append((stop.at, stop.at + stop.held))
    return spans


def _lines(run: Run, stream: Literal["stdout", "stderr"]) -> dict[int, list[str]]:
    lines: dict[int, list[str]] = defaultdict(list)
    for line in run.outputs:
        if line.stream == stream:
            lines[line.pid].append(line.text)
    return lines
