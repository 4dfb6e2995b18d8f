"""Who waits for whom when a run is over: asked from outside and from inside, before everything is killed."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, NamedTuple

from pytest_witness.record import Wait

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.observe.eyes import Eyes
    from pytest_witness.observe.reactor import Reactor
    from pytest_witness.observe.stacks import Stacks
    from pytest_witness.observe.tree import Tree
    from pytest_witness.record import Frame, WaitsOn

MAX_THREADS = 2_000  #: that are looked at
# Nanoseconds for all of it, until the threads are asked, and for finding out who has what open: a deadline is one.
_LIMIT = 250_000_000
_LOOKING = 120_000_000
_HOLDERS = 80_000_000
_CALM_LIMIT = 2_000_000_000  # in a deadlock, where nothing happens any more: an overloaded machine may need as long
_PAUSE = 0.0005  # seconds between two looks at who has told: a stack is written in less, if its thread gets a core

# Calls that end with whatever handler is called, and are not called again (signal(7)): who is asked there goes on.
_ENDED_BY_SIGNALS = ("pause", "rt_sigsuspend", "rt_sigtimedwait", "semop", "semtimedop", "msgrcv", "msgsnd")

# Where `multiprocessing` waits for the end of a process by a poll: of a pipe that the process has open until then.
_JOINS = tuple(f"/multiprocessing/{name}.py" for name in ("popen_fork", "popen_forkserver", "popen_spawn_posix"))


class Found(NamedTuple):
    """What was found out about one thread; the text of its stack is still to be read."""

    pid: int
    tid: int
    call: str = ""
    on: WaitsOn = ""
    of: tuple[int, ...] = ()
    thread: str = ""
    joined: tuple[int, ...] = ()  # as `of`, if it waits for the end of processes: of a fork server, its children
    stack: bytes = b""


def find_out(eyes: Eyes, reactor: Reactor, *, calm: bool, given_up: Callable[[], bool]) -> list[Found]:
    """Look what each thread of a run waits for, and have it tell its stack.

    First all are looked at, and then they are asked: for a moment, who is asked is in no call at all.

    Args:
        eyes: know who is alive.
        reactor: of the supervisor, which goes on turning meanwhile.
        calm: nothing happens in the run any more, so that there is time: 2 s instead of 250 ms.
        given_up: tells that nobody waits for the answer any more.
    """
    alive = [state.pid for state in eyes.tree.alive()]
    if sys.platform != "linux":
        return [Found(pid, pid) for pid in alive[:MAX_THREADS]]
    begin = time.monotonic_ns()
    found = _look(eyes, alive, begin)
    asked = [(one.pid, one.tid) for one in found if one.on != "signal" and one.call not in _ENDED_BY_SIGNALS]
    until = begin + (_CALM_LIMIT if calm else _LIMIT)

    stacks = _ask(asked, eyes, reactor, lambda: time.monotonic_ns() >= until or given_up())
    for (pid, _), text in stacks.items():
        eyes.tree.now[pid].base_written += len(text)  # what it wrote for us is not its own writing
    return [one._replace(stack=stacks.get((one.pid, one.tid), b"")) for one in found]


def _look(eyes: Eyes, alive: list[int], begin: int) -> list[Found]:
    """Look which call each thread sits in, and then, for whom there is time, what that call waits for."""
    from pytest_witness.observe.linux.holders import Holders
    from pytest_witness.observe.linux.waiting import Waiting
    from pytest_witness.observe.linux.waits import call_of

    until = begin + min(_LOOKING, _LIMIT)
    children = _children(eyes.tree)
    servers = [state.pid for state in eyes.tree.alive() if eyes.tree.role_of(state) == ("helper", "fork server")]
    waiting = Waiting(children, Holders(alive, begin + _HOLDERS))
    threads = _threads(alive)[:MAX_THREADS]
    calls = [call_of(*thread) if time.monotonic_ns() < until else ("", []) for thread in threads]
    found = []
    for (pid, tid), (call, arguments) in zip(threads, calls, strict=True):
        if time.monotonic_ns() >= until:
            found.append(Found(pid, tid, call))
            continue
        seen = waiting.look(pid, call, arguments)
        # A fork server has the pipes of its children, and tells their ends.
        joined = [child for one in seen.of for child in (children.get(one, ()) if one in servers else (one,))]
        found.append(Found(pid, tid, *seen, thread=_name(pid, tid), joined=tuple(joined)))
    return found


def _threads(pids: list[int]) -> list[tuple[int, int]]:
    """Return all threads as (PID, TID): main threads first, but those that have ended; then in the order of birth."""
    from pytest_witness.observe.linux import proc

    mains = [(pid, pid) for pid in pids if proc.state(pid, pid) not in ("", "Z", "X")]
    return mains + [(pid, tid) for pid in pids for tid in proc.threads(pid) if tid != pid]


def _name(pid: int, tid: int) -> str:
    from pytest_witness.observe.linux import proc

    # One that was given no name has that of the main thread, or of its program.
    name = "" if pid == tid else proc.name(pid, tid)
    return "" if name == proc.name(pid, pid) else name


def _children(tree: Tree) -> dict[int, tuple[int, ...]]:
    children: dict[int, tuple[int, ...]] = {}
    for state in tree.alive():
        if state.parent is not None:
            children[state.parent] = (*children.get(state.parent, ()), state.pid)
    return children


def _ask(
    threads: list[tuple[int, int]], eyes: Eyes, reactor: Reactor, is_over: Callable[[], bool]
) -> dict[tuple[int, int], bytes]:
    from pytest_witness.observe.linux.asking import Asking

    asking = Asking(threads)
    try:
        while not is_over() and asking.go_on():
            reactor.turn(_PAUSE)
            eyes.pump()  # a tracer has to pass the signal on
    finally:
        asking.close()
    return asking.stacks


def record(found: list[Found], stacks: Stacks) -> tuple[Wait, ...]:
    """Return what was found out as the run's record has it."""
    return tuple(_wait(one, stacks.frames(one.stack)) for one in found)


def _wait(one: Found, frames: tuple[Frame, ...]) -> Wait:
    # From outside, a poll of a pipe is one for data, whatever the pipe is for.
    joins = one.on == "pipe-read" and any(
        frame.file.endswith(_JOINS) and frame.function in ("wait", "poll") for frame in frames
    )
    on: WaitsOn
    on, of = ("process", one.joined) if joins else (one.on, one.of)
    return Wait(pid=one.pid, tid=one.tid, call=one.call, on=on, of=of, thread=one.thread, frames=frames)
