"""Who waits for whom, in plain words: a few lines for a run that was stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.reports.rows import name_of
from pytest_witness.reports.text import columns, escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytest_witness.record import Frame, Run, Wait

MAX_WAITS = 8  #: lines: more are counted
_MOST_NAMED = 3  # processes named in one line


def waiting(run: Run, *, width: int = 80, ascii: bool = False) -> list[str]:  # noqa: A002  # the option's name
    """Tell what each process of a stopped run waited for, and who could have ended that.

    A process is told by its main thread; by its other threads when that has ended, or is in no code of the submission.
    Nothing is told of a run that has used up its time while somebody computed or slept: where that was at the last
    moment is chance.

    Args:
        run: the run.
        width: columns; no line is longer.
        ascii: write ASCII characters only.

    Returns:
        At most `MAX_WAITS` lines, and one that counts those left out.
    """
    lines: list[str] = []
    chosen = list(_chosen(run))
    if run.outcome != "deadlock" and any(wait.on in ("", "sleep") for wait in chosen):
        return []
    for number, wait in enumerate(chosen):
        told = _told(wait, run, width)
        if len(lines) + len(told) > MAX_WAITS:
            lines.append(f"and {len(chosen) - number} more")
            break
        lines += told
    return [escape(line, width, ascii=ascii) for line in lines]


def _chosen(run: Run) -> Iterator[Wait]:
    """Yield the waits worth telling, process by process; of helpers none, for they always wait."""
    helpers = {process.pid for process in run.processes if process.role == "helper"}
    for pid in dict.fromkeys(wait.pid for wait in run.waits if wait.pid not in helpers):
        waits = [wait for wait in run.waits if wait.pid == pid]
        main = [wait for wait in waits if wait.is_main]
        if any(_own(wait.frames) for wait in main):
            yield from main
        else:
            others = [wait for wait in waits if not wait.is_main and (_own(wait.frames) or _is_of_use(wait))]
            yield from others or main


def _is_of_use(wait: Wait) -> bool:
    """Tell whether a thread of the library's is what keeps its process: it waits for another process."""
    return wait.on not in ("", "thread-lock", "sleep")


def _own(frames: Sequence[Frame]) -> int | None:
    """Return the place of the innermost frame of the submission."""
    return next((number for number in reversed(range(len(frames))) if frames[number].own), None)


def _told(wait: Wait, run: Run, width: int) -> list[str]:
    """Return a line for one wait: without the process's name when there is no room, or else in two lines."""
    name = next((name_of(process, run=run) for process in run.processes if process.pid == wait.pid), "")
    number, place = str(wait.pid), _place(wait)
    named = f"{number} ({name})" if name else number
    verb, rest = _words(wait, alone=len([one for one in run.waits if one.pid == wait.pid]) == 1)
    for who in (named, number):
        line = f"{who} {verb}{place}{rest}"
        if columns(line) <= width:
            return [line]
    return [f"{named} {verb}{place}", f"    {rest.strip()}"] if rest else [line]


def _place(wait: Wait) -> str:
    """Return where the submission's own code waits: `` in join() [my.py:12]``, or `` at my.py:12``."""
    place = _own(wait.frames)
    if place is None:
        return ""
    own = wait.frames[place]
    called = wait.frames[place + 1].function if place + 1 < len(wait.frames) else ""
    file = own.file.replace("\\", "/").rpartition("/")[2]
    line = f"{file}:{own.line}"
    # What is written in C has no frame, and a name with an underscore says nothing to a learner.
    return f" in {called}() [{line}]" if called and not called.startswith(("_", "<")) else f" at {line}"


def _words(wait: Wait, *, alone: bool) -> tuple[str, str]:
    """Return what a thread does, and for whom or what, as two pieces: the place comes between them.

    Args:
        wait: the thread's.
        alone: its process has no other thread.
    """
    if not wait.on:
        return ("is", f" in the system call {wait.call}") if wait.call else ("is at work", "")
    if wait.on == "sleep":
        return "sleeps", ""
    rest = {
        "process": f"for {_listed(list(map(str, wait.of))) or 'a process'} to end",
        "pipe-read": f"to read from a pipe that {_who(wait, 'nobody')} could write to",
        "pipe-write": f"to write to a pipe that {_who(wait, 'nobody')} could read",
        "socket": f"for a socket that {_who(wait, 'somebody else')} has open",
        "lock": f"for a lock that {_who(wait, 'nobody else')} could release",
        "thread-lock": "for a lock that nobody else could release" if alone else "for another of its threads",
        "file": "for a file",
        "signal": "for a signal",
    }
    return "waits", f" {rest[wait.on]}"


def _who(wait: Wait, nobody: str) -> str:
    """Name those who could end a wait; who could do it itself comes last."""
    others = [str(pid) for pid in wait.of if pid != wait.pid]
    if wait.pid not in wait.of:
        return _listed(others) or nobody
    return _listed([*others, "itself"]) if others else "only itself"


def _listed(names: list[str]) -> str:
    """Return ``1``, ``1 or 2``, ``1, 2 or 3``; of more than can be named, how many."""
    if len(names) > _MOST_NAMED:
        return f"one of {len(names)} processes"
    return " or ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
