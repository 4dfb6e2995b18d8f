"""The processes of a run that are alive, each known by its number and the time of its creation together."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

from pytest_witness.observe.portable.crowd import Crowd
from pytest_witness.observe.portable.figures import Calm, Figures, is_over, look

if TYPE_CHECKING:
    from pytest_witness.observe.tree import ProcessState, Tree

_SHARE = 20  # a sample may take this part of the time, at most: the cores are for the run
_MAX_ARGUMENTS = 100


@dataclass(slots=True, eq=False)
class Known:
    """A process of the run that is alive, as far as we know.

    Attributes:
        process: who it is, so that whoever gets its number next is not taken for it, let alone killed for it.
        state: its place in the tree.
        calm: for how long it has done nothing.
        hung_up: when its agent's connection ended.
        sleeps_until: how long it sleeps, by its own account.
    """

    process: psutil.Process
    state: ProcessState
    calm: Calm
    hung_up: int | None = None
    sleeps_until: int = 0
    base_cpu: int = 0


class Census:
    """Enters processes into the tree, looks at them, and notices who is gone.

    Attributes:
        alive: those who are alive, by PID.
        greeted: processes whose agents have said hello, by their number in the tree.
    """

    def __init__(self, tree: Tree) -> None:
        """Begin with nobody."""
        self.alive: dict[int, Known] = {}
        self.greeted: set[int] = set()
        self.root: Known
        self.sampled = 0  # when the last sample was taken
        self.pause = 0  # nanoseconds until the next one, at least
        self._tree = tree
        self._made = time.monotonic_ns()  # the stage is started next: what times of creation are counted from
        self._crowd: Crowd

    def begin(self, pid: int) -> None:
        """Enter the root; whoever else is there is a stranger."""
        now = time.monotonic_ns()
        process = psutil.Process(pid)
        state = self._tree.birth(pid, os.getpid(), now)
        state.command = _command(process)
        self.root = self.alive[pid] = Known(process, state, Calm(now))
        self._crowd = Crowd()

    def zero(self) -> None:
        """Begin to count the root's CPU time."""
        figures = self.look(self.root)
        if figures is not None:
            self.root.base_cpu, self.root.state.cpu = figures.cpu or 0, 0

    def enter(self, pid: int, parent: int | None, *, sure: bool) -> ProcessState | None:
        """Enter a process that says that it was born.

        Args:
            pid: its number.
            parent: its parent's, by its own account.
            sure: the number is the kernel's word. Otherwise it has to be shown that it belongs to the run.
        """
        try:
            process = psutil.Process(pid)
        except psutil.NoSuchProcess:
            # It had time to say hello, and not for more.
            now = time.monotonic_ns()
            state = self._tree.birth(pid, parent, now)
            self._tree.end(pid, now)
            return state
        if not sure and not self._crowd.owns(process, self.alive):
            return None
        return self._enter(process, parent)

    def search(self, *, thorough: bool = False) -> bool:
        """Enter processes that nobody has reported; tell whether there were any."""
        found = self._crowd.search(self.alive, thorough=thorough)
        for process in found:
            try:
                parent = process.ppid()
            except psutil.Error:
                continue
            state = self._enter(process, parent)
            state.command = _command(process) or state.command
            self.judge(state)
        return bool(found)

    def _enter(self, process: psutil.Process, parent: int | None) -> ProcessState:
        now = time.monotonic_ns()
        state = self._tree.birth(process.pid, parent, now)
        self.alive[process.pid] = Known(process, state, Calm(now))
        try:
            # The difference of two times of creation: the clock that they are told by may be set wrong.
            age = process.create_time() - self.root.process.create_time()
        except psutil.Error:
            age = (now - self._made) / 1e9
        self.date(state, self._made + int(age * 1e9))
        return state

    def date(self, state: ProcessState, born: int) -> None:
        """Set the time of a birth, within reason, and put the process where it belongs in the order of birth.

        Where times of creation are coarse (10 ms on Linux) the numbers decide, which most systems give out in order.
        """
        state.born = min(max(born, self._tree.start), state.ended or time.monotonic_ns())
        state.threads[state.pid].born = state.born
        self._tree.all[1:] = sorted(self._tree.all[1:], key=lambda one: (one.born, one.pid))

    def judge(self, state: ProcessState) -> None:
        """Note that a process was left behind, if it comes to light only after the root has ended."""
        if self.root.state.ended is not None and state.ended is None:
            state.left_behind = self._tree.role_of(state)[0] != "helper"

    def end(self, known: Known, at: int) -> None:
        """Enter a process's end."""
        del self.alive[known.state.pid]
        self._crowd.bury(known.process)
        self._tree.end(known.state.pid, at)

    def clear(self) -> None:
        """Enter the end of everybody who is gone; the root's is for its parent to tell."""
        now = time.monotonic_ns()
        for known in list(self.alive.values()):
            if known is not self.root and is_over(known.process):
                self.end(known, known.hung_up or now)

    def sample(self) -> None:
        """Look for newcomers, and at everybody."""
        now = self.sampled = time.monotonic_ns()
        self.search()
        for known in list(self.alive.values()):
            figures = self.look(known)
            if figures is not None and not figures.over:
                known.calm.note(figures, now)
            elif known is not self.root:
                self.end(known, known.hung_up or now)
        self.pause = _SHARE * (time.monotonic_ns() - now)

    def look(self, known: Known) -> Figures | None:
        """Take one process's figures, if it is still there."""
        state, figures = known.state, look(known.process)
        if figures is None:
            return None
        if figures.cpu is not None:
            state.cpu = max(state.cpu or 0, figures.cpu - known.base_cpu)
        if figures.memory:
            state.peak_memory = max(state.peak_memory or 0, figures.memory)
        if figures.core is not None:
            state.threads[state.pid].last_core = figures.core
        if state.number not in self.greeted and known is not self.root and not figures.over:
            state.command = _command(known.process) or state.command  # it may have begun another program
        return figures


def _command(process: psutil.Process) -> tuple[str, ...]:
    try:
        return tuple(process.cmdline()[:_MAX_ARGUMENTS])
    except (psutil.Error, OSError):
        return ()
