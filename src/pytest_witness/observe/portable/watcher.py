"""The portable observer's eyes: agents report births and ends, psutil confirms them and finds everybody else.

Three sources, none of which is enough alone:

* the agent in each interpreter says hello at its birth, and the end of its connection is (nearly) its death;
* psutil is asked from time to time: who else is there, how much CPU time and memory each has used, who is gone;
* the root is a child of the supervisor, so that the operating system tells how it ended.
"""

from __future__ import annotations

import contextlib
import os
import socket
import time
from typing import TYPE_CHECKING, Any

import psutil

from pytest_witness.observe.portable.census import Census, Known
from pytest_witness.observe.portable.figures import is_over, look
from pytest_witness.observe.tree import ThreadState, Tree

if TYPE_CHECKING:
    from pytest_witness.observe.tree import ProcessState
    from pytest_witness.record import Provenance

_SAMPLE = 50_000_000  # nanoseconds between two samples of everybody's figures
_LOOK = 20_000_000  # the same while somebody wants to know whether the run is at rest
_LOOKS = 3  # in a row that have to agree before a process counts as asleep
_LEAVING = 100_000_000  # from the end of an agent's connection to its process's death, at most
_ROUNDS = 10  # of stopping everybody and looking for those who were born meanwhile
_MAX_THREADS = 10_000  # recorded of one process: what it reports must not fill our memory
_MAX_ARGUMENTS = 100

# Whether the kernel tells who is at the other end of a connection. Where it does not, a number is what its owner says.
_PEER_IS_SURE = hasattr(socket, "SO_PEERCRED")
_NUMBERS: Provenance = "sampled" if _PEER_IS_SURE else "reported"


class PortableEyes:
    """The portable observer; see `pytest_witness.observe.eyes.Eyes`."""

    name = "portable"
    streams_by_agent = True
    # A process that waits for others looks like one that waits for its data: it is given time to show which.
    timed_rest = 1.0

    def __init__(self) -> None:
        """See nothing yet."""
        self.tree = Tree()
        self.provenance: dict[str, Provenance] = {
            "Process.pid": _NUMBERS,
            "Process.parent_pid": "reported",
            "Process.role": "reported",
            "Process.name": "reported",
            "Process.command": "reported",
            "Process.born": "reported",
            "Process.ended": "sampled",
            "Process.exit_code": "reported",  # the root's is the kernel's word
            "Process.signal": "kernel",  # the root's: nobody else's is known
            "Process.cpu_seconds": "sampled",
            "Process.last_core": "sampled",
            "Process.peak_memory": "sampled",
            "Thread": "reported",
            "Output.pid": "reported",
            "Call": "reported",
            "Hold.pids": _NUMBERS,
            "Request.pid": "sampled",
            "Run.called": "reported",
            "Run.returned": "reported",
            "Wait.call": "kernel",
            "Wait.on": "kernel",
            "Wait.of": "kernel",
            "Wait.frames": "reported",
            "Wait.thread": "reported",
        }
        self._census = Census(self.tree)
        self._killed: set[int] = set()  # processes that we have killed, by their number in the tree
        self._searched = -1  # the tree's news when a thorough search found nobody

    def attach(self, pid: int) -> None:
        """Begin to observe the stage's interpreter."""
        self._census.begin(pid)

    def begin(self) -> None:
        """Set the root's figures to zero, for it has been prepared before its job."""
        self.tree.start = time.monotonic_ns()
        root = self.tree.all[0]
        root.born = root.threads[root.pid].born = self.tree.start
        self._census.zero()

    # -- what agents say ----------------------------------------------------------------------------------------

    def hello(self, pid: int, message: dict[str, Any]) -> None:
        """Enter a new interpreter, or learn more of a process that has been seen already."""
        if not self.tree.all:
            return  # the stage, getting ready
        known = self._census.alive.get(pid)
        if known is not None and not known.process.is_running():
            self._census.end(known, time.monotonic_ns())  # this is another process, which got its number
        state = self.tree.now.get(pid)
        # A hello can come from beyond the grave: whoever is there was seen to end, but not heard before, or was heard
        # before it began another program.
        was_heard = state is not None and state.ended is not None and state.number in self._census.greeted
        if state is None or (was_heard and not _is_late(pid, message)):
            state = self._census.enter(pid, _number(message.get("parent")), sure=_PEER_IS_SURE)
        if state is not None:
            self._greet(state, message)

    def _greet(self, state: ProcessState, message: dict[str, Any]) -> None:
        argv = message.get("argv")
        if isinstance(argv, list):
            state.command = tuple(str(part) for part in argv[:_MAX_ARGUMENTS])
        parent, born = _number(message.get("parent")), _number(message.get("born"))
        # Who was found by looking may have lost its parent: its own word is better than the adopter.
        if parent != state.pid and (parent in self.tree.now or state.parent not in self.tree.now):
            state.parent = parent if parent is not None else state.parent
        if born is not None and state is not self.tree.all[0]:
            self._census.date(state, born)
        self._census.greeted.add(state.number)
        self._census.judge(state)
        self.tree.news += 1

    def told(self, pid: int, message: dict[str, Any]) -> None:
        """Take notice of a thread's birth or end, or that a process is going to sleep for some seconds."""
        known = self._census.alive.get(pid)
        if known is not None and message["say"] == "sleep":
            _sleeps(known, message.get("seconds"))
        elif known is not None:
            _thread(known.state, _number(message.get("tid")), ended=bool(message.get("ended")))

    def farewell(self, pid: int, message: dict[str, Any]) -> None:
        """Take the exit code that `multiprocessing` is going to give to a process, and its last figures."""
        state, code = self.tree.now.get(pid), _number(message.get("code"))
        if state is None or state is self.tree.all[0] or state.number in self._killed:
            return
        state.exit_code = None if code is None else code & 0xFF
        known = self._census.alive.get(pid)
        if known is not None:
            self._census.look(known)

    def held(self, pid: int) -> None:
        """Need nothing of a process that is held."""

    def hung_up(self, pid: int) -> None:
        """Take a process's last figures: it has ended, or it has replaced its program, or has closed its files."""
        known = self._census.alive.get(pid)
        if known is not None:
            known.hung_up = time.monotonic_ns()
            self._census.look(known)
            self.tree.news += 1  # so that it is looked at again soon

    # -- what the system says -----------------------------------------------------------------------------------

    def pump(self) -> bool:
        """See who has ended; take a sample when it is time."""
        census = self._census
        if not census.alive:
            return False
        self._wait_for_root()
        now = time.monotonic_ns()
        for known in list(census.alive.values()):
            if known.hung_up is None or known is census.root:
                continue
            if is_over(known.process):
                census.end(known, known.hung_up)
            elif now - known.hung_up > _LEAVING:
                known.hung_up = None
        if now - census.sampled >= max(_SAMPLE, census.pause):
            census.sample()
        return False

    def _wait_for_root(self) -> None:
        root = self._census.root
        if root.state.ended is not None:
            return
        try:
            pid, status = os.waitpid(root.state.pid, os.WNOHANG)
        except ChildProcessError:
            pid, status = root.state.pid, None
        if pid == 0:
            return
        if status is not None:
            code = os.waitstatus_to_exitcode(status)
            root.state.exit_code, root.state.signal = (code, None) if code >= 0 else (None, -code)
        # Who is left behind is decided next: nobody must be overlooked, and nobody taken for alive who is not.
        self._census.clear()
        self._census.end(root, time.monotonic_ns())
        self._census.search()

    # -- rest ---------------------------------------------------------------------------------------------------

    def rest(self, held: frozenset[int]) -> str:
        """Tell whether everybody outside the gate seems to be asleep.

        A process that waits for another and one that only lets time pass look the same from here, so the firmest
        answer is ``timed``: that somebody waits for ever cannot be seen.
        """
        census, now = self._census, time.monotonic_ns()
        if now - census.sampled >= max(_LOOK, census.pause):
            census.sample()
        outside = [known for pid, known in census.alive.items() if pid not in held]
        if not all(self._rests(known, now) for known in outside):
            return "awake"
        return "outside" if any(_has_network(known.process) for known in outside) else "timed"

    def _rests(self, known: Known, now: int) -> bool:
        if known.hung_up is not None or known.sleeps_until > now:
            return False
        # Whose sleep is over has yet to show whether it goes on: on a busy machine it may wait for a core first.
        calm_for = now - max(known.calm.busy_at, known.sleeps_until)
        return known.calm.looks >= _LOOKS - 1 and calm_for >= self.timed_rest * 1e9

    def dozes(self, pid: int) -> bool:  # noqa: ARG002  # the exact observer needs it
        """Know nothing of it: a sleep and a wait look the same."""
        return False

    def waiters(self, held: frozenset[int]) -> dict[int, str]:
        """Return the status of each process outside the gate: nothing tells what it waits for."""
        figures = {pid: look(known.process) for pid, known in self._census.alive.items() if pid not in held}
        return {pid: one.status for pid, one in figures.items() if one is not None}

    def holder_of(self, port: int, peer: int) -> int | None:
        """Ask psutil for the connections of each process; of those, too, that have said nothing yet."""
        census = self._census
        for _ in range(2):
            for state in self.tree.all:
                known = census.alive.get(state.pid)
                if known is not None and known.state is state and _has_connection(known.process, port, peer):
                    return state.pid
            census.search()
        return None

    # -- end ----------------------------------------------------------------------------------------------------

    def kill(self, spared: frozenset[int]) -> None:
        """Stop everybody, so that nobody can be born unseen; then kill them."""
        alive = self._census.alive
        stopped: set[int] = set()
        for _ in range(_ROUNDS):
            for pid in alive.keys() - stopped - spared:
                stopped.add(pid)
                with contextlib.suppress(psutil.Error, OSError):  # it has gone; psutil stops nobody else for it
                    alive[pid].process.suspend()
            if not self._census.search(thorough=True):
                break
        for known in [known for pid, known in alive.items() if pid not in spared]:
            if known is not self._census.root and not is_over(known.process):
                known.state.exit_code = None  # what it reported will not come about
                self._killed.add(known.state.number)
            with contextlib.suppress(psutil.Error, OSError):
                known.process.kill()

    def alive(self) -> bool:
        """Tell whether anything of the run is left."""
        if not self._census.alive and self.tree.all and self._searched != self.tree.news:
            # Whoever hid until now, or was born at the last moment, is found here.
            self._census.search(thorough=True)
            self._searched = self.tree.news
        return bool(self._census.alive)

    def close(self) -> None:
        """Hold nothing."""


def _number(item: object) -> int | None:
    return item if isinstance(item, int) and not isinstance(item, bool) else None


def _is_late(pid: int, message: dict[str, Any]) -> bool:
    """Tell whether a hello is of the process that had this number last: of a program after exec, and it has gone."""
    return message.get("born") is None and not psutil.pid_exists(pid)


def _sleeps(known: Known, seconds: object) -> None:
    now = time.monotonic_ns()
    if seconds == 0:
        known.sleeps_until = now  # it is awake again
    elif isinstance(seconds, int | float) and seconds > 0:
        known.sleeps_until = max(known.sleeps_until, now + int(min(seconds, 1e6) * 1e9))


def _thread(state: ProcessState, tid: int | None, *, ended: bool) -> None:
    if tid is None or tid == state.pid:
        return
    now = time.monotonic_ns()
    if ended and tid in state.threads:
        state.threads[tid].ended = now
    elif not ended and len(state.threads) < _MAX_THREADS:
        state.threads[tid] = ThreadState(tid=tid, born=now)


def _has_connection(process: psutil.Process, port: int, peer: int) -> bool:
    """Tell whether a process has a TCP connection between these two ports."""
    try:
        found = process.net_connections("tcp4")
    except (psutil.Error, OSError):
        return False
    return any((one.laddr[1:], one.raddr[1:]) == ((port,), (peer,)) for one in found)  # the other end may be empty


def _has_network(process: psutil.Process) -> bool:
    """Tell whether a process has a connection through which somebody outside the run could wake it."""
    try:
        return bool(process.net_connections("inet"))
    except (psutil.Error, OSError):
        return False
