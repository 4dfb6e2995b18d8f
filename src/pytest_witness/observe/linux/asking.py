"""Asking threads for their Python stacks: by a signal whose handler, in C, writes them into a file in memory.

The agent of each interpreter has registered `faulthandler` for the signal, and opened the file (`stage/agent.py`). A
thread is asked only while its process has both: a handler, which exec(2) takes away, and the file, which it closes. So
nobody is killed by a signal that is meant for another program.

That a stack is complete is the kernel's word: while a handler runs, its signal is blocked in its thread.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
from collections import deque

from pytest_witness.observe.linux import proc
from pytest_witness.observe.stacks import MAX_TEXT, SIGNAL

_BIT = 1 << (SIGNAL - 1)
_FILE = "/memfd:pytest-witness-stacks (deleted)"
_HIGHEST = 900  # the agent takes the highest number that is free, from here on
_AT_ONCE = 16
_TGKILL = {"x86_64": 234, "AMD64": 234, "aarch64": 131, "arm64": 131}.get(platform.machine())
_libc = ctypes.CDLL(None, use_errno=True)


class Asking:
    """Asks threads, one of each process at a time, for the handler does not write two stacks at once.

    No more than `_AT_ONCE` are asked at the same time: what the first have told is there when the time is over before
    all have.

    Attributes:
        stacks: what each thread, given as (PID, TID), has written.
    """

    def __init__(self, threads: list[tuple[int, int]]) -> None:
        """Ask nobody yet; `threads` are given as (PID, TID), in the order in which they are to be asked."""
        self.stacks: dict[tuple[int, int], bytes] = {}
        queues: dict[int, deque[int]] = {}
        for pid, tid in threads:
            queues.setdefault(pid, deque()).append(tid)
        self._line = deque(_Interview(pid, queue, self.stacks) for pid, queue in queues.items())
        self._asked: list[_Interview] = []

    def go_on(self) -> bool:
        """Take what has come, and ask the next; tell whether there is more to come."""
        for one in list(self._asked):
            if one.has_told():
                self._asked.remove(one)
                self._line.append(one)  # its other threads, after everybody else's main threads
        for _ in range(len(self._line)):
            if len(self._asked) >= _AT_ONCE:
                break
            one = self._line.popleft()
            if one.ask():
                self._asked.append(one)
        return bool(self._asked)

    def close(self) -> None:
        """Give back what is still open."""
        for one in (*self._line, *self._asked):
            one.close()


class _Interview:
    """Asks the threads of one process, one after the other."""

    def __init__(self, pid: int, queue: deque[int], stacks: dict[tuple[int, int], bytes]) -> None:
        self._pid = pid
        self._queue = queue
        self._stacks = stacks
        self._file = -1  # not open yet
        self._asked = 0
        self._begin = 0

    def ask(self) -> bool:
        """Ask the next thread that can be asked; false, and over, when there is none."""
        if self._file < 0:
            self._file = _open(self._pid)
        while self._queue and self._file >= 0:
            tid = self._queue.popleft()
            self._begin = os.fstat(self._file).st_size
            if _hears(self._pid, tid) and _send(self._pid, tid):
                self._asked = tid
                return True
        self.close()
        return False

    def has_told(self) -> bool:
        """Tell whether the thread that was asked has written all; take it then."""
        # In this order: a handler that had begun to write, and is not at work any more, has written all. The other way
        # round it may begin between the two looks.
        has_begun = os.fstat(self._file).st_size > self._begin
        now = proc.signals(self._pid, self._asked)
        if now is not None:
            if now.state in "Tt" or (now.pending | now.blocked) & _BIT:
                return False  # the signal is still on its way, or its handler is at work
            if not has_begun and now.state != "S":
                return False  # awake without a word: the handler may be about to begin
        # Asleep again without a word: it runs no Python code.
        self._stacks[self._pid, self._asked] = os.pread(self._file, MAX_TEXT + 1, self._begin)
        return True

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
        self._queue.clear()


def _hears(pid: int, tid: int) -> bool:
    """Tell whether a thread is there, is not stopped, and would not be killed."""
    now = proc.signals(pid, tid)
    return now is not None and now.state not in "TtZX" and not now.blocked & _BIT and bool(now.caught & _BIT)


def _send(pid: int, tid: int) -> bool:
    return _TGKILL is not None and _libc.syscall(_TGKILL, pid, tid, SIGNAL) == 0


def _open(pid: int) -> int:
    """Open a process's file for its stacks, for reading; -1 when it has none."""
    numbers = (number for number in reversed(proc.descriptors(pid)) if number <= _HIGHEST)
    number = next((number for number in numbers if proc.link(pid, number) == _FILE), None)
    if number is not None:
        with contextlib.suppress(OSError):
            # Not blocking: a file of this name could be a pipe, if somebody had taken pains.
            return os.open(f"/proc/{pid}/fd/{number}", os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    return -1
