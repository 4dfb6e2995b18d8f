"""Who waits for whom for ever, in which line of their own and for what: in a few words, for a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytest_witness.record import Frame, Run, Wait

MOST = 3  #: groups of processes that are told
_MOST_NAMED = 3  # processes of one group that are named
#: What a thread waits for: to get a message, in the middle of sending one, at the end of a process that sent some.
MESSAGE, SENDING, SENT = "a message", "somebody to read its message", "somebody to read what it has put into a queue"
BARRIER = "the others at the barrier"
_POOLS = ("/pool.py", "/concurrent/futures/process.py", "/concurrent/futures/_base.py")
_PLACES = (  # the library's file, its function (any, if empty), and what is waited for there: innermost first
    ("multiprocessing/managers.py", "acquire", "a lock"),
    ("multiprocessing/managers.py", "__enter__", "a lock"),
    ("multiprocessing/managers.py", "wait", "an event"),
    ("<string>", "get", MESSAGE),
    ("<string>", "join", "the last task_done()"),
    ("multiprocessing/pool.py", "", "the pool's answers"),
    ("concurrent/futures/_base.py", "", "a result"),
    ("multiprocessing/queues.py", "join", "the last task_done()"),
    ("multiprocessing/queues.py", "_finalize_join", SENT),
    ("multiprocessing/queues.py", "get", MESSAGE),
    ("queue.py", "get", MESSAGE),
    ("queue.py", "join", "the last task_done()"),
    ("multiprocessing/connection.py", "recv", MESSAGE),
    ("multiprocessing/connection.py", "recv_bytes", MESSAGE),
    ("multiprocessing/connection.py", "send", SENDING),
    ("multiprocessing/connection.py", "send_bytes", SENDING),
    ("threading.py", "_wait", BARRIER),
    ("threading.py", "_enter", BARRIER),
    ("threading.py", "join", "the end of a thread"),
    ("threading.py", "acquire", "a lock"),
    ("threading.py", "wait", "an event"),
    ("multiprocessing/synchronize.py", "wait", "an event"),
    ("multiprocessing/synchronize.py", "__enter__", "a lock"),
)
_KINDS = {
    "pipe-read": MESSAGE,
    "pipe-write": SENDING,
    "socket": MESSAGE,
    "lock": "a lock",
    "thread-lock": "a lock",
    "file": "a file",
    "signal": "a signal",
}


def told(run: Run) -> str:
    """Tell who waits, where and for what; nothing where nobody looked.

    Workers of a pool that wait for their next task are left out: they are not what keeps the others.
    """
    main = run.root.pid if run.root is not None else 0
    helpers = {process.pid for process in run.processes if process.role == "helper"}
    groups: dict[tuple[str, str], list[int]] = {}
    for wait in run.waits:
        if wait.is_main and wait.pid not in helpers and not is_idle(wait):
            groups.setdefault((_where(wait), what(wait)), []).append(wait.pid)
    parts = [_part(pids, where, for_what, main) for (where, for_what), pids in groups.items() if for_what]
    left = len(parts) - MOST
    return "; ".join(parts[:MOST]) + (f"; and {left} more" if left > 0 else "")


def line_of(wait: Wait) -> int | None:
    """Return the innermost line of the submission's own in which a thread waits."""
    return next((frame.line for frame in reversed(wait.frames) if frame.own), None)


def own_lines(wait: Wait) -> tuple[int, ...]:
    """Return the lines of the submission in which a thread is, the innermost last."""
    return tuple(frame.line for frame in wait.frames if frame.own)


def is_idle(wait: Wait) -> bool:
    """Tell whether it is a worker of a pool that waits for its next task, or a queue's or pool's own thread."""
    if any(frame.own for frame in wait.frames):
        return False
    return any(_file(frame).endswith(_POOLS) and "worker" in frame.function for frame in wait.frames)


def what(wait: Wait) -> str:
    """Return what a thread waits for, as the library's own lines tell it, or else the kernel; empty if neither does."""
    if wait.on == "process" and wait.of:
        return f"the end of {_listed(wait.of)}"
    inner = _below(wait.frames)
    manager = any(_file(frame).endswith("/managers.py") for frame in inner)
    for frame in inner if manager else reversed(inner):  # a proxy's own method tells what its server waits for
        for file, function, words in _PLACES:
            if f"/{_file(frame)}".endswith(f"/{file}") and function in ("", frame.function):
                return words if manager else _better(words, inner)
    return _KINDS.get(wait.on, "")


def _below(frames: Sequence[Frame]) -> list[Frame]:
    """Return the library's frames below the innermost one of the submission; all of them if there is none."""
    own = [number for number, frame in enumerate(frames) if frame.own]
    return list(frames[own[-1] + 1 :] if own else frames)


def _better(words: str, frames: list[Frame]) -> str:
    """Return what the outer frames say of a wait whose innermost frames are those of a part: of a lock, for one."""
    if words not in ("an event", "a lock", "the end of a thread"):
        return words
    for frame in frames:  # the outermost tells best what was called
        for file, function, outer in _PLACES:
            if _file(frame).endswith(f"/{file}") and function in ("", frame.function):
                return BARRIER if _is_barrier(frames) and outer == "an event" else outer
    return words


def _is_barrier(frames: list[Frame]) -> bool:
    return any(_file(frame).endswith("/threading.py") and frame.function in ("_wait", "_enter") for frame in frames)


def _where(wait: Wait) -> str:
    """Return the line in which a thread waits; that it is at its end, when it is in no line of the submission."""
    line = line_of(wait)
    return f" on line {line}" if line is not None else " at its end" if wait.frames else ""


def _part(pids: list[int], where: str, for_what: str, main: int) -> str:
    names = ["your main program" if pid == main else str(pid) for pid in pids]
    one = f"your main program {main}" if pids == [main] else f"process {pids[0]}" if len(pids) == 1 else ""
    return f"{one or f'processes {_listed(names)}'}{where} for {for_what}"


def _listed(names: Sequence[object]) -> str:
    """Return ``1``, ``1 and 2``; of more than can be named, how many."""
    if len(names) > _MOST_NAMED:
        return f"{names[0]} and {len(names) - 1} others"
    return " and ".join(filter(None, [", ".join(map(str, names[:-1])), *map(str, names[-1:])]))


def _file(frame: Frame) -> str:
    return frame.file.replace("\\", "/")
