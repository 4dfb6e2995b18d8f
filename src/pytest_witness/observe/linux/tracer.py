"""The exact observer's eyes: the kernel stops each process at its birth, exec and exit, and says so.

One thread of the supervisor is the tracer of every thread of the run. ptrace(2) reports through waitpid(2), in two
parts: the parent's event (fork, vfork, clone) with the new number, and the new thread's own first stop. Either may
come first; a child is entered into the tree when its parent's event is there, and let go only then.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from typing import TYPE_CHECKING, Any

from pytest_witness.observe.linux import proc, ptrace, sockets
from pytest_witness.observe.linux.waits import Wait, rest, wait_of
from pytest_witness.observe.tree import ProcessState, ThreadState, Tree

if TYPE_CHECKING:
    from pytest_witness.record import Provenance

_GROUP_STOPS = frozenset((signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU))
# Handled in one go: who makes threads without a pause has the next event ready whenever one has been handled, and there
# is a deadline to look at.
_MOST_EVENTS = 500
_PEEK = os.WNOHANG | ptrace.WALL
_PROVENANCE: dict[str, Provenance] = {
    "Process.pid": "kernel",
    "Process.parent_pid": "kernel",
    "Process.role": "reported",
    "Process.name": "reported",
    "Process.command": "kernel",
    "Process.born": "kernel",
    "Process.ended": "kernel",
    "Process.exit_code": "kernel",
    "Process.signal": "kernel",
    "Process.cpu_seconds": "kernel",
    "Process.wait_seconds": "kernel",
    "Process.last_core": "kernel",
    "Process.bound_to": "kernel",
    "Process.nice": "kernel",
    "Process.peak_memory": "kernel",
    "Process.written": "kernel",
    "Process.shares_memory": "kernel",
    "Thread": "kernel",
    "Output.pid": "kernel",
    "Call": "reported",
    "Hold.pids": "kernel",
    "Request.pid": "kernel",
    "Run.called": "reported",
    "Run.returned": "reported",
    "Wait.call": "kernel",
    "Wait.on": "kernel",
    "Wait.of": "kernel",
    "Wait.frames": "reported",
    "Wait.thread": "reported",
}


class LinuxEyes:
    """The exact observer; see `pytest_witness.observe.eyes.Eyes`."""

    name = "linux"
    streams_by_agent = False
    # Longer than the short waits of polling loops, shorter than the timeouts that people write.
    timed_rest = 0.6

    def __init__(self) -> None:
        """See nothing yet."""
        ptrace.adopt_orphans()
        self.provenance = dict(_PROVENANCE)
        self.tree = Tree()
        self._owner: dict[int, int] = {}  # thread -> process
        self._early: set[int] = set()  # first stops of children whose parent's event has not come yet
        self._stopped: set[int] = set()  # in a group stop: SIGSTOP and the like
        self._vforks: dict[int, int | None] = {}  # child of vfork before its exec -> its parent, once that waits for us

    def attach(self, pid: int) -> None:
        """Seize the stage's interpreter."""
        ptrace.seize(pid)
        self._owner[pid] = pid
        self.tree.birth(pid, os.getpid(), time.monotonic_ns()).command = proc.command(pid)

    def begin(self) -> None:
        """Set the root's figures to zero, for it has been prepared before its job."""
        self.tree.start = time.monotonic_ns()
        root = self.tree.all[0]
        root.born = root.threads[root.pid].born = self.tree.start
        root.base_written = proc.written(root.pid, root.pid) or 0
        schedule = proc.schedule(root.pid, root.pid)
        if schedule is not None:
            root.threads[root.pid].base_cpu = schedule.cpu
            root.threads[root.pid].base_wait = schedule.wait

    def hello(self, pid: int, message: dict[str, Any]) -> None:
        """Need no agent's word for a birth."""

    def told(self, pid: int, message: dict[str, Any]) -> None:
        """Need no agent's word for threads and sleep."""

    def farewell(self, pid: int, message: dict[str, Any]) -> None:
        """Need no agent's word for an end."""

    def hung_up(self, pid: int) -> None:
        """Need no agent's word for an end."""

    def held(self, pid: int) -> None:
        """Look whether a process shares memory while it is held.

        At its end it may share none any more: an interpreter that was spawned clears up before it exits.
        """
        process = self.tree.now[pid]
        process.shares_memory = process.shares_memory or proc.shares_memory(pid)

    def pump(self) -> bool:
        """Handle the stops and exits that the kernel has to report."""
        for _ in range(_MOST_EVENTS):
            try:
                tid, status = os.waitpid(-1, _PEEK)
            except ChildProcessError:
                return False
            if tid == 0:
                return False
            if os.WIFSTOPPED(status):
                self._stop(tid, status)
            else:
                self._gone(tid, status)
        return True

    # -- stops --------------------------------------------------------------------------------------------------

    def _stop(self, tid: int, status: int) -> None:
        event = status >> 16
        number = os.WSTOPSIG(status)
        if tid not in self._owner:
            self._early.add(tid)
            if event == ptrace.EVENT_EXIT:
                # It was killed, and so was its parent, whose event will never come: nobody else lets it go to its end.
                ptrace.proceed(tid)
        elif event in (ptrace.EVENT_FORK, ptrace.EVENT_VFORK, ptrace.EVENT_CLONE):
            self._born(tid, vfork=event == ptrace.EVENT_VFORK)
            ptrace.proceed(tid)
        elif event == ptrace.EVENT_VFORK_DONE:
            self._vfork_done(tid)
        elif event == ptrace.EVENT_EXEC:
            self._exec(tid)
            ptrace.proceed(tid)
        elif event == ptrace.EVENT_EXIT:
            self._exit(tid)
            ptrace.proceed(tid)
        elif event == ptrace.EVENT_STOP and number in _GROUP_STOPS:
            self._stopped.add(tid)
            ptrace.listen(tid)
        else:
            self._stopped.discard(tid)
            # A signal on its way to the thread (event 0) is delivered; the stop after an attach has none.
            ptrace.proceed(tid, 0 if event else number)

    def _born(self, parent_tid: int, *, vfork: bool) -> None:
        new = ptrace.message(parent_tid)
        if new is None:
            return
        if vfork:
            self._vforks[new] = None
        now = time.monotonic_ns()
        parent = self._owner[parent_tid]
        if proc.is_thread_of(parent, new):
            self._owner[new] = parent
            self.tree.now[parent].threads[new] = ThreadState(tid=new, born=now)
        else:
            self._owner[new] = new
            self.tree.birth(new, parent, now)
        if new in self._early:
            self._early.discard(new)
            ptrace.proceed(new)

    def _vfork_done(self, parent_tid: int) -> None:
        """Let a parent go on when its child's exec has been seen.

        vfork(2) returns when the child has its new memory, which is a moment before the child stops for us: a parent
        that ends at once would leave one behind that has no command yet.
        """
        child = ptrace.message(parent_tid)
        if child in self._vforks:
            self._vforks[child] = parent_tid
        else:
            ptrace.proceed(parent_tid)

    def _end_vfork(self, child: int) -> None:
        waiting = self._vforks.pop(child, None)
        if waiting is not None:
            ptrace.proceed(waiting)

    def _exec(self, tid: int) -> None:
        self._end_vfork(tid)
        # The thread that called exec now has its process's number (its own is the event's message); others are gone.
        former = ptrace.message(tid)
        process = self.tree.now[tid]
        for other in [other for other, owner in self._owner.items() if owner == tid and other != tid]:
            del self._owner[other]
        if former is not None and former != tid:
            process.threads[tid] = process.threads.pop(former, process.threads[tid])
            process.threads[tid].tid = tid
        process.command = proc.command(tid)
        self.tree.news += 1

    def _exit(self, tid: int) -> None:
        """Read a thread's last figures: it has stopped running, but all of it is still there."""
        self._end_vfork(tid)
        process = self.tree.now[self._owner[tid]]
        now = time.monotonic_ns()
        thread = process.threads.get(tid)
        if thread is not None:
            thread.ended = now
            schedule = proc.schedule(process.pid, tid)
            if schedule is not None:
                thread.cpu, thread.wait = schedule.cpu, schedule.wait
        written = proc.written(process.pid, tid)
        if written is not None:
            process.written = written + (process.written or 0)
        cpu = proc.process_cpu(process.pid)
        if cpu is not None:
            process.cpu = max(process.cpu or 0, cpu - process.threads[process.pid].base_cpu)
        if tid == process.pid:
            self._last_figures(process, thread, now)

    def _last_figures(self, process: ProcessState, thread: ThreadState | None, now: int) -> None:
        process.peak_memory = proc.peak_memory(process.pid)
        process.bound_to, process.nice = proc.bounds(process.pid)
        if not process.has_children:
            # A thread that is killed while it stops at its own end reports no end. The process's sum has it.
            process.written = proc.written(process.pid)
        if process.written == process.base_written:
            process.shares_memory = process.shares_memory or proc.shares_memory(process.pid)
        if thread is not None:
            thread.last_core = proc.last_core(process.pid, process.pid)
        if len([tid for tid, owner in self._owner.items() if owner == process.pid]) == 1:
            self.tree.end(process.pid, now)

    def _gone(self, tid: int, status: int) -> None:
        self._end_vfork(tid)
        owner = self._owner.pop(tid, None)
        self._early.discard(tid)
        self._stopped.discard(tid)
        if owner != tid:
            self._missed(owner, tid)
            return
        process = self.tree.now[tid]
        self._share_out(process)
        if os.WIFSIGNALED(status):
            process.signal = os.WTERMSIG(status)
        else:
            process.exit_code = os.WEXITSTATUS(status)
        self.tree.end(tid, time.monotonic_ns())
        self.tree.news += 1

    def _missed(self, owner: int | None, tid: int) -> None:
        """Take notice of a thread that went without the stop in which its last figures are read."""
        process = self.tree.now.get(owner) if owner is not None else None
        thread = process.threads.get(tid) if process is not None else None
        if process is not None and thread is not None and thread.ended is None:
            process.threads_missed = True

    @staticmethod
    def _share_out(process: ProcessState) -> None:
        """Give a thread whose last figures could not be read what the others leave of the process's CPU time.

        A thread that had stopped at its exit, or was on the way there, when its process ended, is gone at once.
        """
        missing = [thread for thread in process.threads.values() if thread.cpu is None]
        known = sum(thread.cpu - thread.base_cpu for thread in process.threads.values() if thread.cpu is not None)
        if len(missing) == 1 and process.cpu is not None:
            missing[0].cpu = missing[0].base_cpu + max(0, process.cpu - known)

    # -- rest ---------------------------------------------------------------------------------------------------

    def _threads(self, held: frozenset[int]) -> list[tuple[int, int]]:
        return [(pid, tid) for tid, pid in self._owner.items() if not {pid, tid} & held and tid not in self._stopped]

    def rest(self, held: frozenset[int]) -> str:
        """Look twice at every thread outside the gate (see `pytest_witness.observe.linux.waits`)."""
        # Who was killed while it is held is ready to run from that very moment, though it may not have had a core yet.
        if self._early or any(tid not in self._stopped and not self._waits(tid) for tid in held):
            return "awake"
        tree = self.tree
        helpers = frozenset(state.pid for state in tree.alive() if tree.role_of(state)[0] == "helper")
        least, _ = rest(self._threads(held), helpers)
        return {Wait.BLOCKED: "blocked", Wait.TIMED: "timed", Wait.OUTSIDE: "outside"}.get(least, "awake")

    def _waits(self, tid: int) -> bool:
        return proc.state(self._owner.get(tid, tid), tid) == "S"

    def dozes(self, pid: int) -> bool:
        """Look at the system call of the main thread."""
        return wait_of(pid, pid)[0] in (Wait.ASLEEP, Wait.TIMED)

    def waiters(self, held: frozenset[int]) -> dict[int, str]:
        """Return the system call that each process's main thread sits in."""
        return {pid: wait_of(pid, tid)[1] for pid, tid in self._threads(held) if pid == tid}

    def holder_of(self, port: int, peer: int) -> int | None:
        """Ask the kernel for the connection's socket, and look for that among the files of each process."""
        inode = sockets.tcp_inode(port, peer)
        if inode is None:
            return None
        alive = (state.pid for state in self.tree.all if state.ended is None)
        return next((pid for pid in alive if sockets.has_open(pid, inode)), None)

    # -- end ----------------------------------------------------------------------------------------------------

    def kill(self, spared: frozenset[int]) -> None:
        """Kill every process; what is forked meanwhile is traced, so that the next call finds it."""
        for pid in {*self._owner.values(), *self._early} - spared:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def alive(self) -> bool:
        """Tell whether any thread of the run is left."""
        return bool(self._owner or self._early)

    def close(self) -> None:
        """Reap those whose parents ended without having done so, or were killed with them."""
        while self.pump():
            pass
